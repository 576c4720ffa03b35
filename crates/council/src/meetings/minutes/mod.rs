//! Minutes: drafted from the record, worded, circulated, remarked on, adopted, frozen, corrected.

mod document;
mod draft;
mod freezing;
mod refusal;
#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime};

pub use document::{Cell, Document, Element, Entry, Heading, Lack, Part, redacted};
pub use draft::{Pause, Record, Tell, Words, draft};
pub use freezing::{frozen_with, thaw};
pub use refusal::{Refusal, named};

use super::agenda::Item;
use super::convening::{Meeting, Stage};
use crate::bodies::registry::words;
use crate::decisions::register::{Decision, Form};
use crate::{DecisionId, MeetingId, MinutesId, RemarkId, SeatId};

/// The most characters of one part.
const LONGEST: usize = 8000;
/// The most characters of a remark or a reason.
const LONGEST_REMARK: usize = 2000;

words! {
    /// Where minutes stand.
    State {
        /// 초안: the secretary words them.
        Draft = "draft",
        /// 회람: the members read and remark.
        Circulated = "circulated",
        /// 채택: frozen.
        Adopted = "adopted",
        /// 정정: put right after their adoption; both texts stand.
        Corrected = "corrected",
    }
}

/// The minutes of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// Their number in the house.
    pub id: MinutesId,
    /// Of which meeting.
    pub meeting: MeetingId,
    /// What their hashes in the journal are salted with.
    pub salt: String,
    /// When they were drafted.
    pub drafted_at: DateTime,
    /// When they went to the members.
    pub circulated_at: Option<DateTime>,
    /// The last day for remarks.
    pub remarks_until: Option<Date>,
    /// When they were adopted.
    pub adopted_at: Option<DateTime>,
    /// By which meeting.
    pub adopted_in: Option<MeetingId>,
    /// By which of its decisions.
    pub adopted_by: Option<DecisionId>,
}

/// The words of a part at one time; the highest number holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Of which part.
    pub part: Part,
    /// From 1.
    pub no: u32,
    /// The words.
    pub text: String,
    /// Whether somebody wrote them; else they come from the record.
    pub by_hand: bool,
    /// Who wrote them, as shown.
    pub written_by: String,
    /// When.
    pub written_at: DateTime,
    /// Why.
    pub why: Option<String>,
}

/// A member's remark on a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its number in the house.
    pub id: RemarkId,
    /// On which part.
    pub part: Part,
    /// The seat of who remarks.
    pub seat: Option<SeatId>,
    /// Who remarks, as shown.
    pub by: String,
    /// What should be put right.
    pub text: String,
    /// When.
    pub at: DateTime,
    /// When it was settled.
    pub settled_at: Option<DateTime>,
    /// Whether it was taken up.
    pub accepted: Option<bool>,
    /// Why not, or what was done.
    pub settled_why: Option<String>,
    /// The revision that took it up.
    pub revision: Option<u32>,
}

/// Minutes as adopted, or as they read after a correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// The how-manieth text: 1 is what was adopted.
    pub no: u32,
    /// The whole as canonical JSON.
    pub text: String,
    /// Its SHA-256.
    pub sha256: String,
    /// When.
    pub at: DateTime,
    /// The part that was put right.
    pub part: Option<Part>,
    /// Why.
    pub why: Option<String>,
}

/// Minutes of the past as they came: which of the nine elements they hold, in their own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Where they come from.
    pub source: String,
    /// When they were entered.
    pub entered_at: DateTime,
    /// Whether they were public already.
    pub public: bool,
    /// The elements that are there, in the order of the decree.
    pub elements: Vec<(Element, String)>,
}

impl Minutes {
    /// Where they stand; `texts` is how many frozen texts there are.
    pub const fn state(&self, texts: usize) -> State {
        match (self.adopted_at, self.circulated_at) {
            (Some(_), _) if texts > 1 => State::Corrected,
            (Some(_), _) => State::Adopted,
            (None, Some(_)) => State::Circulated,
            (None, None) => State::Draft,
        }
    }

    /// Whether they are adopted: then nothing they rest on is rewritten.
    pub const fn is_frozen(&self) -> bool {
        self.adopted_at.is_some()
    }
}

impl Original {
    /// The elements that the record of the past lacks.
    pub fn lacks(&self) -> Vec<Element> {
        let there = |element: &Element| {
            self.elements.iter().any(|(known, text)| known == element && !text.trim().is_empty())
        };
        Element::ALL.iter().copied().filter(|element| !there(element)).collect()
    }
}

/// Drafts minutes, or drafts them anew: the meeting must be over, the minutes not adopted.
pub fn begin(meeting: &Meeting, minutes: Option<&Minutes>) -> Result<(), Refusal> {
    if meeting.stage() != Stage::Closed {
        return Err(Refusal::NotOver);
    }
    if minutes.is_some_and(Minutes::is_frozen) {
        return Err(Refusal::Frozen);
    }
    Ok(())
}

/// Words a part anew. Once the members have the minutes, a change needs its reason.
pub fn write(minutes: &Minutes, now: &str, text: &str, why: &str) -> Result<(), Refusal> {
    if minutes.is_frozen() {
        return Err(Refusal::Frozen);
    }
    if minutes.circulated_at.is_some() && why.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    worded(now, text, why)
}

fn worded(now: &str, text: &str, why: &str) -> Result<(), Refusal> {
    if text.chars().count() > LONGEST || why.chars().count() > LONGEST_REMARK {
        return Err(Refusal::TooLong);
    }
    if now.trim() == text.trim() { Err(Refusal::Same) } else { Ok(()) }
}

/// Sends the minutes to the members, who may remark until the end of a day.
pub fn circulate(minutes: &Minutes, until: Date, today: Date) -> Result<(), Refusal> {
    if minutes.is_frozen() {
        return Err(Refusal::Frozen);
    }
    if minutes.circulated_at.is_some() {
        return Err(Refusal::Circulated);
    }
    if until < today { Err(Refusal::UntilPast(until)) } else { Ok(()) }
}

/// Asks for a correction; on the last day still, on the day after no more.
pub fn remark(minutes: &Minutes, text: &str, today: Date) -> Result<(), Refusal> {
    if minutes.is_frozen() {
        return Err(Refusal::Frozen);
    }
    let Some(until) = minutes.remarks_until.filter(|_| minutes.circulated_at.is_some()) else {
        return Err(Refusal::NotCirculated);
    };
    if today > until {
        return Err(Refusal::TooLate(until));
    }
    match text.trim().chars().count() {
        0 => Err(Refusal::NoText),
        1..=LONGEST_REMARK => Ok(()),
        _ => Err(Refusal::TooLong),
    }
}

/// Settles a remark: taken up with new words, or declined with a reason.
pub fn settle(
    minutes: &Minutes,
    remark: &Remark,
    words: Option<(&str, &str)>,
    why: &str,
) -> Result<(), Refusal> {
    if minutes.is_frozen() {
        return Err(Refusal::Frozen);
    }
    if remark.settled_at.is_some() {
        return Err(Refusal::Settled);
    }
    match words {
        Some((now, text)) => worded(now, text, why),
        None if why.trim().is_empty() => Err(Refusal::NoReason),
        None if why.chars().count() > LONGEST_REMARK => Err(Refusal::TooLong),
        None => Ok(()),
    }
}

/// What minutes are adopted on: the item that brought them, in a later meeting of the same body.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// The meeting whose minutes they are.
    pub of: &'a Meeting,
    /// The meeting that adopts.
    pub meeting: &'a Meeting,
    /// The item of its agenda.
    pub item: &'a Item,
    /// What that meeting decided.
    pub decisions: &'a [Decision],
    /// Remarks that nobody settled.
    pub open: usize,
}

/// Adopts minutes: answers by which decision. Nothing may be missing in them, no remark open.
pub fn adopt(minutes: &Minutes, basis: &Basis<'_>, lacks: &[Lack]) -> Result<DecisionId, Refusal> {
    let Basis { of, meeting, item, decisions, open } = *basis;
    if minutes.is_frozen() {
        return Err(Refusal::Frozen);
    }
    if minutes.circulated_at.is_none() {
        return Err(Refusal::NotCirculated);
    }
    if meeting.body != of.body {
        return Err(Refusal::OtherBody);
    }
    if meeting.id == of.id || meeting.starts_at <= of.starts_at {
        return Err(Refusal::NotLater);
    }
    if item.minutes_of != Some(of.id) {
        return Err(Refusal::OtherItem);
    }
    let mut on_item = decisions.iter().filter(|decision| {
        decision.item == Some(item.id)
            && decision.voided_at.is_none()
            && matches!(decision.form, Form::Vote | Form::Consensus)
    });
    let decision = on_item.next_back().ok_or(Refusal::NotDecided)?;
    if open > 0 {
        return Err(Refusal::OpenRemarks(open));
    }
    if lacks.is_empty() { Ok(decision.id) } else { Err(Refusal::Lacking(lacks.to_vec())) }
}

/// Puts adopted minutes right: a new text beside the old one, with its reason.
pub fn correct(minutes: &Minutes, now: &str, text: &str, why: &str) -> Result<(), Refusal> {
    if !minutes.is_frozen() {
        return Err(Refusal::NotAdopted);
    }
    if why.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    worded(now, text, why)
}

/// Enters minutes of the past as they came.
pub fn enter(
    meeting: &Meeting,
    source: &str,
    elements: &[(Element, String)],
) -> Result<(), Refusal> {
    if meeting.stage() != Stage::Closed {
        return Err(Refusal::NotOver);
    }
    if source.trim().is_empty() {
        return Err(Refusal::NoSource);
    }
    if elements.iter().any(|(_, text)| text.chars().count() > LONGEST) {
        return Err(Refusal::TooLong);
    }
    let empty = elements.iter().all(|(_, text)| text.trim().is_empty());
    if empty { Err(Refusal::NoText) } else { Ok(()) }
}
