//! Versions of a book: each takes effect at an instant; `on(day)` means the end of that day.

use bylaws::Fault;
use jiff::civil::{Date, DateTime, time};
use kit::Message;

use crate::{BodyId, DecisionId, Refuse, VersionId};

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
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NotAfter { latest } => {
                Message::new("bylaws-versions-refused-order").with("latest", *latest)
            }
            Self::Misprint { line, article, why, count } => {
                Message::new("bylaws-versions-refused-misprint")
                    .with("line", *line)
                    .with("article", article)
                    .with("why", fault(why))
                    .with("count", *count)
            }
        }
    }
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
