//! The rule kinds: what a `toml rule` block may say.
//!
//! Each kind is a struct in this folder; a field nobody reads here is refused as a misprint.

mod appointments;
mod matters;
mod meetings;
mod refers;
mod seats;
mod votes;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Cite;

pub use appointments::*;
pub use matters::*;
pub use meetings::*;
pub use refers::Refers;
pub use seats::*;
pub use votes::*;

/// One rule block and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The kebab-case name; stable across versions of a book.
    pub name: String,
    /// The paragraph above the block.
    pub cite: Cite,
    /// The line of the opening fence, from 1.
    pub line: usize,
    /// What it says.
    pub body: RuleBody,
    /// The block as written, without its fences.
    #[serde(skip)]
    pub written: String,
}

/// What a rule says, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RuleBody {
    /// See [`struct@Identity`].
    Identity(Identity),
    /// See [`struct@Scope`].
    Scope(Scope),
    /// See [`struct@Composition`].
    Composition(Composition),
    /// See [`struct@Authority`].
    Authority(Authority),
    /// See [`struct@Duty`].
    Duty(Duty),
    /// See [`struct@Shares`].
    Shares(Shares),
    /// See [`struct@Quorum`].
    Quorum(Quorum),
    /// See [`struct@Majority`].
    Majority(Majority),
    /// See [`struct@SeatCap`].
    SeatCap(SeatCap),
    /// See [`struct@SizeBand`].
    SizeBand(SizeBand),
    /// See [`struct@Term`].
    Term(Term),
    /// See [`struct@Cadence`].
    Cadence(Cadence),
    /// See [`struct@Convening`].
    Convening(Convening),
    /// See [`struct@Notice`].
    Notice(Notice),
    /// See [`struct@Appointment`].
    Appointment(Appointment),
    /// See [`struct@Eligibility`].
    Eligibility(Eligibility),
    /// See [`struct@Office`].
    Office(Office),
    /// See [`struct@Recusal`].
    Recusal(Recusal),
    /// See [`struct@Amendment`].
    Amendment(Amendment),
    /// See [`struct@Effectivity`].
    Effectivity(Effectivity),
    /// See [`struct@Window`].
    Window(Window),
    /// See [`struct@Limit`].
    Limit(Limit),
    /// See [`struct@Exception`].
    Exception(Exception),
    /// See [`struct@WrittenResolution`].
    WrittenResolution(WrittenResolution),
}

/// The kind of a rule, without what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A rule of whatever kind, asked for by its name.
    Rule,
    /// See [`struct@Identity`].
    Identity,
    /// See [`struct@Scope`].
    Scope,
    /// See [`struct@Composition`].
    Composition,
    /// See [`struct@Authority`].
    Authority,
    /// See [`struct@Duty`].
    Duty,
    /// See [`struct@Shares`].
    Shares,
    /// See [`struct@Quorum`].
    Quorum,
    /// See [`struct@Majority`].
    Majority,
    /// See [`struct@SeatCap`].
    SeatCap,
    /// See [`struct@SizeBand`].
    SizeBand,
    /// See [`struct@Term`].
    Term,
    /// See [`struct@Cadence`].
    Cadence,
    /// See [`struct@Convening`].
    Convening,
    /// See [`struct@Notice`].
    Notice,
    /// See [`struct@Appointment`].
    Appointment,
    /// See [`struct@Eligibility`].
    Eligibility,
    /// See [`struct@Office`].
    Office,
    /// See [`struct@Recusal`].
    Recusal,
    /// See [`struct@Amendment`].
    Amendment,
    /// See [`struct@Effectivity`].
    Effectivity,
    /// See [`struct@Window`].
    Window,
    /// See [`struct@Limit`].
    Limit,
    /// See [`struct@Exception`].
    Exception,
    /// See [`struct@WrittenResolution`].
    WrittenResolution,
}

impl Kind {
    /// Every kind a block may name, with the word written in the book.
    pub const WRITTEN: [(&'static str, Self); 24] = [
        ("identity", Self::Identity),
        ("scope", Self::Scope),
        ("composition", Self::Composition),
        ("authority", Self::Authority),
        ("duty", Self::Duty),
        ("shares", Self::Shares),
        ("quorum", Self::Quorum),
        ("majority", Self::Majority),
        ("seat-cap", Self::SeatCap),
        ("size-band", Self::SizeBand),
        ("term", Self::Term),
        ("cadence", Self::Cadence),
        ("convening", Self::Convening),
        ("notice", Self::Notice),
        ("appointment", Self::Appointment),
        ("eligibility", Self::Eligibility),
        ("office", Self::Office),
        ("recusal", Self::Recusal),
        ("amendment", Self::Amendment),
        ("effectivity", Self::Effectivity),
        ("window", Self::Window),
        ("limit", Self::Limit),
        ("exception", Self::Exception),
        ("written-resolution", Self::WrittenResolution),
    ];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Self::WRITTEN.iter().find(|(_, kind)| kind == self);
        f.write_str(known.map_or("rule", |(word, _)| word))
    }
}

impl RuleBody {
    /// The kind alone.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Identity(_) => Kind::Identity,
            Self::Scope(_) => Kind::Scope,
            Self::Composition(_) => Kind::Composition,
            Self::Authority(_) => Kind::Authority,
            Self::Duty(_) => Kind::Duty,
            Self::Shares(_) => Kind::Shares,
            Self::Quorum(_) => Kind::Quorum,
            Self::Majority(_) => Kind::Majority,
            Self::SeatCap(_) => Kind::SeatCap,
            Self::SizeBand(_) => Kind::SizeBand,
            Self::Term(_) => Kind::Term,
            Self::Cadence(_) => Kind::Cadence,
            Self::Convening(_) => Kind::Convening,
            Self::Notice(_) => Kind::Notice,
            Self::Appointment(_) => Kind::Appointment,
            Self::Eligibility(_) => Kind::Eligibility,
            Self::Office(_) => Kind::Office,
            Self::Recusal(_) => Kind::Recusal,
            Self::Amendment(_) => Kind::Amendment,
            Self::Effectivity(_) => Kind::Effectivity,
            Self::Window(_) => Kind::Window,
            Self::Limit(_) => Kind::Limit,
            Self::Exception(_) => Kind::Exception,
            Self::WrittenResolution(_) => Kind::WrittenResolution,
        }
    }
}
