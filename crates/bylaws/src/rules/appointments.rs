//! Rules of who comes to hold a seat: appointment, eligibility, offices.

use serde::{Deserialize, Serialize};

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
