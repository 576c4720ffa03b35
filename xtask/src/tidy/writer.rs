//! The web reads through a `Reader` and acts through the clerk: it never holds the writer.

use super::Fault;
use crate::tree::Tree;

/// Names of `store` that can write.
const WRITERS: [&str; 5] = ["Db", "Writer", "write_blocking", "open_sqlite", "open_postgres"];

/// Places of `web`, outside tests, that name a writer.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, code) in tree.rust().filter(|(file, _)| file.path.starts_with("crates/web/src/")) {
        if file.is_test() {
            continue;
        }
        for name in code.names.iter().filter(|n| !n.test && WRITERS.contains(&n.text.as_str())) {
            let what = format!("`{}` can write: take a Reader, or ask the clerk", name.text);
            faults.push(Fault::new(&file.path, name.line, what));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_with_the_writer_is_found() {
        let bad = "//! x\nuse store::{Db, Reader};\n";
        let good = "//! x\n//! Never `Db`.\nuse store::Reader;\n#[cfg(test)]\nmod tests { use store::Db; }\n";
        let tree = Tree::of(&[
            ("crates/web/src/bad.rs", bad),
            ("crates/web/src/good.rs", good),
            ("crates/clerk/src/lib.rs", bad),
        ]);
        let faults = check(&tree);
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].path.as_str(), faults[0].line), ("crates/web/src/bad.rs", 2));
    }
}
