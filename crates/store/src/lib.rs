//! The only room with SQL; SQLite and PostgreSQL behind one face.
//!
//! [`Db`] runs synchronous closures over a [`Conn`], each in one transaction: [`Db::read`] sees one
//! snapshot, [`Db::write`] is an act that happens whole or not at all. One SQL text serves both
//! engines; how it is written is told in `engine/sql.rs`.

#[macro_use]
mod engine;
pub mod accounts;
pub mod bodies;
pub mod bylaws;
pub mod calendar;
pub mod costs;
pub mod decisions;
pub mod files;
pub mod founding;
pub mod home;
pub mod house;
pub mod journal;
pub mod meetings;
pub mod people;
pub mod post;
pub mod read;
mod reader;
pub mod tasks;
pub mod testing;
pub mod threads;
pub mod yardstick;

pub use engine::{Conn, Db, Engine, Error, Param, Row, Savepoint, Settings};
pub use reader::{Reader, Seen};
