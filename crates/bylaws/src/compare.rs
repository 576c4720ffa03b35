//! Two versions side by side, paragraph by paragraph: the 신·구조문대비표.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    Book, Cite, Paragraph, Piece, Rule, circled,
    pieces::pieces,
    text::{syllables, without_history},
};

/// What happened to one paragraph between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The paragraph; the same in both versions.
    pub cite: Cite,
    /// The title of its article, in the new version where that has it.
    pub title: String,
    /// What happened.
    pub kind: ChangeKind,
    /// The text before, without its mark; none where there was no such paragraph.
    pub old: Option<String>,
    /// The text after, without its mark; none where the paragraph is gone altogether.
    pub new: Option<String>,
    /// The text before, in pieces.
    pub old_marks: Vec<Piece>,
    /// The text after, in pieces.
    pub new_marks: Vec<Piece>,
    /// What happened to the rules under it.
    pub rules: Vec<RuleChange>,
}

/// What happened to a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// 신설.
    Added,
    /// 삭제: gone, or kept with its number as 삭제.
    Deleted,
    /// Its text changed.
    Changed,
    /// The title of the article changed; `old` and `new` are the titles.
    Title,
    /// The text stands, a rule under it changed.
    Rules,
}

/// What happened to one rule under a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleChange {
    /// The rule's name.
    pub name: String,
    /// What happened.
    pub kind: RuleChangeKind,
    /// The fields that differ, where it changed.
    pub fields: Vec<FieldChange>,
}

/// What happened to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleChangeKind {
    /// It is new here.
    Added,
    /// It is gone from here.
    Removed,
    /// It says something else.
    Changed,
}

/// A field of a rule that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// The field.
    pub field: String,
    /// Its value before; none where it was not set.
    pub old: Option<Value>,
    /// Its value after; none where it is not set.
    pub new: Option<Value>,
}

/// Every paragraph that differs between two versions, in the order of the new one; a paragraph
/// that is gone stands where it stood.
pub fn compare(old: &Book, new: &Book) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut last_article = String::new();
    for cite in order(old, new) {
        if cite.article != last_article {
            changes.extend(title(old, new, &cite.article));
            last_article.clone_from(&cite.article);
        }
        changes.extend(change(old, new, &cite));
    }
    changes
}

fn change(old: &Book, new: &Book, cite: &Cite) -> Option<Change> {
    let (before, after) = (old.paragraph(cite), new.paragraph(cite));
    let rules = rule_changes(&rules_under(old, before), &rules_under(new, after));
    let kind = kind(before, after, &rules)?;
    let text = |p: Option<&Paragraph>| p.map(|p| without_history(&p.wording()));
    let (was, is) = (text(before), text(after));
    let (old_marks, new_marks) = match kind {
        ChangeKind::Changed => pieces(was.as_deref().unwrap_or(""), is.as_deref().unwrap_or("")),
        ChangeKind::Rules => (whole(was.as_deref(), false), whole(is.as_deref(), false)),
        _ => (whole(was.as_deref(), true), whole(is.as_deref(), true)),
    };
    let article = new.article(&cite.article).or_else(|| old.article(&cite.article));
    let title = article.map(|a| a.title.clone()).unwrap_or_default();
    Some(Change { cite: cite.clone(), title, kind, old: was, new: is, old_marks, new_marks, rules })
}

fn kind(
    before: Option<&Paragraph>,
    after: Option<&Paragraph>,
    rules: &[RuleChange],
) -> Option<ChangeKind> {
    match (before, after) {
        (None, None) => None,
        (None, Some(_)) => Some(ChangeKind::Added),
        (Some(before), None) => (!before.deleted).then_some(ChangeKind::Deleted),
        (Some(before), Some(after)) if after.deleted && !before.deleted => {
            Some(ChangeKind::Deleted)
        }
        (Some(before), Some(after)) if same_words(before, after) => {
            (!rules.is_empty()).then_some(ChangeKind::Rules)
        }
        _ => Some(ChangeKind::Changed),
    }
}

/// Whether two paragraphs read the same, notes of history and runs of blanks aside.
pub(crate) fn same_words(before: &Paragraph, after: &Paragraph) -> bool {
    let words = |p: &Paragraph| {
        without_history(&p.wording()).split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    words(before) == words(after) || (before.deleted && after.deleted)
}

fn whole(text: Option<&str>, changed: bool) -> Vec<Piece> {
    text.map(|text| Piece { text: text.to_owned(), changed }).into_iter().collect()
}

fn title(old: &Book, new: &Book, article: &str) -> Option<Change> {
    let (before, after) = (&old.article(article)?.title, &new.article(article)?.title);
    if syllables(before) == syllables(after) {
        return None;
    }
    let (old_marks, new_marks) = pieces(before, after);
    Some(Change {
        cite: Cite::article(article),
        title: after.clone(),
        kind: ChangeKind::Title,
        old: Some(before.clone()),
        new: Some(after.clone()),
        old_marks,
        new_marks,
        rules: Vec::new(),
    })
}

/// Every paragraph of both versions: the order of the new one, with what is gone put back in.
fn order(old: &Book, new: &Book) -> Vec<Cite> {
    let cites = |book: &Book| book.paragraphs().map(|(_, p)| p.cite.clone()).collect::<Vec<_>>();
    let mut merged = cites(new);
    let mut after = 0;
    for cite in cites(old) {
        if let Some(at) = merged.iter().position(|known| *known == cite) {
            after = at + 1;
        } else {
            merged.insert(after, cite);
            after += 1;
        }
    }
    merged
}

pub(crate) fn rules_under<'b>(book: &'b Book, paragraph: Option<&Paragraph>) -> Vec<&'b Rule> {
    let indices = paragraph.into_iter().flat_map(|p| p.rules().collect::<Vec<_>>());
    indices.map(|index| &book.rules[index]).collect()
}

pub(crate) fn rule_changes(old: &[&Rule], new: &[&Rule]) -> Vec<RuleChange> {
    let find = |rules: &[&Rule], name: &str| rules.iter().position(|rule| rule.name == name);
    let mut changes = Vec::new();
    for rule in old {
        let (kind, fields) = match find(new, &rule.name) {
            None => (RuleChangeKind::Removed, Vec::new()),
            Some(at) if new[at].body != rule.body => {
                (RuleChangeKind::Changed, field_changes(rule, new[at]))
            }
            Some(_) => continue,
        };
        changes.push(RuleChange { name: rule.name.clone(), kind, fields });
    }
    let added = new.iter().filter(|rule| find(old, &rule.name).is_none());
    changes.extend(added.map(|rule| RuleChange {
        name: rule.name.clone(),
        kind: RuleChangeKind::Added,
        fields: Vec::new(),
    }));
    changes
}

fn field_changes(old: &Rule, new: &Rule) -> Vec<FieldChange> {
    let (old, new) = (fields(old), fields(new));
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    let set =
        |from: &Map<String, Value>, name: &str| from.get(name).filter(|v| !v.is_null()).cloned();
    let changes = names.into_iter().map(|name| FieldChange {
        field: name.clone(),
        old: set(&old, name),
        new: set(&new, name),
    });
    changes.filter(|change| change.old != change.new).collect()
}

/// The fields of a rule as they are written.
pub(crate) fn fields(rule: &Rule) -> Map<String, Value> {
    match serde_json::to_value(&rule.body) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

impl Change {
    /// The paragraph as a table names it: `제4조(전체회의) ③`.
    pub fn heading(&self) -> String {
        let mut heading = self.cite.article.clone();
        if !self.title.is_empty() {
            heading.push_str(&format!("({})", self.title));
        }
        if let Some(mark) = self.cite.paragraph.and_then(circled) {
            heading.push_str(&format!(" {mark}"));
        }
        heading
    }

    fn mark(&self) -> String {
        self.cite.paragraph.and_then(circled).map(|mark| format!("{mark} ")).unwrap_or_default()
    }

    fn is_printed(&self) -> bool {
        self.kind != ChangeKind::Rules
    }
}

/// The 신·구조문대비표 as a Markdown table, with the reasons given for its paragraphs. What differs
/// is underlined; changes that leave the text as it is have no row.
pub fn to_markdown(changes: &[Change], reasons: &BTreeMap<Cite, String>) -> String {
    let mut table = String::from("| 조항 | 현행 | 개정안 | 사유 |\n|---|---|---|---|\n");
    for change in changes.iter().filter(|change| change.is_printed()) {
        let reason = reasons.get(&change.cite).map_or("", String::as_str);
        let row = [change.heading(), current(change), proposed(change), escape(reason)];
        table.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    table
}

/// The same as plain text, for a terminal or a letter.
pub fn to_text(changes: &[Change], reasons: &BTreeMap<Cite, String>) -> String {
    let mut text = String::new();
    for change in changes.iter().filter(|change| change.is_printed()) {
        let line = |side: &Option<String>, none: &str| match side {
            Some(words) => format!("{}{words}", change.mark()),
            None => none.to_owned(),
        };
        text.push_str(&format!("{}\n", change.heading()));
        text.push_str(&format!("  현행: {}\n", line(&change.old, "<신설>")));
        text.push_str(&format!("  개정안: {}\n", line(&change.new, "<삭제>")));
        if let Some(reason) = reasons.get(&change.cite) {
            text.push_str(&format!("  사유: {reason}\n"));
        }
    }
    text
}

fn current(change: &Change) -> String {
    if change.old.is_none() {
        return "<신설>".to_owned();
    }
    format!("{}{}", change.mark(), underlined(&change.old_marks, change.kind))
}

fn proposed(change: &Change) -> String {
    if change.new.is_none() {
        return "<삭제>".to_owned();
    }
    format!("{}{}", change.mark(), underlined(&change.new_marks, change.kind))
}

/// What differs, underlined; where all of it differs, there is nothing to tell apart.
fn underlined(pieces: &[Piece], kind: ChangeKind) -> String {
    let apart = matches!(kind, ChangeKind::Changed | ChangeKind::Title);
    let piece = |piece: &Piece| {
        let text = escape(&piece.text);
        let ends = text.trim_end().len();
        if apart && piece.changed && ends > 0 {
            format!("<u>{}</u>{}", &text[..ends], &text[ends..])
        } else {
            text
        }
    };
    pieces.iter().map(piece).collect()
}

fn escape(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', "<br>")
}
