//! What is wrong, missing or ambiguous in a book, and in the step from one version to the next.

mod change;
mod conflicts;
mod gaps;
mod numbers;
mod references;
mod wording;

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use crate::{Book, Cite, Paragraph, Rule};

pub use change::lint_change;

/// One remark on a book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lint {
    /// How grave.
    pub severity: Severity,
    /// The line, from 1.
    pub line: usize,
    /// The paragraph; none for the book as a whole.
    pub cite: Option<Cite>,
    /// What is remarked.
    pub kind: LintKind,
    /// What the sentence about it needs, by name.
    pub facts: BTreeMap<&'static str, String>,
}

/// How grave a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The book cannot be applied as it stands.
    Error,
    /// The book may be applied in more than one way, or leaves out what will be asked.
    Warning,
    /// Worth a look.
    Advice,
}

/// What is remarked; the facts of each are named in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LintKind {
    /// The text refers to an article, paragraph or item that does not exist (`to`).
    DeadReference,
    /// A rule names an organ the header does not declare (`name`, `rule`).
    UnknownOrgan,
    /// A rule names a role the header does not declare (`name`, `rule`).
    UnknownRole,
    /// A rule names another rule that does not exist (`name`, `rule`).
    UnknownRule,
    /// A reading settles a rule that does not exist (`name`).
    UnknownReadingRule,
    /// A reading settles a field its rule does not have (`name`).
    UnknownReadingField,
    /// A reading chooses what is not among its options (`of`, `chosen`).
    ReadingOutsideOptions,
    /// A rule names a majority or quorum, but the rule of that name is of another kind
    /// (`name`, `rule`, `kind`).
    WrongKind,
    /// An organ that decides has no quorum (`organ`).
    NoQuorum,
    /// An organ that decides has no majority (`organ`).
    NoMajority,
    /// The book does not say how it is amended.
    NoAmendment,
    /// The book does not say when it takes effect.
    NoEffectivity,
    /// Nobody is named who calls the regular meeting of an organ (`organ`).
    NoConvening,
    /// The book does not say how early a meeting of an organ is announced (`organ`).
    NoNotice,
    /// Nobody is named who presides while an office is vacant or its holder away (`role`).
    NoActing,
    /// The book does not say who stays out of a matter of their own.
    NoRecusal,
    /// The book has no rule at all.
    NoRules,
    /// A word of the text can be read in more than one way, and no reading says how (`phrase`).
    Ambiguous,
    /// A share of votes or attendance, and nothing says of whom (`phrase`).
    NoBase,
    /// A share such as 3분의 2 without 이상 or 초과 (`phrase`).
    NoBound,
    /// Two rules settle the same thing (`rule`, `other`, `subject`, `where`).
    Conflict,
    /// Two rules fill the same role, and neither says which step comes first
    /// (`rule`, `other`, `role`, `where`, `reading`).
    RivalAppointments,
    /// A number in the rule is not the number in the text (`rule`, `field`, `says`, `text`).
    NumberMismatch,
    /// A term without a length (`rule`).
    NoLength,
    /// A paragraph has neither rule, reading nor note.
    Bare,
    /// A deleted paragraph still has a rule (`rule`).
    RuleUnderDeleted,
    /// A paragraph number is missing (`missing`).
    ParagraphGap,
    /// An item number is missing (`missing`).
    ItemGap,
    /// An article number is missing (`missing`).
    ArticleGap,
    /// From one version to the next the text changed, and its rules did not (`rules`).
    TextWithoutRule,
    /// From one version to the next a rule changed, and the text did not (`rules`).
    RuleWithoutText,
    /// A rule kept its name and became another kind (`rule`, `was`, `is`).
    KindChanged,
}

impl fmt::Display for LintKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = serde_json::to_value(self).ok();
        f.write_str(key.as_ref().and_then(|key| key.as_str()).unwrap_or("lint"))
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(cite) = &self.cite {
            write!(f, ", {cite}")?;
        }
        write!(f, ": {:?}: {}", self.severity, self.kind)?;
        self.facts.iter().try_for_each(|(name, fact)| write!(f, " {name}={fact}"))
    }
}

impl Lint {
    fn new(severity: Severity, kind: LintKind, line: usize, cite: Option<&Cite>) -> Self {
        Self { severity, line, cite: cite.cloned(), kind, facts: BTreeMap::new() }
    }

    fn error(kind: LintKind, rule: &Rule) -> Self {
        Self::new(Severity::Error, kind, rule.line, Some(&rule.cite)).with("rule", &rule.name)
    }

    fn at(severity: Severity, kind: LintKind, paragraph: &Paragraph) -> Self {
        Self::new(severity, kind, paragraph.line, Some(&paragraph.cite))
    }

    fn book(severity: Severity, kind: LintKind) -> Self {
        Self::new(severity, kind, 1, None)
    }

    fn with(mut self, name: &'static str, fact: impl Into<String>) -> Self {
        self.facts.insert(name, fact.into());
        self
    }
}

/// Every remark on one version, gravest first, then by line.
pub fn lint(book: &Book) -> Vec<Lint> {
    let mut lints = Vec::new();
    references::in_text(book, &mut lints);
    references::in_rules(book, &mut lints);
    references::in_readings(book, &mut lints);
    gaps::of_numbers(book, &mut lints);
    gaps::of_rules(book, &mut lints);
    wording::ambiguities(book, &mut lints);
    conflicts::between_rules(book, &mut lints);
    conflicts::between_appointments(book, &mut lints);
    numbers::mismatches(book, &mut lints);
    lints.sort_by_key(|lint| (lint.severity, lint.line, lint.kind));
    lints
}
