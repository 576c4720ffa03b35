//! Elections of officers.

use council::meetings::elections::{Election, State};
use council::{ElectionId, ItemId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, meeting, item, role, law, candidates, rounds, state, opened_at, closed_at,
             elected, decision
         FROM meetings_elections WHERE id = $1";
    const INSERT: &str =
        "INSERT INTO meetings_elections
             (id, meeting, item, role, law, candidates, rounds, state, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, '[]', 'running', $7)";
    const UPDATE: &str =
        "UPDATE meetings_elections
         SET rounds = $2, state = $3, closed_at = $4, elected = $5, decision = $6 WHERE id = $1";
    const ABANDON: &str =
        "UPDATE meetings_elections SET state = 'abandoned', closed_at = $2
         WHERE item = $1 AND state = 'running'";
}

/// The election with this number.
pub fn find(conn: &mut dyn Conn, id: ElectionId) -> Result<Option<Election>, Error> {
    conn.one(FIND, p![id], |row| election(row, 0))
}

/// Opens an election.
pub fn insert(conn: &mut dyn Conn, it: &Election) -> Result<(), Error> {
    let (candidates, at) = (json(&it.candidates)?, it.opened_at.to_string());
    conn.exec(INSERT, p![it.id, it.meeting, it.item, &it.role, it.law, &candidates, &at])?;
    Ok(())
}

/// Keeps the rounds counted so far, and what they led to.
pub fn update(conn: &mut dyn Conn, it: &Election) -> Result<(), Error> {
    let rounds = json(&it.rounds)?;
    let closed = it.closed_at.map(|at| at.to_string());
    conn.exec(UPDATE, p![it.id, &rounds, it.state.word(), &closed, it.elected, it.decision])?;
    Ok(())
}

/// Gives up the running elections on an item.
pub fn abandon(conn: &mut dyn Conn, item: ItemId, at: DateTime) -> Result<(), Error> {
    conn.exec(ABANDON, p![item, &at.to_string()]).map(drop)
}

/// The columns of `FIND`, from column `at` on.
pub(crate) fn election(row: &dyn Row, at: usize) -> Result<Election, Error> {
    Ok(Election {
        id: read::id(row, at)?,
        meeting: read::id(row, at + 1)?,
        item: read::id(row, at + 2)?,
        role: row.text(at + 3)?.to_owned(),
        law: read::id(row, at + 4)?,
        candidates: read::json(row, at + 5)?,
        rounds: read::json(row, at + 6)?,
        state: read::word(row, at + 7, State::of)?,
        opened_at: read::parsed(row, at + 8, "time")?,
        closed_at: read::parsed_opt(row, at + 9, "time")?,
        elected: read::id_opt(row, at + 10)?,
        decision: read::id_opt(row, at + 11)?,
    })
}

fn json(it: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(it).map_err(|why| Error::Corrupt { what: why.to_string() })
}
