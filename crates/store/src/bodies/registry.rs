//! Bodies by number, by address word, by name; and where each stands.

use council::accounts::roles::Place;
use council::bodies::registry::{Body, Kind, RosterState};
use council::{BodyId, DecisionId};

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
        "SELECT name, name_en FROM bodies_bodies WHERE parent IS NULL AND kind = 'council'
         ORDER BY id LIMIT 1";
    const LINE: &str =
        "WITH RECURSIVE line(id, parent, depth) AS (
             SELECT id, parent, 0 FROM bodies_bodies WHERE id = $1
             UNION ALL
             SELECT b.id, b.parent, line.depth + 1
             FROM bodies_bodies b JOIN line ON b.id = line.parent WHERE line.depth < 16)
         SELECT id FROM line ORDER BY depth";
    const ALL: &str =
        "SELECT id, slug, name, name_en, kind, parent, root, organ, district, founded, dissolved,
             roster, note, source
         FROM bodies_bodies ORDER BY id";
    const CHILDREN: &str =
        "SELECT id, slug, name, name_en, kind, parent, root, organ, district, founded, dissolved,
             roster, note, source
         FROM bodies_bodies WHERE parent = $1 ORDER BY id";
    const NAMED: &str =
        "SELECT id, slug, name, name_en, kind, parent, root, organ, district, founded, dissolved,
             roster, note, source
         FROM bodies_bodies WHERE name = $1 OR name_en = $1
             OR id IN (SELECT body FROM bodies_aliases WHERE alias = $1)
         ORDER BY id";
    const INSERT: &str =
        "INSERT INTO bodies_bodies
             (id, slug, name, name_en, kind, parent, root, organ, district, founded, dissolved,
              roster, note, source, created_by_decision)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    const UPDATE: &str =
        "UPDATE bodies_bodies SET name = $2, name_en = $3, founded = $4, dissolved = $5,
             roster = $6, note = $7, source = $8, organ = $9, district = $10
         WHERE id = $1";
    const DECISION: &str = "SELECT created_by_decision FROM bodies_bodies WHERE id = $1";
    const ALIASES: &str = "SELECT alias FROM bodies_aliases WHERE body = $1 ORDER BY alias";
    const ALL_ALIASES: &str = "SELECT body, alias FROM bodies_aliases ORDER BY body, alias";
    const ADD_ALIAS: &str =
        "INSERT INTO bodies_aliases (body, alias) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    const DROP_ALIASES: &str = "DELETE FROM bodies_aliases WHERE body = $1";
}

/// The body with this number.
pub fn find(conn: &mut dyn Conn, id: BodyId) -> Result<Option<Body>, Error> {
    conn.one(FIND, p![id], body)
}

/// The body with this address word.
pub fn by_slug(conn: &mut dyn Conn, slug: &str) -> Result<Option<Body>, Error> {
    conn.one(BY_SLUG, p![slug], body)
}

/// Every body, in the order entered.
pub fn list(conn: &mut dyn Conn) -> Result<Vec<Body>, Error> {
    conn.list(ALL, p![], body)
}

/// The bodies directly under a body.
pub fn children(conn: &mut dyn Conn, parent: BodyId) -> Result<Vec<Body>, Error> {
    conn.list(CHILDREN, p![parent], body)
}

/// The bodies whose official name, English name or alias is exactly `name`.
pub fn named(conn: &mut dyn Conn, name: &str) -> Result<Vec<Body>, Error> {
    conn.list(NAMED, p![name], body)
}

/// Enters a body, and the decision that set it up.
pub fn insert(conn: &mut dyn Conn, it: &Body, decision: Option<DecisionId>) -> Result<(), Error> {
    let (founded, dissolved) =
        (it.founded.map(|day| day.to_string()), it.dissolved.map(|day| day.to_string()));
    conn.exec(
        INSERT,
        p![
            it.id,
            it.slug.as_str(),
            &it.name,
            &it.name_en,
            it.kind.word(),
            it.parent,
            it.root,
            &it.organ,
            &it.district,
            &founded,
            &dissolved,
            it.roster.word(),
            &it.note,
            &it.source,
            decision,
        ],
    )?;
    Ok(())
}

/// Writes what may change about a body: names, days, note, source, roster, organ, district.
pub fn update(conn: &mut dyn Conn, it: &Body) -> Result<(), Error> {
    let (founded, dissolved) =
        (it.founded.map(|day| day.to_string()), it.dissolved.map(|day| day.to_string()));
    conn.exec(
        UPDATE,
        p![
            it.id,
            &it.name,
            &it.name_en,
            &founded,
            &dissolved,
            it.roster.word(),
            &it.note,
            &it.source,
            &it.organ,
            &it.district,
        ],
    )?;
    Ok(())
}

/// The decision that set a body up, where one did.
pub fn set_up_by(conn: &mut dyn Conn, id: BodyId) -> Result<Option<DecisionId>, Error> {
    Ok(conn.one(DECISION, p![id], |row| read::id_opt(row, 0))?.flatten())
}

/// The other names of a body.
pub fn aliases(conn: &mut dyn Conn, id: BodyId) -> Result<Vec<String>, Error> {
    conn.list(ALIASES, p![id], |row| row.text(0).map(str::to_owned))
}

/// The other names of every body.
pub fn all_aliases(conn: &mut dyn Conn) -> Result<Vec<(BodyId, String)>, Error> {
    conn.list(ALL_ALIASES, p![], |row| Ok((read::id(row, 0)?, row.text(1)?.to_owned())))
}

/// Sets the other names of a body.
pub fn set_aliases(conn: &mut dyn Conn, id: BodyId, aliases: &[String]) -> Result<(), Error> {
    conn.exec(DROP_ALIASES, p![id])?;
    for alias in aliases {
        conn.exec(ADD_ALIAS, p![id, alias])?;
    }
    Ok(())
}

/// The Korean and the English name of the first council: the name of the house.
pub fn first_name(conn: &mut dyn Conn) -> Result<Option<(String, String)>, Error> {
    conn.one(FIRST_NAME, p![], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
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
