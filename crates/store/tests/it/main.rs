//! The store's promises, on SQLite and on PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where something is wrong, and its name says what it promises"
)]

mod acts;
mod backup;
mod bodies;
mod calendar;
mod compare;
mod deadlines;
mod ids;
mod journal;
mod kill;
mod migrations;
mod pages;
mod statements;
mod tamper;

use serde_json::json;
use store::{Conn, Error, journal as diary};

/// Records an act called `key` with the number `act`.
fn record(conn: &mut dyn Conn, act: i64, key: &str) -> Result<(), Error> {
    let content = json!({ "yes": act, "말": "가결", "nested": { "b": [1, 2], "a": null } });
    let act = diary::Act {
        act,
        key,
        kind: "meetings.vote.closed",
        subject_kind: "vote",
        subject: act % 7,
        body: Some(1),
        actor_kind: "chair",
        actor: None,
        legal_at: "2017-06-26T15:05:00",
        recorded_at: 1_498_457_100_000_000 + act,
        content: &content,
    };
    diary::append(conn, &act)
}

/// How many facts have a name that begins with `prefix`.
fn facts(conn: &mut dyn Conn, prefix: &str) -> Result<i64, Error> {
    let sql = "SELECT count(*) FROM house_facts WHERE substr(name, 1, length($1)) = $1";
    Ok(conn.one(sql, store::p![prefix], |row| row.int(0))?.unwrap())
}
