//! People: looked up, never merged by themselves; contact data for the few, erased and exported.

use axum::http::StatusCode;
use clerk::accounts::{entrance::Visit, registry::NewAccount};
use council::PersonId;
use council::accounts::links::Purpose;
use council::bodies::registry::RosterState;

use crate::house::{House, founder, keep, sound};
use crate::town::Town;

async fn enter(house: &House, admin: &str, key: &str, name: &str, note: &str) -> String {
    let fields = [("act", key), ("name", name), ("note", note)];
    let done = house.post("/people", admin, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    done.location().to_owned()
}

/// The cookie of somebody with an account of their own.
async fn signed_in(house: &House, person: PersonId) -> String {
    let new =
        NewAccount { name: "위원".to_owned(), login: "member".to_owned(), person: Some(person) };
    let account = house.clerk.add_account(&founder(), "account", new).await.unwrap();
    let link = house.clerk.make_link(&founder(), "link", account, Purpose::SignIn).await.unwrap();
    let signed = house.clerk.enter_by_link(link.secret(), Visit::default()).await.unwrap();
    format!("madang={}", signed.token.secret())
}

#[tokio::test]
async fn namesakes_are_shown_and_merged_by_a_human_alone() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let one = format!("/people/{}", town.people[0].0);
    let two = enter(house, &admin, "two", "위원0", "은평 마을활동가").await;
    let page = house.get(&one).await;
    sound(&page, "person");
    keep("person", &page);
    assert!(page.text.contains("동명이인 확인 필요") && page.text.contains("은평 마을활동가"));
    assert!(!page.text.contains("/merge\""), "a reader merges nobody");
    let list = house.get("/people").await;
    sound(&list, "people");
    keep("people", &list);
    assert!(list.text.contains("동명이인 2명"));
    let page = house.get_as(&one, &admin).await;
    sound(&page, "person of the secretary");
    keep("person-secretary", &page);
    let number = two.trim_start_matches("/people/");
    let merge = async |key: &str, reason: &str| {
        let fields = [("act", key), ("merged", number), ("reason", reason)];
        house.post(&format!("{one}/merge"), &admin, &fields).await
    };
    let refused = merge("m1", " ").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("왜 그런지 사람이 적어야 합니다."));
    assert_eq!(merge("m2", "본인 확인").await.status, StatusCode::SEE_OTHER);
    let away = house.get_as(&two, &admin).await;
    sound(&away, "merged");
    assert!(away.text.contains("이 기록은 다른 기록과 합쳐졌습니다."));
    assert!(house.get(&one).await.text.contains("본인 확인"), "the trace stays");
    let split = [("act", "s"), ("reason", "다른 사람으로 밝혀짐")];
    let done = house.post(&format!("{two}/split"), &admin, &split).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(house.get(&one).await.text.contains("다른 사람으로 밝혀짐"));
    let odd = [("act", "o"), ("merged", "x"), ("reason", "y")];
    let odd = house.post(&format!("{one}/merge"), &admin, &odd).await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
    for path in ["/people/0", "/people/x", "/offices/x"] {
        assert_eq!(house.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn contact_data_does_not_enter_the_public_record() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let fields = [("act", "c"), ("name", "구하늘"), ("note", "010-0000-0000")];
    let refused = house.post("/people", &admin, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("전화번호는 공개 기록에 적을 수 없습니다."));
    assert!(refused.text.contains("value=\"010-0000-0000\""), "what was typed is kept");
    let unnamed = house.post("/people", &admin, &[("act", "u")]).await;
    assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&unnamed, "unnamed");
}

#[tokio::test]
async fn contact_data_is_for_the_person_and_for_whoever_says_why() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let person = town.people[0].0;
    let at = format!("/people/{person}");
    let own = signed_in(house, person).await;
    let set = [("act", "set"), ("email", "gaon@example.kr"), ("phone", "02-000-0000")];
    let done = house.post(&format!("{at}/contact"), &own, &set).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, at.as_str()));
    let mine = house.get_as(&at, &own).await;
    sound(&mine, "own");
    assert!(mine.text.contains("gaon@example.kr"));
    assert!(!house.get(&at).await.text.contains("gaon@example.kr"));
    let theirs = house.get_as(&at, &admin).await;
    assert!(!theirs.text.contains("gaon@example.kr"), "not before the reason");
    let silent = [("act", "r1"), ("why", ""), ("what", "contact")];
    let refused = house.post(&format!("{at}/contact/read"), &admin, &silent).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let read = [("act", "r2"), ("why", "회의 안내"), ("what", "contact")];
    let shown = house.post(&format!("{at}/contact/read"), &admin, &read).await;
    assert_eq!(shown.status, StatusCode::OK);
    sound(&shown, "read");
    assert!(shown.text.contains("gaon@example.kr"));
    assert!(house.get_as(&at, &own).await.text.contains("회의 안내"), "the person sees who looked");
    let journal = house.get("/journal").await.text;
    assert!(!journal.contains("gaon@example.kr") && !journal.contains("회의 안내"));

    let export = house.get_as(&format!("{at}/export"), &own).await;
    assert_eq!(export.status, StatusCode::OK);
    let all: serde_json::Value = serde_json::from_str(&export.text).unwrap();
    assert_eq!(all["contact"]["email"], "gaon@example.kr");
    assert_eq!(all["contact_reads"][0]["why"], "회의 안내");
    assert!(all["seats"].as_array().unwrap().len() >= 2);
    for cookie in ["", admin.as_str()] {
        let refused = house.get_as(&format!("{at}/export"), cookie).await;
        assert_ne!(refused.status, StatusCode::OK);
    }
    let other = format!("/people/{}/contact", town.people[1].0);
    let refused = house.post(&other, &own, &[("act", "x"), ("email", "a@example.kr")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let wrong =
        house.post(&format!("{at}/contact"), &own, &[("act", "w"), ("email", "gaon")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("전자우편 주소의 모양이 맞지 않습니다."));
    let erase = house.post(&format!("{at}/contact/erase"), &own, &[("act", "e")]).await;
    assert_eq!(erase.status, StatusCode::SEE_OTHER);
    assert!(!house.get_as(&at, &own).await.text.contains("gaon@example.kr"));
}

#[tokio::test]
async fn an_office_holds_a_seat_as_itself() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let fields = [("act", "o"), ("name", "행정부시장"), ("organisation", "서울특별시")];
    let done = house.post("/offices", &admin, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = house.get(done.location()).await;
    sound(&page, "office");
    assert!(page.text.contains("서울특별시"));
    assert!(house.get("/offices").await.text.contains("행정부시장"));
}
