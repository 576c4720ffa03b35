//! Everything of one meeting in eight statements, for its pages and for the acts in it.

use council::bodies::counts::Declaration;
use council::bodies::seats::Seat;
use council::meetings::attendance::{Capacity, HeadCount, Mode, Stay};
use council::meetings::disclosures::{Disclosure, Field, Grounds, Level, Of};
use council::meetings::page::{MeetingPage, RosterLine};
use council::meetings::recesses::Recess;
use council::meetings::speakers::{List, Turn, Who};
use council::meetings::votes::{Ballot, Choice, Exclusion, ExclusionGround};
use council::people::interests::Interest;
use council::{BodyId, ItemId, MeetingId, MotionId};
use jiff::civil::DateTime;

use super::{agenda, convening, elections, motions, statements, votes};
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
        "SELECT 'stay', s.id, s.seat, s.person, s.capacity, s.mode, s.arrived_at, s.left_at,
             COALESCE(p.name, s.label)
         FROM meetings_stays s LEFT JOIN people_persons p ON p.id = s.person
         WHERE s.meeting = $1
         UNION ALL
         SELECT 'headcount', h.id, h.count, CAST(NULL AS BIGINT), h.capacity, CAST(NULL AS TEXT),
             h.at, CAST(NULL AS TEXT), h.said_by
         FROM meetings_headcounts h WHERE h.meeting = $1
         UNION ALL
         SELECT 'exclusion', e.item, e.seat, CAST(NULL AS BIGINT), e.ground, e.reason, e.at,
             e.lifted_at, CAST(NULL AS TEXT)
         FROM meetings_exclusions e WHERE e.meeting = $1
         UNION ALL
         SELECT 'ballot', b.vote, b.seat, CAST(NULL AS BIGINT), b.choice, CAST(NULL AS TEXT),
             b.cast_at, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_ballots b JOIN meetings_votes v ON v.id = b.vote WHERE v.meeting = $1
         UNION ALL
         SELECT 'declaration', c.id, c.body, c.count, c.said_by, c.source, c.as_of,
             CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM bodies_counts c WHERE c.body = $2
         ORDER BY 7, 2, 3";
    const ITEMS: &str =
        "SELECT i.id, i.meeting, i.part, i.no, i.title, i.title_en, i.note, i.origin,
             i.referred_from, i.amendment, i.opened_at, i.closed_at, i.outcome, i.outcome_note,
             i.minutes_of,
             e.id, e.meeting, e.item, e.role, e.law, e.candidates, e.rounds, e.state, e.opened_at,
             e.closed_at, e.elected, e.decision
         FROM meetings_items i LEFT JOIN meetings_elections e ON e.item = i.id
         WHERE i.meeting = $1
         ORDER BY CASE i.part WHEN 'report' THEN 0 ELSE 1 END, i.no, e.opened_at, e.id";
    const FLOOR: &str =
        "SELECT 'turn', t.id, t.item, t.seat, t.label, t.asked_at, t.began_at, t.ended_at, t.left_at,
             t.place, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_turns t WHERE t.meeting = $1
         UNION ALL
         SELECT 'list', l.item, l.item, l.seconds, CAST(NULL AS TEXT), l.closed_at,
             CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS BIGINT),
             CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_lists l WHERE l.meeting = $1
         UNION ALL
         SELECT 'recess', r.id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), r.reason, r.from_at,
             r.until_at, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS BIGINT),
             CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_recesses r WHERE r.meeting = $1
         UNION ALL
         SELECT 'disclosure', d.id, d.subject, d.meeting, d.subject_kind, d.level, d.grounds,
             d.reason, d.hidden, CAST(NULL AS BIGINT), d.review_on, d.set_at
         FROM meetings_disclosures d WHERE d.meeting = $1 AND d.ended_at IS NULL
         UNION ALL
         SELECT 'interest', n.id, n.item, n.person, n.subject, n.relation, n.declared_at,
             n.ended_at, CAST(NULL AS TEXT), n.body, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM people_interests n WHERE n.body = $2 AND n.ended_at IS NULL
         ORDER BY 1, 6, 2";
    const ROLL: &str =
        "SELECT 'stay', s.id, s.seat, s.person, s.capacity, s.mode, s.arrived_at, s.left_at,
             s.label
         FROM meetings_stays s WHERE s.meeting = $1 AND s.seat IS NOT NULL
         UNION ALL
         SELECT 'exclusion', e.item, e.seat, CAST(NULL AS BIGINT), e.ground, e.reason, e.at,
             e.lifted_at, CAST(NULL AS TEXT)
         FROM meetings_exclusions e WHERE e.meeting = $1
         UNION ALL
         SELECT 'headcount', h.id, h.count, CAST(NULL AS BIGINT), h.capacity, CAST(NULL AS TEXT),
             h.at, CAST(NULL AS TEXT), h.said_by
         FROM meetings_headcounts h WHERE h.meeting = $1
         UNION ALL
         SELECT 'recess', r.id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS TEXT),
             r.reason, r.from_at, r.until_at, CAST(NULL AS TEXT)
         FROM meetings_recesses r WHERE r.meeting = $1 AND r.until_at IS NULL
         UNION ALL
         SELECT 'declaration', c.id, c.body, c.count, c.said_by, c.source, c.as_of,
             CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM bodies_counts c WHERE c.body = $2
         ORDER BY 7, 2, 3";
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
        statements: statements::of_meeting(conn, id)?,
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
    conn.query(FLOOR, p![id, body], &mut |row| on_the_floor(row, &mut page))?;
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

/// A row of `FLOOR`: what it is stands in its first column.
fn on_the_floor(row: &dyn Row, page: &mut MeetingPage) -> Result<(), Error> {
    match row.text(0)? {
        "turn" => page.turns.push(Turn {
            id: read::id(row, 1)?,
            item: read::id(row, 2)?,
            who: match read::id_opt(row, 3)? {
                Some(seat) => Who::Seat(seat),
                None => Who::Named(row.text(4)?.to_owned()),
            },
            place: read::count(row, 9)?,
            asked_at: read::parsed(row, 5, "time")?,
            began_at: read::parsed_opt(row, 6, "time")?,
            ended_at: read::parsed_opt(row, 7, "time")?,
            left_at: read::parsed_opt(row, 8, "time")?,
        }),
        "list" => page.lists.push(List {
            item: read::id(row, 1)?,
            closed_at: read::parsed_opt(row, 5, "time")?,
            seconds: read::count_opt(row, 3)?,
        }),
        "recess" => page.recesses.push(Recess {
            id: read::id(row, 1)?,
            from: read::parsed(row, 5, "time")?,
            until: read::parsed_opt(row, 6, "time")?,
            reason: row.text(4)?.to_owned(),
        }),
        "disclosure" => page.disclosures.push(Disclosure {
            meeting: read::id(row, 3)?,
            of: read::word(row, 4, Of::of)?,
            subject: row.int(2)?,
            level: read::word(row, 5, Level::of)?,
            grounds: read::parsed::<Grounds>(row, 6, "grounds")?,
            reason: row.text(7)?.to_owned(),
            hidden: row.text(8)?.split(',').filter_map(Field::of).collect(),
            review_on: read::parsed_opt(row, 10, "day")?,
            set_at: read::parsed(row, 11, "time")?,
        }),
        _ => page.interests.push(Interest {
            id: read::id(row, 1)?,
            person: read::id(row, 3)?,
            body: read::id(row, 9)?,
            subject: row.text(4)?.to_owned(),
            relation: row.text(5)?.to_owned(),
            item: read::id_opt(row, 2)?,
            declared_at: read::parsed(row, 6, "time")?,
            ended_at: read::parsed_opt(row, 7, "time")?,
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
            "recess" => roll.recess = Some(read::parsed(row, 6, "time")?),
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
            choice: read::word(row, 4, Choice::of)?,
            cast_at: read::parsed(row, 6, "time")?,
        }),
        _ => page.declarations.push(declaration(row)?),
    }
    Ok(())
}

fn headcount(row: &dyn Row) -> Result<HeadCount, Error> {
    Ok(HeadCount {
        capacity: read::word(row, 4, Capacity::of)?,
        count: read::count(row, 2)?,
        at: read::parsed(row, 6, "time")?,
        said_by: row.text(8)?.to_owned(),
    })
}

fn declaration(row: &dyn Row) -> Result<Declaration, Error> {
    Ok(Declaration {
        id: read::id(row, 1)?,
        body: read::id(row, 2)?,
        count: read::count(row, 3)?,
        as_of: read::parsed(row, 6, "time")?,
        said_by: row.text(4)?.to_owned(),
        source: row.text(5)?.to_owned(),
    })
}

fn stay(row: &dyn Row) -> Result<Stay, Error> {
    Ok(Stay {
        id: read::id(row, 1)?,
        seat: read::id_opt(row, 2)?,
        person: read::id_opt(row, 3)?,
        label: read::text_opt(row, 8)?,
        capacity: read::word(row, 4, Capacity::of)?,
        mode: read::word(row, 5, Mode::of)?,
        arrived_at: read::parsed(row, 6, "time")?,
        left_at: read::parsed_opt(row, 7, "time")?,
    })
}

fn exclusion(row: &dyn Row) -> Result<Exclusion, Error> {
    Ok(Exclusion {
        item: read::id(row, 1)?,
        seat: read::id(row, 2)?,
        ground: read::word(row, 4, ExclusionGround::of)?,
        reason: row.text(5)?.to_owned(),
        at: read::parsed(row, 6, "time")?,
        lifted_at: read::parsed_opt(row, 7, "time")?,
    })
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
