//! The store's handle: opening, reading, writing, following the journal.

use std::{
    ops::Range,
    path::Path,
    sync::{Arc, Mutex, PoisonError, mpsc::sync_channel},
};

use tokio::sync::{oneshot, watch};

use super::{
    act::{Act, Pending, refuse_nested},
    postgres::Postgres,
    shared::Shared,
    sqlite::{Job, Sqlite},
};
use crate::{Conn, Engine, Error, Settings, house, journal};

/// Numbers that a node takes at once.
const BLOCK: u32 = 64;

/// A house's records. Cloning is cheap; the threads end with the last clone.
///
/// Closures may run more than once (PostgreSQL runs an act again when another was in its way), so
/// they change nothing outside the transaction, and an act is recognised by its own key. If the
/// connection breaks during a commit, the act runs again too: had it been committed, the second
/// run meets its key in the journal ([`journal::is_repeat`]).
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    backend: Backend,
    shared: Arc<Shared>,
    numbers: Mutex<Vec<Range<i64>>>,
}

enum Backend {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Db {
    /// Opens the house in the file at `path`, made if absent, and runs the migrations it lacks.
    pub fn open_sqlite(path: &Path) -> Result<Self, Error> {
        Self::open_sqlite_with(path, &Settings::default())
    }

    /// As [`Db::open_sqlite`], with other settings.
    pub fn open_sqlite_with(path: &Path, settings: &Settings) -> Result<Self, Error> {
        let shared = Arc::new(Shared::new());
        let backend = Backend::Sqlite(Sqlite::open(path, settings, Arc::clone(&shared))?);
        Ok(Self::new(backend, shared))
    }

    /// Opens the house in `schema` of the database at `url`, made if absent, and runs the
    /// migrations it lacks. A URL with several hosts follows the one that accepts writes.
    pub fn open_postgres(url: &str, schema: &str) -> Result<Self, Error> {
        Self::open_postgres_with(url, schema, &Settings::default())
    }

    /// As [`Db::open_postgres`], with other settings.
    pub fn open_postgres_with(url: &str, schema: &str, settings: &Settings) -> Result<Self, Error> {
        let shared = Arc::new(Shared::new());
        let opened = Postgres::open(url, schema, settings, Arc::clone(&shared))?;
        Ok(Self::new(Backend::Postgres(opened), shared))
    }

    fn new(backend: Backend, shared: Arc<Shared>) -> Self {
        Self { inner: Arc::new(Inner { backend, shared, numbers: Mutex::default() }) }
    }

    /// Reads in one transaction that sees one snapshot and can write nothing.
    ///
    /// On SQLite the read runs here and now on the calling thread: keep it to short indexed
    /// queries, and give reports to [`Db::read_slow`].
    pub async fn read<T, F>(&self, work: F) -> Result<T, Error>
    where
        F: FnMut(&mut dyn Conn) -> Result<T, Error> + Send + 'static,
        T: Send + 'static,
    {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => read_here(sqlite, work),
            Backend::Postgres(postgres) => answered(work, |act| postgres.read(act, false)).await,
        }
    }

    /// As [`Db::read`], on a thread for long reads and with the longer deadline.
    pub async fn read_slow<T, F>(&self, work: F) -> Result<T, Error>
    where
        F: FnMut(&mut dyn Conn) -> Result<T, Error> + Send + 'static,
        T: Send + 'static,
    {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => answered(work, |act| sqlite.read_slow(act)).await,
            Backend::Postgres(postgres) => answered(work, |act| postgres.read(act, true)).await,
        }
    }

    /// Runs an act: all of it is kept, durably, or nothing.
    ///
    /// The act is undone when the closure answers an error or panics, or when any of its statements
    /// failed outside an `attempt`. Acts behave as if they ran one after another.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut dyn Conn) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        answered(work, |act| self.submit(act)).await
    }

    /// [`Db::read`] for a caller without async: the command line, tests.
    pub fn read_blocking<T, F>(&self, work: F) -> Result<T, Error>
    where
        F: FnMut(&mut dyn Conn) -> Result<T, Error> + Send + 'static,
        T: Send + 'static,
    {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => read_here(sqlite, work),
            Backend::Postgres(postgres) => waited(work, |act| postgres.read(act, false)),
        }
    }

    /// [`Db::write`] for a caller without async: the command line, tests.
    pub fn write_blocking<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut dyn Conn) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        waited(work, |act| self.submit(act))
    }

    fn submit(&self, act: Box<dyn Act>) {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => sqlite.submit(Job::Act(act)),
            Backend::Postgres(postgres) => postgres.write(act),
        }
    }

    /// Takes `count` numbers that nobody else will get, and answers the first of them.
    pub async fn lease_ids(&self, count: u32) -> Result<i64, Error> {
        self.write(move |conn| house::lease_ids(conn, count)).await
    }

    /// One number for a new record; numbers come from a block leased for this process.
    pub async fn next_id(&self) -> Result<i64, Error> {
        match self.number_at_hand() {
            Some(number) => Ok(number),
            None => Ok(self.take_block(self.lease_ids(BLOCK).await?)),
        }
    }

    /// [`Db::next_id`] for a caller without async.
    pub fn next_id_blocking(&self) -> Result<i64, Error> {
        match self.number_at_hand() {
            Some(number) => Ok(number),
            None => {
                let first = self.write_blocking(|conn| house::lease_ids(conn, BLOCK))?;
                Ok(self.take_block(first))
            }
        }
    }

    fn number_at_hand(&self) -> Option<i64> {
        let mut blocks = self.inner.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(block) = blocks.last_mut() {
            match block.next() {
                Some(number) => return Some(number),
                None => blocks.pop(),
            };
        }
        None
    }

    fn take_block(&self, first: i64) -> i64 {
        let mut blocks = self.inner.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        blocks.push(first + 1..first + i64::from(BLOCK));
        first
    }

    /// The highest number of the journal that this process knows to be sealed and committed.
    pub fn sealed(&self) -> u64 {
        self.inner.shared.sealed()
    }

    /// Follows [`Db::sealed`]; live pages and caches wake by it.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.inner.shared.watch()
    }

    /// Waits until every committed act is sealed. On SQLite a commit has sealed already.
    pub async fn settled(&self) -> Result<(), Error> {
        let mut sealed = self.watch();
        loop {
            sealed.borrow_and_update();
            let (head, waiting) =
                self.read(|conn| Ok((journal::head(conn)?, journal::unsealed(conn)?))).await?;
            if waiting == 0 {
                self.inner.shared.publish(head.seq);
                return Ok(());
            }
            if let Backend::Postgres(postgres) = &self.inner.backend {
                postgres.wake();
            }
            sealed.changed().await.map_err(|_| Error::Stopped)?;
        }
    }

    /// Which engine holds the house.
    pub fn engine(&self) -> Engine {
        match &self.inner.backend {
            Backend::Sqlite(_) => Engine::Sqlite,
            Backend::Postgres(_) => Engine::Postgres,
        }
    }

    /// Statements run by this store since it was opened, those that seal and follow the
    /// journal left out. What one transaction runs is told by [`Conn::statements`].
    pub fn statements(&self) -> u64 {
        self.inner.shared.statements()
    }

    /// Copies a SQLite house to the file `to` while it is in use; an older copy there is replaced
    /// once the new one is whole. PostgreSQL has its own tools for that: [`Error::Unsupported`].
    pub async fn backup(&self, to: &Path) -> Result<(), Error> {
        let (send, answer) = oneshot::channel();
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => {
                let reply = move |copied| drop(send.send(copied));
                sqlite.submit(Job::Backup(to.to_owned(), Box::new(reply)));
                answer.await.unwrap_or(Err(Error::Stopped))
            }
            Backend::Postgres(_) => Err(Error::Unsupported {
                what: "a house on PostgreSQL is backed up with pg_dump --schema=NAME",
            }),
        }
    }
}

fn read_here<T, F>(sqlite: &Sqlite, work: F) -> Result<T, Error>
where
    F: FnMut(&mut dyn Conn) -> Result<T, Error> + Send,
    T: Send,
{
    refuse_nested()?;
    let mut act = Pending::new(work, |_: Result<T, Error>| ());
    sqlite.read(&mut act);
    act.outcome.unwrap_or(Err(Error::Stopped))
}

/// Sends `work` off and awaits its answer.
async fn answered<T, E, F>(work: F, send: impl FnOnce(Box<dyn Act>)) -> Result<T, E>
where
    F: FnMut(&mut dyn Conn) -> Result<T, E> + Send + 'static,
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    refuse_nested()?;
    let (reply, answer) = oneshot::channel();
    // Whoever waited may be gone, such as a closed browser; the act has happened all the same.
    send(Box::new(Pending::new(work, move |outcome| drop(reply.send(outcome)))));
    answer.await.unwrap_or_else(|_| Err(Error::Stopped.into()))
}

/// Sends `work` off and blocks until its answer is there.
fn waited<T, E, F>(work: F, send: impl FnOnce(Box<dyn Act>)) -> Result<T, E>
where
    F: FnMut(&mut dyn Conn) -> Result<T, E> + Send + 'static,
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    refuse_nested()?;
    let (reply, answer) = sync_channel(1);
    send(Box::new(Pending::new(work, move |outcome| drop(reply.send(outcome)))));
    answer.recv().unwrap_or_else(|_| Err(Error::Stopped.into()))
}
