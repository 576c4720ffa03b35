//! Nothing of the machine the project was written on: no paths of its folders, no private hosts.

use super::Fault;
use crate::tree::Tree;

/// Folders and hosts that exist on one machine only; spelt apart, so that this file does not find itself.
const ELSEWHERE: [&str; 4] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("localhost.", "localdomain"),
];
/// The temporary folder: only scripts may name it, programs ask the system.
const TEMPORARY: &str = concat!("/t", "mp/");

/// Lines that name such a place.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, text) in tree.texts() {
        let script = path.starts_with("scripts/") || path.starts_with(".ci/");
        for (line, text) in (1..).zip(text.lines()) {
            let mut found = ELSEWHERE.iter().filter(|place| names(text, place));
            if let Some(place) = found.next() {
                let what = format!("`{place}` exists on one machine only: write a relative path");
                faults.push(Fault::new(path, line, what));
            }
            if !script && names(text, TEMPORARY) {
                let what = "ask the system for its temporary folder, do not name it";
                faults.push(Fault::new(path, line, what));
            }
        }
    }
    faults
}

/// Whether `text` holds `place` as the beginning of a path, not as a folder inside one.
fn names(text: &str, place: &str) -> bool {
    text.match_indices(place).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || "._-}/)*>".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_beginning_of_a_path_counts() {
        let place = ELSEWHERE[0];
        assert!(names(&format!("cd {place}main"), place));
        assert!(names(&format!("\"{place}main\""), place));
        assert!(!names(&format!("https://example.org{place}main"), place));
        assert!(!names(&format!("../templates{place}"), place));
    }

    #[test]
    fn scripts_may_use_the_temporary_folder() {
        let line = format!("dir={TEMPORARY}x\n");
        let tree = Tree::of(&[("scripts/test", &line), ("crates/kit/src/lib.rs", &line)]);
        let faults = check(&tree);
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].path, "crates/kit/src/lib.rs");
    }
}
