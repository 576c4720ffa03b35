//! The clerk: opens a desk for an act, commits it, keeps numbers, laws and the clock.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use council::accounts::roles::Standing;
use store::{Db, journal};

use crate::accounts::sessions::Recognised;
use crate::{Clock, Desk, Trouble, laws::Laws, numbers::Numbers};

/// How many numbers an act may take unless it announces more.
const NUMBERS: u32 = 64;

/// The clerk of a house; cheap to clone.
#[derive(Clone)]
pub struct Clerk {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    clock: Clock,
    laws: Laws,
    numbers: Numbers,
    recognised: Recognised,
    files: PathBuf,
    /// Whether the house has a mail server.
    post: AtomicBool,
}

/// An act that was done, and what the reader should know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    /// The record made or changed.
    pub it: T,
    /// Advice that did not block.
    pub advice: Vec<council::Advice>,
}

impl<T> Done<T> {
    /// Done, nothing to say.
    pub const fn plain(it: T) -> Self {
        Self { it, advice: Vec::new() }
    }
}

impl Clerk {
    /// The clerk of the house in `db`, with its folder for attachments.
    pub fn new(db: Db, files: &Path) -> Self {
        let inner = Inner {
            db,
            clock: Clock::default(),
            laws: Laws::default(),
            numbers: Numbers::default(),
            recognised: Recognised::default(),
            files: files.to_owned(),
            post: AtomicBool::new(false),
        };
        Self { inner: Arc::new(inner) }
    }

    /// The clock of the house.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// The books, kept by version.
    pub fn laws(&self) -> &Laws {
        &self.inner.laws
    }

    /// The folder for attachments.
    pub fn files(&self) -> &Path {
        &self.inner.files
    }

    /// Whether the house has a mail server; without one letters are held.
    pub fn has_post(&self) -> bool {
        self.inner.post.load(Ordering::Relaxed)
    }

    /// Notes whether the house has a mail server.
    pub(crate) fn post_is(&self, server: bool) {
        self.inner.post.store(server, Ordering::Relaxed);
    }

    /// Sessions recognised lately.
    pub(crate) fn recognised(&self) -> &Recognised {
        &self.inner.recognised
    }

    /// The store; readers get it from the binary, acts go through the desk.
    pub(crate) fn db(&self) -> &Db {
        &self.inner.db
    }

    /// Runs one act of `who`. `key` is made by whoever asks, so that a form posted twice is done
    /// once: the second time is [`Trouble::Repeated`] and changes nothing.
    pub async fn act<T, F>(&self, who: &Standing, key: &str, steps: F) -> Result<T, Trouble>
    where
        T: Send + 'static,
        F: FnMut(&mut Desk<'_>) -> Result<T, Trouble> + Send + 'static,
    {
        self.long_act(who, key, NUMBERS, steps).await
    }

    /// [`Clerk::act`] for an act that makes up to `numbers` records.
    pub async fn long_act<T, F>(
        &self,
        who: &Standing,
        key: &str,
        numbers: u32,
        mut steps: F,
    ) -> Result<T, Trouble>
    where
        T: Send + 'static,
        F: FnMut(&mut Desk<'_>) -> Result<T, Trouble> + Send + 'static,
    {
        let reserved = self.inner.numbers.reserve(&self.inner.db, numbers).await?;
        let unused = Arc::new(Mutex::new(reserved.clone()));
        let left = Arc::clone(&unused);
        let (inner, who, key) = (Arc::clone(&self.inner), who.clone(), key.to_owned());
        let (now, recorded_at) = (inner.clock.now(), inner.clock.micros());
        let done = self.inner.db.write(move |conn| {
            if let Some(entry) = journal::by_key(conn, &key)? {
                return Err(Trouble::Repeated { subject: entry.subject });
            }
            // The steps may run again; they take the same numbers then.
            let mut numbers = reserved.clone();
            let mut desk = Desk {
                conn,
                now,
                recorded_at,
                who: &who,
                key: &key,
                laws: &inner.laws,
                post: inner.post.load(Ordering::Relaxed),
                numbers: &mut numbers,
                capacity: "reader",
                journaled: false,
            };
            let done = steps(&mut desk)?;
            debug_assert!(desk.journaled, "an act without its row in the journal");
            *left.lock().unwrap_or_else(PoisonError::into_inner) = numbers;
            Ok(done)
        });
        let done = done.await;
        let unused = std::mem::take(&mut *unused.lock().unwrap_or_else(PoisonError::into_inner));
        self.inner.numbers.give_back(unused);
        match done {
            Err(Trouble::Store(error)) if journal::is_repeat(&error) => {
                Err(Trouble::Repeated { subject: 0 })
            }
            done => done,
        }
    }
}
