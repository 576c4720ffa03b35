//! The page of a month: a grid, the days with what stands on them, what has no day yet, what is
//! stale, and the rules behind it.

use askama::Template;
use axum::response::Response;
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::calendar::holidays;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use kit::When;

use super::entries::{Entry, badge, entries};
use super::load::{BACK, Loaded, load};
use crate::{
    ask::Ask,
    bodies::registry::named,
    calendar::{titled, where_may},
    failure::Failure,
    look::{Badge, Frame},
    sent::Wanted,
};

/// Next dates of a schedule that are named.
const NEXT: usize = 3;

/// One cell of the grid.
struct Cell {
    day: i8,
    /// The anchor of its list; empty where nothing stands on it.
    href: String,
    count: usize,
    holiday: Option<String>,
    today: bool,
    sunday: bool,
}

/// One day with what stands on it.
struct Day {
    id: String,
    month: String,
    day: i8,
    label: String,
    holiday: Option<String>,
    today: bool,
    entries: Vec<Entry>,
}

/// A plan of which nobody said what became.
struct Stale {
    href: String,
    title: String,
    when: String,
    badge: Badge,
}

/// A schedule with its next dates.
struct Ruled {
    href: String,
    title: String,
    body: String,
    rule: String,
    next: Vec<String>,
}

#[derive(Template)]
#[template(path = "calendar/month.html")]
struct Page {
    frame: Frame,
    label: String,
    month: String,
    year: i16,
    before: String,
    after: String,
    this: Option<String>,
    bodies: Vec<(String, String, bool)>,
    weeks: Vec<Vec<Option<Cell>>>,
    weekdays: Vec<&'static str>,
    days: Vec<Day>,
    undated: Vec<Entry>,
    stale: Vec<Stale>,
    rules: Vec<Ruled>,
    holidays: Vec<(String, String)>,
    /// Outside the years whose holidays are known.
    unknown_holidays: bool,
    ics: String,
    /// Where a date and a schedule are entered.
    enter: Option<String>,
    set: Option<String>,
}

pub(super) async fn show(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let first = month(wanted.get("month")).unwrap_or_else(|| ask.now.date()).first_of_month();
    let all = load(&ask, first, first.last_of_month()).await?;
    let slug = wanted.get("body").trim();
    let family = match slug {
        "" => None,
        slug => Some(all.family(slug).ok_or_else(|| Failure::missing(&ask, "body"))?),
    };
    let ours = |body: Option<council::BodyId>| {
        family.as_ref().is_none_or(|family| body.is_some_and(|body| family.contains(&body)))
    };
    let mut shown = entries(&ask, &all);
    shown.retain(|entry| ours(entry.planned.body));
    let page = page(&ask, &all, slug, shown, &ours);
    Ok(ask.page(&page))
}

/// `2017-07`, of a year that has a calendar.
fn month(text: &str) -> Option<Date> {
    match text.trim().parse().ok()? {
        When::Month(year @ 1900..=2200, month) => Date::new(year, month, 1).ok(),
        _ => None,
    }
}

fn page(
    ask: &Ask,
    all: &Loaded,
    slug: &str,
    shown: Vec<Entry>,
    ours: &dyn Fn(Option<council::BodyId>) -> bool,
) -> Page {
    let (t, first) = (ask.tongue, all.from);
    let of = |step: Span| {
        let day = first.checked_add(step).unwrap_or(first);
        address(day, slug)
    };
    let (dated, undated): (Vec<Entry>, Vec<Entry>) =
        shown.into_iter().partition(|entry| entry.day().is_some());
    let days = days(ask, all, dated);
    let label = t.when(When::Month(first.year(), first.month()));
    let set = where_may(ask, &all.bodies, Act::SetSchedule);
    let query = if slug.is_empty() { String::new() } else { format!("?body={slug}") };
    let may_enter = ask.who.account.is_some()
        && (!where_may(ask, &all.bodies, Act::EnterEvent).is_empty()
            || ask.who.may_anywhere(Act::EnterEvent).is_ok());
    let holidays = holidays::between(all.from, all.to).into_iter();
    let holidays = holidays.map(|it| (t.day_named(it.day), t.message(&it.message())));
    let added = all.added.iter().filter(|it| all.from <= it.day && it.day <= all.to);
    let added = added.map(|it| (t.day_named(it.day), titled(ask, &it.name, it.name_en.as_deref())));
    Page {
        frame: ask.frame().titled(t.say("calendar-title")).under("meetings"),
        weeks: weeks(ask, all, &days),
        label,
        month: format!("{:04}-{:02}", first.year(), first.month()),
        year: first.year(),
        before: of((-1).months()),
        after: of(1.month()),
        this: (first != ask.now.date().first_of_month()).then(|| address(ask.now.date(), slug)),
        bodies: bodies(ask, &all.bodies, slug),
        weekdays: weekdays(ask),
        days,
        undated,
        stale: stale(ask, all, ours),
        rules: rules(ask, all, ours),
        holidays: holidays.chain(added).collect(),
        unknown_holidays: !holidays::KNOWN.contains(&first.year()),
        ics: if slug.is_empty() {
            "/calendar.ics".to_owned()
        } else {
            format!("/bodies/{slug}/calendar.ics")
        },
        enter: may_enter.then(|| format!("/calendar/events/new{query}")),
        set: (!set.is_empty()).then(|| format!("/calendar/schedules/new{query}")),
    }
}

fn address(day: Date, slug: &str) -> String {
    let month = format!("/calendar?month={:04}-{:02}", day.year(), day.month());
    if slug.is_empty() { month } else { format!("{month}&body={slug}") }
}

fn bodies(ask: &Ask, bodies: &[Body], slug: &str) -> Vec<(String, String, bool)> {
    let shown = bodies.iter().filter(|body| body.dissolved.is_none() || body.slug.as_str() == slug);
    let line = |body: &Body| {
        let name = named(ask.tongue, &body.name, &body.name_en).to_owned();
        (body.slug.to_string(), name, body.slug.as_str() == slug)
    };
    shown.map(line).collect()
}

/// The short names of the weekdays, from Sunday as calendars hang on walls here.
fn weekdays(ask: &Ask) -> Vec<&'static str> {
    let sunday = jiff::civil::date(2017, 6, 25);
    (0..7)
        .map(|n: i32| ask.tongue.weekday(sunday.checked_add(n.days()).unwrap_or(sunday)))
        .collect()
}

/// The days on which something stands. What takes several days stands on its first in the month.
fn days(ask: &Ask, all: &Loaded, dated: Vec<Entry>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for entry in dated {
        let day = entry.day().unwrap_or(all.from).max(all.from);
        let id = format!("d-{day}");
        if days.last().is_none_or(|last| last.id != id) {
            days.push(Day {
                id,
                month: ask.tongue.month(day.month()),
                day: day.day(),
                label: ask.tongue.day_named(day),
                holiday: all.holiday(ask, day),
                today: day == ask.now.date(),
                entries: Vec::new(),
            });
        }
        if let Some(last) = days.last_mut() {
            last.entries.push(entry);
        }
    }
    days
}

fn weeks(ask: &Ask, all: &Loaded, days: &[Day]) -> Vec<Vec<Option<Cell>>> {
    let lead = usize::try_from(all.from.weekday().to_sunday_zero_offset()).unwrap_or(0);
    let mut cells: Vec<Option<Cell>> = (0..lead).map(|_| None).collect();
    let mut day = all.from;
    while day <= all.to {
        // What takes several days stands in the list on its first, and in the grid on each.
        let covers = |entry: &&Entry| {
            entry.planned.days().is_some_and(|(first, last)| first <= day && day <= last)
        };
        let held = |it: &Day| it.entries.iter().filter(covers).count();
        let own = format!("d-{day}");
        let found = days.iter().find(|it| it.id == own);
        let found = found.or_else(|| days.iter().find(|it| held(it) > 0));
        cells.push(Some(Cell {
            day: day.day(),
            href: found.map(|it| format!("#{}", it.id)).unwrap_or_default(),
            count: days.iter().map(held).sum(),
            holiday: all.holiday(ask, day),
            today: day == ask.now.date(),
            sunday: day.weekday() == jiff::civil::Weekday::Sunday,
        }));
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    let mut weeks = Vec::new();
    let mut cells = cells.into_iter().peekable();
    while cells.peek().is_some() {
        let mut week: Vec<Option<Cell>> = cells.by_ref().take(7).collect();
        week.resize_with(7, || None);
        weeks.push(week);
    }
    weeks
}

/// Plans whose last day has passed, and days of schedules without a meeting.
fn stale(ask: &Ask, all: &Loaded, ours: &dyn Fn(Option<council::BodyId>) -> bool) -> Vec<Stale> {
    let (t, today) = (ask.tongue, ask.now.date());
    let events = all.events.iter().filter(|it| it.is_stale(today) && ours(it.body));
    let mut stale: Vec<Stale> = events
        .map(|it| Stale {
            href: format!("/calendar/events/{}", it.id),
            title: titled(ask, &it.title, it.title_en.as_deref()),
            when: t.when(it.when),
            badge: badge(ask, it),
        })
        .collect();
    let (Ok(since), Ok(yesterday)) = (today.checked_sub(BACK.days()), today.yesterday()) else {
        return stale;
    };
    for schedule in all.schedules.iter().filter(|it| ours(Some(it.body))) {
        for it in schedule.occurrences(since, yesterday) {
            if !it.stands() || all.meets(schedule.body, it.at.date()) {
                continue;
            }
            stale.push(Stale {
                href: format!("/calendar/schedules/{}", schedule.id),
                title: titled(ask, &schedule.title, schedule.title_en.as_deref()),
                when: t.day_named(it.at.date()),
                badge: Badge::new(crate::look::Tone::Warn, t.say("calendar-state-unheld")),
            });
        }
    }
    stale
}

fn rules(ask: &Ask, all: &Loaded, ours: &dyn Fn(Option<council::BodyId>) -> bool) -> Vec<Ruled> {
    let (t, today) = (ask.tongue, ask.now.date());
    let live = all.schedules.iter().filter(|it| it.to.is_none_or(|to| today <= to));
    live.filter(|it| ours(Some(it.body)))
        .map(|it| {
            let body = all.body(it.body);
            Ruled {
                href: format!("/calendar/schedules/{}", it.id),
                title: titled(ask, &it.title, it.title_en.as_deref()),
                body: body.map(|b| named(t, &b.name, &b.name_en).to_owned()).unwrap_or_default(),
                rule: t.message(&it.rule.message()),
                next: it.next(today, NEXT).iter().map(|it| t.day_named(it.at.date())).collect(),
            }
        })
        .collect()
}
