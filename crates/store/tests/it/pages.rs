//! What the first page and the public record read, on both engines.

use std::collections::BTreeSet;

use council::bodies::registry::{Body, Kind as BodyKind, RosterState};
use council::bodies::seats::{Holder, Seat};
use council::bodies::vacancies::{Policy, Vacancy};
use council::bodies::{counts::Declaration, districts::District};
use council::meetings::agenda::{Item, Part};
use council::meetings::attendance::{Capacity, HeadCount, Mode, Stay};
use council::meetings::convening::{Ground, Kind, Meeting};
use council::{BodyId, CountId, ItemId, MeetingId, PersonId, SeatId, StayId, VacancyId};
use jiff::civil::{Date, DateTime};
use kit::Id;
use store::journal::page::{self, Filter, Way};
use store::{Conn, Error, bodies, home, meetings, p, testing};

use crate::record;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn body(id: i64, slug: &str, parent: Option<i64>) -> Body {
    Body {
        id: BodyId::new(id),
        slug: slug.parse().unwrap(),
        name: format!("{slug} 협의회"),
        name_en: String::new(),
        kind: if parent.is_some() { BodyKind::Organ } else { BodyKind::Council },
        parent: parent.map(BodyId::new),
        root: BodyId::new(parent.unwrap_or(id)),
        organ: None,
        district: None,
        founded: None,
        dissolved: None,
        roster: RosterState::Partial,
        note: None,
        source: None,
    }
}

fn meeting(id: i64, no: u32, starts_at: &str) -> Meeting {
    Meeting {
        id: MeetingId::new(id),
        body: BodyId::new(1),
        no,
        kind: Kind::Regular,
        title: format!("제{no}차 회의"),
        title_en: None,
        starts_at: at(starts_at),
        ends_at: None,
        place: None,
        convened: Ground::Chair { by: "의장".to_owned() },
        notified_at: None,
        opened_at: None,
        closed_at: None,
        cancelled_at: None,
        cancelled_why: None,
        presiding: None,
        presiding_why: None,
        next_meeting: None,
        source: None,
    }
}

fn seat(id: i64, person: i64, district: Option<&str>) -> Seat {
    Seat {
        id: SeatId::new(id),
        body: BodyId::new(1),
        holder: Holder::Person(PersonId::new(person)),
        role: "liaison".to_owned(),
        district: district.map(str::to_owned),
        from: Some(day("2016-09-30").into()),
        to: None,
        end: None,
    }
}

/// Two bodies, two districts, two members, three meetings of which the first is on.
fn furnish(conn: &mut dyn Conn) -> Result<(), Error> {
    bodies::registry::insert(conn, &body(1, "council", None), None)?;
    bodies::registry::insert(conn, &body(2, "committee", Some(1)), None)?;
    for (line, code) in [(0, "eunpyeong"), (1, "dobong")] {
        let district = District {
            code: code.to_owned(),
            name: code.to_uppercase(),
            name_en: code.to_owned(),
            col: 0,
            line,
        };
        bodies::districts::insert(conn, &district)?;
    }
    for (id, name) in [(11, "김하나"), (12, "이두리")] {
        let sql = "INSERT INTO people_persons (id, name) VALUES ($1, $2)";
        conn.exec(sql, p![id, name])?;
    }
    let record = bodies::seats::SeatRecord { to_stated: true, ..Default::default() };
    bodies::seats::insert(conn, &seat(21, 11, Some("eunpyeong")), &record)?;
    bodies::seats::insert(conn, &seat(22, 12, Some("eunpyeong")), &record)?;
    for (id, no, starts_at) in [
        (31, 1, "2017-06-26T15:00:00"),
        (32, 2, "2017-07-27T10:00:00"),
        (33, 3, "2017-06-01T10:00:00"),
    ] {
        meetings::convening::insert(conn, &meeting(id, no, starts_at))?;
    }
    meetings::convening::open(conn, MeetingId::new(31), at("2017-06-26T15:00:00"))?;
    let item = Item {
        id: ItemId::new(41),
        meeting: MeetingId::new(31),
        part: Part::Decision,
        no: 1,
        title: "안건".to_owned(),
        title_en: None,
        note: None,
        origin: None,
        referred_from: None,
        amendment: None,
        minutes_of: None,
        opened_at: None,
        closed_at: None,
        outcome: None,
        outcome_note: None,
    };
    meetings::agenda::insert(conn, &item)?;
    meetings::agenda::open(conn, ItemId::new(41), at("2017-06-26T15:10:00"))?;
    attend(conn)
}

fn attend(conn: &mut dyn Conn) -> Result<(), Error> {
    let stay = Stay {
        id: StayId::new(51),
        seat: Some(SeatId::new(21)),
        person: None,
        label: None,
        capacity: Capacity::Member,
        mode: Mode::InPerson,
        arrived_at: at("2017-06-26T15:00:00"),
        left_at: None,
    };
    meetings::attendance::arrive(conn, MeetingId::new(31), &stay)?;
    let count = HeadCount {
        capacity: Capacity::Observer,
        count: 7,
        at: at("2017-06-26T15:05:00"),
        said_by: "간사".to_owned(),
    };
    meetings::attendance::count(conn, Id::new(52), MeetingId::new(31), &count)?;
    let declared = Declaration {
        id: CountId::new(53),
        body: BodyId::new(1),
        count: 18,
        as_of: at("2017-06-26T15:01:00"),
        said_by: "의장".to_owned(),
        source: "회의".to_owned(),
    };
    bodies::counts::insert(conn, &declared, Some(MeetingId::new(31)))?;
    let vacancy = Vacancy {
        id: VacancyId::new(54),
        body: BodyId::new(2),
        role: "committee-member".to_owned(),
        left_by: None,
        since: day("2017-06-20"),
        policy: Policy::Undecided,
        criteria: None,
        source: None,
        filled_by: None,
        closed_on: None,
    };
    bodies::vacancies::insert(conn, &vacancy)
}

#[tokio::test]
async fn the_first_page_reads_what_is_on_and_what_waits() {
    testing::both(|db| async move {
        db.write(furnish).await.unwrap();
        let held = db.read(|conn| home::meetings(conn, day("2017-06-26"), None)).await.unwrap();
        let ids: Vec<i64> = held.iter().map(|held| held.meeting.id.get()).collect();
        assert_eq!(ids, [31, 32], "on first, then ahead; the one of the past is over");
        let on = &held[0];
        assert_eq!(
            on.item.as_ref().map(|item| (item.no, item.waiting, item.votes)),
            Some((1, 0, 0))
        );
        assert_eq!((on.vote, on.voted, on.items), (None, false, 1));
        let since = db.read(|conn| home::meetings(conn, day("2017-06-01"), None)).await.unwrap();
        assert_eq!(since.len(), 3, "one that was called and never opened");

        let present = db.read(home::present).await.unwrap();
        assert_eq!(present.seats.iter().map(|seat| seat.id.get()).collect::<Vec<_>>(), [21, 22]);
        assert_eq!(present.stays[0].1.seat, Some(SeatId::new(21)));
        assert_eq!(present.counts[0].1.count, 7);
        assert_eq!(present.declarations[0].count, 18);

        let sent = db.read(|conn| home::districts(conn, day("2017-06-26"))).await.unwrap();
        let shown: Vec<(&str, Vec<u32>)> = sent
            .iter()
            .map(|it| {
                let counts = it.seats.iter().map(|seats| seats.count).collect();
                (it.district.code.as_str(), counts)
            })
            .collect();
        assert_eq!(shown, [("eunpyeong", vec![2]), ("dobong", vec![])]);
        let before = db.read(|conn| home::districts(conn, day("2016-09-29"))).await.unwrap();
        assert!(before.iter().all(|it| it.seats.is_empty()), "the day before they began");

        let waiting = db.read(|conn| home::waiting(conn, day("2017-06-26"))).await.unwrap();
        assert_eq!((waiting.drafts.len(), waiting.vacancies.len(), waiting.seats.len()), (0, 1, 2));
        assert_eq!(waiting.vacancies[0].since, day("2017-06-20"));
    })
    .await;
}

#[tokio::test]
async fn the_record_is_read_by_page_body_and_shelf_and_names_its_records() {
    testing::both(|db| async move {
        db.write(furnish).await.unwrap();
        for n in 1..=9 {
            db.write(move |conn| record(conn, 100 + n, &format!("key-{n}"))).await.unwrap();
        }
        db.settled().await.unwrap();
        let seqs = |rows: &page::Rows| -> Vec<i64> {
            rows.entries.iter().filter_map(|it| it.seal.as_ref().map(|seal| seal.seq)).collect()
        };
        let filter = Filter { body: Some(BodyId::new(1)), shelf: Some("meetings") };
        let newest = {
            let filter = filter.clone();
            db.read(move |conn| page::rows(conn, &filter, Way::Before(i64::MAX), 4)).await.unwrap()
        };
        assert_eq!((seqs(&newest), newest.older, newest.newer), (vec![9, 8, 7, 6], true, false));
        let newer = {
            let filter = filter.clone();
            db.read(move |conn| page::rows(conn, &filter, Way::After(2), 4)).await.unwrap()
        };
        assert_eq!((seqs(&newer), newer.older, newer.newer), (vec![6, 5, 4, 3], true, true));
        let other = Filter { body: Some(BodyId::new(2)), shelf: None };
        let none = db.read(move |conn| page::rows(conn, &other, Way::Before(9), 4)).await.unwrap();
        assert!(none.entries.is_empty(), "the council's rows are not the committee's");
        let other = Filter { body: None, shelf: Some("meet") };
        let none = db.read(move |conn| page::rows(conn, &other, Way::Before(9), 4)).await.unwrap();
        assert!(none.entries.is_empty(), "half a word is no shelf");

        let row = db.read(|conn| page::by_seq(conn, 3)).await.unwrap().unwrap();
        let text = row.statement().unwrap();
        assert_eq!(kit::sha256_hex(text.as_bytes()), row.content_hash);
        assert_eq!(db.read(|conn| page::by_seq(conn, 10)).await.unwrap(), None);

        // More than one statement's worth, most of them nobody.
        let ids: BTreeSet<i64> = (1..200).collect();
        let names = db.read(move |conn| page::names(conn, &ids)).await.unwrap();
        let name = |id: i64| names.get(&id).map(|it| (it.kind.as_str(), it.name.as_str()));
        assert_eq!(name(1), Some(("body", "council 협의회")));
        assert_eq!(name(11), Some(("person", "김하나")));
        assert_eq!(name(22), Some(("seat", "이두리")));
        assert_eq!(name(31), Some(("meeting", "제1차 회의")));
        assert_eq!(name(41), Some(("item", "안건")));
        assert_eq!(name(51), Some(("stay", "김하나")));
        assert_eq!(name(54), Some(("vacancy", "committee 협의회")));
        assert_eq!(name(199), None);
        assert_eq!((names[&21].extra.as_str(), names[&21].root), ("liaison", Some(1)));
    })
    .await;
}
