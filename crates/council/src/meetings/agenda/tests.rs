//! Places on an agenda.

use super::*;

fn item(id: i64, no: u32, opened: bool) -> Item {
    Item {
        id: ItemId::new(id),
        meeting: MeetingId::new(1),
        part: Part::Decision,
        no,
        title: "안건".to_owned(),
        title_en: None,
        note: None,
        origin: None,
        referred_from: None,
        amendment: None,
        minutes_of: None,
        opened_at: opened.then(|| "2017-06-26T15:00:00".parse().unwrap()),
        closed_at: None,
        outcome: None,
        outcome_note: None,
    }
}

fn order(part: &[Item], moved: i64, to: u32) -> Result<Vec<(i64, u32)>, Refusal> {
    let places = reorder(part, ItemId::new(moved), to)?;
    Ok(places.into_iter().map(|(id, no)| (id.get(), no)).collect())
}

#[test]
fn an_item_moves_and_the_others_close_up() {
    let part = [item(10, 1, false), item(20, 2, false), item(30, 3, false)];
    assert_eq!(order(&part, 30, 1), Ok(vec![(30, 1), (10, 2), (20, 3)]));
    assert_eq!(order(&part, 10, 3), Ok(vec![(20, 1), (30, 2), (10, 3)]));
    assert_eq!(order(&part, 20, 2), Ok(vec![(10, 1), (20, 2), (30, 3)]));
    assert_eq!(order(&part, 20, 0), Err(Refusal::NoSuchPlace));
    assert_eq!(order(&part, 20, 4), Err(Refusal::NoSuchPlace));
    assert_eq!(order(&part, 99, 1), Err(Refusal::NoSuchPlace));
}

#[test]
fn nothing_passes_an_item_that_was_taken_up() {
    let part = [item(10, 1, true), item(20, 2, false), item(30, 3, false)];
    assert_eq!(order(&part, 30, 1), Err(Refusal::AlreadyOpen));
    assert_eq!(order(&part, 30, 2), Ok(vec![(10, 1), (30, 2), (20, 3)]));
}

#[test]
fn a_title_has_between_one_and_two_hundred_characters() {
    assert_eq!(add("  ", false), Err(Refusal::NoTitle));
    assert_eq!(add(&"가".repeat(200), false), Ok(()));
    assert_eq!(add(&"가".repeat(201), false), Err(Refusal::LongTitle));
    assert_eq!(add("안건", true), Err(Refusal::MeetingOver));
}
