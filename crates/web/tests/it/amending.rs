//! Amendments of a book: written, looked at, saved, put on an agenda, taken back; versions entered
//! by their form.

use axum::http::StatusCode;
use council::bodies::registry::RosterState;

use crate::bylaws::{BOOK, council, enter, hyeopchi};
use crate::house::{Answer, House, keep, sound};
use crate::town::Town;

/// The hidden key of the act on a page.
fn key(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"act\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

const SENTENCE: &str = "소통책임자의 임기는 2년이며 한 번만 이어서 맡을 수 있다.";

const RULES: &str = "```toml rule
name = \"term-of-liaison\"
kind = \"term\"
role = \"liaison\"
years = 2
renewable = 1
successor = \"own\"
on-expiry = \"holds-over\"
```";

/// Sends an amendment of 제4조③: to be looked at, or to be saved.
async fn send(house: &House, cookie: &str, act: &str, wish: &str) -> Answer {
    let fields = [
        ("act", act),
        ("title", "운영규정 개정(안)"),
        ("reason", "이어지는 활동을 북돋운다."),
        ("day", ""),
        ("p", "a4-3"),
        ("s.a4-3", SENTENCE),
        ("b.a4-3", RULES),
        ("w.a4-3", "한 해는 짧다."),
        ("do", wish),
    ];
    house.post("/bylaws/hyeopchi/amend", cookie, &fields).await
}

#[tokio::test]
async fn an_amendment_is_written_looked_at_and_saved() {
    let house = House::at("2017-06-19T10:00:00");
    let body = council(&house, "hyeopchi", "협치서울지역협의회").await;
    enter(&house, body, "v1", BOOK, "2016-09-30T00:00:00").await;
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
    assert!(form.text.contains("소통책임자 임기 1년"), "the rule of today stands beside the text");

    let act = key(&form.text);
    let preview = send(&house, &cookie, &act, "preview").await;
    assert_eq!(preview.status, StatusCode::OK);
    sound(&preview, "preview");
    keep("preview", &preview);
    assert_eq!(preview.text.matches("<tr><th scope=\"row\">").count(), 1);
    assert!(preview.text.contains("한 해는 짧다."), "what was typed is still there");
    assert!(preview.text.contains("소통책임자 임기 2년"), "the rule to come is told in words");

    let saved = send(&house, &cookie, &act, "save").await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let draft = house.get_as(saved.location(), &cookie).await;
    sound(&draft, "draft");
    assert!(draft.text.contains("소집된 전체회의 회의가 없습니다."));
    assert!(draft.text.contains("<ins>") && draft.text.contains("한 해는 짧다."));
    let again = send(&house, &cookie, &act, "save").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the same form once more acts once");
    let book = house.get_as("/bylaws/hyeopchi?x=1", &cookie).await;
    assert_eq!(book.text.matches("/bylaws/hyeopchi/amendments/").count(), 1);
}

#[tokio::test]
async fn a_draft_goes_on_an_agenda_and_is_taken_back() {
    let town = Town::found(RosterState::Complete).await;
    let (house, cookie) = (&town.house, town.secretary().await);
    let saved = send(house, &cookie, "draft", "save").await;
    let address = saved.location().to_owned();
    let draft = house.get_as(&address, &cookie).await;
    sound(&draft, "draft");
    keep("draft", &draft);
    let place = format!("{}-{}", town.meeting, town.item);
    assert!(draft.text.contains(&format!("<option value=\"{place}\"")), "an item that waits");
    let act = key(&draft.text);
    let form = [("act", act.as_str()), ("place", place.as_str()), ("origin", "운영위원회")];
    let done = house.post(&format!("{address}/propose"), &cookie, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let draft = house.get_as(&address, &cookie).await;
    sound(&draft, "on the agenda");
    keep("proposed", &draft);
    assert!(draft.text.contains("안건에 오름"));
    assert!(draft.text.contains(&format!("/meetings/{}", town.meeting)));
    assert!(!draft.text.contains("초안 고치기"), "what was announced stays as it is");

    let act = key(&draft.text);
    let form = [("act", act.as_str()), ("reason", "다시 살핀다")];
    let gone = house.post(&format!("{address}/withdraw"), &cookie, &form).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    let draft = house.get_as(&format!("{address}?lang=en"), &cookie).await;
    sound(&draft, "withdrawn");
    assert!(draft.text.contains("Withdrawn"));
    let number = address.rsplit('/').next().unwrap();
    let again = format!("/bylaws/hyeopchi/amend/write?draft={number}&again=1");
    let copy = house.get_as(&again, &cookie).await;
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
