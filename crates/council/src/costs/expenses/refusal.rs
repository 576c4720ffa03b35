//! Why an expense cannot be entered or settled.

use jiff::civil::Date;
use kit::Message;

use crate::Refuse;

/// Why an expense cannot be entered or settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is said of what for.
    NoText,
    /// More than 200 characters.
    LongText,
    /// No whole number of won, or too great.
    Amount,
    /// A day in no usual year.
    Day,
    /// No member is known by name.
    NoMembers,
    /// No member represents a district.
    NoDistricts,
    /// Nobody bears it, or all weights are nought.
    NoParties,
    /// A party without a name.
    NoName,
    /// A party stands twice.
    Twice(String),
    /// A line that is no name with a weight.
    Line(String),
    /// It was taken back.
    Withdrawn,
    /// A decision stands behind it already.
    Agreed,
    /// No decision stands behind it yet.
    NotAgreed,
    /// The decision is of another council, or does not stand.
    OtherDecision,
    /// There is no such share.
    NoShare,
    /// The share is paid.
    Paid,
    /// The share is not paid.
    NotPaid,
    /// Some shares are paid.
    PartlyPaid,
    /// A payment in the future.
    Future(Date),
    /// No reason.
    NoReason,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NoText => Message::new("costs-refused-text"),
            Self::LongText => Message::new("costs-refused-long-text"),
            Self::Amount => Message::new("costs-refused-amount"),
            Self::Day => Message::new("costs-refused-day"),
            Self::NoMembers => Message::new("costs-refused-members"),
            Self::NoDistricts => Message::new("costs-refused-districts"),
            Self::NoParties => Message::new("costs-refused-parties"),
            Self::NoName => Message::new("costs-refused-name"),
            Self::Twice(name) => Message::new("costs-refused-twice").with("name", name),
            Self::Line(line) => Message::new("costs-refused-line").with("line", line),
            Self::Withdrawn => Message::new("costs-refused-withdrawn"),
            Self::Agreed => Message::new("costs-refused-agreed"),
            Self::NotAgreed => Message::new("costs-refused-not-agreed"),
            Self::OtherDecision => Message::new("costs-refused-decision"),
            Self::NoShare => Message::new("costs-refused-share"),
            Self::Paid => Message::new("costs-refused-paid"),
            Self::NotPaid => Message::new("costs-refused-not-paid"),
            Self::PartlyPaid => Message::new("costs-refused-partly-paid"),
            Self::Future(day) => Message::new("costs-refused-future").with("day", *day),
            Self::NoReason => Message::new("costs-refused-reason"),
        }
    }
}
