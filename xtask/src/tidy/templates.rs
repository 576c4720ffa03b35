//! Nothing the content security policy would block: no inline styles, scripts or handlers in pages.

use super::Fault;
use crate::tree::Tree;

/// Inline styles, scripts and handlers in templates and in the markup that `web` writes itself.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, text) in
        tree.texts().filter(|(path, _)| path.ends_with(".html") && path.starts_with("crates/"))
    {
        for (line, text) in (1..).zip(text.lines()) {
            faults.extend(blocked(text).map(|what| Fault::new(path, line, what)));
        }
    }
    for (file, code) in tree.rust().filter(|(file, _)| file.path.starts_with("crates/web/src/")) {
        for string in code.strings.iter().filter(|s| !s.test) {
            faults.extend(
                blocked(&string.text).map(|what| Fault::new(&file.path, string.line, what)),
            );
        }
    }
    faults
}

/// What would be blocked in this markup, and what to write.
fn blocked(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    if text.contains("<style") || attribute(&text, |name| name == "style") {
        return Some("inline styles are blocked: use a class of assets/madang.css");
    }
    let inline = |rest: &str| {
        let tag = rest.split('>').next().unwrap_or_default();
        !tag.contains("src=") && !tag.contains("type=\"application/")
    };
    if text.split("<script").skip(1).any(inline) || text.contains("javascript:") {
        return Some("inline scripts are blocked: put it into assets/madang.js");
    }
    let handler = |name: &str| name.strip_prefix("on").is_some_and(|rest| rest.len() > 3);
    if attribute(&text, handler) {
        return Some(
            "inline handlers are blocked: use a data attribute that assets/madang.js knows",
        );
    }
    None
}

/// Whether a quoted attribute whose name satisfies `wanted` stands in the text.
fn attribute(text: &str, wanted: impl Fn(&str) -> bool) -> bool {
    text.match_indices("=\"").chain(text.match_indices("='")).any(|(at, _)| {
        let start = text[..at].rfind(|c: char| !c.is_ascii_alphabetic() && c != '-');
        let start = start.map_or(0, |before| before + 1);
        let apart = start == 0 || text[..start].ends_with(char::is_whitespace);
        apart && wanted(&text[start..at])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_policy_blocks_is_found() {
        for bad in [
            "<p style=\"color:red\">",
            "<style>p { }</style>",
            "<script>go()</script>",
            "<button onclick=\"go()\">",
            "<a href=\"javascript:go()\">",
        ] {
            assert!(blocked(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn what_the_policy_lets_through_is_not() {
        for good in [
            "<script src=\"/assets/madang.js\" type=\"module\"></script>",
            "<script type=\"application/ld+json\">{}</script>",
            "<p class=\"style\" data-style=\"a\" data-on=\"b\">",
            "<rect fill=\"none\" stroke='black'>",
            "lifestyle=\"x\"",
        ] {
            assert_eq!(blocked(good), None, "{good}");
        }
    }

    #[test]
    fn templates_and_markup_in_rust_are_both_read() {
        let tree = Tree::of(&[
            ("crates/web/templates/a.html", "<p>\n<p style=\"x\">"),
            ("crates/web/src/look/a.rs", "//! x\nconst A: &str = \"<g style='x'>\";\n"),
            ("docs/a.html", "<p style=\"x\">"),
        ]);
        let lines: Vec<(String, usize)> =
            check(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        assert_eq!(
            lines,
            [
                ("crates/web/templates/a.html".to_owned(), 2),
                ("crates/web/src/look/a.rs".to_owned(), 2)
            ]
        );
    }
}
