//! Two lists of dates compared, as the papers of one meeting print them differently:
//! `/calendar/compare?schedule=…&a=…&b=…&year=2017`.

use askama::Template;
use axum::response::Response;
use council::ScheduleId;
use council::calendar::schedules::{self, Schedule};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::{
    ask::Ask,
    calendar::titled,
    failure::Failure,
    look::{Field, Frame, Pick},
    sent::{Sent, Wanted},
};

/// What the comparison found.
struct Difference {
    both: Vec<String>,
    first: Vec<String>,
    second: Vec<String>,
    agree: bool,
}

#[derive(Template)]
#[template(path = "calendar/compare.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    fields: Vec<Field<'static>>,
    /// Words that are no days.
    unread: Vec<String>,
    found: Option<Difference>,
    /// What the first list is.
    first: String,
    second: String,
}

pub(super) async fn show(ask: Ask, Wanted(sent): Wanted) -> Result<Response, Failure> {
    let read = ask.web.reader().read(&ask.who, |seen| store::calendar::schedules::all(seen.conn));
    let all = read.await.map_err(|why| Failure::new(&ask, why))?;
    let chosen = match sent.get("schedule").trim() {
        "" => None,
        id => {
            let id: Option<ScheduleId> = id.parse().ok();
            let found = all.iter().find(|it| Some(it.id) == id);
            Some(found.ok_or_else(|| Failure::missing(&ask, "schedule"))?)
        }
    };
    Ok(ask.page(&page(&ask, &all, chosen, &sent)))
}

fn page(ask: &Ask, all: &[Schedule], chosen: Option<&Schedule>, sent: &Sent) -> Page {
    let t = ask.tongue;
    let year = sent.get("year").trim().parse().ok().filter(|year| (1900..=2200).contains(year));
    let year: i16 = year.unwrap_or_else(|| ask.now.year());
    let (a, mut unread) = schedules::listed(sent.get("a"), year);
    let (b, unread_b) = schedules::listed(sent.get("b"), year);
    unread.extend(unread_b);
    let ruled = chosen.map(|it| ruled(it, year, &a));
    let first = ruled.as_deref().unwrap_or(&a);
    let second = if chosen.is_some() { &a } else { &b };
    let found = (!first.is_empty() && !second.is_empty()).then(|| {
        let it = schedules::compare(first, second);
        let said = |days: &[Date]| days.iter().map(|day| t.day_named(*day)).collect();
        Difference {
            agree: it.agree(),
            both: said(&it.both),
            first: said(&it.first),
            second: said(&it.second),
        }
    });
    Page {
        frame: ask.frame().titled(t.say("calendar-compare")).under("meetings"),
        crumbs: vec![("/calendar".to_owned(), t.say("calendar-title").to_owned())],
        fields: fields(ask, all, chosen, sent, year),
        unread,
        found,
        first: t
            .say(if chosen.is_some() { "calendar-compare-rule" } else { "calendar-compare-a" })
            .to_owned(),
        second: t
            .say(if chosen.is_some() { "calendar-compare-list" } else { "calendar-compare-b" })
            .to_owned(),
    }
}

/// The days of a schedule in the year, or as far as the list goes on into the next.
fn ruled(it: &Schedule, year: i16, list: &[Date]) -> Vec<Date> {
    let Ok(from) = Date::new(year, 1, 1) else { return Vec::new() };
    let end = from.checked_add(1.year()).ok().and_then(|day| day.yesterday().ok());
    let to = list.iter().copied().chain(end).max().unwrap_or(from);
    let from = list.iter().copied().chain([from]).min().unwrap_or(from);
    let all = it.occurrences(from, to);
    all.iter().filter(|it| it.stands()).map(|it| it.at.date()).collect()
}

fn fields(
    ask: &Ask,
    all: &[Schedule],
    chosen: Option<&Schedule>,
    sent: &Sent,
    year: i16,
) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let none = Pick::new("", t.say("calendar-compare-no-rule")).on(chosen.is_none());
    let rules = all.iter().map(|it| {
        let title = titled(ask, &it.title, it.title_en.as_deref());
        let rule = t.message(&it.rule.message());
        Pick::new(it.id.to_string(), format!("{title}: {rule}"))
            .on(chosen.is_some_and(|chosen| chosen.id == it.id))
    });
    let kept = |name: &str| sent.get(name).chars().take(4_000).collect::<String>();
    vec![
        Field::select(
            t,
            "schedule",
            t.say("calendar-compare-rule"),
            [none].into_iter().chain(rules).collect(),
        ),
        Field::area(t, 2, "a", t.say("calendar-compare-a"))
            .hint(t.say("calendar-compare-hint"))
            .value(kept("a")),
        Field::area(t, 2, "b", t.say("calendar-compare-b"))
            .hint(t.say("calendar-compare-b-hint"))
            .value(kept("b")),
        Field::number(t, "year", t.say("calendar-compare-year"))
            .between("1900", "2200")
            .value(year.to_string()),
    ]
}
