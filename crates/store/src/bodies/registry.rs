//! Bodies by number, by address word, by name; and where each stands.

use council::BodyId;
use council::accounts::roles::Place;
use council::bodies::registry::{Body, Kind, RosterState};

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, slug, name, name_en, kind, parent, root, organ, district, founded, dissolved,
             roster, note, source
         FROM bodies_bodies WHERE id = $1";
    const BY_SLUG: &str =
        "SELECT id, slug, name, name_en, kind, parent, root, organ, district, founded, dissolved,
             roster, note, source
         FROM bodies_bodies WHERE slug = $1";
    const FIRST_NAME: &str =
        "SELECT name FROM bodies_bodies WHERE parent IS NULL AND kind = 'council' ORDER BY id LIMIT 1";
    const LINE: &str =
        "WITH RECURSIVE line(id, parent, depth) AS (
             SELECT id, parent, 0 FROM bodies_bodies WHERE id = $1
             UNION ALL
             SELECT b.id, b.parent, line.depth + 1
             FROM bodies_bodies b JOIN line ON b.id = line.parent WHERE line.depth < 16)
         SELECT id FROM line ORDER BY depth";
}

/// The body with this number.
pub fn find(conn: &mut dyn Conn, id: BodyId) -> Result<Option<Body>, Error> {
    conn.one(FIND, p![id], body)
}

/// The body with this address word.
pub fn by_slug(conn: &mut dyn Conn, slug: &str) -> Result<Option<Body>, Error> {
    conn.one(BY_SLUG, p![slug], body)
}

/// The name of the first council: the name of the house.
pub fn first_name(conn: &mut dyn Conn) -> Result<Option<String>, Error> {
    conn.one(FIRST_NAME, p![], |row| row.text(0).map(str::to_owned))
}

/// The body and the bodies above it, nearest first.
pub fn place(conn: &mut dyn Conn, body: &Body) -> Result<Place, Error> {
    if body.parent.is_none() {
        return Ok(Place { line: vec![body.id], root: body.root });
    }
    let line = conn.list(LINE, p![body.id], |row| read::id(row, 0))?;
    Ok(Place { line, root: body.root })
}

/// A row of the columns of `FIND`.
pub(crate) fn body(row: &dyn Row) -> Result<Body, Error> {
    Ok(Body {
        id: read::id(row, 0)?,
        slug: read::parsed(row, 1, "slug")?,
        name: row.text(2)?.to_owned(),
        name_en: row.text(3)?.to_owned(),
        kind: read::word(row, 4, Kind::of)?,
        parent: read::id_opt(row, 5)?,
        root: read::id(row, 6)?,
        organ: read::text_opt(row, 7)?,
        district: read::text_opt(row, 8)?,
        founded: read::parsed_opt(row, 9, "day")?,
        dissolved: read::parsed_opt(row, 10, "day")?,
        roster: read::word(row, 11, RosterState::of)?,
        note: read::text_opt(row, 12)?,
        source: read::text_opt(row, 13)?,
    })
}
