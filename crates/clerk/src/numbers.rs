//! Numbers for new records, leased in blocks; each act gets its own before it begins.

use std::{
    ops::Range,
    sync::{Mutex, PoisonError},
};

use store::{Db, Error};

/// How many numbers are leased at a time.
const BLOCK: u32 = 1000;

/// Numbers at hand.
#[derive(Debug, Default)]
pub struct Numbers {
    blocks: Mutex<Vec<Range<i64>>>,
    /// Held by whoever fetches more: acts that begin together wait for one block, not for many.
    fetching: tokio::sync::Mutex<()>,
}

/// Numbers set aside for one act, so that acts at the same time cannot run each other short.
#[derive(Debug, Clone, Default)]
pub struct Reserved(Vec<Range<i64>>);

impl Reserved {
    /// The next number; `None` when an act takes more than it announced.
    pub fn take(&mut self) -> Option<i64> {
        let next = self.0.iter_mut().find_map(Iterator::next);
        self.0.retain(|range| !range.is_empty());
        next
    }
}

impl Numbers {
    /// Sets `wanted` numbers aside.
    pub async fn reserve(&self, db: &Db, wanted: u32) -> Result<Reserved, Error> {
        if let Some(reserved) = self.at_hand(wanted) {
            return Ok(reserved);
        }
        let _turn = self.fetching.lock().await;
        loop {
            if let Some(reserved) = self.at_hand(wanted) {
                return Ok(reserved);
            }
            let first = db.lease_ids(BLOCK).await?;
            self.lock().push(first..first + i64::from(BLOCK));
        }
    }

    /// Takes back what an act did not use, so that numbers stay small.
    pub fn give_back(&self, unused: Reserved) {
        let mut blocks = self.lock();
        blocks.extend(unused.0);
        blocks.sort_unstable_by_key(|block| block.start);
    }

    /// `wanted` of the lowest numbers at hand; `None`, and nothing taken, where there are fewer.
    fn at_hand(&self, wanted: u32) -> Option<Reserved> {
        let mut blocks = self.lock();
        let left: u64 = blocks.iter().map(|block| block.end.abs_diff(block.start)).sum();
        if left < u64::from(wanted) {
            return None;
        }
        let (mut reserved, mut missing) = (Vec::new(), i64::from(wanted));
        for block in blocks.iter_mut() {
            let end = block.end.min(block.start + missing);
            missing -= end - block.start;
            reserved.push(block.start..end);
            block.start = end;
        }
        blocks.retain(|block| !block.is_empty());
        reserved.retain(|range| !range.is_empty());
        Some(Reserved(reserved))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Range<i64>>> {
        self.blocks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_has_numbers_of_its_own_and_gives_back_what_it_did_not_use() {
        let numbers = Numbers::default();
        numbers.lock().extend([1..4, 10..20]);
        assert!(numbers.at_hand(14).is_none());
        let mut first = numbers.at_hand(5).unwrap();
        let mut second = numbers.at_hand(5).unwrap();
        assert_eq!([first.take(), first.take()], [Some(1), Some(2)]);
        assert_eq!(second.take(), Some(12));
        numbers.give_back(first);
        let mut third = numbers.at_hand(4).unwrap();
        let all: Vec<_> = std::iter::from_fn(|| third.take()).collect();
        assert_eq!(all, [3, 10, 11, 17]);
    }
}
