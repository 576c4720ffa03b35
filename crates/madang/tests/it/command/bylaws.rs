//! `madang bylaws …`: remarks, comparisons, misquotes.

use std::{env, fs, path::PathBuf};

use super::{Answer, Folder, binary, madang, root};

const OLD: &str = "bylaws/hyeopchi-2017.md";
const NEW: &str = "bylaws/hyeopchi-2017-amended.md";

#[test]
fn the_model_books_have_no_errors() {
    for book in [OLD, NEW, "bylaws/jumin-jachi.md", "bylaws/jamun-wiwonhoe.md"] {
        let answer = madang(&format!("bylaws lint {book} --json"));
        assert_eq!(answer.status, 0, "{answer:?}");
        assert_eq!(answer.json()["misprints"].as_array().map(Vec::len), Some(0));
        assert!(answer.json()["remarks"].as_array().is_some_and(|all| {
            all.iter().all(|remark| remark["severity"] != "error" && remark["sentence"] != "")
        }));
    }
}

#[test]
fn a_misprint_names_its_line_and_article() {
    let folder = Folder::new();
    let text = fs::read_to_string(root().join(OLD)).unwrap();
    let broken = text.replacen("kind = \"quorum\"", "kind = \"quorom\"", 1);
    fs::write(folder.path("book.md"), &broken).unwrap();
    let line = 1 + broken.lines().position(|l| l.contains("quorom")).unwrap();
    let answer = madang(&format!("bylaws lint {} --json", folder.at("book.md")));
    assert_eq!(answer.status, 1);
    let misprint = &answer.json()["misprints"][0];
    assert_eq!(misprint["article"], "제7조");
    let told = misprint["line"].as_u64().unwrap();
    assert!(u64::try_from(line).unwrap().abs_diff(told) <= 2, "{misprint} for line {line}");
    let vote = madang(&format!(
        "vote --book {} --rule ordinary-decision --yes 1 --no 0",
        folder.at("book.md")
    ));
    assert_eq!(vote.status, 2, "a book that cannot be read judges nothing: {vote:?}");
    assert!(vote.err.contains("제7조"), "{vote:?}");
}

#[test]
fn the_amendment_has_three_rows() {
    let folder = Folder::new();
    let answer = madang(&format!("bylaws compare {OLD} {NEW} --to {} --json", folder.at("t.md")));
    assert_eq!(answer.status, 0);
    let json = answer.json();
    let cites: Vec<&str> =
        json["changes"].as_array().unwrap().iter().filter_map(|c| c["cite"].as_str()).collect();
    assert_eq!(cites, ["제4조③", "제5조①", "제6조②"]);
    let table = fs::read_to_string(folder.path("t.md")).unwrap();
    assert!(table.starts_with("| 조항 | 현행 | 개정안 | 사유 |"), "{table}");
    assert_eq!(table.lines().count(), 2 + 3);
    // What was written quotes the books: the check finds nothing in it.
    let again = madang(&format!("bylaws compare {OLD} {NEW} --table {} --json", folder.at("t.md")));
    assert_eq!((again.status, again.json()["misquotes"].as_array().map(Vec::len)), (0, Some(0)));
}

#[test]
fn a_table_that_misquotes_ends_with_one() {
    let folder = Folder::new();
    madang(&format!("bylaws compare {OLD} {NEW} --to {}", folder.at("t.md")));
    let table = fs::read_to_string(folder.path("t.md")).unwrap();
    fs::write(folder.path("t.md"), table.replacen("임기는 1년", "임기 1년", 1)).unwrap();
    let answer = madang(&format!("bylaws compare {OLD} {NEW} --table {}", folder.at("t.md")));
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.out.contains("제4조③") && answer.out.contains("빠진 글자: ‘는’"), "{answer:?}");
    let none = madang(&format!("bylaws compare {OLD} {NEW} --table {OLD}"));
    assert_eq!(none.status, 2, "a file without such a table is wrong usage: {none:?}");
}

#[test]
fn a_book_is_shown_as_it_stands() {
    let answer = madang(&format!("bylaws show --book {OLD} --on 2017-06-26"));
    assert_eq!((answer.status, answer.out), (0, fs::read_to_string(root().join(OLD)).unwrap()));
    assert_eq!(madang("bylaws show").status, 2, "neither a body nor a book");
}

/// Lines of the packet of 2017, which is not part of this repository.
fn packet(from: usize, to: usize) -> Option<String> {
    let shared =
        env::var_os("MADANG_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let path = root().join(shared).join("seed/packet-2017-06-26.md");
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!("SKIPPED: {} is not there; set MADANG_SHARED", path.display());
        return None;
    };
    Some(
        text.lines()
            .skip(from - 1)
            .take(to + 1 - from)
            .fold(String::new(), |all, l| all + l + "\n"),
    )
}

#[test]
fn the_packets_own_table_misquotes_one_syllable() {
    let (Some(articles), Some(table)) = (packet(663, 710), packet(650, 662)) else { return };
    let folder = Folder::new();
    fs::write(folder.path("articles.md"), articles).unwrap();
    fs::write(folder.path("table.md"), table).unwrap();
    let mut command = binary();
    command.args(["bylaws", "compare", "--json", "--table"]);
    command.args([folder.path("table.md"), folder.path("articles.md"), folder.path("articles.md")]);
    let answer: Answer = command.output().unwrap().into();
    assert_eq!(answer.status, 1, "{answer:?}");
    let json = answer.json();
    let misquotes = json["misquotes"].as_array().unwrap();
    assert_eq!(misquotes.len(), 1, "{misquotes:?}");
    assert_eq!(misquotes[0]["cite"], "제4조③");
    assert_eq!(misquotes[0]["column"], "current");
    assert_eq!(misquotes[0]["missing"], serde_json::json!(["의"]));
    assert_eq!(misquotes[0]["extra"], serde_json::json!([]));
}
