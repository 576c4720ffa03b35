//! Lists of speakers and the turns on them; read with the page.

use council::meetings::speakers::{List, Turn, Who};
use council::{MeetingId, TurnId};
use jiff::civil::DateTime;

use crate::{Conn, Error, p, read};

sql! {
    const MEETING: &str = "SELECT meeting FROM meetings_turns WHERE id = $1";
    const ASK: &str =
        "INSERT INTO meetings_turns (id, meeting, item, seat, label, place, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    const LEAVE: &str = "UPDATE meetings_turns SET left_at = $2 WHERE id = $1";
    const BEGIN: &str = "UPDATE meetings_turns SET began_at = $2 WHERE id = $1";
    const END: &str = "UPDATE meetings_turns SET ended_at = $2 WHERE id = $1";
    const PLACE: &str = "UPDATE meetings_turns SET place = $2 WHERE id = $1";
    const KEEP: &str =
        "INSERT INTO meetings_lists (item, meeting, closed_at, seconds) VALUES ($1, $2, $3, $4)
         ON CONFLICT (item) DO UPDATE SET closed_at = $3, seconds = $4";
}

/// The meeting of a turn.
pub fn meeting_of(conn: &mut dyn Conn, id: TurnId) -> Result<Option<MeetingId>, Error> {
    conn.one(MEETING, p![id], |row| read::id(row, 0))
}

/// Somebody goes on the list.
pub fn ask(conn: &mut dyn Conn, meeting: MeetingId, it: &Turn) -> Result<(), Error> {
    let (seat, label) = match &it.who {
        Who::Seat(seat) => (Some(*seat), None),
        Who::Named(name) => (None, Some(name.as_str())),
    };
    let at = it.asked_at.to_string();
    conn.exec(ASK, p![it.id, meeting, it.item, seat, label, it.place, &at]).map(drop)
}

/// Somebody leaves the list.
pub fn leave(conn: &mut dyn Conn, id: TurnId, at: DateTime) -> Result<(), Error> {
    conn.exec(LEAVE, p![id, &at.to_string()]).map(drop)
}

/// Somebody has the floor.
pub fn begin(conn: &mut dyn Conn, id: TurnId, at: DateTime) -> Result<(), Error> {
    conn.exec(BEGIN, p![id, &at.to_string()]).map(drop)
}

/// Somebody stops speaking.
pub fn end(conn: &mut dyn Conn, id: TurnId, at: DateTime) -> Result<(), Error> {
    conn.exec(END, p![id, &at.to_string()]).map(drop)
}

/// Those who wait get new places.
pub fn place(conn: &mut dyn Conn, places: &[(TurnId, u32)]) -> Result<(), Error> {
    for (id, place) in places {
        conn.exec(PLACE, p![*id, *place])?;
    }
    Ok(())
}

/// Opens or closes a list, and says how long each may speak.
pub fn keep(conn: &mut dyn Conn, meeting: MeetingId, it: List) -> Result<(), Error> {
    let closed = it.closed_at.map(|at| at.to_string());
    conn.exec(KEEP, p![it.item, meeting, &closed, it.seconds]).map(drop)
}
