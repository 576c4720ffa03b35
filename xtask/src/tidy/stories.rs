//! Every feature of the council with an act has a story.

use super::Fault;
use super::exceptions::{Exceptions, FILE};
use super::paths;
use crate::tree::Tree;

/// Features whose functions may refuse something, and that no file in `stories/` tells of.
pub fn check(tree: &Tree, exceptions: &Exceptions) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, code) in tree.rust() {
        let Some(("council", path)) = file.in_room() else { continue };
        let Some(feature) = paths::feature(path) else { continue };
        let acts =
            |f: &&crate::rust::Function| f.public && !f.test && f.returns.contains("Refusal");
        let Some(act) = code.functions.iter().find(acts) else { continue };
        let story = format!("stories/{feature}.md");
        if tree.get(&story).is_none() && !exceptions.excuse("stories", &feature) {
            let what = format!(
                "`{}` is an act without a story: write {story}, or add `stories {feature}: REASON` to {FILE}",
                act.name
            );
            faults.push(Fault::new(&file.path, act.line, what));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    const ACT: &str = "//! x\npub fn close(v: &Vote) -> Result<Closed, Refusal> { v.close() }\n";
    const HELPER: &str = "//! x\npub fn count(v: &Vote) -> u32 { 1 }\nfn try_it() -> Result<(), Refusal> { Ok(()) }\n";

    fn faults(files: &[(&str, &str)]) -> Vec<String> {
        let tree = Tree::of(files);
        said(&check(&tree, &Exceptions::read(&tree)))
    }

    #[test]
    fn an_act_needs_a_story() {
        let act = ("crates/council/src/meetings/votes.rs", ACT);
        let told = faults(&[act]);
        assert!(told[0].starts_with("crates/council/src/meetings/votes.rs:2: `close` is an act"));
        assert_eq!(faults(&[act, ("stories/meetings/votes.md", "")]), [""; 0]);
        assert_eq!(faults(&[act, (FILE, "stories meetings/votes: told in evening.md\n")]), [""; 0]);
    }

    #[test]
    fn what_refuses_nothing_needs_none() {
        assert_eq!(faults(&[("crates/council/src/meetings/counts.rs", HELPER)]), [""; 0]);
        assert_eq!(faults(&[("crates/store/src/meetings/votes.rs", ACT)]), [""; 0]);
    }
}
