//! What was said on an item: explanation, opinion, proposal, question, answer (S10).

use jiff::civil::DateTime;
use kit::Message;

use super::agenda::Item;
use super::convening::{Ground, Meeting, Stage};
use crate::bodies::registry::words;
use crate::{ItemId, MeetingId, OfficeId, PersonId, Refuse, SeatId, StatementId};

words! {
    /// What a statement is. A decision is a record of its own, never a statement.
    Kind {
        /// 설명: an item or report is explained.
        Explanation = "explanation",
        /// 의견.
        Opinion = "opinion",
        /// 제안: something that should be done; it may lead to an item, a decision, a task.
        Proposal = "proposal",
        /// 질문.
        Question = "question",
        /// 답변.
        Answer = "answer",
        /// 결과: a "result" as the record of the past words it; it decides nothing.
        Result = "result",
    }
}

/// Who spoke: a seat of the body, another person, an office, or a name as written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Speaker {
    /// The seat of a member.
    pub seat: Option<SeatId>,
    /// A person without a seat here.
    pub person: Option<PersonId>,
    /// A post that speaks whoever holds it: 행정1부시장.
    pub office: Option<OfficeId>,
    /// The name as shown; of the record where one of the others is set.
    pub label: String,
}

/// Something said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its number in the house.
    pub id: StatementId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// On which item.
    pub item: ItemId,
    /// What it is.
    pub kind: Kind,
    /// Who said it.
    pub speaker: Speaker,
    /// The gist, in words.
    pub text: String,
    /// When.
    pub said_at: DateTime,
    /// Its place on the item, from 1.
    pub place: u32,
    /// Where the record comes from, where it was entered later.
    pub source: Option<String>,
    /// When it was struck from the record.
    pub struck_at: Option<DateTime>,
    /// Why.
    pub struck_why: Option<String>,
}

/// Whether the record of an item takes statements: it was taken up, its meeting is running or over,
/// and the minutes are not adopted.
pub fn open_to(meeting: &Meeting, item: &Item, frozen: bool) -> Result<(), Refusal> {
    if frozen {
        return Err(Refusal::Frozen);
    }
    let held = matches!(meeting.stage(), Stage::Open | Stage::Closed);
    let past = matches!(meeting.convened, Ground::Record { .. });
    if held && (item.opened_at.is_some() || past) { Ok(()) } else { Err(Refusal::NotOpen) }
}

/// Checks what is to be recorded: somebody said something.
pub fn record(speaker: &Speaker, text: &str) -> Result<(), Refusal> {
    if speaker.label.trim().is_empty() {
        return Err(Refusal::Nobody);
    }
    match text.trim().chars().count() {
        0 => Err(Refusal::NoText),
        1..=4000 => Ok(()),
        _ => Err(Refusal::LongText),
    }
}

/// Puts the words of a statement right; the old ones stay.
pub fn reword(statement: &Statement, text: &str, frozen: bool) -> Result<(), Refusal> {
    if frozen {
        return Err(Refusal::Frozen);
    }
    if statement.struck_at.is_some() {
        return Err(Refusal::Struck);
    }
    record(&statement.speaker, text)
}

/// Strikes a statement from the record, with a reason; its words stay in the journal.
pub fn strike(statement: &Statement, why: &str, frozen: bool) -> Result<(), Refusal> {
    if frozen {
        return Err(Refusal::Frozen);
    }
    if statement.struck_at.is_some() {
        return Err(Refusal::Struck);
    }
    if why.trim().is_empty() { Err(Refusal::NoReason) } else { Ok(()) }
}

/// Why a statement cannot be recorded or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The item was not taken up.
    NotOpen,
    /// Nobody is named.
    Nobody,
    /// No words.
    NoText,
    /// More than 4,000 characters.
    LongText,
    /// It was struck.
    Struck,
    /// Without a reason.
    NoReason,
    /// The minutes were adopted; they are corrected, not rewritten.
    Frozen,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NotOpen => "meetings-statements-refused-item",
            Self::Nobody => "meetings-statements-refused-nobody",
            Self::NoText => "meetings-statements-refused-text",
            Self::LongText => "meetings-statements-refused-long",
            Self::Struck => "meetings-statements-refused-struck",
            Self::NoReason => "meetings-statements-refused-reason",
            Self::Frozen => "meetings-statements-refused-frozen",
        })
    }
}
