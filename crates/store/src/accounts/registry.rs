//! Accounts, and their passwords as hashes.

use council::accounts::registry::Account;
use council::{AccountId, PersonId};
use jiff::civil::Date;

use crate::{Conn, Error, Row, p, read};

sql! {
    const LIST: &str =
        "SELECT id, name, login, person, CASE WHEN password IS NULL THEN 0 ELSE 1 END, created_at,
             closed_at
         FROM accounts_accounts ORDER BY name, id";
    const FIND: &str =
        "SELECT id, name, login, person, CASE WHEN password IS NULL THEN 0 ELSE 1 END, created_at,
             closed_at
         FROM accounts_accounts WHERE id = $1";
    const BY_LOGIN: &str =
        "SELECT id, name, login, person, CASE WHEN password IS NULL THEN 0 ELSE 1 END, created_at,
             closed_at
         FROM accounts_accounts WHERE login = $1";
    const ANY: &str = "SELECT CAST(count(*) AS BIGINT) FROM accounts_accounts";
    const OF_PERSON: &str =
        "SELECT id FROM accounts_accounts WHERE person = $1 AND closed_at IS NULL ORDER BY id";
    const INSERT: &str =
        "INSERT INTO accounts_accounts (id, name, login, person, created_at)
         VALUES ($1, $2, $3, $4, $5)";
    const AMEND: &str = "UPDATE accounts_accounts SET name = $2, person = $3 WHERE id = $1";
    const CLOSE: &str = "UPDATE accounts_accounts SET closed_at = $2 WHERE id = $1";
    const PASSWORD: &str =
        "SELECT password FROM accounts_accounts WHERE id = $1 AND closed_at IS NULL";
    const SET_PASSWORD: &str =
        "UPDATE accounts_accounts SET password = $2 WHERE id = $1 AND closed_at IS NULL";
    const OTHER_ADMINISTRATORS: &str =
        "SELECT CAST(count(*) AS BIGINT)
         FROM accounts_roles r JOIN accounts_accounts a ON a.id = r.account
         WHERE r.role = 'administrator' AND r.body IS NULL AND r.id <> $1 AND a.id <> $2
             AND a.closed_at IS NULL AND r.from_day <= $3 AND r.to_day IS NULL";
}

/// Every account, by name; closed ones as well.
pub fn list(conn: &mut dyn Conn) -> Result<Vec<Account>, Error> {
    conn.list(LIST, p![], account)
}

/// The account with this number.
pub fn find(conn: &mut dyn Conn, id: AccountId) -> Result<Option<Account>, Error> {
    conn.one(FIND, p![id], account)
}

/// The account that signs in with this name.
pub fn by_login(conn: &mut dyn Conn, login: &str) -> Result<Option<Account>, Error> {
    conn.one(BY_LOGIN, p![login], account)
}

/// Whether there is any account.
pub fn any(conn: &mut dyn Conn) -> Result<bool, Error> {
    Ok(conn.one(ANY, p![], |row| row.int(0))?.is_some_and(|count| count > 0))
}

/// The open account of a person.
pub fn of_person(conn: &mut dyn Conn, person: PersonId) -> Result<Option<AccountId>, Error> {
    conn.one(OF_PERSON, p![person], |row| read::id(row, 0))
}

/// Keeps a new account.
pub fn insert(conn: &mut dyn Conn, it: &Account) -> Result<(), Error> {
    conn.exec(INSERT, p![it.id, &it.name, &it.login, it.person, it.created_at]).map(drop)
}

/// Puts the name shown, or the person, right.
pub fn amend(
    conn: &mut dyn Conn,
    id: AccountId,
    name: &str,
    person: Option<PersonId>,
) -> Result<(), Error> {
    conn.exec(AMEND, p![id, name, person]).map(drop)
}

/// Closes an account at `at`, µs UTC.
pub fn close(conn: &mut dyn Conn, id: AccountId, at: i64) -> Result<(), Error> {
    conn.exec(CLOSE, p![id, at]).map(drop)
}

/// The hash of an open account's password, in PHC form.
pub fn password(conn: &mut dyn Conn, id: AccountId) -> Result<Option<String>, Error> {
    Ok(conn.one(PASSWORD, p![id], |row| read::text_opt(row, 0))?.flatten())
}

/// Keeps the hash of a new password; whether there was an open account.
pub fn set_password(conn: &mut dyn Conn, id: AccountId, hash: &str) -> Result<bool, Error> {
    Ok(conn.exec(SET_PASSWORD, p![id, hash])? == 1)
}

/// How many grants to open accounts make an administrator without end on `today`, apart from the
/// grant `grant` and from those of `account`; 0 for neither.
pub fn other_administrators(
    conn: &mut dyn Conn,
    grant: i64,
    account: i64,
    today: Date,
) -> Result<u32, Error> {
    let day = today.to_string();
    let count = conn.one(OTHER_ADMINISTRATORS, p![grant, account, &day], |r| read::count(r, 0))?;
    Ok(count.unwrap_or(0))
}

fn account(row: &dyn Row) -> Result<Account, Error> {
    Ok(Account {
        id: read::id(row, 0)?,
        name: row.text(1)?.to_owned(),
        login: row.text(2)?.to_owned(),
        person: read::id_opt(row, 3)?,
        has_password: row.flag(4)?,
        created_at: row.int(5)?,
        closed_at: row.int_opt(6)?,
    })
}
