//! Threads: links that humans made, links that follow from the records, and the records themselves.
//!
//! A thread is read a level at a time: one statement answers every link of a whole set of records,
//! another what all of them are. A set travels as one text of chunks of twenty characters: a number
//! of nineteen digits, and a letter for the way it was reached.

mod rows;

use council::threads::links::{Edge, Event, Hidden, Kind, LEVELS, Link, Node, Walk};
use council::{BodyId, LinkId, MeetingId};
use jiff::civil::DateTime;

use self::rows::{edge, event, link};
use crate::{Conn, Error, Row, p, read};

sql! {
    const EDGES: &str =
        "WITH RECURSIVE step(n) AS (
             SELECT 0 WHERE length($1) > 0
             UNION ALL SELECT n + 1 FROM step WHERE (n + 1) * 20 < length($1)),
         asked(id, way) AS (
             SELECT CAST(substr($1, n * 20 + 1, 19) AS BIGINT), substr($1, n * 20 + 20, 1) FROM step)
         SELECT 'statement', s.id, 'item', s.item, 'on', CAST(NULL AS TEXT), CAST(NULL AS TEXT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_statements s ON s.id = a.id
             OR (s.item = a.id AND a.way IN ('b', 'f'))
         WHERE s.struck_at IS NULL
         UNION ALL
         SELECT 'item', d.item, 'decision', d.id, 'decided', CAST(NULL AS TEXT), CAST(NULL AS TEXT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN decisions_decisions d ON (d.item = a.id AND a.way IN ('f', 'F'))
             OR (d.id = a.id AND a.way = 'b')
         WHERE d.item IS NOT NULL
         UNION ALL
         SELECT 'decision', e.decision, e.subject_kind, e.subject, 'carried', e.kind, e.done_at,
             CAST(NULL AS BIGINT)
         FROM asked a JOIN decisions_effects e ON (e.decision = a.id AND a.way = 'f')
             OR (e.subject = a.id AND a.way = 'b'
                 AND e.subject_kind IN ('seat', 'version', 'body', 'meeting'))
         UNION ALL
         SELECT 'decision', x.decision, 'conveyance', x.decision, 'conveyed', CAST(NULL AS TEXT),
             MIN(x.made_at), CAST(NULL AS BIGINT)
         FROM asked a JOIN tasks_deliveries x ON x.decision = a.id AND a.way = 'f'
         GROUP BY x.decision
         UNION ALL
         SELECT 'decision', x.decision, 'delivery', x.id, 'delivered', CAST(NULL AS TEXT),
             CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN tasks_deliveries x ON (x.id = a.id AND a.way = 'b')
             OR (x.decision = a.id AND a.way = 'f' AND x.answered_at IS NOT NULL)
         UNION ALL
         SELECT 'item', i.referred_from, 'item', i.id, 'continued', CAST(NULL AS TEXT),
             CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_items i ON (i.referred_from = a.id AND a.way IN ('f', 'F'))
             OR (i.id = a.id AND a.way IN ('b', 'B'))
         WHERE i.referred_from IS NOT NULL
         UNION ALL
         SELECT CASE WHEN r.from_item IS NULL THEN 'decision' ELSE 'item' END,
             COALESCE(r.from_item, r.from_decision), 'referral', r.id, 'referred',
             CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_referrals r
             ON ((r.from_item = a.id OR r.from_decision = a.id) AND a.way IN ('f', 'F'))
             OR (r.id = a.id AND a.way = 'b')
         WHERE r.from_item IS NOT NULL OR r.from_decision IS NOT NULL
         UNION ALL
         SELECT 'referral', r.id, 'item', r.item, 'taken-up', CAST(NULL AS TEXT),
             CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_referrals r ON (r.id = a.id AND a.way = 'f')
             OR (r.item = a.id AND a.way IN ('b', 'B'))
         WHERE r.item IS NOT NULL
         UNION ALL
         SELECT 'proposal', x.id, 'item', x.item, 'proposed', CAST(NULL AS TEXT),
             CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_proposals x ON (x.id = a.id AND a.way = 'f')
             OR (x.item = a.id AND a.way IN ('b', 'B'))
         WHERE x.item IS NOT NULL
         UNION ALL
         SELECT t.from_kind, t.from_id, 'task', t.id, 'given', CAST(NULL AS TEXT),
             CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN tasks_tasks t ON (t.from_id = a.id AND a.way IN ('f', 'F'))
             OR (t.id = a.id AND a.way = 'b')
         WHERE t.from_kind IS NOT NULL
         UNION ALL
         SELECT 'item', i.id, 'minutes', m.id, 'minuted', CAST(NULL AS TEXT), CAST(NULL AS TEXT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_minutes m ON m.id = a.id AND a.way = 'b'
             JOIN meetings_items i ON i.meeting = m.meeting
         UNION ALL
         SELECT 'minutes', m.id, 'decision', m.adopted_by, 'adopted-by', CAST(NULL AS TEXT),
             CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_minutes m ON (m.id = a.id AND a.way = 'f')
             OR (m.adopted_by = a.id AND a.way = 'b')
         WHERE m.adopted_by IS NOT NULL
         UNION ALL
         SELECT l.from_kind, l.from_id, l.to_kind, l.to_id, l.relation, l.note, CAST(NULL AS TEXT),
             l.id
         FROM asked a JOIN threads_links l ON (l.from_id = a.id AND a.way IN ('f', 'F'))
             OR (l.to_id = a.id AND a.way IN ('b', 'B'))
         WHERE l.removed_at IS NULL
         ORDER BY 2, 4, 5";
    const EVENTS: &str =
        "WITH RECURSIVE step(n) AS (
             SELECT 0 WHERE length($1) > 0
             UNION ALL SELECT n + 1 FROM step WHERE (n + 1) * 20 < length($1)),
         asked(id, way) AS (
             SELECT CAST(substr($1, n * 20 + 1, 19) AS BIGINT), substr($1, n * 20 + 20, 1) FROM step)
         SELECT 'statement', s.id, s.said_at, m.body, m.id, '', '', s.text,
             COALESCE(s.label, p.name, o.name, sp.name, so.name, ''), s.kind,
             COALESCE((SELECT MIN(t.set_at) FROM tasks_tasks t WHERE t.from_id = s.id),
                 (SELECT MIN(l.made_at) FROM threads_links l
                  WHERE l.from_id = s.id AND l.removed_at IS NULL)),
             s.item, '', CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_statements s ON s.id = a.id AND a.way = 'r'
             JOIN meetings_meetings m ON m.id = s.meeting
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_seats b ON b.id = s.seat
             LEFT JOIN people_persons sp ON sp.id = b.person
             LEFT JOIN people_offices so ON so.id = b.office
         UNION ALL
         SELECT 'item', i.id, COALESCE(i.opened_at, m.starts_at), m.body, m.id, i.title,
             COALESCE(i.title_en, ''), COALESCE(i.outcome_note, ''), COALESCE(i.origin, ''),
             COALESCE(i.outcome, CASE WHEN i.opened_at IS NULL THEN 'ahead' ELSE 'now' END),
             i.closed_at, i.id, m.title, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_items i ON i.id = a.id AND a.way = 'r'
             JOIN meetings_meetings m ON m.id = i.meeting
         UNION ALL
         SELECT 'decision', d.id, d.decided_at, d.body, d.meeting, '', '', d.text, '', d.form,
             d.voided_at, d.item, CAST(d.no AS TEXT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN decisions_decisions d ON d.id = a.id AND a.way = 'r'
         UNION ALL
         SELECT 'task', t.id, t.set_at, t.body, t.meeting, '', '', t.text,
             COALESCE(p.name, o.name, t.label, ''), t.state, t.settled_at, CAST(NULL AS BIGINT),
             COALESCE(t.due_on, t.due_text, ''), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN tasks_tasks t ON t.id = a.id AND a.way = 'r'
             LEFT JOIN people_persons p ON p.id = t.person
             LEFT JOIN people_offices o ON o.id = t.office
         UNION ALL
         SELECT 'proposal', x.id, x.proposed_at, x.body, CAST(NULL AS BIGINT), x.title, '', x.text,
             x.proposed_by, x.state, x.settled_at, CAST(NULL AS BIGINT),
             COALESCE(x.settled_why, ''), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_proposals x ON x.id = a.id AND a.way = 'r'
         UNION ALL
         SELECT 'referral', r.id, r.made_at, r.to_body, r.from_meeting, r.title, '',
             COALESCE(r.dropped_why, r.note, ''), b.name,
             CASE WHEN r.dropped_why IS NOT NULL THEN 'dropped' WHEN r.settled_at IS NOT NULL
                  THEN 'settled' WHEN r.carried = 1 THEN 'carried' ELSE 'open' END,
             r.settled_at, r.from_item, '', CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_referrals r ON r.id = a.id AND a.way = 'r'
             JOIN bodies_bodies b ON b.id = r.from_body
         UNION ALL
         SELECT 'conveyance', x.decision, MIN(x.made_at), MIN(x.body), MIN(d.meeting), '', '', '',
             '', '', MAX(x.answered_at), CAST(NULL AS BIGINT), '', CAST(count(*) AS BIGINT),
             CAST(count(x.sent_at) AS BIGINT), CAST(count(x.answered_at) AS BIGINT)
         FROM asked a JOIN tasks_deliveries x ON x.decision = a.id AND a.way = 'c'
             JOIN decisions_decisions d ON d.id = x.decision
         GROUP BY x.decision
         UNION ALL
         SELECT 'delivery', x.id, COALESCE(x.answered_at, x.sent_at, x.made_at), x.body,
             d.meeting, n.name, n.name_en, COALESCE(x.feedback, d.text),
             COALESCE(p.name, o.name, ''),
             CASE WHEN x.answered_at IS NOT NULL THEN 'fed-back' WHEN x.discussed_on IS NOT NULL
                  THEN 'discussed' WHEN x.sent_at IS NOT NULL THEN 'sent' ELSE 'open' END,
             x.answered_at, d.item, CAST(x.decision AS TEXT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)
         FROM asked a JOIN tasks_deliveries x ON x.id = a.id AND a.way = 'r'
             JOIN bodies_districts n ON n.code = x.district
             JOIN decisions_decisions d ON d.id = x.decision
             LEFT JOIN bodies_seats s ON s.id = x.seat
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
         UNION ALL
         SELECT 'minutes', x.id, COALESCE(x.adopted_at, x.circulated_at, x.drafted_at), m.body,
             m.id, m.title, COALESCE(m.title_en, ''), '', '',
             CASE WHEN x.adopted_at IS NOT NULL THEN 'adopted' WHEN x.circulated_at IS NOT NULL
                  THEN 'circulated' ELSE 'drafted' END,
             x.adopted_at, CAST(NULL AS BIGINT), '', CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_minutes x ON x.id = a.id AND a.way = 'r'
             JOIN meetings_meetings m ON m.id = x.meeting
         UNION ALL
         SELECT 'meeting', m.id, m.starts_at, m.body, m.id, m.title, COALESCE(m.title_en, ''), '',
             '', '', m.closed_at, CAST(NULL AS BIGINT), '', CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_meetings m ON m.id = a.id AND a.way = 'r'
         UNION ALL
         SELECT 'seat', s.id, CAST(NULL AS TEXT), s.body, CAST(NULL AS BIGINT),
             COALESCE(p.name, o.name), '', '', '', COALESCE(s.end_reason, ''), s.to_day,
             CAST(NULL AS BIGINT), b.slug, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN bodies_seats s ON s.id = a.id AND a.way = 'r'
             JOIN bodies_bodies b ON b.id = s.body
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
         UNION ALL
         SELECT 'version', v.id, v.effective_at, v.body, CAST(NULL AS BIGINT), v.title, '',
             CAST(v.no AS TEXT), '', CASE WHEN v.voided_at IS NULL THEN '' ELSE 'void' END,
             v.voided_at, CAST(NULL AS BIGINT), b.slug, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN bylaws_versions v ON v.id = a.id AND a.way = 'r'
             JOIN bodies_bodies b ON b.id = v.body
         UNION ALL
         SELECT 'body', b.id, CAST(NULL AS TEXT), b.id, CAST(NULL AS BIGINT), b.name, b.name_en, '',
             '', '', CAST(NULL AS TEXT), CAST(NULL AS BIGINT), b.slug, CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)
         FROM asked a JOIN bodies_bodies b ON b.id = a.id AND a.way = 'r'
         ORDER BY 2, 1";
    const CLOSED: &str =
        "WITH RECURSIVE step(n) AS (
             SELECT 0 WHERE length($1) > 0
             UNION ALL SELECT n + 1 FROM step WHERE (n + 1) * 20 < length($1)),
         asked(id) AS (SELECT CAST(substr($1, n * 20 + 1, 19) AS BIGINT) FROM step)
         SELECT c.subject, c.level, c.hidden
         FROM asked a JOIN meetings_disclosures c ON c.subject = a.id
         WHERE c.ended_at IS NULL AND c.level <> 'open'";
    const HOME: &str =
        "SELECT m.body, m.id FROM meetings_statements s JOIN meetings_meetings m ON m.id = s.meeting
         WHERE $1 = 'statement' AND s.id = $2 AND s.struck_at IS NULL
         UNION ALL
         SELECT m.body, m.id FROM meetings_items i JOIN meetings_meetings m ON m.id = i.meeting
         WHERE $1 = 'item' AND i.id = $2
         UNION ALL
         SELECT d.body, d.meeting FROM decisions_decisions d WHERE $1 = 'decision' AND d.id = $2
         UNION ALL
         SELECT t.body, t.meeting FROM tasks_tasks t WHERE $1 = 'task' AND t.id = $2
         UNION ALL
         SELECT x.body, CAST(NULL AS BIGINT) FROM meetings_proposals x
         WHERE $1 = 'proposal' AND x.id = $2
         UNION ALL
         SELECT r.to_body, r.from_meeting FROM meetings_referrals r WHERE $1 = 'referral' AND r.id = $2
         UNION ALL
         SELECT x.body, d.meeting FROM tasks_deliveries x JOIN decisions_decisions d
             ON d.id = x.decision WHERE $1 = 'delivery' AND x.id = $2
         UNION ALL
         SELECT m.body, m.id FROM meetings_minutes x JOIN meetings_meetings m ON m.id = x.meeting
         WHERE $1 = 'minutes' AND x.id = $2
         UNION ALL
         SELECT m.body, m.id FROM meetings_meetings m WHERE $1 = 'meeting' AND m.id = $2
         UNION ALL
         SELECT s.body, CAST(NULL AS BIGINT) FROM bodies_seats s WHERE $1 = 'seat' AND s.id = $2
         UNION ALL
         SELECT v.body, CAST(NULL AS BIGINT) FROM bylaws_versions v WHERE $1 = 'version' AND v.id = $2
         UNION ALL
         SELECT b.id, CAST(NULL AS BIGINT) FROM bodies_bodies b WHERE $1 = 'body' AND b.id = $2";
    const FIND: &str =
        "SELECT id, from_kind, from_id, to_kind, to_id, relation, note, made_at, removed_at
         FROM threads_links WHERE id = $1";
    const BETWEEN: &str =
        "SELECT id, from_kind, from_id, to_kind, to_id, relation, note, made_at, removed_at
         FROM threads_links WHERE from_id = $1 AND to_id = $2 AND removed_at IS NULL ORDER BY id";
    const INSERT: &str =
        "INSERT INTO threads_links
             (id, from_kind, from_id, to_kind, to_id, relation, note, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const REMOVE: &str = "UPDATE threads_links SET removed_at = $2 WHERE id = $1";
}

/// What was walked: the records, the links between them, and whether there were more.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walked {
    /// The records.
    pub events: Vec<Event>,
    /// The links.
    pub edges: Vec<Edge>,
    /// There were more than a thread holds.
    pub full: bool,
}

/// The thread of a record, walked at most `levels` levels: so many statements, and two more.
/// Empty where there is no such record.
pub fn walk(conn: &mut dyn Conn, centre: Node, levels: usize) -> Result<Walked, Error> {
    let mut walk = Walk::new(centre);
    for _ in 0..levels.min(LEVELS) {
        if walk.is_over() {
            break;
        }
        let found = conn.list(EDGES, p![&set(walk.asks())], edge)?;
        walk.take(found.into_iter().flatten().collect());
    }
    let nodes = walk.nodes();
    let letter = |node: &Node| (node.id, if node.kind == Kind::Conveyance { 'c' } else { 'r' });
    let asked = set(nodes.iter().map(letter));
    let mut events: Vec<Event> =
        conn.list(EVENTS, p![&asked], event)?.into_iter().flatten().collect();
    // A number names one record; what is of another kind than asked for was not asked for.
    events.retain(|event| nodes.contains(&event.node));
    if !events.iter().any(|event| event.node == centre) {
        return Ok(Walked::default());
    }
    hide(conn, &mut events)?;
    let (edges, full) = walk.done();
    Ok(Walked { events, edges, full })
}

/// The body and the meeting that a record belongs to; none where there is no such record.
pub fn home(conn: &mut dyn Conn, node: Node) -> Result<Option<(BodyId, Option<MeetingId>)>, Error> {
    let both = |row: &dyn Row| Ok((read::id(row, 0)?, read::id_opt(row, 1)?));
    conn.one(HOME, p![node.kind.word(), node.id], both)
}

/// The link with this number.
pub fn find(conn: &mut dyn Conn, id: LinkId) -> Result<Option<Link>, Error> {
    conn.one(FIND, p![id], link)
}

/// Links from one record to another that were not taken off.
pub fn between(conn: &mut dyn Conn, from: Node, to: Node) -> Result<Vec<Link>, Error> {
    conn.list(BETWEEN, p![from.id, to.id], link)
}

/// Links two records.
pub fn insert(conn: &mut dyn Conn, it: &Link) -> Result<(), Error> {
    conn.exec(
        INSERT,
        p![
            it.id,
            it.from.kind.word(),
            it.from.id,
            it.to.kind.word(),
            it.to.id,
            it.relation.word(),
            &it.note,
            &it.made_at.to_string(),
        ],
    )?;
    Ok(())
}

/// Takes a link off.
pub fn remove(conn: &mut dyn Conn, id: LinkId, at: DateTime) -> Result<(), Error> {
    conn.exec(REMOVE, p![id, &at.to_string()]).map(drop)
}

/// A set of numbers with their letters, as one text.
fn set(of: impl IntoIterator<Item = (i64, char)>) -> String {
    of.into_iter().map(|(id, letter)| format!("{id:019}{letter}")).collect()
}

/// Notes what outsiders may not see. An item that is closed closes what was said and decided on it.
fn hide(conn: &mut dyn Conn, events: &mut [Event]) -> Result<(), Error> {
    let own = events.iter().map(|event| event.node.id);
    let mut ids: Vec<i64> = own.chain(events.iter().filter_map(|event| event.item)).collect();
    ids.sort_unstable();
    ids.dedup();
    let asked = set(ids.into_iter().map(|id| (id, 'r')));
    let closed = conn.list(CLOSED, p![&asked], |row| {
        let all = row.text(1)? == "closed";
        let field = |name: &str| -> Result<bool, Error> {
            Ok(all || row.text(2)?.split(',').any(|hidden| hidden.trim() == name))
        };
        Ok((row.int(0)?, Hidden { text: field("text")?, speaker: field("speaker")? }))
    })?;
    for event in events {
        let own = |(subject, _): &&(i64, Hidden)| {
            *subject == event.node.id || Some(*subject) == event.item
        };
        for (_, hidden) in closed.iter().filter(own) {
            event.hidden.text |= hidden.text;
            event.hidden.speaker |= hidden.speaker;
        }
    }
    Ok(())
}
