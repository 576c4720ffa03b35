//! The agenda: reports and items to decide, in order, each opened and ended once.

use jiff::civil::DateTime;
use kit::Message;

use super::convening::Meeting;
use crate::bodies::registry::words;
use crate::{AmendmentId, ItemId, MeetingId, Refuse};

words! {
    /// The part of the agenda.
    Part {
        /// 공유(보고)사항.
        Report = "report",
        /// 안건(토론)사항.
        Decision = "decision",
    }
}

words! {
    /// How an item ended.
    Outcome {
        /// Heard.
        Reported = "reported",
        /// Decided by a vote or by consent.
        Decided = "decided",
        /// Voted down.
        Rejected = "rejected",
        /// Recorded without a vote.
        Noted = "noted",
        /// To the next meeting.
        CarriedOver = "carried-over",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number in the house.
    pub id: ItemId,
    /// On which agenda.
    pub meeting: MeetingId,
    /// Report or decision.
    pub part: Part,
    /// Its place, from 1 in each part.
    pub no: u32,
    /// Its title.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
    /// Details, one a line.
    pub note: Option<String>,
    /// Who brought it, as shown.
    pub origin: Option<String>,
    /// The item of another body that it was referred from.
    pub referred_from: Option<ItemId>,
    /// The amendment of the bylaws that it is about.
    pub amendment: Option<AmendmentId>,
    /// The earlier meeting whose minutes it brings: item 1 of the next meeting.
    pub minutes_of: Option<MeetingId>,
    /// When it was taken up.
    pub opened_at: Option<DateTime>,
    /// When it ended.
    pub closed_at: Option<DateTime>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// What was said of its end.
    pub outcome_note: Option<String>,
}

impl Item {
    /// Whether it is being dealt with.
    pub const fn is_open(&self) -> bool {
        self.opened_at.is_some() && self.closed_at.is_none()
    }
}

/// Adds an item: it needs a title, and the meeting must not be over.
pub fn add(title: &str, over: bool) -> Result<(), Refusal> {
    if over {
        return Err(Refusal::MeetingOver);
    }
    match title.trim().chars().count() {
        0 => Err(Refusal::NoTitle),
        1..=200 => Ok(()),
        _ => Err(Refusal::LongTitle),
    }
}

/// The minutes of `earlier` go on the agenda of `here` once: both are of one body, and the earlier
/// one is over.
pub fn previous_minutes(here: &Meeting, earlier: &Meeting, items: &[Item]) -> Result<(), Refusal> {
    if earlier.body != here.body || earlier.id == here.id || earlier.closed_at.is_none() {
        return Err(Refusal::NotThatMeeting);
    }
    if items.iter().any(|item| item.minutes_of == Some(earlier.id)) {
        return Err(Refusal::MinutesThere);
    }
    Ok(())
}

/// Changes an item's words or place, as long as it was not taken up.
pub fn change(item: &Item, title: &str, over: bool) -> Result<(), Refusal> {
    if item.closed_at.is_some() {
        return Err(Refusal::Ended);
    }
    if item.opened_at.is_some() {
        return Err(Refusal::AlreadyOpen);
    }
    add(title, over)
}

/// The items of one part in their new order: `moved` takes the place `to`, counted from 1, and
/// the others close up. A place that an item already taken up holds cannot be passed.
pub fn reorder(part: &[Item], moved: ItemId, to: u32) -> Result<Vec<(ItemId, u32)>, Refusal> {
    let mut order: Vec<&Item> = part.iter().filter(|item| item.id != moved).collect();
    let Some(item) = part.iter().find(|item| item.id == moved) else {
        return Err(Refusal::NoSuchPlace);
    };
    order.sort_by_key(|item| item.no);
    let at = usize::try_from(to).unwrap_or(usize::MAX);
    if at == 0 || at > part.len() {
        return Err(Refusal::NoSuchPlace);
    }
    order.insert(at - 1, item);
    let mut places = Vec::new();
    for (no, item) in (1..).zip(order) {
        if item.opened_at.is_some() && item.no != no {
            return Err(Refusal::AlreadyOpen);
        }
        places.push((item.id, no));
    }
    Ok(places)
}

/// Takes an item up. An item that is open waits its turn to end first.
pub fn open(item: &Item, others: &[Item]) -> Result<(), Refusal> {
    if item.closed_at.is_some() {
        return Err(Refusal::Ended);
    }
    if item.opened_at.is_some() {
        return Err(Refusal::AlreadyOpen);
    }
    let running = others.iter().find(|i| i.opened_at.is_some() && i.closed_at.is_none());
    match running {
        Some(other) => Err(Refusal::AnotherOpen { no: other.no, title: other.title.clone() }),
        None => Ok(()),
    }
}

/// The item must have been taken up, and not ended.
pub fn must_be_open(item: &Item) -> Result<(), Refusal> {
    match (item.opened_at, item.closed_at) {
        (_, Some(_)) => Err(Refusal::Ended),
        (None, None) => Err(Refusal::NotOpen),
        (Some(_), None) => Ok(()),
    }
}

/// What still runs on an item, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Running {
    /// Votes that are open.
    pub votes: u32,
    /// Elections that are not counted out.
    pub elections: u32,
    /// Whether anything was decided or voted down.
    pub decided: bool,
}

/// Ends an item. While a vote on it is open it cannot end; "decided" needs a decision. An item
/// that is carried over or taken back gives up its running election.
pub fn close(item: &Item, outcome: Outcome, running: Running) -> Result<(), Refusal> {
    if item.closed_at.is_some() {
        return Err(Refusal::Ended);
    }
    let leaves = matches!(outcome, Outcome::CarriedOver | Outcome::Withdrawn);
    if item.opened_at.is_none() && !leaves {
        return Err(Refusal::NotOpen);
    }
    if running.votes > 0 {
        return Err(Refusal::VoteOpen);
    }
    if running.elections > 0 && !leaves {
        return Err(Refusal::ElectionRunning);
    }
    if matches!(outcome, Outcome::Decided | Outcome::Rejected) && !running.decided {
        return Err(Refusal::NothingDecided);
    }
    Ok(())
}

/// Why an item cannot be added, opened or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is over.
    MeetingOver,
    /// No title.
    NoTitle,
    /// More than 200 characters.
    LongTitle,
    /// It has ended.
    Ended,
    /// It is open.
    AlreadyOpen,
    /// It was never taken up.
    NotOpen,
    /// Another item is open.
    AnotherOpen {
        /// Its place.
        no: u32,
        /// Its title.
        title: String,
    },
    /// A vote on it is open.
    VoteOpen,
    /// An election on it is not counted out.
    ElectionRunning,
    /// "Decided" without a decision.
    NothingDecided,
    /// The agenda has no such place.
    NoSuchPlace,
    /// The minutes are those of no earlier meeting of this body.
    NotThatMeeting,
    /// The minutes of that meeting are on the agenda.
    MinutesThere,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::MeetingOver => Message::new("meetings-agenda-refused-over"),
            Self::NoTitle => Message::new("meetings-agenda-refused-title"),
            Self::LongTitle => Message::new("meetings-agenda-refused-long-title"),
            Self::Ended => Message::new("meetings-agenda-refused-ended"),
            Self::AlreadyOpen => Message::new("meetings-agenda-refused-already-open"),
            Self::NotOpen => Message::new("meetings-agenda-refused-not-open"),
            Self::AnotherOpen { no, title } => {
                Message::new("meetings-agenda-refused-another").with("no", *no).with("title", title)
            }
            Self::VoteOpen => Message::new("meetings-agenda-refused-vote-open"),
            Self::ElectionRunning => Message::new("meetings-agenda-refused-election"),
            Self::NothingDecided => Message::new("meetings-agenda-refused-nothing"),
            Self::NoSuchPlace => Message::new("meetings-agenda-refused-place"),
            Self::NotThatMeeting => Message::new("meetings-agenda-refused-not-earlier"),
            Self::MinutesThere => Message::new("meetings-agenda-refused-minutes-there"),
        }
    }
}

#[cfg(test)]
mod tests;
