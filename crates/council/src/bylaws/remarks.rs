//! Remarks on a book as sentences: what is dead, contradictory, ambiguous or left out.

use bylaws::{Book, Kind, Lint, LintKind, Severity, lint, lint_change};
use kit::{Arg, Message};

use crate::{Advice, refuse::kind_key};

/// The sentence of a remark; organs and roles are called by their names in `book`.
pub fn remark(book: &Book, lint: &Lint) -> Message {
    let facts = lint.facts.iter().map(|(name, fact)| (*name, said(book, name, fact)));
    let key = match lint.kind {
        LintKind::RivalAppointments if lint.facts.contains_key("reading") => {
            "bylaws-remark-rival-appointments-read"
        }
        kind => key(kind),
    };
    Message { key, args: facts.collect() }
}

/// A fact as readers are told it: kinds of rules by their names.
fn said(book: &Book, name: &str, fact: &str) -> Arg {
    let kind = Kind::WRITTEN.iter().find(|(word, _)| *word == fact);
    match (name, kind) {
        ("kind" | "was" | "is", Some((_, kind))) => Message::new(kind_key(*kind)).into(),
        _ => Arg::Text(named(book, name, fact)),
    }
}

/// The name a fact is known by to readers.
fn named(book: &Book, name: &str, fact: &str) -> String {
    let organ = || book.organ(fact).map(|organ| organ.name.clone());
    let role = || book.role(fact).map(|role| role.name.clone());
    match name {
        "organ" => organ(),
        "role" => role(),
        "subject" => {
            let subject = fact.split('/').nth(1).unwrap_or_default();
            let organ = book.organ(subject).map(|organ| organ.name.clone());
            organ.or_else(|| book.role(subject).map(|role| role.name.clone()))
        }
        _ => None,
    }
    .unwrap_or_else(|| fact.to_owned())
}

/// What is to be said of the step from one book to the next: what `lint` finds in the new book and
/// not in the old one, and where text and rule did not change together. Gravest first.
pub fn fresh(old: &Book, new: &Book) -> Vec<Lint> {
    let same = |a: &Lint, b: &Lint| a.kind == b.kind && a.cite == b.cite && a.facts == b.facts;
    let known = lint(old);
    let mut fresh: Vec<Lint> =
        lint(new).into_iter().filter(|lint| !known.iter().any(|old| same(old, lint))).collect();
    fresh.extend(lint_change(old, new));
    fresh.sort_by_key(|lint| (lint.severity, lint.line));
    fresh
}

/// Remarks on a book that its author should see, as advice.
pub fn advice(book: &Book, remarks: &[Lint]) -> Vec<Advice> {
    let said = remarks.iter().filter(|lint| lint.severity != Severity::Advice);
    said.map(|lint| Advice { message: remark(book, lint), cite: lint.cite.clone() }).collect()
}

/// The key of a kind of remark.
pub const fn key(kind: LintKind) -> &'static str {
    match kind {
        LintKind::DeadReference => "bylaws-remark-dead-reference",
        LintKind::UnknownOrgan => "bylaws-remark-unknown-organ",
        LintKind::UnknownRole => "bylaws-remark-unknown-role",
        LintKind::UnknownRule => "bylaws-remark-unknown-rule",
        LintKind::UnknownReadingRule => "bylaws-remark-unknown-reading-rule",
        LintKind::UnknownReadingField => "bylaws-remark-unknown-reading-field",
        LintKind::ReadingOutsideOptions => "bylaws-remark-reading-outside-options",
        LintKind::WrongKind => "bylaws-remark-wrong-kind",
        LintKind::NoQuorum => "bylaws-remark-no-quorum",
        LintKind::NoMajority => "bylaws-remark-no-majority",
        LintKind::NoAmendment => "bylaws-remark-no-amendment",
        LintKind::NoEffectivity => "bylaws-remark-no-effectivity",
        LintKind::NoConvening => "bylaws-remark-no-convening",
        LintKind::NoNotice => "bylaws-remark-no-notice",
        LintKind::NoActing => "bylaws-remark-no-acting",
        LintKind::NoRecusal => "bylaws-remark-no-recusal",
        LintKind::NoRules => "bylaws-remark-no-rules",
        LintKind::Ambiguous => "bylaws-remark-ambiguous",
        LintKind::NoBase => "bylaws-remark-no-base",
        LintKind::NoBound => "bylaws-remark-no-bound",
        LintKind::Conflict => "bylaws-remark-conflict",
        LintKind::RivalAppointments => "bylaws-remark-rival-appointments",
        LintKind::NumberMismatch => "bylaws-remark-number-mismatch",
        LintKind::NoLength => "bylaws-remark-no-length",
        LintKind::Bare => "bylaws-remark-bare",
        LintKind::RuleUnderDeleted => "bylaws-remark-rule-under-deleted",
        LintKind::ParagraphGap => "bylaws-remark-paragraph-gap",
        LintKind::ItemGap => "bylaws-remark-item-gap",
        LintKind::ArticleGap => "bylaws-remark-article-gap",
        LintKind::TextWithoutRule => "bylaws-remark-text-without-rule",
        LintKind::RuleWithoutText => "bylaws-remark-rule-without-text",
        LintKind::KindChanged => "bylaws-remark-kind-changed",
    }
}
