//! What can go wrong in the store, named alike on both engines.

use std::fmt::Display;

/// Why a read or a write did not happen. Nothing of a failed write stays.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A row with this key exists. `key` is `pkey`, or the columns joined by `_`.
    #[error("{table} already has a row with this {key}")]
    Unique {
        /// The table.
        table: String,
        /// `pkey`, or the columns of the unique key joined by `_`.
        key: String,
    },
    /// A row points at one that is not there, or is still pointed at.
    #[error("a reference does not hold: {why}")]
    ForeignKey {
        /// The engine's words.
        why: String,
    },
    /// A CHECK or NOT NULL of the schema refused a value.
    #[error("the schema refuses the value: {why}")]
    Check {
        /// The engine's words.
        why: String,
    },
    /// Other writers were in the way for longer than the store keeps trying.
    #[error("others were writing the same records: {why}")]
    Busy {
        /// The engine's words.
        why: String,
    },
    /// Too many transactions are waiting already.
    #[error("too many transactions are waiting")]
    Overloaded,
    /// A statement ran longer than its deadline.
    #[error("a statement ran past its deadline: {statement}")]
    Deadline {
        /// The beginning of the statement.
        statement: String,
    },
    /// The database does not answer, or answers read-only.
    #[error("the database is not available: {why}")]
    Unavailable {
        /// The engine's words.
        why: String,
    },
    /// A record that must exist does not.
    #[error("{table} has no row {id}")]
    Missing {
        /// The table.
        table: &'static str,
        /// The number looked for.
        id: i64,
    },
    /// A stored value cannot be what it says it is.
    #[error("the stored value is damaged: {what}")]
    Corrupt {
        /// What was read, and what was expected.
        what: String,
    },
    /// The engine refused a statement: a fault of this program.
    #[error("{why} in: {statement}")]
    Sql {
        /// The beginning of the statement.
        statement: String,
        /// The engine's words.
        why: String,
    },
    /// The closure panicked; its transaction was undone.
    #[error("the transaction panicked: {why}")]
    Panicked {
        /// The panic's message.
        why: String,
    },
    /// The store's threads have ended.
    #[error("the store has stopped")]
    Stopped,
    /// A migration that this database has run reads differently now.
    #[error("migration {name} was changed after this database had run it")]
    MigrationChanged {
        /// The migration's file name without its ending.
        name: String,
    },
    /// A newer program has migrated this database.
    #[error("the database has migration {found}, this program knows {known}: use a newer program")]
    Newer {
        /// The highest migration in the database.
        found: i64,
        /// The highest migration of this program.
        known: i64,
    },
    /// This program would have to migrate the database first, and was told to leave it as it is.
    #[error(
        "the database has migration {found}, this program wants {known}: start the server once"
    )]
    Older {
        /// The highest migration in the database.
        found: i64,
        /// The highest migration of this program.
        known: i64,
    },
    /// This engine, or this place, cannot do that.
    #[error("{what}")]
    Unsupported {
        /// What was asked, and what to do instead.
        what: &'static str,
    },
    /// A file could not be read or written.
    #[error("{what}: {why}")]
    File {
        /// What was being done.
        what: String,
        /// The system's words.
        why: String,
    },
}

impl Error {
    /// Whether this is the unique key `key` of `table` (`pkey` for the primary key).
    pub fn is_unique(&self, table: &str, key: &str) -> bool {
        matches!(self, Self::Unique { table: t, key: k } if t == table && k == key)
    }

    /// Whether the schema refused the row, so that an undone [`attempt`] leaves a sound transaction.
    ///
    /// [`attempt`]: trait.Conn.html#method.attempt
    pub fn is_constraint(&self) -> bool {
        matches!(self, Self::Unique { .. } | Self::ForeignKey { .. } | Self::Check { .. })
    }

    pub(crate) fn corrupt(what: impl Into<String>) -> Self {
        Self::Corrupt { what: what.into() }
    }

    pub(crate) fn sql(statement: &str, why: impl Display) -> Self {
        Self::Sql { statement: beginning(statement), why: why.to_string() }
    }

    pub(crate) fn file(what: impl Into<String>, why: impl Display) -> Self {
        Self::File { what: what.into(), why: why.to_string() }
    }
}

/// Enough of a statement to find it by.
pub(crate) fn beginning(statement: &str) -> String {
    const ENOUGH: usize = 120;
    let mut short: String = statement.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((cut, _)) = short.char_indices().nth(ENOUGH) {
        short.truncate(cut);
        short.push('…');
    }
    short
}
