//! Tasks, conveyance and threads over HTTP, and one's own work list.

use std::sync::Arc;

use axum::http::StatusCode;
use clerk::decisions::register::Record;
use clerk::meetings::statements::{By, RecordStatement};
use clerk::tasks::register::SetTask;
use council::bodies::registry::RosterState;
use council::decisions::effects::Effect;
use council::decisions::register::Form;
use council::meetings::disclosures::{Field, Grounds, Level};
use council::meetings::statements::Kind;
use council::tasks::register::{Due, Owner};
use council::{DecisionId, MeetingId, StatementId, TaskId};

use crate::house::founder;
use crate::meetings::{key, says, says_not};
use crate::town::Town;

/// A plenary that is over: a proposal, an opinion, a decision, a task of the first member.
struct Past {
    town: Town,
    proposal: StatementId,
    decision: DecisionId,
    task: TaskId,
    next: MeetingId,
}

impl Past {
    async fn found() -> Self {
        let town = Town::found(RosterState::Complete).await;
        town.open(9).await;
        town.take_up().await;
        let clerk = &town.house.clerk;
        let say = async |kind, text: &str| {
            let form = RecordStatement {
                item: town.item,
                kind,
                by: By::Named("위원1".to_owned()),
                text: text.to_owned(),
                at: None,
                source: None,
            };
            clerk.record_statement(&founder(), &town.key(), form).await.unwrap()
        };
        let proposal = say(Kind::Proposal, "토론회를 두 차례 연다").await;
        say(Kind::Opinion, "장소가 없다").await;
        let record = Record {
            item: town.item,
            form: Form::Consensus,
            text: "토론회를 한 차례 연다".to_owned(),
            effect: Effect::Plain,
            notes: Vec::new(),
            keep_open: false,
        };
        let decision = clerk.record_decision(&founder(), &town.key(), record).await.unwrap().it;
        let form = SetTask {
            body: None,
            origin: format!("decision-{decision}").parse().ok(),
            text: "장소를 알아본다".to_owned(),
            owner: Owner::Person(town.people[1].0),
            due: Due::On("2017-06-30".parse().unwrap()),
            given_at: None,
            source: None,
        };
        let task = clerk.set_task(&founder(), &town.key(), form).await.unwrap();
        clerk.close_meeting(&founder(), &town.key(), town.meeting, None).await.unwrap();
        let nobody = Arc::default();
        let all = town.house.reader.read(&nobody, |seen| {
            store::meetings::convening::list(
                seen.conn,
                &store::meetings::convening::Filter::default(),
            )
        });
        let all = all.await.unwrap();
        let next = all.iter().find(|it| it.meeting.title.starts_with("제5차")).unwrap().meeting.id;
        Self { town, proposal, decision, task, next }
    }

    /// Posts the form of the page `on` that goes to `path`.
    async fn send(
        &self,
        cookie: &str,
        on: &str,
        path: &str,
        fields: &[(&str, &str)],
    ) -> crate::house::Answer {
        let page = self.town.house.get_as(on, cookie).await;
        let key = key(&page.text, path);
        assert!(!key.is_empty(), "the form of {path} carries a key");
        let mut all = vec![("act", key.as_str())];
        all.extend(fields);
        self.town.house.post(path, cookie, &all).await
    }
}

#[tokio::test]
async fn tasks_are_listed_filtered_and_reported_on() {
    let past = Past::found().await;
    let (house, task) = (&past.town.house, past.task);
    let owner = past.town.liaison(1).await;
    let other = past.town.liaison(2).await;
    let path = format!("/tasks/{task}");

    past.town.clock("2017-06-30T23:00:00");
    says_not(&house.get("/tasks").await, "기한이 지난 과제");
    past.town.clock("2017-07-01T09:00:00");
    let list = house.get("/tasks").await;
    says(&list, "장소를 알아본다");
    says(&list, "기한이 지난 과제 1건");
    says(&house.get("/tasks?overdue=1&body=plenary").await, "장소를 알아본다");
    says(&house.get("/tasks?state=done").await, "과제가 없습니다");
    assert_eq!(house.get("/tasks?body=none").await.status, StatusCode::NOT_FOUND);
    let csv = house.get("/tasks?format=csv").await;
    assert!(csv.text.contains("장소를 알아본다,위원1,"), "{}", csv.text);

    let page = house.get_as(&path, &other).await;
    says(&page, "2017. 6. 30.까지");
    assert!(!page.text.contains("/reports\""), "another member reports nothing");
    let reports = format!("{path}/reports");
    let empty = [("state", "done"), ("text", "")];
    let refused = past.send(&owner, &path, &reports, &empty).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = [("state", "done"), ("text", "마을회관"), ("evidence", "https://example.org/a")];
    let answer = past.send(&owner, &path, &reports, &done).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let page = house.get(&path).await;
    says(&page, "마을회관");
    assert!(page.text.contains("href=\"https://example.org/a\""));
    says(&house.get("/tasks?state=done").await, "장소를 알아본다");
    for bad in ["/tasks/x", "/tasks/999999"] {
        assert_eq!(house.get(bad).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
}

#[tokio::test]
async fn what_was_said_becomes_a_task() {
    let past = Past::found().await;
    let house = &past.town.house;
    let secretary = past.town.secretary().await;
    let from = format!("/tasks/new?from=statement-{}", past.proposal);
    assert_eq!(house.get(&from).await.status, StatusCode::UNAUTHORIZED);
    let page = house.get_as(&from, &secretary).await;
    says(&page, "토론회를 두 차례 연다");
    assert!(page.text.contains("value=\"위원1\""), "whoever spoke is proposed as owner");

    let origin = format!("statement-{}", past.proposal);
    let wish = [("from", origin.as_str()), ("body", "plenary"), ("text", "날짜를 잡는다")];
    let mut nobody = wish.to_vec();
    nobody.extend([("label", ""), ("due", "day"), ("due_on", "언젠가")]);
    let refused = past.send(&secretary, &from, "/tasks", &nobody).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "날짜를 잡는다");
    let mut fields = wish.to_vec();
    fields.extend([("label", "마을기자단"), ("due", "next"), ("due_text", "")]);
    let done = past.send(&secretary, &from, "/tasks", &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = house.get(done.location()).await;
    says(&page, "마을기자단");
    says(&page, "다음 회의(2017. 7. 27.)까지");
    says(&page, "이 건의 흐름");
    for bad in ["/tasks/new?from=statement-999999", "/tasks/new?from=house-1"] {
        assert_eq!(house.get_as(bad, &secretary).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
}

#[tokio::test]
async fn decisions_are_conveyed_and_feedback_comes_back() {
    let past = Past::found().await;
    let (house, decision) = (&past.town.house, past.decision);
    let secretary = past.town.secretary().await;
    let member = past.town.liaison(0).await;
    let meeting = format!("/meetings/{}", past.town.meeting);
    let page = format!("/decisions/{decision}/deliveries");
    says(&house.get(&page).await, "아직 전달을 시작하지 않았습니다");
    assert!(!house.get(&meeting).await.text.contains("/convey\""), "a reader starts nothing");

    let started = past.send(&secretary, &meeting, &format!("{meeting}/convey"), &[]).await;
    assert_eq!(started.status, StatusCode::SEE_OTHER);
    let all = house.get_as(&page, &secretary).await;
    says(&all, "자치구 25곳 가운데 0곳에 전하고");
    says(&all, "제6조③");
    assert!(!house.get_as(&meeting, &secretary).await.text.contains("/convey\""), "not twice");
    let again = house.post(&page, &secretary, &[("act", "again")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

    past.town.clock("2017-06-26T16:00:00");
    let mine = house.get_as("/tasks/deliveries", &member).await;
    says(&mine, "토론회를 한 차례 연다");
    let at = mine.text.find("/tasks/deliveries/").unwrap();
    let id: String = mine.text[at + 18..].chars().take_while(char::is_ascii_digit).collect();
    let report = format!("/tasks/deliveries/{id}/reports");
    let empty = [("step", "sent"), ("said", "")];
    let refused = past.send(&member, &page, &report, &empty).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "전한 것을 보여 주는 자료를 적어 주세요.");
    for fields in [
        [("step", "sent"), ("said", "게시판")],
        [("step", "discussed"), ("said", "2017-06-26")],
        [("step", "fed-back"), ("said", "주차를 걱정함")],
    ] {
        let done = past.send(&member, &page, &report, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{fields:?}");
    }
    says(&house.get(&page).await, "주차를 걱정함");
    let odd = house.post(&report, &member, &[("act", "odd"), ("step", "lost")]).await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);

    let next = format!("/meetings/{}", past.next);
    says(&house.get(&format!("/tasks/deliveries?meeting={}", past.next)).await, "주차를 걱정함");
    says(&house.get(&next).await, "자치구에서 돌아온 의견 1건");
    says(&house.get("/tasks/deliveries?body=plenary").await, "1곳에서 의견이 돌아옴");
    for bad in
        ["/tasks/deliveries?body=none", "/tasks/deliveries?meeting=9", "/decisions/9/deliveries"]
    {
        assert_eq!(house.get(bad).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
}

#[tokio::test]
async fn a_thread_is_linked_by_hand_and_shown_whole() {
    let past = Past::found().await;
    let house = &past.town.house;
    let secretary = past.town.secretary().await;
    let path = format!("/threads/statement-{}", past.proposal);
    let page = house.get(&path).await;
    says(&page, "토론회를 두 차례 연다");
    says(&page, "2건이 기다립니다");
    says_not(&page, "장소가 없다");
    assert!(!page.text.contains("id=\"link\""), "a reader links nothing");

    let other = format!("https://house.example/decisions/{}", past.decision);
    let wrong = [("other", "어딘가"), ("way", "forward"), ("relation", "adopts"), ("note", "")];
    let refused = past.send(&secretary, &path, &path, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "기록의 주소로 읽을 수 없습니다.");
    let link = [
        ("other", other.as_str()),
        ("way", "forward"),
        ("relation", "partly-adopts"),
        ("note", "한 번만"),
    ];
    let done = past.send(&secretary, &path, &path, &link).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let page = house.get_as(&path, &secretary).await;
    says(&page, "일부 채택됨: 한 번만");
    says(&page, "장소를 알아본다");
    let off = page.text.find("/threads/links/").map(|at| &page.text[at..]).unwrap();
    let off = off.split('"').next().unwrap().to_owned();
    says(&house.get(&format!("/decisions/{}", past.decision)).await, "이 건의 흐름");
    says(&house.get("/journal").await, "두 기록을 잇거나");
    let taken = past.send(&secretary, &path, &off, &[]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    says_not(&house.get(&path).await, "한 번만");
    for bad in ["/threads/statement-999999", "/threads/house-1", "/threads/x"] {
        assert_eq!(house.get(bad).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
}

#[tokio::test]
async fn what_is_closed_is_not_told_to_outsiders() {
    let past = Past::found().await;
    let (house, town) = (&past.town.house, &past.town);
    let member = town.liaison(1).await;
    let form = clerk::meetings::disclosures::Disclose {
        of: council::meetings::disclosures::About::Statement,
        subject: past.proposal.get(),
        level: Level::Closed,
        grounds: Grounds::of([5]).unwrap(),
        reason: "의사결정 과정".to_owned(),
        hidden: Vec::<Field>::new(),
        review_on: Some("2018-01-01".parse().unwrap()),
    };
    house.clerk.disclose(&founder(), &town.key(), form).await.unwrap();
    for path in [
        format!("/threads/statement-{}", past.proposal),
        format!("/threads/decision-{}", past.decision),
        format!("/decisions/{}", past.decision),
    ] {
        says_not(&house.get(&path).await, "토론회를 두 차례 연다");
        says(&house.get_as(&path, &member).await, "토론회를 두 차례 연다");
    }
}

#[tokio::test]
async fn one_s_own_page_says_what_to_do_next() {
    let past = Past::found().await;
    let house = &past.town.house;
    let member = past.town.liaison(1).await;
    let secretary = past.town.secretary().await;
    assert_eq!(house.get("/me").await.location(), "/sign-in?back=/me");
    let me = house.get_as("/me", &member).await;
    says(&me, "장소를 알아본다");
    says(&me, "제5차 전체회의");
    says(&me, "참석 여부를 답하지 않음");
    says_not(&me, "맡은 기구의 일");
    let me = house.get_as("/me", &secretary).await;
    says(&me, "맡은 기구의 일");
    says(&me, "의결 1건을 자치구에 전하지 않았습니다.");
    says(&me, "회의록을 써야 합니다.");
    says(&house.get_as("/me/account", &member).await, "로그아웃");
}

#[tokio::test]
async fn pages_speak_both_languages_and_read_little() {
    let past = Past::found().await;
    let house = &past.town.house;
    let secretary = past.town.secretary().await;
    for (path, most) in [
        ("/me".to_owned(), 13),
        ("/tasks".to_owned(), 2),
        ("/tasks/new".to_owned(), 3),
        (format!("/tasks/{}", past.task), 8),
        ("/tasks/deliveries?body=plenary".to_owned(), 4),
        (format!("/decisions/{}/deliveries", past.decision), 8),
        (format!("/threads/decision-{}", past.decision), 11),
    ] {
        for lang in ["ko", "en"] {
            let mark = if path.contains('?') { '&' } else { '?' };
            let at = format!("{path}{mark}lang={lang}");
            house.get_as(&at, &secretary).await;
            let before = house.reader.statements();
            let page = house.get_as(&at, &secretary).await;
            let read = house.reader.statements() - before;
            assert_eq!(page.status, StatusCode::OK, "{at}");
            assert!(read <= most, "{at} ran {read} statements");
            assert!(!page.text.contains('⟦'), "{at} says a message that is not there");
            assert_eq!(page.text.matches("<h1").count(), 1, "{at}");
        }
    }
}
