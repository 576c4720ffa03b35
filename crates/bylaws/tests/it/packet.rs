//! The packet of 2017 as it was sent out: bare article text and a table that misquotes it.
//!
//! The packet is not part of this repository; it is found by `MADANG_SHARED`.

use std::{env, fs, path::PathBuf};

use bylaws::{Book, Column, Lint, LintKind, Severity, check_table, compare, lint};

use crate::read;

/// The lines `from..=to` of the packet, or none, loudly, where it is not there.
fn packet(from: usize, to: usize) -> Option<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared =
        env::var_os("MADANG_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let path = root.join(shared).join("seed/packet-2017-06-26.md");
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!("SKIPPED: {} is not there; set MADANG_SHARED", path.display());
        return None;
    };
    let lines: Vec<&str> = text.lines().skip(from - 1).take(to + 1 - from).collect();
    Some(lines.join("\n"))
}

fn bare() -> Option<Book> {
    Some(read(&packet(663, 710)?))
}

#[test]
fn bare_text_is_read_article_by_article() {
    let Some(book) = bare() else { return };
    let ids: Vec<&str> = book.articles.iter().map(|article| article.id.as_str()).collect();
    let all =
        ["제1조", "제2조", "제3조", "제4조", "제5조", "제6조", "제7조", "제8조", "부칙 제1조"];
    assert_eq!(ids, all);
    assert_eq!(book.title, "협치서울지역협의회 운영규정");
    assert_eq!(book.enacted.unwrap().to_string(), "2016-09-30");
    let counts: Vec<usize> = book.articles.iter().map(|article| article.paragraphs.len()).collect();
    assert_eq!(counts, [1, 1, 1, 5, 4, 3, 2, 1, 1]);
    assert_eq!(book.articles[2].paragraphs[0].items.len(), 4);
    let first = &book.articles[5].paragraphs[0];
    assert!(first.text.contains("개방적인 공론장을"), "a broken line is joined: {}", first.text);
    let last = &book.articles[8].paragraphs[0];
    assert!(last.text.ends_with("시행한다."), "the closing line is no part of it: {}", last.text);
}

#[test]
fn bare_text_is_remarked_on_by_its_words() {
    let Some(book) = bare() else { return };
    let lints = lint(&book);
    assert!(lints.iter().all(|lint| lint.severity != Severity::Error), "{lints:?}");
    let told = |kind| {
        let of_kind = lints.iter().filter(move |lint| lint.kind == kind);
        let place = |lint: &Lint| lint.cite.as_ref().map(ToString::to_string).unwrap_or_default();
        of_kind.map(place).collect::<Vec<_>>()
    };
    assert_eq!(told(LintKind::NoBase), ["제7조①", "제7조①", "제7조②"]);
    assert_eq!(told(LintKind::NoBound), ["제7조②"]);
    assert!(told(LintKind::Ambiguous).contains(&"제5조①".to_owned()));
    assert_eq!((told(LintKind::NoNotice).len(), told(LintKind::NoRecusal).len()), (1, 1));
    assert!(told(LintKind::NoAmendment).is_empty() && told(LintKind::NoQuorum).is_empty());
}

#[test]
fn the_whole_packet_holds_the_same_book() {
    let (Some(alone), Some(all)) = (bare(), packet(1, 10_000)) else { return };
    let book = read(&all);
    assert!(compare(&alone, &book).is_empty());
    assert_eq!(check_table(&all, &book, None).unwrap().len(), 1);
}

#[test]
fn the_table_lacks_one_syllable() {
    let (Some(book), Some(table)) = (bare(), packet(656, 661)) else { return };
    for new in [None, Some(&book)] {
        let found = check_table(&table, &book, new).unwrap();
        assert_eq!(found.len(), 1, "{found:#?}");
        let misquote = &found[0];
        assert_eq!((misquote.row, misquote.cite.to_string()), (1, "제4조③".to_owned()));
        assert_eq!(misquote.column, Column::Current);
        assert_eq!(misquote.missing, ["의"]);
        assert!(misquote.extra.is_empty());
    }
}

#[test]
fn the_whole_annex_reads_as_a_book_and_carries_its_table() {
    let Some(annex) = packet(648, 720) else { return };
    let book = read(&annex);
    let Some(alone) = bare() else { return };
    assert!(compare(&alone, &book).is_empty());
    assert_eq!(check_table(&annex, &book, None).unwrap().len(), 1);
}
