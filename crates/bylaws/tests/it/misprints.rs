//! Misprints: each is found, all are found, and each names its line and article.

use bylaws::{Book, Fault, Misprint};

use crate::{COUNCIL, rule, small};

fn misprints(source: &str) -> Vec<Misprint> {
    match Book::read(source) {
        Ok(_) => panic!("the book has misprints"),
        Err(misprints) => misprints,
    }
}

/// The only misprint of a book whose first article holds this block.
fn only(block: &str) -> (usize, String, Fault) {
    let source = small(&format!("## 제1조(이름)\n\n총회.\n\n{block}"));
    let found = misprints(&source);
    let [Misprint { line, article, why }] = &found[..] else { panic!("{found:?}") };
    // Lines are told from the fence of the block, which stands on line 16.
    (line - 16, article.clone(), why.clone())
}

#[test]
fn unknown_kinds_and_fields_are_named() {
    let (line, article, why) = only(&rule("name = \"a\"\nkind = \"quorom\""));
    assert_eq!((line, article.as_str(), why), (2, "제1조", Fault::UnknownKind("quorom".into())));
    let body =
        "name = \"a\"\nkind = \"notice\"\norgan = \"plenary\"\ndays = 7\nhard = true\ndais = 3";
    assert_eq!(only(&rule(body)), (6, "제1조".into(), Fault::UnknownField("dais".into())));
}

#[test]
fn names_and_kinds_are_required() {
    assert_eq!(only(&rule("kind = \"notice\"")).2, Fault::BadName(String::new()));
    assert_eq!(
        only(&rule("name = \"Not Kebab\"\nkind = \"notice\"")).2,
        Fault::BadName("Not Kebab".into())
    );
    assert_eq!(only(&rule("name = \"a\"")).2, Fault::NoKind);
}

#[test]
fn malformed_blocks_name_their_own_line() {
    let (line, _, why) = only(&rule("name = \"a\"\nkind = \"notice\ndays = 7"));
    assert_eq!(line, 2, "{why}");
    assert!(matches!(why, Fault::Toml(_)), "{why:?}");
    let wrong =
        "name = \"a\"\nkind = \"notice\"\norgan = \"plenary\"\ndays = \"seven\"\nhard = true";
    assert!(matches!(only(&rule(wrong)).2, Fault::Toml(_)));
    let ratio = "name = \"q\"\nkind = \"quorum\"\norgan = \"plenary\"\nbase = \"in-office\"\n\
                 ratio = \"3/2\"\nbound = \"more-than\"\nmoment = \"each-vote\"";
    let (line, _, why) = only(&rule(ratio));
    assert_eq!(line, 5, "{why}");
    let missing = "name = \"a\"\nkind = \"notice\"\norgan = \"plenary\"";
    assert_eq!(only(&rule(missing)).0, 0, "a missing field is told at the fence");
    let variant = ratio.replace("3/2", "1/2").replace("in-office", "in-house");
    assert_eq!(only(&rule(&variant)).0, 4);
}

#[test]
fn fences_and_places_are_checked() {
    assert_eq!(only("```python\nprint()\n```\n").2, Fault::UnknownFence("python".into()));
    assert_eq!(only("```toml rule\nname = \"a\"\n").2, Fault::UnclosedFence);
    assert_eq!(only("```toml book\ntitle = \"둘째\"\n```\n").2, Fault::MisplacedHeader);
    assert_eq!(only("```note\n판단.\n```\n이어지는 글.\n").2, Fault::TextAfterBlock);
    let found = misprints(&small("```note\n아직 조문이 없다.\n```\n"));
    assert_eq!(
        (found[0].why.clone(), found[0].article.as_str()),
        (Fault::BlockWithoutParagraph, "")
    );
    let found = misprints(&small("## 제1조(이름)\n\n총회.\n\n## 머리말\n"));
    assert_eq!(found[0].why, Fault::NotAnArticle("머리말".into()));
}

#[test]
fn numbers_are_used_once() {
    let twice = "① 하나.\n② 둘.\n② 셋.\n";
    let found = misprints(&small(&format!("## 제1조(이름)\n\n{twice}\n## 제1조(다시)\n\n글.\n")));
    let whys: Vec<&Fault> = found.iter().map(|misprint| &misprint.why).collect();
    assert_eq!(whys, [&Fault::DuplicateParagraph('②'), &Fault::DuplicateArticle("제1조".into())]);
    let found = misprints(&small("## 제1조(사업)\n\n사업은 다음과 같다.\n1. 하나\n1. 둘\n"));
    assert_eq!(found[0].why, Fault::DuplicateItem(1));
    let notice =
        rule("name = \"a\"\nkind = \"notice\"\norgan = \"plenary\"\ndays = 7\nhard = true");
    let found = misprints(&small(&format!("## 제1조(통지)\n\n7일.\n\n{notice}\n{notice}")));
    assert_eq!(found[0].why, Fault::DuplicateRule { name: "a".into(), first: 16 });
}

#[test]
fn all_misprints_of_a_book_are_collected_in_order() {
    let broken = COUNCIL
        .replace("kind = \"term\"", "kind = \"terms\"")
        .replace("most = 2", "most = -2")
        .replace("tie = \"rejected\"", "tie = \"undecided\"");
    let found = misprints(&broken);
    let articles: Vec<&str> = found.iter().map(|misprint| misprint.article.as_str()).collect();
    assert_eq!(articles, ["제4조", "제6조", "제7조", "제7조", "제7조"]);
    assert!(found.windows(2).all(|pair| pair[0].line < pair[1].line));
    let lines: Vec<&str> = broken.lines().collect();
    assert_eq!(lines[found[0].line - 1], "kind = \"terms\"");
    assert_eq!(lines[found[2].line - 1], "tie = \"undecided\"");
    assert!(found[0].to_string().contains(&format!("line {}, 제4조", found[0].line)));
}

#[test]
fn a_forgotten_end_hides_nothing_after_the_next_heading() {
    let source = small(
        "## 제1조(이름)\n\n총회.\n\n```note\n끝이 없다.\n\n## 제2조(다음)\n\n```python\n```\n",
    );
    let whys: Vec<Fault> = misprints(&source).into_iter().map(|misprint| misprint.why).collect();
    assert_eq!(whys, [Fault::UnclosedFence, Fault::UnknownFence("python".into())],);
}

#[test]
fn numbered_headings_are_articles_where_the_book_says_it_is_one() {
    let book = crate::read(&small(
        "## 7 Votes\n\nA vote.\n\n## 7.3 Appeals\n\nAn appeal under Article 8.\n",
    ));
    let ids: Vec<&str> = book.articles.iter().map(|article| article.id.as_str()).collect();
    assert_eq!(ids, ["7", "7.3"]);
    let bare = crate::read(
        "\u{feff}# Bylaws\n\n## 1. Programme\n\nNo article.\n\n## 7.3 Appeals\n\nOne.\n",
    );
    assert_eq!(bare.articles.len(), 1);
    assert_eq!((bare.title.as_str(), bare.articles[0].title.as_str()), ("Bylaws", "Appeals"));
}
