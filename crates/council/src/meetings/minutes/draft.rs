//! Minutes drafted from the record: every decision, every vote, everything said, each once.

mod head;
mod items;

use std::collections::BTreeMap;
use std::sync::Arc;

use bylaws::{Book, Verdict};
use jiff::civil::DateTime;
use kit::Message;

use super::document::Document;
use crate::VersionId;
use crate::meetings::page::MeetingPage;
use crate::meetings::statements::Statement;

/// A text that has no language yet.
#[derive(Debug, Clone)]
pub enum Words {
    /// A sentence of the catalogue.
    Say(Message),
    /// Words of the record, as they are.
    Written(String),
    /// From a moment to a moment.
    Span(DateTime, Option<DateTime>),
    /// What a vote came to, by which article.
    Verdict(Box<Verdict>, Arc<Book>),
    /// A head and what stands under it, in one line.
    List(Message, Vec<Self>),
    /// A name with remarks in brackets.
    Noted(String, Vec<Self>),
    /// Line by line.
    Lines(Vec<Self>),
}

/// Whoever can say it in a language.
pub trait Tell {
    /// A sentence of the catalogue.
    fn sentence(&self, message: &Message) -> String;
    /// From a moment to a moment.
    fn span(&self, from: DateTime, to: Option<DateTime>) -> String;
    /// A verdict in a sentence.
    fn verdict(&self, verdict: &Verdict, book: &Book) -> String;
}

impl Words {
    /// Nothing.
    pub const fn none() -> Self {
        Self::Written(String::new())
    }

    /// The words of the record; nothing where they wait for a language.
    pub fn written(&self) -> &str {
        match self {
            Self::Written(text) => text,
            _ => "",
        }
    }

    /// In words.
    pub fn said(&self, tell: &dyn Tell) -> String {
        let all = |list: &[Self], between: &str| {
            let said = list.iter().map(|words| words.said(tell));
            said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(between)
        };
        match self {
            Self::Say(message) => tell.sentence(message),
            Self::Written(text) => text.clone(),
            Self::Span(from, to) => tell.span(*from, *to),
            Self::Verdict(verdict, book) => tell.verdict(verdict, book),
            Self::List(head, list) if list.is_empty() => tell.sentence(head),
            Self::List(head, list) => format!("{}: {}", tell.sentence(head), all(list, ", ")),
            Self::Noted(name, notes) if notes.is_empty() => name.clone(),
            Self::Noted(name, notes) => format!("{name}({})", all(notes, ", ")),
            Self::Lines(lines) => all(lines, "\n"),
        }
    }
}

/// A pause of the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// From when.
    pub from: DateTime,
    /// Until when.
    pub until: Option<DateTime>,
    /// Why.
    pub reason: String,
}

/// Everything that minutes are drafted from.
#[derive(Debug, Clone)]
pub struct Record {
    /// The meeting.
    pub page: MeetingPage,
    /// What was said.
    pub statements: Vec<Statement>,
    /// Its pauses.
    pub pauses: Vec<Pause>,
    /// The books that votes and elections were held under.
    pub books: BTreeMap<VersionId, Arc<Book>>,
    /// The book in force at `at`; an empty one where there is none.
    pub book: Arc<Book>,
    /// The end of the meeting, or now.
    pub at: DateTime,
}

/// The minutes of the record so far.
pub fn draft(record: &Record) -> Document<Words> {
    let mut entries = head::entries(record);
    entries.extend(items::entries(record));
    Document { items: items::headings(record), entries }
}

fn say(key: &'static str) -> Words {
    Words::Say(Message::new(key))
}
