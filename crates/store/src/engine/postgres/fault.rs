//! PostgreSQL's errors by the store's name, and which of them mean "run it again".

use std::{error::Error as _, io};

use postgres::error::{DbError, SqlState};

use crate::{Error, engine::error::beginning};

/// What an error asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cure {
    /// Nothing: it is the answer.
    None,
    /// The same transaction again.
    Again,
    /// The same transaction again on a new connection.
    Reconnect,
}

/// An error with its cure.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    pub(crate) error: Error,
    pub(crate) cure: Cure,
}

impl Fault {
    pub(crate) fn new(sql: &str, error: &postgres::Error) -> Self {
        match error.as_db_error() {
            Some(db) => Self::told(sql, db),
            None if error.is_closed() || is_io(error) => Self::gone(error),
            None => Self { error: Error::sql(sql, deep(error)), cure: Cure::None },
        }
    }

    /// An error of BEGIN: whatever it is, this server does not take our transactions. A primary
    /// that has become a standby refuses them so.
    pub(crate) fn at_begin(error: &postgres::Error) -> Self {
        Self::gone(error)
    }

    /// An error of COMMIT. Citus reports a conflict found there as an internal error.
    pub(crate) fn at_commit(error: &postgres::Error) -> Self {
        let internal = error.code() == Some(&SqlState::INTERNAL_ERROR);
        let mut fault = Self::new("COMMIT", error);
        if internal {
            fault = Self { error: Error::Busy { why: deep(error) }, cure: Cure::Again };
        }
        fault
    }

    fn told(sql: &str, db: &DbError) -> Self {
        let why = db.message().to_owned();
        let code = db.code();
        let again = |cure| Self { error: Error::Busy { why: why.clone() }, cure };
        if [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED].contains(code) {
            return again(Cure::Again);
        }
        // A plan made before a migration of another node; a new connection plans anew.
        if *code == SqlState::FEATURE_NOT_SUPPORTED && why.contains("cached plan") {
            return again(Cure::Reconnect);
        }
        let class = code.code();
        if class.starts_with("08") || class.starts_with("57P") || class.starts_with("53") {
            return Self { error: Error::Unavailable { why }, cure: Cure::Reconnect };
        }
        let error = match class {
            "23505" => unique(db),
            "23503" => Error::ForeignKey { why },
            "23514" | "23502" => Error::Check { why },
            "57014" => Error::Deadline { statement: beginning(sql) },
            _ => Error::sql(sql, format!("{why} ({class})")),
        };
        Self { error, cure: Cure::None }
    }

    fn gone(error: &postgres::Error) -> Self {
        Self { error: Error::Unavailable { why: deep(error) }, cure: Cure::Reconnect }
    }
}

fn is_io(error: &postgres::Error) -> bool {
    error.source().is_some_and(|source| source.is::<io::Error>())
}

/// The error with its cause, which its own text leaves out.
pub(crate) fn deep(error: &postgres::Error) -> String {
    match (error.as_db_error(), error.source()) {
        (None, Some(source)) => format!("{error}: {source}"),
        (Some(db), _) => format!("{} ({})", db.message(), db.code().code()),
        _ => error.to_string(),
    }
}

/// `journal_acts_act_key_key` of the table `journal_acts` is the key `act_key`.
fn unique(db: &DbError) -> Error {
    let table = db.table().unwrap_or_default();
    let constraint = db.constraint().unwrap_or_default();
    let key = constraint.strip_prefix(table).and_then(|rest| rest.strip_prefix('_'));
    let key = key.unwrap_or(constraint);
    let key = key.strip_suffix("_key").unwrap_or(key);
    Error::Unique { table: table.to_owned(), key: key.to_owned() }
}
