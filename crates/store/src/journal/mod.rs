//! The journal: one row an act, sealed into a chain of hashes, and the proof that it still holds.
//!
//! An act's row is written in the act's own transaction with the hash of its content. The seal
//! numbers the rows and chains their hashes: on SQLite its one writer does so as it writes them, on
//! PostgreSQL one leased sealer a fraction of a second later, so that writers never meet in one row
//! and whoever follows the numbers never misses one.

mod append;
mod compare;
pub mod page;
mod read;
mod seal;
mod verify;

pub(crate) use self::seal::{advance, seal, waiting};
pub use self::{
    append::{Act, append, is_repeat},
    compare::{Difference, compare},
    read::{Entry, Seal, by_key, latest_of, of_subject, recent, since, topics_since},
    seal::{GENESIS, Head, head, unsealed},
    verify::{Checkpoint, Fault, Report, What, verify, verify_against},
};
