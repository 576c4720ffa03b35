//! Sessions, and who somebody is today: the account, its seats, its roles.

use council::accounts::roles::{Granted, HeldSeat, Role, Standing};
use council::accounts::sessions::{self, Opened};
use council::{AccountId, SessionId};
use jiff::civil::Date;

use crate::{Conn, Error, p, read};

sql! {
    const SESSION: &str =
        "SELECT s.id, s.expires_at, s.seen_at, a.id, a.name, a.person, s.opened_by, s.created_at
         FROM accounts_sessions s JOIN accounts_accounts a ON a.id = s.account
         WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2
             AND a.closed_at IS NULL";
    const SEATS: &str =
        "SELECT s.id, s.body, b.root, s.role
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
         WHERE s.person = $1 AND (s.from_when IS NULL OR s.from_when <= $2)
             AND (s.to_day IS NULL OR s.to_day >= $2)
             AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
         ORDER BY s.id";
    const ROLES: &str =
        "SELECT role, body FROM accounts_roles
         WHERE account = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day >= $2) ORDER BY id";
    const INSERT: &str =
        "INSERT INTO accounts_sessions
             (id, token_hash, account, opened_by, created_at, seen_at, expires_at, agent)
         VALUES ($1, $2, $3, $4, $5, $5, $6, $7)";
    const TOUCH: &str =
        "UPDATE accounts_sessions SET seen_at = $2, expires_at = $3
         WHERE id = $1 AND revoked_at IS NULL AND seen_at < $2";
    const OF_ACCOUNT: &str =
        "SELECT id, opened_by, created_at, seen_at, expires_at, agent FROM accounts_sessions
         WHERE account = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY seen_at DESC, id";
    const REVOKE: &str =
        "UPDATE accounts_sessions SET revoked_at = $3
         WHERE id = $1 AND account = $2 AND revoked_at IS NULL";
    const REVOKE_OTHERS: &str =
        "UPDATE accounts_sessions SET revoked_at = $3
         WHERE account = $1 AND id <> $2 AND revoked_at IS NULL";
    const FORGET: &str = "DELETE FROM accounts_sessions WHERE expires_at < $1";
}

/// A session in force.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its number.
    pub id: i64,
    /// When it ends, µs UTC.
    pub expires_at: i64,
    /// When it was last written as seen, µs UTC.
    pub seen_at: i64,
    /// What opened it.
    pub opened: Opened,
    /// When, µs UTC.
    pub created_at: i64,
    /// Who it is.
    pub standing: Standing,
}

/// The session of a token's hash at `now` (µs UTC), with the rights of `today`.
pub fn find(
    conn: &mut dyn Conn,
    token_hash: &str,
    now: i64,
    today: Date,
) -> Result<Option<Session>, Error> {
    let session = conn.one(SESSION, p![token_hash, now], |row| {
        let standing = Standing {
            account: Some(read::id(row, 3)?),
            person: read::id_opt(row, 5)?,
            name: row.text(4)?.to_owned(),
            ..Standing::default()
        };
        Ok(Session {
            id: row.int(0)?,
            expires_at: row.int(1)?,
            seen_at: row.int(2)?,
            opened: read::word(row, 6, Opened::of)?,
            created_at: row.int(7)?,
            standing,
        })
    })?;
    let Some(mut session) = session else { return Ok(None) };
    fill(conn, &mut session.standing, today)?;
    Ok(Some(session))
}

/// Fills in the seats and roles that an account and its person have on `today`.
pub fn fill(conn: &mut dyn Conn, who: &mut Standing, today: Date) -> Result<(), Error> {
    let day = today.to_string();
    if let Some(person) = who.person {
        who.seats = conn.list(SEATS, p![person, &day], |row| {
            Ok(HeldSeat {
                seat: read::id(row, 0)?,
                body: read::id(row, 1)?,
                root: read::id(row, 2)?,
                role: row.text(3)?.to_owned(),
            })
        })?;
    }
    if let Some(account) = who.account {
        who.granted = conn.list(ROLES, p![account, &day], |row| {
            Ok(Granted { role: read::word(row, 0, Role::of)?, body: read::id_opt(row, 1)? })
        })?;
    }
    Ok(())
}

/// A session to be kept.
#[derive(Debug, Clone)]
pub struct New<'a> {
    /// Its number.
    pub id: SessionId,
    /// SHA-256 of its token.
    pub token_hash: &'a str,
    /// Whose.
    pub account: AccountId,
    /// What opened it.
    pub opened: Opened,
    /// When, µs UTC.
    pub now: i64,
    /// The browser, as it names itself.
    pub agent: &'a str,
}

/// Keeps a new session.
pub fn insert(conn: &mut dyn Conn, it: &New<'_>) -> Result<(), Error> {
    let ends = it.now + sessions::LASTS;
    conn.exec(
        INSERT,
        p![it.id, it.token_hash, it.account, it.opened.word(), it.now, ends, it.agent],
    )
    .map(drop)
}

/// Writes that a session was seen at `now`, µs UTC; it lasts from there.
pub fn touch(conn: &mut dyn Conn, id: i64, now: i64) -> Result<(), Error> {
    conn.exec(TOUCH, p![id, now, now + sessions::LASTS]).map(drop)
}

/// The sessions of an account in force at `now`, µs UTC, seen last first.
pub fn of_account(
    conn: &mut dyn Conn,
    account: AccountId,
    now: i64,
) -> Result<Vec<sessions::Session>, Error> {
    conn.list(OF_ACCOUNT, p![account, now], |row| {
        Ok(sessions::Session {
            id: read::id(row, 0)?,
            opened: read::word(row, 1, Opened::of)?,
            created_at: row.int(2)?,
            seen_at: row.int(3)?,
            expires_at: row.int(4)?,
            agent: row.text(5)?.to_owned(),
        })
    })
}

/// Ends one session of an account; whether there was one to end.
pub fn revoke(
    conn: &mut dyn Conn,
    account: AccountId,
    session: i64,
    now: i64,
) -> Result<bool, Error> {
    Ok(conn.exec(REVOKE, p![session, account, now])? == 1)
}

/// Ends every session of an account but one; 0 spares none. Answers how many.
pub fn revoke_others(
    conn: &mut dyn Conn,
    account: AccountId,
    spared: i64,
    now: i64,
) -> Result<u64, Error> {
    conn.exec(REVOKE_OTHERS, p![account, spared, now])
}

/// Forgets sessions that ended before `before`, µs UTC.
pub fn forget(conn: &mut dyn Conn, before: i64) -> Result<u64, Error> {
    conn.exec(FORGET, p![before])
}
