//! Message keys: each one that code or a page names is in both catalogues, and none lies there unused.

use std::collections::{BTreeMap, BTreeSet};

use super::Fault;
use crate::tree::Tree;

const CATALOGUES: [&str; 2] = ["crates/words/catalogue/ko/", "crates/words/catalogue/en/"];
/// Calls whose first argument is a key. A bare word after `of` or `key:` may be something else.
const CALLS: [&str; 5] = ["say", "Message::new", "Key", "of", "key:"];
/// The same in templates.
const IN_PAGES: [&str; 4] = ["say(\"", "of(\"", "Message::new(\"", "Key(\""];

/// Keys by name, with the place where they are written.
type Keys<'t> = BTreeMap<&'t str, (&'t str, usize)>;

/// Keys that are missing in a language, and keys nobody uses.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let [ko, en] = CATALOGUES.map(|folder| catalogue(tree, folder));
    let mut faults: Vec<Fault> = Vec::new();
    for (these, those, language) in [(&ko, &en, "en"), (&en, &ko, "ko")] {
        for (key, (path, line)) in these.iter().filter(|(key, _)| !those.contains_key(*key)) {
            faults.push(Fault::new(
                path,
                *line,
                format!("`{key}` is not in the catalogue `{language}`: add it"),
            ));
        }
    }
    for (key, path, line) in named(tree) {
        if !ko.contains_key(key) && !en.contains_key(key) {
            let what =
                format!("no message `{key}`: add it to both catalogues in crates/words/catalogue");
            faults.push(Fault::new(path, line, what));
        }
    }
    let used = used(tree);
    let dynamic = dynamic(tree);
    for (prefix, path, line) in &dynamic {
        if !ko.keys().any(|key| key.starts_with(prefix)) {
            faults.push(Fault::new(
                path,
                *line,
                format!("no key begins with `{prefix}`: remove the line"),
            ));
        }
    }
    for (key, (path, line)) in &ko {
        if !used.contains(key) && !dynamic.iter().any(|(prefix, ..)| key.starts_with(prefix)) {
            let what = format!("nobody says `{key}`: remove it, or declare `# dynamic: PREFIX-`");
            faults.push(Fault::new(path, *line, what));
        }
    }
    faults
}

/// The messages of one language.
fn catalogue<'t>(tree: &'t Tree, folder: &str) -> Keys<'t> {
    let files = tree.texts().filter(|(path, _)| path.starts_with(folder) && path.ends_with(".ftl"));
    let mut keys = Keys::new();
    for (path, text) in files {
        for (line, text) in (1..).zip(text.lines()) {
            let key = text.split_once('=').map(|(key, _)| key.trim_end()).unwrap_or_default();
            if is_word(key) {
                keys.insert(key, (path, line));
            }
        }
    }
    keys
}

/// Keys that code or a page names in a call, outside tests: key, path, line.
fn named(tree: &Tree) -> Vec<(&str, &str, usize)> {
    let mut named = Vec::new();
    for (file, code) in tree.rust().filter(|(f, _)| f.path.starts_with("crates/") && !f.is_test()) {
        for string in code.strings.iter().filter(|s| !s.test) {
            let call = string.call.as_str();
            let name = if call == "Message::new" {
                call
            } else {
                call.rsplit("::").next().unwrap_or(call)
            };
            let sure = ["say", "Message::new", "Key"].contains(&name);
            if CALLS.contains(&name) && (is_key(&string.text) || sure && is_word(&string.text)) {
                named.push((string.text.as_str(), file.path.as_str(), string.line));
            }
        }
    }
    for (path, text) in pages(tree) {
        for (line, text) in (1..).zip(text.lines()) {
            let keys = IN_PAGES.iter().flat_map(|call| {
                text.match_indices(call).filter_map(|(at, _)| {
                    let apart = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
                    text[at + call.len()..].split('"').next().filter(|key| apart && is_word(key))
                })
            });
            named.extend(keys.map(|key| (key, path, line)));
        }
    }
    named
}

/// Everything that might be a key in code, pages and other messages, outside tests.
fn used(tree: &Tree) -> BTreeSet<&str> {
    let rust =
        tree.rust().filter(|(f, _)| f.path.starts_with("crates/") && !f.path.contains("/tests/"));
    let strings = rust.flat_map(|(_, code)| code.strings.iter().filter(|s| !s.test));
    let mut used: BTreeSet<&str> =
        strings.map(|s| s.text.as_str()).filter(|s| is_word(s)).collect();
    for (_, text) in pages(tree) {
        // Between any two quotes: a key inside `class="{{ say("a-b") }}"` is one of these pieces.
        used.extend(text.split(['"', '\'']).filter(|piece| is_word(piece)));
    }
    let catalogues = tree.texts().filter(|(path, _)| path.ends_with(".ftl"));
    for (_, text) in catalogues {
        used.extend(text.split('{').skip(1).filter_map(|rest| {
            let inner = rest.split('}').next()?.trim();
            is_word(inner).then_some(inner)
        }));
    }
    used
}

/// Declared prefixes of keys that are put together while running: prefix, path, line.
fn dynamic(tree: &Tree) -> Vec<(&str, &str, usize)> {
    let catalogue = tree.texts().filter(|(path, _)| path.starts_with(CATALOGUES[0]));
    let lines =
        catalogue.flat_map(|(path, text)| (1..).zip(text.lines()).map(move |(n, l)| (path, n, l)));
    let prefix = |line: &'_ str| line.starts_with("# dynamic:");
    lines
        .filter(|(.., text)| prefix(text))
        .map(|(path, line, text)| (text["# dynamic:".len()..].trim(), path, line))
        .collect()
}

fn pages(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    tree.texts().filter(|(path, _)| path.starts_with("crates/web/") && path.ends_with(".html"))
}

/// Lower-case words with `-` between them, at least two.
fn is_key(text: &str) -> bool {
    is_word(text) && text.contains('-')
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    const KO: &str = "crates/words/catalogue/ko/main.ftl";
    const EN: &str = "crates/words/catalogue/en/main.ftl";

    /// Faults of catalogues that both hold `keys`, with the given other files.
    fn faults(keys: &[&str], files: &[(&str, &str)]) -> Vec<String> {
        let text: String = keys.iter().map(|key| format!("{key}\n")).collect();
        let mut all = vec![(KO, text.as_str()), (EN, text.as_str())];
        all.extend(files);
        said(&check(&Tree::of(&all)))
    }

    #[test]
    fn keys_of_code_and_pages_are_found() {
        let code = "//! x\nfn a() { t.say(\"a-one\"); Arg::Key(\"a-two\"); Refusal { key: \"a-three\" }; }\n";
        let page =
            "<p class=\"{{ t.say(\"a-four\") }}\">{{ t.of(\"a-five\").n(\"count\", 1) }}</p>\n";
        let keys = [
            "a-one = 1",
            "a-two = 2",
            "a-three = { a-six }",
            "a-four = 4",
            "a-five = 5",
            "a-six = 6",
        ];
        let files = [("crates/web/src/a.rs", code), ("crates/web/templates/a.html", page)];
        assert_eq!(faults(&keys, &files), [""; 0]);
        let missing = faults(&[], &files);
        assert_eq!(missing.len(), 5, "{missing:?}");
        assert!(missing[0].starts_with("crates/web/src/a.rs:2: no message `a-one`"));
        assert!(missing[3].starts_with("crates/web/templates/a.html:1: no message `a-four`"));
    }

    #[test]
    fn unused_keys_and_dynamic_prefixes() {
        assert!(faults(&["a-one = 1"], &[])[0].contains("nobody says `a-one`"));
        assert_eq!(faults(&["# dynamic: a-", "a-one = 1"], &[]), [""; 0]);
        assert!(faults(&["# dynamic: b-"], &[])[0].contains("no key begins with `b-`"));
    }

    #[test]
    fn tests_neither_use_nor_name_keys() {
        let test =
            "//! x\n#[cfg(test)]\nmod tests { fn a() { say(\"a-none\"); say(\"a-one\"); } }\n";
        let told = faults(&["a-one = 1"], &[("crates/words/src/a.rs", test)]);
        assert_eq!(told.len(), 1);
        assert!(told[0].contains("nobody says `a-one`"));
    }

    #[test]
    fn both_languages_have_the_same_keys() {
        let code = "//! x\nfn a() { say(\"a-one\"); say(\"a-two\"); }\n";
        let tree = Tree::of(&[
            (KO, "a-one = 하나\n    # 들여쓴 줄 = 값\n"),
            (EN, "a-two = two\n"),
            ("crates/web/src/a.rs", code),
        ]);
        let told = said(&check(&tree));
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("`a-one` is not in the catalogue `en`"));
        assert!(told[1].contains("`a-two` is not in the catalogue `ko`"));
    }
}
