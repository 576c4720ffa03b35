//! The table of changes: 조항, 현행, 개정안, 사유, the rules behind them, and what is to be checked.

use askama::Template;
use bylaws::{
    Book, Change, ChangeKind, Cite, Lint, Piece, RuleChange, RuleChangeKind, Severity, circled,
    compare,
};
use council::bylaws::remarks::{self, remark};
use words::{RuleCard, Tongue};

use super::place;

/// A table of changes; prints itself.
#[derive(Debug, Clone, Template)]
#[template(path = "bylaws/table.html")]
pub struct Table {
    /// The language of its words.
    pub tongue: Tongue,
    /// The heading of the second column.
    pub old_head: String,
    /// The heading of the third column.
    pub new_head: String,
    /// The language of the books.
    pub language: String,
    /// Whether reasons are shown.
    pub with_reasons: bool,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What happens to the rules.
    pub rules: Vec<RuleRow>,
}

impl askama::filters::HtmlSafe for Table {}

/// One paragraph that differs.
#[derive(Debug, Clone)]
pub struct Row {
    /// `제4조(전체회의) ③`.
    pub heading: String,
    /// Where the paragraph can be read.
    pub href: String,
    /// A word about the change, where the text alone does not say it: key and tone.
    pub badge: Option<(&'static str, &'static str)>,
    /// The text before.
    pub old: Cell,
    /// The text after.
    pub new: Cell,
    /// Why.
    pub reason: String,
}

/// One side of a row.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// The paragraph mark.
    pub mark: String,
    /// The text in pieces; empty where there is no such paragraph.
    pub pieces: Vec<Piece>,
    /// What stands there instead of a text: `bylaws-compare-added`.
    pub instead: Option<&'static str>,
}

/// A rule that differs.
#[derive(Debug, Clone)]
pub struct RuleRow {
    /// Its paragraph.
    pub cite: String,
    /// What happens: the key of its words.
    pub key: &'static str,
    /// The tone of the badge.
    pub tone: &'static str,
    /// What it said.
    pub before: Option<RuleCard>,
    /// What it will say.
    pub after: Option<RuleCard>,
}

/// A remark, to be shown.
#[derive(Debug, Clone)]
pub struct Remark {
    /// The tone of its badge.
    pub tone: &'static str,
    /// The sign of its badge.
    pub sign: &'static str,
    /// The key of the word in its badge.
    pub key: &'static str,
    /// Its sentence.
    pub text: String,
    /// Its paragraph; empty for the book as a whole.
    pub cite: String,
    /// The id of the paragraph on the page of the book.
    pub anchor: String,
}

impl Table {
    /// Two books side by side. `href` is where the paragraphs of the new one can be read.
    pub fn new(
        tongue: Tongue,
        old: &Book,
        new: &Book,
        reasons: Option<&[(String, String)]>,
        href: impl Fn(&Cite) -> String,
    ) -> Self {
        let changes = compare(old, new);
        Self {
            tongue,
            old_head: tongue.say("bylaws-compare-old").to_owned(),
            new_head: tongue.say("bylaws-compare-new").to_owned(),
            language: new.language.clone(),
            with_reasons: reasons.is_some(),
            rows: changes.iter().map(|it| row(tongue, it, reasons.unwrap_or(&[]), &href)).collect(),
            rules: changes.iter().flat_map(|it| rules(tongue, old, new, it)).collect(),
        }
    }

    /// The same with other words over its columns.
    #[must_use]
    pub fn headed(mut self, old: String, new: String) -> Self {
        (self.old_head, self.new_head) = (old, new);
        self
    }
}

fn row(
    tongue: Tongue,
    change: &Change,
    reasons: &[(String, String)],
    href: &impl Fn(&Cite) -> String,
) -> Row {
    let mark = change.cite.paragraph.and_then(circled).map(String::from).unwrap_or_default();
    let cell = |text: &Option<String>, pieces: &[Piece], instead| Cell {
        mark: if text.is_some() && change.kind != ChangeKind::Title {
            mark.clone()
        } else {
            String::new()
        },
        pieces: pieces.to_vec(),
        instead: text.is_none().then_some(instead),
    };
    let cite = change.cite.to_string();
    let reason = reasons.iter().find(|(of, _)| *of == cite).map(|(_, why)| why.clone());
    Row {
        heading: heading(tongue, change),
        href: href(&change.cite),
        badge: badge(change.kind),
        old: cell(&change.old, &change.old_marks, "bylaws-compare-added"),
        new: cell(&change.new, &change.new_marks, "bylaws-compare-deleted"),
        reason: reason.unwrap_or_default(),
    }
}

fn heading(tongue: Tongue, change: &Change) -> String {
    if tongue.is_ko() { change.heading() } else { words::cite(tongue, &change.cite) }
}

const fn badge(kind: ChangeKind) -> Option<(&'static str, &'static str)> {
    match kind {
        ChangeKind::Added => Some(("bylaws-compare-added", "ok")),
        ChangeKind::Deleted => Some(("bylaws-compare-deleted", "bad")),
        ChangeKind::Title => Some(("bylaws-compare-title", "info")),
        ChangeKind::Rules => Some(("bylaws-compare-rules-only", "warn")),
        ChangeKind::Changed => None,
    }
}

fn rules(tongue: Tongue, old: &Book, new: &Book, change: &Change) -> Vec<RuleRow> {
    let row = |it: &RuleChange| {
        let (key, tone) = match it.kind {
            RuleChangeKind::Added => ("bylaws-compare-rule-added", "ok"),
            RuleChangeKind::Removed => ("bylaws-compare-rule-removed", "bad"),
            RuleChangeKind::Changed => ("bylaws-compare-rule-changed", "info"),
        };
        // A rule that moved to another paragraph is gone from here, though the book still has it.
        let card = |book: &Book, there: bool| {
            let rule = book.rule(&it.name).filter(|rule| there && rule.cite == change.cite)?;
            Some(words::rule(tongue, book, &rule.body))
        };
        RuleRow {
            cite: words::cite(tongue, &change.cite),
            key,
            tone,
            before: card(old, it.kind != RuleChangeKind::Added),
            after: card(new, it.kind != RuleChangeKind::Removed),
        }
    };
    change.rules.iter().map(row).collect()
}

/// What a new book brings in, compared with an old one, worth the reader's attention.
pub fn checks(tongue: Tongue, old: &Book, new: &Book) -> Vec<Remark> {
    remarks::fresh(old, new).iter().map(|lint| said(tongue, new, lint)).collect()
}

/// A remark in the language of the page.
pub fn said(tongue: Tongue, book: &Book, lint: &Lint) -> Remark {
    let (tone, sign, key) = match lint.severity {
        Severity::Error => ("bad", "no", "bylaws-severity-error"),
        Severity::Warning => ("warn", "warn", "bylaws-severity-warning"),
        Severity::Advice => ("plain", "info", "bylaws-severity-advice"),
    };
    Remark {
        tone,
        sign,
        key,
        text: tongue.message(&remark(book, lint)),
        cite: lint.cite.as_ref().map(|cite| words::cite(tongue, cite)).unwrap_or_default(),
        anchor: lint.cite.as_ref().map(place::anchor).unwrap_or_default(),
    }
}
