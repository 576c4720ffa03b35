//! Votes: opened under a quorum, cast or counted, closed with a verdict that names its article.
//!
//! When a vote closes, the entitled, the present and the excluded are frozen with it, together
//! with the version of the law. Without a quorum nothing is decided (정족수 미달 is not 부결).

mod exclusions;
mod kept;
mod refusal;
mod roll;

use bylaws::{Count, JudgeError, LawOn, Missing, Outcome, Verdict};
use jiff::civil::DateTime;

pub use exclusions::{Exclusion, ExclusionGround, exclude, exclusion_advice, readmit};
pub use kept::{Ballot, Closed, Judged, ruling};
pub use refusal::Refusal;
pub use roll::{Frozen, Hands, Roll, freeze};

use super::motions::Motion;
use crate::bodies::registry::words;
use crate::bodies::seats::Seat;
use crate::{MeetingId, MotionId, VersionId, VoteId};

words! {
    /// How votes are given.
    Method {
        /// 거수: the chair counts.
        ShowOfHands = "show-of-hands",
        /// 기명: each member by name.
        ByName = "by-name",
    }
}

words! {
    /// What a member says.
    Choice {
        /// 찬성.
        Yes = "yes",
        /// 반대.
        No = "no",
        /// 기권.
        Abstain = "abstain",
    }
}

words! {
    /// What became of a motion.
    Ruling {
        /// 가결.
        Passed = "passed",
        /// 부결.
        Rejected = "rejected",
        /// 정족수 미달: nothing was decided.
        NoQuorum = "no-quorum",
        /// 정족수 확인 불가: nothing was decided.
        Unknown = "unknown",
    }
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Its number in the house.
    pub id: VoteId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// On which motion.
    pub motion: MotionId,
    /// How votes are given.
    pub method: Method,
    /// The version of the law it is held under.
    pub law: VersionId,
    /// When it was opened.
    pub opened_at: DateTime,
    /// When it was closed.
    pub closed_at: Option<DateTime>,
    /// The vote that it corrects.
    pub corrects: Option<VoteId>,
    /// Why it corrects it.
    pub correction: Option<String>,
    /// What came of it, once it is closed.
    pub result: Option<Closed>,
}

/// Opens a vote. The quorum must be established: while it is unknown or missing nothing is put to
/// a vote.
pub fn open(
    motion: &Motion,
    method: Method,
    frozen: &Frozen,
    votes: &[Vote],
    law: &LawOn<'_>,
) -> Result<(), Refusal> {
    if motion.withdrawn_at.is_some() {
        return Err(Refusal::Withdrawn);
    }
    if votes.iter().any(|vote| vote.closed_at.is_none()) {
        return Err(Refusal::AnotherOpen);
    }
    if votes.iter().any(|vote| vote.motion == motion.id) {
        return Err(Refusal::AlreadyVoted);
    }
    if method == Method::ByName && frozen.unnamed > 0 {
        let present = frozen.present.unwrap_or(0);
        let named = present.saturating_sub(frozen.unnamed);
        return Err(Refusal::NotAllNamed { named, present });
    }
    if method == Method::ByName
        && let Ok(rule) = law.majority(&motion.rule)
        && rule.rule.secret
    {
        return Err(Refusal::Secret(rule.cite));
    }
    let trial = frozen.count(Hands::default(), None);
    let verdict = judge(&motion.rule, &trial, law)?;
    match verdict.outcome {
        Outcome::NoQuorum | Outcome::Unknown(_) => Err(Refusal::NoQuorum(Box::new(verdict))),
        _ => Ok(()),
    }
}

/// Whether an open vote goes on: where the quorum is lost it is stopped at once, and nobody votes.
pub fn stands(rule: &str, frozen: &Frozen, law: &LawOn<'_>) -> Result<(), Refusal> {
    let verdict = judge(rule, &frozen.count(Hands::default(), None), law)?;
    match verdict.outcome {
        Outcome::NoQuorum => Err(Refusal::NoQuorum(Box::new(verdict))),
        _ => Ok(()),
    }
}

/// Casts by name: the seat must be in office, present and not excluded, and not have voted.
pub fn cast(
    vote: &Vote,
    seat: &Seat,
    already: bool,
    frozen: &Frozen,
    at: DateTime,
) -> Result<(), Refusal> {
    if vote.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    if vote.method != Method::ByName {
        return Err(Refusal::ByHands);
    }
    if !seat.is_held_on(at.date()) {
        return Err(Refusal::NoSeat);
    }
    if frozen.excluded.contains(&seat.id) {
        return Err(Refusal::Excluded);
    }
    if !frozen.present_seats.contains(&seat.id) {
        return Err(Refusal::Absent);
    }
    if already { Err(Refusal::Twice) } else { Ok(()) }
}

/// Closes a vote: judges the hands under the rule of the motion. Where the rule gives the chair a
/// casting vote, a tie waits for it.
pub fn close(
    vote: &Vote,
    motion: &Motion,
    hands: Hands,
    casting: Option<bool>,
    frozen: &Frozen,
    law: &LawOn<'_>,
) -> Result<Verdict, Refusal> {
    if vote.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    let verdict = judge(&motion.rule, &frozen.count(hands, casting), law)?;
    match verdict.outcome {
        Outcome::Unknown(Missing::CastingVote) => Err(Refusal::CastingVote(verdict.cite)),
        _ => Ok(verdict),
    }
}

/// Corrects the count of a closed vote: judged on the roll and the law frozen with it. Only the
/// latest count can be corrected; `votes` are all of the meeting.
pub fn correct(
    vote: &Vote,
    motion: &Motion,
    hands: Hands,
    casting: Option<bool>,
    reason: &str,
    votes: &[Vote],
    law: &LawOn<'_>,
) -> Result<Verdict, Refusal> {
    let Some(closed) = &vote.result else { return Err(Refusal::StillOpen) };
    if vote.method == Method::ByName {
        return Err(Refusal::BallotsStand);
    }
    if votes.iter().any(|other| other.corrects == Some(vote.id)) {
        return Err(Refusal::Superseded);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let open = Vote { closed_at: None, ..vote.clone() };
    close(&open, motion, hands, casting, &closed.frozen, law)
}

/// The vote on a motion that counts: the last correction, or the vote itself.
pub fn standing(motion: MotionId, votes: &[Vote]) -> Option<&Vote> {
    votes
        .iter()
        .filter(|vote| vote.motion == motion)
        .find(|vote| !votes.iter().any(|other| other.corrects == Some(vote.id)))
}

fn judge(rule: &str, count: &Count, law: &LawOn<'_>) -> Result<Verdict, Refusal> {
    law.judge(rule, count).map_err(|why| match why {
        JudgeError::Silent(silence) => Refusal::Silent(silence),
        impossible => Refusal::Impossible {
            hands: count.yes + count.no + count.abstain,
            present: count.present.unwrap_or(0),
            why: impossible.to_string(),
        },
    })
}

#[cfg(test)]
mod tests;
