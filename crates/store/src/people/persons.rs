//! Persons by number and by name; merges with their trace.

use council::PersonId;
use council::people::persons::{Merge, Person};
use serde::{Deserialize, Serialize};

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, name, note, source, merged_into FROM people_persons WHERE id = $1";
    const BY_NAME: &str =
        "SELECT id, name, note, source, merged_into FROM people_persons
         WHERE name = $1 AND merged_into IS NULL ORDER BY id";
    const ALL: &str =
        "SELECT id, name, note, source, merged_into FROM people_persons
         WHERE merged_into IS NULL ORDER BY name, id";
    const SEARCH: &str =
        "SELECT p.id, p.name, p.note,
             (SELECT count(*) FROM people_persons o WHERE o.name = p.name AND o.merged_into IS NULL),
             (SELECT b.name FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
              WHERE s.person = p.id AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
              ORDER BY CASE WHEN s.to_day IS NULL THEN 0 ELSE 1 END, s.id LIMIT 1),
             (SELECT count(*) FROM bodies_seats s
              WHERE s.person = p.id AND (s.end_reason IS NULL OR s.end_reason <> 'corrected'))
         FROM people_persons p
         WHERE p.merged_into IS NULL
             AND (p.name LIKE $1 ESCAPE '!' OR p.note LIKE $1 ESCAPE '!' OR EXISTS (
                 SELECT 1 FROM people_aliases a WHERE a.person = p.id AND a.alias LIKE $1 ESCAPE '!'))
         ORDER BY p.name, p.id LIMIT $2 OFFSET $3";
    const COUNT: &str =
        "SELECT count(*) FROM people_persons p
         WHERE p.merged_into IS NULL
             AND (p.name LIKE $1 ESCAPE '!' OR p.note LIKE $1 ESCAPE '!' OR EXISTS (
                 SELECT 1 FROM people_aliases a WHERE a.person = p.id AND a.alias LIKE $1 ESCAPE '!'))";
    const INSERT: &str =
        "INSERT INTO people_persons (id, name, note, source) VALUES ($1, $2, $3, $4)";
    const SET_MERGED: &str = "UPDATE people_persons SET merged_into = $2 WHERE id = $1";
    const INSERT_MERGE: &str =
        "INSERT INTO people_merges (id, kept, merged, reason, merged_at, moved)
         VALUES ($1, $2, $3, $4, $5, $6)";
    const MERGES: &str =
        "SELECT m.id, m.kept, k.name, m.merged, g.name, m.reason, m.merged_at, m.moved, m.split_at,
             m.split_reason
         FROM people_merges m JOIN people_persons k ON k.id = m.kept
             JOIN people_persons g ON g.id = m.merged
         WHERE m.kept = $1 OR m.merged = $1 ORDER BY m.merged_at, m.id";
    const SPLIT: &str = "UPDATE people_merges SET split_at = $2, split_reason = $3 WHERE id = $1";
    const SEATS_OF: &str = "SELECT id FROM bodies_seats WHERE person = $1 ORDER BY id";
    const ACCOUNTS_OF: &str = "SELECT id FROM accounts_accounts WHERE person = $1 ORDER BY id";
    const MOVE_SEAT: &str = "UPDATE bodies_seats SET person = $2 WHERE id = $1";
    const MOVE_ACCOUNT: &str = "UPDATE accounts_accounts SET person = $2 WHERE id = $1";
}

/// A person in a list of search results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The person.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// What tells homonyms apart.
    pub note: Option<String>,
    /// How many persons have this name; more than one wants a human.
    pub namesakes: u32,
    /// A body in which the person sits, or sat.
    pub body: Option<String>,
    /// How many seats the record knows.
    pub seats: u32,
}

/// What a merge moved to the kept record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Moved {
    /// Numbers of seats.
    pub seats: Vec<i64>,
    /// Numbers of accounts.
    pub accounts: Vec<i64>,
}

/// A merge with its trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Its number.
    pub id: i64,
    /// What was decided.
    pub merge: Merge,
    /// The name of the kept record.
    pub kept_name: String,
    /// The name of the merged record.
    pub merged_name: String,
    /// What moved.
    pub moved: Moved,
    /// When it was undone, and why.
    pub split: Option<(String, String)>,
}

/// The person with this number, merged or not.
pub fn find(conn: &mut dyn Conn, id: PersonId) -> Result<Option<Person>, Error> {
    conn.one(FIND, p![id], person)
}

/// Every person with exactly this name; merged records are left out.
pub fn by_name(conn: &mut dyn Conn, name: &str) -> Result<Vec<Person>, Error> {
    conn.list(BY_NAME, p![name], person)
}

/// Every person, merged records left out.
pub fn all(conn: &mut dyn Conn) -> Result<Vec<Person>, Error> {
    conn.list(ALL, p![], person)
}

/// Persons whose name, alias or note holds `words`, a page of them; and how many there are.
pub fn search(
    conn: &mut dyn Conn,
    words: &str,
    size: u32,
    page: u32,
) -> Result<(Vec<Found>, u32), Error> {
    let like = holding(words);
    let total = conn.one(COUNT, p![&like], |row| read::count(row, 0))?.unwrap_or(0);
    let from = i64::from(size) * i64::from(page.max(1) - 1);
    let found = conn.list(SEARCH, p![&like, size, from], |row| {
        Ok(Found {
            id: read::id(row, 0)?,
            name: row.text(1)?.to_owned(),
            note: read::text_opt(row, 2)?,
            namesakes: read::count(row, 3)?,
            body: read::text_opt(row, 4)?,
            seats: read::count(row, 5)?,
        })
    })?;
    Ok((found, total))
}

/// Enters a person.
pub fn insert(conn: &mut dyn Conn, it: &Person) -> Result<(), Error> {
    conn.exec(INSERT, p![it.id, &it.name, &it.note, &it.source])?;
    Ok(())
}

/// Merges one record into another under the number `id`: seats and accounts go over.
pub fn merge(conn: &mut dyn Conn, id: i64, it: &Merge) -> Result<Moved, Error> {
    let moved = Moved {
        seats: conn.list(SEATS_OF, p![it.merged], |row| row.int(0))?,
        accounts: conn.list(ACCOUNTS_OF, p![it.merged], |row| row.int(0))?,
    };
    hand_over(conn, &moved, it.kept)?;
    conn.exec(SET_MERGED, p![it.merged, it.kept])?;
    let json = serde_json::to_string(&moved).map_err(|why| Error::corrupt(why.to_string()))?;
    let at = it.at.to_string();
    conn.exec(INSERT_MERGE, p![id, it.kept, it.merged, &it.reason, &at, &json])?;
    Ok(moved)
}

/// Splits a merged record off again: what had moved goes back.
pub fn split(conn: &mut dyn Conn, it: &Merged, at: &str, reason: &str) -> Result<(), Error> {
    hand_over(conn, &it.moved, it.merge.merged)?;
    conn.exec(SET_MERGED, p![it.merge.merged, None::<i64>])?;
    conn.exec(SPLIT, p![it.id, at, reason])?;
    Ok(())
}

fn hand_over(conn: &mut dyn Conn, moved: &Moved, to: PersonId) -> Result<(), Error> {
    for seat in &moved.seats {
        conn.exec(MOVE_SEAT, p![*seat, to])?;
    }
    for account in &moved.accounts {
        conn.exec(MOVE_ACCOUNT, p![*account, to])?;
    }
    Ok(())
}

/// The merges a person took part in, oldest first.
pub fn merges(conn: &mut dyn Conn, person: PersonId) -> Result<Vec<Merged>, Error> {
    conn.list(MERGES, p![person], |row| {
        let split = match (read::text_opt(row, 8)?, read::text_opt(row, 9)?) {
            (Some(at), why) => Some((at, why.unwrap_or_default())),
            (None, _) => None,
        };
        Ok(Merged {
            id: row.int(0)?,
            merge: Merge {
                kept: read::id(row, 1)?,
                merged: read::id(row, 3)?,
                reason: row.text(5)?.to_owned(),
                at: read::parsed(row, 6, "time")?,
            },
            kept_name: row.text(2)?.to_owned(),
            merged_name: row.text(4)?.to_owned(),
            moved: read::json(row, 7)?,
            split,
        })
    })
}

/// A LIKE pattern for texts that hold `words`, with `!` as its escape.
pub(crate) fn holding(words: &str) -> String {
    let mut like = String::from("%");
    for c in words.trim().chars() {
        if matches!(c, '%' | '_' | '!') {
            like.push('!');
        }
        like.push(c);
    }
    like.push('%');
    like
}

fn person(row: &dyn Row) -> Result<Person, Error> {
    Ok(Person {
        id: read::id(row, 0)?,
        name: row.text(1)?.to_owned(),
        note: read::text_opt(row, 2)?,
        source: read::text_opt(row, 3)?,
        merged_into: read::id_opt(row, 4)?,
    })
}
