//! A draft and the agendas it stands on: the meetings it may go to, the items about it.

use council::meetings::agenda::Outcome;
use council::{AmendmentId, BodyId, ItemId, MeetingId};
use jiff::civil::DateTime;

use crate::{Conn, Error, p, read};

sql! {
    const AHEAD: &str =
        "SELECT m.id, m.body, m.no, m.title, m.starts_at, b.name, b.name_en
         FROM meetings_meetings m JOIN bodies_bodies b ON b.id = m.body
         WHERE b.root = $1 AND b.organ = $2 AND m.closed_at IS NULL AND m.cancelled_at IS NULL
         ORDER BY m.starts_at, m.id LIMIT 20";
    const MEETING: &str =
        "SELECT body, CASE WHEN closed_at IS NULL AND cancelled_at IS NULL THEN 0 ELSE 1 END
         FROM meetings_meetings WHERE id = $1";
    const ITEMS: &str =
        "SELECT i.id, i.meeting, i.no, i.title, i.origin, i.outcome, m.no, m.title, m.starts_at,
             b.name, b.name_en, i.closed_at
         FROM meetings_items i
         JOIN meetings_meetings m ON m.id = i.meeting
         JOIN bodies_bodies b ON b.id = m.body
         WHERE i.amendment = $1 ORDER BY m.starts_at, i.id";
    const UNLINKED: &str =
        "SELECT i.id, i.meeting, i.no, i.title FROM meetings_items i
         JOIN meetings_meetings m ON m.id = i.meeting
         JOIN bodies_bodies b ON b.id = m.body
         WHERE b.root = $1 AND b.organ = $2 AND m.closed_at IS NULL AND m.cancelled_at IS NULL
           AND i.part = 'decision' AND i.amendment IS NULL AND i.opened_at IS NULL
           AND i.closed_at IS NULL
         ORDER BY i.meeting, i.no LIMIT 100";
    const LEAVE: &str =
        "UPDATE meetings_items SET closed_at = $2, outcome = 'withdrawn'
         WHERE amendment = $1 AND closed_at IS NULL";
}

/// A called meeting that a draft may go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The meeting.
    pub meeting: MeetingId,
    /// The body that meets.
    pub body: BodyId,
    /// Its number in the series of the body.
    pub no: u32,
    /// Its title.
    pub title: String,
    /// When it begins.
    pub starts_at: DateTime,
    /// The name of the body in Korean and in English.
    pub name: (String, String),
}

/// An item of an agenda that is about a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The item.
    pub item: ItemId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The place of the item.
    pub no: u32,
    /// The title of the item.
    pub title: String,
    /// Who put it forward.
    pub origin: Option<String>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// The number of the meeting in the series of its body.
    pub meeting_no: u32,
    /// The title of the meeting.
    pub meeting_title: String,
    /// When the meeting begins.
    pub starts_at: DateTime,
    /// The name of the body in Korean and in English.
    pub name: (String, String),
    /// When the item ended.
    pub closed_at: Option<DateTime>,
}

/// Meetings of an organ of the council `root` that are not over, the next one first.
pub fn ahead(conn: &mut dyn Conn, root: BodyId, organ: &str) -> Result<Vec<Ahead>, Error> {
    conn.list(AHEAD, p![root, organ], |row| {
        Ok(Ahead {
            meeting: read::id(row, 0)?,
            body: read::id(row, 1)?,
            no: read::count(row, 2)?,
            title: row.text(3)?.to_owned(),
            starts_at: read::parsed(row, 4, "time")?,
            name: (row.text(5)?.to_owned(), row.text(6)?.to_owned()),
        })
    })
}

/// The body of a meeting, and whether the meeting is over.
pub fn meeting(conn: &mut dyn Conn, id: MeetingId) -> Result<Option<(BodyId, bool)>, Error> {
    conn.one(MEETING, p![id], |row| Ok((read::id(row, 0)?, row.flag(1)?)))
}

/// The items about a draft, in the order of their meetings.
pub fn items(conn: &mut dyn Conn, amendment: AmendmentId) -> Result<Vec<About>, Error> {
    conn.list(ITEMS, p![amendment], |row| {
        Ok(About {
            item: read::id(row, 0)?,
            meeting: read::id(row, 1)?,
            no: read::count(row, 2)?,
            title: row.text(3)?.to_owned(),
            origin: read::text_opt(row, 4)?,
            outcome: read::word_opt(row, 5, Outcome::of)?,
            meeting_no: read::count(row, 6)?,
            meeting_title: row.text(7)?.to_owned(),
            starts_at: read::parsed(row, 8, "time")?,
            name: (row.text(9)?.to_owned(), row.text(10)?.to_owned()),
            closed_at: read::parsed_opt(row, 11, "time")?,
        })
    })
}

/// An item to be decided that is about no draft yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlinked {
    /// The item.
    pub item: ItemId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its place.
    pub no: u32,
    /// Its title.
    pub title: String,
}

/// Items of the meetings of [`ahead`] that a draft may be linked to: not taken up, about no draft.
pub fn unlinked(conn: &mut dyn Conn, root: BodyId, organ: &str) -> Result<Vec<Unlinked>, Error> {
    conn.list(UNLINKED, p![root, organ], |row| {
        Ok(Unlinked {
            item: read::id(row, 0)?,
            meeting: read::id(row, 1)?,
            no: read::count(row, 2)?,
            title: row.text(3)?.to_owned(),
        })
    })
}

/// Ends every item about a draft that has not ended: the draft was taken back.
pub fn leave(conn: &mut dyn Conn, amendment: AmendmentId, at: DateTime) -> Result<(), Error> {
    conn.exec(LEAVE, p![amendment, &at.to_string()])?;
    Ok(())
}
