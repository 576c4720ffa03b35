//! One SQLite connection: how it is opened, its deadline, and its errors by name.

use std::{
    collections::HashMap,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig, ffi};

use crate::{
    Error,
    engine::{error::beginning, sql::question_marks},
};

/// Settings of every connection. FULL makes a committed act survive a power cut.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -65536;
    PRAGMA mmap_size = 268435456;
    PRAGMA temp_store = MEMORY;
";
/// How long another process may hold the write lock.
const BUSY: Duration = Duration::from_secs(5);
/// Prepared statements kept by a connection.
const PREPARED: usize = 256;
/// Steps of SQLite's machine between two looks at the deadline, some tens of microseconds.
const STEPS: i32 = 4096;

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Reader,
    Writer,
}

/// A connection with its rewritten texts and its deadline.
pub(crate) struct Raw {
    pub(crate) conn: Connection,
    texts: HashMap<&'static str, String>,
    clock: Arc<Deadline>,
    deadline: Duration,
}

/// When the running statement has to end, in microseconds since `start`; `u64::MAX` for never.
struct Deadline {
    start: Instant,
    until: AtomicU64,
}

impl Deadline {
    fn now(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    fn passed(&self) -> bool {
        let until = self.until.load(Ordering::Relaxed);
        until != u64::MAX && self.now() > until
    }
}

impl Raw {
    /// Opens the file at `path`; each statement may run for `deadline`.
    pub(crate) fn open(path: &Path, role: Role, deadline: Duration) -> Result<Self, Error> {
        let failed = |why: rusqlite::Error| Error::file(format!("opening {}", path.display()), why);
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        if role == Role::Writer {
            flags |= OpenFlags::SQLITE_OPEN_CREATE;
        }
        let mut conn = Connection::open_with_flags(path, flags).map_err(failed)?;
        conn.busy_timeout(BUSY).map_err(failed)?;
        conn.execute_batch(SETTINGS).map_err(failed)?;
        if role == Role::Reader {
            conn.execute_batch("PRAGMA query_only = ON").map_err(failed)?;
        }
        // Otherwise SQLite plans a kept statement anew for each value that is bound to it.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(failed)?;
        conn.set_prepared_statement_cache_capacity(PREPARED);
        let clock = Arc::new(Deadline { start: Instant::now(), until: AtomicU64::new(u64::MAX) });
        let watched = Arc::clone(&clock);
        conn.progress_handler(STEPS, Some(move || watched.passed())).map_err(failed)?;
        Ok(Self { conn, texts: HashMap::new(), clock, deadline })
    }

    /// The prepared statement for `sql`; the deadline runs from now on.
    pub(crate) fn statement(
        &mut self,
        sql: &'static str,
    ) -> Result<rusqlite::CachedStatement<'_>, Error> {
        let text = self.texts.entry(sql).or_insert_with(|| question_marks(sql));
        let allowed = u64::try_from(self.deadline.as_micros()).unwrap_or(u64::MAX);
        self.clock.until.store(self.clock.now().saturating_add(allowed), Ordering::Relaxed);
        self.conn.prepare_cached(text).map_err(|why| named(sql, why))
    }

    /// The statement is over: what the engine does next has no deadline.
    pub(crate) fn rest(&self) {
        self.clock.until.store(u64::MAX, Ordering::Relaxed);
    }

    /// Runs one of `BEGIN`, `COMMIT`, `SAVEPOINT …` and their like.
    pub(crate) fn control(&self, sql: &'static str) -> Result<(), Error> {
        let mut statement = self.conn.prepare_cached(sql).map_err(|why| named(sql, why))?;
        statement.raw_execute().map_err(|why| named(sql, why))?;
        Ok(())
    }

    /// A number that changes when another connection has changed the file.
    pub(crate) fn data_version(&self) -> Result<i64, Error> {
        const ASK: &str = "PRAGMA data_version";
        let mut statement = self.conn.prepare_cached(ASK).map_err(|why| named(ASK, why))?;
        statement.query_row([], |row| row.get(0)).map_err(|why| named(ASK, why))
    }

    /// Leaves the open transaction, if there is one, undone.
    pub(crate) fn roll_back(&self) {
        if !self.conn.is_autocommit()
            && let Err(why) = self.control("ROLLBACK")
        {
            tracing::error!(%why, "a transaction could not be rolled back");
        }
    }
}

/// SQLite's error by the store's name.
pub(crate) fn named(sql: &str, error: rusqlite::Error) -> Error {
    let (code, message) = match &error {
        rusqlite::Error::SqliteFailure(code, message) => (code, message),
        // Its own text would repeat the statement.
        rusqlite::Error::SqlInputError { msg, .. } => return Error::sql(sql, msg),
        _ => return Error::sql(sql, error),
    };
    let why = message.clone().unwrap_or_else(|| error.to_string());
    match code.extended_code {
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            unique(&why, Some("pkey"))
        }
        ffi::SQLITE_CONSTRAINT_UNIQUE => unique(&why, None),
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Error::ForeignKey { why },
        ffi::SQLITE_CONSTRAINT_CHECK | ffi::SQLITE_CONSTRAINT_NOTNULL => Error::Check { why },
        _ => match code.code {
            rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked => {
                Error::Busy { why }
            }
            rusqlite::ErrorCode::OperationInterrupted => {
                Error::Deadline { statement: beginning(sql) }
            }
            rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase => {
                Error::corrupt(why)
            }
            _ => Error::sql(sql, why),
        },
    }
}

/// Reads `UNIQUE constraint failed: table.one, table.two` or `…: index 'table_one_key'`.
fn unique(message: &str, key: Option<&str>) -> Error {
    let columns = message.rsplit_once(": ").map_or(message, |(_, columns)| columns);
    if let Some(index) = columns.strip_prefix("index '").and_then(|rest| rest.strip_suffix('\'')) {
        let key = index.strip_suffix("_key").unwrap_or(index);
        return Error::Unique { table: String::new(), key: key.to_owned() };
    }
    let table = columns.split_once('.').map_or(columns, |(table, _)| table);
    let names = columns.split(", ").map(|name| name.rsplit_once('.').map_or(name, |(_, c)| c));
    let names = names.collect::<Vec<_>>().join("_");
    Error::Unique { table: table.to_owned(), key: key.map_or(names, str::to_owned) }
}
