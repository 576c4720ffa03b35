//! Rules of seats: composition, size, caps, terms, appointment, eligibility, offices, limits.

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

/// 선임·위촉: how a seat is filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Appointment {
    /// The role.
    pub role: String,
    /// The organ that appoints; none where someone outside the book does.
    pub by: Option<String>,
    /// Who outside the book appoints, in its words (동장, 구청장).
    pub by_office: Option<String>,
    /// How.
    pub how: How,
    /// Who nominates, in the book's words.
    pub nominated_by: Option<String>,
    /// Records that must exist before the seat is held.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What a missing record does.
    pub missing: Option<MissingEvidence>,
    /// Whether the appointing organ may refuse a nominee.
    pub refusal: Option<NomineeRefusal>,
    /// What becomes of members appointed before this rule.
    pub in_office_before: Option<Before>,
    /// How a member of the appointing organ takes part in their own appointment.
    pub own_case: Option<OwnCase>,
    /// The step this is, where several rules appoint to one role; 1 comes first.
    pub order: Option<u32>,
}

/// How a seat is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// By resolution of an organ.
    Resolution,
    /// By election.
    Election,
    /// By the members from among themselves (호선).
    MutualElection,
    /// By public lot (공개추첨).
    Lottery,
    /// By an open forum of the district (공론장).
    Forum,
    /// By a public call for applicants (공개모집).
    OpenCall,
    /// By an office-holder's commission (위촉).
    Commission,
    /// By holding another office (당연직).
    ExOfficio,
}

/// A record an appointment rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Of the open forum: district, day, open to all.
    ForumRecord,
    /// Of the nomination.
    Nomination,
    /// Of the resolution.
    Resolution,
    /// Of the public lot.
    LotteryRecord,
    /// Of training completed.
    Training,
}

/// What a missing record does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MissingEvidence {
    /// The seat is not held.
    Block,
    /// The seat is held and marked unverified.
    Flag,
}

/// Whether the appointing organ may refuse a nominee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NomineeRefusal {
    /// With a reason; another may be nominated.
    WithReason,
    /// Not at all.
    Never,
}

/// What becomes of those in office before a rule came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Before {
    /// Their seats stay valid.
    StaysValid,
    /// They need the new act too.
    NeedsNewAct,
    /// They may stay, and are flagged.
    Grandfathered,
    /// They leave.
    Leave,
}

/// How a member takes part in their own case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnCase {
    /// Not at all: the member leaves the base of that item.
    Recused,
    /// As any other.
    TakesPart,
}

/// 자격: who may hold a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Eligibility {
    /// The role.
    pub role: String,
    /// Roles that must be held at the same time.
    #[serde(default)]
    pub must_hold: Vec<String>,
    /// Whether the roles themselves must be held, or only their qualification met.
    pub standard: Option<Standard>,
    /// What losing the qualification does.
    pub on_loss: Option<OnLoss>,
    /// What becomes of those in office before this rule.
    pub in_office_before: Option<Before>,
    /// What else is asked, in the book's words; a person judges it.
    #[serde(default)]
    pub criteria: Vec<String>,
    /// Who may not hold it, in the book's words.
    #[serde(default)]
    pub barred: Vec<String>,
}

impl Eligibility {
    /// Whether the roles named must themselves be held; so unless the book reads it leniently.
    pub fn is_strict(&self) -> bool {
        self.standard != Some(Standard::Lenient)
    }
}

/// How a qualification "like that of" another role is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standard {
    /// The other role itself must be held.
    Strict,
    /// Its qualification must be met.
    Lenient,
}

/// What losing a qualification does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnLoss {
    /// The seat ends on that day and is recorded at the next plenary.
    Ends,
    /// The seat ends when it is dealt with.
    EndsWhenProcessed,
    /// The seat stays and is flagged.
    Flagged,
}

/// 임원: an office and what it carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Office {
    /// The role that is the office.
    pub role: String,
    /// The organ whose members may hold it.
    pub of: String,
    /// The organ that elects.
    pub elected_by: String,
    /// The organs it presides over.
    #[serde(default)]
    pub presides: Vec<String>,
    /// The majority rule of the election.
    pub majority: String,
    /// Whether the first two run again when nobody reaches it.
    #[serde(default)]
    pub run_off: bool,
    /// Who presides when the holder is away.
    pub acting: Option<Acting>,
    /// The role that deputises, where `acting` is a deputy.
    pub deputy: Option<String>,
    /// The roles whose loss ends the office too.
    #[serde(default)]
    pub ends_with: Vec<String>,
}

/// Who presides when the chair is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Acting {
    /// Whoever those present elect.
    ElectedAdHoc,
    /// The oldest member.
    Oldest,
    /// A member the chair names.
    Named,
    /// The deputy.
    Deputy,
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
