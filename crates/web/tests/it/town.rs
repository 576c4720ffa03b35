//! A council of 2017 for the tests of the first page and the record: liaisons of districts, a
//! committee with its chair, a plenary called for 15:00 of the day.

use std::sync::atomic::{AtomicU32, Ordering};

use clerk::accounts::{entrance::Visit, registry::NewAccount};
use clerk::bodies::{registry::Found, seats::Begin};
use clerk::bylaws::versions::NewVersion;
use clerk::meetings::agenda::AddItem;
use clerk::meetings::attendance::Arrival;
use clerk::meetings::convening::Convene;
use clerk::meetings::motions::MoveMotion;
use clerk::people::persons::Enter;
use council::accounts::{grants::Wish, links::Purpose, roles::Role};
use council::bodies::districts::District;
use council::bodies::registry::{Kind as BodyKind, RosterState};
use council::bodies::seats::Holder;
use council::decisions::effects::Effect;
use council::meetings::agenda::Part;
use council::meetings::convening::{Ground, Kind};
use council::meetings::votes::Method;
use council::{BodyId, ItemId, MeetingId, MotionId, PersonId, SeatId, VoteId};
use web::look::tiles::SEOUL;

use crate::house::{House, founder};

const BOOK: &str = include_str!("../../../../bylaws/hyeopchi-2017.md");

/// The council in its house.
pub struct Town {
    pub house: House,
    pub council: BodyId,
    pub plenary: BodyId,
    pub committee: BodyId,
    pub meeting: MeetingId,
    pub item: ItemId,
    /// The liaisons with their seats in the plenary.
    pub people: Vec<(PersonId, SeatId)>,
    acts: AtomicU32,
}

impl Town {
    /// Founded; the clock stands at 14:00 of 2017-06-26, the plenary is called for 15:00.
    pub async fn found(roster: RosterState) -> Self {
        let house = House::at("2017-06-12T10:00:00");
        let found = async |slug: &str, names: [&str; 2], organ: Option<&str>, parent| {
            let kind = if organ.is_some() { BodyKind::Organ } else { BodyKind::Council };
            let form = Found {
                name_en: names[1].to_owned(),
                organ: organ.map(str::to_owned),
                parent,
                roster,
                ..Found::new(slug, names[0], kind)
            };
            house.clerk.found_body(&founder(), &format!("found-{slug}"), form).await.unwrap()
        };
        let council = found("hyeopchi", ["협치서울지역협의회", "Seoul Council"], None, None).await;
        let plenary =
            found("plenary", ["전체회의", "Plenary"], Some("plenary"), Some(council)).await;
        let committee =
            found("committee", ["운영위원회", "Committee"], Some("committee"), Some(council)).await;
        let mut town = Self {
            house,
            council,
            plenary,
            committee,
            meeting: MeetingId::new(0),
            item: ItemId::new(0),
            people: Vec::new(),
            acts: AtomicU32::new(0),
        };
        town.settle().await;
        town
    }

    async fn settle(&mut self) {
        let book = NewVersion {
            body: self.council,
            text: BOOK.to_owned(),
            effective_at: "2016-09-30T00:00:00".parse().unwrap(),
            source: "창립총회".to_owned(),
        };
        self.house.clerk.enter_version(&founder(), "book", book).await.unwrap();
        for place in SEOUL {
            let district = District {
                code: place.en.to_lowercase(),
                name: place.name.to_owned(),
                name_en: place.en.to_owned(),
                col: place.column,
                line: place.row,
            };
            self.house.clerk.enter_district(&founder(), &self.key(), district).await.unwrap();
        }
        for (n, place) in SEOUL.iter().take(9).enumerate() {
            let person = self.person(&format!("위원{n}")).await;
            let district = Some(place.en.to_lowercase());
            let seat = self.seat(self.plenary, person, "liaison", district).await;
            self.people.push((person, seat));
        }
        for n in 0..3 {
            self.seat(self.committee, self.people[n].0, "committee-member", None).await;
        }
        self.seat(self.committee, self.people[0].0, "chair", None).await;
        self.meeting = self.call("제4차 전체회의", "2017-06-26T15:00:00").await;
        self.call("제5차 전체회의", "2017-07-27T10:00:00").await;
        self.item = self.add_item("운영규정 개정(안)의 건").await;
        self.clock("2017-06-26T14:00:00");
    }

    /// Sets the clock.
    pub fn clock(&self, at: &str) {
        self.house.clerk.clock().stand_at(at.parse().unwrap());
    }

    /// A key that no act had before.
    pub fn key(&self) -> String {
        format!("act-{}", self.acts.fetch_add(1, Ordering::Relaxed))
    }

    async fn person(&self, name: &str) -> PersonId {
        let form = Enter { name: name.to_owned(), note: None, source: None };
        self.house.clerk.enter_person(&founder(), &self.key(), form).await.unwrap().it
    }

    async fn seat(
        &self,
        body: BodyId,
        person: PersonId,
        role: &str,
        district: Option<String>,
    ) -> SeatId {
        let from: jiff::civil::Date = "2016-09-30".parse().unwrap();
        let form = Begin {
            district,
            from: Some(from.into()),
            appointed_by: Some("창립 전체회의".to_owned()),
            ..Begin::new(body, Holder::Person(person), role)
        };
        self.house.clerk.begin_seat(&founder(), &self.key(), form).await.unwrap().it
    }

    async fn call(&self, title: &str, starts_at: &str) -> MeetingId {
        self.call_of(self.plenary, title, starts_at).await
    }

    /// Calls a regular meeting of a body.
    pub async fn call_of(&self, body: BodyId, title: &str, starts_at: &str) -> MeetingId {
        let form = Convene {
            body,
            no: None,
            kind: Kind::Regular,
            title: title.to_owned(),
            title_en: None,
            starts_at: starts_at.parse().unwrap(),
            ends_at: None,
            place: Some("상상허브 3층".to_owned()),
            ground: Ground::Chair { by: "운영위원장".to_owned() },
        };
        self.house.clerk.convene(&founder(), &self.key(), form).await.unwrap().it
    }

    async fn add_item(&self, title: &str) -> ItemId {
        let form = AddItem {
            meeting: self.meeting,
            part: Part::Decision,
            title: title.to_owned(),
            title_en: None,
            note: None,
            origin: None,
            referred_from: None,
        };
        self.house.clerk.add_item(&founder(), &self.key(), form).await.unwrap()
    }

    /// Opens the meeting at 15:00 with the first `present` members.
    pub async fn open(&self, present: usize) {
        self.clock("2017-06-26T15:00:00");
        let clerk = &self.house.clerk;
        clerk.open_meeting(&founder(), &self.key(), self.meeting).await.unwrap();
        if present > 0 {
            let all = self.people[..present].iter().map(|(_, seat)| Arrival::member(*seat));
            clerk.arrive(&founder(), &self.key(), self.meeting, all.collect(), None).await.unwrap();
        }
    }

    /// Takes the item up.
    pub async fn take_up(&self) {
        self.house.clerk.open_item(&founder(), &self.key(), self.item).await.unwrap();
    }

    /// Moves plain words on the item.
    pub async fn motion(&self) -> MotionId {
        let form = MoveMotion {
            item: self.item,
            text: "하반기에 정책토론회를 연다".to_owned(),
            effect: Effect::Plain,
            moved_by: Some("위원1".to_owned()),
        };
        self.house.clerk.move_motion(&founder(), &self.key(), form).await.unwrap().it
    }

    /// Opens a vote on a motion.
    pub async fn vote(&self, motion: MotionId, method: Method) -> VoteId {
        let clerk = &self.house.clerk;
        clerk.open_vote(&founder(), &self.key(), motion, method).await.unwrap().it
    }

    /// The cookie of a liaison.
    pub async fn liaison(&self, n: usize) -> String {
        self.cookie(&format!("member{n}"), Some(self.people[n].0), None).await
    }

    /// The cookie of the secretary of the council.
    pub async fn secretary(&self) -> String {
        self.cookie("secretary", None, Some(Role::Secretary)).await
    }

    async fn cookie(&self, login: &str, person: Option<PersonId>, role: Option<Role>) -> String {
        let clerk = &self.house.clerk;
        // Each time another account: a session does not outlive the months that a test skips.
        let login = format!("{login}-{}", self.key());
        let form = NewAccount { login, name: "한유진".to_owned(), person };
        let account = clerk.add_account(&founder(), &self.key(), form).await.unwrap();
        if let Some(role) = role {
            let from = clerk.clock().now().date();
            let wish = Wish { role, body: Some(self.council), district: None, from, to: None };
            clerk.grant_role(&founder(), &self.key(), account, wish).await.unwrap();
        }
        let link =
            clerk.make_link(&founder(), &self.key(), account, Purpose::SignIn).await.unwrap();
        let signed = clerk.enter_by_link(link.secret(), Visit::default()).await.unwrap();
        format!("madang={}", signed.token.secret())
    }
}
