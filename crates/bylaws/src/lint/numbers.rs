//! Numbers: does the rule say what the sentence above it says?

use std::fmt;

use super::{Lint, LintKind};
use crate::{
    Book, Ratio, Rule, RuleBody,
    rules::{Amount, Renewable, Term},
    text::without_history,
};

/// A number with what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quantity {
    Persons(u32),
    Months(u32),
    Days(u32),
    Times(u32),
    Things(u32),
    Share(Ratio),
}

/// Numbers of a rule for which the sentence has another of the same unit, and not this one.
/// A number the sentence leaves open, and one that a reading sets, are left alone.
pub fn mismatches(book: &Book, lints: &mut Vec<Lint>) {
    for (_, paragraph) in book.paragraphs() {
        let text = quantities(&without_history(&paragraph.wording()));
        for rule in paragraph.rules().map(|at| &book.rules[at]) {
            for (field, says) in said(&rule.body) {
                let same: Vec<&Quantity> = text.iter().filter(|q| q.is_like(says)).collect();
                if same.is_empty() || same.iter().any(|q| q.equals(says)) {
                    continue;
                }
                if !is_read(book, rule, field) {
                    let in_text: Vec<String> = same.iter().map(|q| q.to_string()).collect();
                    let lint = Lint::error(LintKind::NumberMismatch, rule).with("field", field);
                    lints
                        .push(lint.with("says", says.to_string()).with("text", in_text.join(", ")));
                }
            }
            if matches!(&rule.body, RuleBody::Term(Term { months: None, years: None, .. })) {
                lints.push(Lint::error(LintKind::NoLength, rule));
            }
        }
    }
}

fn is_read(book: &Book, rule: &Rule, field: &str) -> bool {
    book.readings_of(&rule.name).iter().any(|r| r.field().is_none_or(|of| of == field))
}

/// The numbers of a rule, by field.
fn said(body: &RuleBody) -> Vec<(&'static str, Quantity)> {
    use Quantity::{Days, Months, Persons, Share, Things, Times};
    let all = match body {
        RuleBody::SeatCap(r) => vec![("most", Some(Persons(r.most)))],
        RuleBody::SizeBand(r) => vec![
            ("target", r.target.map(Persons)),
            ("min", r.min.map(Persons)),
            ("max", r.max.map(Persons)),
        ],
        RuleBody::Term(r) => {
            let times = match r.renewable {
                Renewable::Times(times) => Some(Times(times)),
                Renewable::Word(_) => None,
            };
            vec![("months", Some(r.months()).filter(|m| *m > 0).map(Months)), ("renewable", times)]
        }
        RuleBody::Quorum(r) => vec![("ratio", Some(Share(r.ratio)))],
        RuleBody::Majority(r) => vec![("ratio", Some(Share(r.ratio)))],
        RuleBody::Notice(r) => vec![("days", Some(Days(r.days)))],
        RuleBody::Window(r) => vec![("days", Some(Days(r.days)))],
        RuleBody::Cadence(r) => vec![("times", Some(Times(r.times)))],
        RuleBody::Convening(r) => {
            vec![("at-least", r.at_least.map(persons)), ("within-days", r.within_days.map(Days))]
        }
        RuleBody::Composition(r) => {
            let shares = r.shares.iter().map(|share| ("shares", Some(Share(share.ratio))));
            [("seats", r.seats.map(Persons))].into_iter().chain(shares).collect()
        }
        RuleBody::Limit(r) => {
            let most = match r.most {
                Amount::Number(number) => Times(number),
                Amount::Share(ratio) => Share(ratio),
            };
            vec![("most", Some(most))]
        }
        RuleBody::Scope(r) => vec![("count", r.count.map(Things))],
        _ => Vec::new(),
    };
    all.into_iter().filter_map(|(field, quantity)| Some((field, quantity?))).collect()
}

fn persons(amount: Amount) -> Quantity {
    match amount {
        Amount::Number(number) => Quantity::Persons(number),
        Amount::Share(ratio) => Quantity::Share(ratio),
    }
}

/// The numbers of a sentence.
fn quantities(text: &str) -> Vec<Quantity> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("과반") {
        found.extend((!text[at..].is_empty()).then_some(Quantity::Share(Ratio::HALF)));
    }
    let mut after_month = false;
    let mut at = 0;
    while let Some((number, start, end)) = number(text, at) {
        let rest = text[end..].trim_start();
        at = end;
        // The day of a date ("6월 26일") is no span of days.
        if rest.starts_with('월') {
            after_month = true;
            continue;
        }
        let dated = after_month && rest.starts_with('일');
        after_month = false;
        if !dated && !text[..start].ends_with('제') {
            found.extend(quantity(number, rest));
        }
    }
    found
}

/// The next number at or after `at`, in digits or as a Korean numeral that begins a word, with
/// where it begins and ends.
fn number(text: &str, at: usize) -> Option<(u32, usize, usize)> {
    let mut word_begins = at == 0 || text[..at].ends_with(char::is_whitespace);
    for (offset, c) in text[at..].char_indices() {
        let start = at + offset;
        if c.is_ascii_digit() {
            let digits = text[start..].find(|c: char| !c.is_ascii_digit());
            let end = digits.map_or(text.len(), |length| start + length);
            // A number too long to be a count is skipped, not the rest of the sentence with it.
            return Some((text[start..end].parse().unwrap_or(u32::MAX), start, end));
        }
        if word_begins && let Some((number, width)) = numeral(&text[start..]) {
            return Some((number, start, start + width));
        }
        word_begins = c.is_whitespace();
    }
    None
}

/// A Korean numeral before a counted noun: `두 명`, `한 차례`.
fn numeral(text: &str) -> Option<(u32, usize)> {
    const NUMERALS: [(&str, u32); 10] = [
        ("한", 1),
        ("두", 2),
        ("세", 3),
        ("네", 4),
        ("다섯", 5),
        ("여섯", 6),
        ("일곱", 7),
        ("여덟", 8),
        ("아홉", 9),
        ("열", 10),
    ];
    let (word, number) = NUMERALS.iter().find(|(word, _)| text.starts_with(word))?;
    let rest = text[word.len()..].trim_start();
    let counted = ["명", "사람", "차례", "번", "달", "해"];
    counted.iter().any(|noun| rest.starts_with(noun)).then_some((*number, word.len()))
}

fn quantity(number: u32, rest: &str) -> Option<Quantity> {
    if let Some(share) = rest.strip_prefix("분의") {
        let share = share.trim_start();
        let digits: String = share.chars().take_while(char::is_ascii_digit).collect();
        return Ratio::new(digits.parse().ok()?, number).map(Quantity::Share);
    }
    let is = |units: &[&str]| units.iter().any(|unit| rest.starts_with(unit));
    match number {
        _ if is(&["개월", "달"]) => Some(Quantity::Months(number)),
        _ if is(&["인", "명", "사람"]) => Some(Quantity::Persons(number)),
        // Four digits before 년 are a year, not a span.
        0..1000 if is(&["년", "해"]) => Some(Quantity::Months(number * 12)),
        _ if is(&["일"]) => Some(Quantity::Days(number)),
        0..1000 if is(&["주"]) => Some(Quantity::Days(number * 7)),
        _ if is(&["회", "차례", "번"]) => Some(Quantity::Times(number)),
        _ if is(&["개"]) => Some(Quantity::Things(number)),
        _ => None,
    }
}

impl Quantity {
    /// Whether both count the same thing.
    fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    fn equals(self, other: Self) -> bool {
        match (self, other) {
            (Self::Share(a), Self::Share(b)) => a.equals(b),
            _ => self == other,
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Persons(number) => write!(f, "{number}명"),
            Self::Months(number) => write!(f, "{number}개월"),
            Self::Days(number) => write!(f, "{number}일"),
            Self::Times(number) => write!(f, "{number}회"),
            Self::Things(number) => write!(f, "{number}개"),
            Self::Share(ratio) => write!(f, "{}분의 {}", ratio.den(), ratio.num()),
        }
    }
}
