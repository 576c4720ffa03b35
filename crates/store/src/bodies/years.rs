//! The year of a body: who was present at its meetings, and what is stated of its members.

use council::bodies::years::Sex;
use council::meetings::attendance::{Capacity, HeadCount, Mode, Stay};
use council::{BodyId, MeetingId, PersonId};
use jiff::civil::DateTime;

use crate::{Conn, Error, p, read};

sql! {
    const STAYS: &str =
        "SELECT s.meeting, s.id, s.seat, s.person, s.label, s.capacity, s.mode, s.arrived_at,
             s.left_at
         FROM meetings_stays s JOIN meetings_meetings m ON m.id = s.meeting
         WHERE m.body = $1 AND m.starts_at >= $2 AND m.starts_at < $3
         ORDER BY s.meeting, s.id LIMIT 50000";
    const COUNTS: &str =
        "SELECT h.meeting, h.capacity, h.count, h.at, h.said_by
         FROM meetings_headcounts h JOIN meetings_meetings m ON m.id = h.meeting
         WHERE m.body = $1 AND m.starts_at >= $2 AND m.starts_at < $3
         ORDER BY h.meeting, h.at, h.id";
    const SEXES: &str =
        "SELECT DISTINCT p.id, p.sex FROM people_persons p JOIN bodies_seats s ON s.person = p.id
         WHERE s.body = $1 AND p.sex IS NOT NULL ORDER BY p.id";
    const SEX: &str = "SELECT sex FROM people_persons WHERE id = $1 AND sex IS NOT NULL";
    const SET_SEX: &str = "UPDATE people_persons SET sex = $2, sex_salt = $3 WHERE id = $1";
}

/// Every stay in the meetings of a body that begin in `from..before`.
pub fn stays(
    conn: &mut dyn Conn,
    body: BodyId,
    from: DateTime,
    before: DateTime,
) -> Result<Vec<(MeetingId, Stay)>, Error> {
    conn.list(STAYS, p![body, &from.to_string(), &before.to_string()], |row| {
        let stay = Stay {
            id: read::id(row, 1)?,
            seat: read::id_opt(row, 2)?,
            person: read::id_opt(row, 3)?,
            label: read::text_opt(row, 4)?,
            capacity: read::word(row, 5, Capacity::of)?,
            mode: read::word(row, 6, Mode::of)?,
            arrived_at: read::parsed(row, 7, "time")?,
            left_at: read::parsed_opt(row, 8, "time")?,
        };
        Ok((read::id(row, 0)?, stay))
    })
}

/// Every head-count declared in the meetings of a body that begin in `from..before`.
pub fn head_counts(
    conn: &mut dyn Conn,
    body: BodyId,
    from: DateTime,
    before: DateTime,
) -> Result<Vec<(MeetingId, HeadCount)>, Error> {
    conn.list(COUNTS, p![body, &from.to_string(), &before.to_string()], |row| {
        let count = HeadCount {
            capacity: read::word(row, 1, Capacity::of)?,
            count: read::count(row, 2)?,
            at: read::parsed(row, 3, "time")?,
            said_by: row.text(4)?.to_owned(),
        };
        Ok((read::id(row, 0)?, count))
    })
}

/// What is stated of the sex of everybody who sits, or sat, in a body.
pub fn sexes(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<(PersonId, Sex)>, Error> {
    conn.list(SEXES, p![body], |row| Ok((read::id(row, 0)?, read::word(row, 1, Sex::of)?)))
}

/// What is stated of the sex of a person.
pub fn sex(conn: &mut dyn Conn, person: PersonId) -> Result<Option<Sex>, Error> {
    conn.one(SEX, p![person], |row| read::word(row, 0, Sex::of))
}

/// States the sex of a person, or takes it off the record.
pub fn set_sex(
    conn: &mut dyn Conn,
    person: PersonId,
    sex: Option<Sex>,
    salt: &str,
) -> Result<(), Error> {
    let salt = sex.map(|_| salt);
    conn.exec(SET_SEX, p![person, sex.map(Sex::word), salt]).map(drop)
}
