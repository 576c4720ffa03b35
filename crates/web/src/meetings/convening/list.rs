//! All meetings: running, to come, and past, by month: `/meetings?body=…&year=…`.

use askama::Template;
use axum::{Router, response::Response, routing::get};
use council::accounts::roles::Act;
use council::bodies::registry::{Body, Kind};
use council::meetings::convening::Stage;
use jiff::civil::{Date, DateTime};
use store::meetings::convening::{self, Filter, Listed};
use words::Tongue;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::{Badge, Frame},
    meetings::page::head::{kind_key, stage},
    sent::Wanted,
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings", get(show))
}

/// A meeting in the list.
struct Entry {
    href: String,
    title: String,
    body: String,
    kind: &'static str,
    state: Badge,
    when: String,
    place: Option<String>,
    /// Month and day for the tile.
    month: String,
    day: i8,
    counts: String,
}

/// The meetings of a month.
struct Month {
    id: String,
    label: String,
    entries: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "meetings/list.html")]
struct List {
    frame: Frame,
    running: Vec<Entry>,
    next: Vec<Entry>,
    months: Vec<Month>,
    /// Address word, name, chosen.
    bodies: Vec<(String, String, bool)>,
    years: Vec<(i16, bool)>,
    /// Bodies that the reader may call a meeting of: address and name.
    call: Vec<(String, String)>,
    empty: bool,
}

async fn show(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let slug = wanted.0.get("body").trim().to_owned();
    let year: Option<i16> = wanted.0.get("year").trim().parse().ok();
    let (now, wish) = (ask.now, slug.clone());
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = store::bodies::registry::list(seen.conn)?;
        let body = bodies.iter().find(|body| body.slug.as_str() == wish).map(|body| body.id);
        let unknown = body.is_none() && !wish.is_empty();
        let start = |year: i16| Date::new(year, 1, 1).ok().map(|day| day.at(0, 0, 0, 0));
        let filter = Filter {
            body,
            from: year.and_then(start),
            before: year.and_then(|year| start(year.saturating_add(1))),
            limit: 300,
        };
        let meetings = convening::list(seen.conn, &filter)?;
        let mut places = Vec::new();
        for body in bodies.iter().filter(|body| meets(body)) {
            // The bodies are all at hand, so where each stands needs no reading.
            places.push((body.id, place(&bodies, body)));
        }
        Ok((bodies, meetings, places, unknown))
    });
    let (bodies, meetings, places, unknown) = read.await.map_err(|why| Failure::new(&ask, why))?;
    if unknown {
        return Err(Failure::missing(&ask, "body"));
    }
    let may = |body: &Body| {
        let place = places.iter().find(|(id, _)| *id == body.id).map(|(_, place)| place);
        ask.who.account.is_some()
            && place.is_some_and(|p| ask.who.may(Act::Convene, Some(p)).is_ok())
    };
    let call = bodies.iter().filter(|body| may(body));
    let call = call.map(|b| (format!("/meetings/new?body={}", b.slug), name(&ask, b))).collect();
    let picks = bodies.iter().filter(|body| meets(body));
    let picks =
        picks.map(|b| (b.slug.to_string(), name(&ask, b), b.slug.as_str() == slug)).collect();
    let years = years(&meetings, now, year);
    let list = List {
        frame: ask.frame().titled(ask.tongue.say("main-nav-meetings")).under("meetings"),
        empty: meetings.is_empty(),
        running: entries(&ask, &meetings, |it| it.meeting.stage() == Stage::Open),
        next: {
            let mut next = entries(&ask, &meetings, |it| ahead(it, now));
            next.reverse();
            next
        },
        months: months(&ask, &meetings, now),
        bodies: picks,
        years,
        call,
    };
    Ok(ask.page(&list))
}

/// Bodies that hold meetings of record.
fn meets(body: &Body) -> bool {
    matches!(
        body.kind,
        Kind::Council
            | Kind::Organ
            | Kind::Subcommittee
            | Kind::TaskForce
            | Kind::Region
            | Kind::Panel
            | Kind::DistrictCouncil
    )
}

/// The body and those above it.
fn place(bodies: &[Body], body: &Body) -> council::accounts::roles::Place {
    let mut line = vec![body.id];
    let mut above = body.parent;
    while let Some(id) = above.filter(|id| !line.contains(id)) {
        line.push(id);
        above = bodies.iter().find(|body| body.id == id).and_then(|body| body.parent);
    }
    council::accounts::roles::Place { line, root: body.root }
}

fn name(ask: &Ask, body: &Body) -> String {
    named(ask.tongue, &body.name, &body.name_en).to_owned()
}

fn named<'n>(tongue: Tongue, ko: &'n str, en: &'n str) -> &'n str {
    if tongue.is_ko() || en.is_empty() { ko } else { en }
}

/// Called, and not yet past its day.
fn ahead(it: &Listed, now: DateTime) -> bool {
    it.meeting.stage() == Stage::Called && it.meeting.starts_at.date() >= now.date()
}

fn years(meetings: &[Listed], now: DateTime, chosen: Option<i16>) -> Vec<(i16, bool)> {
    let mut years: Vec<i16> = meetings.iter().map(|it| it.meeting.starts_at.year()).collect();
    years.extend([now.year()].into_iter().chain(chosen));
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years.into_iter().map(|year| (year, Some(year) == chosen)).collect()
}

fn entries(ask: &Ask, meetings: &[Listed], fits: impl Fn(&Listed) -> bool) -> Vec<Entry> {
    meetings.iter().filter(|it| fits(it)).map(|it| entry(ask, it)).collect()
}

fn entry(ask: &Ask, it: &Listed) -> Entry {
    let (tongue, meeting) = (ask.tongue, &it.meeting);
    let title_en = meeting.title_en.as_deref().unwrap_or_default();
    let counts = tongue.of("meetings-page-list-counts").n("items", it.items);
    Entry {
        href: format!("/meetings/{}", meeting.id),
        title: named(tongue, &meeting.title, title_en).to_owned(),
        body: named(tongue, &it.body_name, &it.body_name_en).to_owned(),
        kind: tongue.say(kind_key(meeting.kind)),
        state: stage(tongue, meeting.stage()),
        when: tongue.span(meeting.starts_at, meeting.ends_at),
        place: meeting.place.clone(),
        month: tongue.month(meeting.starts_at.month()),
        day: meeting.starts_at.day(),
        counts: counts.n("decisions", it.decisions).to_string(),
    }
}

/// Meetings that are neither running nor ahead, by month, the latest first.
fn months(ask: &Ask, meetings: &[Listed], now: DateTime) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for it in meetings {
        if it.meeting.stage() == Stage::Open || ahead(it, now) {
            continue;
        }
        let day = it.meeting.starts_at.date();
        let id = format!("m-{}-{:02}", day.year(), day.month());
        if months.last().is_none_or(|month| month.id != id) {
            let label = ask.tongue.when(kit::When::Month(day.year(), day.month()));
            months.push(Month { id, label, entries: Vec::new() });
        }
        if let Some(month) = months.last_mut() {
            month.entries.push(entry(ask, it));
        }
    }
    months
}
