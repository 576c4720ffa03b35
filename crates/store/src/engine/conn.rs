//! The face of an open transaction: statements, parameters, rows.

use crate::{Engine, Error, journal::Head};

/// One open transaction on either engine.
///
/// A statement that fails spoils the transaction on both engines alike: every later statement
/// answers with the same error and nothing is kept. To try something that the schema may refuse
/// and go on, use [`attempt`](trait.Conn.html#method.attempt), or `ON CONFLICT`.
pub trait Conn {
    /// Runs `sql` and shows every row to `row`, in order.
    fn query(
        &mut self,
        sql: &'static str,
        params: &[Param<'_>],
        row: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error>;

    /// Runs `sql` and answers how many rows it changed.
    fn exec(&mut self, sql: &'static str, params: &[Param<'_>]) -> Result<u64, Error>;

    /// Reads and plans `sql` without running it, for tests.
    fn prepare(&mut self, sql: &'static str) -> Result<(), Error>;

    /// Opens, keeps or undoes a part of the transaction; the way to use it is `attempt`.
    fn savepoint(&mut self, step: Savepoint) -> Result<(), Error>;

    /// How many statements this transaction has run.
    fn statements(&self) -> u64;

    /// Which engine this is.
    fn engine(&self) -> Engine;

    /// The head of the journal, where this transaction writes alone and so chains its own rows.
    fn chain(&mut self) -> Option<&mut Head> {
        None
    }
}

/// A step of a part of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Savepoint {
    /// Begin the part.
    Open,
    /// Keep what it did.
    Keep,
    /// Undo what it did, forgiving a refusal of the schema.
    Undo,
}

impl dyn Conn + '_ {
    /// The first row of `sql`, if there is one.
    pub fn one<T>(
        &mut self,
        sql: &'static str,
        params: &[Param<'_>],
        mut map: impl FnMut(&dyn Row) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let mut found = None;
        self.query(sql, params, &mut |row| {
            if found.is_none() {
                found = Some(map(row)?);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// All rows of `sql`, in order.
    pub fn list<T>(
        &mut self,
        sql: &'static str,
        params: &[Param<'_>],
        mut map: impl FnMut(&dyn Row) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        self.query(sql, params, &mut |row| {
            all.push(map(row)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// Runs `part` so that, when it fails, only it is undone and the transaction goes on.
    ///
    /// Only a refusal of the schema ([`Error::is_constraint`]) or an error of `part`'s own can be
    /// survived so; after any other failure the whole transaction is lost.
    pub fn attempt<T, E: From<Error>>(
        &mut self,
        part: impl FnOnce(&mut dyn Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        self.savepoint(Savepoint::Open)?;
        let outcome = part(self);
        let step = if outcome.is_ok() { Savepoint::Keep } else { Savepoint::Undo };
        self.savepoint(step)?;
        outcome
    }
}

/// One row of an answer; columns count from 0.
pub trait Row {
    /// An integer that may be NULL. On PostgreSQL a BOOLEAN reads as 0 or 1, as it is on SQLite.
    fn int_opt(&self, column: usize) -> Result<Option<i64>, Error>;

    /// A text that may be NULL.
    fn text_opt(&self, column: usize) -> Result<Option<&str>, Error>;

    /// Bytes that may be NULL.
    fn blob_opt(&self, column: usize) -> Result<Option<&[u8]>, Error>;

    /// An integer.
    fn int(&self, column: usize) -> Result<i64, Error> {
        self.int_opt(column)?.ok_or_else(|| null(column))
    }

    /// A text.
    fn text(&self, column: usize) -> Result<&str, Error> {
        self.text_opt(column)?.ok_or_else(|| null(column))
    }

    /// Bytes.
    fn blob(&self, column: usize) -> Result<&[u8], Error> {
        self.blob_opt(column)?.ok_or_else(|| null(column))
    }

    /// A yes or no, kept as 1 or 0.
    fn flag(&self, column: usize) -> Result<bool, Error> {
        match self.int(column)? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(Error::corrupt(format!("column {column} is {other}, not 0 or 1"))),
        }
    }
}

fn null(column: usize) -> Error {
    Error::corrupt(format!("column {column} is NULL"))
}

/// A value handed to a statement; [`p!`](crate::p) makes a list of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Param<'a> {
    /// No value.
    Null,
    /// An integer; keys, times in microseconds, flags.
    Int(i64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
}

impl From<i64> for Param<'_> {
    fn from(value: i64) -> Self {
        Param::Int(value)
    }
}
impl From<i32> for Param<'_> {
    fn from(value: i32) -> Self {
        Param::Int(value.into())
    }
}
impl From<u32> for Param<'_> {
    fn from(value: u32) -> Self {
        Param::Int(value.into())
    }
}
impl From<bool> for Param<'_> {
    fn from(value: bool) -> Self {
        Param::Int(value.into())
    }
}
impl<K> From<kit::Id<K>> for Param<'_> {
    fn from(value: kit::Id<K>) -> Self {
        Param::Int(value.get())
    }
}
impl<'a> From<&'a str> for Param<'a> {
    fn from(value: &'a str) -> Self {
        Param::Text(value)
    }
}
impl<'a> From<&'a String> for Param<'a> {
    fn from(value: &'a String) -> Self {
        Param::Text(value)
    }
}
impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(value: &'a [u8]) -> Self {
        Param::Blob(value)
    }
}
impl<'a> From<&'a Vec<u8>> for Param<'a> {
    fn from(value: &'a Vec<u8>) -> Self {
        Param::Blob(value)
    }
}
impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Param::Null, Into::into)
    }
}
impl<'a> From<&'a Option<String>> for Param<'a> {
    fn from(value: &'a Option<String>) -> Self {
        value.as_deref().map_or(Param::Null, Param::Text)
    }
}

/// The parameters of a statement: `p![id, name, None::<i64>]` for `$1`, `$2`, `$3`.
#[macro_export]
macro_rules! p {
    ($($value:expr),* $(,)?) => { &[$($crate::Param::from($value)),*] };
}
