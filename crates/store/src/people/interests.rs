//! Declared interests: seen by the body only.

use council::people::interests::Interest;
use council::{BodyId, InterestId, PersonId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, person, body, subject, relation, item, declared_at, ended_at
         FROM people_interests WHERE id = $1";
    const SALT: &str = "SELECT salt FROM people_interests WHERE id = $1";
    const OF_PERSON: &str =
        "SELECT id, person, body, subject, relation, item, declared_at, ended_at
         FROM people_interests WHERE person = $1 ORDER BY declared_at, id";
    const OF_BODY: &str =
        "SELECT id, person, body, subject, relation, item, declared_at, ended_at
         FROM people_interests WHERE body = $1 AND ended_at IS NULL ORDER BY declared_at, id";
    const INSERT: &str =
        "INSERT INTO people_interests (id, person, body, subject, relation, item, declared_at, salt)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const END: &str = "UPDATE people_interests SET ended_at = $2 WHERE id = $1";
}

/// The interest with this number.
pub fn find(conn: &mut dyn Conn, id: InterestId) -> Result<Option<Interest>, Error> {
    conn.one(FIND, p![id], interest)
}

/// What its words were hashed with in the journal.
pub fn salt(conn: &mut dyn Conn, id: InterestId) -> Result<Option<String>, Error> {
    conn.one(SALT, p![id], |row| Ok(row.text(0)?.to_owned()))
}

/// Everything that a person declared, as declared.
pub fn of_person(conn: &mut dyn Conn, person: PersonId) -> Result<Vec<Interest>, Error> {
    conn.list(OF_PERSON, p![person], interest)
}

/// What holds in a body.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Interest>, Error> {
    conn.list(OF_BODY, p![body], interest)
}

/// Declares an interest.
pub fn insert(conn: &mut dyn Conn, it: &Interest, salt: &str) -> Result<(), Error> {
    let at = it.declared_at.to_string();
    conn.exec(
        INSERT,
        p![it.id, it.person, it.body, &it.subject, &it.relation, it.item, &at, salt],
    )?;
    Ok(())
}

/// Ends an interest.
pub fn end(conn: &mut dyn Conn, id: InterestId, at: DateTime) -> Result<(), Error> {
    conn.exec(END, p![id, &at.to_string()]).map(drop)
}

fn interest(row: &dyn Row) -> Result<Interest, Error> {
    Ok(Interest {
        id: read::id(row, 0)?,
        person: read::id(row, 1)?,
        body: read::id(row, 2)?,
        subject: row.text(3)?.to_owned(),
        relation: row.text(4)?.to_owned(),
        item: read::id_opt(row, 5)?,
        declared_at: read::parsed(row, 6, "time")?,
        ended_at: read::parsed_opt(row, 7, "time")?,
    })
}
