//! The house itself: in a demonstration its clock can be moved forward.

use jiff::civil::{Date, DateTime};
use kit::Message;

use crate::Refuse;

/// The last day a clock can be moved to.
const LAST: Date = jiff::civil::date(2099, 12, 31);

/// Checks that the clock may be moved from `now` to `to`: forward only, so that no act lies ahead
/// of the present.
pub fn move_clock(now: DateTime, to: DateTime) -> Result<(), Refusal> {
    if to <= now {
        return Err(Refusal::Backwards(now));
    }
    if to.date() > LAST {
        return Err(Refusal::Far(LAST));
    }
    Ok(())
}

/// Why the clock cannot be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It would go back, or stand.
    Backwards(DateTime),
    /// It would go too far.
    Far(Date),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Backwards(now) => {
                Message::new("accounts-clock-refused-backwards").with("now", *now)
            }
            Self::Far(day) => Message::new("accounts-clock-refused-far").with("day", *day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_goes_forward() {
        let now: DateTime = "2017-06-26T14:00:00".parse().unwrap();
        let at = |text: &str| move_clock(now, text.parse().unwrap());
        assert_eq!(at("2017-06-26T14:00:01"), Ok(()));
        assert_eq!(at("2017-06-26T14:00:00"), Err(Refusal::Backwards(now)));
        assert_eq!(at("2017-06-25T15:00:00"), Err(Refusal::Backwards(now)));
        assert_eq!(at("2100-01-01T00:00:00"), Err(Refusal::Far(LAST)));
    }
}
