//! Failed attempts to sign in, kept where every node sees them.

use council::accounts::throttles::Failures;

use crate::{Conn, Error, p, read};

sql! {
    const FIND: &str = "SELECT failures, last FROM accounts_throttles WHERE bucket = $1";
    const KEEP: &str =
        "INSERT INTO accounts_throttles (bucket, failures, last) VALUES ($1, $2, $3)
         ON CONFLICT (bucket) DO UPDATE SET failures = excluded.failures, last = excluded.last";
    const CLEAR: &str = "DELETE FROM accounts_throttles WHERE bucket = $1";
    const FORGET: &str = "DELETE FROM accounts_throttles WHERE last < $1";
}

/// What is counted in a bucket.
pub fn find(conn: &mut dyn Conn, bucket: &str) -> Result<Failures, Error> {
    let found = conn.one(FIND, p![bucket], |row| {
        Ok(Failures { count: read::count(row, 0)?, last: row.int(1)? })
    })?;
    Ok(found.unwrap_or_default())
}

/// Keeps what is counted.
pub fn keep(conn: &mut dyn Conn, bucket: &str, failures: Failures) -> Result<(), Error> {
    conn.exec(KEEP, p![bucket, failures.count, failures.last]).map(drop)
}

/// Empties a bucket.
pub fn clear(conn: &mut dyn Conn, bucket: &str) -> Result<(), Error> {
    conn.exec(CLEAR, p![bucket]).map(drop)
}

/// Forgets buckets whose last failure was before `before`, µs UTC.
pub fn forget(conn: &mut dyn Conn, before: i64) -> Result<u64, Error> {
    conn.exec(FORGET, p![before])
}
