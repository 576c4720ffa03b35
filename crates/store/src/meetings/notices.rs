//! Notices of meetings, and who was notified by what way, with what became of the letter.

use council::meetings::notices::{Kind, Notice, Notified, Way};
use council::post::queue::State;
use council::{BodyId, MeetingId, PersonId, SeatId};
use jiff::civil::DateTime;

use crate::{Conn, Error, p, read};

sql! {
    const OF_MEETING: &str =
        "SELECT id, meeting, kind, subject, text, given_at FROM meetings_notices
         WHERE meeting = $1 ORDER BY given_at, id";
    const NOTIFIED: &str =
        "SELECT x.notice, x.seat, x.way, x.letter, x.at, x.note, COALESCE(p.name, o.name),
             l.state, l.said, l.tries
         FROM meetings_notified x
             JOIN meetings_notices n ON n.id = x.notice
             JOIN bodies_seats s ON s.id = x.seat
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN post_letters l ON l.id = x.letter
         WHERE n.meeting = $1 ORDER BY x.notice, x.seat";
    const REACHED_OF_MEETING: &str =
        "SELECT x.seat, MIN(n.given_at) FROM meetings_notified x
             JOIN meetings_notices n ON n.id = x.notice
             LEFT JOIN post_letters l ON l.id = x.letter
         WHERE n.meeting = $1 AND n.kind IN ('notice', 'change') AND x.way <> 'unreachable'
             AND (l.state IS NULL OR l.state NOT IN ('failed', 'bounced', 'given-up'))
         GROUP BY x.seat ORDER BY x.seat";
    const MAILED: &str =
        "SELECT DISTINCT s.person FROM bodies_seats s
             JOIN people_contacts c ON c.person = s.person
         WHERE s.body = $1 AND c.email IS NOT NULL ORDER BY s.person";
    const INSERT: &str =
        "INSERT INTO meetings_notices (id, meeting, kind, subject, text, given_at)
         VALUES ($1, $2, $3, $4, $5, $6)";
    const NOTIFY: &str =
        "INSERT INTO meetings_notified (notice, seat, way, letter, at, note)
         VALUES ($1, $2, $3, $4, $5, $6)";
    const FIRST: &str =
        "UPDATE meetings_meetings SET notified_at = $2 WHERE id = $1 AND notified_at IS NULL";
}

/// How the holder of a seat was notified, with the name and what became of the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// How they were notified.
    pub notified: Notified,
    /// The name of the holder.
    pub name: String,
    /// Where the letter stands, where by e-mail.
    pub letter: Option<State>,
    /// What the mail server said last.
    pub said: Option<String>,
    /// How often it was tried.
    pub tries: u32,
}

/// The notices of a meeting, in order.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Notice>, Error> {
    conn.list(OF_MEETING, p![meeting], |row| {
        Ok(Notice {
            id: read::id(row, 0)?,
            meeting: read::id(row, 1)?,
            kind: read::word(row, 2, Kind::of)?,
            subject: row.text(3)?.to_owned(),
            text: row.text(4)?.to_owned(),
            given_at: read::parsed(row, 5, "time")?,
        })
    })
}

/// Who was notified by the notices of a meeting, and how.
pub fn notified(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Proof>, Error> {
    conn.list(NOTIFIED, p![meeting], |row| {
        Ok(Proof {
            notified: Notified {
                notice: read::id(row, 0)?,
                seat: read::id(row, 1)?,
                way: read::word(row, 2, Way::of)?,
                letter: read::id_opt(row, 3)?,
                at: read::parsed(row, 4, "time")?,
                note: read::text_opt(row, 5)?,
            },
            name: row.text(6)?.to_owned(),
            letter: read::word_opt(row, 7, State::of)?,
            said: read::text_opt(row, 8)?,
            tries: read::count_opt(row, 9)?.unwrap_or(0),
        })
    })
}

/// The seats that a notice of the meeting reached, as far as is known, and when first.
pub fn reached(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<(SeatId, DateTime)>, Error> {
    conn.list(REACHED_OF_MEETING, p![meeting], |row| {
        Ok((read::id(row, 0)?, read::parsed(row, 1, "time")?))
    })
}

/// The persons with a seat in a body who have an e-mail address; not what it is.
pub fn mailed(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<PersonId>, Error> {
    conn.list(MAILED, p![body], |row| read::id(row, 0))
}

/// Gives a notice.
pub fn insert(conn: &mut dyn Conn, it: &Notice) -> Result<(), Error> {
    let at = it.given_at.to_string();
    conn.exec(INSERT, p![it.id, it.meeting, it.kind.word(), &it.subject, &it.text, &at]).map(drop)
}

/// Records how the holder of a seat was notified.
pub fn notify(conn: &mut dyn Conn, it: &Notified) -> Result<(), Error> {
    let at = it.at.to_string();
    conn.exec(NOTIFY, p![it.notice, it.seat, it.way.word(), it.letter, &at, &it.note]).map(drop)
}

/// The first notice of a meeting was given.
pub fn first(conn: &mut dyn Conn, meeting: MeetingId, at: DateTime) -> Result<(), Error> {
    conn.exec(FIRST, p![meeting, &at.to_string()]).map(drop)
}
