//! Addresses of articles and paragraphs: `/bylaws/hyeopchi?version=2#a4-3`.

use bylaws::{Book, Cite};

/// The id of an article on its page: `제4조` is `a4`, `제4조의2` is `a4x2`, `부칙 제1조` is `s1`.
pub fn article(id: &str) -> String {
    let (mut anchor, rest) = match id.strip_prefix("부칙") {
        Some(rest) => (String::from("s"), rest),
        None => (String::from("a"), id),
    };
    let mut gap = false;
    for c in rest.chars() {
        match c {
            '0'..='9' => {
                if gap && anchor.ends_with(|c: char| c.is_ascii_digit()) {
                    anchor.push('_');
                }
                gap = false;
                anchor.push(c);
            }
            '의' => {
                anchor.push('x');
                gap = false;
            }
            _ => gap = true,
        }
    }
    anchor
}

/// The id of a paragraph on its page: `제4조③` is `a4-3`; an unmarked one has its article's id.
pub fn anchor(cite: &Cite) -> String {
    match cite.paragraph {
        Some(number) => format!("{}-{number}", article(&cite.article)),
        None => article(&cite.article),
    }
}

/// Where a paragraph can be read: the version with this number, or the book in force.
pub fn link(slug: &str, version: Option<u32>, cite: &Cite) -> String {
    let version = version.map(|no| format!("?version={no}")).unwrap_or_default();
    format!("/bylaws/{slug}{version}#{}", anchor(cite))
}

/// The paragraph that an id stands for. One that the book lacks is found where its article is.
pub fn find(book: &Book, id: &str) -> Option<Cite> {
    if let Some((_, paragraph)) = book.paragraphs().find(|(_, p)| anchor(&p.cite) == id) {
        return Some(paragraph.cite.clone());
    }
    let (of, number) = id.rsplit_once('-')?;
    let known = book.articles.iter().find(|known| article(&known.id) == of)?;
    let number: u8 = number.parse().ok().filter(|number| (1..=20).contains(number))?;
    Some(Cite::paragraph(known.id.clone(), Some(number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_and_differ() {
        let ids = [
            ("제4조", "a4"),
            ("제4조의2", "a4x2"),
            ("부칙 제1조", "s1"),
            ("부칙", "s"),
            ("부칙 <2017. 6. 26.> 제1조", "s2017_6_26_1"),
            ("7.3", "a7_3"),
            ("Article 7", "a7"),
        ];
        for (written, id) in ids {
            assert_eq!(article(written), id, "{written}");
        }
        assert_eq!(anchor(&Cite::paragraph("제4조", Some(3))), "a4-3");
        assert_eq!(
            link("hyeopchi", Some(2), &Cite::article("제8조")),
            "/bylaws/hyeopchi?version=2#a8"
        );
    }

    #[test]
    fn an_id_leads_back_to_its_paragraph() {
        let book =
            Book::read("# 규칙\n\n## 제4조(회의)\n\n① 연다.\n\n## 제4조의2(끝)\n\n닫는다.\n")
                .unwrap();
        assert_eq!(find(&book, "a4-1"), Some(Cite::paragraph("제4조", Some(1))));
        assert_eq!(find(&book, "a4x2"), Some(Cite::article("제4조의2")));
        assert_eq!(find(&book, "a4-2"), Some(Cite::paragraph("제4조", Some(2))));
        for id in ["", "a9-1", "a4-99", "a4-x", "-"] {
            assert_eq!(find(&book, id), None, "{id}");
        }
    }
}
