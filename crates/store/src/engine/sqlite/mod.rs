//! SQLite: readers on the calling thread's own connection, one writer thread.

mod backup;
mod conn;
mod raw;
mod writer;

use std::{
    cell::RefCell,
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Weak,
        atomic::{AtomicU64, Ordering},
        mpsc::{SyncSender, sync_channel},
    },
    thread,
    time::Duration,
};

pub(crate) use self::writer::Job;
use self::{
    conn::Open,
    raw::{Raw, Role},
    writer::Writer,
};
use crate::{
    Engine, Error, Settings,
    engine::{
        act::Act,
        migrate::{self, Ground, Script},
        pool::{Pool, submit},
        shared::Shared,
    },
};

thread_local! {
    /// This thread's reading connections, by the number of the store they read.
    static READERS: RefCell<HashMap<u64, (Weak<Shared>, Raw)>> = RefCell::default();
}

/// A house in one SQLite file.
pub(crate) struct Sqlite {
    /// Tells this store's connections from those of other stores in the process.
    number: u64,
    path: PathBuf,
    deadline: Duration,
    jobs: SyncSender<Job>,
    slow: Pool<Box<dyn Act>>,
    shared: Arc<Shared>,
}

impl Sqlite {
    pub(crate) fn open(
        path: &Path,
        settings: &Settings,
        shared: Arc<Shared>,
    ) -> Result<Self, Error> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        if !settings.migrate && !path.exists() {
            return Err(Error::file(format!("opening {}", path.display()), "no house is there"));
        }
        let mut raw = Raw::open(path, Role::Writer, settings.deadline)?;
        let mut site = Site { raw: &mut raw, shared: &shared };
        if settings.migrate { migrate::run(&mut site) } else { migrate::take(&mut site) }?;
        shared.publish(crate::journal::head(&mut Open::new(&mut raw, &shared))?.seq);
        let (jobs, waiting) = sync_channel(settings.waiting);
        let (own, version) = (Shared::new(), raw.data_version()?);
        let writer = Writer { raw, shared: Arc::clone(&shared), jobs: waiting, own, version };
        thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || writer.run())
            .map_err(|why| Error::file("starting a thread", why))?;
        let slow = slow_readers(path, settings, &shared)?;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let (path, deadline) = (path.to_owned(), settings.deadline);
        Ok(Self { number, path, deadline, jobs, slow, shared })
    }

    /// Runs a read here and now, in one deferred transaction.
    pub(crate) fn read(&self, act: &mut dyn Act) {
        match self.borrow_reader() {
            Ok(mut raw) => {
                read_once(&mut raw, &self.shared, act);
                self.give_back(raw);
            }
            Err(why) => act.fail(why),
        }
    }

    /// Hands a long read to the slow readers.
    pub(crate) fn read_slow(&self, act: Box<dyn Act>) {
        if let Err((mut act, why)) = self.slow.submit(act) {
            act.fail(why);
            act.answer();
        }
    }

    /// Hands a job to the writer.
    pub(crate) fn submit(&self, job: Job) {
        match submit(&self.jobs, job) {
            Ok(()) => {}
            Err((Job::Act(mut act), why)) => {
                act.fail(why);
                act.answer();
            }
            Err((Job::Backup(_, reply), why)) => reply(Err(why)),
        }
    }

    fn borrow_reader(&self) -> Result<Raw, Error> {
        let kept = READERS.with_borrow_mut(|readers| readers.remove(&self.number));
        match kept {
            Some((_, raw)) => Ok(raw),
            None => Raw::open(&self.path, Role::Reader, self.deadline),
        }
    }

    fn give_back(&self, raw: Raw) {
        READERS.with_borrow_mut(|readers| {
            if readers.insert(self.number, (Arc::downgrade(&self.shared), raw)).is_none() {
                readers.retain(|_, (store, _)| store.strong_count() > 0);
            }
        });
    }
}

fn slow_readers(
    path: &Path,
    settings: &Settings,
    shared: &Arc<Shared>,
) -> Result<Pool<Box<dyn Act>>, Error> {
    let (path, deadline, shared) = (path.to_owned(), settings.slow_deadline, Arc::clone(shared));
    Pool::new("store-slow", settings.slow_readers, settings.waiting, move |_| {
        let (path, shared, mut kept) = (path.clone(), Arc::clone(&shared), None);
        move |mut act: Box<dyn Act>| {
            let opened = kept.take().map_or_else(|| Raw::open(&path, Role::Reader, deadline), Ok);
            match opened {
                Ok(mut raw) => {
                    read_once(&mut raw, &shared, act.as_mut());
                    kept = Some(raw);
                }
                Err(why) => act.fail(why),
            }
            act.answer();
        }
    })
}

fn read_once(raw: &mut Raw, shared: &Shared, act: &mut dyn Act) {
    if let Err(why) = raw.control("BEGIN") {
        return act.fail(why);
    }
    let mut conn = Open::new(raw, shared);
    let ran = act.run(&mut conn);
    if let (true, Some(why)) = (ran, conn.failed.take()) {
        act.fail(why);
    }
    raw.roll_back();
}

/// Where migrations run: the writer's connection, before the writer has begun.
struct Site<'a> {
    raw: &'a mut Raw,
    shared: &'a Shared,
}

impl Ground for Site<'_> {
    fn engine(&self) -> Engine {
        Engine::Sqlite
    }

    fn transaction(
        &mut self,
        work: &mut dyn FnMut(&mut dyn Script) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.raw.control("BEGIN IMMEDIATE")?;
        let outcome = work(&mut Open::new(self.raw, self.shared));
        let outcome = outcome.and_then(|()| self.raw.control("COMMIT"));
        self.raw.roll_back();
        outcome
    }
}
