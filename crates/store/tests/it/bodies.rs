//! Bodies, seats, counts, vacancies, persons: what is written is read back alike on both engines.

use council::bodies::counts::Declaration;
use council::bodies::districts::District;
use council::bodies::registry::{Body, Kind, RosterState};
use council::bodies::seats::{EndReason, Holder, Seat};
use council::bodies::vacancies::{Policy, Vacancy};
use council::people::contacts::Contact;
use council::people::offices::Office;
use council::people::persons::{Merge, Person};
use council::{BodyId, PersonId, SeatId};
use jiff::civil::Date;
use store::bodies::seats::{End, SeatRecord};
use store::bodies::{counts, districts, registry, seats, vacancies};
use store::people::{contacts, offices, persons};
use store::{Conn, Db, Error, testing};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn body(id: i64, slug: &str, parent: Option<i64>) -> Body {
    Body {
        id: BodyId::new(id),
        slug: slug.parse().unwrap(),
        name: format!("기관 {slug}"),
        name_en: format!("Body {slug}"),
        kind: if parent.is_some() { Kind::Organ } else { Kind::Council },
        parent: parent.map(BodyId::new),
        root: BodyId::new(1),
        organ: parent.map(|_| slug.to_owned()),
        district: None,
        founded: Some("2016-09".parse().unwrap()),
        dissolved: None,
        roster: RosterState::Partial,
        note: None,
        source: Some("회의자료".to_owned()),
    }
}

fn person(id: i64, name: &str) -> Person {
    Person {
        id: PersonId::new(id),
        name: name.to_owned(),
        note: Some(format!("{name} 100%_!")),
        source: None,
        merged_into: None,
    }
}

fn seat(id: i64, person: i64, from: Option<&str>) -> Seat {
    Seat {
        id: SeatId::new(id),
        body: BodyId::new(2),
        holder: Holder::Person(PersonId::new(person)),
        role: "liaison".to_owned(),
        district: Some("eunpyeong".to_owned()),
        from: from.map(|from| from.parse().unwrap()),
        to: None,
        end: None,
    }
}

/// Two bodies, a district, three persons, an office, four seats.
fn settle(conn: &mut dyn Conn) -> Result<(), Error> {
    registry::insert(conn, &body(1, "council", None), None)?;
    registry::insert(conn, &body(2, "plenary", Some(1)), None)?;
    districts::insert(
        conn,
        &District {
            code: "eunpyeong".to_owned(),
            name: "은평".to_owned(),
            name_en: "Eunpyeong".to_owned(),
            col: 1,
            line: 2,
        },
    )?;
    for (id, name) in [(11, "한가온"), (12, "문나래"), (13, "한가온")] {
        persons::insert(conn, &person(id, name))?;
    }
    let office = Office {
        id: council::OfficeId::new(21),
        name: "행정부시장".to_owned(),
        organisation: Some("서울특별시".to_owned()),
        source: None,
    };
    offices::insert(conn, &office)?;
    let record = SeatRecord {
        nominated_by: Some("마을넷".to_owned()),
        evidence: Some("공론장".to_owned()),
        to_stated: true,
        ..SeatRecord::default()
    };
    seats::insert(conn, &seat(31, 11, Some("2016-09-30")), &record)?;
    seats::insert(conn, &seat(32, 12, None), &SeatRecord { to_stated: true, ..record.clone() })?;
    seats::insert(conn, &seat(33, 13, Some("2017-05")), &record)?;
    let post =
        Seat { holder: Holder::Office(office.id), district: None, ..seat(34, 0, Some("2017")) };
    seats::insert(conn, &post, &record)
}

#[tokio::test]
async fn a_roster_is_read_back_with_names_and_grounds() {
    testing::both(|db: Db| async move {
        db.write(settle).await.unwrap();
        let lines = db.read(|conn| seats::roster(conn, BodyId::new(2))).await.unwrap();
        let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
        assert_eq!(names, ["한가온", "문나래", "한가온", "행정부시장"]);
        assert_eq!(lines[0].seat, seat(31, 11, Some("2016-09-30")));
        assert_eq!(lines[0].district, Some(("은평".to_owned(), "Eunpyeong".to_owned())));
        assert_eq!(lines[0].record.nominated_by.as_deref(), Some("마을넷"));
        assert_eq!(lines[2].seat.from.unwrap().to_string(), "2017-05");
        assert_eq!(lines[3].body_slug, "plenary");
        let of_person = db.read(|conn| seats::of_person(conn, PersonId::new(12))).await.unwrap();
        assert_eq!(of_person, [lines[1].clone()]);
        let of_office = db.read(|conn| seats::of_office(conn, council::OfficeId::new(21)));
        assert_eq!(of_office.await.unwrap(), [lines[3].clone()]);
        let district = db.read(|conn| seats::of_district(conn, "eunpyeong")).await.unwrap();
        let order: Vec<i64> = district.iter().map(|line| line.seat.id.get()).collect();
        assert_eq!(order, [33, 31, 32], "the latest first, what is not stated last");
    })
    .await;
}

#[tokio::test]
async fn the_last_day_counts_and_a_corrected_entry_never_did() {
    testing::both(|db: Db| async move {
        db.write(settle).await.unwrap();
        let end = |id, to, reason| {
            move |conn: &mut dyn Conn| {
                let end = End { to: Some(to), reason, stated: false, note: None, decision: None };
                seats::end(conn, SeatId::new(id), &end)
            }
        };
        db.write(end(31, date("2017-06-19"), EndReason::Replaced)).await.unwrap();
        db.write(end(32, date("2017-06-19"), EndReason::Corrected)).await.unwrap();
        let on = async |day| {
            let counts = db.read(move |conn| seats::in_office(conn, day)).await.unwrap();
            counts.first().map_or(0, |count| count.count)
        };
        assert_eq!(on(date("2017-06-19")).await, 2);
        assert_eq!(on(date("2017-06-20")).await, 1);
        assert_eq!(on(date("2016-09-29")).await, 0);
        let line = db.read(|conn| seats::roster(conn, BodyId::new(2))).await.unwrap().remove(0);
        assert_eq!(line.seat.to, Some(date("2017-06-19")));
        assert!(!line.record.to_stated);
        let ended = async |day| {
            let lines =
                db.read(move |conn| seats::ended(conn, BodyId::new(1), day, 9)).await.unwrap();
            lines.iter().map(|line| line.seat.id.get()).collect::<Vec<_>>()
        };
        assert_eq!(ended(date("2017-06-18")).await, [0; 0]);
        assert_eq!(ended(date("2017-06-19")).await, [31], "an entry corrected away never counted");
        db.write(|conn| seats::reopen(conn, SeatId::new(31))).await.unwrap();
        let seat = db.read(|conn| seats::find(conn, SeatId::new(31))).await.unwrap().unwrap();
        assert_eq!((seat.to, seat.end), (None, None));
        let held = db
            .read(|conn| seats::of_holder(conn, BodyId::new(1), Holder::Person(PersonId::new(11))));
        assert_eq!(held.await.unwrap(), [seat]);
        assert_eq!(db.read(|conn| seats::of_family(conn, BodyId::new(1))).await.unwrap().len(), 4);
    })
    .await;
}

#[tokio::test]
async fn a_merge_moves_seats_and_a_split_gives_them_back() {
    testing::both(|db: Db| async move {
        db.write(settle).await.unwrap();
        let merge = Merge {
            kept: PersonId::new(11),
            merged: PersonId::new(13),
            reason: "본인 확인".to_owned(),
            at: "2017-06-26T14:00:00".parse().unwrap(),
        };
        let moved = db.write({
            let merge = merge.clone();
            move |conn| persons::merge(conn, 41, &merge)
        });
        assert_eq!(moved.await.unwrap().seats, [33]);
        let named = db.read(|conn| persons::by_name(conn, "한가온")).await.unwrap();
        assert_eq!(named.len(), 1, "a merged record is not found by name");
        let gone = db.read(|conn| persons::find(conn, PersonId::new(13))).await.unwrap().unwrap();
        assert_eq!(gone.merged_into, Some(PersonId::new(11)));
        let held = db.read(|conn| seats::of_person(conn, PersonId::new(11))).await.unwrap();
        assert_eq!(held.len(), 2);
        let trace = db.read(|conn| persons::merges(conn, PersonId::new(13))).await.unwrap();
        assert_eq!((trace.len(), &trace[0].merge), (1, &merge));
        db.write(move |conn| persons::split(conn, &trace[0], "2017-06-27T09:00:00", "다른 사람"))
            .await
            .unwrap();
        let held = db.read(|conn| seats::of_person(conn, PersonId::new(13))).await.unwrap();
        assert_eq!(held[0].seat.id, SeatId::new(33));
        let trace = db.read(|conn| persons::merges(conn, PersonId::new(11))).await.unwrap();
        assert_eq!(trace[0].split.as_ref().unwrap().1, "다른 사람");
        assert_eq!(db.read(|conn| persons::by_name(conn, "한가온")).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn people_are_searched_by_name_and_note_and_signs_stand_for_themselves() {
    testing::both(|db: Db| async move {
        db.write(settle).await.unwrap();
        let search = async |words: &'static str| {
            db.read(move |conn| persons::search(conn, words, 2, 1)).await.unwrap()
        };
        let (found, total) = search("가온").await;
        assert_eq!((found.len(), total), (2, 2));
        assert_eq!((found[0].namesakes, found[0].seats), (2, 1));
        assert_eq!(found[0].body.as_deref(), Some("기관 plenary"));
        assert_eq!(search("100%_!").await.1, 3);
        assert_eq!(search("100x").await.1, 0);
        assert_eq!(search("%%").await.1, 0);
        let (page, total) = search("").await;
        assert_eq!((page.len(), total), (2, 3), "a page has its size");
        assert_eq!(db.read(offices::list).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn names_of_bodies_lead_to_them() {
    testing::both(|db: Db| async move {
        db.write(settle).await.unwrap();
        let aliases = ["본회의".to_owned(), "총회".to_owned()];
        db.write(move |conn| registry::set_aliases(conn, BodyId::new(2), &aliases)).await.unwrap();
        for name in ["본회의", "기관 plenary", "Body plenary"] {
            let found = db.read(move |conn| registry::named(conn, name)).await.unwrap();
            assert_eq!(found.len(), 1, "{name}");
        }
        let children = db.read(|conn| registry::children(conn, BodyId::new(1))).await.unwrap();
        assert_eq!(children, [body(2, "plenary", Some(1))]);
        let changed = Body { name: "전체회의".to_owned(), ..body(2, "plenary", Some(1)) };
        let again = changed.clone();
        db.write(move |conn| registry::update(conn, &again)).await.unwrap();
        let list = db.read(registry::list).await.unwrap();
        assert_eq!(list, [body(1, "council", None), changed]);
        let all = db.read(registry::all_aliases).await.unwrap();
        assert_eq!(all.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn vacancies_and_counts_are_kept() {
    testing::both(|db: Db| async move {
        db.write(settle).await.unwrap();
        let open = Vacancy {
            id: council::VacancyId::new(51),
            body: BodyId::new(2),
            role: "liaison".to_owned(),
            left_by: Some(SeatId::new(31)),
            since: date("2017-06-20"),
            policy: Policy::Undecided,
            criteria: None,
            source: None,
            filled_by: None,
            closed_on: None,
        };
        let it = open.clone();
        db.write(move |conn| vacancies::insert(conn, &it)).await.unwrap();
        db.write(|conn| {
            vacancies::fill(conn, council::VacancyId::new(51), SeatId::new(32), date("2017-06-21"))
        })
        .await
        .unwrap();
        let filled = db.read(|conn| vacancies::of_body(conn, BodyId::new(2))).await.unwrap();
        assert_eq!(filled[0].filled_by, Some(SeatId::new(32)));
        db.write(|conn| vacancies::unfill(conn, SeatId::new(32))).await.unwrap();
        let found = db.read(|conn| vacancies::find(conn, council::VacancyId::new(51)));
        assert_eq!(found.await.unwrap(), Some(open));
        db.write(|conn| vacancies::remove_left_by(conn, SeatId::new(31))).await.unwrap();
        assert!(db.read(|conn| vacancies::of_body(conn, BodyId::new(2))).await.unwrap().is_empty());
        let eleven = Declaration {
            id: council::CountId::new(61),
            body: BodyId::new(2),
            count: 11,
            as_of: "2017-06-19T13:00:00".parse().unwrap(),
            said_by: "위원장".to_owned(),
            source: "회의록".to_owned(),
        };
        let it = eleven.clone();
        db.write(move |conn| counts::insert(conn, &it, None)).await.unwrap();
        assert_eq!(db.read(counts::all).await.unwrap(), [eleven]);
    })
    .await;
}

#[tokio::test]
async fn contact_data_is_due_when_the_last_seat_ended_before_the_day() {
    testing::both(|db: Db| async move {
        db.write(settle).await.unwrap();
        let contact = Contact { email: Some("gaon@example.kr".to_owned()), ..Contact::default() };
        let it = contact.clone();
        db.write(move |conn| contacts::set(conn, PersonId::new(11), &it, "salt")).await.unwrap();
        let found = db.read(|conn| contacts::find(conn, PersonId::new(11))).await.unwrap();
        assert_eq!(found, Some((contact, "salt".to_owned())));
        let due = async |day: &str| {
            let day = date(day);
            db.read(move |conn| contacts::due(conn, day)).await.unwrap().len()
        };
        assert_eq!(due("2030-01-01").await, 0, "somebody in office is never due");
        let end = End {
            to: Some(date("2017-06-19")),
            reason: EndReason::Resigned,
            stated: true,
            note: None,
            decision: None,
        };
        db.write(move |conn| seats::end(conn, SeatId::new(31), &end)).await.unwrap();
        assert_eq!((due("2017-06-19").await, due("2017-06-20").await), (0, 1));
        assert!(db.write(|conn| contacts::erase(conn, PersonId::new(11))).await.unwrap());
        assert!(!db.write(|conn| contacts::erase(conn, PersonId::new(11))).await.unwrap());
    })
    .await;
}
