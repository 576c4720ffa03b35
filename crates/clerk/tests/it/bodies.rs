//! Bodies and people through the clerk: what the council refuses, what one act changes, and what
//! the journal says of it.

use std::collections::BTreeMap;

use clerk::bodies::registry::Found;
use clerk::bodies::rosters::Import;
use clerk::bodies::seats::{Begin, End, Swap};
use clerk::bodies::vacancies::Settle;
use clerk::bylaws::versions::NewVersion;
use clerk::people::persons::Enter;
use clerk::{Clerk, Trouble};
use council::accounts::roles::Standing;
use council::bodies::districts::District;
use council::bodies::registry::{Kind, RosterState};
use council::bodies::rosters::Who;
use council::bodies::seats::{EndReason, Holder};
use council::bodies::vacancies::Policy;
use council::{BodyId, PersonId, Refuse, SeatId};
use jiff::civil::Date;
use serde_json::Value;
use store::{Db, journal, testing};

const BOOK: &str = include_str!("../../../../bylaws/hyeopchi-2017.md");
const AMENDED: &str = include_str!("../../../../bylaws/hyeopchi-2017-amended.md");

/// A council with its plenary and committee; its clock stands at 14:00 of 2017-06-26.
struct House {
    clerk: Clerk,
    db: Db,
    plenary: BodyId,
    committee: BodyId,
}

fn by() -> Standing {
    Standing::house("house")
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

impl House {
    async fn new(db: Db) -> Self {
        let clerk = Clerk::new(db.clone(), &std::env::temp_dir());
        clerk.clock().stand_at("2017-06-26T14:00:00".parse().unwrap());
        let found = async |slug: &str, organ: Option<&str>, parent: Option<BodyId>| {
            let kind = if organ.is_some() { Kind::Organ } else { Kind::Council };
            let form = Found {
                parent,
                organ: organ.map(str::to_owned),
                roster: RosterState::Partial,
                ..Found::new(slug, format!("기관 {slug}"), kind)
            };
            clerk.found_body(&by(), slug, form).await.unwrap()
        };
        let council = found("council", None, None).await;
        let plenary = found("plenary", Some("plenary"), Some(council)).await;
        let committee = found("committee", Some("committee"), Some(council)).await;
        let house = Self { clerk, db, plenary, committee };
        house.book(council, BOOK, "2016-09-30T00:00:00").await;
        let district = District {
            code: "eunpyeong".to_owned(),
            name: "은평".to_owned(),
            name_en: "Eunpyeong".to_owned(),
            col: 1,
            line: 1,
        };
        house.clerk.enter_district(&by(), "district", district).await.unwrap();
        house
    }

    async fn book(&self, body: BodyId, text: &str, at: &str) {
        let form = NewVersion {
            body,
            text: text.to_owned(),
            effective_at: at.parse().unwrap(),
            source: "의결".to_owned(),
        };
        self.clerk.enter_version(&by(), &format!("book-{at}"), form).await.unwrap();
    }

    async fn person(&self, name: &str) -> PersonId {
        let form = Enter { name: name.to_owned(), note: None, source: None };
        self.clerk.enter_person(&by(), &format!("person-{name}"), form).await.unwrap().it
    }

    fn liaison(&self, person: PersonId, from: &str) -> Begin {
        Begin {
            district: Some("eunpyeong".to_owned()),
            from: Some(from.parse().unwrap()),
            evidence: Some("공론장".to_owned()),
            ..Begin::new(self.plenary, Holder::Person(person), "liaison")
        }
    }

    fn member(&self, person: PersonId, from: &str) -> Begin {
        Begin {
            from: Some(from.parse().unwrap()),
            appointed_by: Some("전체회의 의결".to_owned()),
            ..Begin::new(self.committee, Holder::Person(person), "committee-member")
        }
    }

    async fn begin(&self, key: &str, form: Begin) -> Result<SeatId, Trouble> {
        Ok(self.clerk.begin_seat(&by(), key, form).await?.it)
    }

    /// What was done by the act with this key, and what its row says.
    async fn entry(&self, key: &'static str) -> (String, Value) {
        let entry = self.db.read(move |conn| journal::by_key(conn, key)).await.unwrap().unwrap();
        (entry.kind, serde_json::from_str(&entry.content).unwrap())
    }
}

fn end(seat: SeatId, on: &str) -> End {
    End { seat, on: date(on), reason: EndReason::Resigned, stated: true, note: None }
}

/// The key and article with which something was refused.
fn why<T: std::fmt::Debug>(outcome: Result<T, Trouble>) -> (&'static str, String) {
    match outcome.unwrap_err() {
        Trouble::Refused(why) => {
            (why.message().key, why.cite().map(ToString::to_string).unwrap_or_default())
        }
        Trouble::Forbidden(why) => (why.message().key, String::new()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_third_liaison_is_refused_and_a_swap_is_not() {
    testing::both(|db| async move {
        let house = House::new(db).await;
        let (a, b, c) =
            (house.person("가").await, house.person("나").await, house.person("다").await);
        let first = house.begin("1", house.liaison(a, "2016-09-30")).await.unwrap();
        house.begin("2", house.liaison(b, "2016-09-30")).await.unwrap();
        let third = house.begin("3", house.liaison(c, "2017-06-20")).await;
        assert_eq!(why(third), ("bodies-seats-refused-full", "제6조②".to_owned()));
        let swap = Swap { out: end(first, "2017-06-19"), come: house.liaison(c, "2017-01-01") };
        let come = house.clerk.swap_seat(&by(), "4", swap.clone()).await.unwrap().it;
        let seats = house.db.read(move |conn| store::bodies::seats::find(conn, come));
        let seat = seats.await.unwrap().unwrap();
        assert_eq!(seat.from.unwrap().to_string(), "2017-06-20", "the day after the last day");
        let (kind, content) = house.entry("4").await;
        assert_eq!(kind, "bodies.seat.swapped");
        assert_eq!(content["out"]["seat"], first.get());
        assert_eq!(content["come"]["seat"], come.get());
        let plenary = house.plenary;
        let open = house.db.read(move |conn| store::bodies::vacancies::of_body(conn, plenary));
        assert!(open.await.unwrap().is_empty(), "a swap leaves nothing open");
        let again = house.clerk.swap_seat(&by(), "4", swap.clone()).await;
        assert!(matches!(again, Err(Trouble::Repeated { .. })));
        assert_eq!(
            why(house.clerk.swap_seat(&by(), "5", swap).await).0,
            "bodies-seats-refused-ended"
        );
    })
    .await;
}

#[tokio::test]
async fn a_seat_is_judged_by_the_law_of_its_day() {
    testing::both(|db| async move {
        let house = House::new(db).await;
        let a = house.person("가").await;
        let root = {
            let id = house.committee;
            let body = house.db.read(move |conn| store::bodies::registry::find(conn, id));
            body.await.unwrap().unwrap().root
        };
        house.book(root, AMENDED, "2017-06-26T13:00:00").await;
        let bare = Begin { appointed_by: None, ..house.member(a, "2017-06-20") };
        assert_eq!(
            why(house.begin("1", bare).await),
            ("bodies-seats-refused-appointment", "제5조①".to_owned())
        );
        let after = house.begin("2", house.member(a, "2017-06-26")).await;
        assert_eq!(why(after), ("bodies-seats-refused-eligible", "제5조①".to_owned()));
        house.begin("3", house.member(a, "2017-06-25")).await.unwrap();
        let early = Begin::new(house.committee, Holder::Person(a), "adviser");
        let early = Begin { from: Some("2016-01".parse().unwrap()), ..early };
        let done = house.clerk.begin_seat(&by(), "4", early).await.unwrap();
        assert_eq!(
            done.advice[0].message.key, "bodies-seats-advice-no-law",
            "before the first book"
        );
    })
    .await;
}

#[tokio::test]
async fn an_ended_seat_leaves_a_vacancy_that_a_new_seat_fills() {
    testing::both(|db| async move {
        let house = House::new(db).await;
        let (a, b) = (house.person("가").await, house.person("나").await);
        let seat = house.begin("1", house.member(a, "2016-10-01")).await.unwrap();
        let chair = Begin {
            appointed_by: Some("호선".to_owned()),
            ..Begin::new(house.committee, Holder::Person(a), "chair")
        };
        let chair = house.begin("2", chair).await.unwrap();
        let ended = house.clerk.end_seat(&by(), "3", end(seat, "2017-06-19")).await.unwrap();
        assert_eq!(ended.it.seats, [seat, chair], "the chair leaves with the seat");
        assert_eq!(ended.it.vacancies.len(), 1, "an office is no seat to be filled");
        let keys: Vec<_> = ended.advice.iter().map(|advice| advice.message.key).collect();
        assert_eq!(keys, ["bodies-seats-advice-ended-too", "bodies-seats-advice-few"]);
        let vacancy = ended.it.vacancies[0];
        let settle = Settle {
            vacancy,
            policy: Policy::KeptOpen,
            criteria: Some("성비와 지역".to_owned()),
            source: Some("제4차 운영위원회 결정".to_owned()),
        };
        house.clerk.settle_vacancy(&by(), "4", settle.clone()).await.unwrap();
        let new = house.begin("5", house.member(b, "2017-06-20")).await.unwrap();
        let it = house.db.read(move |conn| store::bodies::vacancies::find(conn, vacancy));
        let it = it.await.unwrap().unwrap();
        assert_eq!((it.filled_by, it.closed_on), (Some(new), Some(date("2017-06-20"))));
        let closed = house.clerk.settle_vacancy(&by(), "6", settle).await;
        assert_eq!(why(closed).0, "bodies-vacancies-refused-filled");
        house.clerk.correct_seat(&by(), "7", new, "두 번 적음".to_owned()).await.unwrap();
        let it = house.db.read(move |conn| store::bodies::vacancies::find(conn, vacancy));
        assert_eq!(it.await.unwrap().unwrap().filled_by, None, "the vacancy is open again");
    })
    .await;
}

#[tokio::test]
async fn a_roster_is_imported_whole_with_one_row_in_the_journal() {
    testing::both(|db| async move {
        let house = House::new(db).await;
        let known = house.person("가온").await;
        let rows = |text: &str| clerk::bodies::rosters::rows(text);
        let import = |text: &str, said: &[(u32, Who)]| Import {
            body: house.plenary,
            rows: rows(text),
            said: said.iter().copied().collect::<BTreeMap<_, _>>(),
            source: "명단".to_owned(),
            complete: false,
        };
        let head = "이름,직책,자치구,시작일,근거자료";
        let three = format!("{head}\n나루,소통책임자,은평,2017-06-20,공론장\n다솜,소통책임자,은평,2017-06-20,공론장\n라온,소통책임자,은평,2017-06-20,공론장");
        let refused = house.clerk.import_roster(&by(), "1", import(&three, &[])).await;
        assert_eq!(why(refused), ("bodies-rosters-refused", "제6조②".to_owned()));
        let asked = format!("{head}\n가온,소통책임자,은평,2017-06-20,공론장");
        let refused = house.clerk.import_roster(&by(), "2", import(&asked, &[])).await;
        assert_eq!(why(refused).0, "bodies-rosters-refused");
        let people = house.db.read(store::people::persons::all).await.unwrap();
        assert_eq!(people.len(), 1, "nothing of a refused table stays");
        let two = format!("{head}\n가온,소통책임자,은평,2017-06-20,공론장\n나루,소통책임자,은평,2017-06-20,공론장");
        let said = [(2, Who::Known(known))];
        let done = house.clerk.import_roster(&by(), "3", import(&two, &said)).await.unwrap();
        assert_eq!((done.it.seats, done.it.persons), (2, 1));
        let (kind, content) = house.entry("3").await;
        assert_eq!(kind, "bodies.roster.imported");
        assert_eq!(content["rows"].as_array().unwrap().len(), 2);
        let again = house.clerk.import_roster(&by(), "3", import(&two, &said)).await;
        assert!(matches!(again, Err(Trouble::Repeated { .. })));
    })
    .await;
}

#[tokio::test]
async fn nobody_without_the_right_changes_anything() {
    testing::both(|db| async move {
        let house = House::new(db).await;
        let a = house.person("가").await;
        let nobody = Standing::default();
        let begin = house.clerk.begin_seat(&nobody, "1", house.liaison(a, "2017-06-20")).await;
        assert_eq!(why(begin).0, "accounts-roles-refused-anonymous");
        let member = Standing { account: Some(council::AccountId::new(9)), ..Standing::default() };
        let enter = Enter { name: "나".to_owned(), ..Enter::default() };
        let entered = house.clerk.enter_person(&member, "2", enter).await;
        assert_eq!(why(entered).0, "accounts-roles-refused-two");
        let found = Found::new("other", "다른 기관", Kind::Council);
        assert_eq!(
            why(house.clerk.found_body(&member, "3", found).await).0,
            "accounts-roles-refused-two"
        );
    })
    .await;
}

#[tokio::test]
async fn the_journal_holds_no_contact_data_and_the_salt_goes_with_it() {
    testing::both(|db| async move {
        let house = House::new(db).await;
        let a = house.person("가").await;
        let seat = house.begin("1", house.liaison(a, "2016-09-30")).await.unwrap();
        let typed = ["gaon@example.kr", "02-000-0000", ""];
        house.clerk.set_contact(&by(), "2", a, typed).await.unwrap();
        let (_, content) = house.entry("2").await;
        let text = content.to_string();
        assert!(!text.contains("gaon") && !text.contains("02-000"), "{text}");
        let (_, salt) = {
            let found = house.db.read(move |conn| store::people::contacts::find(conn, a));
            found.await.unwrap().unwrap()
        };
        let hash = kit::sha256_hex(format!("{salt}gaon@example.kr").as_bytes());
        assert_eq!(content["email"], hash, "it can be proved while the salt is there");
        let read = house.clerk.read_contact(&by(), "3", a, "회의 안내").await.unwrap();
        assert_eq!(read.email.as_deref(), Some("gaon@example.kr"));
        assert!(!house.entry("3").await.1.to_string().contains("회의 안내"));

        house.clerk.end_seat(&by(), "4", end(seat, "2017-06-19")).await.unwrap();
        let at = |text: &str| house.clerk.clock().stand_at(text.parse().unwrap());
        at("2017-09-17T09:00:00");
        assert_eq!(house.clerk.erase_due_contacts(&by()).await.unwrap(), 0, "the 90th day keeps");
        at("2017-09-18T09:00:00");
        assert_eq!(house.clerk.erase_due_contacts(&by()).await.unwrap(), 1);
        let gone = house.db.read(move |conn| store::people::contacts::find(conn, a)).await.unwrap();
        assert_eq!(gone, None);
        assert_eq!(house.clerk.erase_due_contacts(&by()).await.unwrap(), 0, "once");
    })
    .await;
}
