//! What the floor looks like at one moment: the same computation for pages, the hall and JSON.

use bylaws::{LawOn, Silence, Standing};
use jiff::civil::DateTime;
use kit::Message;

use super::agenda::{self, Item};
use super::attendance::{self, Capacity, Quorum, voting};
use super::convening;
use super::motions::Motion;
use super::page::MeetingPage;
use super::recesses::{self, Recess};
use super::speakers::{Hearing, Who};
use super::votes::{self, Choice, Frozen, Hands, Method, Vote};
use crate::bodies::counts::Members;
use crate::{MotionId, PersonId, Refuse, SeatId};

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
    /// Since when the quorum is lost, where it stood before.
    pub lost_since: Option<DateTime>,
    /// The recess that lasts.
    pub recess: Option<&'p Recess>,
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
    /// Why it is stopped, where it is: a recess, or the quorum is lost.
    pub stopped: Option<votes::Refusal>,
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
    let lost_since = lost_since(page, &quorum, at, law);
    Floor {
        lost_since,
        recess: recesses::lasting(&page.recesses).filter(|_| page.meeting.must_run().is_ok()),
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

/// Since when the quorum is lost: the first moment after it stood for the last time. None where it
/// stands, is unknown, or never stood in a meeting that runs.
fn lost_since(
    page: &MeetingPage,
    now: &Result<Quorum, Silence>,
    at: DateTime,
    law: &LawOn<'_>,
) -> Option<DateTime> {
    let not_met = now.as_ref().is_ok_and(|q| q.state.standing == Standing::NotMet);
    if !not_met || page.meeting.must_run().is_err() {
        return None;
    }
    let came = page.stays.iter().flat_map(|stay| [Some(stay.arrived_at), stay.left_at]).flatten();
    let mut moments: Vec<DateTime> = came.chain(page.headcounts.iter().map(|c| c.at)).collect();
    moments.retain(|moment| *moment <= at);
    moments.sort_unstable();
    moments.dedup();
    let presence = page.presence(law);
    let stood = |moment: DateTime| {
        attendance::quorum(page.organ(), page.members(moment), &presence, moment, law)
            .is_ok_and(|quorum| quorum.state.standing == Standing::Met)
    };
    let last = moments.iter().rposition(|moment| stood(*moment))?;
    moments.get(last + 1).copied()
}

/// Whether an item may be taken up now.
pub fn may_open_item(page: &MeetingPage, item: &Item) -> Result<(), ItemRefusal> {
    page.must_sit().map_err(ItemRefusal::Meeting)?;
    agenda::open(item, &page.items).map_err(ItemRefusal::Item)
}

/// Why an item cannot be taken up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemRefusal {
    /// The meeting does not run, or pauses.
    Meeting(convening::Refusal),
    /// The agenda does not let it.
    Item(agenda::Refusal),
}

impl Refuse for ItemRefusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::Item(why) => why.message(),
        }
    }
}

/// The seat by which a person is a member today.
pub fn seat_of(
    page: &MeetingPage,
    person: PersonId,
    at: DateTime,
    law: &LawOn<'_>,
) -> Option<SeatId> {
    let members = voting(&page.seats, at.date(), law);
    members.into_iter().find(|seat| attendance::person(seat) == Some(person)).map(|seat| seat.id)
}

/// What asking to speak on an item looks at. Where heads were counted and not all are known by
/// name, whoever asks may be one of them; members by video are there to be heard.
pub fn hearing<'p>(
    page: &'p MeetingPage,
    item: &'p Item,
    who: &Who,
    at: DateTime,
    law: &LawOn<'_>,
) -> Hearing<'p> {
    let presence = page.presence(law);
    let there = presence.named(attendance::Capacity::Member, at);
    let unnamed = presence.count(attendance::Capacity::Member, at).unwrap_or(0) > there;
    let seat = match who {
        Who::Seat(seat) => Some(*seat),
        Who::Named(_) => None,
    };
    let stays = || page.stays.iter().any(|stay| stay.seat == seat && stay.covers(at));
    Hearing {
        meeting: &page.meeting,
        item,
        turns: &page.turns,
        list: page.list(item.id),
        present: seat.is_none() || unnamed || stays(),
        excluded: page.exclusions.iter().any(|e| Some(e.seat) == seat && e.holds(item.id, at)),
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
    page.must_sit().map_err(votes::Refusal::Meeting)?;
    if let Some(first) = page.amendment_first(motion) {
        return Err(votes::Refusal::AmendmentFirst { text: first.text.clone() });
    }
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
    let may = votes::cast(open.vote, seat, already, &open.roll, at);
    Some((seat.id, may.and_then(|()| open.stopped.map_or(Ok(()), Err))))
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
    let stopped = match page.must_sit() {
        Err(why) => Some(votes::Refusal::Meeting(why)),
        Ok(()) => {
            // Whoever voted and left counts as present in this vote.
            let mut joined = roll.clone();
            joined.join(page.ballots_of(vote.id).map(|ballot| ballot.seat));
            votes::stands(&motion.rule, &joined, law).err()
        }
    };
    Some(OpenVote { vote, motion, roll, hands, owing, stopped })
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
