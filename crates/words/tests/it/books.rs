//! Every rule of the model books has a readable card in both languages.

use std::{collections::BTreeSet, fs, path::Path};

use bylaws::{Book, Kind, RuleBody};
use words::{Lang, RuleCard, Tongue, kind, missing_keys, rule};

fn books() -> Vec<Book> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bylaws");
    let mut books: Vec<_> = fs::read_dir(folder)
        .expect("the model books")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "md"))
        .collect();
    books.sort();
    let read = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).expect("a book");
        Book::read(&text).unwrap_or_else(|misprints| panic!("{}: {misprints:?}", path.display()))
    };
    books.iter().map(read).collect()
}

fn card(name: &str, lang: Lang) -> RuleCard {
    let books = books();
    let found = books.iter().find_map(|book| Some((book, book.rule(name)?)));
    let (book, found) = found.unwrap_or_else(|| panic!("no rule {name}"));
    rule(Tongue::from(lang), book, &found.body)
}

#[test]
fn every_rule_of_every_book_is_readable() {
    let books = books();
    assert!(books.len() >= 4);
    for (book, lang) in books.iter().flat_map(|book| Lang::ALL.map(|lang| (book, lang))) {
        for found in &book.rules {
            let card = rule(Tongue::from(lang), book, &found.body);
            let all = card.facts.iter().flat_map(|(name, value)| [name, value]);
            for text in all.chain([&card.sentence]) {
                assert!(!text.contains(['⟦', '{']), "{}: {text}", found.name);
                assert!(!text.trim().is_empty(), "{}: {card:?}", found.name);
            }
            if std::env::var_os("MADANG_SHOW_CARDS").is_some() {
                println!("{} {} | {} | {:?}", found.cite, card.label, card.sentence, card.facts);
            }
        }
    }
    let missing: Vec<_> =
        missing_keys().into_iter().filter(|key| key.starts_with("bylaws-")).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_kind_has_a_name() {
    for tongue in Lang::ALL.map(Tongue::from) {
        let names: BTreeSet<_> =
            Kind::WRITTEN.iter().map(|(_, written)| kind(tongue, *written)).collect();
        assert_eq!(names.len(), Kind::WRITTEN.len(), "two kinds share a name");
        assert!(names.iter().all(|name| !name.contains('⟦')));
    }
}

/// Words of the closed vocabularies, as books write them.
const WORDS: &[(&str, &[&str])] = &[
    ("variant", &["alias-with-warning", "error"]),
    ("scope", &["districts", "activities", "neighbourhoods"]),
    ("key", &["as-agreed", "equal-per-member", "equal-per-district"]),
    ("among", &["appointed", "all"]),
    ("by", &["sex", "age", "official", "neighbourhood"]),
    ("per", &["district", "organ", "body", "person", "meeting", "year"]),
    ("vote", &["seat", "district"]),
    ("renewal", &["explicit", "silent"]),
    ("successor", &["own", "remaining"]),
    ("expiry", &["vacant", "holds-over", "renews"]),
    (
        "how",
        &[
            "resolution",
            "election",
            "mutual-election",
            "lottery",
            "forum",
            "open-call",
            "commission",
            "ex-officio",
        ],
    ),
    ("evidence", &["forum-record", "nomination", "resolution", "lottery-record", "training"]),
    ("missing", &["block", "flag"]),
    ("refusal", &["with-reason", "never"]),
    ("before", &["stays-valid", "needs-new-act", "grandfathered", "leave"]),
    ("own", &["recused", "takes-part"]),
    ("loss", &["ends", "ends-when-processed", "flagged"]),
    ("acting", &["elected-ad-hoc", "oldest", "named", "deputy"]),
    ("base", &["in-office", "seats", "declared"]),
    ("moment", &["each-vote", "opening"]),
    (
        "matter",
        &["ordinary", "amendment", "election", "dismissal", "plan", "dissolution", "written"],
    ),
    ("tie", &["rejected", "chair-casts"]),
    ("ballot", &["proxy", "written", "remote"]),
    ("ground", &["disqualification", "challenge", "abstention"]),
    ("part", &["reason", "current", "new"]),
    ("package", &["whole", "whole-unless-split", "per-article"]),
    ("numbering", &["keep-gap", "renumber"]),
    ("running", &["become-indefinite", "run-out"]),
    ("every", &["year", "half-year", "quarter", "month", "week"]),
    ("year", &["calendar", "fiscal", "from-enactment"]),
    ("missed", &["nothing", "report-to-plenary"]),
    ("series", &["one-series", "by-kind"]),
    ("meeting", &["regular", "extraordinary"]),
    ("counting", &["calendar", "working"]),
];

#[test]
fn every_word_a_book_may_write_is_in_the_catalogue() {
    for (group, words) in WORDS {
        for word in *words {
            let key = format!("bylaws-word-{group}-{word}");
            for tongue in Lang::ALL.map(Tongue::from) {
                assert!(!tongue.say(&key).contains('⟦'), "{key}");
            }
        }
    }
}

/// Rules that the model books do not use are readable too.
#[test]
fn rules_outside_the_model_books_are_readable() {
    let text = r#"# 시험 규정

```toml book
title = "시험 규정"
language = "ko"

[organs.plenary]
name = "전체회의"
en = "Plenary"

[roles.member]
name = "위원"
en = "Member"
organ = "plenary"
```

## 제1조(기간)

① 알린 날부터 7일 안에 의견을 낸다.

```toml rule
name = "objections"
kind = "window"
days = 7
counting = "working"
from = "통지"
moves-to-working-day = true
```

② 한 사람은 두 분과까지 맡는다.

```toml rule
name = "two-divisions"
kind = "limit"
what = "분과"
most = 2
per = "person"
unless = "plenary"
```
"#;
    let book = Book::read(text).expect("a book that reads");
    let say =
        |tongue, name: &str| rule(tongue, &book, &book.rule(name).expect("a rule").body).sentence;
    assert_eq!(say(Tongue::KO, "objections"), "통지부터 7일 안에");
    assert_eq!(say(Tongue::EN, "two-divisions"), "분과: up to 2 for one person");
    assert_eq!(say(Tongue::KO, "two-divisions"), "분과는 한 사람이 2개까지");
}

#[test]
fn the_cards_people_meet_first_read_well() {
    let ko = |name| card(name, Lang::Ko).sentence;
    let en = |name| card(name, Lang::En).sentence;
    assert_eq!(ko("plenary-members"), "전체회의 = 재임 중인 소통책임자 전원");
    assert_eq!(ko("ordinary-decision"), "재적 과반수 출석, 출석 과반수 찬성");
    assert_eq!(ko("amend-bylaws"), "재적 과반수 출석, 출석 3분의 2 이상 찬성");
    assert!(en("plenary-members").starts_with("Plenary = everyone in office as Liaison"));
    let books = books();
    let of_kind = |wanted: Kind| {
        books.iter().flat_map(|book| book.rules.iter().map(move |found| (book, found))).find_map(
            |(book, found)| {
                let body: &RuleBody = &found.body;
                (body.kind() == wanted).then(|| rule(Tongue::KO, book, body).sentence)
            },
        )
    };
    assert_eq!(of_kind(Kind::SeatCap).as_deref(), Some("자치구마다 소통책임자는 2명까지"));
    assert_eq!(of_kind(Kind::SizeBand).as_deref(), Some("운영위원회는 8∼12명"));
}
