//! The minutes as a document without layout: the nine elements of the decree, and on each item who
//! said what, what was decided, how it was voted.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::bodies::registry::words;
use crate::meetings::agenda;
use crate::meetings::disclosures::{About, Disclosure, Field, Grounds};
use crate::meetings::statements::Kind;
use crate::{DecisionId, ElectionId, ItemId, MotionId, SeatId, StatementId, VoteId};

words! {
    /// The nine elements that minutes must hold (공공기록물 관리에 관한 법률 시행령 제18조②).
    Element {
        /// ① 회의의 명칭.
        Title = "title",
        /// ② 개최기관.
        Body = "body",
        /// ③ 일시 및 장소.
        Time = "time",
        /// ④ 참석자 및 배석자 명단.
        Present = "present",
        /// ⑤ 진행 순서.
        Order = "order",
        /// ⑥ 상정 안건.
        Items = "items",
        /// ⑦ 발언 요지.
        Said = "said",
        /// ⑧ 결정 사항.
        Decided = "decided",
        /// ⑨ 표결 내용. That there was none is a value; nothing is not.
        Voted = "voted",
    }
}

impl Element {
    /// Its number in the decree, from 1.
    pub fn no(self) -> u8 {
        let place = Self::ALL.iter().position(|element| *element == self);
        place.and_then(|place| u8::try_from(place + 1).ok()).unwrap_or_default()
    }

    /// The key of its name in the catalogue.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Title => "meetings-minutes-element-title",
            Self::Body => "meetings-minutes-element-body",
            Self::Time => "meetings-minutes-element-time",
            Self::Present => "meetings-minutes-element-present",
            Self::Order => "meetings-minutes-element-order",
            Self::Items => "meetings-minutes-element-items",
            Self::Said => "meetings-minutes-element-said",
            Self::Decided => "meetings-minutes-element-decided",
            Self::Voted => "meetings-minutes-element-voted",
        }
    }
}

/// The smallest part that is worded, revised and remarked on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// An element as a whole: the title, the attendance, that nothing was voted on.
    Whole(Element),
    /// Where the meeting was; the other half of ③.
    Place,
    /// An item with its outcome.
    Item(ItemId),
    /// A member who stayed out of an item.
    Exclusion(ItemId, SeatId),
    /// Something said.
    Statement(StatementId),
    /// A motion that was not voted on.
    Motion(MotionId),
    /// A decision.
    Decision(DecisionId),
    /// A vote with its motion and verdict.
    Vote(VoteId),
    /// How each voted by name.
    Ballots(VoteId),
    /// An election.
    Election(ElectionId),
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(element) => f.write_str(element.word()),
            Self::Place => f.write_str("place"),
            Self::Item(id) => write!(f, "item-{id}"),
            Self::Exclusion(item, seat) => write!(f, "exclusion-{item}-{seat}"),
            Self::Statement(id) => write!(f, "statement-{id}"),
            Self::Motion(id) => write!(f, "motion-{id}"),
            Self::Decision(id) => write!(f, "decision-{id}"),
            Self::Vote(id) => write!(f, "vote-{id}"),
            Self::Ballots(id) => write!(f, "ballots-{id}"),
            Self::Election(id) => write!(f, "election-{id}"),
        }
    }
}

impl FromStr for Part {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        fn id<K>(text: &str) -> Result<kit::Id<K>, ()> {
            text.parse().map(kit::Id::new).map_err(|_| ())
        }
        let Some((kind, rest)) = text.split_once('-') else {
            let whole = || Element::of(text).map(Self::Whole).ok_or(());
            return if text == "place" { Ok(Self::Place) } else { whole() };
        };
        match kind {
            "item" => id(rest).map(Self::Item),
            "exclusion" => {
                let (item, seat) = rest.split_once('-').ok_or(())?;
                Ok(Self::Exclusion(id(item)?, id(seat)?))
            }
            "statement" => id(rest).map(Self::Statement),
            "motion" => id(rest).map(Self::Motion),
            "decision" => id(rest).map(Self::Decision),
            "vote" => id(rest).map(Self::Vote),
            "ballots" => id(rest).map(Self::Ballots),
            "election" => id(rest).map(Self::Election),
            _ => Err(()),
        }
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let wrong = |()| serde::de::Error::custom(format!("no part of minutes: {text}"));
        text.parse().map_err(wrong)
    }
}

/// An item of the agenda that the entries of ⑥ to ⑨ stand under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading<T> {
    /// The item.
    pub id: ItemId,
    /// Report or decision.
    pub part: agenda::Part,
    /// Its place in its part, from 1.
    pub no: u32,
    /// Its title.
    pub title: T,
}

/// One thing that the minutes say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry<T> {
    /// Under which element.
    pub element: Element,
    /// Its key.
    pub part: Part,
    /// On which item.
    pub item: Option<ItemId>,
    /// The decision that it led to or is.
    pub decision: Option<DecisionId>,
    /// What a statement is.
    pub kind: Option<Kind>,
    /// Who spoke or moved.
    pub speaker: Option<T>,
    /// The words.
    pub text: T,
}

/// Minutes without layout. `T` is what a text is: still without a language, in words, or hidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document<T> {
    /// The items, in the order of the agenda.
    pub items: Vec<Heading<T>>,
    /// Everything said, by element, and inside an element by item.
    pub entries: Vec<Entry<T>>,
}

impl<T> Document<T> {
    /// The entry of a part.
    pub fn entry(&self, part: Part) -> Option<&Entry<T>> {
        self.entries.iter().find(|entry| entry.part == part)
    }

    /// The entries of an element, in order.
    pub fn of(&self, element: Element) -> impl Iterator<Item = &Entry<T>> {
        self.entries.iter().filter(move |entry| entry.element == element)
    }

    /// The same document with every text made anew.
    pub fn map<U>(&self, mut text: impl FnMut(&T) -> U) -> Document<U> {
        let items = self.items.iter();
        let items =
            items.map(|it| Heading { id: it.id, part: it.part, no: it.no, title: text(&it.title) });
        let items = items.collect();
        let entries = self.entries.iter();
        let entries = entries.map(|it| Entry {
            element: it.element,
            part: it.part,
            item: it.item,
            decision: it.decision,
            kind: it.kind,
            speaker: it.speaker.as_ref().map(&mut text),
            text: text(&it.text),
        });
        Document { items, entries: entries.collect() }
    }
}

/// An element that the minutes lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Lack {
    /// Which.
    pub element: Element,
    /// Whether some of it is there: the time without the place.
    pub partly: bool,
}

impl Document<String> {
    /// The elements that are missing or empty, in the order of the decree.
    pub fn lacks(&self) -> Vec<Lack> {
        let look = |element: &Element| {
            let blank = |entry: &&Entry<String>| entry.text.trim().is_empty();
            let all = self.of(*element).count();
            let blanks = self.of(*element).filter(blank).count();
            (all == 0 || blanks > 0).then_some(Lack { element: *element, partly: blanks < all })
        };
        Element::ALL.iter().filter_map(look).collect()
    }

    /// The same with the words written for each part; the parts that have none stay as they are.
    pub fn worded(mut self, words: &HashMap<Part, String>) -> Self {
        for entry in &mut self.entries {
            if let Some(text) = words.get(&entry.part) {
                entry.text.clone_from(text);
            }
        }
        self
    }
}

/// A text as the public sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Its words.
    Open(String),
    /// Hidden, on these grounds of 제9조제1항.
    Hidden(Grounds),
}

/// What the public sees: each field that is closed is hidden, with its ground (제14조).
pub fn redacted(document: &Document<String>, closed: &[Disclosure]) -> Document<Cell> {
    // What was set of a record holds for it; else what was set of its item.
    let set =
        |of: About, subject: i64| closed.iter().find(|it| it.of == of && it.subject == subject);
    let item_of = |item: Option<ItemId>| item.and_then(|item| set(About::Item, item.get()));
    let hides = |it: &Disclosure, field: Field| it.hides(field).then(|| it.grounds.clone());
    let on = |entry: &Entry<String>, field: Field| {
        let own = match entry.part {
            Part::Statement(id) => set(About::Statement, id.get()),
            _ => entry.decision.and_then(|id| set(About::Decision, id.get())),
        };
        own.or_else(|| item_of(entry.item)).and_then(|it| hides(it, field))
    };
    let cell = |text: &str, ground: Option<Grounds>| {
        ground.map_or_else(|| Cell::Open(text.to_owned()), Cell::Hidden)
    };
    let items = document.items.iter().map(|it| Heading {
        id: it.id,
        part: it.part,
        no: it.no,
        title: cell(&it.title, item_of(Some(it.id)).and_then(|set| hides(set, Field::Text))),
    });
    let items = items.collect();
    let entries = document.entries.iter().map(|it| {
        let (words, who) = (on(it, Field::Text), on(it, Field::Speaker));
        let text = match it.part {
            // These name persons in their words.
            Part::Exclusion(..) => words.or_else(|| who.clone()),
            Part::Ballots(_) => words.or_else(|| on(it, Field::Ballots)),
            _ => words,
        };
        Entry {
            element: it.element,
            part: it.part,
            item: it.item,
            decision: it.decision,
            kind: it.kind,
            speaker: it.speaker.as_ref().map(|name| cell(name, who.clone())),
            text: cell(&it.text, text),
        }
    });
    Document { items, entries: entries.collect() }
}
