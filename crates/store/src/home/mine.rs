//! Work lists: what waits for one person, and what waits in the bodies they keep or chair.

use council::{BodyId, PersonId};
use jiff::civil::{Date, DateTime};

use crate::{Conn, Error, Row, p, read};

sql! {
    const MINE: &str =
        "SELECT 'meeting', m.id, m.body, m.id, m.title, COALESCE(m.title_en, ''), m.starts_at,
             COALESCE(m.place, ''), COALESCE(r.answer, ''), CAST(0 AS BIGINT)
         FROM bodies_seats s JOIN meetings_meetings m ON m.body = s.body
             LEFT JOIN meetings_replies r ON r.meeting = m.id AND r.seat = s.id
         WHERE s.person = $1 AND (s.from_when IS NULL OR s.from_when <= $2)
             AND (s.to_day IS NULL OR s.to_day >= $2)
             AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
             AND m.cancelled_at IS NULL AND m.closed_at IS NULL AND m.starts_at >= $2
         UNION ALL
         SELECT 'written', w.id, w.body, w.id, w.title, '', w.due_at, '', '', CAST(0 AS BIGINT)
         FROM bodies_seats s JOIN meetings_written w ON w.body = s.body
         WHERE s.person = $1 AND (s.from_when IS NULL OR s.from_when <= $2)
             AND (s.to_day IS NULL OR s.to_day >= $2)
             AND (s.end_reason IS NULL OR s.end_reason <> 'corrected') AND w.closed_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM meetings_written_answers a
                 JOIN bodies_seats k ON k.id = a.seat WHERE a.written = w.id AND k.person = $1)
         UNION ALL
         SELECT 'minutes', x.id, m.body, m.id, m.title, COALESCE(m.title_en, ''), x.circulated_at,
             COALESCE(x.remarks_until, ''), '', CAST(0 AS BIGINT)
         FROM bodies_seats s JOIN meetings_meetings m ON m.body = s.body
             JOIN meetings_minutes x ON x.meeting = m.id
         WHERE s.person = $1 AND (s.from_when IS NULL OR s.from_when <= $2)
             AND (s.to_day IS NULL OR s.to_day >= $2)
             AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
             AND x.circulated_at IS NOT NULL AND x.adopted_at IS NULL
             AND COALESCE(x.remarks_until, '9999') >= $2
         UNION ALL
         SELECT 'proposal', q.id, q.body, COALESCE(i.meeting, 0), q.title, '', q.proposed_at,
             COALESCE(q.settled_why, ''), q.state, CAST(0 AS BIGINT)
         FROM bodies_seats s JOIN meetings_proposals q ON q.seat = s.id
             LEFT JOIN meetings_items i ON i.id = q.item
         WHERE s.person = $1
         ORDER BY 1, 7, 2, 9 DESC LIMIT 200";
    const DUTIES: &str =
        "SELECT 'referral', r.id, r.to_body, COALESCE(r.from_meeting, 0), r.title, '', r.made_at, '',
             '', CAST(0 AS BIGINT)
         FROM meetings_referrals r WHERE r.settled_at IS NULL
         UNION ALL
         SELECT 'notice', m.id, m.body, m.id, m.title, COALESCE(m.title_en, ''), m.starts_at, '', '',
             CAST(0 AS BIGINT)
         FROM meetings_meetings m
         WHERE m.notified_at IS NULL AND m.opened_at IS NULL AND m.closed_at IS NULL
             AND m.cancelled_at IS NULL AND m.starts_at >= $1
         UNION ALL
         SELECT 'minutes-none', m.id, m.body, m.id, m.title, COALESCE(m.title_en, ''), m.closed_at,
             '', '', CAST(0 AS BIGINT)
         FROM meetings_meetings m
         WHERE m.closed_at >= $2 AND m.cancelled_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM meetings_minutes x WHERE x.meeting = m.id)
         UNION ALL
         SELECT 'minutes-draft', x.id, m.body, m.id, m.title, COALESCE(m.title_en, ''), x.drafted_at,
             '', '', CAST(0 AS BIGINT)
         FROM meetings_minutes x JOIN meetings_meetings m ON m.id = x.meeting
         WHERE x.circulated_at IS NULL AND x.adopted_at IS NULL AND m.closed_at IS NOT NULL
         UNION ALL
         SELECT 'remark', MIN(k.id), m.body, m.id, m.title, COALESCE(m.title_en, ''), MIN(k.at), '',
             '', CAST(count(*) AS BIGINT)
         FROM meetings_minutes_remarks k JOIN meetings_minutes x ON x.id = k.minutes
             JOIN meetings_meetings m ON m.id = x.meeting
         WHERE k.settled_at IS NULL GROUP BY m.body, m.id, m.title, m.title_en
         UNION ALL
         SELECT 'proposal', q.id, q.body, 0, q.title, '', q.proposed_at, q.proposed_by, '',
             CAST(0 AS BIGINT)
         FROM meetings_proposals q WHERE q.state = 'open'
         UNION ALL
         SELECT 'task', t.id, t.body, t.id, t.text, '', t.due_on,
             COALESCE(p.name, o.name, t.label, ''), '', CAST(0 AS BIGINT)
         FROM tasks_tasks t LEFT JOIN people_persons p ON p.id = t.person
             LEFT JOIN people_offices o ON o.id = t.office
         WHERE t.state IN ('open', 'under-way') AND t.due_on < $1
         UNION ALL
         SELECT 'delivery', x.decision, x.body, x.decision, MIN(d.text), '', MIN(x.made_at), '', '',
             CAST(count(*) AS BIGINT)
         FROM tasks_deliveries x JOIN decisions_decisions d ON d.id = x.decision
         WHERE x.seat IS NULL AND x.sent_at IS NULL GROUP BY x.decision, x.body
         UNION ALL
         SELECT 'convey', m.id, m.body, m.id, m.title, COALESCE(m.title_en, ''), m.closed_at, '', '',
             CAST(count(*) AS BIGINT)
         FROM meetings_meetings m JOIN decisions_decisions d ON d.meeting = m.id
         WHERE m.closed_at >= $2 AND d.voided_at IS NULL AND d.form <> 'note'
             AND NOT EXISTS (SELECT 1 FROM tasks_deliveries x WHERE x.decision = d.id)
         GROUP BY m.id, m.body, m.title, m.title_en, m.closed_at
         UNION ALL
         SELECT 'call', MIN(c.id), c.body, 0, MIN(c.title), '', MIN(c.from_day), '', '',
             CAST(0 AS BIGINT)
         FROM calendar_schedules c
         WHERE (c.to_day IS NULL OR c.to_day >= $1) AND NOT EXISTS (SELECT 1
             FROM meetings_meetings m WHERE m.body = c.body AND m.cancelled_at IS NULL
                 AND m.closed_at IS NULL AND m.starts_at >= $1)
         GROUP BY c.body
         UNION ALL
         SELECT 'letter', 0, CAST(NULL AS BIGINT), 0, '', '', CAST(NULL AS TEXT), '', '',
             CAST(count(*) AS BIGINT)
         FROM post_letters l WHERE l.state IN ('failed', 'bounced', 'given-up')
         HAVING count(*) > 0
         ORDER BY 1, 7, 2 LIMIT 300";
}

/// Something on a work list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What waits: `meeting`, `minutes`, `proposal`, `referral` …
    pub kind: String,
    /// The record.
    pub id: i64,
    /// In which body; none for what concerns the whole house.
    pub body: Option<BodyId>,
    /// The record whose page shows it, mostly the meeting; 0 for none.
    pub about: i64,
    /// Its title or words.
    pub title: String,
    /// The same in English; may be empty.
    pub title_en: String,
    /// When it came about, begins, or was due.
    pub at: Option<DateTime>,
    /// A place, a last day, a name, a reason.
    pub note: String,
    /// A reply, a state.
    pub state: String,
    /// How many of them.
    pub count: u32,
}

/// What waits for a person: meetings to come with their reply, written resolutions, minutes to
/// look at, and what became of their proposals. One statement.
pub fn of_person(conn: &mut dyn Conn, person: PersonId, today: Date) -> Result<Vec<Entry>, Error> {
    let mut all = conn.list(MINE, p![person, &today.to_string()], entry)?;
    // Whoever holds two seats in a body has one reply.
    all.dedup_by(|later, kept| later.kind == kept.kind && later.id == kept.id);
    Ok(all)
}

/// What waits in any body for whoever keeps its record or chairs it; `since` bounds what is told of
/// meetings that are over. One statement.
pub fn duties(conn: &mut dyn Conn, today: Date, since: Date) -> Result<Vec<Entry>, Error> {
    conn.list(DUTIES, p![&today.to_string(), &since.to_string()], entry)
}

fn entry(row: &dyn Row) -> Result<Entry, Error> {
    let at = match row.text_opt(6)? {
        None => None,
        Some(text) if text.len() > 10 => read::parsed_opt(row, 6, "time")?,
        Some(_) => read::parsed_opt::<Date>(row, 6, "day")?.map(|day| day.at(0, 0, 0, 0)),
    };
    Ok(Entry {
        kind: row.text(0)?.to_owned(),
        id: row.int(1)?,
        body: read::id_opt(row, 2)?,
        about: row.int(3)?,
        title: row.text(4)?.to_owned(),
        title_en: row.text(5)?.to_owned(),
        at,
        note: row.text(7)?.to_owned(),
        state: row.text(8)?.to_owned(),
        count: read::count(row, 9)?,
    })
}
