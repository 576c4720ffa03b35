//! The arithmetic of a vote: counts in, a verdict with everything it rested on out.

use std::fmt;

use serde::Serialize;

use crate::{
    Base, Bound, Cite, LawOn, Ratio, Reading, Ruled, Silence,
    rules::{Majority, Moment, Quorum, Tie},
};

/// A count, already net of members excluded from the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Count {
    /// The members the quorum's base speaks of, in office unless it says otherwise; `None`: unknown.
    pub members: Option<u32>,
    /// Members present; `None`: unknown.
    pub present: Option<u32>,
    /// Votes for.
    pub yes: u32,
    /// Votes against.
    pub no: u32,
    /// Abstentions. Yes, no and abstentions may be fewer than those present, never more.
    pub abstain: u32,
    /// Members present when the meeting opened, where the quorum is looked at then; without it
    /// those present now are taken.
    pub opening: Option<u32>,
    /// The chair's casting vote, where the rule knows one: `true` is for.
    pub casting: Option<bool>,
}

/// What became of a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "outcome", content = "missing")]
pub enum Outcome {
    /// 가결.
    Passed,
    /// 부결.
    Rejected,
    /// 정족수 미달: nothing was decided.
    NoQuorum,
    /// A needed fact is missing.
    Unknown(Missing),
}

/// The fact that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// How many members there are.
    Members,
    /// How many are present.
    Present,
    /// Both.
    MembersAndPresent,
    /// How the chair decides the tie.
    CastingVote,
}

/// A verdict and all it rested on; frozen with the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// What became of the motion.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// The fewest yes votes that carry, where the base is known.
    pub needed: Option<u32>,
    /// Whom the majority is a share of.
    pub base: Base,
    /// How many that are, where known.
    pub base_count: Option<u32>,
    /// The share.
    pub ratio: Ratio,
    /// Whether the share itself suffices.
    pub bound: Bound,
    /// The count judged.
    pub count: Count,
    /// Whether yes and no are equal.
    pub tied: bool,
    /// The fewest present, where the members are known.
    pub quorum_needed: Option<u32>,
    /// The name of the majority rule.
    pub rule: String,
    /// Its paragraph.
    pub cite: Cite,
    /// The name of the quorum rule.
    pub quorum_rule: String,
    /// The paragraph of the quorum.
    pub quorum_cite: Cite,
    /// The readings both were given.
    pub readings: Vec<Reading>,
}

/// Whether a body may decide at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuorumState {
    /// Met, not met, or unknown.
    pub standing: Standing,
    /// The fewest present, where the members are known.
    pub needed: Option<u32>,
    /// The members given.
    pub members: Option<u32>,
    /// Those present, as given.
    pub present: Option<u32>,
    /// The name of the quorum rule.
    pub rule: String,
    /// Its paragraph.
    pub cite: Cite,
    /// Its readings.
    pub readings: Vec<Reading>,
}

/// Whether a quorum stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Enough are present.
    Met,
    /// Too few are present.
    NotMet,
    /// 정족수 확인 불가.
    Unknown(Missing),
}

/// Why a count cannot be judged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JudgeError {
    /// No article answers.
    #[error(transparent)]
    Silent(#[from] Silence),
    /// The numbers contradict each other.
    #[error(transparent)]
    Impossible(#[from] Impossible),
}

/// Numbers that contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impossible {
    /// More present than there are members.
    MorePresentThanMembers {
        /// Members present.
        present: u32,
        /// Members in all.
        members: u32,
    },
    /// More votes than members present, or than members where presence is unknown.
    MoreVotesThanPresent {
        /// Yes, no and abstentions together.
        votes: u64,
        /// The most there could be.
        present: u32,
    },
}

impl fmt::Display for Impossible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MorePresentThanMembers { present, members } => {
                write!(f, "{present} present of {members} members")
            }
            Self::MoreVotesThanPresent { votes, present } => {
                write!(f, "{votes} votes and abstentions of {present} present")
            }
        }
    }
}

impl std::error::Error for Impossible {}

impl Count {
    /// Checks that the numbers do not contradict each other.
    pub fn check(&self) -> Result<(), Impossible> {
        if let (Some(members), Some(present)) = (self.members, self.present)
            && present > members
        {
            return Err(Impossible::MorePresentThanMembers { present, members });
        }
        let votes = u64::from(self.yes) + u64::from(self.no) + u64::from(self.abstain);
        match self.present.or(self.members) {
            Some(present) if votes > u64::from(present) => {
                Err(Impossible::MoreVotesThanPresent { votes, present })
            }
            _ => Ok(()),
        }
    }

    fn base(&self, base: Base) -> Option<u32> {
        match base {
            Base::Present => self.present,
            Base::Cast => Some(self.yes.saturating_add(self.no)),
            Base::Members => self.members,
        }
    }
}

impl Majority {
    /// The fewest yes votes that carry, of so many in the base. Never fewer than one: a motion
    /// for which nobody votes does not carry.
    pub fn needed(&self, base: u32) -> u32 {
        self.ratio.of(base, self.bound).max(1)
    }

    /// Whether the count carries, its quorum aside.
    fn carries(&self, count: &Count, needed: u32) -> Outcome {
        if count.yes >= needed {
            return Outcome::Passed;
        }
        let tied = count.yes == count.no && count.yes > 0;
        match (self.tie, count.casting) {
            (Tie::ChairCasts, Some(true)) if tied => Outcome::Passed,
            (Tie::ChairCasts, None) if tied => Outcome::Unknown(Missing::CastingVote),
            _ => Outcome::Rejected,
        }
    }
}

impl Quorum {
    /// The fewest present, of so many members.
    pub fn needed(&self, members: u32) -> u32 {
        self.ratio.of(members, self.bound).max(1)
    }

    fn standing(&self, members: Option<u32>, present: Option<u32>) -> Standing {
        match (members, present) {
            // A body without members never decides, whoever is in the room.
            (Some(0), _) => Standing::NotMet,
            (Some(members), Some(present)) if present >= self.needed(members) => Standing::Met,
            (Some(_), Some(_)) => Standing::NotMet,
            (None, Some(_)) => Standing::Unknown(Missing::Members),
            (Some(_), None) => Standing::Unknown(Missing::Present),
            (None, None) => Standing::Unknown(Missing::MembersAndPresent),
        }
    }
}

impl LawOn<'_> {
    /// Judges a count by the majority rule of that name and the quorum it names.
    ///
    /// Errors: [`Silence`] where either rule is missing, [`Impossible`] where the numbers
    /// contradict each other.
    pub fn judge(&self, rule: &str, count: &Count) -> Result<Verdict, JudgeError> {
        let majority = self.majority(rule)?;
        let quorum = self.quorum(&majority.rule.quorum)?;
        count.check()?;
        Ok(verdict(&majority, &quorum, count))
    }

    /// Whether so many present of so many members may decide, by the ordinary quorum of the organ
    /// or by the quorum rule of that name.
    pub fn quorum_state(
        &self,
        organ_or_rule: &str,
        members: Option<u32>,
        present: Option<u32>,
    ) -> Result<QuorumState, Silence> {
        let quorum = self.quorum(organ_or_rule).or_else(|_| self.quorum_of(organ_or_rule))?;
        Ok(QuorumState {
            standing: quorum.rule.standing(members, present),
            needed: members.map(|members| quorum.rule.needed(members)),
            members,
            present,
            rule: quorum.name.to_owned(),
            cite: quorum.cite.clone(),
            readings: quorum.readings.iter().map(|&reading| reading.clone()).collect(),
        })
    }
}

fn verdict(majority: &Ruled<'_, Majority>, quorum: &Ruled<'_, Quorum>, count: &Count) -> Verdict {
    let rule = majority.rule;
    let base_count = count.base(rule.base);
    let needed = base_count.map(|base| rule.needed(base));
    let attending = match quorum.rule.moment {
        Moment::EachVote => count.present,
        Moment::Opening => count.opening.or(count.present),
    };
    let outcome = match (quorum.rule.standing(count.members, attending), needed) {
        (Standing::NotMet, _) => Outcome::NoQuorum,
        (Standing::Unknown(missing), _) => Outcome::Unknown(missing),
        (Standing::Met, Some(needed)) => rule.carries(count, needed),
        (Standing::Met, None) => Outcome::Unknown(Missing::Present),
    };
    let readings = majority.readings.iter().chain(&quorum.readings);
    Verdict {
        outcome,
        needed,
        base: rule.base,
        base_count,
        ratio: rule.ratio,
        bound: rule.bound,
        count: *count,
        tied: count.yes == count.no,
        quorum_needed: count.members.map(|members| quorum.rule.needed(members)),
        rule: majority.name.to_owned(),
        cite: majority.cite.clone(),
        quorum_rule: quorum.name.to_owned(),
        quorum_cite: quorum.cite.clone(),
        readings: readings.map(|&reading| reading.clone()).collect(),
    }
}
