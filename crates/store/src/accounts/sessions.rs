//! Sessions, and who somebody is today: the account, its seats, its roles.

use council::accounts::roles::{Granted, HeldSeat, Role, Standing};
use jiff::civil::Date;

use crate::{Conn, Error, p, read};

sql! {
    const SESSION: &str =
        "SELECT s.id, s.expires_at, s.seen_at, a.id, a.name, a.person
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
        Ok(Session { id: row.int(0)?, expires_at: row.int(1)?, seen_at: row.int(2)?, standing })
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
