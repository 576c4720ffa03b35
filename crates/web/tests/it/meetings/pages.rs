//! The pages themselves: who sees what, calling, attendance, languages, statements, JSON.

use axum::http::StatusCode;
use council::bodies::registry::RosterState;
use council::meetings::votes::Method;

use super::{Desk, amendment, key, number, refusal, says, says_not};
use crate::house::{keep, sound};
use crate::town::Town;

#[tokio::test]
async fn readers_and_members_see_no_console_and_cannot_run_the_meeting() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let reader = Desk::new(&town, String::new());
    let page = reader.page("").await;
    sound(&page, "reader");
    keep("meeting-reader", &page);
    assert!(!page.text.contains("name=\"act\""), "a reader has no form");
    let member = Desk::new(&town, town.liaison(8).await);
    let page = member.page("").await;
    sound(&page, "member");
    says(&page, "의안 내기");
    for gone in ["폐회하기", "출석 받기", "안건 마치기", "표결 없이 정하거나 기록하기"]
    {
        says_not(&page, gone);
    }
    for rest in ["/close", "/arrive", "/heads", "/members"] {
        let path = format!("/meetings/{}{rest}", town.meeting);
        let fields =
            [("act", "x"), ("count", "9"), ("seat", "1"), ("said_by", "위원"), ("source", "말")];
        let answer = town.house.post(&path, &member.cookie, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{rest}");
        let anonymous = town.house.post(&path, "", &fields).await;
        assert_eq!(anonymous.status, StatusCode::UNAUTHORIZED, "{rest}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_a_page_that_says_so() {
    let town = Town::found(RosterState::Complete).await;
    for path in [
        "/meetings/999999",
        "/meetings/x",
        "/meetings/999999/hall",
        "/meetings/999999/votes",
        "/meetings/999999/attendance",
        "/meetings/999999/agenda",
        "/meetings/items/999999",
        "/meetings?body=nowhere",
        "/decisions/999999",
        "/decisions/-",
        "/decisions?body=nowhere",
    ] {
        let page = town.house.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        sound(&page, path);
    }
    let secretary = town.secretary().await;
    for path in ["/meetings/999999/open", "/meetings/999999/items/1/close"] {
        let page = town.house.post(path, &secretary, &[("act", "x"), ("outcome", "noted")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    let foreign = town.house.get(&format!("/meetings/new?body={}", town.plenary)).await;
    assert_eq!(foreign.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_meeting_is_called_on_its_ground() {
    let town = Town::found(RosterState::Complete).await;
    let secretary = town.secretary().await;
    let page = town.house.get_as("/meetings/new?body=plenary", &secretary).await;
    assert_eq!(page.status, StatusCode::OK);
    sound(&page, "new");
    keep("meeting-new", &page);
    says(&page, "제4조④");
    let key = key(&page.text, "/meetings/new?body=plenary");
    let mut fields = vec![
        ("act", key.as_str()),
        ("kind", "extraordinary"),
        ("no", "6"),
        ("title", "임시 전체회의"),
        ("day", "2017-07-10"),
        ("time", "15:00"),
        ("ground", "chair"),
        ("place", "시청"),
    ];
    let refused = town.house.post("/meetings/new?body=plenary", &secretary, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "refused");
    keep("meeting-new-refused", &refused);
    says(&refused, "임시회의를 소집하려면 소집을 정한 의결이 있어야 합니다. — 제4조④");
    assert!(refused.text.contains("value=\"임시 전체회의\""), "what was typed is kept");
    fields.retain(|(name, _)| *name != "ground");
    fields.extend([("ground", "resolution"), ("resolution", "제4차 운영위원회 결정 2호")]);
    let done = town.house.post("/meetings/new?body=plenary", &secretary, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", refusal(&done.text));
    let called = town.house.get_as(done.location(), &secretary).await;
    says(&called, "임시회의");
    for lang in ["ko", "en"] {
        let list = town.house.get(&format!("/meetings?lang={lang}")).await;
        sound(&list, "list");
        keep(&format!("meetings-{lang}"), &list);
    }
    says(&town.house.get("/meetings?body=plenary&year=2017").await, "임시 전체회의");
    says_not(&town.house.get("/meetings?year=2016").await, "임시 전체회의");
}

#[tokio::test]
async fn attendance_is_taken_one_by_one_and_kept_as_intervals() {
    let town = Town::found(RosterState::Complete).await;
    town.open(0).await;
    let desk = Desk::new(&town, town.secretary().await);
    let sheet = desk.page("/attendance").await;
    sound(&sheet, "sheet");
    assert!(sheet.text.contains("data-key=\"1\""), "each member has a letter");
    let seat = town.people[0].1.to_string();
    let one = [("seat", seat.as_str()), ("from", "attendance")];
    desk.done("/attendance", "/arrive", &one).await;
    let twice = desk.send("", "/arrive", &[("seat", seat.as_str())]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&twice, "이미 출석해 있습니다.");
    let nobody = desk.send("", "/arrive", &[]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nobody, "출석한 사람을 골라 주세요.");
    let guest = [("label", "협치지원관"), ("capacity", "official")];
    desk.done("", "/arrive", &guest).await;
    town.clock("2017-06-26T15:20:00");
    let page = desk.page("/attendance").await;
    says(&page, "1명. 정족수에 넣지 않습니다.");
    let stay = number(&page.text, "name=\"stay\" value=\"");
    desk.done("/attendance", "/leave", &[("stay", &stay), ("from", "attendance")]).await;
    let page = desk.page("/attendance").await;
    sound(&page, "sheet with intervals");
    keep("meeting-attendance", &page);
    says(&page, "15:00∼15:20");
}

#[tokio::test]
async fn the_page_of_a_member_takes_eight_statements() {
    let town = Town::found(RosterState::Complete).await;
    amendment(&town).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    town.vote(motion, Method::ByName).await;
    let member = Desk::new(&town, town.liaison(1).await);
    member.page("").await;
    let before = town.house.reader.statements();
    let page = member.page("").await;
    let spent = town.house.reader.statements() - before;
    assert_eq!(page.status, StatusCode::OK);
    assert!(spent <= 8, "{spent} statements");
    let before = town.house.reader.statements();
    member.page("/hall").await;
    let spent = town.house.reader.statements() - before;
    assert!(spent <= 8, "{spent} statements for the hall");
}

#[tokio::test]
async fn programs_read_what_people_see() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    town.vote(motion, Method::ShowOfHands).await;
    let answer = town.house.get(&format!("/meetings/{}?format=json", town.meeting)).await;
    let value: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(value["stage"], "open");
    assert_eq!(value["quorum"]["standing"], "met");
    assert_eq!(value["quorum"]["present"], 6);
    assert_eq!(value["quorum"]["needed"], 5);
    assert_eq!(value["quorum"]["article"], "제7조①");
    assert_eq!(value["votes"][0]["result"], serde_json::Value::Null);
    assert_eq!(value["items"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn every_page_of_a_meeting_speaks_both_languages() {
    let town = Town::found(RosterState::Partial).await;
    amendment(&town).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    let secretary = town.secretary().await;
    for lang in ["ko", "en"] {
        for rest in ["", "/live", "/hall", "/votes", "/attendance", "/agenda"] {
            let path = format!("/meetings/{}{rest}?lang={lang}", town.meeting);
            let page = town.house.get_as(&path, &secretary).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            let missing = page.text.find('⟦').map(|at| page.text[at..].chars().take(60).collect());
            assert_eq!(missing, None::<String>, "{path}");
            keep(&format!("meeting{}-{lang}", rest.replace('/', "-")), &page);
        }
    }
    assert!(motion.get() > 0);
}
