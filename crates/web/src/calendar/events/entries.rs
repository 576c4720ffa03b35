//! What stands on the days of a month: meetings, dates of schedules, single dates; and what gets in
//! each other's way.

use council::BodyId;
use council::accounts::roles::Act;
use council::calendar::clashes::{Clash, Planned, clash};
use council::calendar::events::{Event, State};
use council::calendar::schedules::{Occurrence, Schedule};
use council::meetings::convening::Stage;
use jiff::civil::Date;
use kit::When;
use store::meetings::convening::Listed;

use super::load::Loaded;
use crate::{
    ask::Ask,
    bodies::registry::named,
    calendar::{place, titled},
    form::escaped,
    look::{Badge, Tone},
    meetings::page::head::stage,
};

/// Clashes told of one entry.
const TOLD: usize = 3;

/// One line of the calendar.
pub(super) struct Entry {
    /// What it takes up.
    pub planned: Planned,
    /// Whether it takes place, as far as is known.
    pub stands: bool,
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its state.
    pub badge: Option<Badge>,
    /// Hours, place, body.
    pub meta: Vec<String>,
    /// What the reader should know of it.
    pub notes: Vec<String>,
    /// What gets in its way, the gravest first.
    pub clashes: Vec<Told>,
    /// Where a meeting is called from it.
    pub call: Option<String>,
}

/// A clash in words.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// How grave it is.
    pub clash: Clash,
    /// The sentence.
    pub text: String,
}

impl Entry {
    /// The day it stands on; none where its source states none.
    pub fn day(&self) -> Option<Date> {
        self.planned.days().map(|(first, _)| first)
    }
}

/// Everything in the span, in order of days and hours.
pub(super) fn entries(ask: &Ask, all: &Loaded) -> Vec<Entry> {
    let inside = |when: When| when.first_day() <= all.to && all.from <= when.last_day();
    let meetings = all.meetings.iter().filter(|it| inside(it.meeting.starts_at.date().into()));
    let mut entries: Vec<Entry> = meetings.map(|it| of_meeting(ask, it)).collect();
    for schedule in &all.schedules {
        for it in schedule.occurrences(all.from, all.to) {
            if !all.meets(schedule.body, it.at.date()) {
                entries.push(of_schedule(ask, all, schedule, &it));
            }
        }
    }
    let events = all.events.iter().filter(|it| inside(it.when));
    entries.extend(events.map(|it| of_event(ask, all, it)));
    entries.sort_by_key(|it| (it.planned.when.first_day(), it.planned.starts, it.title.clone()));
    let told: Vec<Vec<Told>> =
        (0..entries.len()).map(|at| clashes(ask, all, &entries, at)).collect();
    for (entry, told) in entries.iter_mut().zip(told) {
        entry.clashes = told;
    }
    entries
}

/// What gets in the way of one entry.
fn clashes(ask: &Ask, all: &Loaded, entries: &[Entry], at: usize) -> Vec<Told> {
    let Some(it) = entries.get(at).filter(|it| it.stands) else { return Vec::new() };
    let mut told: Vec<Told> = Vec::new();
    if let Some(day) = it.day().filter(|_| it.planned.when.is_exact())
        && let Some(name) = all.holiday(ask, day)
    {
        let text = ask.tongue.of("calendar-clash-holiday").s("name", name).to_string();
        told.push(Told { clash: Clash::PeopleAtOnce(0), text });
    }
    for (_, other) in entries.iter().enumerate().filter(|(no, other)| *no != at && other.stands) {
        let shared = all.shared(it.planned.body, other.planned.body);
        if let Some(clash) = clash(&it.planned, &other.planned, shared) {
            let key = match clash {
                Clash::SameDay => "calendar-clash-day",
                Clash::SamePeople(_) => "calendar-clash-people",
                Clash::SameBody => "calendar-clash-body",
                Clash::PeopleAtOnce(_) => "calendar-clash-people-at-once",
                Clash::BodyAtOnce => "calendar-clash-body-at-once",
            };
            let say = ask.tongue.of(key).s("title", &other.title);
            let text = match clash {
                Clash::SamePeople(count) | Clash::PeopleAtOnce(count) => say.n("count", count),
                _ => say,
            };
            told.push(Told { clash, text: text.to_string() });
        }
    }
    told.sort_by_key(|it| std::cmp::Reverse(it.clash));
    let more = told.len().saturating_sub(TOLD);
    told.truncate(TOLD);
    if more > 0 {
        let text = ask.tongue.of("calendar-clash-more").n("count", more).to_string();
        told.push(Told { clash: Clash::SameDay, text });
    }
    told
}

fn of_meeting(ask: &Ask, it: &Listed) -> Entry {
    let (t, meeting) = (ask.tongue, &it.meeting);
    let hours = t.times(meeting.starts_at.time(), meeting.ends_at.map(|at| at.time()));
    let body = named(t, &it.body_name, &it.body_name_en).to_owned();
    Entry {
        planned: Planned {
            body: Some(meeting.body),
            when: meeting.starts_at.date().into(),
            starts: Some(meeting.starts_at.time()),
            ends: meeting
                .ends_at
                .filter(|at| at.date() == meeting.starts_at.date())
                .map(|at| at.time()),
        },
        stands: meeting.stage() != Stage::Cancelled,
        title: titled(ask, &meeting.title, meeting.title_en.as_deref()),
        href: format!("/meetings/{}", meeting.id),
        badge: Some(stage(t, meeting.stage())),
        meta: [Some(hours), meeting.place.clone(), Some(body)].into_iter().flatten().collect(),
        notes: Vec::new(),
        clashes: Vec::new(),
        call: None,
    }
}

fn of_schedule(ask: &Ask, all: &Loaded, schedule: &Schedule, it: &Occurrence) -> Entry {
    let t = ask.tongue;
    let hours = t.times(it.at.time(), it.until.map(|at| at.time()));
    let past = it.at < ask.now;
    let badge = match (it.stands(), it.day == it.at.date(), past) {
        (false, ..) => Badge::new(Tone::Plain, t.say("calendar-state-left-out")).signed("no"),
        (true, _, true) => Badge::new(Tone::Warn, t.say("calendar-state-unheld")),
        (true, true, false) => Badge::new(Tone::Info, t.say("calendar-state-ruled")).signed("plan"),
        (true, false, false) => Badge::new(Tone::Info, t.say("calendar-state-moved-here")),
    };
    let mut notes = Vec::new();
    if let Some(reason) = it.reason() {
        let key = if it.stands() { "calendar-note-moved" } else { "calendar-note-left-out" };
        notes.push(t.of(key).day("day", it.day).s("why", reason).to_string());
    }
    Entry {
        planned: Planned {
            body: Some(schedule.body),
            when: it.at.date().into(),
            starts: Some(it.at.time()),
            ends: it.until.filter(|at| at.date() == it.at.date()).map(|at| at.time()),
        },
        stands: it.stands(),
        title: titled(ask, &schedule.title, schedule.title_en.as_deref()),
        href: format!("/calendar/schedules/{}", schedule.id),
        badge: Some(badge),
        meta: [Some(hours), schedule.place.clone(), body_name(ask, all, Some(schedule.body))]
            .into_iter()
            .flatten()
            .collect(),
        notes,
        clashes: Vec::new(),
        call: (it.stands() && !past).then(|| call(ask, all, schedule, it)).flatten(),
    }
}

/// Where the body is called together for a date of its schedule, for whoever may.
pub(in crate::calendar) fn call(
    ask: &Ask,
    all: &Loaded,
    schedule: &Schedule,
    it: &Occurrence,
) -> Option<String> {
    let body = may_call(ask, all, schedule.body)?;
    let time = |at: jiff::civil::DateTime| at.strftime("%H:%M").to_string();
    let mut href = format!(
        "/meetings/new?body={body}&kind=regular&day={}&time={}",
        it.at.date(),
        escaped(&time(it.at)),
    );
    if let Some(until) = it.until {
        href.push_str(&format!("&until={}", escaped(&time(until))));
    }
    if let Some(place) = &schedule.place {
        href.push_str(&format!("&place={}", escaped(place)));
    }
    Some(href)
}

fn may_call(ask: &Ask, all: &Loaded, body: BodyId) -> Option<String> {
    let body = all.body(body).filter(|_| ask.who.account.is_some())?;
    ask.who.may(Act::Convene, Some(&place(&all.bodies, body))).ok()?;
    Some(escaped(body.slug.as_str()))
}

fn body_name(ask: &Ask, all: &Loaded, id: Option<BodyId>) -> Option<String> {
    let body = all.body(id?)?;
    Some(named(ask.tongue, &body.name, &body.name_en).to_owned())
}

fn of_event(ask: &Ask, all: &Loaded, it: &Event) -> Entry {
    let t = ask.tongue;
    let hours = it.starts.map(|starts| t.times(starts, it.ends));
    let when = (!matches!(it.when, When::Day(_))).then(|| t.when(it.when));
    let mut notes: Vec<String> = Vec::new();
    notes.extend(it.wrong_weekday().map(|wrong| t.message(&wrong.message())));
    notes.extend(it.state_note.clone());
    Entry {
        planned: Planned { body: it.body, when: it.when, starts: it.starts, ends: it.ends },
        stands: !matches!(it.state, State::Moved | State::Cancelled),
        title: titled(ask, &it.title, it.title_en.as_deref()),
        href: format!("/calendar/events/{}", it.id),
        badge: Some(badge(ask, it)),
        meta: [
            when,
            hours,
            it.place.clone(),
            body_name(ask, all, it.body),
            Some(t.say(kind_key(it.kind)).to_owned()),
        ]
        .into_iter()
        .flatten()
        .collect(),
        notes,
        clashes: Vec::new(),
        call: call_event(ask, all, it),
    }
}

/// Where the body is called together for a planned meeting, for whoever may.
pub(super) fn call_event(ask: &Ask, all: &Loaded, it: &Event) -> Option<String> {
    let meeting = it.kind == council::calendar::events::Kind::Meeting;
    if !meeting
        || !it.state.is_open()
        || !it.when.is_exact()
        || it.when.first_day() < ask.now.date()
    {
        return None;
    }
    let body = it.body.filter(|body| !all.meets(*body, it.when.first_day()))?;
    let slug = may_call(ask, all, body)?;
    let mut href = format!("/meetings/new?body={slug}&day={}", it.when.first_day());
    for (name, time) in [("time", it.starts), ("until", it.ends)] {
        if let Some(time) = time {
            href.push_str(&format!("&{name}={}", escaped(&time.strftime("%H:%M").to_string())));
        }
    }
    for (name, text) in [("title", Some(it.title.as_str())), ("place", it.place.as_deref())] {
        if let Some(text) = text {
            href.push_str(&format!("&{name}={}", escaped(text)));
        }
    }
    Some(href)
}

/// The state of a single date; a stale plan says so.
pub(super) fn badge(ask: &Ask, it: &Event) -> Badge {
    let t = ask.tongue;
    if it.is_stale(ask.now.date()) {
        return Badge::new(Tone::Warn, t.say("calendar-state-stale"));
    }
    match it.state {
        State::Planned => Badge::new(Tone::Plain, t.say("calendar-state-planned")).signed("plan"),
        State::Confirmed => Badge::new(Tone::Info, t.say("calendar-state-confirmed")).signed("ok"),
        State::Held => Badge::new(Tone::Ok, t.say("calendar-state-held")),
        State::Moved => Badge::new(Tone::Plain, t.say("calendar-state-moved")).signed("undo"),
        State::Cancelled => Badge::new(Tone::Bad, t.say("calendar-state-cancelled")),
    }
}

/// The key of the name of a kind of date.
pub(super) const fn kind_key(kind: council::calendar::events::Kind) -> &'static str {
    use council::calendar::events::Kind;
    match kind {
        Kind::Meeting => "calendar-kind-meeting",
        Kind::Forum => "calendar-kind-forum",
        Kind::School => "calendar-kind-school",
        Kind::Programme => "calendar-kind-programme",
        Kind::Deadline => "calendar-kind-deadline",
        Kind::Publication => "calendar-kind-publication",
        Kind::Other => "calendar-kind-other",
    }
}
