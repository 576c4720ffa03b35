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

/// Words that say whom a share is taken of, at the end of the word before it.
const BASES: [&str; 11] =
    ["재적", "출석", "참석", "구성원", "위원", "회원", "주민", "의원", "투표", "총수", "참여"];

/// Every ambiguous word without its reading.
pub fn ambiguities(book: &Book, lints: &mut Vec<Lint>) {
    for (_, paragraph) in book.paragraphs().filter(|(_, p)| !p.deleted) {
        let text = without_history(&paragraph.wording());
        let hard = HARD.iter().filter(|word| text.contains(*word)).map(|word| (*word).to_owned());
        let shares = shares(&text);
        let baseless = shares.iter().filter(|share| !share.based).map(|share| share.said.clone());
        let boundless = shares.iter().filter(|share| !share.bound).map(|share| share.said.clone());
        for (kind, field, phrases) in [
            (LintKind::Ambiguous, None, hard.collect::<Vec<_>>()),
            (LintKind::NoBase, Some("base"), baseless.collect()),
            (LintKind::NoBound, Some("bound"), boundless.collect()),
        ] {
            let open = phrases.into_iter().filter(|said| !is_settled(book, paragraph, said, field));
            let lint = |said| Lint::at(Severity::Warning, kind, paragraph).with("phrase", said);
            lints.extend(open.map(lint));
        }
        let answered = paragraph.readings().next().is_some() || paragraph.notes().next().is_some();
        let soft = soft(&text).into_iter().filter(|_| !answered);
        lints.extend(soft.map(|phrase| {
            Lint::at(Severity::Advice, LintKind::Ambiguous, paragraph).with("phrase", phrase)
        }));
    }
}

/// Whether a reading under the paragraph says that it settles the phrase, as this field or whole.
fn is_settled(book: &Book, paragraph: &Paragraph, phrase: &str, field: Option<&str>) -> bool {
    paragraph.readings().map(|at| &book.readings[at]).any(|reading| {
        let of_field = field.is_none() || reading.field().is_none() || reading.field() == field;
        of_field && reading.settles.iter().any(|word| word.contains(phrase))
    })
}

fn soft(text: &str) -> Vec<String> {
    let mut found: Vec<String> =
        SOFT.iter().filter(|word| text.contains(*word)).map(|word| (*word).to_owned()).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    let particles = ["", "을", "의", "에", "이", "과", "은", "으로", ",", "을,", "에서"];
    let is_etc =
        |word: &&str| word.strip_prefix('등').is_some_and(|rest| particles.contains(&rest));
    if words.iter().any(is_etc) {
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

/// A share that a sentence names.
struct Share {
    /// As it stands there: `과반수 찬성`, `3분의 2`.
    said: String,
    /// Whether the sentence says of whom.
    based: bool,
    /// Whether the sentence says 이상, 초과 or the like; a 과반수 needs none.
    bound: bool,
}

/// The shares of a sentence. `출석위원 과반수의 찬성` says of whom; `과반수 출석과 과반수 찬성` does not.
fn shares(text: &str) -> Vec<Share> {
    let mut found = Vec::new();
    for (at, majority) in text.match_indices("과반수") {
        let after = text[at + majority.len()..].trim_start_matches(['의', '가']);
        let next = after.split_whitespace().next().unwrap_or_default();
        let next = next.trim_end_matches(['과', '와', '으', '로', '.', ',']);
        let said = format!("{majority} {next}").trim().to_owned();
        found.push(Share { said, based: is_based(&text[..at]), bound: true });
    }
    for (at, of) in text.match_indices("분의") {
        let den = digits(text[..at].chars().rev()).chars().rev().collect::<String>();
        let rest = text[at + of.len()..].trim_start();
        let num = digits(rest.chars());
        if den.is_empty() || num.is_empty() {
            continue;
        }
        let after = &rest[num.len()..];
        // Only a share of votes or attendance is a share of somebody.
        let counted = nears(after, 14, &["찬성", "동의", "출석", "의결", "참여", "요구"]);
        let bound = nears(after, 6, &["이상", "초과", "이하", "미만", "넘"]);
        let based = !counted || is_based(&text[..at - den.len()]);
        found.push(Share { said: format!("{den}분의 {num}"), based, bound });
    }
    found
}

/// Whether the word before a share says of whom it is. A word that ends a clause (`출석과`, `의사는`)
/// says what another share is of, not this one.
fn is_based(before: &str) -> bool {
    let word = before.split_whitespace().next_back().unwrap_or_default();
    let clause = word.ends_with(['과', '와', ',', '고', '며', '은', '는']);
    !clause && BASES.iter().any(|base| word.contains(base))
}

/// Whether one of the words begins within so many characters.
fn nears(text: &str, within: usize, words: &[&str]) -> bool {
    let near: String = text.chars().take(within).collect();
    words.iter().any(|word| near.contains(word))
}

fn digits(chars: impl Iterator<Item = char>) -> String {
    chars.take_while(char::is_ascii_digit).collect()
}
