//! Where a sentence stands: article, paragraph, item.

use std::fmt;

use serde::{Serialize, Serializer};

/// The circled numbers that mark paragraphs, ① to ⑳.
const CIRCLED: &str = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/// The identity of a paragraph or item, printed as `제4조③` or `제3조1호`.
///
/// It stays the same through every version of a book: a deleted paragraph keeps its number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    /// The article as its heading names it: `제4조`, `제4조의2`, `부칙 제1조`, `7.3`.
    pub article: String,
    /// The paragraph, 1 to 20; none where the article has no marked paragraphs.
    pub paragraph: Option<u8>,
    /// The item (호) inside the paragraph.
    pub item: Option<u8>,
}

impl Cite {
    /// The article as a whole, or its only, unmarked paragraph.
    pub fn article(article: impl Into<String>) -> Self {
        Self { article: article.into(), paragraph: None, item: None }
    }

    /// One paragraph of an article.
    pub fn paragraph(article: impl Into<String>, paragraph: Option<u8>) -> Self {
        Self { article: article.into(), paragraph, item: None }
    }

    /// Reads a citation as people write one: `제4조 [전체회의] 3항`, `제4조제3항제1호`, `부칙 제1조`,
    /// `제4조③`, `7.3`. None where no article can be made out.
    pub fn parse(written: &str) -> Option<Self> {
        let written = without_brackets(written);
        let mut cite =
            match written.match_indices('제').find_map(|(at, _)| article_at(&written, at)) {
                Some((before, article, rest)) => {
                    let supplement = written[..before].contains("부칙");
                    let article = if supplement { format!("부칙 {article}") } else { article };
                    let mut cite = Self::article(article);
                    cite.paragraph =
                        rest.chars().find_map(uncircled).or(number_before(&rest, '항'));
                    cite.item = number_before(&rest, '호');
                    cite
                }
                None => Self::article(numbered(&written)?),
            };
        if cite.paragraph.is_none() {
            cite.paragraph = written.chars().find_map(uncircled);
        }
        Some(cite)
    }
}

/// The article whose number begins at `at`: where it begins, its number, and what follows.
fn article_at(written: &str, at: usize) -> Option<(usize, String, String)> {
    let rest = written[at..].strip_prefix('제')?.trim_start();
    let (number, rest) = digits(rest)?;
    let mut rest = rest.trim_start().strip_prefix('조')?;
    let mut article = format!("제{number}조");
    if let Some((branch, after)) = rest.strip_prefix('의').and_then(digits) {
        article.push_str(&format!("의{branch}"));
        rest = after;
    }
    Some((at, article, rest.to_owned()))
}

/// `7.3` or `Article 7` at the start of a citation.
fn numbered(written: &str) -> Option<String> {
    let written = written.trim();
    let (word, rest) = match written.strip_prefix("Article ") {
        Some(rest) => ("Article ", rest),
        None => ("", written),
    };
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches('.');
    let whole = rest[end..].chars().next().is_none_or(|c| c.is_whitespace() || c == ',');
    (!number.is_empty() && whole).then(|| format!("{word}{number}"))
}

/// The number that stands before `unit`: 3 in `제3항`.
fn number_before(written: &str, unit: char) -> Option<u8> {
    let before = &written[..written.find(unit)?].trim_end();
    let start = before
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    before[start..].parse().ok()
}

fn without_brackets(written: &str) -> String {
    let mut depth = 0_u32;
    let outside = written.chars().filter(|c| match c {
        '[' | '(' => {
            depth += 1;
            false
        }
        ']' | ')' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    outside.collect()
}

fn digits(words: &str) -> Option<(&str, &str)> {
    let end = words.find(|c: char| !c.is_ascii_digit()).unwrap_or(words.len());
    (end > 0).then(|| words.split_at(end))
}

impl fmt::Display for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.article)?;
        if let Some(mark) = self.paragraph.and_then(circled) {
            write!(f, "{mark}")?;
        }
        match self.item {
            Some(item) => write!(f, "{item}호"),
            None => Ok(()),
        }
    }
}

impl Serialize for Cite {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The circled form of a paragraph number: 3 is ③. None above 20.
pub fn circled(number: u8) -> Option<char> {
    CIRCLED.chars().nth(usize::from(number.checked_sub(1)?))
}

/// The number behind a circled mark: ③ is 3.
pub fn uncircled(mark: char) -> Option<u8> {
    let at = CIRCLED.chars().position(|circled| circled == mark)?;
    u8::try_from(at + 1).ok()
}
