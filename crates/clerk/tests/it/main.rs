//! The clerk's promises, on SQLite and on PostgreSQL.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops where something is wrong, and its name says what it promises"
)]

mod accounts;
mod administration;
mod bodies;
mod bylaws;
mod files;
mod meetings;
