//! `cargo xtask new` opens a feature in every room; `cargo xtask where` finds one.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::tree::Tree;

/// Makes the files of `shelf/feature` in every room, each with its first line, and a story that fails.
///
/// # Errors
///
/// When the path is not `shelf/feature` in lower case, when a file is there already, or on a disk error.
pub fn open(root: &Path, path: &str, ko: &str, en: &str) -> Result<ExitCode> {
    let Some((shelf, name)) = path.split_once('/').filter(|(a, b)| is_name(a) && is_name(b)) else {
        bail!("`{path}`: write SHELF/FEATURE in lower case, for instance meetings/votes");
    };
    let files = files(shelf, name, ko, en);
    if let Some((file, _)) = files.iter().find(|(file, _)| root.join(file).exists()) {
        bail!("{file} is there already");
    }
    for (file, text) in &files {
        write(root, file, text)?;
    }
    for room in ["council", "store", "clerk", "web"] {
        declare(root, room, shelf, name)?;
    }
    for (language, title) in [("ko", ko), ("en", en)] {
        let file = format!("crates/words/catalogue/{language}/{shelf}.ftl");
        let old = fs::read_to_string(root.join(&file));
        if old.is_err() {
            println!("a new shelf: add {file} to the list of catalogues in crates/words/src");
        }
        let text = old.unwrap_or_default();
        write(root, &file, &format!("{text}{shelf}-{name}-title = {title}\n"))?;
    }
    println!(
        "next: a row in stories/{path}.md that says what must happen; the tests fail until it does"
    );
    Ok(ExitCode::SUCCESS)
}

/// The new files of a feature and their text.
fn files(shelf: &str, name: &str, ko: &str, en: &str) -> Vec<(String, String)> {
    let first = |says: &str| format!("//! {en} ({ko}): {says}\n");
    let story = format!(
        "# {en} ({ko})\n\n## The first case\n\n\
         | day        | who | does | then |\n\
         |------------|-----|------|------|\n\
         | 2017-06-26 |     | {shelf}/{name} has no story yet | write the first row |\n"
    );
    let page = format!(
        "{{% extends \"look/layout.html\" %}}\n{{% block main %}}\n\
         <h1>{{{{ frame.tongue.say(\"{shelf}-{name}-title\") }}}}</h1>\n{{% endblock %}}\n"
    );
    let rust =
        |room: &str, says: &str| (format!("crates/{room}/src/{shelf}/{name}.rs"), first(says));
    vec![
        rust("council", "what may be decided, and why not."),
        rust("store", "the tables, read and written."),
        rust("clerk", "the acts, from load to announcement."),
        rust("web", "the pages and forms."),
        (format!("crates/web/templates/{shelf}/{name}.html"), page),
        (format!("stories/{shelf}/{name}.md"), story),
    ]
}

/// Adds the feature to its shelf in a room, and the shelf to the room if it is new.
fn declare(root: &Path, room: &str, shelf: &str, name: &str) -> Result<()> {
    let src = format!("crates/{room}/src");
    let beside = format!("{src}/{shelf}.rs");
    let file = if root.join(&beside).exists() { beside } else { format!("{src}/{shelf}/mod.rs") };
    let shelf_text = fs::read_to_string(root.join(&file))
        .unwrap_or_else(|_| format!("//! The shelf `{shelf}` of this room.\n"));
    write(root, &file, &with_module(&shelf_text, name))?;
    let lib = format!("{src}/lib.rs");
    let text = fs::read_to_string(root.join(&lib)).with_context(|| lib.clone())?;
    write(root, &lib, &with_module(&text, shelf))
}

/// The source with `pub mod name;` among its modules, in order.
fn with_module(source: &str, name: &str) -> String {
    let module = |line: &str| {
        let rest = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ")?;
        Some(rest.strip_suffix(';')?.to_owned())
    };
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let modules: Vec<(usize, String)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, module(line)?))).collect();
    if modules.iter().any(|(_, other)| other == name) {
        return source.to_owned();
    }
    let after = modules.iter().find(|(_, other)| other.as_str() > name).map(|(at, _)| *at);
    let at = after.or(modules.last().map(|(at, _)| at + 1));
    let new = format!("pub mod {name};");
    match at {
        Some(at) => lines.insert(at, new),
        None => {
            let header = lines.iter().take_while(|line| line.starts_with("//!")).count();
            lines.splice(header..header, [String::new(), new]);
        }
    }
    lines.join("\n") + "\n"
}

fn write(root: &Path, file: &str, text: &str) -> Result<()> {
    let full = root.join(file);
    if let Some(folder) = full.parent() {
        fs::create_dir_all(folder).with_context(|| file.to_owned())?;
    }
    fs::write(&full, text).with_context(|| file.to_owned())?;
    println!("{file}");
    Ok(())
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Prints every place of a word, a shelf or a `shelf/feature`: files, tables, message keys.
///
/// # Errors
///
/// None; the signature is that of a command.
pub fn find(tree: &Tree, word: &str) -> Result<ExitCode> {
    let places = places(tree, word);
    for place in &places {
        println!("{place}");
    }
    if places.is_empty() {
        eprintln!("nothing here is called `{word}`");
    }
    Ok(if places.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn places(tree: &Tree, word: &str) -> Vec<String> {
    let wanted: Vec<&str> = word.split(['/', '_', '-']).filter(|w| !w.is_empty()).collect();
    let mut places = Vec::new();
    for file in &tree.files {
        if named(&file.path, &wanted) {
            places.push(file.path.clone());
        }
    }
    for (path, text) in tree.texts() {
        let table =
            |line: &str| line.to_uppercase().starts_with("CREATE TABLE ") && named(line, &wanted);
        let key = |line: &str| line.split_once(" = ").is_some_and(|(key, _)| begins(key, &wanted));
        for (line, text) in (1..).zip(text.lines()) {
            if path.ends_with(".sql") && table(text) || path.ends_with(".ftl") && key(text) {
                places.push(format!("{path}:{line}: {}", text.trim_end_matches(['(', ' '])));
            }
        }
    }
    places
}

/// Whether the wanted words stand in the text in a row.
fn named(text: &str, wanted: &[&str]) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    words.windows(wanted.len().max(1)).any(|row| row == wanted)
}

fn begins(key: &str, wanted: &[&str]) -> bool {
    let words: Vec<&str> = key.split('-').collect();
    words.starts_with(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_is_found_in_every_room() {
        let tree = Tree::of(&[
            ("crates/council/src/meetings/votes.rs", ""),
            ("crates/web/templates/meetings/votes.html", ""),
            ("stories/meetings/votes.md", ""),
            ("stories/meetings/agenda.md", ""),
            (
                "crates/store/migrations/0004_meetings.sql",
                "CREATE TABLE meetings_votes (\n  id BIGINT\n);\n",
            ),
            (
                "crates/words/catalogue/ko/meetings.ftl",
                "meetings-votes-title = 표결\nmeetings-title = 회의\n",
            ),
        ]);
        let found = places(&tree, "meetings/votes");
        assert_eq!(
            found,
            [
                "crates/council/src/meetings/votes.rs",
                "crates/web/templates/meetings/votes.html",
                "stories/meetings/votes.md",
                "crates/store/migrations/0004_meetings.sql:1: CREATE TABLE meetings_votes",
                "crates/words/catalogue/ko/meetings.ftl:1: meetings-votes-title = 표결",
            ]
        );
        assert_eq!(places(&tree, "agenda"), ["stories/meetings/agenda.md"]);
        assert!(places(&tree, "recess").is_empty());
    }

    #[test]
    fn modules_stay_in_order() {
        assert_eq!(with_module("//! x\n", "votes"), "//! x\n\npub mod votes;\n");
        let text = "//! x\n\npub mod agenda;\nmod tally;\n\nuse a;\n";
        assert_eq!(
            with_module(text, "motions"),
            text.replace("mod tally", "pub mod motions;\nmod tally")
        );
        assert_eq!(
            with_module(text, "votes"),
            text.replace("mod tally;", "mod tally;\npub mod votes;")
        );
        assert_eq!(with_module(text, "agenda"), text);
    }

    #[test]
    fn a_new_feature_has_a_file_in_every_room_and_is_opened_once() {
        let root = std::env::temp_dir().join(format!("madang-xtask-new-{}", std::process::id()));
        for room in ["council", "store", "clerk", "web"] {
            write(&root, &format!("crates/{room}/src/lib.rs"), "//! A room.\n").unwrap();
        }
        open(&root, "meetings/recess", "휴회", "Recess").unwrap();
        let read = |file: &str| fs::read_to_string(root.join(file)).unwrap();
        for room in ["council", "store", "clerk", "web"] {
            assert!(
                read(&format!("crates/{room}/src/meetings/recess.rs"))
                    .starts_with("//! Recess (휴회)")
            );
            assert!(
                read(&format!("crates/{room}/src/meetings/mod.rs")).contains("pub mod recess;")
            );
            assert!(read(&format!("crates/{room}/src/lib.rs")).contains("pub mod meetings;"));
        }
        assert_eq!(
            read("crates/words/catalogue/ko/meetings.ftl"),
            "meetings-recess-title = 휴회\n"
        );
        assert!(
            read("crates/web/templates/meetings/recess.html")
                .contains("say(\"meetings-recess-title\")")
        );
        assert!(read("stories/meetings/recess.md").contains("meetings/recess has no story yet"));
        assert!(open(&root, "meetings/recess", "휴회", "Recess").is_err());
        assert!(open(&root, "Meetings", "회의", "Meetings").is_err());
        fs::remove_dir_all(&root).unwrap();
    }
}
