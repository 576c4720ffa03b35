//! Enters the scenes of `demo/` through the clerk's acts, on a clock that stands where it is told.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result, anyhow};
use clerk::{
    Clerk, Done, Trouble,
    bodies::{registry::Found, seats::Begin},
    bylaws::versions::NewVersion,
    people::persons::Enter,
};
use council::{
    AmendmentId, BodyId, ItemId, MeetingId, MotionId, OfficeId, PersonId, SeatId, VacancyId,
    accounts::roles::Standing,
    bodies::{districts::District, registry::RosterState, seats::Holder, vacancies::Policy},
};
use store::Db;
use words::Tongue;

use super::facts::{self, Scene};
use crate::mouth::Mouth;

/// The model books by name.
const BOOKS: [(&str, &str); 3] = [
    ("hyeopchi-2017", include_str!("../../../../bylaws/hyeopchi-2017.md")),
    ("hyeopchi-2017-amended", include_str!("../../../../bylaws/hyeopchi-2017-amended.md")),
    ("jumin-jachi", include_str!("../../../../bylaws/jumin-jachi.md")),
];

/// The text of a model book.
pub fn book(name: &str) -> Result<&'static str> {
    let found = BOOKS.iter().find(|(known, _)| *known == name);
    found.map(|(_, text)| *text).with_context(|| format!("no book {name}"))
}

/// Whoever enters the demonstration, with the numbers of what was entered so far.
pub struct Script<'c> {
    pub(super) clerk: &'c Clerk,
    pub(super) db: Db,
    pub(super) who: Standing,
    acts: u32,
    pub(super) bodies: HashMap<String, BodyId>,
    pub(super) persons: HashMap<String, PersonId>,
    pub(super) offices: HashMap<String, OfficeId>,
    /// Statements, decisions and tasks by kind and key: `statement:KEY`.
    pub(super) named: HashMap<String, i64>,
    /// By body, role and holder.
    pub(super) seats: HashMap<(String, String, String), SeatId>,
    /// With the body of each.
    pub(super) meetings: HashMap<String, (MeetingId, String)>,
    /// With the meeting of each.
    pub(super) items: HashMap<String, (ItemId, String)>,
    pub(super) motions: HashMap<String, (MotionId, String)>,
    pub(super) amendments: HashMap<String, AmendmentId>,
    /// By meeting and name: members who are there.
    pub(super) stays: HashMap<(String, String), council::StayId>,
    /// By item and name: members who stay out.
    pub(super) excluded: HashSet<(String, String)>,
}

impl<'c> Script<'c> {
    /// Nothing is entered yet.
    pub fn new(clerk: &'c Clerk, db: Db) -> Self {
        Self {
            clerk,
            db,
            who: Standing::house("madang demo"),
            acts: 0,
            bodies: HashMap::new(),
            persons: HashMap::new(),
            offices: HashMap::new(),
            named: HashMap::new(),
            seats: HashMap::new(),
            meetings: HashMap::new(),
            items: HashMap::new(),
            motions: HashMap::new(),
            amendments: HashMap::new(),
            stays: HashMap::new(),
            excluded: HashSet::new(),
        }
    }

    /// Enters a scene.
    pub async fn play(&mut self, scene: &Scene) -> Result<()> {
        if let Some(at) = scene.entered {
            self.clerk.clock().stand_at(at);
        }
        for district in &scene.district {
            self.district(district).await?;
        }
        for body in &scene.body {
            self.body(body).await.with_context(|| body.slug.clone())?;
        }
        for book in &scene.book {
            self.version(book).await.with_context(|| book.book.clone())?;
        }
        for office in &scene.office {
            self.office(office).await.with_context(|| office.name.clone())?;
        }
        for seats in &scene.seats {
            for holder in &seats.holders {
                let entered = self.seat(seats, holder).await;
                entered.with_context(|| format!("{} {} {holder:?}", seats.body, seats.role))?;
            }
        }
        for step in &scene.step {
            if let Some(at) = step.at {
                self.clerk.clock().stand_at(at);
            }
            self.step(&step.act).await.with_context(|| format!("{:?}", step.act))?;
        }
        Ok(())
    }

    /// A key for the next act: the same in every demonstration.
    pub(super) fn key(&mut self) -> String {
        self.acts += 1;
        format!("demo-{}", self.acts)
    }

    async fn district(&mut self, it: &facts::District) -> Result<()> {
        let district = District {
            code: it.code.clone(),
            name: it.name.clone(),
            name_en: it.name_en.clone(),
            col: it.col,
            line: it.line,
        };
        let key = self.key();
        let entered = self.clerk.enter_district(&self.who, &key, district).await;
        entered.map(drop).map_err(said)
    }

    async fn body(&mut self, it: &facts::Body) -> Result<()> {
        let found = Found {
            name_en: it.name_en.clone(),
            parent: it.parent.as_deref().map(|slug| self.body_id(slug)).transpose()?,
            organ: it.organ.clone(),
            founded: it.founded,
            roster: it.roster.unwrap_or(RosterState::Partial),
            aliases: it.aliases.clone(),
            note: it.note.clone(),
            source: it.source.clone(),
            resolution: it.parent.is_some().then(|| it.source.clone()).flatten(),
            ..Found::new(it.slug.clone(), it.name.clone(), it.kind)
        };
        let key = self.key();
        let id = self.clerk.found_body(&self.who, &key, found).await.map_err(said)?;
        self.bodies.insert(it.slug.clone(), id);
        Ok(())
    }

    async fn version(&mut self, it: &facts::Book) -> Result<()> {
        let version = NewVersion {
            body: self.body_id(&it.body)?,
            text: book(&it.book)?.to_owned(),
            effective_at: it.effective,
            source: it.source.clone(),
        };
        let key = self.key();
        let entered = self.clerk.enter_version(&self.who, &key, version).await;
        entered.map(drop).map_err(said)
    }

    async fn office(&mut self, it: &facts::Office) -> Result<()> {
        let key = self.key();
        let (organisation, source) = (it.organisation.as_deref(), it.source.as_deref());
        let entered =
            self.clerk.enter_office(&self.who, &key, &it.name, organisation, source).await;
        let Done { it: id, .. } = entered.map_err(said)?;
        self.offices.insert(it.name.clone(), id);
        Ok(())
    }

    async fn seat(&mut self, seats: &facts::Seats, it: &facts::Holder) -> Result<()> {
        let (name, holder) = match (&it.name, &it.office) {
            (Some(name), None) => {
                (name, Holder::Person(self.person(name, it.source.as_deref()).await?))
            }
            (None, Some(office)) => {
                let id = self.offices.get(office).with_context(|| format!("no office {office}"))?;
                (office, Holder::Office(*id))
            }
            _ => return Err(anyhow!("a seat has one holder")),
        };
        let begin = Begin {
            district: it.district.clone(),
            from: seats.from,
            to: it.to,
            end: it.end,
            nominated_by: seats.nominated.clone(),
            seat_source: seats.sent_by.clone(),
            evidence: seats.evidence.clone(),
            appointed_by: seats.appointed.clone(),
            source: it.source.clone(),
            ..Begin::new(self.body_id(&seats.body)?, holder, &seats.role)
        };
        let key = self.key();
        let Done { it: seat, .. } =
            self.clerk.begin_seat(&self.who, &key, begin).await.map_err(said)?;
        self.seats.insert((seats.body.clone(), seats.role.clone(), name.clone()), seat);
        Ok(())
    }

    /// The person of this name, entered where there is none: in the demonstration a name is one human.
    pub(super) async fn person(&mut self, name: &str, source: Option<&str>) -> Result<PersonId> {
        if let Some(id) = self.persons.get(name) {
            return Ok(*id);
        }
        let enter = Enter { name: name.to_owned(), note: None, source: source.map(str::to_owned) };
        let key = self.key();
        let Done { it: id, .. } =
            self.clerk.enter_person(&self.who, &key, enter).await.map_err(said)?;
        self.persons.insert(name.to_owned(), id);
        Ok(id)
    }

    /// The vacancy of a body that is still undecided.
    pub(super) fn vacancy(&self, slug: &str) -> Result<VacancyId> {
        let body = self.body_id(slug)?;
        let all =
            self.db.read_blocking(move |conn| store::bodies::vacancies::of_body(conn, body))?;
        let open = all.iter().find(|vacancy| vacancy.policy == Policy::Undecided);
        open.map(|vacancy| vacancy.id).with_context(|| format!("no vacancy in {slug}"))
    }

    pub(super) fn body_id(&self, slug: &str) -> Result<BodyId> {
        self.bodies.get(slug).copied().with_context(|| format!("no body {slug}"))
    }

    pub(super) fn person_id(&self, name: &str) -> Result<PersonId> {
        self.persons.get(name).copied().with_context(|| format!("no person {name}"))
    }

    /// The seat of a person in a body, whatever its role: the one that makes a member first.
    pub(super) fn seat_in(&self, body: &str, name: &str) -> Result<SeatId> {
        let held = self.seats.iter().filter(|((b, _, n), _)| b == body && n == name);
        let seat = held.min_by_key(|((_, role, _), _)| role == "chair");
        seat.map(|(_, id)| *id).with_context(|| format!("{name} has no seat in {body}"))
    }
}

/// Why an act did not happen, in a sentence.
pub(super) fn said(trouble: Trouble) -> anyhow::Error {
    let mouth = Mouth { tongue: Tongue::KO, json: false };
    anyhow!("{}", mouth.trouble(&trouble).sentence())
}
