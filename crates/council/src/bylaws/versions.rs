//! Versions of a book: each takes effect at an instant; `on(day)` means the end of that day.

use bylaws::{Book, Cite, Fault, Lint, Severity, lint};
use jiff::civil::{Date, DateTime, time};
use kit::Message;

use super::remarks::remark;
use crate::{Advice, BodyId, DecisionId, Refuse, VersionId};

/// One version of the book of a body, without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number in the house.
    pub id: VersionId,
    /// Whose book.
    pub body: BodyId,
    /// 1 for the first version, then counting.
    pub no: u32,
    /// The title of the book.
    pub title: String,
    /// SHA-256 of the text.
    pub sha256: String,
    /// From when it is in force.
    pub effective_at: DateTime,
    /// The decision that adopted it.
    pub decision: Option<DecisionId>,
    /// Where it comes from, where no decision of this house adopted it.
    pub source: Option<String>,
    /// When it was voided by the correction of a vote.
    pub voided_at: Option<DateTime>,
}

/// The last moment of `day`: the law of a day is the one in force at its end.
pub fn end_of(day: Date) -> DateTime {
    day.to_datetime(time(23, 59, 59, 0))
}

/// The version in force at `at`.
pub fn in_force(versions: &[Version], at: DateTime) -> Option<&Version> {
    versions
        .iter()
        .filter(|v| v.effective_at <= at && v.voided_at.is_none())
        .max_by_key(|v| (v.effective_at, v.no))
}

/// Checks that a new version may take effect at `at`: never before the latest one.
pub fn enter(versions: &[Version], at: DateTime) -> Result<u32, Refusal> {
    let latest = versions.iter().filter(|v| v.voided_at.is_none()).map(|v| v.effective_at).max();
    if let Some(latest) = latest
        && at <= latest
    {
        return Err(Refusal::NotAfter { latest });
    }
    Ok(versions.iter().map(|v| v.no).max().unwrap_or(0) + 1)
}

/// Reads a text that shall become a version: every place must be readable, and no remark on it may
/// be an error. What is ambiguous or left out is told as advice.
pub fn read(text: &str) -> Result<(Book, Vec<Advice>), Refusal> {
    let book = super::amendments::read(text)?;
    if book.articles.is_empty() {
        return Err(Refusal::NoArticles);
    }
    if book.title.trim().is_empty() {
        return Err(Refusal::NoTitle);
    }
    let lints = lint(&book);
    let errors: Vec<&Lint> = lints.iter().filter(|l| l.severity == Severity::Error).collect();
    if let Some(first) = errors.first() {
        return Err(Refusal::Faulty {
            line: u32::try_from(first.line).unwrap_or(u32::MAX),
            cite: first.cite.clone(),
            why: remark(&book, first),
            count: u32::try_from(errors.len()).unwrap_or(u32::MAX),
        });
    }
    let advice = lints
        .iter()
        .filter(|l| l.severity == Severity::Warning)
        .map(|lint| Advice { message: remark(&book, lint), cite: lint.cite.clone() });
    let advice = advice.collect();
    Ok((book, advice))
}

/// Checks that a version from outside may be entered for a body: only a council has a book of its
/// own, and what no decision of this house adopted says where it comes from.
pub fn from_record(is_council: bool, source: &str) -> Result<(), Refusal> {
    match (is_council, source.trim().is_empty()) {
        (false, _) => Err(Refusal::NotACouncil),
        (true, true) => Err(Refusal::NoSource),
        (true, false) => Ok(()),
    }
}

/// Why a version cannot be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A later version is there already.
    NotAfter {
        /// When the latest one took effect.
        latest: DateTime,
    },
    /// The text cannot be read; the first misprint with its line and article.
    Misprint {
        /// Line, from 1.
        line: u32,
        /// The article, where one had begun.
        article: String,
        /// What is wrong.
        why: Fault,
        /// How many misprints in all.
        count: u32,
    },
    /// The text can be read, but cannot be applied as it stands.
    Faulty {
        /// Line, from 1.
        line: u32,
        /// The paragraph, where one is meant.
        cite: Option<Cite>,
        /// The first remark.
        why: Message,
        /// How many such remarks in all.
        count: u32,
    },
    /// The body has no book of its own; its council has.
    NotACouncil,
    /// Nobody says where the text comes from.
    NoSource,
    /// There is no article in it.
    NoArticles,
    /// The book has no title.
    NoTitle,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NotAfter { latest } => {
                Message::new("bylaws-versions-refused-order").with("latest", *latest)
            }
            Self::Misprint { line, article, why, count } => {
                Message::new("bylaws-versions-refused-misprint")
                    .with("place", place(*line, article))
                    .with("why", fault(why))
                    .with("count", *count)
            }
            Self::Faulty { line, cite, why, count } => {
                let cite = cite.as_ref().map(ToString::to_string).unwrap_or_default();
                Message::new("bylaws-versions-refused-faulty")
                    .with("place", place(*line, &cite))
                    .with("why", why.clone())
                    .with("count", *count)
            }
            Self::NotACouncil => Message::new("bylaws-versions-refused-not-a-council"),
            Self::NoSource => Message::new("bylaws-versions-refused-source"),
            Self::NoArticles => Message::new("bylaws-versions-refused-articles"),
            Self::NoTitle => Message::new("bylaws-versions-refused-title"),
        }
    }
}

/// A place in a text: its line, and the article where one had begun.
fn place(line: u32, article: &str) -> Message {
    if article.is_empty() {
        return Message::new("bylaws-versions-place").with("line", line);
    }
    Message::new("bylaws-versions-place-article").with("line", line).with("article", article)
}

/// What is wrong with a place in a book, as a sentence.
pub fn fault(why: &Fault) -> Message {
    let of = |key, detail: &str| Message::new(key).with("what", detail);
    match why {
        Fault::UnknownFence(fence) => of("bylaws-fault-fence", fence),
        Fault::UnclosedFence => Message::new("bylaws-fault-unclosed"),
        Fault::BadName(name) => of("bylaws-fault-name", name),
        Fault::NoKind => Message::new("bylaws-fault-no-kind"),
        Fault::UnknownKind(kind) => of("bylaws-fault-kind", kind),
        Fault::UnknownField(field) => of("bylaws-fault-field", field),
        Fault::Toml(why) => of("bylaws-fault-toml", why),
        Fault::DuplicateRule { name, .. } => of("bylaws-fault-second-rule", name),
        Fault::DuplicateArticle(id) => of("bylaws-fault-second-article", id),
        Fault::DuplicateParagraph(mark) => of("bylaws-fault-second-paragraph", &mark.to_string()),
        Fault::DuplicateItem(number) => of("bylaws-fault-second-item", &number.to_string()),
        Fault::BlockWithoutParagraph => Message::new("bylaws-fault-no-paragraph"),
        Fault::MisplacedHeader => Message::new("bylaws-fault-header"),
        Fault::NotAnArticle(heading) => of("bylaws-fault-heading", heading),
        Fault::TextAfterBlock => Message::new("bylaws-fault-text"),
    }
}
