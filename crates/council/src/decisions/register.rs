//! The register: one line a decision, with its form, article and time.

use jiff::civil::DateTime;
use kit::Message;

use super::effects::Effect;
use crate::bodies::registry::words;
use crate::{BodyId, DecisionId, ItemId, MeetingId, MotionId, Refuse, VoteId};

words! {
    /// How it was decided.
    Form {
        /// By a vote.
        Vote = "vote",
        /// 이의 없음: nobody objected.
        Consensus = "consensus",
        /// By an election.
        Election = "election",
        /// Recorded without deciding: a resignation is noted, not voted.
        Note = "note",
        /// In writing, outside a meeting (서면심의).
        Written = "written",
    }
}

/// A decision of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its number in the house.
    pub id: DecisionId,
    /// The how-manieth of the body.
    pub no: u32,
    /// Of which body.
    pub body: BodyId,
    /// In which meeting.
    pub meeting: Option<MeetingId>,
    /// On which item.
    pub item: Option<ItemId>,
    /// By which motion.
    pub motion: Option<MotionId>,
    /// By which vote.
    pub vote: Option<VoteId>,
    /// How.
    pub form: Form,
    /// Its words.
    pub text: String,
    /// The paragraph it rests on.
    pub cite: Option<String>,
    /// When.
    pub decided_at: DateTime,
    /// What it does.
    pub effect: Effect,
    /// When a corrected count took it back.
    pub voided_at: Option<DateTime>,
    /// Why.
    pub voided_why: Option<String>,
}

/// What a decision changed, linked from both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The decision.
    pub decision: DecisionId,
    /// The word of the effect: `end-seat`, `amend-bylaws`.
    pub kind: String,
    /// The kind of record it changed: `seat`, `version`, `body`, `meeting`.
    pub subject_kind: String,
    /// The number of that record.
    pub subject: i64,
    /// When.
    pub done_at: DateTime,
    /// When it was undone.
    pub undone_at: Option<DateTime>,
}

/// Records a decision without a vote: by consent, or a mere note.
///
/// What needs a majority of its own (an amendment of the bylaws) is never decided by consent.
pub fn record(form: Form, text: &str, effect: &Effect, quorate: bool) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::NoText);
    }
    match (form, effect) {
        (Form::Vote | Form::Election | Form::Written, _) => Err(Refusal::NeedsCount),
        (Form::Note, Effect::Plain) => Ok(()),
        (Form::Note, _) => Err(Refusal::NoteDoesNothing),
        (Form::Consensus, Effect::AmendBylaws { .. }) => Err(Refusal::NeedsCount),
        (Form::Consensus, _) if !quorate => Err(Refusal::NotQuorate),
        (Form::Consensus, _) => Ok(()),
    }
}

/// Why a decision cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No words.
    NoText,
    /// It needs votes to be counted.
    NeedsCount,
    /// A note has no effect.
    NoteDoesNothing,
    /// Without a quorum nothing is decided.
    NotQuorate,
    /// Only seats that have ended are noted.
    SeatNotEnded,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoText => "decisions-register-refused-text",
            Self::NeedsCount => "decisions-register-refused-count",
            Self::NoteDoesNothing => "decisions-register-refused-note",
            Self::NotQuorate => "decisions-register-refused-quorum",
            Self::SeatNotEnded => "decisions-register-refused-seat",
        })
    }
}
