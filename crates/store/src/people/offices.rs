//! Offices: posts that hold seats as themselves.

use council::OfficeId;
use council::people::offices::Office;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, name, organisation, source FROM people_offices WHERE id = $1";
    const BY_NAME: &str =
        "SELECT id, name, organisation, source FROM people_offices WHERE name = $1 ORDER BY id";
    const ALL: &str =
        "SELECT id, name, organisation, source FROM people_offices ORDER BY name, id";
    const INSERT: &str =
        "INSERT INTO people_offices (id, name, organisation, source) VALUES ($1, $2, $3, $4)";
}

/// The office with this number.
pub fn find(conn: &mut dyn Conn, id: OfficeId) -> Result<Option<Office>, Error> {
    conn.one(FIND, p![id], office)
}

/// Every office with exactly this name.
pub fn by_name(conn: &mut dyn Conn, name: &str) -> Result<Vec<Office>, Error> {
    conn.list(BY_NAME, p![name], office)
}

/// Every office, by name.
pub fn list(conn: &mut dyn Conn) -> Result<Vec<Office>, Error> {
    conn.list(ALL, p![], office)
}

/// Enters an office.
pub fn insert(conn: &mut dyn Conn, it: &Office) -> Result<(), Error> {
    conn.exec(INSERT, p![it.id, &it.name, &it.organisation, &it.source])?;
    Ok(())
}

fn office(row: &dyn Row) -> Result<Office, Error> {
    Ok(Office {
        id: read::id(row, 0)?,
        name: row.text(1)?.to_owned(),
        organisation: read::text_opt(row, 2)?,
        source: read::text_opt(row, 3)?,
    })
}
