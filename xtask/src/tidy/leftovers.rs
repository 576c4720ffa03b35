//! What must not stay: `allow` attributes, ignored tests, debug macros and notes of unfinished work.

use super::Fault;
use crate::tree::Tree;

/// Macros of unfinished or debugged code.
const MACROS: [&str; 3] = ["todo!", "dbg!", "unimplemented!"];

/// Marks of unfinished work; spelt apart, so that this file does not find itself.
const MARKS: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];

/// Kinds of files in which marks are looked for.
const CODE: [&str; 6] = [".rs", ".html", ".css", ".js", ".sql", ".toml"];

/// Leftovers, with their lines.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, code) in tree.rust() {
        for attribute in &code.attributes {
            faults.extend(
                of_attribute(&attribute.text).map(|w| Fault::new(&file.path, attribute.line, w)),
            );
        }
        for name in code.names.iter().filter(|n| MACROS.contains(&n.text.as_str())) {
            let what = format!("`{}` must not stay: finish the code", name.text);
            faults.push(Fault::new(&file.path, name.line, what));
        }
    }
    for (path, text) in tree.texts() {
        if !CODE.iter().any(|end| path.ends_with(end)) && !path.starts_with("scripts/") {
            continue;
        }
        for (line, text) in (1..).zip(text.lines()) {
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            if words.into_iter().any(|word| MARKS.contains(&word)) {
                faults.push(Fault::new(path, line, "a note of unfinished work: finish it"));
            }
        }
    }
    faults
}

/// What is wrong with an attribute, if anything.
fn of_attribute(text: &str) -> Option<&'static str> {
    if text.starts_with("allow(") || (text.starts_with("cfg_attr(") && text.contains(",allow(")) {
        return Some("write `#[expect(lint, reason = \"…\")]` in place of `allow`");
    }
    if text.starts_with("expect(") && !text.contains("reason=") {
        return Some("say why: `#[expect(lint, reason = \"…\")]`");
    }
    if text == "ignore" || text.starts_with("ignore=") {
        return Some("an ignored test checks nothing: let it run, or skip loudly inside it");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    #[test]
    fn leftovers_are_found_and_good_code_is_not() {
        let mark = MARKS[0];
        let bad = format!(
            "//! x\n#![allow(dead_code)]\n#[expect(unused)]\nfn a() {{\n  dbg!(1);\n}}\n// {mark}: more\n#[ignore]\nfn b() {{}}\n"
        );
        let good = "//! x\n#[expect(unused, reason = \"why\")]\nfn a() { allow(1); let todo = 2; }\n// a todo list\n";
        let faults = said(&check(&Tree::of(&[("bad.rs", &bad), ("good.rs", good)])));
        let lines: Vec<&str> = faults.iter().map(|f| f.split(": ").next().unwrap()).collect();
        assert_eq!(lines, ["bad.rs:2", "bad.rs:3", "bad.rs:8", "bad.rs:5", "bad.rs:7"]);
    }

    #[test]
    fn conditional_allow_is_allow() {
        assert!(of_attribute("cfg_attr(test,allow(dead_code))").is_some());
        assert!(of_attribute("cfg(test)").is_none());
    }
}
