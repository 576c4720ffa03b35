//! The first line of every Rust file says what is in it.

use super::Fault;
use crate::tree::Tree;

/// Rust files that do not begin with a `//!` sentence, or that cannot be read at all.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.files.iter().filter(|f| f.path.ends_with(".rs")) {
        let first = file.text.as_deref().unwrap_or_default().lines().next().unwrap_or_default();
        if first.strip_prefix("//! ").is_none_or(|says| says.trim().len() <= 3) {
            faults.push(Fault::new(&file.path, 1, "begin with `//! ` and what is here"));
        }
        if file.code.is_none() {
            faults.push(Fault::new(&file.path, 1, "not readable as Rust: check its brackets"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_needed() {
        let tree = Tree::of(&[
            ("a.rs", "//! Votes.\nfn a() {}\n"),
            ("b.rs", "// Votes.\n"),
            ("c.rs", ""),
            ("d.rs", "//! \n"),
            ("e.md", "text"),
        ]);
        let paths: Vec<String> = check(&tree).into_iter().map(|f| f.path).collect();
        assert_eq!(paths, ["b.rs", "c.rs", "d.rs"]);
    }

    #[test]
    fn broken_brackets_are_named() {
        let faults = check(&Tree::of(&[("a.rs", "//! Votes.\nfn a( {")]));
        assert!(faults[0].what.contains("not readable"));
    }
}
