//! Drafts of amended books: whole texts, and heads without their text for lists.

pub mod proposals;

use council::bylaws::amendments::{Amendment, State};
use council::{AmendmentId, BodyId, VersionId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, base, title, reason, text, reasons, effective_on, drafted_by, drafted_at,
             state, adopted_as
         FROM bylaws_amendments WHERE id = $1";
    const OF_BODY: &str =
        "SELECT id, body, base, title, reason, text, reasons, effective_on, drafted_by, drafted_at,
             state, adopted_as
         FROM bylaws_amendments WHERE body = $1 ORDER BY id";
    const HEADS: &str =
        "SELECT id, body, base, title, drafted_by, drafted_at, state, adopted_as
         FROM bylaws_amendments WHERE body = $1 ORDER BY id DESC";
    const OPEN: &str =
        "SELECT id, body, base, title, drafted_by, drafted_at, state, adopted_as
         FROM bylaws_amendments WHERE state IN ('draft', 'proposed') ORDER BY id DESC";
    const INSERT: &str =
        "INSERT INTO bylaws_amendments (id, body, base, title, reason, text, reasons, effective_on,
             drafted_by, drafted_at, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    const UPDATE: &str =
        "UPDATE bylaws_amendments
         SET base = $2, title = $3, reason = $4, text = $5, reasons = $6, effective_on = $7,
             drafted_by = $8, drafted_at = $9
         WHERE id = $1";
    const SET_STATE: &str =
        "UPDATE bylaws_amendments SET state = $2, adopted_as = $3 WHERE id = $1";
    const VOTE_OPEN: &str =
        "SELECT v.id FROM meetings_votes v
         JOIN meetings_motions m ON m.id = v.motion
         JOIN meetings_items i ON i.id = m.item
         WHERE i.amendment = $1 AND v.closed_at IS NULL LIMIT 1";
}

/// A draft without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its number in the house.
    pub id: AmendmentId,
    /// Whose book.
    pub body: BodyId,
    /// The version it was drafted against.
    pub base: VersionId,
    /// Its title.
    pub title: String,
    /// Who drafted it, as shown.
    pub drafted_by: String,
    /// When it was last written.
    pub drafted_at: DateTime,
    /// Where it stands.
    pub state: State,
    /// The version that it became.
    pub adopted_as: Option<VersionId>,
}

/// The draft with this number.
pub fn find(conn: &mut dyn Conn, id: AmendmentId) -> Result<Option<Amendment>, Error> {
    conn.one(FIND, p![id], amendment)
}

/// Every draft for the book of a council, in the order drafted.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Amendment>, Error> {
    conn.list(OF_BODY, p![body], amendment)
}

/// The same without their texts, newest first.
pub fn heads(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Head>, Error> {
    conn.list(HEADS, p![body], head)
}

/// Every draft of the house that is not settled, without its text, newest first.
pub fn open(conn: &mut dyn Conn) -> Result<Vec<Head>, Error> {
    conn.list(OPEN, p![], head)
}

/// Enters a draft.
pub fn insert(conn: &mut dyn Conn, it: &Amendment) -> Result<(), Error> {
    let (reasons, on, at) = texts(it);
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            it.base,
            &it.title,
            &it.reason,
            &it.text,
            &reasons,
            &on,
            &it.drafted_by,
            &at,
            it.state.word(),
        ],
    )?;
    Ok(())
}

/// Writes a draft anew; its state stays.
pub fn update(conn: &mut dyn Conn, it: &Amendment) -> Result<(), Error> {
    let (reasons, on, at) = texts(it);
    conn.exec(
        UPDATE,
        p![it.id, it.base, &it.title, &it.reason, &it.text, &reasons, &on, &it.drafted_by, &at],
    )?;
    Ok(())
}

/// Sets where a draft stands, and the version that it became where it was adopted.
pub fn set_state(
    conn: &mut dyn Conn,
    id: AmendmentId,
    state: State,
    adopted_as: Option<VersionId>,
) -> Result<(), Error> {
    conn.exec(SET_STATE, p![id, state.word(), adopted_as])?;
    Ok(())
}

/// Whether a vote is open on an item about this draft.
pub fn vote_open(conn: &mut dyn Conn, id: AmendmentId) -> Result<bool, Error> {
    Ok(conn.one(VOTE_OPEN, p![id], |row| row.int(0))?.is_some())
}

/// Reasons as JSON, the day named and the time of drafting as the columns keep them.
fn texts(it: &Amendment) -> (String, Option<String>, String) {
    let reasons = kit::canonical(&serde_json::json!(it.reasons));
    (reasons, it.effective_on.map(|day| day.to_string()), it.drafted_at.to_string())
}

fn amendment(row: &dyn Row) -> Result<Amendment, Error> {
    Ok(Amendment {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        base: read::id(row, 2)?,
        title: row.text(3)?.to_owned(),
        reason: row.text(4)?.to_owned(),
        text: row.text(5)?.to_owned(),
        reasons: read::json(row, 6)?,
        effective_on: read::parsed_opt(row, 7, "day")?,
        drafted_by: row.text(8)?.to_owned(),
        drafted_at: read::parsed(row, 9, "time")?,
        state: read::word(row, 10, State::of)?,
        adopted_as: read::id_opt(row, 11)?,
    })
}

fn head(row: &dyn Row) -> Result<Head, Error> {
    Ok(Head {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        base: read::id(row, 2)?,
        title: row.text(3)?.to_owned(),
        drafted_by: row.text(4)?.to_owned(),
        drafted_at: read::parsed(row, 5, "time")?,
        state: read::word(row, 6, State::of)?,
        adopted_as: read::id_opt(row, 7)?,
    })
}
