//! The public record: rows in sentences, pages, filters, one row with its hashes, the feed.

use axum::http::{StatusCode, header};
use clerk::meetings::votes::CloseVote;
use council::bodies::registry::RosterState;
use council::meetings::votes::{Hands, Method};
use serde_json::Value;

use crate::house::{House, founder, keep, sound};
use crate::town::Town;

/// The plenary until a vote is closed.
async fn after_a_vote() -> Town {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    let vote = town.vote(motion, Method::ShowOfHands).await;
    let form = CloseVote {
        vote,
        hands: Hands { yes: 5, no: 1, abstain: 0 },
        casting: None,
        keep_open: false,
    };
    town.house.clerk.close_vote(&founder(), &town.key(), form).await.unwrap();
    town
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn rows_are_sentences_newest_first() {
    let town = after_a_vote().await;
    for lang in ["ko", "en"] {
        let page = town.house.get(&format!("/journal?lang={lang}")).await;
        assert_eq!(page.status, StatusCode::OK);
        sound(&page, lang);
        keep(&format!("journal-{lang}"), &page);
    }
    let page = town.house.get("/journal").await.text;
    let closed = "표결 결과 가결: ‘하반기에 정책토론회를 연다’ (찬성 5, 반대 1, 기권 0).";
    let opened = "거수 표결을 열었습니다: ‘하반기에 정책토론회를 연다’";
    let (first, second) = (page.find(closed).unwrap(), page.find(opened).unwrap());
    assert!(first < second);
    for shown in [
        "제4차 전체회의에 6명이 출석했습니다.",
        "제4차 전체회의를 열었습니다.",
        "위원0이 운영위원회 운영위원장 자리에 올랐습니다.",
        "2017. 6. 26.(월) 15:00",
    ] {
        assert!(page.contains(shown), "no {shown} on\n{page}");
    }
}

#[tokio::test]
async fn rows_are_chosen_by_body_and_shelf_and_paged_by_number() {
    let town = after_a_vote().await;
    let rows = async |address: &str| json(&town.house.get(address).await.text);
    let seqs = |answer: &Value| -> Vec<i64> {
        answer["rows"].as_array().unwrap().iter().map(|row| row["seq"].as_i64().unwrap()).collect()
    };
    let newest = rows("/journal?format=json").await;
    let first = seqs(&newest);
    assert_eq!(first.len(), 40);
    assert_eq!((newest["older"].as_bool(), newest["newer"].as_bool()), (Some(true), Some(false)));
    let older = rows(&format!("/journal?before={}&format=json", first[39])).await;
    assert_eq!(seqs(&older)[0], first[39] - 1);
    assert_eq!(older["newer"], true);
    let back = rows(&format!("/journal?after={}&format=json", seqs(&older)[0])).await;
    assert_eq!(seqs(&back), first);

    let votes = rows("/journal?shelf=meetings&body=plenary&format=json").await;
    let kinds: Vec<&str> =
        votes["rows"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert!(kinds.iter().all(|kind| kind.starts_with("meetings.")) && kinds.len() >= 8);
    let committee = rows("/journal?body=committee&format=json").await;
    let of = |row: &Value| row["body"] == town.committee.get();
    assert!(committee["rows"].as_array().unwrap().iter().all(of));
    // The record of a council holds that of its organs.
    let council = rows("/journal?body=hyeopchi&shelf=meetings&format=json").await;
    assert_eq!(seqs(&council), seqs(&votes));
    let none = town.house.get("/journal?body=committee&shelf=files").await;
    sound(&none, "none");
    assert!(none.text.contains("고른 기록이 없습니다"));
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_with_a_page() {
    let town = Town::found(RosterState::Complete).await;
    for (address, status) in [
        ("/journal?body=nobody", StatusCode::NOT_FOUND),
        ("/journal?shelf=nothing", StatusCode::UNPROCESSABLE_ENTITY),
        ("/journal?before=x", StatusCode::UNPROCESSABLE_ENTITY),
        ("/journal?after=-3", StatusCode::UNPROCESSABLE_ENTITY),
        ("/journal/0", StatusCode::NOT_FOUND),
        ("/journal/99999", StatusCode::NOT_FOUND),
        ("/journal/one", StatusCode::NOT_FOUND),
        ("/journal/99999999999999999999", StatusCode::NOT_FOUND),
    ] {
        let page = town.house.get(address).await;
        assert_eq!(page.status, status, "{address}");
        sound(&page, address);
    }
}

#[tokio::test]
async fn a_row_can_be_computed_by_hand() {
    let town = after_a_vote().await;
    let head = town.house.reader.sealed();
    let page = town.house.get(&format!("/journal/{head}")).await;
    sound(&page, "row");
    keep("journal-row", &page);
    assert!(page.text.contains("madang verify"));
    let row = json(&town.house.get(&format!("/journal/{head}?format=json")).await.text);
    let before = json(&town.house.get(&format!("/journal/{}?format=json", head - 1)).await.text);
    let text = |field: &str| row[field].as_str().unwrap();
    assert_eq!(row["prev_hash"], before["hash"]);
    assert_eq!(kit::sha256_hex(text("statement").as_bytes()), text("content_hash"));
    let chained = format!("{}\n{head}\n{}\n", text("prev_hash"), text("content_hash"));
    assert_eq!(kit::sha256_hex(chained.as_bytes()), text("hash"));
    assert_eq!(row["content"]["hands"]["yes"], 5);
    let first = town.house.get("/journal/1").await;
    sound(&first, "first");
    assert!(!first.text.contains("href=\"/journal/0\"") && first.text.contains("/journal/2\""));
}

#[tokio::test]
async fn accounts_are_not_named_to_readers() {
    let house = House::at("2017-06-26T14:00:00");
    let admin = house.secretary().await;
    let list = house.get("/journal").await.text;
    assert!(list.contains("계정을 만들었습니다.") && !list.contains("한유진"), "{list}");
    let row = house.get("/journal/1").await;
    sound(&row, "account");
    assert!(!row.text.contains("한유진") && row.text.contains("██"));
    let data = json(&house.get("/journal/1?format=json").await.text);
    assert_eq!((&data["redacted"], &data["statement"]), (&Value::Bool(true), &Value::Null));
    let seen = house.get_as("/journal/1", &admin).await;
    let content = seen.text.split("<pre").nth(1).unwrap_or_default().to_owned();
    assert!(content.contains("한유진"), "who runs the house sees all of it");
}

#[tokio::test]
async fn the_record_can_be_followed() {
    let town = after_a_vote().await;
    let feed = town.house.get("/journal/feed.atom?shelf=meetings").await;
    assert_eq!(feed.status, StatusCode::OK);
    assert!(
        feed.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("application/atom+xml")
    );
    assert!(feed.text.contains("<title>표결 결과 가결: ‘하반기에 정책토론회를 연다’"));
    let ids = feed.text.matches("<id>urn:sha256:").count();
    assert_eq!(ids, feed.text.matches("<entry>").count());
    assert!(ids >= 8 && feed.text.ends_with("</feed>\n"));
}

#[tokio::test]
async fn the_page_costs_a_bounded_number_of_statements() {
    let town = after_a_vote().await;
    let reader = &town.house.reader;
    town.house.get("/journal").await;
    let before = reader.statements();
    town.house.get("/journal?x=1").await;
    let list = reader.statements() - before;
    assert!(list <= 6, "{list} statements");
    let before = reader.statements();
    town.house.get("/journal/5?x=1").await;
    let row = reader.statements() - before;
    assert!(row <= 4, "{row} statements");
}
