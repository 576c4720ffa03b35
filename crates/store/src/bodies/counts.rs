//! Declared numbers of members.

use council::bodies::counts::Declaration;
use council::{BodyId, MeetingId};

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_BODY: &str =
        "SELECT id, body, count, as_of, said_by, source FROM bodies_counts
         WHERE body = $1 ORDER BY as_of, id";
    const ALL: &str =
        "SELECT id, body, count, as_of, said_by, source FROM bodies_counts
         ORDER BY body, as_of, id";
    const INSERT: &str =
        "INSERT INTO bodies_counts (id, body, count, as_of, said_by, source, meeting)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
}

/// Every declaration for a body, oldest first.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Declaration>, Error> {
    conn.list(OF_BODY, p![body], declaration)
}

/// Every declaration of the house.
pub fn all(conn: &mut dyn Conn) -> Result<Vec<Declaration>, Error> {
    conn.list(ALL, p![], declaration)
}

fn declaration(row: &dyn Row) -> Result<Declaration, Error> {
    Ok(Declaration {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        count: read::count(row, 2)?,
        as_of: read::parsed(row, 3, "time")?,
        said_by: row.text(4)?.to_owned(),
        source: row.text(5)?.to_owned(),
    })
}

/// Records a declaration, and the meeting it was made in.
pub fn insert(
    conn: &mut dyn Conn,
    it: &Declaration,
    meeting: Option<MeetingId>,
) -> Result<(), Error> {
    let as_of = it.as_of.to_string();
    conn.exec(INSERT, p![it.id, it.body, it.count, &as_of, &it.said_by, &it.source, meeting])?;
    Ok(())
}
