//! SQL lives in `store` alone.

use super::Fault;
use crate::tree::Tree;

/// Beginnings of statements, with a word that must follow.
const STATEMENTS: [(&str, &str); 6] = [
    ("SELECT ", " FROM "),
    ("INSERT INTO ", ""),
    ("UPDATE ", " SET "),
    ("DELETE FROM ", ""),
    ("CREATE TABLE ", ""),
    ("ALTER TABLE ", ""),
];

/// Strings that hold SQL in another room; tests may tamper with tables and are left alone.
pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, code) in tree.rust() {
        if file.is_test() || file.in_room().is_none_or(|(room, _)| room == "store") {
            continue;
        }
        for string in code.strings.iter().filter(|s| !s.test && is_sql(&s.text)) {
            let what = "SQL outside `store`: ask the reader, or add a read to crates/store";
            faults.push(Fault::new(&file.path, string.line, what));
        }
    }
    faults
}

fn is_sql(text: &str) -> bool {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ") + " ";
    STATEMENTS.iter().any(|(first, then)| {
        text.find(first).is_some_and(|at| {
            let begins = at == 0 || !text[..at].ends_with(char::is_alphanumeric);
            begins && text[at + first.len() - 1..].contains(then)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_told_from_sentences() {
        assert!(is_sql("SELECT id,\n  name FROM people"));
        assert!(is_sql("WITH a AS (SELECT 1 FROM b) INSERT INTO c VALUES (1)"));
        assert!(is_sql("UPDATE votes SET yes = 1"));
        assert!(!is_sql("Select one from the list"));
        assert!(!is_sql("UPDATE the books"));
        assert!(!is_sql("madang export --to FOLDER"));
    }

    #[test]
    fn only_the_store_may_hold_them() {
        let source = "//! x\nconst A: &str = \"DELETE FROM people\";\n";
        let test = "//! x\n#[cfg(test)]\nmod tests { const A: &str = \"DELETE FROM people\"; }\n";
        let tree = Tree::of(&[
            ("crates/store/src/people.rs", source),
            ("crates/web/src/people.rs", source),
            ("crates/clerk/src/people.rs", test),
            ("crates/clerk/tests/it/main.rs", source),
        ]);
        let faults = check(&tree);
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].path.as_str(), faults[0].line), ("crates/web/src/people.rs", 2));
    }
}
