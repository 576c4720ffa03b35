//! The thread: what led to a record and what came of it, across meetings and bodies.
//!
//! Most links follow from the records themselves; a human adds the few that do not. A thread is
//! everything that lies before its record and everything that lies after it; what merely stood on
//! the same agenda, or came of the same earlier record, is another thread.

mod timeline;
mod walk;

use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use kit::Message;

pub use timeline::{Event, Hidden, Step, Thread, timeline};
pub use walk::{LEVELS, MOST, Walk};

use crate::bodies::registry::words;
use crate::{LinkId, Refuse};

/// The longest note of a link, in characters.
const LONGEST: usize = 400;

words! {
    /// The kinds of record that a thread runs through, in the order in which they follow each other
    /// where they came about at one moment.
    Kind {
        /// An item proposed by a member.
        Proposal = "proposal",
        /// A meeting.
        Meeting = "meeting",
        /// An item of an agenda.
        Item = "item",
        /// Something said.
        Statement = "statement",
        /// A decision.
        Decision = "decision",
        /// An item referred to a body.
        Referral = "referral",
        /// A task.
        Task = "task",
        /// All deliveries of one decision together; its number is that of the decision.
        Conveyance = "conveyance",
        /// One delivery, to one district.
        Delivery = "delivery",
        /// The minutes of a meeting.
        Minutes = "minutes",
        /// A seat that a decision began or ended.
        Seat = "seat",
        /// A version of the bylaws.
        Version = "version",
        /// A body.
        Body = "body",
    }
}

impl Kind {
    /// Whether a thread ends here: what else happened to the record is another story.
    pub const fn is_end(self) -> bool {
        matches!(
            self,
            Self::Seat
                | Self::Version
                | Self::Body
                | Self::Meeting
                | Self::Minutes
                | Self::Conveyance
        )
    }
}

/// A record in a thread; written `decision-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    /// Its kind.
    pub kind: Kind,
    /// Its number.
    pub id: i64,
}

impl Node {
    /// A record of a kind and number.
    pub const fn new(kind: Kind, id: i64) -> Self {
        Self { kind, id }
    }
}

impl PartialOrd for Kind {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Kind {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (*self as u8).cmp(&(*other as u8))
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind.word(), self.id)
    }
}

impl FromStr for Node {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (kind, id) = text.rsplit_once('-').ok_or(())?;
        let id: i64 = id.parse().map_err(|_| ())?;
        let kind = Kind::of(kind).filter(|kind| *kind != Kind::Conveyance).ok_or(())?;
        if id > 0 { Ok(Self { kind, id }) } else { Err(()) }
    }
}

words! {
    /// How one record goes on in another, as a human judged it.
    Relation {
        /// 이어짐.
        LeadsTo = "leads-to",
        /// 채택됨.
        Adopts = "adopts",
        /// 일부 채택됨.
        PartlyAdopts = "partly-adopts",
        /// 받아들이지 않음.
        Declines = "declines",
        /// 답변함.
        Answers = "answers",
        /// 되풀이됨.
        Repeats = "repeats",
        /// 실행됨.
        CarriesOut = "carries-out",
    }
}

words! {
    /// How one record goes on in another, as the records themselves say.
    Implied {
        /// Said on an item.
        On = "on",
        /// Decided on an item.
        Decided = "decided",
        /// Changed by a decision.
        Carried = "carried",
        /// Conveyed to the districts.
        Conveyed = "conveyed",
        /// Conveyed to one district, which answered.
        Delivered = "delivered",
        /// Taken up from an item of an earlier meeting.
        Continued = "continued",
        /// Referred to a body.
        Referred = "referred",
        /// A referral taken up on an agenda.
        TakenUp = "taken-up",
        /// A proposal put on an agenda.
        Proposed = "proposed",
        /// A task that was given.
        Given = "given",
        /// Written down in the minutes.
        Minuted = "minuted",
        /// Minutes adopted by a decision.
        Adopted = "adopted-by",
    }
}

/// How one record goes on in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The records say so.
    Implied(Implied),
    /// A human linked them.
    Linked(Relation),
}

impl Why {
    /// The word in the store and in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Implied(why) => why.word(),
            Self::Linked(relation) => relation.word(),
        }
    }

    /// The value of a word.
    pub fn of(word: &str) -> Option<Self> {
        let linked = || Relation::of(word).map(Self::Linked);
        Implied::of(word).map(Self::Implied).or_else(linked)
    }
}

/// One record going on in another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The earlier record.
    pub from: Node,
    /// What it went on in.
    pub to: Node,
    /// How.
    pub why: Why,
    /// When, where the edge knows it itself: an effect, a link.
    pub at: Option<DateTime>,
    /// What is said about it.
    pub note: Option<String>,
    /// The link, where a human made it.
    pub link: Option<LinkId>,
}

/// A link that a human made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its number in the house.
    pub id: LinkId,
    /// The earlier record.
    pub from: Node,
    /// What it went on in.
    pub to: Node,
    /// How.
    pub relation: Relation,
    /// What is said about it.
    pub note: Option<String>,
    /// When it was made.
    pub made_at: DateTime,
    /// When it was taken off.
    pub removed_at: Option<DateTime>,
}

/// Links two records; `there` are links between them.
pub fn link(
    from: Node,
    to: Node,
    relation: Relation,
    note: &str,
    there: &[Link],
) -> Result<(), Refusal> {
    if from == to {
        return Err(Refusal::Itself);
    }
    let adopted = matches!(relation, Relation::Adopts | Relation::PartlyAdopts);
    if adopted && to.kind != Kind::Decision {
        return Err(Refusal::NoDecision);
    }
    if there.iter().any(|link| link.from == from && link.to == to && link.relation == relation) {
        return Err(Refusal::There);
    }
    if note.chars().count() > LONGEST { Err(Refusal::LongNote) } else { Ok(()) }
}

/// Takes a link off; the trace stays.
pub fn unlink(link: &Link) -> Result<(), Refusal> {
    if link.removed_at.is_some() { Err(Refusal::Gone) } else { Ok(()) }
}

/// Why two records cannot be linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A record with itself.
    Itself,
    /// Only a decision adopts.
    NoDecision,
    /// They are linked so.
    There,
    /// The note is too long.
    LongNote,
    /// The link was taken off.
    Gone,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Itself => "threads-links-refused-itself",
            Self::NoDecision => "threads-links-refused-decision",
            Self::There => "threads-links-refused-there",
            Self::LongNote => "threads-links-refused-note",
            Self::Gone => "threads-links-refused-gone",
        })
    }
}

#[cfg(test)]
mod tests;
