//! The house itself: facts about it, and the numbers it gives out.

use crate::{Conn, Error, p};

sql! {
    const FACT: &str = "SELECT value FROM house_facts WHERE name = $1";
    const FACTS: &str = "SELECT name, value FROM house_facts ORDER BY name";
    const SIZE: &str =
        "SELECT (SELECT CAST(count(*) AS BIGINT) FROM bodies_bodies),
             (SELECT CAST(count(*) AS BIGINT) FROM people_persons),
             (SELECT CAST(count(*) AS BIGINT) FROM meetings_meetings),
             (SELECT CAST(count(*) AS BIGINT) FROM files_files)";
    const SET_FACT: &str =
        "INSERT INTO house_facts (name, value) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    const LEASE: &str =
        "UPDATE house_ids SET next = next + $2 WHERE name = $1 RETURNING next";
}

/// The value of the fact `name`, if it was ever set.
pub fn fact(conn: &mut dyn Conn, name: &str) -> Result<Option<String>, Error> {
    conn.one(FACT, p![name], |row| row.text(0).map(str::to_owned))
}

/// Every fact, by name.
pub fn facts(conn: &mut dyn Conn) -> Result<Vec<(String, String)>, Error> {
    conn.list(FACTS, p![], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
}

/// How much a house holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Bodies.
    pub bodies: u32,
    /// Persons, merged records as well.
    pub persons: u32,
    /// Meetings.
    pub meetings: u32,
    /// Papers, each once.
    pub files: u32,
}

/// How much the house holds.
pub fn size(conn: &mut dyn Conn) -> Result<Size, Error> {
    let size = conn.one(SIZE, p![], |row| {
        Ok(Size {
            bodies: crate::read::count(row, 0)?,
            persons: crate::read::count(row, 1)?,
            meetings: crate::read::count(row, 2)?,
            files: crate::read::count(row, 3)?,
        })
    })?;
    Ok(size.unwrap_or_default())
}

/// Sets the fact `name`.
pub fn set_fact(conn: &mut dyn Conn, name: &str, value: &str) -> Result<(), Error> {
    conn.exec(SET_FACT, p![name, value]).map(drop)
}

/// Takes `count` numbers inside the open transaction and answers the first; they are gone for
/// everybody else once it commits.
///
/// On PostgreSQL two acts that take numbers so wait for each other; prefer
/// [`Db::next_id`](crate::Db::next_id) and [`Db::lease_ids`](crate::Db::lease_ids) before the act.
pub fn lease_ids(conn: &mut dyn Conn, count: u32) -> Result<i64, Error> {
    lease(conn, "id", count)
}

/// A number for this process among those that ever opened the house.
pub(crate) fn lease_node(conn: &mut dyn Conn) -> Result<i64, Error> {
    lease(conn, "node", 1)
}

fn lease(conn: &mut dyn Conn, counter: &str, count: u32) -> Result<i64, Error> {
    let next = conn.one(LEASE, p![counter, count], |row| row.int(0))?;
    let next = next.ok_or_else(|| Error::corrupt(format!("house_ids lacks {counter}")))?;
    Ok(next - i64::from(count))
}
