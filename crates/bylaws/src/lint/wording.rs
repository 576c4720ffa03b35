//! Words that can be read in more than one way and that no reading settles.

use super::{Lint, LintKind, Severity};
use crate::{Book, Paragraph, text::without_history};

/// Words that leave a measure to judgement; a note or reading under the paragraph answers for them.
const SOFT: [&str; 10] = [
    "필요시",
    "필요에 따라",
    "필요한 경우",
    "필요하다고 인정",
    "상당한",
    "정당한 사유",
    "특별한 사정",
    "그 밖에",
    "기타",
    "특별한 사유",
];

/// Words that leave a rule open; only a reading that names them settles them.
const HARD: [&str; 2] = ["내외", "준하"];

/// Every ambiguous word without its reading.
pub fn ambiguities(book: &Book, lints: &mut Vec<Lint>) {
    if book.rules.is_empty() {
        return;
    }
    for (_, paragraph) in book.paragraphs().filter(|(_, p)| !p.deleted) {
        let text = without_history(&paragraph.wording());
        let hard = HARD.iter().filter(|word| text.contains(*word)).map(|word| (*word).to_owned());
        let hard = hard.chain(majorities_without_base(&text)).chain(shares_without_bound(&text));
        let open = hard.filter(|phrase| !is_settled(book, paragraph, phrase));
        lints.extend(open.map(|phrase| {
            Lint::at(Severity::Warning, LintKind::Ambiguous, paragraph).with("phrase", phrase)
        }));
        let answered = paragraph.readings().next().is_some() || paragraph.notes().next().is_some();
        let soft = soft(&text).into_iter().filter(|_| !answered);
        lints.extend(soft.map(|phrase| {
            Lint::at(Severity::Advice, LintKind::Ambiguous, paragraph).with("phrase", phrase)
        }));
    }
}

/// Whether a reading under the paragraph names the phrase, in what it settles or in its question.
fn is_settled(book: &Book, paragraph: &Paragraph, phrase: &str) -> bool {
    paragraph.readings().map(|at| &book.readings[at]).any(|reading| {
        reading.settles.iter().any(|word| word.contains(phrase) || phrase.contains(word.as_str()))
            || reading.question.contains(phrase)
    })
}

fn soft(text: &str) -> Vec<String> {
    let mut found: Vec<String> =
        SOFT.iter().filter(|word| text.contains(*word)).map(|word| (*word).to_owned()).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    let particles = ["", "을", "의", "에", "이", "과", "은", "으로", ",", "을,", "에서"];
    let is_etc =
        |word: &&str| word.strip_prefix('등').is_some_and(|rest| particles.contains(&rest));
    if words.iter().any(|word| is_etc(&word)) {
        found.push("등".to_owned());
    }
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let about = words.windows(2).any(|pair| pair[0] == "약" && number(pair[1]))
        || words.iter().any(|word| word.strip_prefix('약').is_some_and(number));
    if about {
        found.push("약".to_owned());
    }
    found
}

/// `과반수 찬성` where nothing says of whom: `출석위원 과반수` says it, `과반수 출석과 과반수 찬성`
/// does not.
fn majorities_without_base(text: &str) -> Vec<String> {
    const BASES: [&str; 8] = ["재적", "출석", "참석", "구성원", "위원", "투표", "총수", "참여"];
    let mut found = Vec::new();
    for (at, _) in text.match_indices("과반수") {
        let before = text[..at].split_whitespace().next_back().unwrap_or_default();
        // A word that ends a clause says what its own majority is of, not what this one is.
        let clause = before.ends_with(['과', '와', ',', '고', '며', '은', '는']);
        let based = BASES.iter().any(|base| before.contains(base)) && !clause;
        if !based {
            let after = text[at + "과반수".len()..].trim_start_matches('의').split_whitespace();
            let next =
                after.map(|word| word.trim_end_matches(['과', '와', '으', '로', '.', ','])).next();
            let phrase = format!("과반수 {}", next.unwrap_or_default());
            found.push(phrase.trim().to_owned());
        }
    }
    found
}

/// `3분의 2` where nothing says 이상 or 초과.
fn shares_without_bound(text: &str) -> Vec<String> {
    const BOUNDS: [&str; 5] = ["이상", "초과", "이하", "미만", "넘"];
    let mut found = Vec::new();
    for (at, of) in text.match_indices("분의") {
        let digits = |c: &char| c.is_ascii_digit();
        let den: Vec<char> = text[..at].chars().rev().take_while(digits).collect();
        let rest = text[at + of.len()..].trim_start();
        let num: String = rest.chars().take_while(digits).collect();
        if den.is_empty() || num.is_empty() {
            continue;
        }
        let after: String = rest[num.len()..].chars().take(6).collect();
        if !BOUNDS.iter().any(|bound| after.contains(bound)) {
            found.push(format!("{}분의 {num}", String::from_iter(den.iter().rev())));
        }
    }
    found
}
