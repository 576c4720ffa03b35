//! A council to hold meetings in: eighteen liaisons of nine districts, five of them on the
//! committee, one of those its chair.

use std::sync::atomic::{AtomicU32, Ordering};

use clerk::bodies::{registry::Found, seats::Begin};
use clerk::bylaws::versions::NewVersion;
use clerk::meetings::agenda::AddItem;
use clerk::meetings::attendance::Arrival;
use clerk::meetings::convening::Convene;
use clerk::meetings::motions::MoveMotion;
use clerk::meetings::votes::{CloseVote, Counted};
use clerk::people::persons::Enter;
use clerk::{Clerk, Done, Trouble};
use council::accounts::roles::{HeldSeat, Standing};
use council::bodies::districts::District;
use council::bodies::registry::{Kind as BodyKind, RosterState};
use council::bodies::seats::Holder;
use council::decisions::effects::Effect;
use council::meetings::agenda::Part;
use council::meetings::convening::{Ground, Kind};
use council::meetings::page::MeetingPage;
use council::meetings::votes::{Hands, Method};
use council::{BodyId, ItemId, MeetingId, MotionId, PersonId, SeatId, StayId, VersionId, VoteId};
use jiff::civil::DateTime;
use store::{Db, journal};

/// The book in force from the founding on.
pub const BOOK: &str = include_str!("../../../../../bylaws/hyeopchi-2017.md");
/// The same as it was to be amended.
pub const AMENDED: &str = include_str!("../../../../../bylaws/hyeopchi-2017-amended.md");

/// The house and its council.
pub struct Town {
    pub db: Db,
    pub clerk: Clerk,
    pub council: BodyId,
    pub plenary: BodyId,
    pub committee: BodyId,
    pub version: VersionId,
    /// The liaisons and their seats in the plenary, in order.
    pub people: Vec<(PersonId, SeatId)>,
    /// The seats of the first five in the committee.
    pub members: Vec<SeatId>,
    /// The first one's office.
    pub chair: SeatId,
    acts: AtomicU32,
}

pub fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

impl Town {
    /// Founds the council; the clock stands at 2017-06-15 10:00.
    pub async fn found(db: Db) -> Self {
        let clerk = Clerk::new(db.clone(), &std::env::temp_dir());
        clerk.clock().stand_at(at("2017-06-15T10:00:00"));
        let house = Standing::house("마당");
        let found = async |slug: &str, name: &str, organ: Option<&str>, parent: Option<BodyId>| {
            let kind = if parent.is_some() { BodyKind::Organ } else { BodyKind::Council };
            let form = Found {
                parent,
                organ: organ.map(str::to_owned),
                roster: RosterState::Complete,
                ..Found::new(slug, name, kind)
            };
            clerk.found_body(&house, &format!("found-{slug}"), form).await.unwrap()
        };
        let council = found("council", "협의회", None, None).await;
        let plenary = found("plenary", "전체회의", Some("plenary"), Some(council)).await;
        let committee = found("committee", "운영위원회", Some("committee"), Some(council)).await;
        let book = NewVersion {
            body: council,
            text: BOOK.to_owned(),
            effective_at: at("2016-09-30T00:00:00"),
            source: "2016. 9. 30. 제정".to_owned(),
        };
        let version = clerk.enter_version(&house, "book", book).await.unwrap().it;
        let mut town = Self {
            db,
            clerk,
            council,
            plenary,
            committee,
            version,
            people: Vec::new(),
            members: Vec::new(),
            chair: SeatId::new(0),
            acts: AtomicU32::new(0),
        };
        town.settle().await;
        town
    }

    async fn settle(&mut self) {
        for n in 0..9_u8 {
            let district = District {
                code: format!("district-{n}"),
                name: format!("{n}번구"),
                name_en: format!("District {n}"),
                col: n,
                line: 0,
            };
            self.clerk.enter_district(&house(), &self.key(), district).await.unwrap();
        }
        for n in 0..18 {
            let person = self.person(&format!("위원{n}")).await;
            let district = Some(format!("district-{}", n / 2));
            let seat = self.seat(self.plenary, person, "liaison", district).await;
            self.people.push((person, seat));
        }
        for n in 0..5 {
            let seat = self.seat(self.committee, self.people[n].0, "committee-member", None).await;
            self.members.push(seat);
        }
        self.chair = self.seat(self.committee, self.people[0].0, "chair", None).await;
    }

    pub async fn person(&self, name: &str) -> PersonId {
        let form = Enter { name: name.to_owned(), note: None, source: None };
        self.clerk.enter_person(&house(), &self.key(), form).await.unwrap().it
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
        self.clerk.begin_seat(&house(), &self.key(), form).await.unwrap().it
    }

    /// A key that no act had before.
    pub fn key(&self) -> String {
        format!("act-{}", self.acts.fetch_add(1, Ordering::Relaxed))
    }

    /// The standing of a liaison who signs in.
    pub fn liaison(&self, n: usize) -> Standing {
        let (person, seat) = self.people[n];
        let held =
            HeldSeat { seat, body: self.plenary, root: self.council, role: "liaison".to_owned() };
        Standing {
            account: Some(council::AccountId::new(900 + i64::try_from(n).unwrap())),
            person: Some(person),
            name: format!("위원{n}"),
            seats: vec![held],
            ..Standing::default()
        }
    }

    /// Calls a regular meeting by the chair.
    pub async fn call(&self, body: BodyId, starts_at: &str) -> Result<MeetingId, Trouble> {
        let form = Convene {
            body,
            no: None,
            kind: Kind::Regular,
            title: "정기회의".to_owned(),
            title_en: None,
            starts_at: at(starts_at),
            ends_at: None,
            place: Some("시청 3층".to_owned()),
            ground: Ground::Chair { by: "운영위원장".to_owned() },
        };
        self.clerk.convene(&house(), &self.key(), form).await.map(|done| done.it)
    }

    /// A plenary of 2017-06-26, running, with an item taken up and `present` members there.
    pub async fn plenary_with(&self, present: usize) -> (MeetingId, ItemId) {
        self.clerk.clock().stand_at(at("2017-06-15T10:00:00"));
        let meeting = self.call(self.plenary, "2017-06-26T15:00:00").await.unwrap();
        let item = self.item(meeting, "안건").await;
        self.clerk.clock().stand_at(at("2017-06-26T15:00:00"));
        self.clerk.open_meeting(&house(), &self.key(), meeting).await.unwrap();
        self.arrive(meeting, 0..present).await.unwrap();
        self.clerk.open_item(&house(), &self.key(), item).await.unwrap();
        (meeting, item)
    }

    pub async fn item(&self, meeting: MeetingId, title: &str) -> ItemId {
        let form = AddItem {
            meeting,
            part: Part::Decision,
            title: title.to_owned(),
            title_en: None,
            note: None,
            origin: None,
            referred_from: None,
        };
        self.clerk.add_item(&house(), &self.key(), form).await.unwrap()
    }

    pub async fn arrive(
        &self,
        meeting: MeetingId,
        who: std::ops::Range<usize>,
    ) -> Result<Vec<StayId>, Trouble> {
        let arrivals = self.people[who].iter().map(|(_, seat)| Arrival::member(*seat)).collect();
        let done = self.clerk.arrive(&house(), &self.key(), meeting, arrivals, None).await?;
        Ok(done.it)
    }

    pub async fn moved(&self, item: ItemId, effect: Effect) -> Result<Done<MotionId>, Trouble> {
        let text = "원안대로 의결한다".to_owned();
        let form = MoveMotion { item, text, effect, moved_by: None };
        self.clerk.move_motion(&house(), &self.key(), form).await
    }

    /// Opens a vote by show of hands.
    pub async fn vote(&self, motion: MotionId) -> Result<VoteId, Trouble> {
        let done = self.clerk.open_vote(&house(), &self.key(), motion, Method::ShowOfHands).await?;
        Ok(done.it)
    }

    pub async fn close(
        &self,
        vote: VoteId,
        yes: u32,
        no: u32,
        abstain: u32,
    ) -> Result<Done<Counted>, Trouble> {
        let hands = Hands { yes, no, abstain };
        let form = CloseVote { vote, hands, casting: None, keep_open: false };
        self.clerk.close_vote(&house(), &self.key(), form).await
    }

    /// Moves, opens and closes a vote on `item` in one go.
    pub async fn decide(&self, item: ItemId, effect: Effect, hands: (u32, u32)) -> Counted {
        let motion = self.moved(item, effect).await.unwrap().it;
        let vote = self.vote(motion).await.unwrap();
        self.close(vote, hands.0, hands.1, 0).await.unwrap().it
    }

    pub async fn page(&self, meeting: MeetingId) -> MeetingPage {
        self.db.read(move |conn| store::meetings::page::find(conn, meeting)).await.unwrap().unwrap()
    }

    /// The page of the meeting that an item belongs to.
    pub async fn page_of(&self, item: ItemId) -> MeetingPage {
        let found = self.db.read(move |conn| store::meetings::agenda::find(conn, item)).await;
        self.page(found.unwrap().unwrap().meeting).await
    }

    /// The seats of a body that are held on a day, with their roles.
    pub async fn held(&self, body: BodyId, day: &str) -> Vec<(SeatId, Holder, String)> {
        let day = day.parse().unwrap();
        let seats =
            self.db.read(move |conn| store::bodies::seats::of_body(conn, body)).await.unwrap();
        let held = seats.into_iter().filter(|seat| seat.is_held_on(day));
        held.map(|seat| (seat.id, seat.holder, seat.role)).collect()
    }

    /// The acts of the journal, in the order sealed.
    pub async fn journal(&self) -> Vec<journal::Entry> {
        self.db.settled().await.unwrap();
        self.db.read(|conn| journal::since(conn, 0, 1000)).await.unwrap()
    }

    /// The version of the book in force at a moment, and whether it knows a term of liaisons.
    pub async fn law(&self, moment: &str) -> (u32, bool) {
        let (moment, council) = (at(moment), self.council);
        let clerk = self.clerk.clone();
        self.db
            .read(move |conn| {
                let law = clerk.laws().in_force(conn, council, moment)?.unwrap();
                Ok::<_, store::Error>((law.version.no, law.law().term("liaison").is_ok()))
            })
            .await
            .unwrap()
    }
}

pub fn house() -> Standing {
    Standing::house("마당")
}

/// The sentence with which something was refused, in Korean, with its article.
pub fn why<T: std::fmt::Debug>(outcome: Result<T, Trouble>) -> String {
    let (message, cite) = match outcome.unwrap_err() {
        Trouble::Refused(why) => (why.message(), why.cite().map(ToString::to_string)),
        Trouble::Forbidden(why) => (council::Refuse::message(&why), None),
        other => return format!("{other:?}"),
    };
    match cite {
        Some(cite) => format!("{} ({cite})", message.key),
        None => message.key.to_owned(),
    }
}
