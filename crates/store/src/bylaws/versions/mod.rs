//! Versions of a book, with and without their text.

pub mod pages;

use council::bylaws::versions::Version;
use council::{BodyId, VersionId};

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_BODY: &str =
        "SELECT id, body, no, title, sha256, effective_at, decision, source, voided_at
         FROM bylaws_versions WHERE body = $1 ORDER BY effective_at, no";
    const TEXT: &str = "SELECT text FROM bylaws_versions WHERE id = $1";
    const INSERT: &str =
        "INSERT INTO bylaws_versions
             (id, body, no, title, text, sha256, effective_at, decision, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
}

/// Every version of the book of a council, oldest first, without the text.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Version>, Error> {
    conn.list(OF_BODY, p![body], version)
}

/// A row of the columns of `OF_BODY`.
pub(crate) fn version(row: &dyn Row) -> Result<Version, Error> {
    Ok(Version {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        no: read::count(row, 2)?,
        title: row.text(3)?.to_owned(),
        sha256: row.text(4)?.to_owned(),
        effective_at: read::parsed(row, 5, "time")?,
        decision: read::id_opt(row, 6)?,
        source: read::text_opt(row, 7)?,
        voided_at: read::parsed_opt(row, 8, "time")?,
    })
}

/// The text of one version.
pub fn text(conn: &mut dyn Conn, version: VersionId) -> Result<String, Error> {
    let text = conn.one(TEXT, p![version], |row| row.text(0).map(str::to_owned))?;
    text.ok_or(Error::Missing { table: "bylaws_versions", id: version.get() })
}

/// Enters a version.
pub fn insert(conn: &mut dyn Conn, it: &Version, text: &str) -> Result<(), Error> {
    let effective_at = it.effective_at.to_string();
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            it.no,
            &it.title,
            text,
            &it.sha256,
            &effective_at,
            it.decision,
            &it.source,
        ],
    )?;
    Ok(())
}
