//! The year of a body, and costs that are borne together.

use axum::http::{StatusCode, header};
use council::bodies::registry::RosterState;

use crate::house::{House, keep, sound};
use crate::town::Town;

async fn done(house: &House, path: &str, who: &str, fields: &[(&str, &str)]) -> String {
    let answer = house.post(path, who, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text);
    answer.location().to_owned()
}

#[tokio::test]
async fn a_year_counts_meetings_attendance_and_decisions() {
    let town = Town::found(RosterState::Complete).await;
    town.open(7).await;
    let house = &town.house;
    let page = house.get("/bodies/plenary/years/2017").await;
    assert_eq!(page.status, StatusCode::OK);
    sound(&page, "year");
    keep("year", &page);
    assert!(page.text.contains("정기회의 4회 가운데 1회"), "{}", page.text);
    assert!(page.text.contains("9명 가운데 7명(77.8%)"));
    assert!(page.text.contains("회의 기록이 없는 달: 1월, 2월, 3월, 4월, 5월"));
    assert!(!page.text.contains("위원별 출석"), "whose attendance it was is not public");
    let english = house.get("/bodies/plenary/years/2017?lang=en").await;
    sound(&english, "year in English");
    assert!(english.text.contains("At least 4 regular meetings every year"));

    for who in [town.liaison(0).await, town.secretary().await] {
        let page = house.get_as("/bodies/plenary/years/2017", &who).await;
        sound(&page, "year of a member");
        assert!(page.text.contains("위원별 출석") && page.text.contains("1회 가운데 0회"));
    }
    let latest = house.get("/bodies/plenary/years").await;
    assert_eq!(latest.location(), "/bodies/plenary/years/2017");
    for path in ["/bodies/plenary/years/x", "/bodies/plenary/years/99999", "/bodies/no/years/2017"]
    {
        assert_eq!(house.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let council = house.get("/bodies/hyeopchi/years/2017").await;
    sound(&council, "no organ");
    assert!(council.text.contains("규정에 나오는 기관이 아니어서"));
}

#[tokio::test]
async fn a_year_is_a_table_for_other_programs() {
    let town = Town::found(RosterState::Complete).await;
    town.open(7).await;
    let file = town.house.get("/bodies/plenary/years/2017?format=csv").await;
    assert_eq!(file.headers.get(header::CONTENT_TYPE).unwrap(), "text/csv; charset=utf-8");
    assert!(file.text.contains("출석률(%),77.8\r\n"), "{}", file.text);
    assert!(file.text.contains("2017-06-26,제4차 전체회의,정기회의,7,9,0\r\n"), "{}", file.text);
    assert!(file.text.contains("미상,9\r\n"));
    assert!(!file.text.contains("위원0"), "nobody by name");
}

#[tokio::test]
async fn the_sex_of_a_person_is_shown_in_counts_only() {
    let town = Town::found(RosterState::Complete).await;
    let house = &town.house;
    let (who, own) = (town.secretary().await, town.liaison(0).await);
    let person = format!("/people/{}", town.people[0].0);
    assert!(!house.get(&person).await.text.contains("name=\"sex\""));
    let page = house.get_as(&person, &who).await;
    sound(&page, "person");
    assert!(page.text.contains("name=\"sex\""));
    let state = format!("{person}/sex");
    done(house, &state, &who, &[("act", "s1"), ("sex", "female")]).await;
    done(house, &state, &own, &[("act", "s2"), ("sex", "male")]).await;
    let other = format!("/people/{}/sex", town.people[1].0);
    let refused = house.post(&other, &own, &[("act", "s3"), ("sex", "male")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let refused = house.post(&state, &who, &[("act", "s4"), ("sex", "odd")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = house.get("/bodies/plenary/years/2017").await;
    assert!(page.text.contains("<dt>남성</dt><dd>1명</dd>"), "{}", page.text);
    assert!(page.text.contains("<dt>미상</dt><dd>8명</dd>"));
    assert!(page.text.contains("말할 수 없습니다"), "eight are not stated");
    assert!(!house.get(&person).await.text.contains("남성"));
    let journal = house.get("/journal").await;
    sound(&journal, "journal");
    assert!(!journal.text.contains("\"male\"") && !journal.text.contains("\"female\""));
    let new = [("act", "n"), ("name", "새 사람"), ("sex", "female")];
    let at = done(house, "/people", &who, &new).await;
    let seen = house.get_as(&at, &who).await;
    assert!(seen.text.contains("<option value=\"female\" selected>"), "stated with the person");
}

#[tokio::test]
async fn no_amount_is_on_record_until_one_is_entered() {
    let town = Town::found(RosterState::Complete).await;
    let (house, who) = (&town.house, town.secretary().await);
    let page = house.get("/bodies/plenary/costs").await;
    sound(&page, "no costs");
    keep("costs-empty", &page);
    assert!(page.text.contains("기록에 금액이 나온 적이 없습니다"));
    assert!(page.text.contains("제8조") && !page.text.contains("<form class=\"form\""));
    let enter = [
        ("act", "c1"),
        ("text", "토론회 다과"),
        ("amount", "100,000원"),
        ("spent_on", "2017-06-26"),
        ("key", "equal-per-district"),
    ];
    let at = done(house, "/bodies/plenary/costs", &who, &enter).await;
    let page = house.get_as(&at, &who).await;
    sound(&page, "expense");
    keep("costs-one", &page);
    assert_eq!(page.text.matches("11,111원").count(), 8);
    assert_eq!(page.text.matches("11,112원").count(), 1, "one won is left over");
    assert!(page.text.contains("결정이 아직 없습니다"), "paying is shut with the reason");
    let english = house.get(&format!("{at}?lang=en")).await;
    sound(&english, "expense in English");
    assert!(!english.text.contains("/settle"), "a reader settles nothing");
    let list = house.get("/bodies/plenary/costs").await;
    sound(&list, "costs");
    assert!(list.text.contains("토론회 다과"));
}

#[tokio::test]
async fn a_refused_expense_keeps_what_was_typed() {
    let town = Town::found(RosterState::Complete).await;
    let (house, who) = (&town.house, town.secretary().await);
    let path = "/bodies/plenary/costs";
    for (amount, key, weights, says) in [
        ("-5", "weights", "노원 1", "금액을 1원부터"),
        ("12.5", "weights", "노원 1", "금액을 1원부터"),
        ("10", "odd", "", "보기 가운데"),
        ("10", "weights", "노원", "이름과 비율로 읽을 수 없습니다"),
        ("99999999999999999999", "weights", "노원 1", "금액을 1원부터"),
    ] {
        let fields = [
            ("act", "w"),
            ("text", "현수막 <b>"),
            ("amount", amount),
            ("spent_on", "2017-06-26"),
            ("key", key),
            ("weights", weights),
        ];
        let answer = house.post(path, &who, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{amount} {key}");
        sound(&answer, "refused");
        let seen = answer.text.contains("현수막 &#60;b&#62;");
        assert!(seen && answer.text.contains(says), "{amount} {key}: {says}");
    }
    let fields = [
        ("act", "m"),
        ("text", "x"),
        ("amount", "1"),
        ("spent_on", "2017-06-26"),
        ("key", "equal-per-member"),
    ];
    assert_eq!(
        house.post(path, &town.liaison(1).await, &fields).await.status,
        StatusCode::FORBIDDEN
    );
    let at = done(house, path, &who, &fields).await;
    let settle = format!("{at}/settle");
    for (what, no) in [("pay", "1"), ("pay", "x"), ("odd", "1"), ("agree", "1"), ("reopen", "1")] {
        let fields =
            [("act", "z"), ("what", what), ("no", no), ("on", "2017-06-26"), ("note", "x")];
        let answer = house.post(&settle, &who, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{what} {no}");
        sound(&answer, what);
    }
    assert_eq!(house.get("/costs/99").await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get("/costs/x").await.status, StatusCode::NOT_FOUND);
}
