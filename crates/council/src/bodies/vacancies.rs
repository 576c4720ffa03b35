//! Empty seats: followed up, never filled by themselves (S07). What becomes of one is decided.

use bylaws::Cite;
use jiff::civil::Date;
use kit::Message;

use super::registry::words;
use crate::{BodyId, Refuse, SeatId, VacancyId};

words! {
    /// What becomes of an empty seat.
    Policy {
        /// Nobody has decided.
        Undecided = "undecided",
        /// It stays open for now.
        KeptOpen = "kept-open",
        /// Somebody is being looked for.
        ToBeFilled = "to-be-filled",
    }
}

/// A seat that its holder left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vacancy {
    /// Its number.
    pub id: VacancyId,
    /// In which body.
    pub body: BodyId,
    /// The role of the book.
    pub role: String,
    /// The seat that ended.
    pub left_by: Option<SeatId>,
    /// The first day on which it is empty.
    pub since: Date,
    /// What becomes of it.
    pub policy: Policy,
    /// What is looked for: balance of sexes, of regions.
    pub criteria: Option<String>,
    /// Who decided so, and where.
    pub source: Option<String>,
    /// The seat that filled it.
    pub filled_by: Option<SeatId>,
    /// The day it was filled.
    pub closed_on: Option<Date>,
}

/// Settles what becomes of a vacancy.
pub fn settle(
    vacancy: &Vacancy,
    policy: Policy,
    criteria: Option<&str>,
    source: Option<&str>,
) -> Result<Vacancy, Refusal> {
    if let Some(day) = vacancy.closed_on {
        return Err(Refusal::Filled(day));
    }
    let trimmed =
        |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let source = trimmed(source);
    if policy != Policy::Undecided && source.is_none() {
        return Err(Refusal::NoSource);
    }
    Ok(Vacancy { policy, criteria: trimmed(criteria), source, ..vacancy.clone() })
}

/// Which open vacancy a new seat of `role` fills: the one open longest.
pub fn filled_by<'v>(open: &'v [Vacancy], role: &str) -> Option<&'v Vacancy> {
    let fits = |vacancy: &&Vacancy| vacancy.closed_on.is_none() && vacancy.role == role;
    open.iter().filter(fits).min_by_key(|vacancy| (vacancy.since, vacancy.id))
}

/// Why a vacancy cannot be settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It was filled.
    Filled(Date),
    /// Keeping it open, or filling it, is somebody's decision.
    NoSource,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Filled(day) => Message::new("bodies-vacancies-refused-filled").with("day", *day),
            Self::NoSource => Message::new("bodies-vacancies-refused-no-source"),
        }
    }

    fn cite(&self) -> Option<&Cite> {
        None
    }
}
