//! The roll of a vote, the chair's word on a tie, and what a correction may touch.

use bylaws::Book;

use super::*;
use crate::bodies::counts::Members;
use crate::bodies::seats::Holder;
use crate::decisions::effects::Effect;
use crate::meetings::attendance::{Capacity, Mode, Presence, Stay, person, voting};
use crate::{BodyId, ItemId, PersonId, SeatId, StayId};

const RESIDENTS: &str = include_str!("../../../../../bylaws/jumin-jachi.md");
const COUNCIL: &str = include_str!("../../../../../bylaws/hyeopchi-2017.md");

fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn seat(id: i64, holder: i64, role: &str) -> Seat {
    Seat {
        id: SeatId::new(id),
        body: BodyId::new(1),
        holder: Holder::Person(PersonId::new(holder)),
        role: role.to_owned(),
        district: None,
        from: None,
        to: None,
        end: None,
    }
}

fn stay(seat: i64, mode: Mode) -> Stay {
    Stay {
        id: StayId::new(seat),
        seat: Some(SeatId::new(seat)),
        person: None,
        label: None,
        capacity: Capacity::Member,
        mode,
        arrived_at: at("2025-03-03T10:00:00"),
        left_at: None,
    }
}

fn out(seat: i64, item: i64) -> Exclusion {
    Exclusion {
        item: ItemId::new(item),
        seat: SeatId::new(seat),
        ground: ExclusionGround::Disqualification,
        reason: "가족의 일".to_owned(),
        at: at("2025-03-03T10:00:00"),
        lifted_at: None,
    }
}

fn motion(rule: &str) -> Motion {
    Motion {
        id: MotionId::new(1),
        meeting: MeetingId::new(1),
        item: ItemId::new(1),
        amends: None,
        text: "의안".to_owned(),
        rule: rule.to_owned(),
        effect: Effect::Plain,
        moved_by: "위원".to_owned(),
        moved_at: at("2025-03-03T10:00:00"),
        withdrawn_at: None,
    }
}

fn vote(method: Method) -> Vote {
    Vote {
        id: VoteId::new(1),
        meeting: MeetingId::new(1),
        motion: MotionId::new(1),
        method,
        law: VersionId::new(1),
        opened_at: at("2025-03-03T10:00:00"),
        closed_at: None,
        corrects: None,
        correction: None,
        result: None,
    }
}

/// Six members of whom four are there, one of those four excluded from item 1.
fn frozen(source: &str, organ: &str, item: i64) -> Frozen {
    let book = Book::read(source).unwrap();
    let now = at("2025-03-03T11:00:00");
    let seats: Vec<Seat> = (1..=6).map(|n| seat(n, n, "member")).collect();
    let stays: Vec<Stay> = (1..=4).map(|n| stay(n, Mode::InPerson)).collect();
    let roll = Roll {
        members: &Members::Counted(6),
        seats: &seats,
        presence: &Presence { stays: &stays, counts: &[], remote: false },
        exclusions: &[out(4, 1)],
    };
    freeze(&roll, organ, ItemId::new(item), now, &book.on(now))
}

#[test]
fn an_excluded_member_leaves_the_base_where_the_book_says_so() {
    let roll = frozen(RESIDENTS, "council", 1);
    assert_eq!((roll.members, roll.present, roll.unnamed), (Some(5), Some(3), 0));
    assert_eq!(roll.excluded, [SeatId::new(4)]);
    assert!(!roll.entitled.contains(&SeatId::new(4)));
    let other = frozen(RESIDENTS, "council", 2);
    assert_eq!((other.members, other.present), (Some(6), Some(4)), "of that item only");
    let silent = frozen(COUNCIL, "plenary", 1);
    assert_eq!((silent.members, silent.present), (Some(6), Some(4)), "no recusal in the book");
    assert_eq!(silent.present_seats.len(), 3, "but no ballot either");
}

#[test]
fn an_office_makes_no_second_member() {
    let book = Book::read(COUNCIL).unwrap();
    let now = at("2025-03-03T11:00:00");
    let seats =
        [seat(1, 7, "chair"), seat(2, 7, "committee-member"), seat(3, 8, "committee-member")];
    let counting = voting(&seats, now.date(), &book.on(now));
    let ids: Vec<_> = counting.iter().map(|seat| seat.id.get()).collect();
    assert_eq!(ids, [2, 3], "the seat counts, not the office");
    assert_eq!(person(counting[0]), Some(PersonId::new(7)));
}

#[test]
fn who_voted_and_left_took_part() {
    let mut roll = frozen(RESIDENTS, "council", 2);
    roll.join([SeatId::new(2), SeatId::new(5)]);
    assert_eq!(roll.present, Some(5));
    assert!(roll.present_seats.contains(&SeatId::new(5)));
}

#[test]
fn a_secret_ballot_is_not_cast_by_name() {
    let book = Book::read(RESIDENTS).unwrap();
    let law = book.on(at("2025-03-03T11:00:00"));
    let roll = frozen(RESIDENTS, "council", 2);
    let motion = motion("officer-election");
    assert!(open(&motion, Method::ShowOfHands, &roll, &[], &law).is_ok());
    let refused = open(&motion, Method::ByName, &roll, &[], &law);
    assert!(matches!(refused, Err(Refusal::Secret(cite)) if cite.to_string() == "제10조①"));
}

#[test]
fn a_tie_waits_for_the_chair_where_the_rule_gives_the_chair_the_word() {
    let source = RESIDENTS.replace("tie = \"rejected\"", "tie = \"chair-casts\"");
    let book = Book::read(&source).unwrap();
    let law = book.on(at("2025-03-03T11:00:00"));
    let roll = frozen(RESIDENTS, "council", 2);
    let (it, motion) = (vote(Method::ShowOfHands), motion("ordinary-decision"));
    let tie = Hands { yes: 2, no: 2, abstain: 0 };
    let waits = close(&it, &motion, tie, None, &roll, &law);
    assert!(matches!(waits, Err(Refusal::CastingVote(_))));
    let for_it = close(&it, &motion, tie, Some(true), &roll, &law).unwrap();
    assert_eq!((ruling(&for_it), Judged::of(&for_it).casting), (Ruling::Passed, Some(true)));
    let against = close(&it, &motion, tie, Some(false), &roll, &law).unwrap();
    assert_eq!(ruling(&against), Ruling::Rejected);
}

#[test]
fn ballots_by_name_are_not_recounted() {
    let book = Book::read(COUNCIL).unwrap();
    let law = book.on(at("2025-03-03T11:00:00"));
    let motion = motion("ordinary-decision");
    let open = vote(Method::ShowOfHands);
    let early = correct(&open, &motion, Hands::default(), None, "까닭", &[], &law);
    assert_eq!(early, Err(Refusal::StillOpen));
    let roll = frozen(COUNCIL, "plenary", 2);
    let verdict = close(&open, &motion, Hands { yes: 3, no: 1, abstain: 0 }, None, &roll, &law);
    let judged = Judged::of(&verdict.unwrap());
    let closed = Vote {
        closed_at: Some(at("2025-03-03T11:00:00")),
        result: Some(Closed {
            ruling: Ruling::Passed,
            hands: Hands { yes: 3, no: 1, abstain: 0 },
            judged,
            frozen: roll,
        }),
        ..vote(Method::ByName)
    };
    let refused = correct(&closed, &motion, Hands::default(), None, "까닭", &[], &law);
    assert_eq!(refused, Err(Refusal::BallotsStand));
}
