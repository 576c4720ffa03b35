//! Schedules, dates, holidays and shared costs come back as they went in, on both engines.

use council::bodies::registry::{Body, Kind as BodyKind, RosterState};
use council::bodies::years::Sex;
use council::calendar::events::{Event, Kind, State};
use council::calendar::holidays::HouseHoliday;
use council::calendar::schedules::{self, Exception, Schedule};
use council::costs::expenses::{Expense, Key, Party, Share};
use council::people::persons::Person;
use council::{BodyId, EventId, ExpenseId, PersonId, ScheduleId};
use jiff::civil::{date, time};
use store::{Conn, Error, testing::both};

fn body() -> Body {
    Body {
        id: BodyId::new(1),
        slug: "council".parse().unwrap(),
        name: "협의회".to_owned(),
        name_en: "Council".to_owned(),
        kind: BodyKind::Council,
        parent: None,
        root: BodyId::new(1),
        organ: None,
        district: None,
        founded: None,
        dissolved: None,
        roster: RosterState::Partial,
        note: None,
        source: None,
    }
}

fn founded(conn: &mut dyn Conn) -> Result<(), Error> {
    store::bodies::registry::insert(conn, &body(), None)
}

fn schedule() -> Schedule {
    Schedule {
        id: ScheduleId::new(10),
        body: BodyId::new(1),
        title: "정례회의".to_owned(),
        title_en: Some("Regular".to_owned()),
        rule: schedules::read("매월 넷째 목요일 10:00∼12:00").unwrap(),
        place: Some("3층".to_owned()),
        from: date(2017, 6, 26),
        to: None,
        ended_why: None,
        decision: None,
        source: Some("L36".to_owned()),
        exceptions: Vec::new(),
    }
}

#[tokio::test]
async fn a_schedule_and_its_exceptions_come_back() {
    both(async |db| {
        let read = db
            .write(move |conn| {
                founded(conn)?;
                let mut it = schedule();
                store::calendar::schedules::insert(conn, &it)?;
                assert_eq!(store::calendar::schedules::find(conn, it.id)?, Some(it.clone()));
                let day = date(2017, 9, 28);
                let mut out = Exception { day, moved_to: None, reason: "추석".to_owned() };
                store::calendar::schedules::except(conn, it.id, &out)?;
                out.moved_to = Some(date(2017, 9, 21).at(14, 0, 0, 0));
                store::calendar::schedules::except(conn, it.id, &out)?;
                store::calendar::schedules::end(conn, it.id, date(2017, 12, 31), "끝")?;
                it.exceptions = vec![out];
                it.to = Some(date(2017, 12, 31));
                it.ended_why = Some("끝".to_owned());
                assert_eq!(store::calendar::schedules::all(conn)?, [it.clone()]);
                assert_eq!(store::calendar::schedules::of_body(conn, it.body)?, [it.clone()]);
                store::calendar::schedules::restore(conn, it.id, day)?;
                store::calendar::schedules::find(conn, it.id)
            })
            .await
            .unwrap();
        assert!(read.unwrap().exceptions.is_empty());
    })
    .await;
}

#[tokio::test]
async fn dates_are_found_by_their_days_and_stale_ones_always() {
    both(async |db| {
        let event = |id: i64, when: &str, state: State| Event {
            id: EventId::new(id),
            body: None,
            title: format!("일정 {id}"),
            title_en: None,
            when: when.parse().unwrap(),
            starts: Some(time(14, 30, 0, 0)),
            ends: None,
            weekday: Some("금".to_owned()),
            place: None,
            kind: Kind::Forum,
            state,
            state_note: None,
            moved_to: None,
            source: None,
        };
        let all = [
            event(1, "2017-05", State::Planned),
            event(2, "2017-05-31", State::Held),
            event(3, "2017-06-30/2017-07-01", State::Confirmed),
            event(4, "2017-07", State::Planned),
            event(5, "2017-08-01", State::Planned),
        ];
        let entered = all.clone();
        let shown = db
            .write(move |conn| {
                for it in &entered {
                    store::calendar::events::insert(conn, it)?;
                }
                let july = (date(2017, 7, 1), date(2017, 7, 31));
                store::calendar::events::shown(conn, july.0, july.1, date(2017, 6, 26))
            })
            .await
            .unwrap();
        assert_eq!(shown, [all[0].clone(), all[2].clone(), all[3].clone()]);
        let moved = db
            .write(|conn| {
                let to = Some(EventId::new(5));
                let id = EventId::new(1);
                store::calendar::events::settle(conn, id, State::Moved, Some("늦음"), to)?;
                store::calendar::events::find(conn, id)
            })
            .await
            .unwrap()
            .unwrap();
        assert_eq!((moved.state, moved.moved_to), (State::Moved, Some(EventId::new(5))));
        assert_eq!(moved.state_note.as_deref(), Some("늦음"));
    })
    .await;
}

#[tokio::test]
async fn days_off_are_added_and_taken_off() {
    both(async |db| {
        let day =
            HouseHoliday {
                day: date(2017, 9, 29), name: "창립기념일".to_owned(), name_en: None
            };
        let kept = day.clone();
        let left = db
            .write(move |conn| {
                store::calendar::holidays::insert(conn, &kept)?;
                assert_eq!(store::calendar::holidays::find(conn, kept.day)?, Some(kept.clone()));
                store::calendar::holidays::remove(conn, kept.day)?;
                store::calendar::holidays::all(conn)
            })
            .await
            .unwrap();
        assert!(left.is_empty());
        let twice = db
            .write(move |conn| {
                store::calendar::holidays::insert(conn, &day)?;
                store::calendar::holidays::insert(conn, &day)
            })
            .await;
        assert!(matches!(twice, Err(Error::Unique { .. })), "{twice:?}");
    })
    .await;
}

#[tokio::test]
async fn an_expense_comes_back_with_its_shares() {
    both(async |db| {
        let share = |no: u32, name: &str, amount: i64| Share {
            no,
            party: Party { name: name.to_owned(), seat: None, district: None, weight: 1 },
            amount,
            settled_on: None,
            settled_note: None,
        };
        let it = Expense {
            id: ExpenseId::new(20),
            body: BodyId::new(1),
            text: "토론회".to_owned(),
            amount: 1_000_000_000_001,
            spent_on: date(2017, 7, 7),
            decision: None,
            key: Key::Weights,
            entered_at: date(2017, 7, 8).at(9, 0, 0, 0),
            withdrawn_at: None,
            withdrawn_why: None,
            shares: vec![share(1, "은평", 500_000_000_001), share(2, "관악", 500_000_000_000)],
        };
        let kept = it.clone();
        let paid = db
            .write(move |conn| {
                founded(conn)?;
                store::costs::expenses::insert(conn, &kept)?;
                assert_eq!(
                    store::costs::expenses::of_body(conn, kept.body)?,
                    std::slice::from_ref(&kept)
                );
                let day = Some(date(2017, 7, 9));
                store::costs::expenses::settle(conn, kept.id, 2, day, Some("이체"))?;
                let at = date(2017, 7, 10).at(9, 0, 0, 0);
                store::costs::expenses::withdraw(conn, kept.id, at, "두 번 적음")?;
                store::costs::expenses::find(conn, kept.id)
            })
            .await
            .unwrap()
            .unwrap();
        assert_eq!(paid.shares[0], it.shares[0]);
        assert_eq!(paid.shares[1].settled_on, Some(date(2017, 7, 9)));
        assert_eq!(paid.withdrawn_why.as_deref(), Some("두 번 적음"));
    })
    .await;
}

#[tokio::test]
async fn the_sex_of_a_person_is_kept_and_taken_off() {
    both(async |db| {
        let person = Person {
            id: PersonId::new(3),
            name: "한유진".to_owned(),
            note: None,
            source: None,
            merged_into: None,
        };
        let seen = db
            .write(move |conn| {
                store::people::persons::insert(conn, &person)?;
                store::bodies::years::set_sex(conn, person.id, Some(Sex::Female), "salt")?;
                let stated = store::bodies::years::sex(conn, person.id)?;
                store::bodies::years::set_sex(conn, person.id, None, "salt")?;
                Ok::<_, Error>((stated, store::bodies::years::sex(conn, person.id)?))
            })
            .await
            .unwrap();
        assert_eq!(seen, (Some(Sex::Female), None));
    })
    .await;
}
