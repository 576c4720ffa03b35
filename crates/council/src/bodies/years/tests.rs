//! Years counted against books, ratios with what is not known.

use bylaws::Book;
use jiff::civil::date;

use super::*;
use crate::{BodyId, OfficeId, SeatId};

fn book() -> Book {
    Book::read(include_str!("../../../../../bylaws/hyeopchi-2017.md")).unwrap()
}

fn held(on: Date, kind: Kind) -> Held {
    Held { on, kind }
}

#[test]
fn a_plenary_of_unstated_kind_is_none_or_one_of_four() {
    let book = book();
    let law = book.on(date(2017, 12, 31).at(23, 0, 0, 0));
    let meetings = [held(date(2017, 6, 26), Kind::Unstated)];
    let it = cadence("plenary", 2017, &meetings, None, date(2018, 1, 1), &law).unwrap();
    assert_eq!((it.held(), it.times), (Span { least: 0, most: 1 }, 4));
    assert_eq!(it.missed().count(), 1, "even one is fewer than four");
    let running = cadence("plenary", 2017, &meetings, None, date(2017, 12, 31), &law).unwrap();
    assert_eq!(running.missed().count(), 0, "the year is not over on its last day");
    let both = [meetings[0], held(date(2017, 9, 1), Kind::Extraordinary)];
    let it = cadence("plenary", 2017, &both, None, date(2018, 1, 1), &law).unwrap();
    assert_eq!(it.held().most, 1, "an extraordinary one is no regular one");
    assert!(cadence("nobody", 2017, &both, None, date(2018, 1, 1), &law).is_err());
}

#[test]
fn months_of_the_committee_without_a_meeting_are_listed() {
    let book = book();
    let law = book.on(date(2017, 6, 26).at(15, 0, 0, 0));
    let meetings = [held(date(2017, 3, 9), Kind::Regular), held(date(2017, 6, 19), Kind::Unstated)];
    let today = date(2017, 6, 30);
    let it = cadence("committee", 2017, &meetings, Some(date(2017, 2, 10)), today, &law).unwrap();
    assert_eq!(it.periods.len(), 5, "February to June");
    assert!(it.reported);
    let missed: Vec<i8> = it.missed().map(|period| period.from.month()).collect();
    assert_eq!(missed, [2, 4, 5], "June is not over");
    let july = cadence("committee", 2017, &meetings, None, date(2017, 7, 1), &law).unwrap();
    assert_eq!(july.doubtful().map(|p| p.from.month()).collect::<Vec<_>>(), [6]);
    assert_eq!(months_without(2017, &meetings, None, date(2017, 7, 1)), [1, 2, 4, 5]);
    assert_eq!(months_without(2017, &meetings, None, date(2017, 6, 30)), [1, 2, 4, 5]);
    assert_eq!(months_without(2018, &meetings, None, date(2017, 7, 1)), [0_i8; 0]);
}

#[test]
fn periods_tile_the_year() {
    for (every, count) in [
        (Every::Year, 1),
        (Every::HalfYear, 2),
        (Every::Quarter, 4),
        (Every::Month, 12),
        (Every::Week, 52),
    ] {
        let all = periods_of(2017, every);
        assert_eq!(all.len(), count, "{every:?}");
        assert!(all.windows(2).all(|two| two[0].1.tomorrow().unwrap() == two[1].0));
    }
}

#[test]
fn six_tenths_are_kept_exceeded_or_unknown() {
    let ratio = |female, male, unknown| Ratio { female, male, other: 0, unknown };
    assert_eq!(ratio(4, 6, 0).balance(), Balance::Kept);
    assert_eq!(ratio(3, 7, 0).balance(), Balance::Exceeded);
    assert_eq!(ratio(4, 5, 1).balance(), Balance::Kept);
    assert_eq!(ratio(3, 5, 2).balance(), Balance::Unknown);
    assert_eq!(ratio(0, 7, 3).balance(), Balance::Exceeded, "even if all others were women");
    assert_eq!(ratio(0, 0, 9).balance(), Balance::Unknown);
    assert_eq!(ratio(0, 0, 0).balance(), Balance::Nobody);
    assert!(ratio(4, 6, 0).advice().is_none());
    assert!(ratio(3, 7, 0).advice().is_some());
}

#[test]
fn an_office_is_no_commissioned_member_and_a_person_counts_once() {
    let seat = |id, holder| Seat {
        id: SeatId::new(id),
        body: BodyId::new(1),
        holder,
        role: "member".to_owned(),
        district: None,
        from: Some(date(2017, 1, 1).into()),
        to: None,
        end: None,
    };
    let person = |id| Holder::Person(PersonId::new(id));
    let seats = [
        seat(1, person(1)),
        seat(2, person(1)),
        seat(3, person(2)),
        seat(4, Holder::Office(OfficeId::new(9))),
    ];
    let known = [(PersonId::new(1), Sex::Female)];
    let ratio = ratio(&seats, &known, date(2017, 6, 26));
    assert_eq!(ratio, Ratio { female: 1, male: 0, other: 0, unknown: 1 });
}

#[test]
fn a_rate_is_rounded_and_none_of_none_is_no_rate() {
    assert_eq!(Rate { came: 2, of: 3 }.permille(), Some(667));
    assert_eq!(Rate { came: 0, of: 0 }.permille(), None);
    assert_eq!(Rate { came: 1, of: 2 }.and(Rate { came: 1, of: 2 }), Rate { came: 2, of: 4 });
}
