//! Expenses and their shares by the agreed key.

use std::collections::BTreeMap;

use council::costs::expenses::{Expense, Key, Party, Share};
use council::{BodyId, DecisionId, ExpenseId};
use jiff::civil::{Date, DateTime};

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, text, amount, spent_on, decision, share_key, entered_at, withdrawn_at,
             withdrawn_why
         FROM costs_expenses WHERE id = $1";
    const OF_BODY: &str =
        "SELECT id, body, text, amount, spent_on, decision, share_key, entered_at, withdrawn_at,
             withdrawn_why
         FROM costs_expenses WHERE body = $1 ORDER BY spent_on DESC, id DESC LIMIT 1000";
    const SHARES: &str =
        "SELECT no, name, seat, district, weight, amount, settled_on, settled_note
         FROM costs_shares WHERE expense = $1 ORDER BY no";
    const SHARES_OF_BODY: &str =
        "SELECT s.no, s.name, s.seat, s.district, s.weight, s.amount, s.settled_on, s.settled_note,
             s.expense
         FROM costs_shares s JOIN costs_expenses e ON e.id = s.expense
         WHERE e.body = $1 ORDER BY s.expense, s.no";
    const INSERT: &str =
        "INSERT INTO costs_expenses
             (id, body, text, amount, spent_on, decision, share_key, entered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const INSERT_SHARE: &str =
        "INSERT INTO costs_shares (expense, no, name, seat, district, weight, amount)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    const AGREE: &str = "UPDATE costs_expenses SET decision = $2 WHERE id = $1";
    const WITHDRAW: &str =
        "UPDATE costs_expenses SET withdrawn_at = $2, withdrawn_why = $3 WHERE id = $1";
    const SETTLE: &str =
        "UPDATE costs_shares SET settled_on = $3, settled_note = $4 WHERE expense = $1 AND no = $2";
}

/// The expense with this number, and its shares.
pub fn find(conn: &mut dyn Conn, id: ExpenseId) -> Result<Option<Expense>, Error> {
    let Some(mut it) = conn.one(FIND, p![id], expense)? else { return Ok(None) };
    it.shares = conn.list(SHARES, p![id], share)?;
    Ok(Some(it))
}

/// The expenses of a body with their shares, the latest first.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Expense>, Error> {
    let mut all = conn.list(OF_BODY, p![body], expense)?;
    let mut shares: BTreeMap<ExpenseId, Vec<Share>> = BTreeMap::new();
    for (id, share) in
        conn.list(SHARES_OF_BODY, p![body], |row| Ok((read::id(row, 8)?, share(row)?)))?
    {
        shares.entry(id).or_default().push(share);
    }
    for it in &mut all {
        it.shares = shares.remove(&it.id).unwrap_or_default();
    }
    Ok(all)
}

/// Enters an expense with its shares.
pub fn insert(conn: &mut dyn Conn, it: &Expense) -> Result<(), Error> {
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            &it.text,
            it.amount,
            &it.spent_on.to_string(),
            it.decision,
            it.key.word(),
            &it.entered_at.to_string(),
        ],
    )?;
    for share in &it.shares {
        let party = &share.party;
        conn.exec(
            INSERT_SHARE,
            p![
                it.id,
                share.no,
                &party.name,
                party.seat,
                &party.district,
                party.weight,
                share.amount,
            ],
        )?;
    }
    Ok(())
}

/// Records the decision that agreed to an expense and its key.
pub fn agree(conn: &mut dyn Conn, id: ExpenseId, decision: DecisionId) -> Result<(), Error> {
    conn.exec(AGREE, p![id, decision]).map(drop)
}

/// Takes an expense back.
pub fn withdraw(conn: &mut dyn Conn, id: ExpenseId, at: DateTime, why: &str) -> Result<(), Error> {
    conn.exec(WITHDRAW, p![id, &at.to_string(), why]).map(drop)
}

/// A share is paid; none: it is not, after all.
pub fn settle(
    conn: &mut dyn Conn,
    id: ExpenseId,
    no: u32,
    on: Option<Date>,
    note: Option<&str>,
) -> Result<(), Error> {
    let on = on.map(|on| on.to_string());
    conn.exec(SETTLE, p![id, no, &on, note]).map(drop)
}

/// A row of the columns of `FIND`.
fn expense(row: &dyn Row) -> Result<Expense, Error> {
    Ok(Expense {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        text: row.text(2)?.to_owned(),
        amount: row.int(3)?,
        spent_on: read::parsed(row, 4, "day")?,
        decision: read::id_opt(row, 5)?,
        key: read::word(row, 6, Key::of)?,
        entered_at: read::parsed(row, 7, "time")?,
        withdrawn_at: read::parsed_opt(row, 8, "time")?,
        withdrawn_why: read::text_opt(row, 9)?,
        shares: Vec::new(),
    })
}

/// A row of the columns of `SHARES`.
fn share(row: &dyn Row) -> Result<Share, Error> {
    Ok(Share {
        no: read::count(row, 0)?,
        party: Party {
            name: row.text(1)?.to_owned(),
            seat: read::id_opt(row, 2)?,
            district: read::text_opt(row, 3)?,
            weight: read::count(row, 4)?,
        },
        amount: row.int(5)?,
        settled_on: read::parsed_opt(row, 6, "day")?,
        settled_note: read::text_opt(row, 7)?,
    })
}
