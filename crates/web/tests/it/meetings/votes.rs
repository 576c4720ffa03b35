//! Votes by name and elections.

use axum::http::StatusCode;
use clerk::meetings::{agenda::AddItem, convening::Convene};
use council::bodies::registry::RosterState;
use council::meetings::agenda::Part;
use council::meetings::convening::{Ground, Kind};
use council::meetings::votes::Method;
use council::{ItemId, MeetingId};

use super::{Desk, number, says};
use crate::house::{founder, keep, sound};
use crate::town::Town;

#[tokio::test]
async fn members_vote_by_name_once_and_only_where_they_are_present() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    let vote = town.vote(motion, Method::ByName).await;
    let member = Desk::new(&town, town.liaison(1).await);
    let page = member.page("").await;
    sound(&page, "ballot");
    keep("meeting-ballot", &page);
    says(&page, "내 표");
    assert!(page.text.contains("data-key=\"a\"") && page.text.contains("data-key=\"s\""));
    let cast = format!("/votes/{vote}/cast");
    member.done("", &cast, &[("choice", "yes")]).await;
    let voted = member.page("").await;
    says(&voted, "찬성에 투표했습니다.");
    says(&voted, "1 / 6 투표함");
    let path = format!("/meetings/{}{cast}", town.meeting);
    let twice =
        town.house.post(&path, &member.cookie, &[("act", "another"), ("choice", "no")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&twice, "이미 표결하였습니다. 한 사람이 한 번 표결합니다.");

    let absent = Desk::new(&town, town.liaison(8).await);
    says(&absent.page("").await, "출석하지 않은 구성원은 표결할 수 없습니다.");
    let refused =
        town.house.post(&path, &absent.cookie, &[("act", "third"), ("choice", "yes")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "출석하지 않은 구성원은 표결할 수 없습니다.");

    let desk = Desk::new(&town, town.secretary().await);
    desk.done("", &format!("/votes/{vote}/close"), &[]).await;
    let page = desk.page("").await;
    sound(&page, "by name");
    keep("meeting-by-name", &page);
    says(&page, "부결: 출석 6명 중 찬성 1명, 과반수(4명)에 못 미침 — 제7조①");
    assert!(page.text.contains("위원1(은평)") || page.text.contains("위원1("), "who voted how");
}

/// A running meeting of the committee with an item that is open, and its three members there.
async fn committee(town: &Town) -> (MeetingId, ItemId) {
    let clerk = &town.house.clerk;
    let call = Convene {
        body: town.committee,
        no: None,
        kind: Kind::Regular,
        title: "제5차 운영위원회".to_owned(),
        title_en: None,
        starts_at: "2017-06-26T15:00:00".parse().unwrap(),
        ends_at: None,
        place: None,
        ground: Ground::Record { source: "운영위원회 회의록".to_owned() },
    };
    let meeting = clerk.convene(&founder(), &town.key(), call).await.unwrap().it;
    town.clock("2017-06-26T15:00:00");
    clerk.open_meeting(&founder(), &town.key(), meeting).await.unwrap();
    let add = AddItem {
        meeting,
        part: Part::Decision,
        title: "운영위원장 호선의 건".to_owned(),
        title_en: None,
        note: None,
        origin: None,
        referred_from: None,
    };
    let item = clerk.add_item(&founder(), &town.key(), add).await.unwrap();
    (meeting, item)
}

#[tokio::test]
async fn an_officer_is_elected_round_by_round() {
    let town = Town::found(RosterState::Complete).await;
    let (meeting, item) = committee(&town).await;
    let desk = Desk { meeting, ..Desk::new(&town, town.secretary().await) };
    desk.done("", "/arrive", &[("everybody", "1")]).await;
    desk.done("", &format!("/items/{item}/open"), &[]).await;
    let people: Vec<String> = town.people.iter().take(3).map(|(p, _)| p.to_string()).collect();
    let rest = format!("/items/{item}/elections");
    let nobody = desk.send("", &rest, &[("role", "chair")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nobody, "후보를 골라 주세요.");
    let stand = people.iter().map(|person| ("candidate", person.as_str()));
    let fields: Vec<(&str, &str)> = [("role", "chair")].into_iter().chain(stand).collect();
    desk.done("", &rest, &fields).await;
    let page = desk.page("").await;
    sound(&page, "election");
    says(&page, "운영위원장 선거");
    let election = number(&page.text, "id=\"election-");
    let count = format!("/elections/{election}/count");
    let votes: Vec<String> = people.iter().map(|person| format!("votes-{person}")).collect();
    let many = [(votes[0].as_str(), "4"), (&votes[1], "0"), (&votes[2], "0"), ("invalid", "0")];
    let refused = desk.send("", &count, &many).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "표 4장이 출석 3명보다 많습니다.");
    let split = [(votes[0].as_str(), "1"), (&votes[1], "1"), (&votes[2], "0"), ("invalid", "1")];
    desk.done("", &count, &split).await;
    says(&desk.page("").await, "다시 투표합니다: 위원0, 위원1");
    let last = [(votes[0].as_str(), "1"), (&votes[1], "2"), ("invalid", "0")];
    desk.done("", &count, &last).await;
    let page = desk.page("").await;
    sound(&page, "elected");
    keep("meeting-elected", &page);
    says(&page, "2차 투표에서 위원1이 운영위원장으로 뽑혔습니다.");
}
