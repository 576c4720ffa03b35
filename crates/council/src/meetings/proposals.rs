//! Items that members propose for an agenda, and what became of them.

use jiff::civil::DateTime;
use kit::Message;

use super::convening::{Meeting, Stage};
use crate::bodies::registry::words;
use crate::{BodyId, ItemId, ProposalId, Refuse, SeatId};

words! {
    /// What became of a proposal.
    State {
        /// It waits for the chair.
        Open = "open",
        /// It went on an agenda.
        Accepted = "accepted",
        /// It was declined, with a reason.
        Declined = "declined",
        /// Who proposed it took it back.
        Withdrawn = "withdrawn",
    }
}

/// An item that somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its number in the house.
    pub id: ProposalId,
    /// To which body.
    pub body: BodyId,
    /// The title of the item.
    pub title: String,
    /// What it is about, and why.
    pub text: String,
    /// The seat of who proposes it.
    pub seat: Option<SeatId>,
    /// Who proposes it, as shown.
    pub proposed_by: String,
    /// When.
    pub proposed_at: DateTime,
    /// What became of it.
    pub state: State,
    /// When.
    pub settled_at: Option<DateTime>,
    /// Why it was declined or taken back.
    pub settled_why: Option<String>,
    /// The item that came of it.
    pub item: Option<ItemId>,
}

/// Proposes an item.
pub fn propose(title: &str, text: &str, dissolved: bool) -> Result<(), Refusal> {
    if dissolved {
        return Err(Refusal::Dissolved);
    }
    match title.trim().chars().count() {
        0 => return Err(Refusal::NoTitle),
        1..=200 => {}
        _ => return Err(Refusal::LongTitle),
    }
    match text.trim().chars().count() {
        0 => Err(Refusal::NoText),
        1..=4000 => Ok(()),
        _ => Err(Refusal::LongText),
    }
}

/// Puts a proposal on the agenda of a meeting of its body.
pub fn accept(it: &Proposal, meeting: &Meeting) -> Result<(), Refusal> {
    open(it)?;
    if meeting.body != it.body {
        return Err(Refusal::OtherBody);
    }
    match meeting.stage() {
        Stage::Called | Stage::Open => Ok(()),
        Stage::Closed | Stage::Cancelled => Err(Refusal::MeetingOver),
    }
}

/// Declines a proposal, with a reason that everybody sees.
pub fn decline(it: &Proposal, why: &str) -> Result<(), Refusal> {
    open(it)?;
    match why.trim().chars().count() {
        0 => Err(Refusal::NoReason),
        1..=400 => Ok(()),
        _ => Err(Refusal::LongReason),
    }
}

/// Takes a proposal back: who made it, as long as nothing became of it.
pub fn withdraw(it: &Proposal, own: bool) -> Result<(), Refusal> {
    open(it)?;
    if own { Ok(()) } else { Err(Refusal::NotYours) }
}

fn open(it: &Proposal) -> Result<(), Refusal> {
    if it.state == State::Open { Ok(()) } else { Err(Refusal::Settled(it.state)) }
}

/// Why a proposal cannot be made or settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No title.
    NoTitle,
    /// More than 200 characters.
    LongTitle,
    /// No text.
    NoText,
    /// More than 4,000 characters.
    LongText,
    /// The body was dissolved.
    Dissolved,
    /// Something became of it already.
    Settled(State),
    /// The meeting is one of another body.
    OtherBody,
    /// The meeting is over.
    MeetingOver,
    /// Without a reason.
    NoReason,
    /// More than 400 characters.
    LongReason,
    /// Only who proposed it takes it back.
    NotYours,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoTitle => "meetings-proposals-refused-title",
            Self::LongTitle => "meetings-proposals-refused-long-title",
            Self::NoText => "meetings-proposals-refused-text",
            Self::LongText => "meetings-proposals-refused-long-text",
            Self::Dissolved => "meetings-proposals-refused-dissolved",
            Self::Settled(State::Accepted) => "meetings-proposals-refused-accepted",
            Self::Settled(State::Declined) => "meetings-proposals-refused-declined",
            Self::Settled(_) => "meetings-proposals-refused-withdrawn",
            Self::OtherBody => "meetings-proposals-refused-body",
            Self::MeetingOver => "meetings-proposals-refused-over",
            Self::NoReason => "meetings-proposals-refused-reason",
            Self::LongReason => "meetings-proposals-refused-long-reason",
            Self::NotYours => "meetings-proposals-refused-not-yours",
        })
    }
}
