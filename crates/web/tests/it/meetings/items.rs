//! The agenda, motions with effects, notes, members who stay out.

use axum::http::StatusCode;
use council::bodies::registry::RosterState;

use super::{Desk, number, says};
use crate::house::{keep, sound};
use crate::town::Town;

#[tokio::test]
async fn the_agenda_is_edited_until_an_item_is_taken_up() {
    let town = Town::found(RosterState::Complete).await;
    let desk = Desk::new(&town, town.secretary().await);
    let page = desk.page("/agenda").await;
    sound(&page, "agenda");
    keep("meeting-agenda", &page);
    let item = [
        ("part", "report"),
        ("title", "소통책임자 변경 보고"),
        ("note", "성동\n은평"),
        ("from", "agenda"),
    ];
    let added = desk.send("/agenda", "/items", &item).await;
    assert_eq!(added.location(), format!("/meetings/{}/agenda", town.meeting));
    let nameless = desk
        .send("/agenda", "/items", &[("part", "report"), ("note", "남는 글"), ("from", "agenda")])
        .await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nameless, "안건 이름을 적어 주세요.");
    says(&nameless, "남는 글");
    let change = format!("/items/{}/change", town.item);
    let fields = [("title", "운영규정 개정(안) 심의의 건"), ("to", "1"), ("from", "agenda")];
    desk.done("/agenda", &change, &fields).await;
    says(&desk.page("").await, "운영규정 개정(안) 심의의 건");
}

#[tokio::test]
async fn a_motion_with_an_effect_is_moved_from_its_own_page() {
    let town = Town::found(RosterState::Complete).await;
    town.open(9).await;
    town.take_up().await;
    let desk = Desk::new(&town, town.secretary().await);
    let new = format!("/motions/new?item={}", town.item);
    let page = desk.page(&new).await;
    assert_eq!(page.status, StatusCode::OK);
    sound(&page, "motion");
    keep("motion-new", &page);
    let rest = format!("/items/{}/motions", town.item);
    let missing = [("text", "분과위원회를 둔다"), ("effect", "set-up-body"), ("from", "motion")];
    let refused = desk.send(&new, &rest, &missing).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "motion refused");
    says(&refused, "분과위원회를 둔다");
    let parent = town.council.to_string();
    let whole = [
        ("text", "홍보분과위원회를 둔다"),
        ("effect", "set-up-body"),
        ("parent", parent.as_str()),
        ("name", "홍보분과위원회"),
        ("name_en", "Communications Subcommittee"),
        ("slug", "communications"),
        ("kind", "subcommittee"),
        ("from", "motion"),
    ];
    desk.done(&new, &rest, &whole).await;
    let page = desk.page("").await;
    says(&page, "가결되면 홍보분과위원회가 설치됩니다.");
    let motion = number(&page.text, "id=\"motion-");
    desk.done("", &format!("/motions/{motion}/vote"), &[("method", "show-of-hands")]).await;
    let vote = number(&desk.page("").await.text, "/votes/");
    let counted = [("yes", "9"), ("no", "0"), ("abstain", "0")];
    desk.done("", &format!("/votes/{vote}/close"), &counted).await;
    let page = desk.page("").await;
    says(&page, "홍보분과위원회가 설치되었습니다.");
    let decision = number(&page.text, "/decisions/");
    let shown = town.house.get(&format!("/decisions/{decision}")).await;
    sound(&shown, "decision");
    keep("decision", &shown);
    says(&shown, "가결: 출석 9명 중 찬성 9명, 과반수(5명) 충족 — 제7조①");
    assert!(shown.text.contains("href=\"/bodies/communications\""), "the way to what it made");
    assert!(shown.text.contains("href=\"/journal/"), "the way to the record");
    let register = town.house.get("/decisions").await;
    sound(&register, "register");
    keep("decisions", &register);
    says(&register, "홍보분과위원회를 둔다");
}

#[tokio::test]
async fn a_resignation_is_noted_and_consent_needs_a_quorum() {
    let town = Town::found(RosterState::Complete).await;
    town.open(4).await;
    town.take_up().await;
    let desk = Desk::new(&town, town.secretary().await);
    let rest = format!("/items/{}/decisions", town.item);
    let consent = [("form", "consensus"), ("text", "원안대로 한다")];
    let refused = desk.send("", &rest, &consent).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "정족수가 확인되지 않아 결정할 수 없습니다.");
    let note = [("form", "note"), ("text", "사임을 처리하였다"), ("keep_open", "1")];
    desk.done("", &rest, &note).await;
    says(&desk.page("").await, "사임을 처리하였다");
    let ends = format!("/items/{}/close", town.item);
    desk.done("", &ends, &[("outcome", "noted"), ("note", "이의 없음")]).await;
    let page = desk.page("").await;
    sound(&page, "noted");
    says(&page, "기록함");
}

#[tokio::test]
async fn a_member_stays_out_of_an_item_and_comes_back() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let desk = Desk::new(&town, town.secretary().await);
    let rest = format!("/items/{}/exclude", town.item);
    let seat = town.people[1].1.to_string();
    let silent = desk.send("", &rest, &[("seat", seat.as_str()), ("ground", "abstention")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&silent, "사유를 적어 주세요.");
    let why = [("seat", seat.as_str()), ("ground", "abstention"), ("reason", "당사자")];
    desk.done("", &rest, &why).await;
    let page = desk.page("").await;
    sound(&page, "excluded");
    says(&page, "회피: 당사자");
    let back = format!("/items/{}/readmit", town.item);
    desk.done("", &back, &[("seat", seat.as_str())]).await;
    says(&desk.page("").await, "15:00 복귀");
}
