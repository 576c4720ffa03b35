//! Recesses; read with the page.

use council::meetings::recesses::Recess;
use council::{MeetingId, RecessId};
use jiff::civil::DateTime;

use crate::{Conn, Error, p};

sql! {
    const BEGIN: &str =
        "INSERT INTO meetings_recesses (id, meeting, from_at, reason) VALUES ($1, $2, $3, $4)";
    const END: &str = "UPDATE meetings_recesses SET until_at = $2 WHERE id = $1";
}

/// Pauses a meeting.
pub fn begin(conn: &mut dyn Conn, meeting: MeetingId, it: &Recess) -> Result<(), Error> {
    conn.exec(BEGIN, p![it.id, meeting, &it.from.to_string(), &it.reason]).map(drop)
}

/// Goes on.
pub fn end(conn: &mut dyn Conn, id: RecessId, at: DateTime) -> Result<(), Error> {
    conn.exec(END, p![id, &at.to_string()]).map(drop)
}
