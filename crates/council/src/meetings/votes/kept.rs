//! What a closed vote leaves behind: the hands, the verdict with its articles, the ballots.

use bylaws::{Base, Outcome, Ratio, Verdict};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::{Choice, Frozen, Hands, Ruling};
use crate::{SeatId, VoteId};

/// What a closed vote left behind, frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// What became of the motion.
    pub ruling: Ruling,
    /// The hands.
    pub hands: Hands,
    /// The verdict with its articles.
    pub judged: Judged,
    /// The roll.
    pub frozen: Frozen,
}

/// One ballot by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// In which vote.
    pub vote: VoteId,
    /// Of which seat.
    pub seat: SeatId,
    /// What it says.
    pub choice: Choice,
    /// When.
    pub cast_at: DateTime,
}

/// A verdict as it is kept: what was needed, of what, and by which paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// What became of the motion.
    pub ruling: Ruling,
    /// The fewest yes votes that carry, where the base is known.
    pub needed: Option<u32>,
    /// Whom the majority is a share of.
    pub base: Base,
    /// How many that are, where known.
    pub base_count: Option<u32>,
    /// The share.
    pub ratio: Ratio,
    /// The fewest present, where the members are known.
    pub quorum_needed: Option<u32>,
    /// Whether yes and no are equal.
    pub tied: bool,
    /// The chair's casting vote, where it decided a tie; `true` is for.
    pub casting: Option<bool>,
    /// The name of the majority rule.
    pub rule: String,
    /// Its paragraph.
    pub cite: String,
    /// The name of the quorum rule.
    pub quorum_rule: String,
    /// The paragraph of the quorum.
    pub quorum_cite: String,
    /// The readings both were given: the question and the answer chosen.
    pub readings: Vec<(String, String)>,
}

impl Judged {
    /// The verdict, to be kept.
    pub fn of(verdict: &Verdict) -> Self {
        let readings = verdict.readings.iter();
        Self {
            ruling: ruling(verdict),
            needed: verdict.needed,
            base: verdict.base,
            base_count: verdict.base_count,
            ratio: verdict.ratio,
            quorum_needed: verdict.quorum_needed,
            tied: verdict.tied,
            casting: verdict.count.casting,
            rule: verdict.rule.clone(),
            cite: verdict.cite.to_string(),
            quorum_rule: verdict.quorum_rule.clone(),
            quorum_cite: verdict.quorum_cite.to_string(),
            readings: readings.map(|r| (r.question.clone(), r.chosen.clone())).collect(),
        }
    }
}

/// What became of a motion, in one word.
pub const fn ruling(verdict: &Verdict) -> Ruling {
    match verdict.outcome {
        Outcome::Passed => Ruling::Passed,
        Outcome::Rejected => Ruling::Rejected,
        Outcome::NoQuorum => Ruling::NoQuorum,
        Outcome::Unknown(_) => Ruling::Unknown,
    }
}
