//! Why minutes cannot be drafted, worded, circulated, adopted or put right.

use jiff::civil::Date;
use kit::Message;

use super::document::Lack;
use crate::Refuse;

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not over.
    NotOver,
    /// There is no draft.
    NoDraft,
    /// They have no such part.
    NoPart,
    /// The record says something that the draft does not know yet.
    Stale,
    /// They are adopted; they are put right, not rewritten.
    Frozen,
    /// They are not adopted; they are worded, not put right.
    NotAdopted,
    /// Without a reason.
    NoReason,
    /// The words are those that stand there.
    Same,
    /// Too many characters.
    TooLong,
    /// No words.
    NoText,
    /// Nobody says where they come from.
    NoSource,
    /// The members have them already.
    Circulated,
    /// The members do not have them.
    NotCirculated,
    /// The last day for remarks has passed before they go out.
    UntilPast(Date),
    /// The last day for remarks has passed.
    TooLate(Date),
    /// The remark was settled.
    Settled,
    /// A meeting of another body.
    OtherBody,
    /// The meeting that adopts is not a later one.
    NotLater,
    /// The item does not bring these minutes.
    OtherItem,
    /// No item of a later meeting brings them.
    NotBrought,
    /// The item was not decided.
    NotDecided,
    /// So many remarks are open.
    OpenRemarks(usize),
    /// Elements are missing.
    Lacking(Vec<Lack>),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        let key = match self {
            Self::UntilPast(day) => {
                return Message::new("meetings-minutes-refused-until-past").with("day", *day);
            }
            Self::TooLate(day) => {
                return Message::new("meetings-minutes-refused-too-late").with("day", *day);
            }
            Self::OpenRemarks(count) => {
                let count = u32::try_from(*count).unwrap_or(u32::MAX);
                return Message::new("meetings-minutes-refused-open").with("count", count);
            }
            Self::Lacking(lacks) => {
                let named = named(lacks);
                return Message::new("meetings-minutes-refused-lacking").with("elements", named);
            }
            Self::NotOver => "meetings-minutes-refused-not-over",
            Self::NoDraft => "meetings-minutes-refused-no-draft",
            Self::NoPart => "meetings-minutes-refused-no-part",
            Self::Stale => "meetings-minutes-refused-stale",
            Self::Frozen => "meetings-minutes-refused-frozen",
            Self::NotAdopted => "meetings-minutes-refused-not-adopted",
            Self::NoReason => "meetings-minutes-refused-reason",
            Self::Same => "meetings-minutes-refused-same",
            Self::TooLong => "meetings-minutes-refused-long",
            Self::NoText => "meetings-minutes-refused-text",
            Self::NoSource => "meetings-minutes-refused-source",
            Self::Circulated => "meetings-minutes-refused-circulated",
            Self::NotCirculated => "meetings-minutes-refused-not-circulated",
            Self::Settled => "meetings-minutes-refused-settled",
            Self::OtherBody => "meetings-minutes-refused-other-body",
            Self::NotLater => "meetings-minutes-refused-not-later",
            Self::OtherItem => "meetings-minutes-refused-other-item",
            Self::NotBrought => "meetings-minutes-refused-not-brought",
            Self::NotDecided => "meetings-minutes-refused-not-decided",
        };
        Message::new(key)
    }
}

/// The elements by name, one after the other.
pub fn named(lacks: &[Lack]) -> Message {
    let name = |lack: &Lack| {
        Message::new("meetings-minutes-element-numbered")
            .with("no", bylaws::circled(lack.element.no()).map(String::from).unwrap_or_default())
            .with("name", Message::new(lack.element.key()))
    };
    let mut names = lacks.iter().map(name);
    let first = names.next().unwrap_or(Message::new("main-value-none"));
    names.fold(first, |all, next| {
        Message::new("meetings-minutes-element-and").with("all", all).with("next", next)
    })
}
