//! Recesses: while one lasts nothing is decided; the meeting goes on where it stood.

use jiff::civil::DateTime;
use kit::Message;

use super::convening::Meeting;
use crate::{RecessId, Refuse};

/// A pause of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recess {
    /// Its number in the house.
    pub id: RecessId,
    /// From when.
    pub from: DateTime,
    /// Until when; none while it lasts.
    pub until: Option<DateTime>,
    /// Why.
    pub reason: String,
}

impl Recess {
    /// Whether it lasts at `at`. The moment of resuming belongs to the meeting.
    pub fn covers(&self, at: DateTime) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// The recess that lasts.
pub fn lasting(recesses: &[Recess]) -> Option<&Recess> {
    recesses.iter().find(|recess| recess.until.is_none())
}

/// Pauses a running meeting, with a reason.
pub fn begin(meeting: &Meeting, recesses: &[Recess], reason: &str) -> Result<(), Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    if let Some(recess) = lasting(recesses) {
        return Err(Refusal::AlreadyOn(recess.from));
    }
    match reason.trim().chars().count() {
        0 => Err(Refusal::NoReason),
        1..=200 => Ok(()),
        _ => Err(Refusal::LongReason),
    }
}

/// Goes on. Answers the recess that ends.
pub fn resume<'r>(meeting: &Meeting, recesses: &'r [Recess]) -> Result<&'r Recess, Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    lasting(recesses).ok_or(Refusal::NoneOn)
}

/// Why a meeting cannot pause or go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not running.
    Meeting(super::convening::Refusal),
    /// A recess lasts already.
    AlreadyOn(DateTime),
    /// No recess lasts.
    NoneOn,
    /// A reason is missing.
    NoReason,
    /// More than 200 characters.
    LongReason,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::AlreadyOn(since) => {
                Message::new("meetings-recesses-refused-on").with("at", *since)
            }
            Self::NoneOn => Message::new("meetings-recesses-refused-none"),
            Self::NoReason => Message::new("meetings-recesses-refused-reason"),
            Self::LongReason => Message::new("meetings-recesses-refused-long"),
        }
    }
}
