//! Presence at a moment: by name, by head-count, by video.

use bylaws::Book;

use super::*;
use crate::SeatId;

fn at(text: &str) -> DateTime {
    format!("2017-06-26T{text}").parse().unwrap()
}

fn stay(id: i64, arrived: &str, left: Option<&str>) -> Stay {
    Stay {
        id: StayId::new(id),
        seat: Some(SeatId::new(id)),
        person: None,
        label: None,
        capacity: Capacity::Member,
        mode: Mode::InPerson,
        arrived_at: at(arrived),
        left_at: left.map(at),
    }
}

fn heads(count: u32, moment: &str) -> HeadCount {
    HeadCount { capacity: Capacity::Member, count, at: at(moment), said_by: "간사".to_owned() }
}

#[test]
fn nothing_recorded_is_unknown_and_not_zero() {
    let nothing = Presence { stays: &[], counts: &[], remote: false };
    assert_eq!(nothing.count(Capacity::Member, at("15:00:00")), None);
    let stays = [stay(1, "15:00:00", Some("15:30:00"))];
    let gone = Presence { stays: &stays, counts: &[], remote: false };
    assert_eq!(gone.count(Capacity::Member, at("15:29:59")), Some(1));
    assert_eq!(gone.count(Capacity::Member, at("15:30:00")), Some(0), "who leaves is not there");
    assert_eq!(gone.count(Capacity::Observer, at("15:29:59")), None);
}

#[test]
fn a_head_count_moves_on_with_those_who_come_and_go() {
    let stays = [stay(1, "15:00:00", Some("15:40:00")), stay(2, "15:20:00", None)];
    let counts = [heads(12, "15:10:00"), heads(11, "16:00:00")];
    let presence = Presence { stays: &stays, counts: &counts, remote: false };
    let members = |moment| presence.count(Capacity::Member, at(moment));
    assert_eq!(members("15:05:00"), Some(1), "by name, before anybody counted");
    assert_eq!(members("15:10:00"), Some(12));
    assert_eq!(members("15:20:00"), Some(13));
    assert_eq!(members("15:40:00"), Some(12));
    assert_eq!(members("16:00:00"), Some(11), "the latest count stands");
    assert_eq!(presence.named(Capacity::Member, at("15:30:00")), 2);
}

#[test]
fn members_by_video_count_only_where_the_book_knows_it() {
    let stays = [Stay { mode: Mode::Remote, ..stay(1, "15:00:00", None) }];
    let here = Presence { stays: &stays, counts: &[], remote: false };
    assert_eq!(here.count(Capacity::Member, at("15:00:00")), Some(0));
    let anywhere = Presence { remote: true, ..here };
    assert_eq!(anywhere.count(Capacity::Member, at("15:00:00")), Some(1));

    let residents = Book::read(include_str!("../../../../../bylaws/jumin-jachi.md")).unwrap();
    let law = residents.on(at("15:00:00"));
    assert!(remote_counts("assembly", &law));
    assert!(!remote_counts("council", &law));
    assert!(remote_advice("council", &law).is_some());
}
