//! Books, versions, comparisons, questions to the law, amendments.

use axum::http::StatusCode;
use clerk::bodies::registry::Found;
use clerk::bylaws::versions::NewVersion;
use council::BodyId;
use council::bodies::registry::{Kind, RosterState};

use crate::house::{House, founder, keep, sound};
use crate::town::Town;

pub const BOOK: &str = include_str!("../../../../bylaws/hyeopchi-2017.md");
const AMENDED: &str = include_str!("../../../../bylaws/hyeopchi-2017-amended.md");
const MODELS: [(&str, &str); 4] = [
    ("before", BOOK),
    ("after", AMENDED),
    ("residents", include_str!("../../../../bylaws/jumin-jachi.md")),
    ("advisers", include_str!("../../../../bylaws/jamun-wiwonhoe.md")),
];

pub async fn council(house: &House, slug: &str, name: &str) -> BodyId {
    let form = Found { roster: RosterState::Complete, ..Found::new(slug, name, Kind::Council) };
    house.clerk.found_body(&founder(), &format!("found-{slug}"), form).await.unwrap()
}

pub async fn enter(house: &House, body: BodyId, key: &str, text: &str, at: &str) {
    let new = NewVersion {
        body,
        text: text.to_owned(),
        effective_at: at.parse().unwrap(),
        source: "창립총회 회의자료".to_owned(),
    };
    house.clerk.enter_version(&founder(), key, new).await.unwrap();
}

/// The council of 2017 with both versions of its book.
pub async fn hyeopchi() -> House {
    let house = House::at("2017-06-28T10:00:00");
    let body = council(&house, "hyeopchi", "협치서울지역협의회").await;
    enter(&house, body, "v1", BOOK, "2016-09-30T00:00:00").await;
    enter(&house, body, "v2", AMENDED, "2017-06-26T15:24:00").await;
    house
}

#[tokio::test]
async fn all_model_books_are_read_in_both_languages() {
    let house = House::at("2017-06-28T10:00:00");
    for (slug, text) in MODELS {
        let body = council(&house, slug, &format!("협의회 {slug}")).await;
        enter(&house, body, slug, text, "2016-09-30T00:00:00").await;
    }
    for lang in ["ko", "en"] {
        let books = house.get(&format!("/bylaws?lang={lang}")).await;
        assert_eq!(books.status, StatusCode::OK);
        sound(&books, "/bylaws");
        keep(&format!("books-{lang}"), &books);
        for (slug, text) in MODELS {
            let page = house.get(&format!("/bylaws/{slug}?lang={lang}")).await;
            assert_eq!(page.status, StatusCode::OK, "{slug}");
            sound(&page, slug);
            let articles = text.lines().filter(|line| line.starts_with("## ")).count();
            assert_eq!(page.text.matches("<article").count(), articles, "{slug}");
            let rules = text.matches("```toml rule").count();
            assert_eq!(page.text.matches("class=\"rule-say\"").count(), rules, "{slug}");
            let versions = house.get(&format!("/bylaws/{slug}/versions?lang={lang}")).await;
            sound(&versions, "versions");
            keep(&format!("{slug}-{lang}"), &page);
        }
    }
}

#[tokio::test]
async fn the_law_of_a_day_is_the_version_in_force_at_its_end() {
    let house = hyeopchi().await;
    let before = house.get("/bylaws/hyeopchi?on=2017-06-25").await;
    assert!(before.text.contains("소통책임자의 임기는 1년이며"));
    let that_day = house.get("/bylaws/hyeopchi?on=2017-06-26").await;
    assert!(!that_day.text.contains("소통책임자의 임기는 1년이며"));
    assert!(that_day.text.contains("id=\"a4-3\""), "a deleted paragraph keeps its number");
    sound(&that_day, "on a day");
    keep("book", &house.get("/bylaws/hyeopchi").await);
    keep("versions", &house.get("/bylaws/hyeopchi/versions").await);
    keep("book-2016", &house.get("/bylaws/hyeopchi?version=1").await);
    let none = house.get("/bylaws/hyeopchi?on=2016-09-29").await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(none.text.contains("현재 시행 중인 규정이 없습니다"));
    sound(&none, "before the founding");
}

#[tokio::test]
async fn a_rule_tells_what_it_means_today() {
    let town = Town::found(RosterState::Complete).await;
    let page = town.house.get("/bylaws/hyeopchi").await;
    sound(&page, "today");
    for fact in [
        "<a href=\"/bodies/plenary\">재임 9명</a>",
        "<a href=\"/bodies/committee\">3명 · 폭을 벗어남</a>",
        "<a href=\"/districts\">모든 자치구가 한도 안에 있음</a>",
    ] {
        assert!(page.text.contains(fact), "{fact}");
    }
    assert!(!page.text.contains("이름을 아는 사람만 셈"));
    let partial = Town::found(RosterState::Partial).await;
    let page = partial.house.get("/bylaws/hyeopchi").await;
    assert!(page.text.contains("이름을 아는 사람만 셈"), "a roster with gaps says so");
    partial.clock("2016-09-29T10:00:00");
    let none = partial.house.get("/bylaws/hyeopchi?version=1").await;
    assert!(!none.text.contains("재임 9명"), "nobody was in office, the book was not in force");
}

#[tokio::test]
async fn addresses_that_lead_nowhere_say_so() {
    let house = hyeopchi().await;
    for (path, status) in [
        ("/bylaws/nowhere", StatusCode::NOT_FOUND),
        ("/bylaws/hyeopchi?version=3", StatusCode::NOT_FOUND),
        ("/bylaws/hyeopchi?version=x", StatusCode::UNPROCESSABLE_ENTITY),
        ("/bylaws/hyeopchi?version=99999999999", StatusCode::UNPROCESSABLE_ENTITY),
        ("/bylaws/hyeopchi?on=2017-02-30", StatusCode::UNPROCESSABLE_ENTITY),
        ("/bylaws/hyeopchi?on=%FF%", StatusCode::UNPROCESSABLE_ENTITY),
        ("/bylaws/hyeopchi/compare?from=1&to=9", StatusCode::NOT_FOUND),
        ("/bylaws/hyeopchi/compare?from=one", StatusCode::UNPROCESSABLE_ENTITY),
        ("/bylaws/hyeopchi/amendments/7", StatusCode::NOT_FOUND),
        ("/bylaws/hyeopchi/amendments/x", StatusCode::NOT_FOUND),
        ("/bylaws/hyeopchi/amend/write?draft=x", StatusCode::NOT_FOUND),
    ] {
        let answer = house.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        sound(&answer, path);
    }
}

#[tokio::test]
async fn the_table_of_the_amendment_has_three_rows() {
    let house = hyeopchi().await;
    for lang in ["ko", "en"] {
        let page = house.get(&format!("/bylaws/hyeopchi/compare?from=1&to=2&lang={lang}")).await;
        assert_eq!(page.status, StatusCode::OK);
        sound(&page, "compare");
        keep(&format!("compare-{lang}"), &page);
        assert_eq!(page.text.matches("<tr><th scope=\"row\">").count(), 3);
        assert!(page.text.contains("<ins>") && page.text.contains("<del>"));
    }
    let page = house.get("/bylaws/hyeopchi/compare").await;
    for cite in ["제4조(전체회의) ③", "제5조(운영위원회) ①", "제6조(소통책임자) ②"]
    {
        assert!(page.text.contains(cite), "{cite}");
    }
    let rival = "소통책임자를 정하는 방법이 제6조①의 방법과 어긋납니다";
    assert!(page.text.contains(rival), "the contradiction of 제6조① and ② stands beside it");
    let file = house.get("/bylaws/hyeopchi/compare?format=md").await;
    assert_eq!(file.text.lines().count(), 5, "{}", file.text);
}

#[tokio::test]
async fn the_law_answers_or_is_silent() {
    let house = hyeopchi().await;
    let ask = |day: &str| format!("/bylaws/hyeopchi?ask=term/liaison&day={day}");
    let then = house.get(&ask("2017-06-20")).await;
    assert!(then.text.contains("소통책임자 임기 1년"), "the term in force on that day");
    assert!(then.text.contains("/bylaws/hyeopchi?version=1#a4-3"));
    keep("asked", &then);
    let now = house.get(&ask("2017-06-27")).await;
    let silent =
        "2017. 6. 27.(화) 23:59 현재 시행 중인 규정에 ‘소통책임자’의 임기를 정한 조문이 없습니다.";
    assert!(now.text.contains(silent));
    keep("silent", &now);
    let odd = house.get("/bylaws/hyeopchi?ask=term/nobody&day=2017-06-20").await;
    assert!(odd.text.contains("물음을 알아듣지 못했습니다"));
    let odd = house.get("/bylaws/hyeopchi?ask=term/liaison&day=tomorrow").await;
    assert!(odd.text.contains("날짜를 2017-06-26처럼"));
    for answer in [then, now, odd] {
        sound(&answer, "asked");
    }
}

#[tokio::test]
async fn every_question_of_the_box_has_an_answer_or_a_silence() {
    let house = hyeopchi().await;
    let page = house.get("/bylaws/hyeopchi").await;
    let values = page.text.split("<option value=\"").skip(2);
    let values: Vec<&str> = values.filter_map(|rest| rest.split('"').next()).collect();
    assert!(values.len() > 40, "{}", values.len());
    for value in values {
        let answer = house.get(&format!("/bylaws/hyeopchi?ask={value}&lang=en")).await;
        sound(&answer, value);
        let told = answer.text.contains("verdict-ok") || answer.text.contains("verdict-human");
        assert!(told, "{value}");
    }
}

#[tokio::test]
async fn a_book_can_be_taken_along() {
    let house = hyeopchi().await;
    let text = house.get("/bylaws/hyeopchi?version=1&format=md").await;
    assert_eq!(text.text, BOOK, "the text as adopted, to the letter");
    let json = house.get("/bylaws/hyeopchi?format=json").await;
    let json: serde_json::Value = serde_json::from_str(&json.text).unwrap();
    assert_eq!(json["version"], 2);
    assert_eq!(json["sha256"], kit::sha256_hex(AMENDED.as_bytes()));
    let names = json["rules"].as_array().unwrap().iter().map(|rule| &rule["name"]);
    assert!(names.into_iter().any(|name| name == "appoint-liaison"));
}

#[tokio::test]
async fn a_page_costs_a_bounded_number_of_statements() {
    let house = hyeopchi().await;
    house.get("/bylaws/hyeopchi").await;
    for (path, most) in
        [("/bylaws/hyeopchi?x=1", 6), ("/bylaws?x=1", 3), ("/bylaws/hyeopchi/compare?x=1", 6)]
    {
        let before = house.reader.statements();
        assert_eq!(house.get(path).await.status, StatusCode::OK);
        let cost = house.reader.statements() - before;
        assert!(cost <= most, "{path} costs {cost} statements");
    }
}
