//! Items of an agenda.

use council::meetings::agenda::{Item, Outcome, Part};
use council::{AmendmentId, BodyId, ItemId, MeetingId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, meeting, part, no, title, title_en, note, origin, referred_from, amendment,
             opened_at, closed_at, outcome, outcome_note, minutes_of
         FROM meetings_items WHERE id = $1";
    const OF_MEETING: &str =
        "SELECT id, meeting, part, no, title, title_en, note, origin, referred_from, amendment,
             opened_at, closed_at, outcome, outcome_note, minutes_of
         FROM meetings_items WHERE meeting = $1
         ORDER BY CASE part WHEN 'report' THEN 0 ELSE 1 END, no";
    const NEXT_NO: &str =
        "SELECT CAST(COALESCE(MAX(no), 0) AS BIGINT) + 1 FROM meetings_items
         WHERE meeting = $1 AND part = $2";
    const INSERT: &str =
        "INSERT INTO meetings_items
             (id, meeting, part, no, title, title_en, note, origin, referred_from, amendment,
              minutes_of)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    const CHANGE: &str =
        "UPDATE meetings_items SET title = $2, title_en = $3, note = $4, origin = $5 WHERE id = $1";
    const PLACE: &str = "UPDATE meetings_items SET no = $2 WHERE id = $1";
    const OPEN: &str = "UPDATE meetings_items SET opened_at = $2 WHERE id = $1";
    const CLOSE: &str =
        "UPDATE meetings_items SET closed_at = $2, outcome = $3, outcome_note = $4 WHERE id = $1";
    const SILENT: &str =
        "UPDATE meetings_turns SET ended_at = $2
         WHERE item = $1 AND began_at IS NOT NULL AND ended_at IS NULL";
    const OUTCOME: &str = "UPDATE meetings_items SET outcome = $2 WHERE id = $1";
    const AMENDMENT: &str = "UPDATE meetings_items SET amendment = $2 WHERE id = $1";
    const MINUTES_DUE: &str =
        "SELECT m.id, m.title FROM meetings_meetings m
             LEFT JOIN meetings_minutes x ON x.meeting = m.id
         WHERE m.body = $1 AND m.closed_at IS NOT NULL AND x.adopted_at IS NULL
             AND m.id = (SELECT l.id FROM meetings_meetings l
                 WHERE l.body = $1 AND l.closed_at IS NOT NULL
                 ORDER BY l.starts_at DESC, l.id DESC LIMIT 1)";
    const EARLIER: &str =
        "SELECT i.id, i.title, m.starts_at, b.name, b.name_en
         FROM meetings_items i
         JOIN meetings_meetings m ON m.id = i.meeting
         JOIN bodies_bodies b ON b.id = m.body
         WHERE b.root = $1 AND m.id <> $2 ORDER BY m.starts_at DESC, i.id DESC LIMIT 60";
    const LATER: &str =
        "SELECT id, meeting, part, no, title, title_en, note, origin, referred_from, amendment,
             opened_at, closed_at, outcome, outcome_note, minutes_of
         FROM meetings_items WHERE referred_from = $1 ORDER BY id";
}

/// An item of another meeting, to go on from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// When its meeting began.
    pub starts_at: DateTime,
    /// The name of the body in Korean and in English.
    pub body: (String, String),
}

/// The latest items of other meetings in the family of bodies under `root`.
pub fn earlier(
    conn: &mut dyn Conn,
    root: BodyId,
    meeting: MeetingId,
) -> Result<Vec<Earlier>, Error> {
    conn.list(EARLIER, p![root, meeting], |row| {
        Ok(Earlier {
            item: read::id(row, 0)?,
            title: row.text(1)?.to_owned(),
            starts_at: read::parsed(row, 2, "time")?,
            body: (row.text(3)?.to_owned(), row.text(4)?.to_owned()),
        })
    })
}

/// The last meeting of a body that is over, with its title, where its minutes were not adopted.
pub fn minutes_due(
    conn: &mut dyn Conn,
    body: BodyId,
) -> Result<Option<(MeetingId, String)>, Error> {
    conn.one(MINUTES_DUE, p![body], |row| Ok((read::id(row, 0)?, row.text(1)?.to_owned())))
}

/// The item with this number.
pub fn find(conn: &mut dyn Conn, id: ItemId) -> Result<Option<Item>, Error> {
    conn.one(FIND, p![id], item)
}

/// The agenda of a meeting: reports first, then items to decide, each in order.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Item>, Error> {
    conn.list(OF_MEETING, p![meeting], item)
}

/// The items that were referred from this one: where its thread goes on.
pub fn later(conn: &mut dyn Conn, id: ItemId) -> Result<Vec<Item>, Error> {
    conn.list(LATER, p![id], item)
}

/// The place of a new item in a part of the agenda.
pub fn next_no(conn: &mut dyn Conn, meeting: MeetingId, part: Part) -> Result<u32, Error> {
    Ok(conn.one(NEXT_NO, p![meeting, part.word()], |row| read::count(row, 0))?.unwrap_or(1))
}

/// Puts an item on the agenda.
pub fn insert(conn: &mut dyn Conn, it: &Item) -> Result<(), Error> {
    conn.exec(
        INSERT,
        p![
            it.id,
            it.meeting,
            it.part.word(),
            it.no,
            &it.title,
            &it.title_en,
            &it.note,
            &it.origin,
            it.referred_from,
            it.amendment,
            it.minutes_of,
        ],
    )?;
    Ok(())
}

/// Changes an item's words.
pub fn change(conn: &mut dyn Conn, it: &Item) -> Result<(), Error> {
    conn.exec(CHANGE, p![it.id, &it.title, &it.title_en, &it.note, &it.origin]).map(drop)
}

/// Gives the items of one part new places. They step aside first, since no two may share one.
pub fn place(conn: &mut dyn Conn, places: &[(ItemId, u32)]) -> Result<(), Error> {
    for (id, no) in places {
        conn.exec(PLACE, p![*id, -i64::from(*no)])?;
    }
    for (id, no) in places {
        conn.exec(PLACE, p![*id, *no])?;
    }
    Ok(())
}

/// Takes an item up.
pub fn open(conn: &mut dyn Conn, id: ItemId, at: DateTime) -> Result<(), Error> {
    conn.exec(OPEN, p![id, &at.to_string()]).map(drop)
}

/// Ends an item; whoever speaks on it stops.
pub fn close(
    conn: &mut dyn Conn,
    id: ItemId,
    at: DateTime,
    outcome: Outcome,
    note: Option<&str>,
) -> Result<(), Error> {
    let at = at.to_string();
    conn.exec(SILENT, p![id, &at])?;
    conn.exec(CLOSE, p![id, &at, outcome.word(), note]).map(drop)
}

/// Says how an item ended so far, or ended after all.
pub fn set_outcome(conn: &mut dyn Conn, id: ItemId, outcome: Outcome) -> Result<(), Error> {
    conn.exec(OUTCOME, p![id, outcome.word()]).map(drop)
}

/// Links an item with the amendment it is about.
pub fn set_amendment(conn: &mut dyn Conn, id: ItemId, amendment: AmendmentId) -> Result<(), Error> {
    conn.exec(AMENDMENT, p![id, amendment]).map(drop)
}

/// A row of the columns of `FIND`.
pub(crate) fn item(row: &dyn Row) -> Result<Item, Error> {
    Ok(Item {
        id: read::id(row, 0)?,
        meeting: read::id(row, 1)?,
        part: read::word(row, 2, Part::of)?,
        no: read::count(row, 3)?,
        title: row.text(4)?.to_owned(),
        title_en: read::text_opt(row, 5)?,
        note: read::text_opt(row, 6)?,
        origin: read::text_opt(row, 7)?,
        referred_from: read::id_opt(row, 8)?,
        amendment: read::id_opt(row, 9)?,
        opened_at: read::parsed_opt(row, 10, "time")?,
        closed_at: read::parsed_opt(row, 11, "time")?,
        outcome: read::word_opt(row, 12, Outcome::of)?,
        outcome_note: read::text_opt(row, 13)?,
        minutes_of: read::id_opt(row, 14)?,
    })
}
