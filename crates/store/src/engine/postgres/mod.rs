//! PostgreSQL: worker threads with a connection each, and the keeper of the journal.

mod conn;
mod fault;
mod keeper;
mod session;

use std::{
    sync::{
        Arc,
        mpsc::{SyncSender, sync_channel},
    },
    thread,
    time::Duration,
};

use self::{
    keeper::Keeper,
    session::{Mode, Place, Session},
};
use crate::{
    Error, Settings,
    engine::{act::Act, migrate, pool::Pool, shared::Shared},
};

/// How often a node that starts steps back for another one that migrates.
const STARTS: u32 = 20;

type Job = (Box<dyn Act>, Mode);

/// A house in one schema of a PostgreSQL database.
pub(crate) struct Postgres {
    workers: Pool<Job>,
    slow: Pool<Job>,
    keeper: SyncSender<()>,
}

impl Postgres {
    pub(crate) fn open(
        url: &str,
        schema: &str,
        settings: &Settings,
        shared: Arc<Shared>,
    ) -> Result<Self, Error> {
        let place = Place::new(url, schema, settings.deadline)?;
        let slow = Place::new(url, schema, settings.slow_deadline)?;
        prepare(slow.clone(), Arc::clone(&shared), settings.migrate)?;
        let (keeper, wakes) = sync_channel(1);
        // What the keeper runs is nobody's statement: it has a counter of its own.
        let session = Session::new(place.clone(), Arc::new(Shared::new()), 0);
        let keeping = Keeper::new(session, Arc::clone(&shared), wakes);
        start("store-keeper", move || keeping.run())?;
        let waiting = settings.waiting;
        Ok(Self {
            workers: workers("store", settings.workers, waiting, place, &shared, &keeper)?,
            slow: workers("store-slow", settings.slow_readers, waiting, slow, &shared, &keeper)?,
            keeper,
        })
    }

    /// Hands a read to the workers, or to the slow readers.
    pub(crate) fn read(&self, act: Box<dyn Act>, slow: bool) {
        send(if slow { &self.slow } else { &self.workers }, act, Mode::Read);
    }

    /// Hands an act to the workers.
    pub(crate) fn write(&self, act: Box<dyn Act>) {
        send(&self.workers, act, Mode::Act);
    }

    /// Asks the keeper to look now.
    pub(crate) fn wake(&self) {
        // A full queue says that it is about to look.
        let _ = self.keeper.try_send(());
    }
}

fn send(pool: &Pool<Job>, act: Box<dyn Act>, mode: Mode) {
    if let Err(((mut act, _), why)) = pool.submit((act, mode)) {
        act.fail(why);
        act.answer();
    }
}

/// Makes the schema and runs the migrations, on a thread of its own: the caller may be inside an
/// async runtime, where this client must not block. Without `migrate` the house is only looked at.
fn prepare(place: Place, shared: Arc<Shared>, migrate: bool) -> Result<(), Error> {
    let work = start("store-migrate", move || {
        let mut session = Session::new(place, shared, 0);
        if !migrate {
            return migrate::take(&mut session);
        }
        session.make_schema()?;
        for _ in 0..STARTS {
            // PostgreSQL does not let two nodes make the same table in turn: the later one fails
            // on the catalogue's own key, and then finds the table.
            match migrate::run(&mut session) {
                Err(Error::Unique { table, .. }) if table.starts_with("pg_") => {}
                Err(Error::Busy { .. }) => {}
                done => return done,
            }
            thread::sleep(Duration::from_millis(50));
        }
        migrate::run(&mut session)
    })?;
    work.join().unwrap_or(Err(Error::Stopped))
}

fn workers(
    name: &str,
    size: usize,
    waiting: usize,
    place: Place,
    shared: &Arc<Shared>,
    keeper: &SyncSender<()>,
) -> Result<Pool<Job>, Error> {
    let (shared, keeper) = (Arc::clone(shared), keeper.clone());
    Pool::new(name, size, waiting, move |n| {
        let mut session = Session::new(place.clone(), Arc::clone(&shared), n);
        let keeper = keeper.clone();
        move |(mut act, mode): Job| {
            session.run(act.as_mut(), mode);
            if mode == Mode::Act {
                let _ = keeper.try_send(());
            }
            act.answer();
        }
    })
}

fn start<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<thread::JoinHandle<T>, Error> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
        .map_err(|why| Error::file("starting a thread", why))
}
