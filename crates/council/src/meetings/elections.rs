//! Election of an officer from among the members (호선): counts, run-off, lot.

use bylaws::rules::Office;
use bylaws::{Base, LawOn, Ruled, Silence, Standing};
use jiff::civil::DateTime;
use kit::Message;
use serde::{Deserialize, Serialize};

use super::agenda::Item;
use super::votes::Frozen;
use crate::bodies::registry::words;
use crate::{
    DecisionId, ElectionId, ItemId, MeetingId, PersonId, Refuse, VersionId, refuse::silence,
};

words! {
    /// Where an election stands.
    State {
        /// A round is to be counted.
        Running = "running",
        /// Somebody is elected.
        Elected = "elected",
        /// The last round was a tie; the body decides how to go on.
        Tied = "tied",
        /// Given up.
        Abandoned = "abandoned",
    }
}

/// One round as counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Candidates of the round and their votes, in ballot order.
    pub votes: Vec<(PersonId, u32)>,
    /// Blank and invalid ballots.
    pub invalid: u32,
    /// Members present at the count.
    pub present: u32,
    /// Votes needed.
    pub needed: u32,
}

/// An election.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    /// Its number in the house.
    pub id: ElectionId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// On which item.
    pub item: ItemId,
    /// The office.
    pub role: String,
    /// The version of the law it is held under.
    pub law: VersionId,
    /// The candidates.
    pub candidates: Vec<PersonId>,
    /// The rounds so far.
    pub rounds: Vec<Round>,
    /// Where it stands.
    pub state: State,
    /// When it was opened.
    pub opened_at: DateTime,
    /// When it ended.
    pub closed_at: Option<DateTime>,
    /// Who is elected.
    pub elected: Option<PersonId>,
    /// The decision it led to.
    pub decision: Option<DecisionId>,
}

/// What a round led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counted {
    /// Somebody has the votes needed.
    Elected(PersonId, Round),
    /// Nobody has: the first two meet again.
    RunOff(Vec<PersonId>, Round),
    /// The run-off was a tie: the book decides nothing more.
    Tied(Round),
}

/// Where an election is to be held.
#[derive(Debug, Clone, Copy)]
pub struct Floor<'a> {
    /// The organ that elects.
    pub organ: &'a str,
    /// The item it is held on.
    pub item: &'a Item,
    /// Whether another election of the meeting is not counted out.
    pub running: bool,
    /// The persons who sit in the organ that the office belongs to.
    pub members: &'a [PersonId],
}

/// Checks that an office is elected by this organ and that the candidates may hold it.
pub fn open(
    role: &str,
    candidates: &[PersonId],
    floor: &Floor<'_>,
    law: &LawOn<'_>,
) -> Result<(), Refusal> {
    let members = floor.members;
    let office = law.office(role).map_err(Refusal::Silent)?;
    if office.rule.elected_by != floor.organ {
        return Err(Refusal::WrongOrgan(office.cite.clone()));
    }
    if !floor.item.is_open() {
        return Err(Refusal::ItemNotOpen);
    }
    if floor.running {
        return Err(Refusal::AnotherRunning);
    }
    if candidates.is_empty() {
        return Err(Refusal::NoCandidate);
    }
    let mut sorted = candidates.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    if sorted.len() != candidates.len() {
        return Err(Refusal::TwiceOnTheList);
    }
    if candidates.iter().all(|candidate| members.contains(candidate)) {
        Ok(())
    } else {
        Err(Refusal::NotAMember(office.cite.clone()))
    }
}

/// The candidates of the next round: all in the first, the run-off pair after it.
pub fn standing(election: &Election) -> Vec<PersonId> {
    election.rounds.last().map_or_else(|| election.candidates.clone(), run_off)
}

/// Counts a round under the majority rule that the office names.
pub fn count(
    election: &Election,
    votes: &[(PersonId, u32)],
    invalid: u32,
    frozen: &Frozen,
    law: &LawOn<'_>,
) -> Result<Counted, Refusal> {
    if election.state != State::Running {
        return Err(Refusal::Over);
    }
    let office = law.office(&election.role).map_err(Refusal::Silent)?;
    let stand = standing(election);
    if votes.len() != stand.len() || !votes.iter().all(|(who, _)| stand.contains(who)) {
        return Err(Refusal::OtherCandidates);
    }
    let (Some(members), Some(present)) = (frozen.members, frozen.present) else {
        return Err(Refusal::NoQuorum(office.cite.clone()));
    };
    let cast = votes.iter().map(|(_, n)| n).sum::<u32>();
    if cast + invalid > present {
        return Err(Refusal::TooMany { cast: cast + invalid, present });
    }
    let needed = needed(&office, members, present, cast, law)?;
    let round = Round { votes: votes.to_vec(), invalid, present, needed };
    let best = round.votes.iter().max_by_key(|(_, n)| *n).copied();
    if let Some((who, n)) = best
        && n >= needed
    {
        return Ok(Counted::Elected(who, round));
    }
    let next = run_off(&round);
    let stuck = next.len() == round.votes.len() && !election.rounds.is_empty();
    if !office.rule.run_off || stuck || next.len() < 2 {
        return Ok(Counted::Tied(round));
    }
    Ok(Counted::RunOff(next, round))
}

/// The votes needed under the majority rule that the office names, its quorum met.
fn needed(
    office: &Ruled<'_, Office>,
    members: u32,
    present: u32,
    cast: u32,
    law: &LawOn<'_>,
) -> Result<u32, Refusal> {
    let majority = law.majority(&office.rule.majority).map_err(Refusal::Silent)?;
    let quorum = law.quorum_state(&majority.rule.quorum, Some(members), Some(present));
    if quorum.map_err(Refusal::Silent)?.standing != Standing::Met {
        return Err(Refusal::NoQuorum(office.cite.clone()));
    }
    Ok(majority.rule.needed(match majority.rule.base {
        Base::Present => present,
        Base::Cast => cast,
        Base::Members => members,
    }))
}

/// The first two of a round; all who share the second place go along.
fn run_off(round: &Round) -> Vec<PersonId> {
    let mut counts: Vec<u32> = round.votes.iter().map(|(_, n)| *n).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let second = counts.get(1).copied().unwrap_or(0);
    round.votes.iter().filter(|(_, n)| *n >= second).map(|(who, _)| *who).collect()
}

/// Why an election cannot be opened or counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Another organ elects.
    WrongOrgan(bylaws::Cite),
    /// The item is not open.
    ItemNotOpen,
    /// Another election is not counted out.
    AnotherRunning,
    /// Nobody stands.
    NoCandidate,
    /// A candidate is listed twice.
    TwiceOnTheList,
    /// A candidate is not a member of the organ.
    NotAMember(bylaws::Cite),
    /// It is over.
    Over,
    /// The counts are for other candidates than those of the round.
    OtherCandidates,
    /// More ballots than members present.
    TooMany {
        /// Ballots.
        cast: u32,
        /// Members present.
        present: u32,
    },
    /// Not quorate, or that cannot be said.
    NoQuorum(bylaws::Cite),
    /// No article answers.
    Silent(Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::WrongOrgan(_) => Message::new("meetings-elections-refused-organ"),
            Self::ItemNotOpen => Message::new("meetings-elections-refused-item"),
            Self::AnotherRunning => Message::new("meetings-elections-refused-another"),
            Self::NoCandidate => Message::new("meetings-elections-refused-nobody"),
            Self::TwiceOnTheList => Message::new("meetings-elections-refused-twice"),
            Self::NotAMember(_) => Message::new("meetings-elections-refused-member"),
            Self::Over => Message::new("meetings-elections-refused-over"),
            Self::OtherCandidates => Message::new("meetings-elections-refused-others"),
            Self::TooMany { cast, present } => Message::new("meetings-elections-refused-many")
                .with("cast", *cast)
                .with("present", *present),
            Self::NoQuorum(_) => Message::new("meetings-elections-refused-quorum"),
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&bylaws::Cite> {
        match self {
            Self::WrongOrgan(cite) | Self::NotAMember(cite) | Self::NoQuorum(cite) => Some(cite),
            _ => None,
        }
    }
}
