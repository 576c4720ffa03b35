//! Numbers for new records, leased in blocks before an act begins.

use std::{ops::Range, sync::Mutex, sync::PoisonError};

use store::{Db, Error};

/// How many numbers are leased at a time.
const BLOCK: u32 = 1000;

/// Numbers at hand.
#[derive(Debug, Default)]
pub struct Numbers {
    blocks: Mutex<Vec<Range<i64>>>,
}

impl Numbers {
    /// Sees to it that `wanted` numbers are at hand.
    pub async fn ensure(&self, db: &Db, wanted: u32) -> Result<(), Error> {
        while self.left() < u64::from(wanted) {
            let first = db.lease_ids(BLOCK).await?;
            self.lock().push(first..first + i64::from(BLOCK));
        }
        Ok(())
    }

    /// The next number; `None` when an act takes more than it announced.
    pub fn take(&self) -> Option<i64> {
        let mut blocks = self.lock();
        blocks.retain(|block| !block.is_empty());
        blocks.first_mut().and_then(Iterator::next)
    }

    fn left(&self) -> u64 {
        self.lock().iter().map(|block| block.end.abs_diff(block.start)).sum()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Range<i64>>> {
        self.blocks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
