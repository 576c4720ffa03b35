//! Slowing down whoever guesses passwords: per account, and per address.

use kit::Message;

use crate::Refuse;

const SECOND: i64 = 1_000_000;
/// The first wait, µs; each further failure doubles it.
const FIRST_WAIT: i64 = 30 * SECOND;
/// The longest wait, µs: nobody is locked out for good by somebody else's guesses.
const LONGEST_WAIT: i64 = 15 * 60 * SECOND;
/// Failures are forgotten after so much quiet, µs.
pub const FORGOTTEN_AFTER: i64 = 60 * 60 * SECOND;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bucket {
    /// Attempts on one login, whether or not there is such an account.
    Login,
    /// Attempts from one address; many people may share it.
    Address,
}

impl Bucket {
    /// Failures that cost nothing.
    const fn free(self) -> u32 {
        match self {
            Self::Login => 5,
            Self::Address => 30,
        }
    }
}

/// Failures counted so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Failures {
    /// How many.
    pub count: u32,
    /// When the last one was, µs UTC.
    pub last: i64,
}

impl Failures {
    /// One more, at `now`.
    pub const fn and_one(self, now: i64) -> Self {
        let count = if self.is_forgotten(now) { 0 } else { self.count };
        Self { count: count.saturating_add(1), last: now }
    }

    const fn is_forgotten(self, now: i64) -> bool {
        now - self.last >= FORGOTTEN_AFTER
    }
}

/// Whether one may try at `now` (µs UTC); else how long to wait.
pub fn check(bucket: Bucket, failures: Failures, now: i64) -> Result<(), Refusal> {
    if failures.is_forgotten(now) || failures.count < bucket.free() {
        return Ok(());
    }
    let doubled = (failures.count - bucket.free()).min(16);
    let wait = (FIRST_WAIT << doubled).min(LONGEST_WAIT);
    let left = failures.last + wait - now;
    if left <= 0 { Ok(()) } else { Err(Refusal { seconds: (left + SECOND - 1) / SECOND }) }
}

/// The keys of the sentence that asks to wait, with how many seconds its count stands for.
const SENTENCES: [(&str, u64); 2] =
    [("accounts-throttles-refused-seconds", 1), ("accounts-throttles-refused-minutes", 60)];

/// How many seconds one unit of the count in a sentence is, where the sentence asks to wait.
pub fn unit(key: &str) -> Option<u64> {
    SENTENCES.iter().find(|(known, _)| *known == key).map(|(_, seconds)| *seconds)
}

/// Too many attempts failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// How long to wait.
    pub seconds: i64,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        if self.seconds < 60 {
            return Message::new("accounts-throttles-refused-seconds").with("count", self.seconds);
        }
        Message::new("accounts-throttles-refused-minutes").with("count", (self.seconds + 59) / 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(count: u32, quiet: i64) -> Result<(), Refusal> {
        check(Bucket::Login, Failures { count, last: 0 }, quiet)
    }

    #[test]
    fn the_wait_doubles_up_to_a_quarter_of_an_hour_and_ends() {
        assert_eq!(after(4, 0), Ok(()));
        assert_eq!(after(5, 0), Err(Refusal { seconds: 30 }));
        assert_eq!(after(5, 29 * SECOND + 1), Err(Refusal { seconds: 1 }));
        assert_eq!(after(5, 30 * SECOND), Ok(()));
        assert_eq!(after(6, 0), Err(Refusal { seconds: 60 }));
        assert_eq!(after(60, 0), Err(Refusal { seconds: 900 }));
        assert_eq!(after(u32::MAX, LONGEST_WAIT), Ok(()));
        assert_eq!(check(Bucket::Address, Failures { count: 29, last: 0 }, 0), Ok(()));
    }

    #[test]
    fn an_hour_of_quiet_forgets() {
        let old = Failures { count: 60, last: 0 };
        assert_eq!(old.and_one(FORGOTTEN_AFTER), Failures { count: 1, last: FORGOTTEN_AFTER });
        assert_eq!(old.and_one(1), Failures { count: 61, last: 1 });
    }
}
