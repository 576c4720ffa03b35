//! Every package comes from crates.io: nothing from a private registry, nothing from git.

use super::Fault;
use crate::tree::Tree;

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Packages of `Cargo.lock` with another source.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let lock = tree.get("Cargo.lock").and_then(|f| f.text.as_deref()).unwrap_or_default();
    let foreign = |(line, text): (usize, &str)| {
        let source = text.strip_prefix("source = \"")?.strip_suffix('"')?;
        let what = || format!("a package from `{source}`: take it from crates.io");
        (source != CRATES_IO).then(|| Fault::new("Cargo.lock", line, what()))
    };
    (1..).zip(lock.lines()).filter_map(foreign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_registry_is_found() {
        let good = format!("[[package]]\nname = \"a\"\nsource = \"{CRATES_IO}\"\n");
        assert_eq!(check(&Tree::of(&[("Cargo.lock", &good)])), []);
        let bad = format!("{good}source = \"git+https://example.org/a\"\n");
        assert_eq!(check(&Tree::of(&[("Cargo.lock", &bad)]))[0].line, 4);
    }
}
