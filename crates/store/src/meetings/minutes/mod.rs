//! Minutes: their state, the words of each part with every revision, remarks, frozen texts.

mod around;

use council::meetings::minutes::{Minutes, Part, Remark, Revision};
use council::{DecisionId, MeetingId, MinutesId, RemarkId};
use jiff::civil::{Date, DateTime};

pub use around::{
    Around, Bringing, NewFrozen, NewOriginal, around, bringing, enter_original, frozen_hash,
    insert_frozen, pauses,
};

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_MEETING: &str =
        "SELECT id, meeting, salt, drafted_at, circulated_at, remarks_until, adopted_at, adopted_in,
             adopted_by
         FROM meetings_minutes WHERE meeting = $1";
    const BY_ID: &str =
        "SELECT id, meeting, salt, drafted_at, circulated_at, remarks_until, adopted_at, adopted_in,
             adopted_by
         FROM meetings_minutes WHERE id = $1";
    const INSERT: &str =
        "INSERT INTO meetings_minutes (id, meeting, salt, drafted_at) VALUES ($1, $2, $3, $4)";
    const CIRCULATE: &str =
        "UPDATE meetings_minutes SET circulated_at = $2, remarks_until = $3 WHERE id = $1";
    const ADOPT: &str =
        "UPDATE meetings_minutes SET adopted_at = $2, adopted_in = $3, adopted_by = $4
         WHERE id = $1";
    const WRITE: &str =
        "INSERT INTO meetings_minutes_parts
             (minutes, part, revision, text, by_hand, written_by, written_at, why)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const CURRENT: &str =
        "SELECT part, revision, text, by_hand, written_by, written_at, why
         FROM meetings_minutes_parts p
         WHERE minutes = $1 AND revision =
             (SELECT MAX(revision) FROM meetings_minutes_parts q
              WHERE q.minutes = p.minutes AND q.part = p.part)
         ORDER BY part";
    const REVISIONS: &str =
        "SELECT part, revision, text, by_hand, written_by, written_at, why
         FROM meetings_minutes_parts WHERE minutes = $1 ORDER BY part, revision";
    const REMARK: &str =
        "INSERT INTO meetings_minutes_remarks (id, minutes, part, seat, remarked_by, text, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    const REMARKS: &str =
        "SELECT id, part, seat, remarked_by, text, at, settled_at, accepted, settled_why, revision
         FROM meetings_minutes_remarks WHERE minutes = $1 ORDER BY at, id";
    const FIND_REMARK: &str =
        "SELECT id, part, seat, remarked_by, text, at, settled_at, accepted, settled_why, revision,
             minutes
         FROM meetings_minutes_remarks WHERE id = $1";
    const SETTLE: &str =
        "UPDATE meetings_minutes_remarks
         SET settled_at = $2, accepted = $3, settled_why = $4, revision = $5 WHERE id = $1";
    const OPEN_REMARKS: &str =
        "SELECT count(*) FROM meetings_minutes_remarks WHERE minutes = $1 AND settled_at IS NULL";
}

/// The minutes of a meeting.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Option<Minutes>, Error> {
    conn.one(OF_MEETING, p![meeting], minutes)
}

/// The minutes with this number.
pub fn find(conn: &mut dyn Conn, id: MinutesId) -> Result<Option<Minutes>, Error> {
    conn.one(BY_ID, p![id], minutes)
}

/// Enters minutes; their parts follow.
pub fn insert(conn: &mut dyn Conn, it: &Minutes) -> Result<(), Error> {
    conn.exec(INSERT, p![it.id, it.meeting, &it.salt, &it.drafted_at.to_string()]).map(drop)
}

/// Writes the words of a part.
pub fn write(conn: &mut dyn Conn, minutes: MinutesId, it: &Revision) -> Result<(), Error> {
    conn.exec(
        WRITE,
        p![
            minutes,
            &it.part.to_string(),
            it.no,
            &it.text,
            i64::from(it.by_hand),
            &it.written_by,
            &it.written_at.to_string(),
            &it.why,
        ],
    )
    .map(drop)
}

/// The words of every part as they stand.
pub fn current(conn: &mut dyn Conn, minutes: MinutesId) -> Result<Vec<Revision>, Error> {
    conn.list(CURRENT, p![minutes], revision)
}

/// Every revision, by part and number.
pub fn revisions(conn: &mut dyn Conn, minutes: MinutesId) -> Result<Vec<Revision>, Error> {
    conn.list(REVISIONS, p![minutes], revision)
}

/// Notes that the members have them, and until when they may remark.
pub fn circulate(
    conn: &mut dyn Conn,
    id: MinutesId,
    at: DateTime,
    until: Date,
) -> Result<(), Error> {
    conn.exec(CIRCULATE, p![id, &at.to_string(), &until.to_string()]).map(drop)
}

/// Notes that they are adopted, by which decision of which meeting.
pub fn adopt(
    conn: &mut dyn Conn,
    id: MinutesId,
    at: DateTime,
    meeting: MeetingId,
    decision: DecisionId,
) -> Result<(), Error> {
    conn.exec(ADOPT, p![id, &at.to_string(), meeting, decision]).map(drop)
}

/// Enters a remark.
pub fn remark(conn: &mut dyn Conn, minutes: MinutesId, it: &Remark) -> Result<(), Error> {
    let (part, at) = (it.part.to_string(), it.at.to_string());
    conn.exec(REMARK, p![it.id, minutes, &part, it.seat, &it.by, &it.text, &at]).map(drop)
}

/// Every remark, in order.
pub fn remarks(conn: &mut dyn Conn, minutes: MinutesId) -> Result<Vec<Remark>, Error> {
    conn.list(REMARKS, p![minutes], remark_of)
}

/// A remark, and the minutes it is on.
pub fn find_remark(
    conn: &mut dyn Conn,
    id: RemarkId,
) -> Result<Option<(Remark, MinutesId)>, Error> {
    conn.one(FIND_REMARK, p![id], |row| Ok((remark_of(row)?, read::id(row, 10)?)))
}

/// How many remarks nobody settled.
pub fn open_remarks(conn: &mut dyn Conn, minutes: MinutesId) -> Result<u32, Error> {
    Ok(conn.one(OPEN_REMARKS, p![minutes], |row| read::count(row, 0))?.unwrap_or(0))
}

/// Settles a remark; `revision` is the one that took it up.
pub fn settle(
    conn: &mut dyn Conn,
    id: RemarkId,
    at: DateTime,
    why: Option<&str>,
    revision: Option<u32>,
) -> Result<(), Error> {
    let accepted = i64::from(revision.is_some());
    conn.exec(SETTLE, p![id, &at.to_string(), accepted, why, revision.map(i64::from)]).map(drop)
}

fn minutes(row: &dyn Row) -> Result<Minutes, Error> {
    Ok(Minutes {
        id: read::id(row, 0)?,
        meeting: read::id(row, 1)?,
        salt: row.text(2)?.to_owned(),
        drafted_at: read::parsed(row, 3, "time")?,
        circulated_at: read::parsed_opt(row, 4, "time")?,
        remarks_until: read::parsed_opt(row, 5, "day")?,
        adopted_at: read::parsed_opt(row, 6, "time")?,
        adopted_in: read::id_opt(row, 7)?,
        adopted_by: read::id_opt(row, 8)?,
    })
}

fn revision(row: &dyn Row) -> Result<Revision, Error> {
    Ok(Revision {
        part: part(row, 0)?,
        no: read::count(row, 1)?,
        text: row.text(2)?.to_owned(),
        by_hand: row.int(3)? == 1,
        written_by: row.text(4)?.to_owned(),
        written_at: read::parsed(row, 5, "time")?,
        why: read::text_opt(row, 6)?,
    })
}

fn remark_of(row: &dyn Row) -> Result<Remark, Error> {
    Ok(Remark {
        id: read::id(row, 0)?,
        part: part(row, 1)?,
        seat: read::id_opt(row, 2)?,
        by: row.text(3)?.to_owned(),
        text: row.text(4)?.to_owned(),
        at: read::parsed(row, 5, "time")?,
        settled_at: read::parsed_opt(row, 6, "time")?,
        accepted: row.int_opt(7)?.map(|accepted| accepted == 1),
        settled_why: read::text_opt(row, 8)?,
        revision: read::count_opt(row, 9)?,
    })
}

fn part(row: &dyn Row, column: usize) -> Result<Part, Error> {
    read::parsed(row, column, "part")
}
