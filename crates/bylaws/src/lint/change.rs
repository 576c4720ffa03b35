//! The step from one version to the next: text and rule must change together.

use super::{Lint, LintKind, Severity};
use crate::{
    Book, Paragraph, Rule,
    compare::{rule_changes, rules_under, same_words},
};

/// Paragraphs whose text changed without their rules, or whose rules changed without their text;
/// rules that kept their name and became another kind. Lines are those of the new version.
pub fn lint_change(old: &Book, new: &Book) -> Vec<Lint> {
    let mut lints = Vec::new();
    for (_, after) in new.paragraphs() {
        if let Some(before) = old.paragraph(&after.cite) {
            lints.extend(paragraph(old, new, before, after));
        }
    }
    for rule in &new.rules {
        let was = old.rule(&rule.name).map(|old| old.body.kind());
        if let Some(was) = was.filter(|was| *was != rule.body.kind()) {
            let lint = Lint::error(LintKind::KindChanged, rule).with("was", was.to_string());
            lints.push(lint.with("is", rule.body.kind().to_string()));
        }
    }
    lints
}

fn paragraph(old: &Book, new: &Book, before: &Paragraph, after: &Paragraph) -> Option<Lint> {
    let (was, is) = (rules_under(old, Some(before)), rules_under(new, Some(after)));
    let changes = rule_changes(&was, &is);
    let same = same_words(before, after);
    if same == changes.is_empty() || (!same && was.is_empty()) {
        return None;
    }
    let (kind, names): (LintKind, Vec<&str>) = if same {
        (LintKind::RuleWithoutText, changes.iter().map(|change| change.name.as_str()).collect())
    } else {
        (LintKind::TextWithoutRule, was.iter().map(|rule: &&Rule| rule.name.as_str()).collect())
    };
    Some(Lint::at(Severity::Warning, kind, after).with("rules", names.join(", ")))
}
