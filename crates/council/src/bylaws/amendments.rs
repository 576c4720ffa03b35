//! Amending the book: a draft of the whole new text, a reason for each change, a vote (S08).

use bylaws::rules::AmendmentPart;
use bylaws::{Book, Change, LawOn, Silence, compare};
use jiff::civil::{Date, DateTime};
use kit::Message;

use super::versions::{self, Version};
use crate::bodies::registry::words;
use crate::{AmendmentId, BodyId, Refuse, VersionId, refuse::silence};

words! {
    /// Where a draft stands.
    State {
        /// Being written.
        Draft = "draft",
        /// On an agenda.
        Proposed = "proposed",
        /// In force.
        Adopted = "adopted",
        /// Voted down.
        Rejected = "rejected",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// A proposal to amend a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// Its number in the house.
    pub id: AmendmentId,
    /// Whose book.
    pub body: BodyId,
    /// The version it was drafted against.
    pub base: VersionId,
    /// Its title.
    pub title: String,
    /// Why it is proposed as a whole.
    pub reason: String,
    /// The whole new text.
    pub text: String,
    /// The reason of each change, by paragraph.
    pub reasons: Vec<(String, String)>,
    /// The day it shall take effect, where one is named.
    pub effective_on: Option<Date>,
    /// Who drafted it, as shown.
    pub drafted_by: String,
    /// When.
    pub drafted_at: DateTime,
    /// Where it stands.
    pub state: State,
}

/// Reads a draft and compares it with the book in force. The 현행 column is never typed: it is
/// read from that book, so an amendment cannot misquote what it amends.
pub fn draft(in_force: &Book, text: &str, reason: &str) -> Result<(Book, Vec<Change>), Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let book = read(text).map_err(Refusal::Version)?;
    let changes = compare(in_force, &book);
    if changes.is_empty() { Err(Refusal::NothingChanged) } else { Ok((book, changes)) }
}

/// Reads a book; the first misprint refuses it, with its line and article.
pub fn read(text: &str) -> Result<Book, versions::Refusal> {
    Book::read(text).map_err(|misprints| {
        let count = u32::try_from(misprints.len()).unwrap_or(u32::MAX);
        let first = misprints.into_iter().next().unwrap_or(bylaws::Misprint {
            line: 1,
            article: String::new(),
            why: bylaws::Fault::UnclosedFence,
        });
        versions::Refusal::Misprint {
            line: u32::try_from(first.line).unwrap_or(u32::MAX),
            article: first.article,
            why: first.why,
            count,
        }
    })
}

/// Puts a draft on an agenda: the law must know how it is amended, and each change needs its
/// reason where the law asks for one.
pub fn propose(
    amendment: &Amendment,
    changes: &[Change],
    in_force: VersionId,
    law: &LawOn<'_>,
) -> Result<(), Refusal> {
    if !matches!(amendment.state, State::Draft | State::Proposed) {
        return Err(Refusal::Settled(amendment.state));
    }
    if amendment.base != in_force {
        return Err(Refusal::Stale);
    }
    let rule = law.amendment().map_err(Refusal::Silent)?;
    if !rule.rule.needs.contains(&AmendmentPart::Reason) {
        return Ok(());
    }
    let has =
        |cite: &str| amendment.reasons.iter().any(|(c, why)| c == cite && !why.trim().is_empty());
    match changes.iter().find(|change| !has(&change.cite.to_string())) {
        Some(change) => Err(Refusal::ChangeWithoutReason { cite: change.cite.clone() }),
        None => Ok(()),
    }
}

/// The instant an adopted draft takes effect: the day it names, or the closing of the vote.
///
/// It must still rest on the book in force, and come after every other version.
pub fn adopt(
    amendment: &Amendment,
    known: &[Version],
    closed_at: DateTime,
    on: Option<Date>,
) -> Result<(u32, DateTime), Refusal> {
    let in_force = versions::in_force(known, closed_at).map(|version| version.id);
    if in_force != Some(amendment.base) {
        return Err(Refusal::Stale);
    }
    let named = on.or(amendment.effective_on).filter(|day| *day > closed_at.date());
    let at = named.map_or(closed_at, |day| day.to_datetime(jiff::civil::Time::midnight()));
    versions::enter(known, at).map(|no| (no, at)).map_err(Refusal::Version)
}

/// Why an amendment cannot be drafted, proposed or adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A reason is missing.
    NoReason,
    /// The new text is the old one.
    NothingChanged,
    /// A change has no reason, and the law asks for one.
    ChangeWithoutReason {
        /// The paragraph.
        cite: bylaws::Cite,
    },
    /// The book in force is not the one it was drafted against.
    Stale,
    /// It is adopted, rejected or withdrawn.
    Settled(State),
    /// The text or its day does not fit.
    Version(versions::Refusal),
    /// No article answers.
    Silent(Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NoReason => Message::new("bylaws-amendments-refused-reason"),
            Self::NothingChanged => Message::new("bylaws-amendments-refused-nothing"),
            Self::ChangeWithoutReason { cite } => {
                Message::new("bylaws-amendments-refused-change").with("cite", cite.to_string())
            }
            Self::Stale => Message::new("bylaws-amendments-refused-stale"),
            Self::Settled(_) => Message::new("bylaws-amendments-refused-settled"),
            Self::Version(why) => why.message(),
            Self::Silent(why) => silence(why),
        }
    }
}
