//! Korean particles: which form of 은/는, 이/가, 을/를, 으로/로 … follows a word.
//!
//! A particle follows the sound, so digits, letters and signs are taken as they are read aloud
//! (3 삼, 5 오, TFT 티에프티), and what stands in closing brackets or quotes is looked through.

/// How the last sound of a word closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Close {
    /// On a vowel.
    Open,
    /// On ㄹ, after which 로 stands and not 으로.
    Rieul,
    /// On any other consonant.
    Shut,
}

/// `word` with the form of the particle `pair` that its last sound asks for.
///
/// `pair` names the form after a consonant first: `이/가`, `은/는`, `을/를`, `과/와`, `으로/로`,
/// `이나/나`, `이라/라`. A word whose sound cannot be known takes both forms, as in print:
/// `이(가)`.
///
/// ```
/// assert_eq!(words::josa("운영위원장", "이/가"), "운영위원장이");
/// assert_eq!(words::josa("서울", "으로/로"), "서울로");
/// ```
pub fn josa(word: &str, pair: &str) -> String {
    format!("{word}{}", particle(word, pair))
}

/// The particle alone.
pub(crate) fn particle(word: &str, pair: &str) -> String {
    let Some((shut, open)) = pair.split_once('/') else {
        return pair.to_owned();
    };
    match (closing(word), shut) {
        (Some(Close::Open), _)
        | (Some(Close::Rieul), "으로" | "으로서" | "으로써" | "으로부터") => {
            open.to_owned()
        }
        (Some(_), _) => shut.to_owned(),
        (None, _) => both(shut, open),
    }
}

/// Both forms in the order of official papers: `이(가)`, `을(를)`, `(으)로`.
fn both(shut: &str, open: &str) -> String {
    match shut.strip_suffix(open) {
        Some(extra) => format!("({extra}){open}"),
        None => format!("{shut}({open})"),
    }
}

fn closing(word: &str) -> Option<Close> {
    let word = heard(word);
    let last = word.chars().next_back()?;
    match last {
        '가'..='힣' => Some(syllable(last)),
        '0'..='9' => Some(number(word)),
        'a'..='z' | 'A'..='Z' => Some(latin(word)),
        // Read 퍼센트, 도, 미터, 제곱미터, 킬로.
        '%' | '％' | '°' | '℃' | '㎡' | '㎞' | '㎏' => Some(Close::Open),
        // A circled number is read 제n항.
        '①'..='⑳' => Some(Close::Shut),
        _ => None,
    }
}

/// `word` without what is not heard at its end: spaces, stops, quotes, and a bracket with its text.
fn heard(word: &str) -> &str {
    let mut rest = word;
    loop {
        let cut = rest
            .trim_end_matches(|c: char| c.is_whitespace() || ".,!?:;·…'\"’”」』》〉>".contains(c));
        let cut = match bracketed(cut) {
            Some(before) if !before.trim().is_empty() => before,
            // The bracket is all there is: what stands inside is heard.
            Some(_) => cut.trim_end_matches([')', ']', '）', '】']),
            None => cut,
        };
        if cut == rest {
            return rest;
        }
        rest = cut;
    }
}

/// What stands before the bracket that `text` closes with.
fn bracketed(text: &str) -> Option<&str> {
    let open = match text.chars().next_back()? {
        ')' => '(',
        ']' => '[',
        '）' => '（',
        '】' => '【',
        _ => return None,
    };
    text.rfind(open).map(|at| &text[..at])
}

fn syllable(c: char) -> Close {
    match (u32::from(c) - 0xAC00) % 28 {
        0 => Close::Open,
        8 => Close::Rieul,
        _ => Close::Shut,
    }
}

/// 영 일 이 삼 사 오 육 칠 팔 구; after zeros 십 백 천 만 억, but 조 closes on a vowel.
fn number(word: &str) -> Close {
    let zeros = word.chars().rev().filter(|c| *c != ',').take_while(|c| *c == '0').count();
    let last = word.chars().rev().find(|c| *c != ',');
    match last {
        Some('0') if (12..16).contains(&zeros) => Close::Open,
        Some('1' | '7' | '8') => Close::Rieul,
        Some('0' | '3' | '6') => Close::Shut,
        _ => Close::Open,
    }
}

/// Capitals are spelt out (엘, 엠, 엔, 아르); words are read by their usual Korean spelling.
fn latin(word: &str) -> Close {
    let tail: String = word
        .chars()
        .rev()
        .take_while(char::is_ascii_alphabetic)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let spelt = tail.chars().all(|c| c.is_ascii_uppercase());
    let mut from_end = tail.chars().rev().map(|c| c.to_ascii_lowercase());
    let last = from_end.next().unwrap_or('a');
    let before = from_end.next().unwrap_or('x');
    match last {
        'l' => Close::Rieul,
        'm' | 'n' => Close::Shut,
        _ if spelt => Close::Open,
        'g' if before == 'n' => Close::Shut,
        // A short vowel before p, b, k, c or t is written as a final consonant: 맵, 웹, 북, 넷.
        'p' | 'b' | 'k' | 'c' | 't' if "aeiou".contains(before) => Close::Shut,
        _ => Close::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(word: &str, pair: &str, expected: &str) {
        assert_eq!(josa(word, pair), format!("{word}{expected}"), "{word} {pair}");
    }

    #[test]
    fn hangul_follows_its_final_consonant() {
        says("위원장", "이/가", "이");
        says("간사", "이/가", "가");
        says("규정", "을/를", "을");
        says("안건", "은/는", "은");
        says("자치구", "과/와", "와");
        says("가", "이/가", "가");
        says("힣", "이/가", "이");
    }

    #[test]
    fn rieul_takes_ro_but_nothing_else() {
        says("서울", "으로/로", "로");
        says("서울", "을/를", "을");
        says("회의", "으로/로", "로");
        says("의결", "으로/로", "로");
        says("과반수", "으로/로", "로");
        says("표결안", "으로/로", "으로");
        says("자격", "으로서/로서", "으로서");
        says("위원실", "으로서/로서", "로서");
    }

    #[test]
    fn digits_are_read_aloud() {
        for (word, expected) in [
            ("0", "이"),
            ("1", "이"),
            ("2", "가"),
            ("3", "이"),
            ("4", "가"),
            ("5", "가"),
            ("6", "이"),
            ("7", "이"),
            ("8", "이"),
            ("9", "가"),
            ("10", "이"),
            ("12", "가"),
            ("100", "이"),
            ("1,000", "이"),
            ("10000", "이"),
            ("1,000,000,000,000", "가"),
        ] {
            says(word, "이/가", expected);
        }
        says("11", "으로/로", "로");
        says("10", "으로/로", "으로");
        says("3분의 2", "을/를", "를");
    }

    #[test]
    fn latin_letters_are_read_reasonably() {
        says("민관TFT", "이/가", "가");
        says("URL", "을/를", "을");
        says("URL", "으로/로", "로");
        says("PDF", "으로/로", "로");
        says("Madang", "은/는", "은");
        says("web", "이/가", "이");
        says("server", "이/가", "가");
        says("m", "이/가", "이");
    }

    #[test]
    fn brackets_quotes_and_stops_are_looked_through() {
        says("운영위원장(의장)", "이/가", "이");
        says("간사(사무국장)", "이/가", "가");
        says("‘규정’", "을/를", "을");
        says("「자치구」", "은/는", "는");
        says("2017. 6. 26.(월)", "은/는", "은");
        says("(위원)", "이/가", "이");
        says("제7조②", "을/를", "을");
        says("30%", "을/를", "를");
    }

    #[test]
    fn the_unknown_takes_both_forms() {
        says("☆", "이/가", "이(가)");
        says("", "을/를", "을(를)");
        says("龍", "으로/로", "(으)로");
        says("말", "만", "만");
    }
}
