//! The seal: numbers for new rows, and each row's hash over the one before.

use crate::{Conn, Error, p};

/// The hash before the first act.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

sql! {
    const HEAD: &str = "SELECT seq, hash FROM journal_head WHERE id = 1";
    const UNSEALED: &str = "SELECT count(*) FROM journal_acts WHERE seq IS NULL";
    const WAITING: &str = "SELECT EXISTS (SELECT 1 FROM journal_acts WHERE seq IS NULL)";
    /// Changes nothing, and holds the row so that two sealers take turns.
    const HOLD: &str = "UPDATE journal_head SET seq = seq WHERE id = 1 RETURNING seq, hash";
    const NEW: &str =
        "SELECT act, content_hash FROM journal_acts WHERE seq IS NULL
         ORDER BY recorded_at, act LIMIT $1";
    const SEAL: &str =
        "UPDATE journal_acts SET seq = $2, prev_hash = $3, hash = $4
         WHERE act = $1 AND seq IS NULL";
    const ADVANCE: &str = "UPDATE journal_head SET seq = $1, hash = $2 WHERE id = 1";
}

/// The last sealed row: its number and its hash. Number 0 with [`GENESIS`] is an empty journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The number of the last sealed act.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
}

impl Head {
    /// Moves on over an act with this content: its number, the hash before, and its hash.
    pub(super) fn next(&mut self, content_hash: &str) -> (i64, String, String) {
        let seq = self.seq + 1;
        let hash = link(&self.hash, seq, content_hash);
        let before = std::mem::replace(&mut self.hash, hash.clone());
        self.seq = seq;
        (seq, before, hash)
    }
}

/// Keeps how far the journal is sealed.
pub(crate) fn advance(conn: &mut dyn Conn, head: &Head) -> Result<(), Error> {
    conn.exec(ADVANCE, p![head.seq, &head.hash]).map(drop)
}

/// How far the journal is sealed.
pub fn head(conn: &mut dyn Conn) -> Result<Head, Error> {
    read_head(conn, HEAD)
}

/// How many committed acts wait for their seal.
pub fn unsealed(conn: &mut dyn Conn) -> Result<i64, Error> {
    Ok(conn.one(UNSEALED, p![], |row| row.int(0))?.unwrap_or(0))
}

/// Whether any committed act waits for its seal.
pub(crate) fn waiting(conn: &mut dyn Conn) -> Result<bool, Error> {
    Ok(conn.one(WAITING, p![], |row| row.flag(0))?.unwrap_or(false))
}

/// Seals up to `limit` rows in the open transaction; the new head, if there was anything to seal.
///
/// On PostgreSQL the transaction must be READ COMMITTED: what was committed while the head was
/// waited for has to be seen.
pub(crate) fn seal(conn: &mut dyn Conn, limit: i64) -> Result<Option<Head>, Error> {
    if !waiting(conn)? {
        return Ok(None);
    }
    let mut head = read_head(conn, HOLD)?;
    let new = conn.list(NEW, p![limit], |row| Ok((row.int(0)?, row.text(1)?.to_owned())))?;
    for (act, content_hash) in new {
        let (seq, before, hash) = head.next(&content_hash);
        if conn.exec(SEAL, p![act, seq, &before, &hash])? != 1 {
            return Err(Error::Busy { why: format!("act {act} was sealed meanwhile") });
        }
    }
    advance(conn, &head)?;
    Ok(Some(head))
}

/// A row's hash: SHA-256 over three lines, the hash before, the number, the content's hash.
pub(super) fn link(before: &str, seq: i64, content_hash: &str) -> String {
    kit::sha256_hex(format!("{before}\n{seq}\n{content_hash}\n").as_bytes())
}

fn read_head(conn: &mut dyn Conn, sql: &'static str) -> Result<Head, Error> {
    let head =
        conn.one(sql, p![], |row| Ok(Head { seq: row.int(0)?, hash: row.text(1)?.to_owned() }))?;
    head.ok_or_else(|| Error::corrupt("the journal has no head"))
}
