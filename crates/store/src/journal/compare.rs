//! The record beside the rows: what the tables say now must be what the journal recorded.
//!
//! The chain proves that the journal itself was not changed. A row in a table could still be changed
//! behind its back; here the rows that carry law and office are held against it.

use crate::{Conn, Error, p};

sql! {
    const VERSIONS: &str = "SELECT id, sha256, text FROM bylaws_versions ORDER BY id";
}

/// A stored row that says something else than what was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: &'static str,
    /// The number of the row.
    pub row: i64,
    /// The number of the act in the chain that recorded it; none where the row contradicts itself.
    pub seq: Option<i64>,
    /// The column.
    pub field: &'static str,
    /// What was recorded.
    pub journal: String,
    /// What stands there.
    pub stored: String,
}

/// Every difference found.
pub fn compare(conn: &mut dyn Conn) -> Result<Vec<Difference>, Error> {
    let mut found = Vec::new();
    books(conn, &mut found)?;
    Ok(found)
}

/// The text of a book must have the hash that its version carries.
fn books(conn: &mut dyn Conn, found: &mut Vec<Difference>) -> Result<(), Error> {
    conn.query(VERSIONS, p![], &mut |row| {
        let (id, noted) = (row.int(0)?, row.text(1)?);
        let is = kit::sha256_hex(row.text(2)?.as_bytes());
        if is != noted {
            found.push(Difference {
                table: "bylaws_versions",
                row: id,
                seq: None,
                field: "text",
                journal: noted.to_owned(),
                stored: is,
            });
        }
        Ok(())
    })
}
