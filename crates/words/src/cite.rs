//! Articles and shares as people say them: 제7조②, 과반수, 3분의 2 이상.

use bylaws::{Bound, Cite, Ratio};

use crate::Tongue;

/// Where a sentence stands: `제7조②` in Korean, `Article 7(2)` in English.
pub fn cite(tongue: Tongue, cite: &Cite) -> String {
    if tongue.is_ko() {
        return cite.to_string();
    }
    let mut text = article(&cite.article);
    if let Some(paragraph) = cite.paragraph {
        text.push_str(&format!("({paragraph})"));
    }
    if let Some(item) = cite.item {
        text.push_str(&format!(", item {item}"));
    }
    text
}

/// `제4조의2` is Article 4-2, `부칙 제1조` is Article 1 of the addenda; `7.3` stays as it is.
fn article(written: &str) -> String {
    let (addenda, rest) = match written.strip_prefix("부칙") {
        Some(rest) => (true, rest.trim()),
        None => (false, written.trim()),
    };
    let number = rest.strip_prefix('제').unwrap_or(rest).replacen("조의", "-", 1).replace('조', "");
    match (addenda, number.is_empty()) {
        (true, true) => "Addenda".to_owned(),
        (true, false) => format!("Addenda, Article {number}"),
        (false, _) if number.starts_with("Article") => number,
        (false, _) => format!("Article {number}"),
    }
}

/// A share: `과반수`, `3분의 2 이상`, `10분의 6 이하`; `more than half`, `at least two thirds`.
pub fn share(tongue: Tongue, ratio: Ratio, bound: Bound) -> String {
    if bound == Bound::MoreThan && ratio.equals(Ratio::HALF) {
        return tongue.say("bylaws-share-majority").to_owned();
    }
    let key = match bound {
        Bound::MoreThan => "bylaws-share-more-than",
        Bound::AtLeast => "bylaws-share-at-least",
        Bound::AtMost => "bylaws-share-at-most",
    };
    tongue.of(key).s("share", fraction(tongue, ratio)).to_string()
}

/// The fraction alone: `3분의 2`, `two thirds`.
pub(crate) fn fraction(tongue: Tongue, ratio: Ratio) -> String {
    let name = format!("s{}-{}", ratio.num(), ratio.den());
    let say = tongue.of("bylaws-fraction").s("name", name);
    say.n("num", ratio.num()).n("den", ratio.den()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_in_both_languages() {
        let cases = [
            ("제7조②", "Article 7(2)"),
            ("제4조의2", "Article 4-2"),
            ("제3조1호", "Article 3, item 1"),
            ("부칙 제1조", "Addenda, Article 1"),
            ("7.3", "Article 7.3"),
        ];
        for (written, english) in cases {
            let parsed = Cite::parse(written).expect("a citation");
            assert_eq!(cite(Tongue::EN, &parsed), english);
            assert_eq!(cite(Tongue::KO, &parsed), written);
        }
    }

    #[test]
    fn shares_in_both_languages() {
        let two_thirds = Ratio::new(2, 3).expect("a share");
        let six_tenths = Ratio::new(6, 10).expect("a share");
        let cases = [
            (Ratio::HALF, Bound::MoreThan, "과반수", "more than half"),
            (Ratio::HALF, Bound::AtLeast, "2분의 1 이상", "at least half"),
            (two_thirds, Bound::AtLeast, "3분의 2 이상", "at least two thirds"),
            (two_thirds, Bound::MoreThan, "3분의 2 초과", "more than two thirds"),
            (six_tenths, Bound::AtMost, "10분의 6 이하", "at most six tenths"),
            (Ratio::new(3, 7).expect("a share"), Bound::AtLeast, "7분의 3 이상", "at least 3/7"),
        ];
        for (ratio, bound, ko, en) in cases {
            assert_eq!(share(Tongue::KO, ratio, bound), ko);
            assert_eq!(share(Tongue::EN, ratio, bound), en);
        }
    }
}
