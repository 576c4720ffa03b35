//! Declared interests: to whom or what a member is bound. Seen by the body only; whoever decides is
//! told, and staying out remains the member's or the chair's to say.

use jiff::civil::DateTime;
use kit::Message;

use crate::{BodyId, InterestId, ItemId, PersonId, Refuse};

/// An interest that somebody declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interest {
    /// Its number in the house.
    pub id: InterestId,
    /// Whose.
    pub person: PersonId,
    /// The body that is told.
    pub body: BodyId,
    /// In what: an organisation, a platform, a project.
    pub subject: String,
    /// How they are bound to it.
    pub relation: String,
    /// The item it is about; none where it is about all that touches the subject.
    pub item: Option<ItemId>,
    /// When it was declared.
    pub declared_at: DateTime,
    /// When it ended.
    pub ended_at: Option<DateTime>,
}

impl Interest {
    /// Whether it holds at `at`.
    pub fn holds(&self, at: DateTime) -> bool {
        self.declared_at <= at && self.ended_at.is_none_or(|ended| at < ended)
    }
}

/// Checks what is declared. `known` are the interests of the same person in the same body.
pub fn declare(
    subject: &str,
    relation: &str,
    item: Option<ItemId>,
    known: &[Interest],
    seated: bool,
) -> Result<(), Refusal> {
    if !seated {
        return Err(Refusal::NoSeat);
    }
    let fits = |text: &str| (1..=200).contains(&text.trim().chars().count());
    if !fits(subject) {
        return Err(Refusal::Subject);
    }
    if !fits(relation) {
        return Err(Refusal::Relation);
    }
    let same =
        |it: &Interest| it.ended_at.is_none() && it.item == item && it.subject == subject.trim();
    if known.iter().any(same) { Err(Refusal::Known) } else { Ok(()) }
}

/// Ends an interest: it does not hold any more.
pub const fn end(interest: &Interest) -> Result<(), Refusal> {
    if interest.ended_at.is_some() { Err(Refusal::Ended) } else { Ok(()) }
}

/// Why an interest cannot be declared or ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The person has no seat in the body.
    NoSeat,
    /// In what is not said, or at too great length.
    Subject,
    /// How is not said, or at too great length.
    Relation,
    /// The same is declared already.
    Known,
    /// It has ended.
    Ended,
    /// One declares one's own.
    NotYours,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoSeat => "people-interests-refused-no-seat",
            Self::Subject => "people-interests-refused-subject",
            Self::Relation => "people-interests-refused-relation",
            Self::Known => "people-interests-refused-known",
            Self::Ended => "people-interests-refused-ended",
            Self::NotYours => "people-interests-refused-not-yours",
        })
    }
}
