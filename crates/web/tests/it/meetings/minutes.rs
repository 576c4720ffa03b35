//! Minutes over HTTP: who sees a draft, what the public sees, and every form of the way.

use axum::http::StatusCode;
use clerk::decisions::register::Record;
use clerk::meetings::agenda::PreviousMinutes;
use clerk::meetings::disclosures::Disclose;
use clerk::meetings::statements::{By, RecordStatement};
use clerk::meetings::votes::CloseVote;
use council::bodies::registry::RosterState;
use council::decisions::effects::Effect;
use council::decisions::register::Form;
use council::meetings::disclosures::{About, Field, Grounds, Level};
use council::meetings::statements::Kind;
use council::meetings::votes::{Hands, Method};
use council::{DecisionId, ItemId, MeetingId, StatementId};

use super::{Desk, plain, refusal, says, says_not};
use crate::house::{founder, keep, sound};
use crate::town::Town;

const SAID: &str = "조례에 담을 것을 건의합니다";

/// A plenary that decided by a vote and is over; the statement made in it.
async fn over(town: &Town) -> StatementId {
    town.open(6).await;
    town.take_up().await;
    let clerk = &town.house.clerk;
    let form = RecordStatement {
        item: town.item,
        kind: Kind::Opinion,
        by: By::Named("박용수".to_owned()),
        text: SAID.to_owned(),
        at: None,
        source: None,
    };
    let said = clerk.record_statement(&founder(), &town.key(), form).await.unwrap();
    let motion = town.motion().await;
    let vote = town.vote(motion, Method::ShowOfHands).await;
    let hands = Hands { yes: 5, no: 1, abstain: 0 };
    let form = CloseVote { vote, hands, casting: None, keep_open: false };
    clerk.close_vote(&founder(), &town.key(), form).await.unwrap();
    town.clock("2017-06-26T16:30:00");
    clerk.close_meeting(&founder(), &town.key(), town.meeting, None).await.unwrap();
    said
}

/// Drafted and circulated by the forms.
async fn circulated(secretary: &Desk<'_>) {
    secretary.done("/minutes", "/minutes/draft", &[]).await;
    let form = "/minutes/circulate";
    secretary.done(form, form, &[("until", "2017-07-03")]).await;
}

/// The next plenary decides by consent on the item that brings the minutes.
async fn decided(town: &Town) -> (MeetingId, ItemId, DecisionId) {
    let clerk = &town.house.clerk;
    let nobody = std::sync::Arc::default();
    let read = town.house.reader.read(&nobody, |seen| {
        store::meetings::convening::list(seen.conn, &store::meetings::convening::Filter::default())
    });
    let all = read.await.unwrap();
    let next = all.iter().find(|it| it.meeting.title == "제5차 전체회의").unwrap().meeting.id;
    let title = "지난 회의록".to_owned();
    let form = PreviousMinutes { meeting: next, of: town.meeting, title, title_en: None };
    let item = clerk.add_previous_minutes(&founder(), &town.key(), form).await.unwrap();
    town.clock("2017-07-27T10:00:00");
    clerk.open_meeting(&founder(), &town.key(), next).await.unwrap();
    let all = town.people[..6].iter();
    let all = all.map(|(_, seat)| clerk::meetings::attendance::Arrival::member(*seat)).collect();
    clerk.arrive(&founder(), &town.key(), next, all, None).await.unwrap();
    clerk.open_item(&founder(), &town.key(), item).await.unwrap();
    let form = Record {
        item,
        form: Form::Consensus,
        text: "지난 회의록을 채택한다".to_owned(),
        effect: Effect::Plain,
        notes: Vec::new(),
        keep_open: false,
    };
    let done = clerk.record_decision(&founder(), &town.key(), form).await.unwrap();
    (next, item, done.it)
}

/// Every part of the page but its links.
async fn page(desk: &Desk<'_>, rest: &str) -> crate::house::Answer {
    let page = desk.page(rest).await;
    assert_eq!(page.status, StatusCode::OK, "{rest}: {}", plain(&page.text));
    sound(&page, rest);
    page
}

#[tokio::test]
async fn minutes_of_a_running_meeting_live_for_who_keeps_the_record() {
    let town = Town::found(RosterState::Complete).await;
    let secretary = Desk::new(&town, town.secretary().await);
    let reader = Desk::new(&town, String::new());
    says(&page(&reader, "/minutes").await, "회의가 아직 끝나지 않았습니다");
    town.open(6).await;
    let live = page(&secretary, "/minutes").await;
    says(&live, "지금까지의 기록으로");
    assert!(live.text.contains(&format!("data-live=\"meeting-{}\"", town.meeting)));
    says(&live, "총 6명");
    says(&page(&reader, "/minutes").await, "회의가 아직 끝나지 않았습니다");
}

#[tokio::test]
async fn a_draft_is_for_members_and_staff_and_the_public_waits_for_its_adoption() {
    let town = Town::found(RosterState::Complete).await;
    over(&town).await;
    let secretary = Desk::new(&town, town.secretary().await);
    let member = Desk::new(&town, town.liaison(2).await);
    let reader = Desk::new(&town, String::new());
    says(&page(&secretary, "/minutes").await, "기록에서 초안 쓰기");
    secretary.done("/minutes", "/minutes/draft", &[]).await;
    let draft = page(&secretary, "/minutes").await;
    keep("minutes-draft", &draft);
    for words in [
        "초안",
        "① 회의의 명칭",
        "④ 참석자 및 배석자 명단",
        "총 6명",
        "15:00 개회",
        "⑦ 발언 요지",
        "박용수 (의견)",
        SAID,
        "⑧ 결정 사항",
        "⑨ 표결 내용",
        "거수 표결: 찬성 5, 반대 1, 기권 0",
        "가결: 출석 6명 중 찬성 5명",
        "아홉 요소가 모두 적혀 있습니다",
        "회람하기",
    ] {
        says(&draft, words);
    }
    says(&page(&member, "/minutes").await, SAID);
    let closed = page(&reader, "/minutes").await;
    says(&closed, "아직 채택되지 않았습니다");
    says_not(&closed, SAID);
    let json = reader.page("/minutes?format=json").await;
    assert!(!json.text.contains(SAID) && json.text.contains("\"document\":null"), "{}", json.text);
    let english = page(&member, "/minutes?lang=en").await;
    says(&english, "Gist of what was said");
}

#[tokio::test]
async fn forms_are_for_those_who_keep_the_record_and_unknown_parts_are_not_there() {
    let town = Town::found(RosterState::Complete).await;
    over(&town).await;
    let secretary = Desk::new(&town, town.secretary().await);
    let member = Desk::new(&town, town.liaison(2).await);
    secretary.done("/minutes", "/minutes/draft", &[]).await;
    for form in ["edit?part=place", "circulate", "adopt", "original"] {
        let path = format!("/meetings/{}/minutes/{form}", town.meeting);
        let answer = town.house.get_as(&path, &member.cookie).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{form}");
        let answer = town.house.get(&path).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{form}");
    }
    for missing in ["edit?part=item-999", "edit?part=x", "edit", "remarks/1", "remarks/x"] {
        let answer = secretary.page(&format!("/minutes/{missing}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{missing}");
    }
    assert_eq!(town.house.get("/meetings/999/minutes").await.status, StatusCode::NOT_FOUND);
    assert_eq!(town.house.get("/decisions/999/excerpt").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn words_change_and_a_remark_is_taken_up_by_their_forms() {
    let town = Town::found(RosterState::Complete).await;
    let said = over(&town).await;
    let secretary = Desk::new(&town, town.secretary().await);
    let member = Desk::new(&town, town.liaison(2).await);
    secretary.done("/minutes", "/minutes/draft", &[]).await;

    let edit = "/minutes/edit?part=place";
    let same = secretary.send(edit, edit, &[("text", "상상허브 3층"), ("why", "")]).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&same, "바뀐 글이 없습니다");
    secretary.done(edit, edit, &[("text", "상상허브 3층 즐거운 소통"), ("why", "")]).await;

    let circulate = "/minutes/circulate";
    let bad = secretary.send(circulate, circulate, &[("until", "모레")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bad.text.contains("모레"), "what was typed stays");
    secretary.done(circulate, circulate, &[("until", "2017-07-03")]).await;
    says(&page(&member, "/minutes").await, "의견은 2017. 7. 3.까지");

    let part = format!("statement-{said}");
    let remarks = format!("/minutes/remarks?part={part}");
    let empty = member.send(&remarks, &remarks, &[("text", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    member.done(&remarks, &remarks, &[("text", "‘건의’가 아니라 ‘제안’이었습니다")]).await;
    let with = page(&secretary, "/minutes").await;
    says(&with, "처리 전");
    let at = with.text.find("/minutes/remarks/").expect("the remark can be settled");
    let settle: String = with.text[at..].chars().take_while(|c| *c != '"').collect();
    let nothing = secretary.send(&settle, &settle, &[("what", ""), ("text", "x")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let new = "조례에 담을 것을 제안합니다";
    let fields = [("what", "accept"), ("text", new), ("why", "위원의 말이 맞음")];
    secretary.done(&settle, &settle, &fields).await;
    let revisions = page(&secretary, "/minutes/revisions").await;
    keep("minutes-revisions", &revisions);
    assert!(revisions.text.contains("<del>") && revisions.text.contains("<ins>"));
    says(&revisions, "위원의 말이 맞음");
    let hidden = town.house.get(&format!("/meetings/{}/minutes/revisions", town.meeting)).await;
    assert_eq!(hidden.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn adopted_minutes_are_public() {
    let town = Town::found(RosterState::Complete).await;
    over(&town).await;
    let secretary = Desk::new(&town, town.secretary().await);
    circulated(&secretary).await;
    let early = secretary.page("/minutes/adopt").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&early, "다음 회의의 안건이 없습니다");
    says(&page(&secretary, "/minutes").await, "다음 회의의 안건이 없습니다");
    let (_, item, decision) = decided(&town).await;
    // A month later the session has ended.
    let secretary = Desk::new(&town, town.secretary().await);
    let adopt = "/minutes/adopt";
    let none = secretary.send(adopt, adopt, &[("item", "")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refusal(&none.text));
    secretary.done(adopt, adopt, &[("item", &item.to_string())]).await;

    let reader = Desk::new(&town, String::new());
    let public = page(&reader, "/minutes").await;
    keep("minutes-adopted", &public);
    for words in ["채택", SAID, "확정본 해시"] {
        says(&public, words);
    }
    assert!(!public.text.contains("name=\"act\""), "a reader has no form");
    let excerpt = town.house.get(&format!("/decisions/{decision}/excerpt")).await;
    sound(&excerpt, "excerpt");
    keep("excerpt", &excerpt);
    says(&excerpt, "지난 회의록을 채택한다");
    says(&excerpt, "회의록이 아직 채택되지 않음");
}

#[tokio::test]
async fn what_is_closed_is_hidden_from_the_public_and_a_correction_shows_both_texts() {
    let town = Town::found(RosterState::Complete).await;
    let said = over(&town).await;
    circulated(&Desk::new(&town, town.secretary().await)).await;
    let (_, item, _) = decided(&town).await;
    let (clerk, meeting) = (&town.house.clerk, town.meeting);
    clerk.adopt_minutes(&founder(), &town.key(), meeting, item).await.unwrap();
    let secretary = Desk::new(&town, town.secretary().await);
    let member = Desk::new(&town, town.liaison(3).await);
    let reader = Desk::new(&town, String::new());
    let form = Disclose {
        of: About::Statement,
        subject: said.get(),
        level: Level::Partly,
        grounds: Grounds::of([5, 6]).unwrap(),
        reason: "내부 검토 중".to_owned(),
        hidden: vec![Field::Speaker, Field::Text],
        review_on: Some("2018-01-01".parse().unwrap()),
    };
    clerk.disclose(&founder(), &town.key(), form).await.unwrap();
    let public = page(&reader, "/minutes").await;
    says(&public, "(비공개: 제9조제1항제5호·제6호)");
    says_not(&public, SAID);
    says_not(&public, "박용수");
    let json = reader.page("/minutes?format=json").await;
    assert!(!json.text.contains(SAID) && !json.text.contains("박용수"), "{}", json.text);
    says(&page(&member, "/minutes").await, SAID);

    let correct = "/minutes/correct?part=place";
    let silent = secretary.send(correct, correct, &[("text", "3층"), ("why", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    secretary.done(correct, correct, &[("text", "상상허브 2층"), ("why", "층을 잘못 적음")]).await;
    let public = page(&reader, "/minutes").await;
    for words in ["정정", "채택한 뒤 바로잡은 곳", "층을 잘못 적음", "상상허브 2층"]
    {
        says(&public, words);
    }
    says(&public, "상상허브 3층");
}

#[tokio::test]
async fn an_excerpt_says_how_it_was_voted_and_carries_the_hash_of_the_minutes() {
    let town = Town::found(RosterState::Complete).await;
    over(&town).await;
    let decisions = town.house.get("/decisions").await;
    let at = decisions.text.find("href=\"/decisions/").unwrap() + "href=\"".len();
    let path: String = decisions.text[at..].chars().take_while(|c| *c != '"').collect();
    let show = town.house.get(&path).await;
    assert!(show.text.contains(&format!("{path}/excerpt")), "the decision leads to its excerpt");
    for lang in ["ko", "en"] {
        let excerpt = town.house.get(&format!("{path}/excerpt?lang={lang}")).await;
        sound(&excerpt, lang);
        says(&excerpt, "하반기에 정책토론회를 연다");
    }
    let excerpt = town.house.get(&format!("{path}/excerpt")).await;
    says(&excerpt, "가결: 출석 6명 중 찬성 5명");
    says(&excerpt, "제7조①");
}

#[tokio::test]
async fn the_record_of_the_past_names_what_it_lacks() {
    let town = Town::found(RosterState::Complete).await;
    over(&town).await;
    let secretary = Desk::new(&town, town.secretary().await);
    let original = "/minutes/original";
    let empty = secretary.send(original, original, &[("source", ""), ("title", "4차")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("4차"), "what was typed stays");
    let fields = [
        ("source", "붙임 1"),
        ("public", "yes"),
        ("title", "4차 운영위원회"),
        ("time", "2017. 6. 19. 13:00"),
        ("present", "총 16명"),
        ("items", "운영위원 사임의 건"),
        ("said", "박용수: 조례에 담자"),
        ("decided", "토론회 1회"),
    ];
    secretary.done(original, original, &fields).await;
    let reader = Desk::new(&town, String::new());
    let page = page(&reader, "/minutes").await;
    says(&page, "② 개최기관, ⑤ 진행 순서, ⑨ 표결 내용이 없습니다");
    says(&page, "원본에 없음");
}
