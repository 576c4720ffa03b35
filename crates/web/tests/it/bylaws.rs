//! Books, versions, comparisons, questions to the law, amendments.

use axum::http::StatusCode;
use clerk::bodies::registry::Found;
use clerk::bylaws::versions::NewVersion;
use council::BodyId;
use council::bodies::registry::{Kind, RosterState};

use crate::house::{House, founder, keep, sound};
use crate::town::Town;

const BOOK: &str = include_str!("../../../../bylaws/hyeopchi-2017.md");
const AMENDED: &str = include_str!("../../../../bylaws/hyeopchi-2017-amended.md");
const MODELS: [(&str, &str); 4] = [
    ("before", BOOK),
    ("after", AMENDED),
    ("residents", include_str!("../../../../bylaws/jumin-jachi.md")),
    ("advisers", include_str!("../../../../bylaws/jamun-wiwonhoe.md")),
];

async fn council(house: &House, slug: &str, name: &str) -> BodyId {
    let form = Found { roster: RosterState::Complete, ..Found::new(slug, name, Kind::Council) };
    house.clerk.found_body(&founder(), &format!("found-{slug}"), form).await.unwrap()
}

async fn enter(house: &House, body: BodyId, key: &str, text: &str, at: &str) {
    let new = NewVersion {
        body,
        text: text.to_owned(),
        effective_at: at.parse().unwrap(),
        source: "창립총회 회의자료".to_owned(),
    };
    house.clerk.enter_version(&founder(), key, new).await.unwrap();
}

/// The council of 2017 with both versions of its book.
async fn hyeopchi() -> House {
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

/// The hidden key of the act on a page.
fn key(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"act\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

const SENTENCE: &str = "소통책임자의 임기는 2년이며 한 번만 이어서 맡을 수 있다.";

#[tokio::test]
async fn an_amendment_is_written_previewed_saved_proposed_and_withdrawn() {
    let house = House::at("2017-06-19T10:00:00");
    let body = council(&house, "hyeopchi", "협치서울지역협의회").await;
    enter(&house, body, "v1", BOOK, "2016-09-30T00:00:00").await;
    let plenary = Found {
        parent: Some(body),
        organ: Some("plenary".to_owned()),
        roster: RosterState::Complete,
        ..Found::new("plenary", "전체회의", Kind::Organ)
    };
    let plenary = house.clerk.found_body(&founder(), "plenary", plenary).await.unwrap();
    let cookie = house.secretary().await;

    let book = house.get_as("/bylaws/hyeopchi", &cookie).await;
    assert!(book.text.contains("/bylaws/hyeopchi/amend\""), "the button is there for who may");
    assert!(!house.get("/bylaws/hyeopchi").await.text.contains("/bylaws/hyeopchi/amend\""));
    let pick = house.get_as("/bylaws/hyeopchi/amend", &cookie).await;
    sound(&pick, "pick");
    keep("amend", &pick);
    assert!(pick.text.contains("value=\"a4-3\"") && pick.text.contains("value=\"a4-6\""));
    let form = house.get_as("/bylaws/hyeopchi/amend/write?p=a4-3&p=a4-5", &cookie).await;
    sound(&form, "write");
    keep("write", &form);
    assert!(
        form.text.contains("name=&#34;term-of-liaison") || form.text.contains("term-of-liaison")
    );

    let rules = "```toml rule\nname = \"term-of-liaison\"\nkind = \"term\"\nrole = \"liaison\"\nyears = 2\n\
        renewable = 1\nsuccessor = \"own\"\non-expiry = \"holds-over\"\n```";
    let act = key(&form.text);
    let mut fields = vec![
        ("act", act.as_str()),
        ("title", "운영규정 개정(안)"),
        ("reason", "이어지는 활동을 북돋운다."),
        ("day", ""),
        ("p", "a4-3"),
        ("s.a4-3", SENTENCE),
        ("b.a4-3", rules),
        ("w.a4-3", "한 해는 짧다."),
        ("do", "preview"),
    ];
    let preview = house.post("/bylaws/hyeopchi/amend", &cookie, &fields).await;
    assert_eq!(preview.status, StatusCode::OK);
    sound(&preview, "preview");
    keep("preview", &preview);
    assert_eq!(preview.text.matches("<tr><th scope=\"row\">").count(), 1);
    assert!(preview.text.contains("한 해는 짧다."), "what was typed is still there");
    assert!(preview.text.contains("소통책임자 임기 2년"), "the rule to come is told in words");

    *fields.last_mut().unwrap() = ("do", "save");
    let saved = house.post("/bylaws/hyeopchi/amend", &cookie, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let address = saved.location().to_owned();
    let draft = house.get_as(&address, &cookie).await;
    sound(&draft, "draft");
    assert!(draft.text.contains("소집된 전체회의 회의가 없습니다."));
    assert!(draft.text.contains("<ins>") && draft.text.contains("한 해는 짧다."));

    let call = clerk::meetings::convening::Convene {
        body: plenary,
        no: None,
        kind: council::meetings::convening::Kind::Regular,
        title: "제4차 전체회의".to_owned(),
        title_en: None,
        starts_at: "2017-06-26T15:00:00".parse().unwrap(),
        ends_at: None,
        place: None,
        ground: council::meetings::convening::Ground::Record { source: "회의자료".to_owned() },
    };
    let meeting = house.clerk.convene(&founder(), "call", call).await.unwrap().it;
    let draft = house.get_as(&address, &cookie).await;
    sound(&draft, "draft with a meeting");
    keep("draft", &draft);
    let act = key(&draft.text);
    let place = format!("{meeting}-0");
    let form = [("act", act.as_str()), ("place", place.as_str()), ("origin", "운영위원회")];
    let done = house.post(&format!("{address}/propose"), &cookie, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let draft = house.get_as(&address, &cookie).await;
    sound(&draft, "on the agenda");
    keep("proposed", &draft);
    assert!(draft.text.contains("안건에 오름") && draft.text.contains("운영위원회 제안"));
    let act = key(&draft.text);
    let form = [("act", act.as_str()), ("reason", "다시 살핀다")];
    let gone = house.post(&format!("{address}/withdraw"), &cookie, &form).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    let draft = house.get_as(&format!("{address}?lang=en"), &cookie).await;
    sound(&draft, "withdrawn");
    assert!(draft.text.contains("Withdrawn"));
    let copy = house
        .get_as(
            &format!(
                "/bylaws/hyeopchi/amend/write?draft={}&again=1",
                address.rsplit('/').next().unwrap()
            ),
            &cookie,
        )
        .await;
    sound(&copy, "copy");
    assert!(copy.text.contains(SENTENCE), "a new draft begins from the old one");
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
    let house = hyeopchi().await;
    let cookie = house.secretary().await;
    let form = house.get_as("/bylaws/hyeopchi/amend/write?p=a6-2", &cookie).await;
    let act = key(&form.text);
    let fields = [
        ("act", act.as_str()),
        ("title", ""),
        ("reason", "까닭은 이렇다"),
        ("day", "2017-13-01"),
        ("p", "a6-2"),
        ("s.a6-2", "소통책임자는 자치구별 3인 이내로 한다."),
        ("b.a6-2", "```toml rule\nname = \"x\"\nkind = \"nothing\"\n```"),
        ("do", "save"),
    ];
    let again = house.post("/bylaws/hyeopchi/amend", &cookie, &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&again, "again");
    keep("wrong", &again);
    assert!(again.text.contains("그런 종류의 규칙은 없습니다: ‘nothing’"));
    assert!(again.text.contains("id=\"e-b.a6-2\""), "beside the rules");
    assert!(again.text.contains("id=\"e-day\""), "beside the day");
    assert!(again.text.contains("id=\"e-title\""), "beside the title");
    assert!(again.text.contains("3인 이내로") && again.text.contains("까닭은 이렇다"));
    let none = house.get_as("/bylaws/hyeopchi/amend/write", &cookie).await;
    assert_eq!(none.status, StatusCode::SEE_OTHER, "nothing was chosen");
    let nobody = house
        .post(
            "/bylaws/hyeopchi/amend",
            "",
            &[
                ("p", "a6-2"),
                ("s.a6-2", "짧게."),
                ("title", "가"),
                ("reason", "나"),
                ("do", "save"),
                ("act", "n"),
            ],
        )
        .await;
    assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
    sound(&nobody, "nobody");
}

#[tokio::test]
async fn a_version_is_entered_by_its_form() {
    let house = House::at("2017-06-19T10:00:00");
    council(&house, "hyeopchi", "협치서울지역협의회").await;
    let cookie = house.secretary().await;
    let empty = house.get_as("/bylaws/hyeopchi", &cookie).await;
    sound(&empty, "no book");
    keep("none", &empty);
    let form = house.get_as("/bylaws/hyeopchi/versions/new", &cookie).await;
    sound(&form, "enter");
    keep("enter", &form);
    let act = key(&form.text);
    let post = async |text: &str, day: &str, source: &str| {
        let fields = [("act", act.as_str()), ("text", text), ("day", day), ("source", source)];
        house.post("/bylaws/hyeopchi/versions", &cookie, &fields).await
    };
    let broken = post("## 제1조(이름)\n\n이름.\n\n```toml rul\n```\n", "2016-09-30", "자료").await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&broken, "misprint");
    assert!(broken.text.contains(
        "5행 제1조: 규칙(toml rule), 해석(toml reading), 주석(note)이 아닌 구역입니다: toml rul"
    ));
    let nowhen = post(BOOK, "", "자료").await;
    assert!(nowhen.text.contains("id=\"e-day\""));
    let done = post(BOOK, "2016-09-30", "창립총회 회의자료").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let book = house.get_as("/bylaws/hyeopchi", &cookie).await;
    sound(&book, "entered");
    assert!(book.text.contains("창립총회 회의자료"));
}

#[tokio::test]
async fn a_text_without_rules_is_a_book_too() {
    let house = House::at("2017-06-19T10:00:00");
    let body = council(&house, "plain", "마을회의").await;
    let text = "# 마을회의 규칙\n\n제1조(이름) ① 이름은 마을회의이다.\n② 줄여 회의라 한다.\n\n제2조(회의) 달마다 연다.\n";
    enter(&house, body, "plain", text, "2017-01-01T00:00:00").await;
    let cookie = house.secretary().await;
    let page = house.get_as("/bylaws/plain?ask=identity/&day=2017-06-19", &cookie).await;
    sound(&page, "plain");
    assert!(
        page.text.contains("글로만 올라온 규정입니다") && page.text.contains("정한 조문이 없음")
    );
    let write = house.get_as("/bylaws/plain/amend/write?p=a1-2&p=a2", &cookie).await;
    sound(&write, "write plain");
    assert!(write.text.contains(">줄여 회의라 한다.</textarea>"), "{}", write.text);
}
