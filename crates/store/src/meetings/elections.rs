//! Elections of officers.

use council::meetings::elections::{Election, State};
use council::{ElectionId, ItemId, MeetingId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, meeting, item, role, law, candidates, rounds, state, opened_at, closed_at,
             elected, decision
         FROM meetings_elections WHERE id = $1";
    const OF_MEETING: &str =
        "SELECT id, meeting, item, role, law, candidates, rounds, state, opened_at, closed_at,
             elected, decision
         FROM meetings_elections WHERE meeting = $1 ORDER BY id";
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
    conn.one(FIND, p![id], election)
}

/// The elections of a meeting, as opened.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Election>, Error> {
    conn.list(OF_MEETING, p![meeting], election)
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

fn election(row: &dyn Row) -> Result<Election, Error> {
    Ok(Election {
        id: read::id(row, 0)?,
        meeting: read::id(row, 1)?,
        item: read::id(row, 2)?,
        role: row.text(3)?.to_owned(),
        law: read::id(row, 4)?,
        candidates: read::json(row, 5)?,
        rounds: read::json(row, 6)?,
        state: read::word(row, 7, State::of)?,
        opened_at: read::parsed(row, 8, "time")?,
        closed_at: read::parsed_opt(row, 9, "time")?,
        elected: read::id_opt(row, 10)?,
        decision: read::id_opt(row, 11)?,
    })
}

fn json(it: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(it).map_err(|why| Error::Corrupt { what: why.to_string() })
}
