//! A whole plenary, and a count that is corrected.

use axum::http::StatusCode;
use council::ItemId;
use council::bodies::registry::RosterState;

use super::{Desk, amend_fields, amendment, number, refusal, says, says_not};
use crate::house::{keep, sound};
use crate::town::Town;

#[tokio::test]
async fn a_whole_plenary_is_held_over_the_web() {
    let town = Town::found(RosterState::Partial).await;
    let (_, item) = amendment(&town).await;
    let desk = Desk::new(&town, town.secretary().await);
    let called = desk.page("").await;
    assert_eq!(called.status, StatusCode::OK);
    sound(&called, "called");
    keep("meeting-called", &called);
    says(&called, "예정");

    town.clock("2017-06-26T15:00:00");
    desk.done("", "/open", &[]).await;
    let unknown = desk.page("").await;
    sound(&unknown, "unknown");
    keep("meeting-unknown", &unknown);
    says(&unknown, "정족수 확인 불가");
    says(&unknown, "재적 위원 수와 출석한 위원 수를 알 수 없음");

    // More members are known by name than are stated: refused beside the field, nothing lost.
    let short = [("count", "8"), ("said_by", "의장"), ("source", "회의에서 밝힘")];
    let refused = desk.send("", "/members", &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "declared short");
    assert!(refused.text.contains("name=\"count\" value=\"8\""), "what was typed is kept");
    desk.done("", "/members", &[("count", "18"), ("said_by", "의장"), ("source", "회의에서 밝힘")])
        .await;
    desk.done("", "/arrive", &[("everybody", "1")]).await;
    desk.done("", "/heads", &[("count", "12"), ("said_by", "간사")]).await;
    let known = desk.page("").await;
    says(&known, "정족수 충족");
    says(&known, "재적 18명의 과반수 10명 이상인 12명 출석 — 제7조①");
    says(&known, "18명. 의장이 2017. 6. 26.(월) 15:00에 밝힘 (회의에서 밝힘)");

    held(&desk, item).await;
    desk.done("", "/close", &[("next", "별도 통지")]).await;
    let closed = desk.page("").await;
    sound(&closed, "closed");
    keep("meeting-closed", &closed);
    says(&closed, "차기 회의: 별도 통지");
    for rest in ["/hall", "/votes", "/attendance", "/agenda"] {
        let page = desk.page(rest).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}");
        sound(&page, rest);
        keep(&format!("meeting-closed{}", rest.replace('/', "-")), &page);
    }
}

/// The amendment is taken up, moved, put to the vote twice as it takes, and is in force.
async fn held(desk: &Desk<'_>, item: ItemId) {
    let town = desk.town;
    desk.done("", &format!("/items/{}/open", town.item), &[]).await;
    desk.done("", &format!("/items/{}/close", town.item), &[("outcome", "withdrawn")]).await;
    desk.done("", &format!("/items/{item}/open"), &[]).await;
    let open = desk.page("").await;
    says(&open, "가결되면 표결을 마감한 때부터 새 규정이 시행됩니다.");
    says(&open, "신·구 조문 대비표");
    assert_eq!(open.text.matches("<th scope=\"row\"><a class=\"nb\"").count(), 3, "three rows");
    let fields =
        amend_fields(&open.text, &format!("/meetings/{}/items/{item}/motions", town.meeting));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let path = format!("/meetings/{}/items/{item}/motions", town.meeting);
    let moved = town.house.post(&path, &desk.cookie, &fields).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", refusal(&moved.text));
    // The same form once more: done once.
    let again = town.house.post(&path, &desk.cookie, &fields).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let page = desk.page("").await;
    assert_eq!(page.text.matches("id=\"motion-").count(), 1, "moved once");

    let motion = number(&page.text, "id=\"motion-");
    desk.done("", &format!("/motions/{motion}/vote"), &[("method", "show-of-hands")]).await;
    let voting = desk.page("").await;
    sound(&voting, "voting");
    keep("meeting-voting", &voting);
    keep("hall-voting", &desk.page("/hall").await);
    says(&voting, "출석 12명 가운데 찬성 8명 이상이면 가결됩니다.");
    let vote = number(&voting.text, "/votes/");
    let close = format!("/votes/{vote}/close");
    let many = desk.send("", &close, &[("yes", "12"), ("no", "3"), ("abstain", "0")]).await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&many, "too many hands");
    keep("meeting-too-many", &many);
    says(&many, "찬성·반대·기권을 합한 15표가 출석 12명보다 많습니다.");
    let words = desk.send("", &close, &[("yes", "열둘"), ("no", "3"), ("abstain", "0")]).await;
    assert_eq!(words.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(words.text.contains("value=\"열둘\""), "what was typed is kept");
    desk.done("", &close, &[("yes", "8"), ("no", "4"), ("abstain", "0")]).await;
    let passed = desk.page("").await;
    sound(&passed, "passed");
    keep("meeting-passed", &passed);
    keep("hall-passed", &desk.page("/hall").await);
    says(&passed, "가결: 출석 12명 중 찬성 8명, 3분의 2(8명) 이상 — 제7조②");
    says(&passed, "새 규정이 15:00부터 시행되었습니다 (제2판)");
    assert!(passed.text.contains("/bylaws/hyeopchi?version=2"), "the way to the new book");
    assert!(passed.text.contains("/bylaws/hyeopchi?version=1#a7-2"), "the law of the vote");
    says(&passed, "재적18명 (밝힌 수)");
}

#[tokio::test]
async fn a_corrected_count_turns_the_outcome_and_its_effect() {
    let town = Town::found(RosterState::Complete).await;
    let (_, item) = amendment(&town).await;
    town.open(9).await;
    let desk = Desk::new(&town, town.secretary().await);
    desk.done("", &format!("/items/{item}/open"), &[]).await;
    let path = format!("/meetings/{}/items/{item}/motions", town.meeting);
    let fields = amend_fields(&desk.page("").await.text, &path);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    town.house.post(&path, &desk.cookie, &fields).await;
    let motion = number(&desk.page("").await.text, "id=\"motion-");
    desk.done("", &format!("/motions/{motion}/vote"), &[("method", "show-of-hands")]).await;
    let vote = number(&desk.page("").await.text, "/votes/");
    let counted = [("yes", "6"), ("no", "3"), ("abstain", "0")];
    desk.done("", &format!("/votes/{vote}/close"), &counted).await;
    says(&desk.page("").await, "가결: 출석 9명 중 찬성 6명");

    let right = [("yes", "5"), ("no", "4"), ("abstain", "0")];
    let correct = format!("/votes/{vote}/correct");
    let unsaid = desk.send("/votes", &correct, &right).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason must be given");
    let with_reason: Vec<_> = right.into_iter().chain([("reason", "한 표를 두 번 셈")]).collect();
    desk.done("", &correct, &with_reason).await;
    let page = desk.page("").await;
    sound(&page, "corrected");
    keep("meeting-corrected", &page);
    says(&page, "부결: 출석 9명 중 찬성 5명, 3분의 2(6명)에 못 미침 — 제7조②");
    says(&page, "앞선 집계를 고침: 한 표를 두 번 셈");
    says(&page, "집계를 고쳐 무효가 됨");
    says_not(&page, "새 규정이 15:00부터 시행되었습니다");
}
