//! The yardstick of acts: SQLite alone, writing the rows of a small act in commits of many.
//!
//! `madang bench` sets the house beside it. Nothing is loaded, decided or numbered here, and no
//! hash is chained; what is left is the price of durable rows on this disk.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{Connection, params};

use crate::Error;

/// The tables of one declared count and its row in the journal, as the migrations make them.
const TABLES: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE bodies_counts (
        id BIGINT PRIMARY KEY, body BIGINT NOT NULL, count BIGINT NOT NULL, as_of TEXT NOT NULL,
        said_by TEXT NOT NULL, source TEXT NOT NULL, meeting BIGINT);
    CREATE INDEX bodies_counts_by_body ON bodies_counts(body, as_of);
    CREATE TABLE journal_acts (
        act BIGINT NOT NULL PRIMARY KEY, act_key TEXT NOT NULL UNIQUE, seq BIGINT UNIQUE,
        kind TEXT NOT NULL, subject_kind TEXT NOT NULL, subject BIGINT NOT NULL, body BIGINT,
        actor_kind TEXT NOT NULL, actor BIGINT, legal_at TEXT NOT NULL, recorded_at BIGINT NOT NULL,
        content TEXT NOT NULL, content_hash TEXT NOT NULL, prev_hash TEXT, hash TEXT);
    CREATE INDEX journal_acts_subject ON journal_acts (subject_kind, subject, seq);
    CREATE INDEX journal_acts_body ON journal_acts (body, seq);";

sql! {
    /// The numbers stand in the order of their first use: SQLite counts them so.
    const COUNT: &str =
        "INSERT INTO bodies_counts (id, body, count, as_of, said_by, source)
         VALUES ($1, 1, 50, $2, $3, $4)";
    const ACT: &str =
        "INSERT INTO journal_acts (act, act_key, seq, kind, subject_kind, subject, body,
             actor_kind, legal_at, recorded_at, content, content_hash, prev_hash, hash)
         VALUES ($1, $2, $1, 'bodies.count.declared', 'body', 1, 1, 'house', $3, $4, $5, $6, $6, $6)";
}

const CONTENT: &str = r#"{"as_of":"2017-06-26T14:00:00","body":1,"count":1000000,"members":50,"said_by":"의장","source":"재는 자료"}"#;
const HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Pairs of rows a second in a new file at `path`, in commits of `group`, for `time`.
pub fn commits(path: &Path, group: usize, time: Duration) -> Result<f64, Error> {
    let failed = |why: rusqlite::Error| Error::file("the yardstick", why);
    let mut conn = Connection::open(path).map_err(failed)?;
    conn.execute_batch(TABLES).map_err(failed)?;
    let (begun, mut rows) = (Instant::now(), 0_i64);
    while begun.elapsed() < time {
        write(&mut conn, &mut rows, group).map_err(failed)?;
    }
    Ok(rows as f64 / begun.elapsed().as_secs_f64())
}

fn write(conn: &mut Connection, rows: &mut i64, group: usize) -> rusqlite::Result<()> {
    let transaction = conn.transaction()?;
    {
        let mut count = transaction.prepare_cached(COUNT)?;
        let mut act = transaction.prepare_cached(ACT)?;
        for _ in 0..group {
            *rows += 1;
            let at = "2017-06-26T14:00:00";
            count.execute(params![*rows, at, "의장", "재는 자료"])?;
            let key = format!("{:032x}", *rows);
            act.execute(params![*rows, key, at, *rows, CONTENT, HASH])?;
        }
    }
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_writes_what_it_counts() {
        let path = std::env::temp_dir().join(format!("madang-yardstick-{}.db", std::process::id()));
        let speed = commits(&path, 3, Duration::from_millis(20)).unwrap();
        let conn = Connection::open(&path).unwrap();
        let both = "SELECT count(*) FROM bodies_counts JOIN journal_acts ON act = id";
        let rows: i64 = conn.query_row(both, [], |row| row.get(0)).unwrap();
        drop(conn);
        std::fs::remove_file(&path).unwrap();
        assert!(speed > 0.0 && rows > 0 && rows % 3 == 0, "{speed} {rows}");
    }
}
