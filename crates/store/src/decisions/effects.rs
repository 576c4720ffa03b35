//! Effects: what a decision changed, linked from both sides, and how a change is undone.

use council::decisions::register::Carried;
use council::{BodyId, DecisionId, VersionId};
use jiff::civil::{Date, DateTime};
use kit::Id;

use crate::{Conn, Error, Row, p, read};

sql! {
    const INSERT: &str =
        "INSERT INTO decisions_effects (id, decision, kind, subject_kind, subject, done_at)
         VALUES ($1, $2, $3, $4, $5, $6)";
    const OF_DECISION: &str =
        "SELECT decision, kind, subject_kind, subject, done_at, undone_at
         FROM decisions_effects WHERE decision = $1 ORDER BY id";
    const ON: &str =
        "SELECT decision, kind, subject_kind, subject, done_at, undone_at
         FROM decisions_effects WHERE subject_kind = $1 AND subject = $2 ORDER BY id";
    const UNDO: &str =
        "UPDATE decisions_effects SET undone_at = $2 WHERE decision = $1 AND undone_at IS NULL";
    const VOID_VERSION: &str =
        "UPDATE bylaws_versions SET voided_at = $2, voided_why = $3 WHERE id = $1";
    const DISSOLVE: &str =
        "UPDATE bodies_bodies SET dissolved = $2 WHERE id = $1 AND dissolved IS NULL";
}

/// Links a decision with a record it changed.
pub fn insert(conn: &mut dyn Conn, id: Id<Carried>, it: &Carried) -> Result<(), Error> {
    let at = it.done_at.to_string();
    conn.exec(INSERT, p![id, it.decision, &it.kind, &it.subject_kind, it.subject, &at]).map(drop)
}

/// What a decision changed.
pub fn of_decision(conn: &mut dyn Conn, decision: DecisionId) -> Result<Vec<Carried>, Error> {
    conn.list(OF_DECISION, p![decision], carried)
}

/// The decisions that changed a record.
pub fn on(conn: &mut dyn Conn, subject_kind: &str, subject: i64) -> Result<Vec<Carried>, Error> {
    conn.list(ON, p![subject_kind, subject], carried)
}

/// Marks what a decision changed as undone.
pub fn undo(conn: &mut dyn Conn, decision: DecisionId, at: DateTime) -> Result<(), Error> {
    conn.exec(UNDO, p![decision, &at.to_string()]).map(drop)
}

/// Takes back a version of a book: it was not adopted after all.
pub fn void_version(
    conn: &mut dyn Conn,
    version: VersionId,
    at: DateTime,
    why: &str,
) -> Result<(), Error> {
    conn.exec(VOID_VERSION, p![version, &at.to_string(), why]).map(drop)
}

/// Ends a body that a decision set up; its record stays.
pub fn dissolve(conn: &mut dyn Conn, body: BodyId, on: Date) -> Result<(), Error> {
    conn.exec(DISSOLVE, p![body, &on.to_string()]).map(drop)
}

fn carried(row: &dyn Row) -> Result<Carried, Error> {
    Ok(Carried {
        decision: read::id(row, 0)?,
        kind: row.text(1)?.to_owned(),
        subject_kind: row.text(2)?.to_owned(),
        subject: row.int(3)?,
        done_at: read::parsed(row, 4, "time")?,
        undone_at: read::parsed_opt(row, 5, "time")?,
    })
}
