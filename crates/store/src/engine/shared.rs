//! What all threads of one store share: counters, and how far the journal is sealed.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::watch;

/// Counters of one [`Db`](crate::Db).
pub(crate) struct Shared {
    statements: AtomicU64,
    sealed: watch::Sender<u64>,
}

impl Shared {
    pub(crate) fn new() -> Self {
        Self { statements: AtomicU64::new(0), sealed: watch::Sender::new(0) }
    }

    /// Counts one statement.
    pub(crate) fn count(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }

    /// Statements run since the store was opened.
    pub(crate) fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// The journal is sealed and committed up to `seq`; it never goes back.
    pub(crate) fn publish(&self, seq: i64) {
        let seq = u64::try_from(seq).unwrap_or(0);
        self.sealed.send_if_modified(|known| {
            let newer = seq > *known;
            *known = (*known).max(seq);
            newer
        });
    }

    /// The highest number published.
    pub(crate) fn sealed(&self) -> u64 {
        *self.sealed.borrow()
    }

    /// Follows the numbers published.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.sealed.subscribe()
    }
}
