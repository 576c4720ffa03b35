//! The parts of minutes, what they lack, what of them is public, and when they may change.

use std::collections::HashMap;

use jiff::civil::{Date, DateTime, date};

use super::*;
use crate::meetings::agenda;
use crate::meetings::disclosures::{About, Disclosure, Field, Grounds, Level};
use crate::meetings::statements::Kind;
use crate::{ItemId, StatementId, VoteId};

const DAY: Date = date(2017, 6, 26);

fn at(hour: i8) -> DateTime {
    DAY.at(hour, 0, 0, 0)
}

fn minutes() -> Minutes {
    Minutes {
        id: MinutesId::new(1),
        meeting: MeetingId::new(2),
        salt: String::new(),
        drafted_at: at(9),
        circulated_at: None,
        remarks_until: None,
        adopted_at: None,
        adopted_in: None,
        adopted_by: None,
    }
}

fn circulated() -> Minutes {
    Minutes { circulated_at: Some(at(10)), remarks_until: Some(DAY), ..minutes() }
}

fn entry(element: Element, part: Part, text: &str) -> Entry<String> {
    let item =
        matches!(part, Part::Statement(_) | Part::Vote(_) | Part::Ballots(_) | Part::Item(_))
            .then_some(ItemId::new(7));
    let decision = matches!(part, Part::Vote(_) | Part::Ballots(_)).then_some(DecisionId::new(9));
    let kind = matches!(part, Part::Statement(_)).then_some(Kind::Opinion);
    let speaker = kind.map(|_| "박용수".to_owned());
    Entry { element, part, item, decision, kind, speaker, text: text.to_owned() }
}

fn whole_document() -> Document<String> {
    let mut entries: Vec<_> =
        Element::ALL.iter().map(|e| entry(*e, Part::Whole(*e), "있음")).collect();
    entries.push(entry(Element::Time, Part::Place, "회의실"));
    entries.push(entry(Element::Said, Part::Statement(StatementId::new(12)), "조례에 담자"));
    entries.push(entry(Element::Voted, Part::Vote(VoteId::new(5)), "가결"));
    entries.push(entry(Element::Voted, Part::Ballots(VoteId::new(5)), "찬성: 박용수"));
    let title = "사임의 건".to_owned();
    let items = vec![Heading { id: ItemId::new(7), part: agenda::Part::Decision, no: 1, title }];
    Document { items, entries }
}

#[test]
fn a_part_has_one_name_and_is_found_by_it() {
    let mut parts: Vec<Part> = Element::ALL.iter().map(|e| Part::Whole(*e)).collect();
    parts.extend([
        Part::Place,
        Part::Item(ItemId::new(7)),
        Part::Exclusion(ItemId::new(7), SeatId::new(12)),
        Part::Statement(StatementId::new(3)),
        Part::Motion(crate::MotionId::new(4)),
        Part::Decision(DecisionId::new(5)),
        Part::Vote(VoteId::new(6)),
        Part::Ballots(VoteId::new(6)),
        Part::Election(crate::ElectionId::new(8)),
    ]);
    let names: std::collections::BTreeSet<String> = parts.iter().map(Part::to_string).collect();
    assert_eq!(names.len(), parts.len());
    for part in parts {
        assert_eq!(part.to_string().parse(), Ok(part));
    }
    for wrong in ["", "item", "item-", "item-x", "exclusion-7", "nothing-1", "title-1"] {
        assert!(wrong.parse::<Part>().is_err(), "{wrong}");
    }
}

#[test]
fn a_missing_element_is_named_and_a_half_one_too() {
    let document = whole_document();
    assert_eq!(document.lacks(), []);
    let words = HashMap::from([
        (Part::Whole(Element::Body), "  ".to_owned()),
        (Part::Place, String::new()),
    ]);
    let lacks = document.worded(&words).lacks();
    let body = Lack { element: Element::Body, partly: false };
    let time = Lack { element: Element::Time, partly: true };
    assert_eq!(lacks, [body, time]);
    let numbers: Vec<u8> = Element::ALL.iter().map(|element| element.no()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

#[test]
fn the_record_of_the_fourth_committee_lacks_three_elements() {
    use Element::{Decided, Items, Present, Said, Time, Title};
    let there = [Title, Time, Present, Items, Said, Decided];
    let original = Original {
        source: "붙임 1".to_owned(),
        entered_at: at(9),
        public: true,
        elements: there.iter().map(|element| (*element, "적힘".to_owned())).collect(),
    };
    assert_eq!(original.lacks(), [Element::Body, Element::Order, Element::Voted]);
}

fn closing(of: About, subject: i64, level: Level, hidden: &[Field]) -> Disclosure {
    Disclosure {
        meeting: MeetingId::new(2),
        of,
        subject,
        level,
        grounds: Grounds::of([5]).unwrap(),
        reason: "검토 중".to_owned(),
        hidden: hidden.to_vec(),
        review_on: Some(date(2018, 1, 1)),
        set_at: at(9),
    }
}

/// Which parts hide their words, and whether the speaker of the statement is hidden.
fn hidden(closed: &[Disclosure]) -> (Vec<String>, bool) {
    let document = redacted(&whole_document(), closed);
    let is = |cell: &Cell| matches!(cell, Cell::Hidden(_));
    let parts = document.entries.iter().filter(|entry| is(&entry.text));
    let speaker = document.entry(Part::Statement(StatementId::new(12))).unwrap();
    (parts.map(|entry| entry.part.to_string()).collect(), is(speaker.speaker.as_ref().unwrap()))
}

#[test]
fn what_is_closed_is_hidden_by_field() {
    assert_eq!(hidden(&[]), (vec![], false));
    let statement = closing(About::Statement, 12, Level::Partly, &[Field::Speaker]);
    assert_eq!(hidden(&[statement]), (vec![], true));
    let words = closing(About::Statement, 12, Level::Partly, &[Field::Text]);
    assert_eq!(hidden(&[words]), (vec!["statement-12".to_owned()], false));
    let names = closing(About::Item, 7, Level::Partly, &[Field::Ballots]);
    assert_eq!(hidden(&[names]), (vec!["ballots-5".to_owned()], false));
    let decision = closing(About::Decision, 9, Level::Closed, &[]);
    assert_eq!(hidden(&[decision]).0, ["vote-5", "ballots-5"]);
    let item = closing(About::Item, 7, Level::Closed, &[]);
    assert_eq!(hidden(std::slice::from_ref(&item)).0, ["statement-12", "vote-5", "ballots-5"]);
    let document = redacted(&whole_document(), &[item]);
    assert_eq!(document.items[0].title, Cell::Hidden(Grounds::of([5]).unwrap()));
}

#[test]
fn remarks_are_taken_on_the_last_day_and_not_on_the_day_after() {
    assert_eq!(remark(&minutes(), "고쳐 주세요", DAY), Err(Refusal::NotCirculated));
    assert_eq!(remark(&circulated(), "고쳐 주세요", DAY), Ok(()));
    assert_eq!(remark(&circulated(), " ", DAY), Err(Refusal::NoText));
    let after = DAY.tomorrow().unwrap();
    assert_eq!(remark(&circulated(), "고쳐 주세요", after), Err(Refusal::TooLate(DAY)));
    assert_eq!(circulate(&minutes(), DAY, DAY), Ok(()));
    assert_eq!(circulate(&minutes(), DAY, after), Err(Refusal::UntilPast(DAY)));
    assert_eq!(circulate(&circulated(), after, DAY), Err(Refusal::Circulated));
}

#[test]
fn words_change_with_a_reason_once_the_members_have_them() {
    assert_eq!(write(&minutes(), "가", "나", ""), Ok(()));
    assert_eq!(write(&circulated(), "가", "나", ""), Err(Refusal::NoReason));
    assert_eq!(write(&circulated(), "가", "나", "오기"), Ok(()));
    assert_eq!(write(&minutes(), "가", " 가", "오기"), Err(Refusal::Same));
    assert_eq!(write(&minutes(), "가", &"나".repeat(8001), ""), Err(Refusal::TooLong));
    let adopted = Minutes { adopted_at: Some(at(12)), ..circulated() };
    assert_eq!(write(&adopted, "가", "나", "오기"), Err(Refusal::Frozen));
    assert_eq!(correct(&adopted, "가", "나", ""), Err(Refusal::NoReason));
    assert_eq!(correct(&adopted, "가", "나", "오기"), Ok(()));
    assert_eq!(correct(&circulated(), "가", "나", "오기"), Err(Refusal::NotAdopted));
    assert_eq!(adopted.state(1), State::Adopted);
    assert_eq!(adopted.state(2), State::Corrected);
}
