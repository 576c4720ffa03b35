//! Rules of deciding: quorum, majority, written resolution, recusal, amendment, effectivity.

use serde::{Deserialize, Serialize};

use crate::{Bound, Ratio};

/// 정족수: how many must be present before a body may decide at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Quorum {
    /// The organ it binds.
    pub organ: String,
    /// For which matters; ordinary ones unless said.
    #[serde(default)]
    pub matter: Matter,
    /// Who is counted.
    pub base: QuorumBase,
    /// The share of the base.
    pub ratio: Ratio,
    /// Whether the share itself suffices.
    pub bound: Bound,
    /// When it is looked at.
    pub moment: Moment,
}

/// Whom a quorum is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuorumBase {
    /// Members in office at that moment; vacant seats and observers do not count.
    InOffice,
    /// All seats, filled or vacant.
    Seats,
    /// A number of members the body has declared.
    Declared,
}

/// When a quorum is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// At each vote.
    EachVote,
    /// Once, at the opening of the meeting.
    Opening,
}

/// What is being decided.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// Ordinary business.
    #[default]
    Ordinary,
    /// A change of the bylaws.
    Amendment,
    /// The choice of a person.
    Election,
    /// The removal of a person.
    Dismissal,
    /// The plan put to a residents' assembly.
    Plan,
    /// Whatever is decided in writing, without a meeting.
    Written,
    /// The end of the body.
    Dissolution,
}

/// 의결: how many yes votes carry a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Majority {
    /// The organs that decide by it.
    pub organs: Vec<String>,
    /// For which matters; ordinary ones unless said.
    #[serde(default)]
    pub matter: Matter,
    /// The name of the quorum rule that must be met first.
    pub quorum: String,
    /// Whom the share is taken of.
    pub base: Base,
    /// The share.
    pub ratio: Ratio,
    /// Whether the share itself suffices.
    pub bound: Bound,
    /// What equal numbers of yes and no do.
    pub tie: Tie,
    /// Ways to vote other than in person; none unless written.
    #[serde(default)]
    pub ballots: Vec<Ballot>,
    /// Whether the ballot is secret.
    #[serde(default)]
    pub secret: bool,
}

/// Whom a majority is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// Those present (출석); an abstainer is present and not a yes.
    Present,
    /// Votes cast: yes and no.
    Cast,
    /// All members (재적).
    Members,
}

/// What equal numbers of yes and no do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tie {
    /// A tie is a rejection.
    Rejected,
    /// The chair decides.
    ChairCasts,
}

/// A way to vote without being in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ballot {
    /// By another member.
    Proxy,
    /// In writing.
    Written,
    /// From afar, by video or an electronic vote.
    Remote,
}

/// 서면심의: deciding without a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WrittenResolution {
    /// The organ that may do so.
    pub organ: String,
    /// When it may, in the book's words.
    pub when: Vec<String>,
    /// Matters for which it may not.
    #[serde(default)]
    pub never_for: Vec<Matter>,
    /// The majority rule the written votes are counted by.
    pub majority: String,
    /// Whether the result is reported at the next meeting.
    #[serde(default)]
    pub report_next_meeting: bool,
}

/// 제척·기피·회피: who stays out of a matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Recusal {
    /// The organs it binds.
    pub organs: Vec<String>,
    /// The ways of staying out the book knows.
    pub grounds: Vec<Ground>,
    /// Whether the member leaves both the members and the present of that item.
    pub leaves_base: bool,
    /// The organ that decides on a challenge.
    pub decided_by: Option<String>,
    /// The relations that disqualify, in the book's words.
    #[serde(default)]
    pub relations: Vec<String>,
}

/// How a member comes to stay out of a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// 제척: by the rule itself.
    Disqualification,
    /// 기피: at a party's request.
    Challenge,
    /// 회피: of the member's own accord.
    Abstention,
}

/// 개정: how the book itself is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Amendment {
    /// The organ that decides.
    pub organ: String,
    /// The name of the majority rule.
    pub majority: String,
    /// Who may propose.
    pub proposers: Vec<Proposer>,
    /// What a proposal must bring for each paragraph.
    pub needs: Vec<AmendmentPart>,
    /// Whether several changes are voted on together.
    pub package: Package,
    /// What becomes of the number of a deleted paragraph.
    pub numbering: Numbering,
}

/// Who may propose: an organ by its resolution, or so many holders of a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Proposer {
    /// An organ.
    pub organ: Option<String>,
    /// Holders of this role together.
    pub role: Option<String>,
    /// How many of them; a number, or a share of those in office such as `"1/3"`.
    pub at_least: Option<super::Amount>,
}

/// A part of an amendment proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AmendmentPart {
    /// 사유.
    Reason,
    /// 현행: the text in force, quoted exactly.
    Current,
    /// 개정안: the text proposed.
    New,
}

/// Whether several changes are voted on together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Package {
    /// In one vote.
    Whole,
    /// In one vote, and apart when a member asks.
    WholeUnlessSplit,
    /// Article by article.
    PerArticle,
}

/// What becomes of the number of a deleted paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// It stays, and reads 삭제.
    KeepGap,
    /// The following paragraphs move up.
    Renumber,
}

/// 시행: when a version of the book takes effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Effectivity {
    /// The event.
    pub when: EffectiveWhen,
    /// The day, where `when` is a date.
    pub date: Option<super::Day>,
    /// Whether the day is asked at the vote.
    #[serde(default)]
    pub ask: bool,
    /// What becomes of terms that run when a term rule is deleted.
    pub running_terms: Option<RunningTerms>,
}

/// The event that brings a version into force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EffectiveWhen {
    /// The resolution that adopts it.
    Resolution,
    /// Its publication.
    Publication,
    /// A day the book names.
    Date,
}

/// What becomes of running terms when the term rule is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunningTerms {
    /// They lose their end.
    BecomeIndefinite,
    /// They end on the day they would have.
    RunOut,
}
