//! What the floor looks like at one moment: the same computation for pages, the hall and JSON.

use bylaws::{LawOn, Silence};
use jiff::civil::DateTime;

use super::agenda::Item;
use super::attendance::{self, Capacity, Quorum, voting};
use super::motions::Motion;
use super::page::MeetingPage;
use super::votes::{self, Choice, Frozen, Hands, Method, Vote};
use crate::bodies::counts::Members;
use crate::{MotionId, PersonId, SeatId};

/// The floor of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor<'p> {
    /// Members in office, and what the number rests on.
    pub members: Members,
    /// The quorum of the organ, or why the book says nothing of it.
    pub quorum: Result<Quorum, Silence>,
    /// The seats that count today, one for each holder.
    pub entitled: Vec<SeatId>,
    /// Those of them that are present, and count.
    pub present: Vec<SeatId>,
    /// Observers, officials and staff present, where anything is recorded.
    pub observers: u32,
    /// The item that is open.
    pub open_item: Option<&'p Item>,
    /// The next item to take up.
    pub next_item: Option<&'p Item>,
    /// The open vote with its motion.
    pub open_vote: Option<OpenVote<'p>>,
    /// For each motion waiting on the open item: whether it may be put to a vote by hands, and by
    /// name.
    pub waiting: Vec<Waiting<'p>>,
}

/// A vote that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenVote<'p> {
    /// The vote.
    pub vote: &'p Vote,
    /// What it is about.
    pub motion: &'p Motion,
    /// The roll as it would be frozen now.
    pub roll: Frozen,
    /// Ballots by name so far.
    pub hands: Hands,
    /// Seats that are entitled, present and have not voted by name.
    pub owing: Vec<SeatId>,
}

/// A motion that waits for its vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting<'p> {
    /// The motion.
    pub motion: &'p Motion,
    /// Whether a vote by show of hands may be opened.
    pub by_hands: Result<(), votes::Refusal>,
    /// Whether a vote by name may be opened.
    pub by_name: Result<(), votes::Refusal>,
}

/// The floor at `at`.
pub fn standing<'p>(page: &'p MeetingPage, at: DateTime, law: &LawOn<'_>) -> Floor<'p> {
    let members = page.members(at);
    let presence = page.presence(law);
    let quorum = attendance::quorum(page.organ(), members.clone(), &presence, at, law);
    let entitled: Vec<SeatId> =
        voting(&page.seats, at.date(), law).into_iter().map(|seat| seat.id).collect();
    let there = presence.seats(at);
    let present = entitled.iter().copied().filter(|seat| there.contains(seat)).collect();
    let observers = [Capacity::Observer, Capacity::Official, Capacity::Staff]
        .into_iter()
        .filter_map(|capacity| presence.count(capacity, at))
        .sum();
    let open_item = page.items.iter().find(|item| item.is_open());
    Floor {
        members,
        quorum,
        entitled,
        present,
        observers,
        open_item,
        next_item: page.items.iter().find(|i| i.opened_at.is_none() && i.closed_at.is_none()),
        open_vote: page.open_vote().and_then(|vote| open_vote(page, vote, at, law)),
        waiting: open_item.map(|item| waiting(page, item, at, law)).unwrap_or_default(),
    }
}

/// Whether a motion may be put to a vote now.
pub fn may_open_vote(
    page: &MeetingPage,
    motion: MotionId,
    method: Method,
    at: DateTime,
    law: &LawOn<'_>,
) -> Result<(), votes::Refusal> {
    let Some(motion) = page.motion(motion) else { return Err(votes::Refusal::Withdrawn) };
    page.meeting.must_run().map_err(votes::Refusal::Meeting)?;
    if !page.item(motion.item).is_some_and(Item::is_open) {
        return Err(votes::Refusal::ItemNotOpen);
    }
    let roll = page.roll(motion.item, at, law);
    votes::open(motion, method, &roll, &page.votes, law)
}

/// The seat by which a person may vote in this body, and whether it may now.
pub fn may_cast(
    page: &MeetingPage,
    person: PersonId,
    at: DateTime,
    law: &LawOn<'_>,
) -> Option<(SeatId, Result<(), votes::Refusal>)> {
    let open = open_vote(page, page.open_vote()?, at, law)?;
    let seats = voting(&page.seats, at.date(), law);
    let seat = seats.into_iter().find(|seat| attendance::person(seat) == Some(person))?;
    let already = page.ballots_of(open.vote.id).any(|ballot| ballot.seat == seat.id);
    Some((seat.id, votes::cast(open.vote, seat, already, &open.roll, at)))
}

/// What a person has said in the open vote.
pub fn said(page: &MeetingPage, seat: SeatId) -> Option<Choice> {
    let vote = page.open_vote()?;
    page.ballots_of(vote.id).find(|ballot| ballot.seat == seat).map(|ballot| ballot.choice)
}

fn open_vote<'p>(
    page: &'p MeetingPage,
    vote: &'p Vote,
    at: DateTime,
    law: &LawOn<'_>,
) -> Option<OpenVote<'p>> {
    let motion = page.motion(vote.motion)?;
    let roll = page.roll(motion.item, at, law);
    let hands = Hands::of(page.ballots_of(vote.id).map(|ballot| ballot.choice));
    let voted = |seat: &SeatId| page.ballots_of(vote.id).any(|ballot| ballot.seat == *seat);
    let owing = roll.present_seats.iter().copied().filter(|seat| !voted(seat)).collect();
    Some(OpenVote { vote, motion, roll, hands, owing })
}

fn waiting<'p>(
    page: &'p MeetingPage,
    item: &Item,
    at: DateTime,
    law: &LawOn<'_>,
) -> Vec<Waiting<'p>> {
    page.pending(item.id)
        .map(|motion| Waiting {
            motion,
            by_hands: may_open_vote(page, motion.id, Method::ShowOfHands, at, law),
            by_name: may_open_vote(page, motion.id, Method::ByName, at, law),
        })
        .collect()
}
