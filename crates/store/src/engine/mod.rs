//! The engine: one face over SQLite and PostgreSQL.

#[macro_use]
mod sql;
mod act;
mod conn;
mod db;
mod error;
mod migrate;
mod pool;
mod postgres;
mod shared;
mod sqlite;

use std::time::Duration;

pub use self::{
    conn::{Conn, Param, Row, Savepoint},
    db::Db,
    error::Error,
};

/// Which database holds the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file.
    Sqlite,
    /// One schema of a PostgreSQL database.
    Postgres,
}

/// How a store is opened; the default suits one house on a small machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// How long one statement may run.
    pub deadline: Duration,
    /// How long one statement of a slow read may run.
    pub slow_deadline: Duration,
    /// Threads for slow reads.
    pub slow_readers: usize,
    /// Threads and connections for everything else on PostgreSQL.
    pub workers: usize,
    /// Transactions that may wait before the store answers [`Error::Overloaded`].
    pub waiting: usize,
    /// Whether the migrations that the house lacks are run; a command that only looks at a house
    /// leaves it as it is, and gets [`Error::Older`] where that cannot be.
    pub migrate: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(5),
            slow_deadline: Duration::from_secs(120),
            slow_readers: 2,
            workers: 8,
            waiting: 4096,
            migrate: true,
        }
    }
}
