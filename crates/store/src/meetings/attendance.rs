//! Who comes and goes, and declared head-counts; read with the page.

use council::meetings::attendance::{HeadCount, Stay};
use council::{MeetingId, StayId};
use jiff::civil::DateTime;
use kit::Id;

use crate::{Conn, Error, p, read};

sql! {
    const ARRIVE: &str =
        "INSERT INTO meetings_stays
             (id, meeting, seat, person, label, capacity, mode, arrived_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const MEETING: &str = "SELECT meeting FROM meetings_stays WHERE id = $1";
    const LEAVE: &str = "UPDATE meetings_stays SET left_at = $2 WHERE id = $1";
    const ALL_LEAVE: &str =
        "UPDATE meetings_stays SET left_at = $2 WHERE meeting = $1 AND left_at IS NULL";
    const STOP: &str =
        "UPDATE meetings_turns SET ended_at = $2
         WHERE meeting = $1 AND began_at IS NOT NULL AND ended_at IS NULL";
    const RESUME: &str =
        "UPDATE meetings_recesses SET until_at = $2 WHERE meeting = $1 AND until_at IS NULL";
    const COUNT: &str =
        "INSERT INTO meetings_headcounts (id, meeting, capacity, count, at, said_by)
         VALUES ($1, $2, $3, $4, $5, $6)";
}

/// Records an arrival. The name of a person is kept with the person, not here.
pub fn arrive(conn: &mut dyn Conn, meeting: MeetingId, it: &Stay) -> Result<(), Error> {
    let label = it.label.as_deref().filter(|_| it.person.is_none());
    conn.exec(
        ARRIVE,
        p![
            it.id,
            meeting,
            it.seat,
            it.person,
            label,
            it.capacity.word(),
            it.mode.word(),
            &it.arrived_at.to_string(),
        ],
    )?;
    Ok(())
}

/// The meeting of a stay.
pub fn meeting_of(conn: &mut dyn Conn, id: StayId) -> Result<Option<MeetingId>, Error> {
    conn.one(MEETING, p![id], |row| read::id(row, 0))
}

/// Records a leaving.
pub fn leave(conn: &mut dyn Conn, stay: StayId, at: DateTime) -> Result<(), Error> {
    conn.exec(LEAVE, p![stay, &at.to_string()]).map(drop)
}

/// Everybody leaves, whoever speaks stops and a recess ends: the meeting is closed.
pub fn all_leave(conn: &mut dyn Conn, meeting: MeetingId, at: DateTime) -> Result<(), Error> {
    let at = at.to_string();
    conn.exec(STOP, p![meeting, &at])?;
    conn.exec(RESUME, p![meeting, &at])?;
    conn.exec(ALL_LEAVE, p![meeting, &at]).map(drop)
}

/// Records a declared head-count.
pub fn count(
    conn: &mut dyn Conn,
    id: Id<HeadCount>,
    meeting: MeetingId,
    it: &HeadCount,
) -> Result<(), Error> {
    let at = it.at.to_string();
    conn.exec(COUNT, p![id, meeting, it.capacity.word(), it.count, &at, &it.said_by]).map(drop)
}
