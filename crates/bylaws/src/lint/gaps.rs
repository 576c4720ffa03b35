//! What is missing: numbers left out, and questions the book will be asked and cannot answer.

use jiff::civil::date;

use super::{Lint, LintKind, Severity};
use crate::{Article, Book, Kind, LawOn, MeetingKind, RuleBody, circled, rules::Power};

/// Missing article, paragraph and item numbers; deleted paragraphs that still have a rule.
pub fn of_numbers(book: &Book, lints: &mut Vec<Lint>) {
    articles(book, lints);
    for article in &book.articles {
        paragraphs(article, lints);
    }
    for (_, paragraph) in book.paragraphs() {
        for number in missing(paragraph.items.iter().map(|item| u32::from(item.number))) {
            let lint = Lint::at(Severity::Error, LintKind::ItemGap, paragraph);
            lints.push(lint.with("missing", format!("{number}호")));
        }
        let rules = paragraph.rules().filter(|_| paragraph.deleted).map(|at| &book.rules[at]);
        lints.extend(rules.map(|rule| Lint::error(LintKind::RuleUnderDeleted, rule)));
    }
}

fn articles(book: &Book, lints: &mut Vec<Lint>) {
    let mut last = (String::new(), 0);
    for article in &book.articles {
        let Some((prefix, number)) = article_number(&article.id) else { continue };
        let expected = if prefix == last.0 { last.1 + 1 } else { 1 };
        for missing in expected..number {
            let lint = Lint::new(Severity::Warning, LintKind::ArticleGap, article.line, None);
            lints.push(lint.with("missing", format!("{prefix}제{missing}조")));
        }
        last = (prefix, number);
    }
}

/// `부칙 제2조` is `부칙 ` and 2; `제4조의2` counts as 4.
fn article_number(id: &str) -> Option<(String, u32)> {
    let (prefix, rest) = id.rsplit_once('제')?;
    let (number, _) = rest.split_once('조')?;
    Some((prefix.to_owned(), number.parse().ok()?))
}

fn paragraphs(article: &Article, lints: &mut Vec<Lint>) {
    let marks = article.paragraphs.iter().filter_map(|p| p.cite.paragraph).map(u32::from);
    let Some(first) = article.paragraphs.first() else { return };
    for number in missing(marks) {
        let mark = u8::try_from(number).ok().and_then(circled).map(String::from);
        let lint = Lint::at(Severity::Error, LintKind::ParagraphGap, first);
        lints.push(lint.with("missing", mark.unwrap_or_else(|| number.to_string())));
    }
}

/// The numbers from 1 to the greatest that do not occur.
fn missing(numbers: impl Iterator<Item = u32>) -> Vec<u32> {
    let numbers: Vec<u32> = numbers.collect();
    let greatest = numbers.iter().copied().max().unwrap_or(0);
    (1..greatest).filter(|number| !numbers.contains(number)).collect()
}

/// Questions the book will be asked and cannot answer.
pub fn of_rules(book: &Book, lints: &mut Vec<Lint>) {
    if book.rules.is_empty() {
        lints.push(Lint::book(Severity::Advice, LintKind::NoRules));
        return of_bare_text(book, lints);
    }
    // No question here depends on the moment; a silence would name it, and none is shown.
    let law = book.on(date(2000, 1, 1).at(0, 0, 0, 0));
    for organ in book.organs.keys() {
        deciding(&law, organ, lints);
        meeting(&law, organ, lints);
    }
    if law.amendment().is_err() {
        lints.push(Lint::book(Severity::Warning, LintKind::NoAmendment));
    }
    if law.effectivity().is_err() {
        lints.push(Lint::book(Severity::Warning, LintKind::NoEffectivity));
    }
    if !book.rules.iter().any(|rule| rule.body.kind() == Kind::Recusal) {
        lints.push(Lint::book(Severity::Advice, LintKind::NoRecusal));
    }
    acting(book, lints);
    bare(book, lints);
}

/// What bare text without rules never speaks of, judged by its words alone.
fn of_bare_text(book: &Book, lints: &mut Vec<Lint>) {
    const SPOKEN_OF: [(LintKind, Severity, &[&str]); 7] = [
        (LintKind::NoQuorum, Severity::Warning, &["출석", "정족수", "quorum"]),
        (LintKind::NoMajority, Severity::Warning, &["찬성", "majority"]),
        (LintKind::NoAmendment, Severity::Warning, &["개정", "amend"]),
        (LintKind::NoEffectivity, Severity::Warning, &["시행", "effect"]),
        (LintKind::NoConvening, Severity::Advice, &["소집", "convene"]),
        (LintKind::NoNotice, Severity::Advice, &["통지", "통보", "공고", "알린", "알려", "notice"]),
        (LintKind::NoRecusal, Severity::Advice, &["제척", "기피", "회피", "recus"]),
    ];
    let text: String = book.paragraphs().map(|(_, p)| p.wording().to_lowercase()).collect();
    for (kind, severity, words) in SPOKEN_OF {
        if !text.is_empty() && !words.iter().any(|word| text.contains(word)) {
            lints.push(Lint::book(severity, kind).with("organ", &book.title));
        }
    }
}

fn deciding(law: &LawOn<'_>, organ: &str, lints: &mut Vec<Lint>) {
    if !decides(law.book, organ) {
        return;
    }
    let gap = |kind| Lint::book(Severity::Warning, kind).with("organ", organ);
    if law.majorities_of(organ).is_err() {
        lints.push(gap(LintKind::NoMajority));
    }
    if law.quorum_of(organ).is_err() {
        lints.push(gap(LintKind::NoQuorum));
    }
}

/// Whether the rules have the organ decide anything: it elects, appoints, resolves or prevails.
fn decides(book: &Book, organ: &str) -> bool {
    let acts = |body: &RuleBody| match body {
        RuleBody::Appointment(rule) => rule.by.as_deref() == Some(organ),
        RuleBody::Office(rule) => rule.elected_by == organ,
        RuleBody::Amendment(rule) => rule.organ == organ,
        RuleBody::Majority(rule) => rule.organs.iter().any(|o| o == organ),
        RuleBody::Authority(rule) if rule.organ == organ => {
            let power = matches!(rule.power, Power::Supreme | Power::Establish | Power::Decide);
            rule.decides.unwrap_or(power)
        }
        RuleBody::Convening(rule) => {
            rule.by == crate::rules::ConvenedBy::Resolution && rule.of.as_deref() == Some(organ)
        }
        _ => false,
    };
    book.rules.iter().any(|rule| acts(&rule.body))
}

fn meeting(law: &LawOn<'_>, organ: &str, lints: &mut Vec<Lint>) {
    let meets = law.cadence(organ).is_ok()
        || law.convening(organ, MeetingKind::Extraordinary).is_ok()
        || law.convening(organ, MeetingKind::Regular).is_ok();
    if !meets {
        return;
    }
    let gap = |kind| Lint::book(Severity::Advice, kind).with("organ", organ);
    if law.cadence(organ).is_ok() && law.convening(organ, MeetingKind::Regular).is_err() {
        lints.push(gap(LintKind::NoConvening));
    }
    if law.notice(organ).is_err() {
        lints.push(gap(LintKind::NoNotice));
    }
}

fn acting(book: &Book, lints: &mut Vec<Lint>) {
    for rule in &book.rules {
        if let RuleBody::Office(office) = &rule.body
            && office.acting.is_none()
            && !office.presides.is_empty()
        {
            let lint = Lint::new(Severity::Advice, LintKind::NoActing, rule.line, Some(&rule.cite));
            lints.push(lint.with("role", &office.role));
        }
    }
}

fn bare(book: &Book, lints: &mut Vec<Lint>) {
    let bare = book.paragraphs().filter(|(_, p)| p.blocks.is_empty() && !p.deleted);
    lints.extend(bare.map(|(_, p)| Lint::at(Severity::Advice, LintKind::Bare, p)));
}
