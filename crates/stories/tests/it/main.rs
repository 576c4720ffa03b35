//! Tells every story in `stories/` through the clerk, on SQLite and on PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where something is wrong, and its name says what it promises"
)]

mod counts;
mod days;
mod phrase;
mod stage;
mod steps;
mod story;
mod tell;
mod vocabulary;
mod worlds;

use std::{collections::BTreeMap, env, fs};

use store::{Engine, testing::House};
use story::Chapter;
use tell::Telling;

#[test]
fn every_story_is_true_on_sqlite() {
    let telling = told_on(Engine::Sqlite);
    let forms = steps::all().map(|phrase| phrase.form).chain([tell::AGAIN]);
    let idle: Vec<_> = forms.filter(|form| !telling.used.contains(form)).collect();
    assert!(idle.is_empty(), "no story uses these phrases: {idle:#?}");
}

#[test]
fn every_story_is_true_on_postgres() {
    // A house is made to ask whether there is such an engine, and to say so where there is none.
    if House::postgres().is_some() {
        told_on(Engine::Postgres);
    }
}

fn told_on(engine: Engine) -> Telling {
    let chapters = story::all().unwrap_or_else(|faults| panic!("{}", faults.join("\n")));
    assert!(!chapters.is_empty(), "there are no stories");
    let telling = tell::all(&chapters, engine);
    if env::var("MADANG_BLESS").is_ok_and(|value| value == "1") {
        bless(&chapters, &telling.heard);
    }
    let count = telling.faults.len();
    assert!(count == 0, "{count} rows are not true:\n{}", telling.faults.join("\n"));
    telling
}

/// Writes what was heard into the last column; the difference is to be read like law.
fn bless(chapters: &[Chapter], heard: &BTreeMap<(String, usize), String>) {
    let mut files: Vec<&str> = chapters.iter().map(|chapter| chapter.file.as_str()).collect();
    files.dedup();
    for file in files {
        let path = story::folder().join(file.strip_prefix("stories/").unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let lines =
            (1..).zip(text.lines()).map(|(line, text)| match heard.get(&(file.to_owned(), line)) {
                Some(heard) => with_last_cells(text, heard),
                None => text.to_owned(),
            });
        fs::write(&path, lines.collect::<Vec<_>>().join("\n") + "\n").unwrap();
    }
}

/// A row with its last cells written anew.
fn with_last_cells(row: &str, heard: &str) -> String {
    let inner = row.trim_end().strip_suffix('|').unwrap_or(row);
    let mut cells: Vec<&str> = inner.split('|').map(str::trim).collect();
    let new: Vec<&str> = heard.split(" | ").collect();
    cells.truncate(cells.len().saturating_sub(new.len()));
    cells.extend(new);
    format!("{} |", cells.join(" | ").trim_start())
}
