//! Roles granted to accounts.

use council::accounts::{grants::Grant, roles::Role};
use council::{AccountId, GrantId};
use jiff::civil::Date;

use crate::{Conn, Error, Row, p, read};

sql! {
    const LIST: &str =
        "SELECT id, account, role, body, district, from_day, to_day FROM accounts_roles
         ORDER BY account, from_day, id";
    const OF_ACCOUNT: &str =
        "SELECT id, account, role, body, district, from_day, to_day FROM accounts_roles
         WHERE account = $1 ORDER BY from_day, id";
    const FIND: &str =
        "SELECT id, account, role, body, district, from_day, to_day FROM accounts_roles
         WHERE id = $1";
    const INSERT: &str =
        "INSERT INTO accounts_roles (id, account, role, body, district, from_day, to_day)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    const END: &str = "UPDATE accounts_roles SET to_day = $2 WHERE id = $1";
}

/// Every role granted, by account.
pub fn list(conn: &mut dyn Conn) -> Result<Vec<Grant>, Error> {
    conn.list(LIST, p![], grant)
}

/// The roles granted to an account, past and present.
pub fn of_account(conn: &mut dyn Conn, account: AccountId) -> Result<Vec<Grant>, Error> {
    conn.list(OF_ACCOUNT, p![account], grant)
}

/// One role granted.
pub fn find(conn: &mut dyn Conn, id: GrantId) -> Result<Option<Grant>, Error> {
    conn.one(FIND, p![id], grant)
}

/// Keeps a role granted.
pub fn insert(conn: &mut dyn Conn, it: &Grant) -> Result<(), Error> {
    let (from, to) = (it.from.to_string(), it.to.map(|day| day.to_string()));
    conn.exec(INSERT, p![it.id, it.account, it.role.word(), it.body, &it.district, &from, &to])
        .map(drop)
}

/// Ends a role with `last` as its last day.
pub fn end(conn: &mut dyn Conn, id: GrantId, last: Date) -> Result<(), Error> {
    let last = last.to_string();
    conn.exec(END, p![id, &last]).map(drop)
}

fn grant(row: &dyn Row) -> Result<Grant, Error> {
    Ok(Grant {
        id: read::id(row, 0)?,
        account: read::id(row, 1)?,
        role: read::word(row, 2, Role::of)?,
        body: read::id_opt(row, 3)?,
        district: read::text_opt(row, 4)?,
        from: read::parsed(row, 5, "day")?,
        to: read::parsed_opt(row, 6, "day")?,
    })
}
