//! The first page: of an empty house, for readers, for members, for the secretary.

use axum::http::{StatusCode, header};
use council::bodies::registry::RosterState;
use council::meetings::votes::{Choice, Method};

use crate::house::{House, founder, keep, sound};
use crate::town::Town;

#[tokio::test]
async fn an_empty_house_leads_its_administrator_to_the_founding_and_tells_others() {
    let house = House::at("2017-06-26T14:00:00");
    let anonymous = house.get("/").await;
    assert_eq!(anonymous.status, StatusCode::OK);
    sound(&anonymous, "empty");
    assert!(anonymous.text.contains("이 집은 아직 차리는 중입니다"));
    assert!(!anonymous.text.contains("/found\"") && anonymous.text.contains("/sign-in"));
    let admin = house.secretary().await;
    let page = house.get_as("/", &admin).await;
    sound(&page, "founder");
    assert!(page.text.contains("href=\"/found\""));
    keep("home-empty", &page);
}

#[tokio::test]
async fn a_reader_sees_what_the_house_is_and_what_is_next() {
    let town = Town::found(RosterState::Complete).await;
    for lang in ["ko", "en"] {
        let page = town.house.get(&format!("/?lang={lang}")).await;
        assert_eq!(page.status, StatusCode::OK);
        sound(&page, lang);
        keep(&format!("home-{lang}"), &page);
    }
    let page = town.house.get("/").await.text;
    for shown in [
        "<h1>협치서울지역협의회</h1>",
        "오늘 15:00에 제4차 전체회의가 열립니다",
        "제5차 전체회의",
        "협치서울지역협의회 운영규정 제1판",
        "2016. 9. 30.부터",
        "자치구 25곳 가운데 9곳에서 전체회의에 소통책임자를 보냈습니다.",
        "href=\"/districts/eunpyeong\"",
        "전체회의를 소집했습니다: ‘제5차 전체회의’, 2017. 7. 27.(목) 10:00",
        "href=\"/journal/",
    ] {
        assert!(page.contains(shown), "no {shown} on\n{page}");
    }
    // Nobody is asked to do anything.
    assert!(!page.contains("h-tasks"));
}

#[tokio::test]
async fn a_running_meeting_shows_its_quorum_with_the_article() {
    let town = Town::found(RosterState::Complete).await;
    town.open(4).await;
    let short = town.house.get("/").await.text;
    assert!(short.contains("제4차 전체회의가 열려 있습니다"));
    assert!(short.contains("is-warn") && short.contains("제7조"), "{short}");
    assert!(short.contains(&format!("data-live=\"meeting-{}\"", town.meeting)));
    let last = clerk::meetings::attendance::Arrival::member(town.people[4].1);
    let clerk = &town.house.clerk;
    clerk.arrive(&founder(), &town.key(), town.meeting, vec![last], None).await.unwrap();
    let met = town.house.get("/").await;
    sound(&met, "running");
    assert!(met.text.contains("is-ok"), "five of nine are more than half");
    keep("home-running", &met);
}

#[tokio::test]
async fn without_a_roster_the_quorum_is_unknown_and_nobody_is_missing_from_a_district() {
    let town = Town::found(RosterState::Partial).await;
    town.open(5).await;
    let page = town.house.get("/").await.text;
    assert!(page.contains("is-human"), "unknown is not unmet");
    assert!(page.contains("명단에 없는 자치구") && !page.contains("아직 없는 자치구"));
    let secretary = town.secretary().await;
    let page = town.house.get_as("/", &secretary).await.text;
    assert!(page.contains("전체회의 재적 위원 수를 선언해 주세요"), "{page}");
}

#[tokio::test]
async fn the_secretary_is_led_through_the_meeting() {
    let town = Town::found(RosterState::Complete).await;
    let secretary = town.secretary().await;
    let asked = async |what: &str| {
        let page = town.house.get_as("/", &secretary).await;
        sound(&page, what);
        assert!(page.text.contains(what), "no {what} on\n{}", page.text);
        page
    };
    asked("제4차 전체회의를 열어 주세요").await;
    town.open(6).await;
    asked("제4차 전체회의의 다음 안건을 상정해 주세요").await;
    town.take_up().await;
    asked("안건 1의 의안을 내 주세요").await;
    let motion = town.motion().await;
    let page = asked("안건 1의 표결을 열어 주세요").await;
    keep("home-secretary", &page);
    town.vote(motion, Method::ShowOfHands).await;
    asked("안건 1의 거수 결과를 적어 주세요").await;
    assert!(page.headers[header::CACHE_CONTROL].to_str().unwrap().contains("no-store"));
}

#[tokio::test]
async fn a_meeting_that_was_never_opened_is_told_the_day_after() {
    let town = Town::found(RosterState::Complete).await;
    town.clock("2017-06-27T09:00:00");
    let secretary = town.secretary().await;
    let page = town.house.get_as("/", &secretary).await.text;
    assert!(page.contains("제4차 전체회의가 열린 기록이 없습니다"), "{page}");
    assert!(!town.house.get("/").await.text.contains("data-live"), "readers look ahead");
}

#[tokio::test]
async fn a_member_who_is_there_is_asked_to_vote_once() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    let vote = town.vote(motion, Method::ByName).await;
    let (member, absent) = (town.liaison(3).await, town.liaison(8).await);
    let asked = "제4차 전체회의의 기명 표결에 참여해 주세요";
    assert!(town.house.get_as("/", &member).await.text.contains(asked));
    assert!(!town.house.get_as("/", &absent).await.text.contains(asked), "not there");
    let (person, seat) = town.people[3];
    let standing = council::accounts::roles::Standing {
        person: Some(person),
        seats: vec![council::accounts::roles::HeldSeat {
            seat,
            body: town.plenary,
            root: town.council,
            role: "liaison".to_owned(),
        }],
        ..Default::default()
    };
    town.house.clerk.cast(&standing, &town.key(), vote, Choice::Yes).await.unwrap();
    assert!(!town.house.get_as("/", &member).await.text.contains(asked), "voted");
}

#[tokio::test]
async fn terms_that_end_within_sixty_days_are_told_with_the_article() {
    let town = Town::found(RosterState::Complete).await;
    town.clock("2017-07-31T09:00:00");
    let secretary = town.secretary().await;
    // A liaison's term is one year: it ends on 2017-09-29.
    let on_time = town.house.get_as("/", &secretary).await.text;
    assert!(
        on_time.contains("전체회의 소통책임자 9명의 임기가 2017. 9. 29.에 끝납니다"),
        "60 days ahead\n{on_time}"
    );
    assert!(on_time.contains("제4조"));
    let member = town.liaison(2).await;
    let own = town.house.get_as("/", &member).await.text;
    assert!(own.contains("나의 전체회의 소통책임자 임기가 2017. 9. 29.에 끝납니다"), "{own}");
    town.clock("2017-07-30T09:00:00");
    assert!(!town.house.get_as("/", &secretary).await.text.contains("임기가"), "61 days ahead");
    town.clock("2017-09-30T09:00:00");
    let secretary = town.secretary().await;
    assert!(town.house.get_as("/", &secretary).await.text.contains("2017. 9. 29.에 끝났습니다"));
}

#[tokio::test]
async fn the_page_costs_a_bounded_number_of_statements_and_nothing_again() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    let reader = &town.house.reader;
    let secretary = town.secretary().await;
    town.house.get("/").await;
    town.house.get_as("/", &secretary).await;
    // Once the books are kept and the session is known, only the page itself reads.
    let before = reader.statements();
    town.house.get_as("/", &secretary).await;
    let signed_in = reader.statements() - before;
    assert!(signed_in <= 8, "{signed_in} statements signed in");
    let before = reader.statements();
    town.house.get("/?x=1").await;
    let anonymous = reader.statements() - before;
    assert!(anonymous <= 7, "{anonymous} statements");
    let before = reader.statements();
    let page = town.house.get("/?x=1").await;
    assert_eq!(reader.statements(), before, "kept as long as nothing happens");
    assert!(page.headers.contains_key(header::ETAG));
}
