//! One line of the record as pages show it.

use jiff::{Timestamp, civil::DateTime, tz};
use store::journal::{Entry, Seal};

use super::sentence::Teller;

/// One line of the journal, ready to be shown.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its number.
    pub seq: i64,
    /// The sentence.
    pub text: String,
    /// Where the record can be read; may be empty.
    pub href: String,
    /// When it was done, by the clock of the house.
    pub legal: Option<DateTime>,
    /// When it was recorded, by the same calendar.
    pub recorded: Option<DateTime>,
    /// In which capacity.
    pub capacity: String,
    /// The body; may be empty.
    pub body: String,
    /// The first digits of its hash.
    pub hash: String,
}

/// Digits of a hash that a line shows.
const SHORT: usize = 10;

impl Line {
    /// The line of a sealed row.
    pub fn new(teller: &Teller<'_>, entry: &Entry, seal: &Seal) -> Self {
        let told = teller.tell(entry);
        // A sentence that names the body need not be followed by its name.
        let body = entry.body.and_then(|body| teller.body(body));
        let body = body.filter(|name| !told.text.contains(name.as_str())).unwrap_or_default();
        Self {
            seq: seal.seq,
            text: told.text,
            href: told.href,
            legal: entry.legal_at.parse().ok(),
            recorded: recorded(entry.recorded_at),
            capacity: teller.capacity(entry),
            body,
            hash: seal.hash.chars().take(SHORT).collect(),
        }
    }

    /// Whether it was recorded on another day than it was done, or much later.
    pub fn late(&self) -> Option<DateTime> {
        let (legal, recorded) = (self.legal?, self.recorded?);
        let apart = recorded.duration_since(legal).as_secs().abs();
        (apart > 3600).then_some(recorded)
    }
}

/// Microseconds of UTC as day and time where the council sits.
pub fn recorded(micros: i64) -> Option<DateTime> {
    let at = Timestamp::from_microsecond(micros).ok()?;
    let moment = tz::offset(9).to_datetime(at);
    moment.with().subsec_nanosecond(0).build().ok()
}
