//! Links and file names in the documents lead somewhere.

use std::collections::BTreeSet;

use super::Fault;
use crate::tree::Tree;

/// Rooms may be named without `crates/` before them, as in `clerk/src/clock.rs`.
const INSIDE_ROOMS: [&str; 5] = ["src", "tests", "templates", "assets", "migrations"];

/// Relative links, their anchors, and paths in code marks that do not exist.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, text) in tree.texts().filter(|(path, _)| is_document(path)) {
        let mut fenced = false;
        for (line, text) in (1..).zip(text.lines()) {
            if text.trim_start().starts_with("```") {
                fenced = !fenced;
            }
            if fenced {
                continue;
            }
            for target in links(text) {
                faults.extend(dead(tree, path, target).map(|what| Fault::new(path, line, what)));
            }
            for name in marked(text).filter(|name| !exists(tree, name)) {
                faults.push(Fault::new(path, line, format!("no file `{name}`: correct the name")));
            }
        }
    }
    faults
}

fn is_document(path: &str) -> bool {
    let top = ["README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG"];
    path.ends_with(".md")
        && (path.starts_with("docs/") || top.iter().any(|name| path.starts_with(name)))
}

/// Targets of `[text](target)` and `src="target"`.
fn links(line: &str) -> impl Iterator<Item = &str> {
    let markdown = line.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
    let html = line.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    markdown.chain(html)
}

/// What is wrong with a link from the document `from`.
fn dead(tree: &Tree, from: &str, target: &str) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") || target.is_empty() {
        return None;
    }
    let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
    let path = if file.is_empty() { from.to_owned() } else { resolve(from, file)? };
    if !tree.has(&path) {
        return Some(format!("the link `{target}` leads nowhere: no {path}"));
    }
    let text = tree.get(&path).and_then(|f| f.text.as_deref()).filter(|_| path.ends_with(".md"))?;
    let known = anchor.is_empty() || anchors(text).contains(&anchor.to_lowercase());
    (!known).then(|| format!("the link `{target}` leads nowhere: no such heading in {path}"))
}

/// The path a relative link means; `None` when it leaves the repository.
fn resolve(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Anchors of the headings, as forges make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let slug = |line: &str| {
        let title = line.trim_start_matches('#').trim().to_lowercase();
        let kept = title.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    headings.map(slug).collect()
}

/// Words in code marks that are meant as files of this repository.
fn marked(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2).filter(|word| {
        let plain = word.chars().all(|c| c.is_alphanumeric() || "/._-".contains(c));
        let file = word.rsplit('/').next().is_some_and(|name| name.contains('.'));
        let folders =
            ["crates/", "xtask/", "scripts/", "docs/", "stories/", "bylaws/", "demo/", ".ci/"];
        let inside = word.split('/').nth(1).is_some_and(|second| INSIDE_ROOMS.contains(&second));
        let document =
            word.ends_with(".md") && !word.contains('/') && word.starts_with(char::is_uppercase);
        plain && (folders.iter().any(|f| word.starts_with(f)) || (inside && file) || document)
    })
}

fn exists(tree: &Tree, name: &str) -> bool {
    tree.has(name) || tree.has(&format!("crates/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    fn faults(text: &str) -> Vec<String> {
        said(&check(&Tree::of(&[
            ("docs/why/a.md", text),
            ("docs/why/b.md", "# One heading\n\n## 두 번째 제목\n"),
            ("README.md", ""),
            ("crates/clerk/src/clock.rs", ""),
        ])))
    }

    #[test]
    fn living_links_and_names() {
        let text = "[b](b.md) [b](./b.md#one-heading) [b](b.md#두-번째-제목) [r](../../README.md) [w](https://example.org/x)\n\
            `crates/clerk/src/clock.rs` `clerk/src/clock.rs` `docs/why` `crates/<room>/x.rs` `a/b` `README.md`\n\
            ```\n[x](nowhere.md) `crates/none.rs`\n```\n";
        assert_eq!(faults(text), [""; 0]);
    }

    #[test]
    fn dead_links_and_names() {
        assert!(
            faults("x\n[b](c.md)\n")[0]
                .starts_with("docs/why/a.md:2: the link `c.md` leads nowhere")
        );
        assert!(faults("[b](b.md#no-heading)\n")[0].contains("no such heading in docs/why/b.md"));
        assert!(faults("[b](#here)\n")[0].contains("no such heading in docs/why/a.md"));
        assert!(
            faults("see `crates/clerk/src/dice.rs`\n")[0]
                .contains("no file `crates/clerk/src/dice.rs`")
        );
        assert!(faults("see `clerk/src/dice.rs`\n")[0].contains("no file"));
        assert!(faults("see `GLOSSARY.md`\n")[0].contains("no file"));
    }
}
