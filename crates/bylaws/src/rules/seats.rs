//! Rules of seats: composition, size, caps, terms, limits.

use serde::{Deserialize, Serialize};

use super::{Amount, Matter};
use crate::{Bound, Ratio};

/// 구성: who makes up an organ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Composition {
    /// The organ.
    pub organ: String,
    /// The roles whose holders are its members.
    pub of: Vec<String>,
    /// The seats, filled or vacant, where the book fixes them.
    pub seats: Option<u32>,
    /// Offices that sit by virtue of the office (당연직), in the book's words.
    #[serde(default)]
    pub ex_officio: Vec<String>,
    /// Limits on how the seats are shared out.
    #[serde(default)]
    pub shares: Vec<SeatShare>,
}

/// A limit on the share of seats one group may hold, such as one sex among appointed members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SeatShare {
    /// Whose seats are counted.
    pub among: Among,
    /// By what they are told apart.
    pub by: Trait,
    /// The share.
    pub ratio: Ratio,
    /// At most, or at least.
    pub bound: Bound,
    /// Whether an appointment beyond it is refused or only flagged.
    pub hard: bool,
}

/// Whose seats a share counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Among {
    /// Appointed members only (위촉직); those who sit ex officio are left out.
    Appointed,
    /// All members.
    All,
}

/// By what holders of seats are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// Either sex.
    Sex,
    /// The generation.
    Age,
    /// Public officials.
    Official,
    /// The part of the district.
    Neighbourhood,
}

/// How many of a role there may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SeatCap {
    /// The role.
    pub role: String,
    /// Per what it is counted.
    pub per: Per,
    /// The most there may be in office at once.
    pub most: u32,
    /// Who holds a vote where several share the place.
    pub vote: Option<VoteOf>,
}

/// Per what a cap or limit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// A district.
    District,
    /// An organ.
    Organ,
    /// The whole body.
    Body,
    /// A person.
    Person,
    /// A meeting.
    Meeting,
    /// A year.
    Year,
}

/// Whether each seat votes, or the district as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoteOf {
    /// Each seat has a vote.
    Seat,
    /// The district has one vote.
    District,
}

/// 정수: how large an organ is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SizeBand {
    /// The organ.
    pub organ: String,
    /// The number named, as in "10인 내외".
    pub target: Option<u32>,
    /// How far 내외 reaches, in members to either side.
    pub tolerance: Option<u32>,
    /// The fewest, where the book names a range.
    pub min: Option<u32>,
    /// The most, where the book names a range.
    pub max: Option<u32>,
    /// Whether a size outside is refused or only flagged.
    pub hard: bool,
}

impl SizeBand {
    /// The fewest and the most members, both included.
    pub fn bounds(&self) -> (u32, u32) {
        let width = self.tolerance.unwrap_or(0);
        let low = self.target.map_or(0, |target| target.saturating_sub(width));
        let high = self.target.map_or(u32::MAX, |target| target.saturating_add(width));
        (self.min.unwrap_or(low), self.max.unwrap_or(high))
    }

    /// Whether so many members are inside.
    pub fn holds(&self, members: u32) -> bool {
        let (low, high) = self.bounds();
        (low..=high).contains(&members)
    }
}

/// 임기: how long a seat lasts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    /// The role.
    pub role: String,
    /// The length in months; or
    pub months: Option<u32>,
    /// the length in years.
    pub years: Option<u32>,
    /// How often it may be renewed.
    pub renewable: Renewable,
    /// Whether a renewal needs an act.
    pub renewal: Option<Renewal>,
    /// What a successor in mid-term serves.
    pub successor: SuccessorTerm,
    /// What happens at the end without a successor.
    pub on_expiry: OnExpiry,
    /// Days before the end on which a warning is due.
    #[serde(default)]
    pub warn_days: Vec<u32>,
}

impl Term {
    /// The length in months, however it is written; 0 where the block names none.
    pub fn months(&self) -> u32 {
        let years = self.years.unwrap_or(0).saturating_mul(12);
        years.saturating_add(self.months.unwrap_or(0))
    }
}

/// How often a term may be renewed: a number of times, `"unlimited"` or `"never"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Renewable {
    /// So many times.
    Times(u32),
    /// A number said in a word.
    Word(RenewableWord),
}

/// A number of renewals said in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenewableWord {
    /// As often as wished.
    Unlimited,
    /// Not at all.
    Never,
}

impl Renewable {
    /// Whether a seat already renewed `times` times may be renewed again.
    pub fn allows(self, times: u32) -> bool {
        match self {
            Self::Times(most) => times < most,
            Self::Word(RenewableWord::Unlimited) => true,
            Self::Word(RenewableWord::Never) => false,
        }
    }
}

/// Whether a renewal needs an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Renewal {
    /// A recorded act.
    Explicit,
    /// It happens by itself.
    Silent,
}

/// What a successor in mid-term serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuccessorTerm {
    /// A full term of their own.
    Own,
    /// What is left of the predecessor's.
    Remaining,
}

/// What happens at the end of a term without a successor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnExpiry {
    /// The seat is vacant.
    Vacant,
    /// The holder stays until a successor comes, and is flagged.
    HoldsOver,
    /// The term begins anew.
    Renews,
}

/// 한도: how often something may happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limit {
    /// What is counted, in kebab-case.
    pub what: String,
    /// The most.
    pub most: Amount,
    /// Per what.
    pub per: Option<Per>,
    /// For which matters.
    pub matter: Option<Matter>,
    /// The organ whose resolution lifts it.
    pub unless: Option<String>,
}
