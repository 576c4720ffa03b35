//! Motions: words, the rule they pass by, and the effect they carry.

use bylaws::{LawOn, Matter, Silence};
use jiff::civil::DateTime;
use kit::Message;

use super::agenda::Item;
use super::convening::Meeting;
use crate::decisions::effects::Effect;
use crate::{ItemId, MeetingId, MotionId, Refuse, refuse::silence};

/// A motion on the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Motion {
    /// Its number in the house.
    pub id: MotionId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// On which item.
    pub item: ItemId,
    /// Its words.
    pub text: String,
    /// The majority rule of the book that decides it.
    pub rule: String,
    /// What it does when it passes.
    pub effect: Effect,
    /// Who moved it, as shown.
    pub moved_by: String,
    /// When.
    pub moved_at: DateTime,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime>,
}

/// Moves: the item must be open. Returns the rule of the book that the motion passes by: for an
/// amendment the one the book names for amendments, else the ordinary majority of the organ.
pub fn move_it(
    meeting: &Meeting,
    item: &Item,
    text: &str,
    effect: &Effect,
    organ: &str,
    law: &LawOn<'_>,
) -> Result<String, Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    if item.opened_at.is_none() || item.closed_at.is_some() {
        return Err(Refusal::ItemNotOpen);
    }
    match text.trim().chars().count() {
        0 => return Err(Refusal::NoText),
        1..=2000 => {}
        _ => return Err(Refusal::LongText),
    }
    rule_for(effect, organ, law)
}

/// The majority rule that decides a motion with this effect in this organ.
pub fn rule_for(effect: &Effect, organ: &str, law: &LawOn<'_>) -> Result<String, Refusal> {
    if let Effect::AmendBylaws { .. } = effect {
        let amendment = law.amendment().map_err(Refusal::Silent)?;
        if amendment.rule.organ != organ {
            let name = law
                .book
                .organ(&amendment.rule.organ)
                .map_or_else(|| amendment.rule.organ.clone(), |organ| organ.name.clone());
            return Err(Refusal::WrongOrgan { cite: amendment.cite.clone(), organ: name });
        }
        return Ok(amendment.rule.majority.clone());
    }
    law.majority_for(organ, Matter::Ordinary)
        .map(|rule| rule.name.to_owned())
        .map_err(Refusal::Silent)
}

/// Takes a motion back, as long as no vote on it was opened.
pub fn withdraw(motion: &Motion, votes: u32) -> Result<(), Refusal> {
    if motion.withdrawn_at.is_some() {
        return Err(Refusal::Withdrawn);
    }
    if votes > 0 { Err(Refusal::VotedOn) } else { Ok(()) }
}

/// Why a motion cannot be moved or taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not running.
    Meeting(super::convening::Refusal),
    /// The item is not open.
    ItemNotOpen,
    /// No words.
    NoText,
    /// More than 2,000 characters.
    LongText,
    /// Another organ decides this.
    WrongOrgan {
        /// The paragraph.
        cite: bylaws::Cite,
        /// The organ that decides.
        organ: String,
    },
    /// It was taken back.
    Withdrawn,
    /// It was voted on.
    VotedOn,
    /// No article answers.
    Silent(Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::ItemNotOpen => Message::new("meetings-motions-refused-item"),
            Self::NoText => Message::new("meetings-motions-refused-text"),
            Self::LongText => Message::new("meetings-motions-refused-long"),
            Self::WrongOrgan { organ, .. } => {
                Message::new("meetings-motions-refused-organ").with("organ", organ)
            }
            Self::Withdrawn => Message::new("meetings-motions-refused-withdrawn"),
            Self::VotedOn => Message::new("meetings-motions-refused-voted"),
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&bylaws::Cite> {
        match self {
            Self::WrongOrgan { cite, .. } => Some(cite),
            _ => None,
        }
    }
}
