//! Functions of at most 60 lines, files of at most 400.
//!
//! What is longer is held by a ratchet that only shrinks.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use super::Fault;
use crate::tree::Tree;

/// Lines of a function; the house aims at 30.
const FUNCTION: usize = 60;
/// Lines of a file without its `#[cfg(test)]` modules; the house aims at 300.
const FILE: usize = 400;
/// The ratchet: lines of `KIND PLACE LINES`, `#` begins a comment.
const RATCHET: &str = "xtask/tidy-ratchet.txt";

/// What is too long now, by `function PATH NAME` or `file PATH`: its lines, and where it begins.
type Long = BTreeMap<String, (usize, String, usize)>;

/// Everything too long that the ratchet does not hold at exactly this length.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let (held, mut faults) = ratchet(tree);
    let long = long(tree);
    for (place, (lines, path, line)) in &long {
        let (kind, limit) = match place.starts_with("file ") {
            true => ("file", FILE),
            false => ("function", FUNCTION),
        };
        let what = match held.get(place).map(|(_, held)| *held) {
            Some(held) if *lines == held => continue,
            Some(held) if *lines < held => {
                "shorter than before: run `cargo xtask tidy --shrink`".to_owned()
            }
            Some(held) => format!("this {kind} has grown from {held} to {lines} lines: divide it"),
            None => format!("this {kind} has {lines} lines, more than {limit}: divide it"),
        };
        faults.push(Fault::new(path, *line, what));
    }
    for (place, (line, _)) in held.iter().filter(|(place, _)| !long.contains_key(*place)) {
        let what = format!("`{place}` is short now: run `cargo xtask tidy --shrink`");
        faults.push(Fault::new(RATCHET, *line, what));
    }
    faults
}

/// Writes the ratchet down to what is left of it; never adds a line, never raises one.
///
/// # Errors
///
/// When the file cannot be written.
pub fn shrink(tree: &Tree) -> Result<()> {
    let Some(text) = tree.get(RATCHET).and_then(|f| f.text.as_deref()) else { return Ok(()) };
    let text = shrunk(text, &long(tree));
    std::fs::write(tree.root.join(RATCHET), text).context(RATCHET)
}

fn shrunk(text: &str, long: &Long) -> String {
    let line = |line: &str| match line.rsplit_once(' ') {
        Some((place, held)) if !line.starts_with('#') => {
            let (lines, ..) = long.get(place)?;
            let held: usize = held.parse().unwrap_or(usize::MAX);
            Some(format!("{place} {}\n", held.min(*lines)))
        }
        _ => Some(format!("{line}\n")),
    };
    text.lines().filter_map(line).collect()
}

/// What the ratchet holds: its line and the length; and the lines that cannot be read.
fn ratchet(tree: &Tree) -> (BTreeMap<String, (usize, usize)>, Vec<Fault>) {
    let text = tree.get(RATCHET).and_then(|f| f.text.as_deref()).unwrap_or_default();
    let (mut held, mut faults) = (BTreeMap::new(), Vec::new());
    for (at, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        match line.rsplit_once(' ').map(|(place, lines)| (place, lines.parse())) {
            Some((place, Ok(lines))) => _ = held.insert(place.to_owned(), (at, lines)),
            _ => faults.push(Fault::new(RATCHET, at, "write `KIND PLACE LINES`")),
        }
    }
    (held, faults)
}

fn long(tree: &Tree) -> Long {
    let mut long = Long::new();
    for (file, code) in tree.rust() {
        let path = &file.path;
        let lines = file.text.as_deref().unwrap_or_default().lines().count();
        let lines = lines.saturating_sub(code.test_lines);
        if lines > FILE {
            long.insert(format!("file {path}"), (lines, path.clone(), 1));
        }
        for function in code.functions.iter().filter(|f| f.lines > FUNCTION) {
            let place = format!("function {path} {}", function.name);
            let now = (function.lines, path.clone(), function.line);
            // Of two functions of one name the longer counts.
            let kept = long.entry(place).or_insert_with(|| now.clone());
            if kept.0 < now.0 {
                *kept = now;
            }
        }
    }
    long
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    /// A file with one function of this many lines.
    fn source(lines: usize) -> String {
        format!("//! x\nfn long() {{\n{}}}\n", "    step();\n".repeat(lines - 2))
    }

    fn faults(lines: usize, ratchet: &str) -> Vec<String> {
        said(&check(&Tree::of(&[("a.rs", &source(lines)), (RATCHET, ratchet)])))
    }

    #[test]
    fn sixty_lines_are_the_limit() {
        assert_eq!(faults(60, ""), [""; 0]);
        assert_eq!(faults(61, ""), ["a.rs:2: this function has 61 lines, more than 60: divide it"]);
    }

    #[test]
    fn a_file_is_measured_without_its_tests() {
        let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", "// x\n".repeat(500));
        let short = format!("//! x\n{tests}");
        let long = format!("//! x\n{}{tests}", "// x\n".repeat(400));
        let faults = check(&Tree::of(&[("short.rs", &short), ("long.rs", &long)]));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].what.starts_with("this file has 402 lines"), "{}", faults[0].what);
    }

    #[test]
    fn the_ratchet_holds_and_only_shrinks() {
        assert_eq!(faults(70, "function a.rs long 70\n"), [""; 0]);
        assert!(faults(71, "function a.rs long 70\n")[0].contains("grown from 70 to 71"));
        assert!(faults(69, "function a.rs long 70\n")[0].contains("shorter than before"));
        assert!(faults(60, "function a.rs long 70\n")[0].contains("is short now"));
        assert!(faults(60, "nonsense\n")[0].contains("KIND PLACE LINES"));
    }

    #[test]
    fn shrinking_never_raises() {
        let tree = Tree::of(&[("a.rs", &source(70))]);
        let text = "# why\nfunction a.rs long 80\nfunction a.rs gone 90\n";
        assert_eq!(shrunk(text, &long(&tree)), "# why\nfunction a.rs long 70\n");
        assert_eq!(shrunk("function a.rs long 65\n", &long(&tree)), "function a.rs long 65\n");
    }
}
