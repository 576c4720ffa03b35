//! What of a meeting is public, and on which ground not.

use council::MeetingId;
use council::meetings::disclosures::{Disclosure, Field, Grounds, Level, Of};

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_MEETING: &str =
        "SELECT meeting, subject_kind, subject, level, grounds, reason, hidden, review_on, set_at
         FROM meetings_disclosures WHERE meeting = $1 AND ended_at IS NULL ORDER BY id";
}

/// What holds in a meeting; what is not named is public.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Disclosure>, Error> {
    conn.list(OF_MEETING, p![meeting], disclosure)
}

fn disclosure(row: &dyn Row) -> Result<Disclosure, Error> {
    Ok(Disclosure {
        meeting: read::id(row, 0)?,
        of: read::word(row, 1, Of::of)?,
        subject: row.int(2)?,
        level: read::word(row, 3, Level::of)?,
        grounds: grounds(row)?,
        reason: row.text(5)?.to_owned(),
        hidden: row.text(6)?.split(',').filter_map(Field::of).collect(),
        review_on: read::parsed_opt(row, 7, "day")?,
        set_at: read::parsed(row, 8, "time")?,
    })
}

fn grounds(row: &dyn Row) -> Result<Grounds, Error> {
    read::parsed(row, 4, "grounds")
}
