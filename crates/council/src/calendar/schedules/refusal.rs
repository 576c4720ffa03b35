//! Why a schedule cannot be set, changed or ended.

use jiff::civil::Date;
use kit::Message;

use crate::Refuse;

/// Why a schedule cannot be set, changed or ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No title.
    NoTitle,
    /// More than 200 characters.
    LongTitle,
    /// The rule cannot be.
    Rule,
    /// The last day lies before the first.
    EndsBefore,
    /// The rule falls on no day of the span.
    NeverFalls,
    /// The body has this very rule.
    Known,
    /// No reason.
    NoReason,
    /// The rule does not fall on this day.
    NotADay(Date),
    /// The day is as the rule says.
    AsRuled(Date),
    /// The day is left out, or moved there, already.
    AlreadySo(Date),
    /// It is moved to where it is.
    SamePlace,
    /// It ends by that day already.
    AlreadyEnds(Date),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NoTitle => Message::new("calendar-refused-title"),
            Self::LongTitle => Message::new("calendar-refused-long-title"),
            Self::Rule => Message::new("calendar-schedules-refused-rule"),
            Self::EndsBefore => Message::new("calendar-schedules-refused-ends-before"),
            Self::NeverFalls => Message::new("calendar-schedules-refused-never"),
            Self::Known => Message::new("calendar-schedules-refused-known"),
            Self::NoReason => Message::new("calendar-refused-reason"),
            Self::NotADay(day) => {
                Message::new("calendar-schedules-refused-not-a-day").with("day", *day)
            }
            Self::AsRuled(day) => {
                Message::new("calendar-schedules-refused-as-ruled").with("day", *day)
            }
            Self::AlreadySo(day) => {
                Message::new("calendar-schedules-refused-already").with("day", *day)
            }
            Self::SamePlace => Message::new("calendar-schedules-refused-same"),
            Self::AlreadyEnds(day) => {
                Message::new("calendar-schedules-refused-ends").with("day", *day)
            }
        }
    }
}
