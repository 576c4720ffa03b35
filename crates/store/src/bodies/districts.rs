//! Districts, with their place on the tile map.

use council::bodies::districts::District;

use crate::{Conn, Error, Row, p};

sql! {
    const FIND: &str =
        "SELECT code, name, name_en, col, line FROM bodies_districts WHERE code = $1";
    const ALL: &str =
        "SELECT code, name, name_en, col, line FROM bodies_districts ORDER BY line, col, code";
    const INSERT: &str =
        "INSERT INTO bodies_districts (code, name, name_en, col, line) VALUES ($1, $2, $3, $4, $5)";
}

/// The district with this word.
pub fn find(conn: &mut dyn Conn, code: &str) -> Result<Option<District>, Error> {
    conn.one(FIND, p![code], district)
}

/// Every district, from north to south.
pub fn list(conn: &mut dyn Conn) -> Result<Vec<District>, Error> {
    conn.list(ALL, p![], district)
}

/// Enters a district.
pub fn insert(conn: &mut dyn Conn, it: &District) -> Result<(), Error> {
    let (col, line) = (i64::from(it.col), i64::from(it.line));
    conn.exec(INSERT, p![&it.code, &it.name, &it.name_en, col, line])?;
    Ok(())
}

fn district(row: &dyn Row) -> Result<District, Error> {
    let small = |column| -> Result<u8, Error> {
        let value = row.int(column)?;
        u8::try_from(value).map_err(|_| Error::corrupt(format!("{value} is no place of a tile")))
    };
    Ok(District {
        code: row.text(0)?.to_owned(),
        name: row.text(1)?.to_owned(),
        name_en: row.text(2)?.to_owned(),
        col: small(3)?,
        line: small(4)?,
    })
}
