//! Seats against the books of the house.

use bylaws::Book;

use super::*;
use crate::Refuse;

const BEFORE: &str = include_str!("../../../../../bylaws/hyeopchi-2017.md");
const AFTER: &str = include_str!("../../../../../bylaws/hyeopchi-2017-amended.md");

fn book(text: &str) -> Book {
    Book::read(text).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn seat(id: i64, person: i64, role: &str, from: Option<&str>) -> Seat {
    Seat {
        id: SeatId::new(id),
        body: BodyId::new(1),
        holder: Holder::Person(PersonId::new(person)),
        role: role.to_owned(),
        district: (role == "liaison").then(|| "eunpyeong".to_owned()),
        from: from.map(|from| from.parse().unwrap()),
        to: None,
        end: None,
    }
}

fn new(person: i64, role: &str, from: &str) -> NewSeat {
    let like = seat(0, person, role, Some(from));
    NewSeat {
        body: like.body,
        holder: like.holder,
        role: like.role,
        district: like.district,
        from: like.from,
        to: None,
        nominated_by: None,
        evidence: Some("공론장 회의록".to_owned()),
        by_decision: false,
    }
}

fn facts<'a>(body_seats: &'a [Seat], holder_seats: &'a [Seat], organ: &'a str) -> Facts<'a> {
    Facts { body_seats, holder_seats, organ: Some(organ), unnamed: 0, district: Some("은평") }
}

fn at(law: &Book) -> LawOn<'_> {
    law.on(date("2017-06-26").at(14, 0, 0, 0))
}

#[test]
fn a_third_liaison_of_a_district_is_refused_with_its_article() {
    let book = book(BEFORE);
    let two = [seat(1, 1, "liaison", None), seat(2, 2, "liaison", Some("2016-09-30"))];
    let third = begin(&new(3, "liaison", "2017-06-20"), &facts(&two, &[], "plenary"), &at(&book));
    let why = third.unwrap_err();
    assert!(matches!(&why, Refusal::Full { most: 2, district, .. } if district == "은평"));
    assert_eq!(why.cite().unwrap().to_string(), "제6조②");
    let one =
        begin(&new(3, "liaison", "2017-06-20"), &facts(&two[..1], &[], "plenary"), &at(&book));
    assert_eq!(one.unwrap().advice, []);
    let mut elsewhere = new(3, "liaison", "2017-06-20");
    elsewhere.district = Some("seongdong".to_owned());
    assert!(begin(&elsewhere, &facts(&two, &[], "plenary"), &at(&book)).is_ok());
}

#[test]
fn a_swap_on_one_day_does_not_trip_the_cap_and_the_last_day_counts() {
    let book = book(BEFORE);
    let two = [seat(1, 1, "liaison", None), seat(2, 2, "liaison", None)];
    let day = date("2017-06-19");
    let begun = swap(
        &two[0],
        &new(3, "liaison", "2017-06-19"),
        day,
        &facts(&two, &[], "plenary"),
        Some(&at(&book)),
    );
    assert_eq!(begun.unwrap().from, Some(When::Day(date("2017-06-20"))));
    let old = Seat { to: Some(day), end: Some(EndReason::Replaced), ..two[0].clone() };
    assert_eq!(old.held_on(day), Held::Yes);
    assert_eq!(old.held_on(date("2017-06-20")), Held::No);
    let same = swap(
        &two[0],
        &new(1, "liaison", "2017-06-20").into_days(),
        day,
        &facts(&two, &[], "plenary"),
        None,
    );
    assert_eq!(same, Err(Refusal::SameHolder));
}

impl NewSeat {
    /// The same without a first day.
    fn into_days(self) -> Self {
        Self { from: None, ..self }
    }
}

#[test]
fn a_seat_of_the_past_is_measured_by_its_own_days() {
    let book = book(BEFORE);
    let two =
        [seat(1, 1, "liaison", Some("2017-06-20")), seat(2, 2, "liaison", Some("2016-09-30"))];
    let past = NewSeat { to: Some(date("2017-06-19")), ..new(3, "liaison", "2016-09-30") };
    assert!(begin(&past, &facts(&two, &[], "plenary"), &at(&book)).is_ok());
    let reaching = NewSeat { to: Some(date("2017-06-20")), ..past.clone() };
    assert!(begin(&reaching, &facts(&two, &[], "plenary"), &at(&book)).is_err());
    let backwards = NewSeat { to: Some(date("2016-09-29")), ..past };
    let why = begin(&backwards, &facts(&two, &[], "plenary"), &at(&book)).unwrap_err();
    assert!(matches!(why, Refusal::EndsBeforeItBegins { .. }));
}

#[test]
fn the_committee_may_be_ten_and_eleven_and_is_told_at_thirteen() {
    let book = book(BEFORE);
    let eleven: Vec<Seat> = (1..=11).map(|n| seat(n, n, "committee-member", None)).collect();
    let after = date("2017-06-20");
    let ten = Facts { body_seats: &eleven[..10], ..facts(&eleven, &[], "committee") };
    assert_eq!(too_few(&ten, after, &at(&book)), None);
    let seven = Facts { body_seats: &eleven[..7], ..facts(&eleven, &[], "committee") };
    let advice = too_few(&seven, after, &at(&book)).unwrap();
    assert_eq!(advice.cite.unwrap().to_string(), "제5조①");
    let declared = Facts { unnamed: 4, ..seven };
    assert_eq!(too_few(&declared, after, &at(&book)), None, "declared members count too");

    let elected =
        |person| NewSeat { by_decision: true, ..new(person, "committee-member", "2017-06-27") };
    let twelfth = begin(&elected(12), &facts(&eleven, &[], "committee"), &at(&book)).unwrap();
    assert_eq!(twelfth.advice, []);
    let unnamed = Facts { unnamed: 1, ..facts(&eleven, &[], "committee") };
    let thirteenth = begin(&elected(12), &unnamed, &at(&book)).unwrap();
    assert_eq!(thirteenth.advice[0].message.key, "bodies-seats-advice-size");
}

#[test]
fn an_election_needs_the_resolution_of_the_plenary() {
    let book = book(BEFORE);
    let why =
        begin(&new(1, "committee-member", "2017-06-27"), &facts(&[], &[], "committee"), &at(&book));
    let why = why.unwrap_err();
    assert!(matches!(&why, Refusal::NotAppointed { by, .. } if by == "전체회의"));
    assert_eq!(why.cite().unwrap().to_string(), "제5조①");
    assert!(fills("plenary", "committee-member", &at(&book)));
    assert!(!fills("committee", "committee-member", &at(&book)));
}

#[test]
fn only_the_amended_book_asks_a_committee_member_to_be_a_liaison() {
    let (before, after) = (book(BEFORE), book(AFTER));
    let elected = NewSeat { by_decision: true, ..new(1, "committee-member", "2017-06-27") };
    let nobody = facts(&[], &[], "committee");
    assert!(begin(&elected, &nobody, &at(&before)).is_ok());
    let why = begin(&elected, &nobody, &at(&after)).unwrap_err();
    assert!(matches!(&why, Refusal::NotEligible { role, .. } if role == "소통책임자"));
    let liaison = [seat(1, 1, "liaison", None)];
    assert!(begin(&elected, &facts(&[], &liaison, "committee"), &at(&after)).is_ok());
    let gone = [Seat { to: Some(date("2017-06-26")), ..liaison[0].clone() }];
    assert!(begin(&elected, &facts(&[], &gone, "committee"), &at(&after)).is_err());
}

#[test]
fn under_the_amended_book_a_liaison_needs_the_committee() {
    let (before, after) = (book(BEFORE), book(AFTER));
    let liaison = new(1, "liaison", "2017-06-20");
    assert!(begin(&liaison, &facts(&[], &[], "plenary"), &at(&before)).is_ok());
    let why = begin(&liaison, &facts(&[], &[], "plenary"), &at(&after)).unwrap_err();
    assert!(matches!(&why, Refusal::NotAppointed { by, .. } if by == "운영위원회"));
    assert!(fills("committee", "liaison", &at(&after)));
    assert!(fills("plenary", "liaison", &at(&after)), "the plenary may set it aside");
}

#[test]
fn a_missing_forum_record_is_flagged_and_does_not_block() {
    let book = book(BEFORE);
    let bare = NewSeat { evidence: None, ..new(1, "liaison", "2017-06-20") };
    let advice = begin(&bare, &facts(&[], &[], "plenary"), &at(&book)).unwrap().advice;
    assert_eq!(advice[0].message.key, "bodies-seats-advice-evidence");
    let undated = begin(&bare.into_days(), &facts(&[], &[], "plenary"), &at(&book)).unwrap();
    assert_eq!(undated.advice[1].message.key, "bodies-seats-advice-no-from");
}

#[test]
fn a_term_is_one_year_until_the_amendment_and_none_after() {
    let (before, after) = (book(BEFORE), book(AFTER));
    let founding = seat(1, 1, "liaison", Some("2016-09-30"));
    let (last, cite) = term_ends(&founding, &at(&before)).unwrap();
    assert_eq!((last, cite.to_string()), (date("2017-09-29"), "제4조③".to_owned()));
    let successor = seat(2, 2, "liaison", Some("2017-06-20"));
    assert_eq!(term_ends(&successor, &at(&before)).unwrap().0, date("2018-06-19"));
    assert_eq!(term_ends(&founding, &at(&after)), None);
    assert_eq!(term_ends(&seat(3, 3, "liaison", None), &at(&before)), None);
}

#[test]
fn nobody_holds_one_seat_twice() {
    let book = book(BEFORE);
    let has = [seat(1, 1, "liaison", Some("2017-01-01"))];
    let again = new(1, "liaison", "2017-06-20");
    let why = begin(&again, &facts(&has, &has, "plenary"), &at(&book)).unwrap_err();
    assert_eq!(why, Refusal::Double(SeatId::new(1)));
    assert_eq!(record(&again, &facts(&has, &has, "plenary")), Err(Refusal::Double(SeatId::new(1))));
    let wrong = [Seat { end: Some(EndReason::Corrected), ..has[0].clone() }];
    assert!(begin(&again, &facts(&wrong, &wrong, "plenary"), &at(&book)).is_ok());
}

#[test]
fn a_seat_ends_once_and_not_before_it_begins() {
    let held = seat(1, 1, "liaison", Some("2017-06"));
    assert_eq!(end(&held, date("2017-06-01")), Ok(()));
    let (from, to) = (date("2017-06-01"), date("2017-05-31"));
    assert_eq!(end(&held, to), Err(Refusal::EndsBeforeItBegins { from, to }));
    let over = Seat { to: Some(to), ..held.clone() };
    assert_eq!(end(&over, from), Err(Refusal::Ended(to)));
    let wrong = Seat { end: Some(EndReason::Corrected), ..held.clone() };
    assert_eq!(end(&wrong, from), Err(Refusal::Corrected));
    assert_eq!(correct(&held, " "), Err(Refusal::NoReason));
    assert_eq!(correct(&wrong, "두 번 적음"), Err(Refusal::Corrected));
    assert_eq!(held.held_on(date("2017-06-15")), Held::Perhaps);
}

#[test]
fn roles_belong_to_their_organ() {
    let book = book(BEFORE);
    let why = begin(&new(1, "liaison", "2017-06-20"), &facts(&[], &[], "committee"), &at(&book));
    assert!(matches!(why, Err(Refusal::OtherOrgan { .. })));
    let why = begin(&new(1, "clerk", "2017-06-20"), &facts(&[], &[], "committee"), &at(&book));
    assert_eq!(why, Err(Refusal::UnknownRole("clerk".to_owned())));
    let mut nowhere = new(1, "liaison", "2017-06-20");
    nowhere.district = None;
    let why = begin(&nowhere, &facts(&[], &[], "plenary"), &at(&book));
    assert!(matches!(why, Err(Refusal::NoDistrict(_))));
}

#[test]
fn the_chair_sits_in_the_committee_and_leaves_with_the_seat() {
    let book = book(BEFORE);
    let chair = NewSeat { by_decision: true, ..new(1, "chair", "2017-06-27") };
    let why = begin(&chair, &facts(&[], &[], "committee"), &at(&book)).unwrap_err();
    assert!(matches!(&why, Refusal::NotOfTheOrgan { .. }));
    assert_eq!(why.cite().unwrap().to_string(), "제5조④");
    let sits = [seat(1, 1, "committee-member", None), seat(2, 1, "chair", None)];
    assert!(begin(&chair, &facts(&sits[..1], &sits[..1], "committee"), &at(&book)).is_ok());
    assert!(fills("committee", "chair", &at(&book)));
    let lost = lost(&sits[0], date("2017-06-26"), &sits, &at(&book), date("2016-09-30"));
    assert!(matches!(&lost[..], [Loss::Ends { seat, .. }] if *seat == sits[1].id));
}

#[test]
fn losing_the_liaison_seat_asks_for_the_committee_seat_under_the_amended_book() {
    let (before, after) = (book(BEFORE), book(AFTER));
    let (day, since) = (date("2017-07-10"), date("2017-06-26"));
    let old = [seat(1, 1, "liaison", None), seat(2, 1, "committee-member", Some("2016-10-01"))];
    assert_eq!(lost(&old[0], day, &old, &at(&before), date("2016-09-30")), []);
    let asked = lost(&old[0], day, &old, &at(&after), since);
    assert!(matches!(&asked[..], [Loss::Asked(_)]), "in office before the amendment: {asked:?}");
    let young = [seat(1, 1, "liaison", None), seat(2, 1, "committee-member", Some("2017-06-30"))];
    let ends = lost(&young[0], day, &young, &at(&after), since);
    assert!(matches!(&ends[..], [Loss::Ends { .. }]), "{ends:?}");
    assert!(left_open(&young[1], Some("committee"), &at(&after)));
    assert!(!left_open(&seat(3, 1, "chair", None), Some("committee"), &at(&after)));
}
