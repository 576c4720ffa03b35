//! Everything of one meeting in six statements, for its pages and for the acts in it.

mod rows;

use council::bodies::counts::Declaration;
use council::bodies::seats::Seat;
use council::meetings::attendance::{HeadCount, Stay};
use council::meetings::page::{MeetingPage, RosterLine};
use council::meetings::recesses::Recess;
use council::meetings::speakers::List;
use council::meetings::votes::{Ballot, Choice, Exclusion};
use council::people::interests::Interest;
use council::{BodyId, ItemId, MeetingId, MotionId};
use jiff::civil::DateTime;

use self::rows::{declaration, disclosure, exclusion, headcount, statement, stay, turn};
use super::{agenda, convening, elections, motions, votes};
use crate::bodies::{registry, seats};
use crate::decisions::register;
use crate::{Conn, Error, Row, p, read};

sql! {
    const MEETING: &str =
        "SELECT b.id, b.slug, b.name, b.name_en, b.kind, b.parent, b.root, b.organ, b.district,
             b.founded, b.dissolved, b.roster, b.note, b.source,
             m.id, m.body, m.no, m.kind, m.title, m.title_en, m.starts_at, m.ends_at, m.place,
             m.convened, m.notified_at, m.opened_at, m.closed_at, m.cancelled_at, m.cancelled_why,
             m.presiding, m.presiding_why, m.next_meeting, m.source, p.name
         FROM meetings_meetings m JOIN bodies_bodies b ON b.id = m.body
             LEFT JOIN people_persons p ON p.id = m.presiding
         WHERE m.id = $1";
    const ROSTER: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason, COALESCE(p.name, o.name), d.name
         FROM bodies_seats s
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_districts d ON d.code = s.district
         WHERE s.body = $1 ORDER BY s.id";
    const HAPPENED: &str =
        "SELECT 'stay', s.id, s.seat, s.person, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), s.arrived_at, s.left_at, s.capacity, s.mode,
             COALESCE(p.name, s.label), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_stays s LEFT JOIN people_persons p ON p.id = s.person
         WHERE s.meeting = $1
         UNION ALL
         SELECT 'headcount', h.id, h.count, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), h.at, CAST(NULL AS TEXT), h.capacity,
             CAST(NULL AS TEXT), h.said_by, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_headcounts h WHERE h.meeting = $1
         UNION ALL
         SELECT 'exclusion', e.item, e.seat, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), e.at, e.lifted_at, e.ground,
             e.reason, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_exclusions e WHERE e.meeting = $1
         UNION ALL
         SELECT 'ballot', b.vote, b.seat, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), b.cast_at, CAST(NULL AS TEXT),
             b.choice, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT),
             CAST(NULL AS TEXT)
         FROM meetings_ballots b JOIN meetings_votes v ON v.id = b.vote WHERE v.meeting = $1
         UNION ALL
         SELECT 'declaration', c.id, c.body, c.count, CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), c.as_of, CAST(NULL AS TEXT),
             c.said_by, c.source, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM bodies_counts c WHERE c.body = $2
         UNION ALL
         SELECT 'turn', t.id, t.item, t.seat, t.place, CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), t.asked_at, t.began_at, t.ended_at, t.left_at, t.label,
             CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_turns t WHERE t.meeting = $1
         UNION ALL
         SELECT 'list', l.item, l.seconds, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), l.closed_at, CAST(NULL AS TEXT),
             CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT),
             CAST(NULL AS TEXT)
         FROM meetings_lists l WHERE l.meeting = $1
         UNION ALL
         SELECT 'recess', r.id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), r.from_at,
             r.until_at, r.reason, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT),
             CAST(NULL AS TEXT)
         FROM meetings_recesses r WHERE r.meeting = $1
         UNION ALL
         SELECT 'disclosure', d.id, d.subject, d.meeting, CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), d.set_at, d.review_on,
             d.subject_kind, d.level, d.grounds, d.reason, d.hidden
         FROM meetings_disclosures d WHERE d.meeting = $1 AND d.ended_at IS NULL
         UNION ALL
         SELECT 'interest', n.id, n.item, n.person, n.body, CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), n.declared_at, n.ended_at, n.subject, n.relation,
             CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM people_interests n WHERE n.body = $2 AND n.ended_at IS NULL
         UNION ALL
         SELECT 'statement', q.id, q.item, q.seat, q.person, q.office, q.place, q.said_at,
             q.struck_at, q.kind, COALESCE(q.label, p.name, o.name, sp.name, so.name, ''),
             q.text, q.source, q.struck_why
         FROM meetings_statements q
             LEFT JOIN people_persons p ON p.id = q.person
             LEFT JOIN people_offices o ON o.id = q.office
             LEFT JOIN bodies_seats b ON b.id = q.seat
             LEFT JOIN people_persons sp ON sp.id = b.person
             LEFT JOIN people_offices so ON so.id = b.office
         WHERE q.meeting = $1
         ORDER BY 8, 2, 3";
    const ITEMS: &str =
        "SELECT i.id, i.meeting, i.part, i.no, i.title, i.title_en, i.note, i.origin,
             i.referred_from, i.amendment, i.opened_at, i.closed_at, i.outcome, i.outcome_note,
             i.minutes_of,
             e.id, e.meeting, e.item, e.role, e.law, e.candidates, e.rounds, e.state, e.opened_at,
             e.closed_at, e.elected, e.decision
         FROM meetings_items i LEFT JOIN meetings_elections e ON e.item = i.id
         WHERE i.meeting = $1
         ORDER BY CASE i.part WHEN 'report' THEN 0 ELSE 1 END, i.no, e.opened_at, e.id";
    const ROLL: &str =
        "SELECT 'stay', s.id, s.seat, s.person, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), s.arrived_at, s.left_at, s.capacity, s.mode, s.label,
             CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_stays s WHERE s.meeting = $1 AND s.seat IS NOT NULL
         UNION ALL
         SELECT 'exclusion', e.item, e.seat, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), e.at, e.lifted_at, e.ground,
             e.reason, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_exclusions e WHERE e.meeting = $1
         UNION ALL
         SELECT 'headcount', h.id, h.count, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), h.at, CAST(NULL AS TEXT), h.capacity,
             CAST(NULL AS TEXT), h.said_by, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_headcounts h WHERE h.meeting = $1
         UNION ALL
         SELECT 'recess', r.id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), r.from_at,
             r.until_at, r.reason, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT),
             CAST(NULL AS TEXT)
         FROM meetings_recesses r WHERE r.meeting = $1 AND r.until_at IS NULL
         UNION ALL
         SELECT 'declaration', c.id, c.body, c.count, CAST(NULL AS BIGINT),
             CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), c.as_of, CAST(NULL AS TEXT),
             c.said_by, c.source, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM bodies_counts c WHERE c.body = $2
         ORDER BY 8, 2, 3";
    const ITEM: &str = "SELECT item, rule FROM meetings_motions WHERE id = $1";
    const MOTIONS: &str =
        "SELECT m.id, m.meeting, m.item, m.text, m.rule, m.effect, m.moved_by, m.moved_at,
             m.withdrawn_at, m.amends,
             v.id, v.meeting, v.motion, v.method, v.law, v.opened_at, v.closed_at, v.yes, v.no,
             v.abstain, v.outcome, v.verdict, v.frozen, v.corrects, v.correction
         FROM meetings_motions m LEFT JOIN meetings_votes v ON v.motion = m.id
         WHERE m.meeting = $1 ORDER BY m.moved_at, m.id, v.opened_at, v.id";
}

/// The meeting with this number and everything that happened in it.
pub fn find(conn: &mut dyn Conn, id: MeetingId) -> Result<Option<MeetingPage>, Error> {
    let head = conn.one(MEETING, p![id], |row| {
        let body = registry::body(row)?;
        Ok((body, convening::meeting(row, 14)?, read::text_opt(row, 33)?))
    })?;
    let Some((body, meeting, presiding_name)) = head else { return Ok(None) };
    let roster = conn.list(ROSTER, p![body.id], |row| {
        Ok(RosterLine {
            seat: seats::seat(row)?,
            name: row.text(9)?.to_owned(),
            district_name: read::text_opt(row, 10)?,
        })
    })?;
    let mut page = MeetingPage {
        items: Vec::new(),
        seats: roster.iter().map(|line| line.seat.clone()).collect(),
        roster,
        stays: Vec::new(),
        headcounts: Vec::new(),
        motions: Vec::new(),
        votes: Vec::new(),
        ballots: Vec::new(),
        exclusions: Vec::new(),
        elections: Vec::new(),
        declarations: Vec::new(),
        decisions: register::of_meeting(conn, id)?,
        turns: Vec::new(),
        lists: Vec::new(),
        recesses: Vec::new(),
        statements: Vec::new(),
        disclosures: Vec::new(),
        interests: Vec::new(),
        meeting,
        presiding_name,
        body,
    };
    let body = page.body.id;
    conn.query(HAPPENED, p![id, body], &mut |row| happened(row, &mut page))?;
    conn.query(MOTIONS, p![id], &mut |row| motion(row, &mut page))?;
    conn.query(ITEMS, p![id], &mut |row| item(row, &mut page))?;
    page.elections.sort_by_key(|election| election.id);
    page.statements.sort_by_key(|said| (said.item, said.place));
    Ok(Some(page))
}

/// A row of `ITEMS`: an item once for each election on it, or once without any.
fn item(row: &dyn Row, page: &mut MeetingPage) -> Result<(), Error> {
    let item = agenda::item(row)?;
    if page.items.last().map(|last| last.id) != Some(item.id) {
        page.items.push(item);
    }
    if row.int_opt(15)?.is_some() {
        page.elections.push(elections::election(row, 15)?);
    }
    Ok(())
}

/// A row of `HAPPENED` about the floor: turns, lists, recesses, what is public, what was said.
fn on_the_floor(row: &dyn Row, page: &mut MeetingPage) -> Result<(), Error> {
    match row.text(0)? {
        "turn" => page.turns.push(turn(row)?),
        "list" => page.lists.push(List {
            item: read::id(row, 1)?,
            closed_at: read::parsed_opt(row, 7, "time")?,
            seconds: read::count_opt(row, 2)?,
        }),
        "recess" => page.recesses.push(Recess {
            id: read::id(row, 1)?,
            from: read::parsed(row, 7, "time")?,
            until: read::parsed_opt(row, 8, "time")?,
            reason: row.text(9)?.to_owned(),
        }),
        "disclosure" => page.disclosures.push(disclosure(row)?),
        "statement" => {
            let said = statement(row, page.meeting.id)?;
            page.statements.push(said);
        }
        _ => page.interests.push(Interest {
            id: read::id(row, 1)?,
            person: read::id(row, 3)?,
            body: read::id(row, 4)?,
            subject: row.text(9)?.to_owned(),
            relation: row.text(10)?.to_owned(),
            item: read::id_opt(row, 2)?,
            declared_at: read::parsed(row, 7, "time")?,
            ended_at: read::parsed_opt(row, 8, "time")?,
        }),
    }
    Ok(())
}

/// What the casting of one ballot looks at.
#[derive(Debug, Clone, Default)]
pub struct RollCall {
    /// Every seat of the body.
    pub seats: Vec<Seat>,
    /// Stays of members.
    pub stays: Vec<Stay>,
    /// Members who stay out of an item.
    pub exclusions: Vec<Exclusion>,
    /// Declared head-counts.
    pub headcounts: Vec<HeadCount>,
    /// Declared numbers of members of the body.
    pub declarations: Vec<Declaration>,
    /// Since when the meeting pauses, where it does.
    pub recess: Option<DateTime>,
}

/// What the casting of a ballot on `motion` looks at, and the item and the rule of the motion. Ballots are not
/// read: whoever casts at the same time is not in the way.
pub fn roll_of(
    conn: &mut dyn Conn,
    meeting: MeetingId,
    body: BodyId,
    motion: MotionId,
) -> Result<(ItemId, String, RollCall), Error> {
    let moved =
        conn.one(ITEM, p![motion], |row| Ok((read::id(row, 0)?, row.text(1)?.to_owned())))?;
    let (item, rule) =
        moved.ok_or(Error::Missing { table: "meetings_motions", id: motion.get() })?;
    let mut roll = RollCall { seats: seats::of_body(conn, body)?, ..RollCall::default() };
    conn.query(ROLL, p![meeting, body], &mut |row| {
        match row.text(0)? {
            "stay" => roll.stays.push(stay(row)?),
            "headcount" => roll.headcounts.push(headcount(row)?),
            "recess" => roll.recess = Some(read::parsed(row, 7, "time")?),
            "declaration" => roll.declarations.push(declaration(row)?),
            _ => roll.exclusions.push(exclusion(row)?),
        }
        Ok(())
    })?;
    Ok((item, rule, roll))
}

/// A row of `HAPPENED`: what it is stands in its first column.
fn happened(row: &dyn Row, page: &mut MeetingPage) -> Result<(), Error> {
    match row.text(0)? {
        "stay" => page.stays.push(stay(row)?),
        "headcount" => page.headcounts.push(headcount(row)?),
        "exclusion" => page.exclusions.push(exclusion(row)?),
        "ballot" => page.ballots.push(Ballot {
            vote: read::id(row, 1)?,
            seat: read::id(row, 2)?,
            choice: read::word(row, 9, Choice::of)?,
            cast_at: read::parsed(row, 7, "time")?,
        }),
        "declaration" => page.declarations.push(declaration(row)?),
        _ => on_the_floor(row, page)?,
    }
    Ok(())
}

/// A row of `MOTIONS`: a motion once for each vote on it, or once without any.
fn motion(row: &dyn Row, page: &mut MeetingPage) -> Result<(), Error> {
    let motion = motions::motion(row)?;
    if page.motions.last().map(|last| last.id) != Some(motion.id) {
        page.motions.push(motion);
    }
    if row.int_opt(10)?.is_some() {
        page.votes.push(votes::vote(row, 10)?);
    }
    Ok(())
}
