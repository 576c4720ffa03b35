//! Exceptions to the rules of paths and stories: each has a reason, and goes when it is no longer needed.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::Fault;
use crate::tree::Tree;

/// Where they are written: lines of `RULE THING: REASON`; `#` begins a comment.
pub const FILE: &str = "xtask/src/tidy/exceptions.txt";

/// The list, and which of it was needed.
pub struct Exceptions {
    list: Vec<Exception>,
    faults: Vec<Fault>,
    used: RefCell<BTreeSet<usize>>,
}

struct Exception {
    line: usize,
    rule: String,
    thing: String,
}

impl Exceptions {
    /// Reads the list; a missing file is an empty list.
    pub fn read(tree: &Tree) -> Self {
        let text = tree.get(FILE).and_then(|f| f.text.as_deref()).unwrap_or_default();
        let (mut list, mut faults) = (Vec::new(), Vec::new());
        for (line, text) in (1..).zip(text.lines()) {
            if text.trim().is_empty() || text.starts_with('#') {
                continue;
            }
            let (head, reason) = text.split_once(':').unwrap_or((text, ""));
            match head.split_once(' ') {
                Some((rule, thing)) if !reason.trim().is_empty() => {
                    let (rule, thing) = (rule.to_owned(), thing.trim().to_owned());
                    list.push(Exception { line, rule, thing });
                }
                _ => faults.push(Fault::new(FILE, line, "write `RULE THING: REASON`")),
            }
        }
        Self { list, faults, used: RefCell::default() }
    }

    /// Whether `thing` or a folder above it is excused from `rule`.
    pub fn excuse(&self, rule: &str, thing: &str) -> bool {
        let covers = |e: &&Exception| {
            e.rule == rule
                && thing.strip_prefix(&e.thing).is_some_and(|r| r.is_empty() || r.starts_with('/'))
        };
        let found = self.list.iter().find(covers);
        self.used.borrow_mut().extend(found.map(|e| e.line));
        found.is_some()
    }

    /// Lines that cannot be read, and exceptions that nothing needed.
    pub fn faults(&self) -> Vec<Fault> {
        let used = self.used.borrow();
        let idle = self.list.iter().filter(|e| !used.contains(&e.line)).map(|e| {
            let what = format!("`{} {}` is no longer needed: remove the line", e.rule, e.thing);
            Fault::new(FILE, e.line, what)
        });
        self.faults.iter().cloned().chain(idle).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    #[test]
    fn an_exception_covers_what_lies_below_it() {
        let tree = Tree::of(&[(FILE, "# why\npaths web/look: the look has no rules\n")]);
        let exceptions = Exceptions::read(&tree);
        assert!(exceptions.excuse("paths", "web/look/seats"));
        assert!(!exceptions.excuse("paths", "web/looks"));
        assert!(!exceptions.excuse("stories", "web/look"));
        assert_eq!(exceptions.faults(), []);
    }

    #[test]
    fn an_exception_without_reason_or_use_is_a_fault() {
        let tree = Tree::of(&[(FILE, "paths web/look\npaths web/home: a page of many shelves\n")]);
        let faults = said(&Exceptions::read(&tree).faults());
        assert_eq!(faults[0], format!("{FILE}:1: write `RULE THING: REASON`"));
        assert!(faults[1].starts_with(&format!("{FILE}:2: `paths web/home` is no longer needed")));
    }
}
