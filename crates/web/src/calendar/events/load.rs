//! Everything that pages of the calendar are made of, in seven statements.

use council::BodyId;
use council::bodies::registry::Body;
use council::calendar::events::Event;
use council::calendar::holidays::{self, HouseHoliday};
use council::calendar::schedules::Schedule;
use council::meetings::convening::Stage;
use jiff::ToSpan;
use jiff::civil::Date;
use store::meetings::convening::{Filter, Listed};

use crate::{ask::Ask, failure::Failure};

/// How many days back dates of schedules without a meeting are looked for.
pub(super) const BACK: i32 = 100;

/// Everything about the days of a span.
pub(in crate::calendar) struct Loaded {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Every body.
    pub bodies: Vec<Body>,
    /// Every schedule.
    pub schedules: Vec<Schedule>,
    /// Dates of the span, and stale ones before today.
    pub events: Vec<Event>,
    /// Meetings of the span, and of the last hundred days.
    pub meetings: Vec<Listed>,
    /// Days that the house added.
    pub added: Vec<HouseHoliday>,
    /// How many people sit in both of two bodies.
    pub shared: Vec<(BodyId, BodyId, u32)>,
}

impl Loaded {
    /// A body by its number.
    pub fn body(&self, id: BodyId) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// A body by its word, with every body below it.
    pub fn family(&self, slug: &str) -> Option<Vec<BodyId>> {
        let mut family = vec![self.bodies.iter().find(|body| body.slug.as_str() == slug)?.id];
        let mut at = 0;
        while let Some(above) = family.get(at).copied() {
            let below = self.bodies.iter().filter(|body| body.parent == Some(above));
            let below: Vec<BodyId> = below.map(|body| body.id).collect();
            family.extend(below.into_iter().filter(|id| !family.contains(id)).collect::<Vec<_>>());
            at += 1;
        }
        Some(family)
    }

    /// How many people sit in both bodies.
    pub fn shared(&self, a: Option<BodyId>, b: Option<BodyId>) -> u32 {
        let (Some(a), Some(b)) = (a, b) else { return 0 };
        let pair = (a.min(b), a.max(b));
        let found = self.shared.iter().find(|(one, other, _)| (*one, *other) == pair);
        found.map_or(0, |(_, _, count)| *count)
    }

    /// Whether a body has a meeting on a day that was not cancelled.
    pub fn meets(&self, body: BodyId, day: Date) -> bool {
        self.meetings.iter().any(|it| {
            let meeting = &it.meeting;
            meeting.body == body
                && meeting.starts_at.date() == day
                && meeting.stage() != Stage::Cancelled
        })
    }

    /// The holiday on a day, of the country or of the house.
    pub fn holiday(&self, ask: &Ask, day: Date) -> Option<String> {
        if let Some(holiday) = holidays::on(day) {
            return Some(ask.tongue.message(&holiday.message()));
        }
        let added = self.added.iter().find(|added| added.day == day)?;
        Some(super::super::titled(ask, &added.name, added.name_en.as_deref()))
    }
}

/// Reads what `from..=to` holds.
pub(in crate::calendar) async fn load(ask: &Ask, from: Date, to: Date) -> Result<Loaded, Failure> {
    let today = ask.now.date();
    let since = today.checked_sub(BACK.days()).unwrap_or(today).min(from);
    let filter = Filter {
        from: Some(since.at(0, 0, 0, 0)),
        before: to.tomorrow().ok().map(|day| day.at(0, 0, 0, 0)),
        limit: 1_000,
        ..Filter::default()
    };
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        Ok(Loaded {
            from,
            to,
            bodies: store::bodies::registry::list(conn)?,
            schedules: store::calendar::schedules::all(conn)?,
            events: store::calendar::events::shown(conn, from, to, today)?,
            meetings: store::meetings::convening::list(conn, &filter)?,
            added: store::calendar::holidays::all(conn)?,
            shared: store::calendar::events::shared_people(conn, today)?,
        })
    });
    read.await.map_err(|why| Failure::new(ask, why))
}
