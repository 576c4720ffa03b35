//! What pages get: reads, each in the name of its viewer, and the sealed sequence. No writes.

use std::sync::Arc;

use council::accounts::roles::Standing;
use tokio::sync::watch;

use crate::{Conn, Db, Error};

/// The reading half of the store; cheap to clone.
#[derive(Clone)]
pub struct Reader {
    db: Db,
}

/// A read that knows its viewer.
pub struct Seen<'c> {
    /// The transaction.
    pub conn: &'c mut dyn Conn,
    /// Who looks.
    pub by: &'c Standing,
}

impl Reader {
    /// The reading half of `db`.
    pub fn new(db: Db) -> Self {
        Self { db }
    }

    /// Reads in one snapshot, in the name of `viewer`.
    pub async fn read<T, F>(&self, viewer: &Arc<Standing>, mut work: F) -> Result<T, Error>
    where
        F: FnMut(&mut Seen<'_>) -> Result<T, Error> + Send + 'static,
        T: Send + 'static,
    {
        let by = Arc::clone(viewer);
        self.db.read(move |conn| work(&mut Seen { conn, by: &by })).await
    }

    /// The highest sealed number of the journal known here; pages are cached by it.
    pub fn sealed(&self) -> u64 {
        self.db.sealed()
    }

    /// Follows [`Reader::sealed`].
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.db.watch()
    }

    /// Statements run so far by the store, for the metrics.
    pub fn statements(&self) -> u64 {
        self.db.statements()
    }
}
