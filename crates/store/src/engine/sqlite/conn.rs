//! An open SQLite transaction as a [`Conn`].

use rusqlite::types::{Null, ToSqlOutput, Value, ValueRef};

use super::raw::{Raw, named};
use crate::{
    Conn, Engine, Error, Param, Row, Savepoint,
    engine::{migrate::Script, shared::Shared},
    journal::Head,
};

/// The transaction that is open on `raw`.
pub(crate) struct Open<'a> {
    raw: &'a mut Raw,
    shared: &'a Shared,
    statements: u64,
    /// The first failure; it spoils the transaction as it does on PostgreSQL.
    pub(crate) failed: Option<Error>,
    /// The head of the journal, in an act of the one writer.
    pub(crate) head: Option<Head>,
    /// The head where a part was opened that may be undone.
    mark: Option<Head>,
}

impl<'a> Open<'a> {
    pub(crate) fn new(raw: &'a mut Raw, shared: &'a Shared) -> Self {
        Self { raw, shared, statements: 0, failed: None, head: None, mark: None }
    }

    fn sound(&self) -> Result<(), Error> {
        self.failed.clone().map_or(Ok(()), Err)
    }

    fn count(&mut self) {
        self.statements += 1;
        self.shared.count();
    }

    /// Remembers that the engine refused something.
    fn noted<T>(&mut self, outcome: Result<T, Error>) -> Result<T, Error> {
        self.raw.rest();
        if let Err(why) = &outcome {
            self.failed = Some(why.clone());
        }
        outcome
    }
}

impl Conn for Open<'_> {
    fn query(
        &mut self,
        sql: &'static str,
        params: &[Param<'_>],
        row: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.sound()?;
        self.count();
        // An error of `row` is the caller's own: the transaction is still sound.
        let mut unread = Ok(());
        let ran = read(self.raw, sql, params, row, &mut unread);
        self.noted(ran)?;
        unread
    }

    fn exec(&mut self, sql: &'static str, params: &[Param<'_>]) -> Result<u64, Error> {
        self.sound()?;
        self.count();
        let ran = change(self.raw, sql, params);
        self.noted(ran)
    }

    fn prepare(&mut self, sql: &'static str) -> Result<(), Error> {
        self.sound()?;
        let ran = self.raw.statement(sql).map(drop);
        self.noted(ran)
    }

    fn savepoint(&mut self, step: Savepoint) -> Result<(), Error> {
        match step {
            Savepoint::Undo => {
                if let Some(why) = self.failed.take_if(|why| !why.is_constraint()) {
                    return self.noted(Err(why));
                }
                self.failed = None;
                self.head = self.mark.take();
                let undone = self.raw.control("ROLLBACK TO attempt");
                let undone = undone.and_then(|()| self.raw.control("RELEASE attempt"));
                self.noted(undone)
            }
            Savepoint::Open | Savepoint::Keep => {
                self.sound()?;
                let opens = step == Savepoint::Open;
                self.mark = if opens { self.head.clone() } else { None };
                let control = if opens { "SAVEPOINT attempt" } else { "RELEASE attempt" };
                let done = self.raw.control(control);
                self.noted(done)
            }
        }
    }

    fn statements(&self) -> u64 {
        self.statements
    }

    fn engine(&self) -> Engine {
        Engine::Sqlite
    }

    fn chain(&mut self) -> Option<&mut Head> {
        self.head.as_mut()
    }
}

impl Script for Open<'_> {
    fn script(&mut self, text: &str) -> Result<(), Error> {
        let ran = self.raw.conn.execute_batch(text).map_err(|why| named(text, why));
        self.noted(ran)
    }
}

fn read(
    raw: &mut Raw,
    sql: &'static str,
    params: &[Param<'_>],
    row: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    unread: &mut Result<(), Error>,
) -> Result<(), Error> {
    let mut statement = raw.statement(sql)?;
    bind(&mut statement, sql, params)?;
    let mut rows = statement.raw_query();
    while let Some(found) = rows.next().map_err(|why| named(sql, why))? {
        *unread = row(&Line(found));
        if unread.is_err() {
            break;
        }
    }
    Ok(())
}

fn change(raw: &mut Raw, sql: &'static str, params: &[Param<'_>]) -> Result<u64, Error> {
    let mut statement = raw.statement(sql)?;
    bind(&mut statement, sql, params)?;
    let rows = statement.raw_execute().map_err(|why| named(sql, why))?;
    Ok(u64::try_from(rows).unwrap_or(u64::MAX))
}

fn bind(
    statement: &mut rusqlite::Statement<'_>,
    sql: &str,
    params: &[Param<'_>],
) -> Result<(), Error> {
    let wanted = statement.parameter_count();
    if wanted != params.len() {
        return Err(Error::sql(sql, format!("{wanted} parameters wanted, {} given", params.len())));
    }
    for (i, param) in params.iter().enumerate() {
        let value = match *param {
            Param::Null => ToSqlOutput::from(Null),
            Param::Int(value) => ToSqlOutput::Owned(Value::Integer(value)),
            Param::Text(text) => ToSqlOutput::from(text),
            Param::Blob(bytes) => ToSqlOutput::from(bytes),
        };
        statement.raw_bind_parameter(i + 1, value).map_err(|why| named(sql, why))?;
    }
    Ok(())
}

struct Line<'a>(&'a rusqlite::Row<'a>);

impl Line<'_> {
    fn value(&self, column: usize) -> Result<ValueRef<'_>, Error> {
        self.0.get_ref(column).map_err(|why| Error::corrupt(format!("column {column}: {why}")))
    }
}

impl Row for Line<'_> {
    fn int_opt(&self, column: usize) -> Result<Option<i64>, Error> {
        match self.value(column)? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(value) => Ok(Some(value)),
            other => Err(unlike(column, "an integer", &other)),
        }
    }

    fn text_opt(&self, column: usize) -> Result<Option<&str>, Error> {
        match self.value(column)? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes)
                .map(Some)
                .map_err(|why| Error::corrupt(format!("column {column}: {why}"))),
            other => Err(unlike(column, "a text", &other)),
        }
    }

    fn blob_opt(&self, column: usize) -> Result<Option<&[u8]>, Error> {
        match self.value(column)? {
            ValueRef::Null => Ok(None),
            ValueRef::Blob(bytes) => Ok(Some(bytes)),
            other => Err(unlike(column, "bytes", &other)),
        }
    }
}

fn unlike(column: usize, wanted: &str, found: &ValueRef<'_>) -> Error {
    Error::corrupt(format!("column {column} is {}, not {wanted}", found.data_type()))
}
