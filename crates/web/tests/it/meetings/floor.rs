//! The floor over HTTP: speakers, statements, what is closed, amendments, sheets, written answers.

use axum::http::StatusCode;
use council::bodies::registry::RosterState;
use council::meetings::votes::Method;

use super::{Desk, number, plain, says, says_not};
use crate::house::{keep, sound};
use crate::town::Town;

/// A plenary with its item open and six members there.
async fn running() -> Town {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    town
}

#[tokio::test]
async fn members_ask_to_speak_and_the_chair_calls_them() {
    let town = running().await;
    let item = town.item;
    let desk = Desk::new(&town, town.secretary().await);
    let member = Desk::new(&town, town.liaison(1).await);
    let ask = format!("/items/{item}/speak");
    member.done("", &ask, &[("who", "me")]).await;
    says(&member.page("").await, "발언 신청 거두기");
    let absent = Desk::new(&town, town.liaison(8).await);
    says(&absent.page("").await, "출석하지 않은 구성원은 발언을 신청할 수 없습니다.");
    let nobody = desk.send("", &ask, &[("who", ""), ("label", " ")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nobody, "누가 발언하려는지 적어 주세요.");
    desk.done("", &ask, &[("who", ""), ("label", "협치지원관")]).await;
    let page = desk.page("").await;
    sound(&page, "speakers");
    keep("meeting-speakers", &page);
    says(&page, "2. 협치지원관");
    desk.done("", &format!("/items/{item}/floor"), &[]).await;
    says(&desk.page("").await, "발언 중");
    let seconds = desk.send("", &format!("/items/{item}/list"), &[("seconds", "3")]).await;
    assert_eq!(seconds.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.done("", &format!("/items/{item}/list"), &[("seconds", "180"), ("closed", "1")]).await;
    says(&desk.page("").await, "신청 마감 · 한 사람 3분 0초");

    let anonymous = Desk::new(&town, String::new());
    let page = anonymous.page("").await;
    sound(&page, "speakers, anonymous");
    assert!(!page.text.contains(&ask), "nobody asks without an account");
    let path = format!("/meetings/{}{ask}", town.meeting);
    let refused = town.house.post(&path, "", &[("act", "x"), ("who", "me")]).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn statements_are_entered_on_the_page_and_put_right_on_their_own() {
    let town = running().await;
    let desk = Desk::new(&town, town.secretary().await);
    let rest = format!("/items/{}/statements", town.item);
    let by = format!("seat:{}", town.people[2].1);
    let empty = desk.send("", &rest, &[("by", &by), ("kind", "opinion"), ("text", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&empty, "발언 요지를 적어 주세요.");
    let wrong =
        desk.send("", &rest, &[("by", "seat:x"), ("kind", "opinion"), ("text", "말")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.done("", &rest, &[("by", &by), ("kind", "opinion"), ("text", "한 번이면 된다")]).await;
    let fields = [("by", ""), ("label", "협치전문위원"), ("kind", "answer"), ("text", "그렇다")];
    desk.done("", &rest, &fields).await;
    let page = desk.page("").await;
    sound(&page, "statements");
    keep("meeting-statements", &page);
    says(&page, "위원2");
    says(&page, "한 번이면 된다");
    let id = number(&page.text, "id=\"said-");
    let edit = format!("/statements/{id}");
    let own = desk.page(&edit).await;
    sound(&own, "a statement");
    let reworded = format!("{edit}/reword");
    desk.done(&edit, &reworded, &[("text", "한 번이면 충분하다")]).await;
    says(&desk.page(&edit).await, "한 번이면 된다");
    let empty = desk.send(&edit, &format!("{edit}/strike"), &[("reason", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&empty, "지우는 사유를 적어 주세요.");
    desk.done(&edit, &format!("{edit}/strike"), &[("reason", "다른 안건의 말")]).await;
    let page = desk.page("").await;
    says(&page, "기록에서 지움: 다른 안건의 말");
    says_not(&page, "한 번이면 충분하다");
    let member = Desk::new(&town, town.liaison(1).await);
    assert_eq!(member.page(&edit).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.page("/statements/999999").await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.page("/statements/x").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_closed_is_nowhere_to_be_seen_from_outside() {
    let town = running().await;
    let desk = Desk::new(&town, town.secretary().await);
    let item = town.item;
    let by = format!("seat:{}", town.people[2].1);
    let rest = format!("/items/{item}/statements");
    desk.done("", &rest, &[("by", &by), ("kind", "opinion"), ("text", "처음의 말")]).await;
    let motion = town.motion().await;
    let vote = town.vote(motion, Method::ShowOfHands).await;
    let hands = [("yes", "6"), ("no", "0"), ("abstain", "0"), ("keep_open", "1")];
    desk.done("", &format!("/votes/{vote}/close"), &hands).await;

    let form = desk.page(&format!("/disclosures?of=item&subject={item}")).await;
    sound(&form, "disclosures");
    let subject = format!("item:{item}");
    let close = [
        ("subject", subject.as_str()),
        ("level", "closed"),
        ("ground", "6"),
        ("reason", "사람의 일"),
        ("review_on", "2018-06-26"),
    ];
    let bare = desk.send("/disclosures", "/disclosures", &close[..2]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&bare, "근거를 골라 주세요.");
    desk.done("/disclosures", "/disclosures", &close).await;
    desk.done("", &rest, &[("by", &by), ("kind", "opinion"), ("text", "나중의 말")]).await;
    let inside = desk.page("").await;
    says(&inside, "비공개(제6호)");
    says(&inside, "나중의 말");
    let member = Desk::new(&town, town.liaison(1).await);
    says(&member.page("").await, "나중의 말");

    let secrets = [
        "운영규정 개정(안)의 건",
        "처음의 말",
        "나중의 말",
        "하반기에 정책토론회를 연다",
        "사람의 일",
    ];
    let base = format!("/meetings/{}", town.meeting);
    for path in everywhere(&town).await {
        let answer = town.house.get(&path).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.status);
        for secret in secrets {
            let line = answer.text.lines().find(|line| line.contains(secret));
            assert_eq!(line.map(plain), None, "`{secret}` on {path}");
        }
    }
    let english = town.house.get(&format!("{base}?lang=en")).await;
    says(&english, "(not public)");
    let refused = town.house.post(&format!("{base}/disclosures"), "", &close).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
}

/// Every page that speaks of the meeting.
async fn everywhere(town: &Town) -> Vec<String> {
    let decision = town.house.get("/decisions").await;
    let decided = number(&decision.text, "href=\"/decisions/");
    let of_meeting = [
        "",
        "/live",
        "/hall",
        "/votes",
        "/agenda",
        "/papers",
        "/disclosures",
        "/attendance",
        "?format=json",
    ];
    let of_house = ["/", "/decisions", "/journal", "/journal?format=json", "/journal/feed.atom"];
    let mut pages: Vec<String> =
        of_meeting.iter().map(|rest| format!("/meetings/{}{rest}", town.meeting)).collect();
    pages.extend(of_house.map(str::to_owned));
    pages.push(format!("/decisions/{decided}"));
    for seq in 1..=town.house.reader.sealed() {
        pages.extend([format!("/journal/{seq}"), format!("/journal/{seq}?format=json")]);
    }
    pages
}

#[tokio::test]
async fn an_amendment_is_voted_on_first_and_a_recess_stops_everything() {
    let town = running().await;
    let desk = Desk::new(&town, town.secretary().await);
    let motion = town.motion().await;
    let rest = format!("/motions/{motion}/amend");
    let same = desk.send("", &rest, &[("text", "하반기에 정책토론회를 연다")]).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&same, "지금 문안과 같습니다.");
    desk.done("", &rest, &[("text", "상반기에 정책토론회를 연다")]).await;
    let page = desk.page("").await;
    sound(&page, "amendment");
    keep("meeting-amendment", &page);
    says(&page, "수정안을 먼저 표결합니다: 상반기에 정책토론회를 연다");

    let none = desk.send("", "/recess", &[("reason", " ")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.done("", "/recess", &[("reason", "점심")]).await;
    let page = desk.page("").await;
    sound(&page, "recess");
    keep("meeting-recess", &page);
    says(&page, "정회 중");
    says(&page, "부터 정회 중입니다. 속개한 뒤에 할 수 있습니다.");
    says(&town.house.get(&format!("/meetings/{}/hall", town.meeting)).await, "정회 중");
    desk.done("", "/resume", &[]).await;
    says_not(&desk.page("").await, "속개하기");
}

#[tokio::test]
async fn a_lost_quorum_stands_across_the_page_and_stops_the_vote() {
    let town = running().await;
    let desk = Desk::new(&town, town.secretary().await);
    let motion = town.motion().await;
    town.vote(motion, Method::ByName).await;
    let page = desk.page("").await;
    says_not(&page, "정족수 상실");
    let stay = number(&page.text, "name=\"stay\" value=\"");
    town.clock("2017-06-26T15:05:00");
    desk.done("", "/leave", &[("stay", &stay)]).await;
    let page = desk.page("").await;
    let stay = number(&page.text, "name=\"stay\" value=\"");
    town.clock("2017-06-26T15:10:00");
    desk.done("", "/switch", &[("stay", &stay)]).await;
    let page = desk.page("").await;
    sound(&page, "lost quorum");
    keep("meeting-lost", &page);
    says(&page, "정족수 상실");
    says(&page, "열려 있는 표결은 멈췄습니다.");
    says(&page, "현장으로");
}

#[tokio::test]
async fn interests_are_seen_by_the_body_alone_and_lead_to_staying_out() {
    let town = running().await;
    let item = town.item;
    let member = Desk::new(&town, town.liaison(1).await);
    let rest = format!("/items/{item}/interests");
    let none = member.send("", &rest, &[("subject", " "), ("relation", "대표")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    member.done("", &rest, &[("subject", "이룸플랫폼"), ("relation", "대표")]).await;
    says(&member.page("").await, "이룸플랫폼(대표)");
    let desk = Desk::new(&town, town.secretary().await);
    let page = desk.page("").await;
    sound(&page, "interests");
    keep("meeting-interests", &page);
    says(&page, "회피로 제외");
    let outside = Desk::new(&town, String::new());
    says_not(&outside.page("").await, "이룸플랫폼");
    let person = town.people[1].0;
    let own = town.house.get_as(&format!("/people/{person}/interests"), &member.cookie).await;
    sound(&own, "own interests");
    says(&own, "이룸플랫폼");
    let path = format!("/people/{person}/interests");
    assert_eq!(town.house.get(&path).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(town.house.get("/people/x/interests").await.status, StatusCode::NOT_FOUND);
    let seat = town.people[1].1.to_string();
    let out = [("seat", seat.as_str()), ("ground", "abstention"), ("reason", "이해관계")];
    desk.done("", &format!("/items/{item}/exclude"), &out).await;
    says_not(&desk.page("").await, "회피로 제외");
    let journal = town.house.get("/journal").await;
    says(&journal, "어느 위원이 이해관계를 알리거나 끝냈습니다.");
}

#[tokio::test]
async fn a_sheet_is_printed_and_entered_back() {
    let town = running().await;
    let desk = Desk::new(&town, town.secretary().await);
    let sheet = town.house.get(&format!("/meetings/{}/attendance/sheet", town.meeting)).await;
    sound(&sheet, "sheet to sign");
    keep("meeting-sign-sheet", &sheet);
    says(&sheet, "위원8");
    let page = desk.page("/attendance/entry").await;
    sound(&page, "entry");
    keep("meeting-sheet-entry", &page);
    let none = desk.send("/attendance/entry", "/attendance/entry", &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&none, "서명한 사람을 한 명 이상 골라 주세요.");
    let seat = town.people[7].1.to_string();
    let at = format!("at-{seat}");
    let bad = [("seat", seat.as_str()), (at.as_str(), "25:99")];
    let wrong = desk.send("/attendance/entry", "/attendance/entry", &bad).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [
        ("seat", seat.as_str()),
        (at.as_str(), "14:50"),
        ("label-0", "구민"),
        ("capacity-0", "observer"),
    ];
    desk.done("/attendance/entry", "/attendance/entry", &fields).await;
    let page = desk.page("/attendance").await;
    says(&page, "구민");
    let refused = town.house.get(&format!("/meetings/{}/attendance/entry", town.meeting)).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_silent_book_allows_no_written_resolution() {
    let town = running().await;
    let desk = town.secretary().await;
    let page = town.house.get_as("/bodies/plenary/written", &desk).await;
    sound(&page, "written");
    keep("written-list", &page);
    says(&page, "서면심의를 정한 조문이 없습니다.");
    let fields = [
        ("act", "written-1"),
        ("title", "축제"),
        ("text", "축제를 연다"),
        ("reason", "급함"),
        ("due", "2017-07-01"),
    ];
    let refused = town.house.post("/bodies/plenary/written", &desk, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "서면심의를 정한 조문이 없습니다.");
    let empty = town.house.post("/bodies/plenary/written", &desk, &fields[..1]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(town.house.get("/meetings/written/77").await.status, StatusCode::NOT_FOUND);
    assert_eq!(town.house.get("/meetings/written/x").await.status, StatusCode::NOT_FOUND);
    assert_eq!(town.house.get("/bodies/nowhere/written").await.status, StatusCode::NOT_FOUND);
    says(&town.house.get("/bodies/plenary/written").await, "아직 서면심의가 없습니다.");
}
