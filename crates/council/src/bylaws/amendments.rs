//! Amending the book: a draft of the whole new text, a reason for each change, a vote (S08).

use bylaws::rules::AmendmentPart;
use bylaws::{Book, Change, Cite, LawOn, Lint, Silence, compare};
use jiff::civil::{Date, DateTime};
use kit::Message;

use super::remarks;
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
    /// The version that it became.
    pub adopted_as: Option<VersionId>,
}

/// A draft that was read and set beside the book in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// The book it would become.
    pub book: Book,
    /// Every paragraph that differs.
    pub changes: Vec<Change>,
    /// What the draft would bring into the book: new doubts, gaps, contradictions.
    pub remarks: Vec<Lint>,
}

/// Reads a draft and compares it with the book in force. The 현행 column is never typed: it is
/// read from that book, so an amendment cannot misquote what it amends.
pub fn draft(in_force: &Book, title: &str, text: &str, reason: &str) -> Result<Drafted, Refusal> {
    match title.trim().chars().count() {
        0 => return Err(Refusal::NoTitle),
        1..=200 => {}
        _ => return Err(Refusal::LongTitle),
    }
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let drafted = beside(in_force, text)?;
    if drafted.changes.is_empty() { Err(Refusal::NothingChanged) } else { Ok(drafted) }
}

/// Checks the day that a draft names: it must not be over.
pub fn day(on: Option<Date>, today: Date) -> Result<(), Refusal> {
    match on {
        Some(day) if day < today => Err(Refusal::DayOver(day)),
        _ => Ok(()),
    }
}

/// Reads a text beside the book in force, whatever they have in common.
pub fn beside(in_force: &Book, text: &str) -> Result<Drafted, Refusal> {
    let book = read(text).map_err(Refusal::Version)?;
    let changes = compare(in_force, &book);
    let remarks = remarks::fresh(in_force, &book);
    Ok(Drafted { book, changes, remarks })
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

/// Checks that a draft may still be written: what is on an agenda was announced as it is.
pub fn redraft(amendment: &Amendment, in_force: VersionId) -> Result<(), Refusal> {
    match amendment.state {
        State::Draft if amendment.base != in_force => Err(Refusal::Stale),
        State::Draft => Ok(()),
        State::Proposed => Err(Refusal::OnAgenda),
        settled => Err(Refusal::Settled(settled)),
    }
}

/// Takes a draft back, until it is decided.
pub fn withdraw(amendment: &Amendment, vote_open: bool) -> Result<(), Refusal> {
    match amendment.state {
        State::Draft | State::Proposed if vote_open => Err(Refusal::VoteOpen),
        State::Draft | State::Proposed => Ok(()),
        settled => Err(Refusal::Settled(settled)),
    }
}

/// Puts a draft on the agenda of a meeting of `organ`: the law must know how the book is amended
/// and by which organ, each change needs its reason where the law asks for one, and the text must
/// be one that can be applied.
pub fn propose(
    amendment: &Amendment,
    in_force: VersionId,
    organ: Option<&str>,
    law: &LawOn<'_>,
) -> Result<Drafted, Refusal> {
    if !matches!(amendment.state, State::Draft | State::Proposed) {
        return Err(Refusal::Settled(amendment.state));
    }
    if amendment.base != in_force {
        return Err(Refusal::Stale);
    }
    let rule = law.amendment().map_err(Refusal::Silent)?;
    if organ != Some(rule.rule.organ.as_str()) {
        let named = law.book.organ(&rule.rule.organ).map(|organ| organ.name.clone());
        let organ = named.unwrap_or_else(|| rule.rule.organ.clone());
        return Err(Refusal::WrongOrgan { organ, cite: rule.cite });
    }
    day(amendment.effective_on, law.at.date())?;
    versions::read(&amendment.text).map_err(Refusal::Version)?;
    let drafted = draft(law.book, &amendment.title, &amendment.text, &amendment.reason)?;
    if rule.rule.needs.contains(&AmendmentPart::Reason) {
        let bare = drafted.changes.iter().find(|change| !has_reason(amendment, &change.cite));
        if let Some(change) = bare {
            let (change, cite) = (change.cite.clone(), rule.cite);
            return Err(Refusal::ChangeWithoutReason { change, cite });
        }
    }
    Ok(drafted)
}

fn has_reason(amendment: &Amendment, cite: &Cite) -> bool {
    let cite = cite.to_string();
    amendment.reasons.iter().any(|(of, why)| *of == cite && !why.trim().is_empty())
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
    if matches!(amendment.state, State::Adopted | State::Withdrawn) {
        return Err(Refusal::Settled(amendment.state));
    }
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
    /// It has no title.
    NoTitle,
    /// More than 200 characters.
    LongTitle,
    /// A reason is missing.
    NoReason,
    /// The day on which it shall take effect is over.
    DayOver(Date),
    /// The new text is the old one.
    NothingChanged,
    /// The book in force has no such article.
    NoSuchPlace(Cite),
    /// A change has no reason, and the law asks for one.
    ChangeWithoutReason {
        /// The paragraph that changes.
        change: Cite,
        /// The paragraph that asks for a reason.
        cite: Cite,
    },
    /// The book in force is not the one it was drafted against.
    Stale,
    /// What was announced with an agenda stays as it is.
    OnAgenda,
    /// A vote on it is open.
    VoteOpen,
    /// The item is about another draft.
    ItemTaken,
    /// Another organ amends the book.
    WrongOrgan {
        /// The name of the organ that does.
        organ: String,
        /// The paragraph that says so.
        cite: Cite,
    },
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
            Self::NoTitle => Message::new("bylaws-amendments-refused-title"),
            Self::LongTitle => Message::new("bylaws-amendments-refused-long-title"),
            Self::NoReason => Message::new("bylaws-amendments-refused-reason"),
            Self::DayOver(day) => Message::new("bylaws-amendments-refused-day").with("day", *day),
            Self::NothingChanged => Message::new("bylaws-amendments-refused-nothing"),
            Self::NoSuchPlace(place) => {
                Message::new("bylaws-amendments-refused-place").with("place", place.to_string())
            }
            Self::ChangeWithoutReason { change, .. } => {
                Message::new("bylaws-amendments-refused-change").with("change", change.to_string())
            }
            Self::Stale => Message::new("bylaws-amendments-refused-stale"),
            Self::OnAgenda => Message::new("bylaws-amendments-refused-agenda"),
            Self::ItemTaken => Message::new("bylaws-amendments-refused-item"),
            Self::VoteOpen => Message::new("bylaws-amendments-refused-vote"),
            Self::WrongOrgan { organ, .. } => {
                Message::new("bylaws-amendments-refused-organ").with("organ", organ)
            }
            Self::Settled(state) => Message::new("bylaws-amendments-refused-settled")
                .with("state", Message::new(state_key(*state))),
            Self::Version(why) => why.message(),
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::ChangeWithoutReason { cite, .. } | Self::WrongOrgan { cite, .. } => Some(cite),
            _ => None,
        }
    }
}

/// The key of the name of a state.
pub const fn state_key(state: State) -> &'static str {
    match state {
        State::Draft => "bylaws-state-draft",
        State::Proposed => "bylaws-state-proposed",
        State::Adopted => "bylaws-state-adopted",
        State::Rejected => "bylaws-state-rejected",
        State::Withdrawn => "bylaws-state-withdrawn",
    }
}
