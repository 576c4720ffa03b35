//! The only place that reads the clock.
//!
//! Law lives on the house's clock: the day and time where the council sits. Sessions, throttles
//! and leases live on real time. In a demonstration the house's clock is moved, and ticks on.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{Span, Timestamp, ToSpan, civil::DateTime, tz};

/// Seconds east of UTC where the council sits: Korea has no daylight saving time.
const KOREA: i32 = 9 * 3600;

/// The clock of a house.
#[derive(Debug, Default)]
pub struct Clock {
    /// Seconds that the house's clock is ahead of the real one.
    ahead: AtomicI64,
    /// Microseconds since 1970 at which a scripted clock stands still; 0 while it ticks.
    stands: AtomicI64,
}

impl Clock {
    /// The house's day and time, to the second.
    pub fn now(&self) -> DateTime {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let now = self.instant().checked_add(Span::new().seconds(ahead));
        to_civil(now.unwrap_or(Timestamp::MAX))
    }

    /// The day and time at which the council's clocks stood at a real moment, µs of UTC since 1970.
    pub fn civil(micros: i64) -> DateTime {
        to_civil(Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// The real moment at which the council's clocks show `at`, µs of UTC since 1970.
    pub fn micros_of(at: DateTime) -> i64 {
        let offset = tz::Offset::from_seconds(KOREA).unwrap_or(tz::Offset::UTC);
        offset.to_timestamp(at).map_or(i64::MAX, Timestamp::as_microsecond)
    }

    /// Real time, in microseconds of UTC since 1970; a scripted clock that stands gives its own.
    pub fn micros(&self) -> i64 {
        self.instant().as_microsecond()
    }

    /// Sets the house's clock to `to`; it ticks on from there.
    pub fn set(&self, to: DateTime) {
        let offset = tz::Offset::from_seconds(KOREA).unwrap_or(tz::Offset::UTC);
        let Ok(wanted) = offset.to_timestamp(to) else { return };
        let ahead = wanted.as_second() - self.instant().as_second();
        self.ahead.store(ahead, Ordering::Relaxed);
    }

    /// How many seconds the house's clock is ahead; kept as a fact of a demonstration's house.
    pub fn ahead(&self) -> i64 {
        self.ahead.load(Ordering::Relaxed)
    }

    /// Goes on with a kept difference.
    pub fn go_on(&self, ahead: i64) {
        self.ahead.store(ahead, Ordering::Relaxed);
    }

    /// Stands still at `to`, real time and house time alike: for scripts and tests, in which every
    /// run must leave the same state.
    pub fn stand_at(&self, to: DateTime) {
        let offset = tz::Offset::from_seconds(KOREA).unwrap_or(tz::Offset::UTC);
        if let Ok(at) = offset.to_timestamp(to) {
            self.ahead.store(0, Ordering::Relaxed);
            self.stands.store(at.as_microsecond(), Ordering::Relaxed);
        }
    }

    /// Ticks again after [`Clock::stand_at`], going on from the house time it stood at.
    pub fn tick(&self) {
        let at = self.now();
        self.stands.store(0, Ordering::Relaxed);
        self.set(at);
    }

    #[expect(clippy::disallowed_methods, reason = "this is the clock of the house")]
    fn instant(&self) -> Timestamp {
        match self.stands.load(Ordering::Relaxed) {
            0 => Timestamp::now(),
            at => Timestamp::from_microsecond(at).unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }
}

fn to_civil(at: Timestamp) -> DateTime {
    let offset = tz::Offset::from_seconds(KOREA).unwrap_or(tz::Offset::UTC);
    let moment = offset.to_datetime(at);
    moment.checked_sub(i64::from(moment.subsec_nanosecond()).nanoseconds()).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scripted_clock_stands_and_a_set_clock_ticks() {
        let clock = Clock::default();
        let at: DateTime = "2017-06-26T14:00:00".parse().unwrap();
        clock.stand_at(at);
        assert_eq!(clock.now(), at);
        assert_eq!(clock.micros(), 1_498_453_200_000_000);
        clock.tick();
        let since = clock.now().duration_since(at);
        assert!((0..5).contains(&since.as_secs()), "{since:?}");
    }
}
