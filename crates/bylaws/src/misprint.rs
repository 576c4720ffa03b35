//! What cannot be read in a book, and where.

use std::fmt;

use serde::Serialize;

/// A place in a book that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Misprint {
    /// The line, from 1.
    pub line: usize,
    /// The article it stands in; empty before the first.
    pub article: String,
    /// Why.
    pub why: Fault,
}

/// Why a place cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "fault", content = "detail")]
pub enum Fault {
    /// A fence that is neither book, rule, reading nor note.
    UnknownFence(String),
    /// A fence that is never closed.
    UnclosedFence,
    /// A rule without `name`, or with one that is not kebab-case.
    BadName(String),
    /// A rule without `kind`.
    NoKind,
    /// A rule of a kind that does not exist.
    UnknownKind(String),
    /// A field that the kind does not have.
    UnknownField(String),
    /// TOML that is malformed, or a value of the wrong shape; the reader's own words.
    Toml(String),
    /// A rule name used twice; the first line.
    DuplicateRule {
        /// The name.
        name: String,
        /// The line of the first rule of that name.
        first: usize,
    },
    /// An article number used twice.
    DuplicateArticle(String),
    /// A paragraph mark used twice in one article.
    DuplicateParagraph(char),
    /// An item number used twice in one paragraph.
    DuplicateItem(u8),
    /// A block before the first paragraph.
    BlockWithoutParagraph,
    /// A second `toml book` block, or one inside an article.
    MisplacedHeader,
    /// A heading that is not an article.
    NotAnArticle(String),
    /// Text after a block that carries no paragraph mark.
    TextAfterBlock,
}

impl fmt::Display for Misprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if !self.article.is_empty() {
            write!(f, ", {}", self.article)?;
        }
        write!(f, ": {}", self.why)
    }
}

impl std::error::Error for Misprint {}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFence(fence) => write!(f, "neither a rule, a reading nor a note: {fence}"),
            Self::UnclosedFence => write!(f, "this block is never closed"),
            Self::BadName(name) => write!(f, "not a kebab-case rule name: `{name}`"),
            Self::NoKind => write!(f, "the rule names no kind"),
            Self::UnknownKind(kind) => write!(f, "no such kind of rule: `{kind}`"),
            Self::UnknownField(field) => write!(f, "no such field in this block: `{field}`"),
            Self::Toml(why) => f.write_str(why),
            Self::DuplicateRule { name, first } => {
                write!(f, "the name `{name}` is taken by the rule on line {first}")
            }
            Self::DuplicateArticle(id) => write!(f, "a second {id}"),
            Self::DuplicateParagraph(mark) => write!(f, "a second {mark} in this article"),
            Self::DuplicateItem(number) => write!(f, "a second item {number} in this paragraph"),
            Self::BlockWithoutParagraph => write!(f, "no paragraph stands above this block"),
            Self::MisplacedHeader => write!(f, "one book block, before the first article"),
            Self::NotAnArticle(heading) => write!(f, "a heading that is not an article: {heading}"),
            Self::TextAfterBlock => write!(f, "text after a block needs a paragraph mark"),
        }
    }
}
