//! Tells headings apart: articles in three styles, chapters, the supplement, closing lines.

use jiff::civil::{Date, date};

/// What a line is, before it is text.
pub enum Heading {
    /// An article, and what follows it on the same line.
    Article {
        /// Its number.
        id: String,
        /// Its title.
        title: String,
        /// The rest of the line.
        rest: String,
    },
    /// A chapter (장) or section (절).
    Chapter(String),
    /// The supplement (부칙), as its heading reads.
    Supplement(String),
    /// Any other Markdown heading.
    Other {
        /// 1 for `#`.
        level: usize,
        /// Its words.
        heading: String,
    },
    /// A closing line with the day of enactment.
    Enacted(Date),
    /// The mark of an annex (`[붙임6]`).
    Annex,
    /// A line of text.
    None,
}

/// What stands around a line.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The supplement it stands in; article numbers carry its name.
    pub supplement: Option<&'a str>,
    /// Whether an article is open, for then a bare line is text unless it is clearly an article.
    pub open: bool,
    /// Whether the book has a header: only then is a heading such as `## 7 Votes` an article, for
    /// bare text may hold numbered headings of other papers.
    pub header: bool,
}

/// Reads a line as a heading.
pub fn read(line: &str, around: Around<'_>) -> Heading {
    let Around { supplement, open, header } = around;
    let level = line.chars().take_while(|&c| c == '#').count();
    let marked = (1..=6).contains(&level) && line[level..].starts_with(' ');
    let words = if marked { line[level..].trim() } else { line };
    if let Some(article) = korean(words, supplement, marked) {
        return article;
    }
    if is_chapter(words) && (marked || !open || words.chars().count() < 30) {
        return Heading::Chapter(words.to_owned());
    }
    if is_supplement(words) {
        return Heading::Supplement(squeeze_supplement(words));
    }
    if !marked {
        return closing(words);
    }
    let numbered = if level >= 2 { numbered(words, header) } else { None };
    numbered.unwrap_or_else(|| Heading::Other { level, heading: words.to_owned() })
}

/// `제4조(전체회의) …`, `제4조의2(…)`, `부칙 제1조(시행일)`, `제5조 삭제 <…>`.
fn korean(words: &str, supplement: Option<&str>, marked: bool) -> Option<Heading> {
    let (prefix, rest) = match supplement_prefix(words) {
        Some((prefix, rest)) => (Some(prefix), rest),
        None => (supplement.map(str::to_owned), words),
    };
    let rest = rest.strip_prefix('제')?;
    let (number, rest) = digits(rest)?;
    let mut rest = rest.strip_prefix('조')?;
    let mut id = format!("제{number}조");
    if let Some((branch, after)) = rest.strip_prefix('의').and_then(digits) {
        id.push_str(&format!("의{branch}"));
        rest = after;
    }
    if let Some(prefix) = prefix {
        id = format!("{prefix} {id}");
    }
    let after = rest.trim_start();
    let article = |title: &str, rest: &str| Heading::Article {
        id: id.clone(),
        title: title.trim().to_owned(),
        rest: rest.trim().to_owned(),
    };
    if let Some((title, rest)) = after.strip_prefix('(').and_then(|after| after.split_once(')')) {
        // "제7조(의사)에 따라" is a reference at the start of a broken line, not an article.
        let refers = !marked && rest.starts_with(|c: char| c.is_alphanumeric());
        return (!refers).then(|| article(title, rest));
    }
    let alone = after.is_empty() || crate::text::is_deleted(after);
    (alone && (marked || !after.is_empty())).then(|| article("", after))
}

/// `7.3 Title`, `Article 7 (Title)`, `Article 7. Title`.
fn numbered(words: &str, header: bool) -> Option<Heading> {
    let (word, rest) = match words.strip_prefix("Article ") {
        Some(rest) => ("Article ", rest),
        None => ("", words),
    };
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches('.');
    let plain = word.is_empty() && !number.contains('.') && !header;
    if plain || number.is_empty() || number.starts_with('.') || number.contains("..") {
        return None;
    }
    let title = rest[end..].trim();
    let title = title.strip_prefix('(').and_then(|t| t.strip_suffix(')')).unwrap_or(title);
    Some(Heading::Article {
        id: format!("{word}{number}"),
        title: title.to_owned(),
        rest: String::new(),
    })
}

/// `제1장 총칙`, `제2절 회의`.
fn is_chapter(words: &str) -> bool {
    let rest = words.strip_prefix('제').and_then(digits).map(|(_, rest)| rest);
    rest.is_some_and(|rest| {
        let rest = rest.strip_prefix(['장', '절', '편']);
        rest.is_some_and(|title| title.is_empty() || title.starts_with(' '))
    })
}

/// `부칙`, `부 칙`, `부칙 <2017. 6. 26.>` alone on a line.
fn is_supplement(words: &str) -> bool {
    let rest = words.strip_prefix("부칙").or_else(|| words.strip_prefix("부 칙"));
    rest.map(str::trim)
        .is_some_and(|rest| rest.is_empty() || (rest.starts_with('<') && rest.ends_with('>')))
}

fn squeeze_supplement(words: &str) -> String {
    words.replacen("부 칙", "부칙", 1)
}

/// Splits `부칙 ` or `부칙 <…> ` off an article of the supplement.
fn supplement_prefix(words: &str) -> Option<(String, &str)> {
    let rest = words.strip_prefix("부칙 ")?.trim_start();
    if rest.starts_with('<') {
        let (tag, rest) = rest.split_once('>')?;
        return Some((format!("부칙 {tag}>"), rest.trim_start()));
    }
    Some(("부칙".to_owned(), rest))
}

/// `제정 : 2016년 9월 30일`, `[붙임6]`.
fn closing(words: &str) -> Heading {
    let annex = ["[붙임", "[별첨", "[별표", "[별지"].iter().any(|mark| words.starts_with(mark));
    if annex && words.ends_with(']') {
        return Heading::Annex;
    }
    let rest = words.strip_prefix("제정").map(|rest| rest.trim_start_matches([' ', ':', '：']));
    match rest.and_then(day) {
        Some(day) => Heading::Enacted(day),
        None => Heading::None,
    }
}

/// `2016년 9월 30일` or `2016. 9. 30.`
fn day(words: &str) -> Option<Date> {
    let mut numbers = words.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let year: i16 = numbers.next()?.parse().ok().filter(|year| (1900..=2200).contains(year))?;
    let month: i8 = numbers.next()?.parse().ok().filter(|month| (1..=12).contains(month))?;
    let day: i8 = numbers.next()?.parse().ok().filter(|day| (1..=31).contains(day))?;
    // The first of the month always exists; the day may not.
    let day = date(year, month, 1).with().day(day).build().ok()?;
    numbers.next().is_none().then_some(day)
}

fn digits(words: &str) -> Option<(&str, &str)> {
    let end = words.find(|c: char| !c.is_ascii_digit()).unwrap_or(words.len());
    (end > 0).then(|| words.split_at(end))
}
