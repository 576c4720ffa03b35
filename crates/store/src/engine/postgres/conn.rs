//! An open PostgreSQL transaction as a [`Conn`].

use std::collections::HashMap;

use postgres::{
    Statement, Transaction,
    types::{ToSql, Type},
};

use super::fault::{Cure, Fault};
use crate::{
    Conn, Engine, Error, Param, Row, Savepoint,
    engine::{migrate::Script, shared::Shared},
};

/// Prepared statements of a connection, by their text.
pub(crate) type Prepared = HashMap<&'static str, Statement>;

/// An open transaction.
pub(crate) struct Open<'a> {
    tx: Transaction<'a>,
    prepared: &'a mut Prepared,
    shared: &'a Shared,
    statements: u64,
    /// The first failure; PostgreSQL refuses every statement after it.
    failed: Option<Fault>,
}

impl<'a> Open<'a> {
    pub(crate) fn new(tx: Transaction<'a>, prepared: &'a mut Prepared, shared: &'a Shared) -> Self {
        Self { tx, prepared, shared, statements: 0, failed: None }
    }

    /// Ends the transaction: kept if `keep` and nothing failed.
    ///
    /// COMMIT after a failed statement would be answered as if all were well, with a rollback.
    pub(crate) fn end(self, keep: bool) -> Result<(), Fault> {
        if let Some(fault) = self.failed {
            // The connection's end or the next BEGIN undoes what a lost rollback leaves.
            let _ = self.tx.rollback();
            return Err(fault);
        }
        if keep {
            return self.tx.commit().map_err(|why| Fault::at_commit(&why));
        }
        let _ = self.tx.rollback();
        Ok(())
    }

    fn sound(&self) -> Result<(), Error> {
        self.failed.as_ref().map_or(Ok(()), |fault| Err(fault.error.clone()))
    }

    fn count(&mut self) {
        self.statements += 1;
        self.shared.count();
    }

    fn noted<T>(&mut self, sql: &str, outcome: Result<T, postgres::Error>) -> Result<T, Error> {
        outcome.map_err(|why| self.note(Fault::new(sql, &why)))
    }

    fn note(&mut self, fault: Fault) -> Error {
        let error = fault.error.clone();
        self.failed = Some(fault);
        error
    }

    fn statement(&mut self, sql: &'static str) -> Result<Statement, Error> {
        if let Some(known) = self.prepared.get(sql) {
            return Ok(known.clone());
        }
        let made = self.tx.prepare(sql);
        let made = self.noted(sql, made)?;
        self.prepared.insert(sql, made.clone());
        Ok(made)
    }

    /// The parameters in the types that the statement wants.
    fn values<'p>(
        &mut self,
        sql: &str,
        statement: &Statement,
        params: &[Param<'p>],
    ) -> Result<Vec<Wire<'p>>, Error> {
        let types = statement.params();
        let wires = if types.len() == params.len() {
            types.iter().zip(params).map(|(kind, param)| Wire::new(kind, *param)).collect()
        } else {
            Err(format!("{} parameters wanted, {} given", types.len(), params.len()))
        };
        wires.map_err(|why| self.note(Fault { error: Error::sql(sql, why), cure: Cure::None }))
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
        let statement = self.statement(sql)?;
        let values = self.values(sql, &statement, params)?;
        let values: Vec<_> = values.iter().map(Wire::value).collect();
        let found = self.tx.query(&statement, &values);
        let found = self.noted(sql, found)?;
        found.iter().try_for_each(|line| row(&Line(line)))
    }

    fn exec(&mut self, sql: &'static str, params: &[Param<'_>]) -> Result<u64, Error> {
        self.sound()?;
        self.count();
        let statement = self.statement(sql)?;
        let values = self.values(sql, &statement, params)?;
        let values: Vec<_> = values.iter().map(Wire::value).collect();
        let changed = self.tx.execute(&statement, &values);
        self.noted(sql, changed)
    }

    fn prepare(&mut self, sql: &'static str) -> Result<(), Error> {
        self.sound()?;
        self.statement(sql).map(drop)
    }

    fn savepoint(&mut self, step: Savepoint) -> Result<(), Error> {
        let control = match step {
            Savepoint::Open => "SAVEPOINT attempt",
            Savepoint::Keep => "RELEASE attempt",
            Savepoint::Undo => "ROLLBACK TO attempt; RELEASE attempt",
        };
        if step == Savepoint::Undo {
            self.failed.take_if(|fault| fault.error.is_constraint());
        }
        self.sound()?;
        let done = self.tx.batch_execute(control);
        self.noted(control, done)
    }

    fn statements(&self) -> u64 {
        self.statements
    }

    fn engine(&self) -> Engine {
        Engine::Postgres
    }
}

impl Script for Open<'_> {
    fn script(&mut self, text: &str) -> Result<(), Error> {
        let ran = self.tx.batch_execute(text);
        self.noted(text, ran)
    }
}

/// A parameter in the type that the statement wants.
enum Wire<'a> {
    Big(Option<i64>),
    Int(Option<i32>),
    Small(Option<i16>),
    Text(Option<&'a str>),
    Bytes(Option<&'a [u8]>),
}

impl<'a> Wire<'a> {
    fn new(kind: &Type, param: Param<'a>) -> Result<Self, String> {
        let int = match param {
            Param::Int(value) => Some(value),
            _ => None,
        };
        let wire = match (kind, param) {
            (&Type::INT8, Param::Null | Param::Int(_)) => Wire::Big(int),
            (&Type::INT4, Param::Null | Param::Int(_)) => Wire::Int(narrow(int)?),
            (&Type::INT2, Param::Null | Param::Int(_)) => Wire::Small(narrow(int)?),
            (&Type::BYTEA, Param::Null) => Wire::Bytes(None),
            (_, Param::Null) => Wire::Text(None),
            (&Type::BYTEA, Param::Blob(bytes)) => Wire::Bytes(Some(bytes)),
            (_, Param::Text(text)) => Wire::Text(Some(text)),
            (_, other) => return Err(format!("{other:?} given where {kind} is wanted")),
        };
        Ok(wire)
    }

    fn value(&self) -> &(dyn ToSql + Sync) {
        match self {
            Wire::Big(value) => value,
            Wire::Int(value) => value,
            Wire::Small(value) => value,
            Wire::Text(value) => value,
            Wire::Bytes(value) => value,
        }
    }
}

fn narrow<T: TryFrom<i64>>(value: Option<i64>) -> Result<Option<T>, String> {
    let narrowed = value.map(|value| T::try_from(value).map_err(|_| value)).transpose();
    narrowed.map_err(|value| format!("{value} is too large here: CAST the parameter AS BIGINT"))
}

struct Line<'a>(&'a postgres::Row);

impl Line<'_> {
    fn kind(&self, column: usize) -> Result<&Type, Error> {
        let column =
            self.0.columns().get(column).ok_or_else(|| unread(column, "no such column"))?;
        Ok(column.type_())
    }
}

impl Row for Line<'_> {
    fn int_opt(&self, column: usize) -> Result<Option<i64>, Error> {
        let value = match *self.kind(column)? {
            Type::INT4 => self.0.try_get::<_, Option<i32>>(column).map(|v| v.map(i64::from)),
            Type::INT2 => self.0.try_get::<_, Option<i16>>(column).map(|v| v.map(i64::from)),
            Type::BOOL => self.0.try_get::<_, Option<bool>>(column).map(|v| v.map(i64::from)),
            _ => self.0.try_get(column),
        };
        value.map_err(|why| unread(column, why))
    }

    fn text_opt(&self, column: usize) -> Result<Option<&str>, Error> {
        self.0.try_get(column).map_err(|why| unread(column, why))
    }

    fn blob_opt(&self, column: usize) -> Result<Option<&[u8]>, Error> {
        self.0.try_get(column).map_err(|why| unread(column, why))
    }
}

fn unread(column: usize, why: impl std::fmt::Display) -> Error {
    Error::corrupt(format!("column {column}: {why}"))
}
