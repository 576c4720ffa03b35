//! Whether members will come.

use council::MeetingId;
use council::meetings::replies::{Answer, Reply};

use crate::{Conn, Error, p, read};

sql! {
    const OF_MEETING: &str =
        "SELECT seat, answer, note, at FROM meetings_replies WHERE meeting = $1 ORDER BY at, seat";
    const SET: &str =
        "INSERT INTO meetings_replies (meeting, seat, answer, note, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (meeting, seat) DO UPDATE SET answer = excluded.answer, note = excluded.note,
             at = excluded.at";
}

/// The replies to the notice of a meeting.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Reply>, Error> {
    conn.list(OF_MEETING, p![meeting], |row| {
        Ok(Reply {
            seat: read::id(row, 0)?,
            answer: read::word(row, 1, Answer::of)?,
            note: read::text_opt(row, 2)?,
            at: read::parsed(row, 3, "time")?,
        })
    })
}

/// Keeps a reply; it takes the place of an earlier one.
pub fn set(conn: &mut dyn Conn, meeting: MeetingId, it: &Reply) -> Result<(), Error> {
    let at = it.at.to_string();
    conn.exec(SET, p![meeting, it.seat, it.answer.word(), &it.note, &at]).map(drop)
}
