//! References that lead nowhere: articles in the text, names in the rules, rules in the readings.

use super::{Lint, LintKind, Severity};
use crate::{Book, Cite, Kind, Paragraph, RuleBody, circled, compare::fields, uncircled};

/// Articles, paragraphs and items the text refers to.
pub fn in_text(book: &Book, lints: &mut Vec<Lint>) {
    for (_, paragraph) in book.paragraphs() {
        for cite in references(&paragraph.wording(), &paragraph.cite) {
            if !exists(book, &cite) {
                let lint = Lint::at(Severity::Error, LintKind::DeadReference, paragraph);
                lints.push(lint.with("to", cite.to_string()));
            }
        }
    }
}

/// Organs, roles and rules the rules name.
pub fn in_rules(book: &Book, lints: &mut Vec<Lint>) {
    for rule in &book.rules {
        let refers = rule.body.refers();
        let organs = refers.organs.iter().filter(|organ| book.organ(organ).is_none());
        lints.extend(organs.map(|o| Lint::error(LintKind::UnknownOrgan, rule).with("name", *o)));
        let roles = refers.roles.iter().filter(|role| book.role(role).is_none());
        lints.extend(roles.map(|r| Lint::error(LintKind::UnknownRole, rule).with("name", *r)));
        let wanted = match &rule.body {
            RuleBody::Majority(_) => Some(Kind::Quorum),
            RuleBody::Exception(_) => None,
            _ => Some(Kind::Majority),
        };
        for name in refers.rules {
            let found = book.rule(name).map(|rule| rule.body.kind());
            lints.extend(match found {
                None => Some(Lint::error(LintKind::UnknownRule, rule).with("name", name)),
                Some(kind) if wanted.is_some_and(|wanted| wanted != kind) => {
                    let lint = Lint::error(LintKind::WrongKind, rule).with("name", name);
                    Some(lint.with("kind", kind.to_string()))
                }
                Some(_) => None,
            });
        }
    }
    for (key, role) in &book.roles {
        if role.organ.as_ref().is_some_and(|organ| book.organ(organ).is_none()) {
            let name = role.organ.clone().unwrap_or_default();
            let lint = Lint::book(Severity::Error, LintKind::UnknownOrgan);
            lints.push(lint.with("name", name).with("rule", key));
        }
    }
}

/// Rules and fields the readings settle, and the answers they choose.
pub fn in_readings(book: &Book, lints: &mut Vec<Lint>) {
    for reading in &book.readings {
        let at = |severity, kind| Lint::new(severity, kind, reading.line, Some(&reading.cite));
        let Some(rule) = book.rule(reading.rule()) else {
            let lint = at(Severity::Error, LintKind::UnknownReadingRule);
            lints.push(lint.with("name", reading.rule()));
            continue;
        };
        if reading.field().is_some_and(|field| !fields(rule).contains_key(field)) {
            let lint = at(Severity::Error, LintKind::UnknownReadingField);
            lints.push(lint.with("name", &reading.of));
        }
        if !reading.options.is_empty() && !reading.options.contains(&reading.chosen) {
            let lint = at(Severity::Warning, LintKind::ReadingOutsideOptions);
            lints.push(lint.with("of", &reading.of).with("chosen", &reading.chosen));
        }
    }
}

fn exists(book: &Book, cite: &Cite) -> bool {
    let Some(article) = book.article(&cite.article) else { return false };
    let paragraph = match (book.paragraph(cite), &article.paragraphs[..]) {
        (None, _) if cite.paragraph.is_none() && cite.item.is_none() => return true,
        (None, [only]) if cite.paragraph.is_none() => only,
        (None, _) => return false,
        (Some(paragraph), _) => paragraph,
    };
    let has_item = |paragraph: &Paragraph, item| paragraph.items.iter().any(|i| i.number == item);
    !paragraph.deleted && cite.item.is_none_or(|item| has_item(paragraph, item))
}

/// What the text at `here` refers to. References to other laws and ordinances are left out.
fn references(text: &str, here: &Cite) -> Vec<Cite> {
    let mut found = Vec::new();
    let mut at = 0;
    // Where the last reference ended, and whether it led to another law.
    let mut last = (0, false);
    while let Some(next) = text[at..].find(|c: char| c == '제' || uncircled(c).is_some()) {
        let start = at + next;
        let Some((cite, end)) = reference(text, start, here) else {
            at = start + text[start..].chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let chained = last.1 && is_chain(&text[last.0..start]);
        let outside = chained || is_of_another_law(&text[..start]);
        last = (end, outside);
        if !outside {
            found.push(cite);
        }
        at = end;
    }
    found.extend(english(text));
    found
}

/// The reference that begins at `start`, and where it ends.
fn reference(text: &str, start: usize, here: &Cite) -> Option<(Cite, usize)> {
    if let Some(mark) = text[start..].chars().next().and_then(uncircled) {
        let end = start + circled(mark)?.len_utf8();
        return Some((Cite::paragraph(here.article.clone(), Some(mark)), end));
    }
    let mut cursor = start;
    let mut cite = here.clone();
    if let Some((number, after)) = part(text, cursor, '조') {
        let (mut article, mut after) = (format!("제{number}조"), after);
        if let Some((branch, end)) = text[after..].strip_prefix('의').and_then(number_at) {
            article.push_str(&format!("의{branch}"));
            after += '의'.len_utf8() + end;
        }
        if text[..start].trim_end().ends_with("부칙") {
            article = format!("부칙 {article}");
        }
        (cite, cursor) = (Cite::article(article), after);
        if let Some(mark) = text[cursor..].chars().next().and_then(uncircled) {
            cite.paragraph = Some(mark);
            return Some((cite, cursor + circled(mark)?.len_utf8()));
        }
    } else {
        cite.item = None;
    }
    if let Some((number, after)) = part(text, cursor, '항') {
        (cite.paragraph, cite.item, cursor) = (u8::try_from(number).ok(), None, after);
    }
    if let Some((number, after)) = part(text, cursor, '호') {
        (cite.item, cursor) = (u8::try_from(number).ok(), after);
    }
    (cursor > start).then_some((cite, cursor))
}

/// `제3항` at `at`, blanks before it allowed: the number, and where it ends.
fn part(text: &str, at: usize, unit: char) -> Option<(u32, usize)> {
    let rest = text[at..].trim_start();
    let rest = rest.strip_prefix('제')?;
    let (number, width) = number_at(rest)?;
    let rest = rest[width..].strip_prefix(unit)?;
    Some((number, text.len() - rest.len()))
}

fn number_at(text: &str) -> Option<(u32, usize)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, end))
}

/// Whether what stands before a reference names another law.
fn is_of_another_law(before: &str) -> bool {
    let before = before.trim_end();
    if before.ends_with('」') {
        return true;
    }
    let mut words = before.split_whitespace().rev();
    let name = words.next().unwrap_or_default();
    let own = words.next() == Some("이");
    !own && ["법", "법률", "조례", "시행령", "규칙"].iter().any(|law| name.ends_with(law))
}

/// Whether two references stand in one enumeration: `「…법」 제10조 및 제11조`.
fn is_chain(between: &str) -> bool {
    let words = ["및", "과", "와", "또는", "내지", "부터", "에서", ",", "·", "ㆍ", "~", "∼"];
    between.split_whitespace().all(|word| words.contains(&word))
}

/// `Article 7` in an English book.
fn english(text: &str) -> Vec<Cite> {
    let places = text.match_indices("Article ").filter_map(|(at, word)| {
        let (number, _) = number_at(&text[at + word.len()..])?;
        Some(Cite::article(format!("Article {number}")))
    });
    places.collect()
}
