//! Links that sign somebody in once; their tokens are kept as hashes only.

use council::AccountId;
use council::accounts::links::{Link, Purpose};

use crate::{Conn, Error, p, read};

sql! {
    const FIND: &str =
        "SELECT l.purpose, l.expires_at, l.used_at,
             CASE WHEN a.closed_at IS NULL THEN 0 ELSE 1 END, a.id, a.name
         FROM accounts_links l JOIN accounts_accounts a ON a.id = l.account
         WHERE l.token_hash = $1";
    const INSERT: &str =
        "INSERT INTO accounts_links (token_hash, account, purpose, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5)";
    const USE_UP: &str =
        "UPDATE accounts_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL";
    const USE_UP_OTHERS: &str =
        "UPDATE accounts_links SET used_at = $2
         WHERE account = $1 AND used_at IS NULL AND purpose = $3";
    const USE_UP_ALL: &str =
        "UPDATE accounts_links SET used_at = $2 WHERE account = $1 AND used_at IS NULL";
    const FORGET: &str = "DELETE FROM accounts_links WHERE expires_at < $1";
}

/// A link and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The link.
    pub link: Link,
    /// The account it opens.
    pub account: AccountId,
    /// The name of the account.
    pub name: String,
}

/// The link of a token's hash.
pub fn find(conn: &mut dyn Conn, token_hash: &str) -> Result<Option<Found>, Error> {
    conn.one(FIND, p![token_hash], |row| {
        Ok(Found {
            link: Link {
                purpose: read::word(row, 0, Purpose::of)?,
                expires_at: row.int(1)?,
                used_at: row.int_opt(2)?,
                closed: row.flag(3)?,
            },
            account: read::id(row, 4)?,
            name: row.text(5)?.to_owned(),
        })
    })
}

/// Keeps a new link of `account`; earlier ones for the same purpose are used up.
pub fn insert(
    conn: &mut dyn Conn,
    token_hash: &str,
    account: AccountId,
    purpose: Purpose,
    created_at: i64,
    expires_at: i64,
) -> Result<(), Error> {
    conn.exec(USE_UP_OTHERS, p![account, created_at, purpose.word()])?;
    conn.exec(INSERT, p![token_hash, account, purpose.word(), created_at, expires_at]).map(drop)
}

/// Uses a link up; whether it was still unused.
pub fn use_up(conn: &mut dyn Conn, token_hash: &str, now: i64) -> Result<bool, Error> {
    Ok(conn.exec(USE_UP, p![token_hash, now])? == 1)
}

/// Uses up every link of an account.
pub fn use_up_all(conn: &mut dyn Conn, account: AccountId, now: i64) -> Result<(), Error> {
    conn.exec(USE_UP_ALL, p![account, now]).map(drop)
}

/// Forgets links that expired before `before`, µs UTC.
pub fn forget(conn: &mut dyn Conn, before: i64) -> Result<u64, Error> {
    conn.exec(FORGET, p![before])
}
