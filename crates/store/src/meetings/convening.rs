//! Meetings as called, moved, opened, closed, cancelled; and the list of them.

use council::meetings::convening::{Kind, Meeting};
use council::{BodyId, MeetingId, PersonId};
use jiff::civil::DateTime;
use kit::Slug;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, no, kind, title, title_en, starts_at, ends_at, place, convened,
             notified_at, opened_at, closed_at, cancelled_at, cancelled_why, presiding,
             presiding_why, next_meeting, source
         FROM meetings_meetings WHERE id = $1";
    const HIGHEST: &str =
        "SELECT CAST(COALESCE(MAX(no), 0) AS BIGINT) FROM meetings_meetings WHERE body = $1";
    const TAKEN: &str = "SELECT 1 FROM meetings_meetings WHERE body = $1 AND no = $2";
    const INSERT: &str =
        "INSERT INTO meetings_meetings
             (id, body, no, kind, title, title_en, starts_at, ends_at, place, convened,
              notified_at, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    const CHANGE: &str =
        "UPDATE meetings_meetings
         SET title = $2, title_en = $3, starts_at = $4, ends_at = $5, place = $6, notified_at = $7
         WHERE id = $1";
    const OPEN: &str = "UPDATE meetings_meetings SET opened_at = $2 WHERE id = $1";
    const CLOSE: &str =
        "UPDATE meetings_meetings SET closed_at = $2, next_meeting = $3 WHERE id = $1";
    const CANCEL: &str =
        "UPDATE meetings_meetings SET cancelled_at = $2, cancelled_why = $3 WHERE id = $1";
    const PRESIDE: &str =
        "UPDATE meetings_meetings SET presiding = $2, presiding_why = $3 WHERE id = $1";
    const LIST: &str =
        "SELECT m.id, m.body, m.no, m.kind, m.title, m.title_en, m.starts_at, m.ends_at, m.place,
             m.convened, m.notified_at, m.opened_at, m.closed_at, m.cancelled_at, m.cancelled_why,
             m.presiding, m.presiding_why, m.next_meeting, m.source, b.slug, b.name, b.name_en,
             (SELECT count(*) FROM meetings_items i WHERE i.meeting = m.id),
             (SELECT count(*) FROM decisions_decisions d
              WHERE d.meeting = m.id AND d.voided_at IS NULL)
         FROM meetings_meetings m JOIN bodies_bodies b ON b.id = m.body
         WHERE (CAST($1 AS BIGINT) = 0 OR m.body = $1) AND m.starts_at >= $2 AND m.starts_at < $3
         ORDER BY m.starts_at DESC, m.id DESC LIMIT $4";
}

/// A meeting in a list, with its body and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The meeting.
    pub meeting: Meeting,
    /// The address word of the body.
    pub slug: Slug,
    /// The name of the body.
    pub body_name: String,
    /// Its English name.
    pub body_name_en: String,
    /// Items on its agenda.
    pub items: u32,
    /// Decisions it took that stand.
    pub decisions: u32,
}

/// Which meetings to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Of this body alone.
    pub body: Option<BodyId>,
    /// That begin at or after this moment.
    pub from: Option<DateTime>,
    /// That begin before this moment.
    pub before: Option<DateTime>,
    /// How many at most.
    pub limit: u32,
}

impl Default for Filter {
    fn default() -> Self {
        Self { body: None, from: None, before: None, limit: 200 }
    }
}

/// The meeting with this number.
pub fn find(conn: &mut dyn Conn, id: MeetingId) -> Result<Option<Meeting>, Error> {
    conn.one(FIND, p![id], |row| meeting(row, 0))
}

/// The number that the next meeting of a body has.
pub fn next_no(conn: &mut dyn Conn, body: BodyId) -> Result<u32, Error> {
    Ok(conn.one(HIGHEST, p![body], |row| read::count(row, 0))?.unwrap_or(0) + 1)
}

/// Whether a body has a meeting of this number.
pub fn is_taken(conn: &mut dyn Conn, body: BodyId, no: u32) -> Result<bool, Error> {
    Ok(conn.one(TAKEN, p![body, no], |_| Ok(()))?.is_some())
}

/// Meetings, the latest first.
pub fn list(conn: &mut dyn Conn, filter: &Filter) -> Result<Vec<Listed>, Error> {
    let from = filter.from.map_or_else(String::new, |at| at.to_string());
    let before = filter.before.map_or_else(|| "9999".to_owned(), |at| at.to_string());
    let body = filter.body.map_or(0, BodyId::get);
    conn.list(LIST, p![body, &from, &before, filter.limit], |row| {
        Ok(Listed {
            meeting: meeting(row, 0)?,
            slug: read::parsed(row, 19, "slug")?,
            body_name: row.text(20)?.to_owned(),
            body_name_en: row.text(21)?.to_owned(),
            items: read::count(row, 22)?,
            decisions: read::count(row, 23)?,
        })
    })
}

/// Calls a meeting.
pub fn insert(conn: &mut dyn Conn, it: &Meeting) -> Result<(), Error> {
    let (starts, ends) = (it.starts_at.to_string(), it.ends_at.map(|at| at.to_string()));
    let notified = it.notified_at.map(|at| at.to_string());
    let convened = ground(it)?;
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            it.no,
            it.kind.word(),
            &it.title,
            &it.title_en,
            &starts,
            &ends,
            &it.place,
            &convened,
            &notified,
            &it.source,
        ],
    )?;
    Ok(())
}

/// Keeps a new time, place or title of a called meeting.
pub fn change(conn: &mut dyn Conn, it: &Meeting) -> Result<(), Error> {
    let (starts, ends) = (it.starts_at.to_string(), it.ends_at.map(|at| at.to_string()));
    let notified = it.notified_at.map(|at| at.to_string());
    conn.exec(CHANGE, p![it.id, &it.title, &it.title_en, &starts, &ends, &it.place, &notified])?;
    Ok(())
}

/// Opens a meeting.
pub fn open(conn: &mut dyn Conn, id: MeetingId, at: DateTime) -> Result<(), Error> {
    conn.exec(OPEN, p![id, &at.to_string()]).map(drop)
}

/// Closes a meeting, with what was said of the next one.
pub fn close(
    conn: &mut dyn Conn,
    id: MeetingId,
    at: DateTime,
    next: Option<&str>,
) -> Result<(), Error> {
    conn.exec(CLOSE, p![id, &at.to_string(), next]).map(drop)
}

/// Cancels a meeting.
pub fn cancel(conn: &mut dyn Conn, id: MeetingId, at: DateTime, why: &str) -> Result<(), Error> {
    conn.exec(CANCEL, p![id, &at.to_string(), why]).map(drop)
}

/// Says who presides, and why where it is not the chair.
pub fn preside(
    conn: &mut dyn Conn,
    id: MeetingId,
    person: PersonId,
    why: Option<&str>,
) -> Result<(), Error> {
    conn.exec(PRESIDE, p![id, person, why]).map(drop)
}

fn ground(it: &Meeting) -> Result<String, Error> {
    serde_json::to_string(&it.convened).map_err(|why| Error::Corrupt { what: why.to_string() })
}

/// A row of the columns of `FIND`, from column `at` on.
pub(crate) fn meeting(row: &dyn Row, at: usize) -> Result<Meeting, Error> {
    Ok(Meeting {
        id: read::id(row, at)?,
        body: read::id(row, at + 1)?,
        no: read::count(row, at + 2)?,
        kind: read::word(row, at + 3, Kind::of)?,
        title: row.text(at + 4)?.to_owned(),
        title_en: read::text_opt(row, at + 5)?,
        starts_at: read::parsed(row, at + 6, "time")?,
        ends_at: read::parsed_opt(row, at + 7, "time")?,
        place: read::text_opt(row, at + 8)?,
        convened: read::json(row, at + 9)?,
        notified_at: read::parsed_opt(row, at + 10, "time")?,
        opened_at: read::parsed_opt(row, at + 11, "time")?,
        closed_at: read::parsed_opt(row, at + 12, "time")?,
        cancelled_at: read::parsed_opt(row, at + 13, "time")?,
        cancelled_why: read::text_opt(row, at + 14)?,
        presiding: read::id_opt(row, at + 15)?,
        presiding_why: read::text_opt(row, at + 16)?,
        next_meeting: read::text_opt(row, at + 17)?,
        source: read::text_opt(row, at + 18)?,
    })
}
