//! Reads books of bylaws; answers what the law says on a day, and where.
//!
//! A [`Book`] is one Markdown file and one version of a body's bylaws: under the sentence of an
//! article stands the rule block that encodes it. [`LawOn`] is the book in force at a moment; it
//! answers with the rule, its paragraph and the readings it was given, or with [`Silence`].
//! [`Lint`] says where a book is dead, contradictory or ambiguous; [`compare`] sets two versions
//! side by side (신·구조문대비표) and [`check_table`] finds where such a table misquotes.

mod book;
mod cite;
mod compare;
mod count;
mod law;
mod lint;
mod misprint;
mod pieces;
mod ratio;
mod read;
pub mod rules;
mod table;
mod text;
mod write;

pub use book::{Article, Block, Book, Item, Organ, Paragraph, Reading, Role};
pub use cite::{Cite, circled, uncircled};
pub use compare::{
    Change, ChangeKind, FieldChange, RuleChange, RuleChangeKind, compare, to_markdown, to_text,
};
pub use count::{Count, Impossible, JudgeError, Missing, Outcome, QuorumState, Standing, Verdict};
pub use law::{LawOn, Ruled, Silence};
pub use lint::{Lint, LintKind, Severity, lint, lint_change};
pub use misprint::{Fault, Misprint};
pub use pieces::{Piece, pieces};
pub use ratio::{Bound, Ratio};
pub use rules::{Base, Kind, Matter, MeetingKind, Rule, RuleBody};
pub use table::{Column, Misquote, MisquoteKind, TableError, check_table};
