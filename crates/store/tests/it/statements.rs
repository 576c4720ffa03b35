//! Every statement of this crate is read and planned by the engines it is written for.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use store::{Engine, testing::House};

/// A statement as it stands in the source.
struct Text {
    /// `FILE: NAME`.
    at: String,
    sql: &'static str,
    /// The one engine it is for; none for both.
    only: Option<Engine>,
}

#[tokio::test]
async fn every_statement_is_prepared_on_its_engines() {
    let mut all = Vec::new();
    for file in sources() {
        all.extend(statements(&file));
    }
    assert!(all.len() > 20, "the source blocks were not found");
    for house in House::each() {
        let engine = house.db.engine();
        let mut refused = BTreeMap::new();
        for text in all.iter().filter(|text| text.only.is_none_or(|only| only == engine)) {
            let sql = text.sql;
            if let Err(why) = house.db.read(move |conn| conn.prepare(sql)).await {
                refused.insert(text.at.clone(), why.to_string());
            }
        }
        assert!(refused.is_empty(), "{engine:?} refuses: {refused:#?}");
    }
}

/// SQL that stands elsewhere would escape the test above.
#[test]
fn no_statement_stands_outside_the_blocks() {
    for file in sources() {
        let source = fs::read_to_string(&file).unwrap();
        let code = source.split("#[cfg(test)]").next().unwrap();
        let code: String = code.split_whitespace().collect();
        for method in ["one", "list", "exec", "query", "prepare"] {
            for literal in ["\"", "r\"", "r#"] {
                let call = format!(".{method}({literal}");
                assert!(!code.contains(&call), "{} has {call}…", file.display());
            }
        }
        // The macros' own file shows a block in its comment.
        if file.ends_with("engine/sql.rs") {
            continue;
        }
        let verbs = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"];
        let texts: usize = verbs.iter().map(|v| code.matches(&format!("&str=\"{v}")).count()).sum();
        let blocks = statements(&file).len();
        assert!(texts <= blocks, "{}: {texts} texts, {blocks} in blocks", file.display());
    }
}

/// The `.rs` files of the crate.
fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The statements in the `sql!`, `sql_sqlite!` and `sql_postgres!` blocks of a file.
fn statements(file: &Path) -> Vec<Text> {
    let mut all = Vec::new();
    // The macros' own file shows blocks in its comments only.
    if file.ends_with("engine/sql.rs") {
        return all;
    }
    let source = fs::read_to_string(file).unwrap();
    let engines = [
        ("sql", None),
        ("sql_sqlite", Some(Engine::Sqlite)),
        ("sql_postgres", Some(Engine::Postgres)),
    ];
    for (name, only) in engines {
        let opening = format!("{name}! {{");
        let begun = source.matches(&opening).count();
        let blocks: Vec<&str> = source.split(&format!("\n{opening}\n")).skip(1).collect();
        assert_eq!(blocks.len(), begun, "{}: a block is not at the margin", file.display());
        for block in blocks {
            let (block, _) = block.split_once("\n}").expect("a block ends at the margin");
            let found = literals(block);
            let wanted = block.matches("const ").count();
            assert_eq!(found.len(), wanted, "{}: a const is no plain literal", file.display());
            for (constant, sql) in found {
                let at = format!("{}: {constant}", file.display());
                all.push(Text { at, sql: Box::leak(sql.into_boxed_str()), only });
            }
        }
    }
    all
}

/// `NAME` and text of each `const NAME: &str = "…";`.
fn literals(block: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in block.split("const ").skip(1) {
        let Some((name, rest)) = part.split_once(": &str =") else { continue };
        let (_, rest) = rest.split_once('"').expect("a literal follows");
        let mut text = String::new();
        let mut chars = rest.chars();
        while let Some(c) = chars.next() {
            match c {
                '"' => break,
                '\\' => match chars.next().expect("something is escaped") {
                    '\n' => chars = chars.as_str().trim_start().chars(),
                    'n' => text.push('\n'),
                    plain => text.push(plain),
                },
                _ => text.push(c),
            }
        }
        found.push((name.to_owned(), text));
    }
    found
}
