//! What of a meeting is public, and on which ground not.

use council::MeetingId;
use council::meetings::disclosures::{About, Disclosure, Field, Grounds, Level};
use kit::Id;

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_MEETING: &str =
        "SELECT meeting, subject_kind, subject, level, grounds, reason, hidden, review_on, set_at
         FROM meetings_disclosures WHERE meeting = $1 AND ended_at IS NULL ORDER BY id";
    const END: &str =
        "UPDATE meetings_disclosures SET ended_at = $3
         WHERE subject_kind = $1 AND subject = $2 AND ended_at IS NULL";
    const SET: &str =
        "INSERT INTO meetings_disclosures
             (id, meeting, subject_kind, subject, level, grounds, reason, hidden, review_on, set_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    const NOT_OPEN: &str =
        "SELECT meeting, subject_kind, subject, level, grounds, reason, hidden, review_on, set_at
         FROM meetings_disclosures WHERE ended_at IS NULL AND level <> 'open' ORDER BY id";
    const OF_SUBJECT: &str =
        "SELECT meeting, subject_kind, subject, level, grounds, reason, hidden, review_on, set_at
         FROM meetings_disclosures
         WHERE subject_kind = $1 AND subject = $2 AND ended_at IS NULL";
}

/// What holds in a meeting; what is not named is public.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Disclosure>, Error> {
    conn.list(OF_MEETING, p![meeting], disclosure)
}

/// What holds of one record.
pub fn of_subject(
    conn: &mut dyn Conn,
    of: About,
    subject: i64,
) -> Result<Option<Disclosure>, Error> {
    conn.one(OF_SUBJECT, p![of.word(), subject], disclosure)
}

/// Everything in the house that is not open, for lists across meetings.
pub fn not_open(conn: &mut dyn Conn) -> Result<Vec<Disclosure>, Error> {
    conn.list(NOT_OPEN, p![], disclosure)
}

/// Sets what is public of a record; what was set before ends.
pub fn set(conn: &mut dyn Conn, id: Id<Disclosure>, it: &Disclosure) -> Result<(), Error> {
    let at = it.set_at.to_string();
    conn.exec(END, p![it.of.word(), it.subject, &at])?;
    let hidden: Vec<&str> = it.hidden.iter().map(|field| field.word()).collect();
    conn.exec(
        SET,
        p![
            id,
            it.meeting,
            it.of.word(),
            it.subject,
            it.level.word(),
            &it.grounds.to_string(),
            &it.reason,
            &hidden.join(","),
            &it.review_on.map(|day| day.to_string()),
            &at,
        ],
    )?;
    Ok(())
}

/// Columns `meeting, subject_kind, subject, level, grounds, reason, hidden, review_on, set_at`.
fn disclosure(row: &dyn Row) -> Result<Disclosure, Error> {
    Ok(Disclosure {
        meeting: read::id(row, 0)?,
        of: read::word(row, 1, About::of)?,
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
