//! `/calendar.ics` and `/bodies/{slug}/calendar.ics`: meetings with links, schedules as rules, dates.

use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use council::BodyId;
use council::calendar::events::{Event, State};
use council::calendar::schedules::{On, Rule, Schedule, Unit};
use council::meetings::convening::Stage;
use jiff::ToSpan;
use jiff::civil::{DateTime, Weekday};
use kit::When;
use store::meetings::convening::Listed;

use super::ics::{At, Calendar, Entry, Status, end_of};
use crate::{
    ask::Ask,
    bodies::registry::named,
    calendar::{
        events::{Loaded, load},
        titled,
    },
    failure::Failure,
};

pub(super) async fn house(ask: Ask) -> Result<Response, Failure> {
    answer(&ask, None).await
}

pub(super) async fn body(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    answer(&ask, Some(&slug)).await
}

/// What the last year and the two to come hold.
async fn answer(ask: &Ask, slug: Option<&str>) -> Result<Response, Failure> {
    let today = ask.now.date();
    let from = today.checked_sub(1.year()).unwrap_or(today);
    let to = today.checked_add(2.years()).unwrap_or(today);
    let all = load(ask, from, to).await?;
    let family = match slug {
        None => None,
        Some(slug) => Some(all.family(slug).ok_or_else(|| Failure::missing(ask, "body"))?),
    };
    let name = match family.as_ref().and_then(|family| all.body(*family.first()?)) {
        Some(body) => named(ask.tongue, &body.name, &body.name_en).to_owned(),
        None => ask.house.to_string(),
    };
    let text = written(ask, &all, &name, |body: Option<BodyId>| {
        family.as_ref().is_none_or(|family| body.is_some_and(|body| family.contains(&body)))
    });
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    let inline = HeaderValue::from_static("inline; filename=\"calendar.ics\"");
    headers.insert(header::CONTENT_DISPOSITION, inline);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=300"));
    Ok(response)
}

fn written(ask: &Ask, all: &Loaded, name: &str, ours: impl Fn(Option<BodyId>) -> bool) -> String {
    let mut calendar = Calendar::new(name, ask.now);
    for it in all.meetings.iter().filter(|it| ours(Some(it.meeting.body))) {
        calendar.add(&of_meeting(ask, it));
    }
    for it in all.schedules.iter().filter(|it| ours(Some(it.body))) {
        for entry in of_schedule(ask, all, it) {
            calendar.add(&entry);
        }
    }
    for it in all.events.iter().filter(|it| ours(it.body)) {
        calendar.add(&of_event(ask, it));
    }
    calendar.finish()
}

/// The name of an entry: of this house, and the same every time.
fn uid(ask: &Ask, kind: &str, id: i64) -> String {
    let origin = ask.origin();
    // The port is not part of the name: behind a proxy it changes.
    let host = origin.split("://").nth(1).and_then(|host| host.split(':').next());
    let fits = |c: &char| c.is_ascii_alphanumeric() || ".-".contains(*c);
    let host: String = host.unwrap_or("localhost").chars().filter(fits).collect();
    format!("{kind}-{id}@{host}")
}

fn plain(ask: &Ask, kind: &str, id: i64, at: At, title: String, path: &str) -> Entry {
    Entry {
        uid: uid(ask, kind, id),
        at,
        title,
        place: None,
        about: None,
        url: Some(format!("{}{path}", ask.origin())),
        status: Status::Confirmed,
        free: false,
        rule: None,
        left_out: Vec::new(),
        replaces: None,
    }
}

fn of_meeting(ask: &Ask, it: &Listed) -> Entry {
    let meeting = &it.meeting;
    let at = At::Time(meeting.starts_at, meeting.ends_at.filter(|to| meeting.starts_at < *to));
    let title = titled(ask, &meeting.title, meeting.title_en.as_deref());
    let path = format!("/meetings/{}", meeting.id);
    let entry = plain(ask, "meeting", meeting.id.get(), at, title, &path);
    let cancelled = meeting.stage() == Stage::Cancelled;
    Entry {
        place: meeting.place.clone(),
        about: Some(named(ask.tongue, &it.body_name, &it.body_name_en).to_owned()),
        status: if cancelled { Status::Cancelled } else { Status::Confirmed },
        ..entry
    }
}

/// A schedule is one entry with its rule; each date that was moved is one more. A date for which a
/// meeting was called is left out: the meeting stands for it.
fn of_schedule(ask: &Ask, all: &Loaded, it: &Schedule) -> Vec<Entry> {
    let end = it.from.checked_add(10.years()).unwrap_or(it.from);
    let days = it.rule.days(it.from, it.to, it.from, end);
    let Some(first) = days.first() else { return Vec::new() };
    let ruled = |day: jiff::civil::Date| day.to_datetime(it.rule.time);
    let title = titled(ask, &it.title, it.title_en.as_deref());
    let at = |from: DateTime| At::Time(from, it.rule.until(from));
    let path = format!("/calendar/schedules/{}", it.id);
    let base = Entry {
        place: it.place.clone(),
        about: all.body(it.body).map(|b| named(ask.tongue, &b.name, &b.name_en).to_owned()),
        status: Status::Tentative,
        ..plain(ask, "schedule", it.id.get(), at(ruled(*first)), title, &path)
    };
    let (mut left_out, mut moved) = (Vec::new(), Vec::new());
    for date in it.occurrences(it.from, end) {
        if !date.stands() || all.meets(it.body, date.at.date()) {
            left_out.push(ruled(date.day));
        } else if let Some(reason) = date.reason() {
            moved.push(Entry {
                at: at(date.at),
                about: Some(reason.to_owned()),
                replaces: Some(ruled(date.day)),
                ..base.clone()
            });
        }
    }
    let rule = Some(rule(&it.rule, it));
    let mut all = vec![Entry { rule, left_out, ..base }];
    all.extend(moved);
    all
}

/// The rule as the standard writes it.
fn rule(rule: &Rule, it: &Schedule) -> String {
    let by = |weekday: Weekday| {
        let at = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or(0);
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].get(at).copied().unwrap_or("MO")
    };
    let freq = if rule.unit == Unit::Month { "MONTHLY" } else { "WEEKLY" };
    let mut text = format!("FREQ={freq}");
    if rule.every > 1 {
        text.push_str(&format!(";INTERVAL={}", rule.every));
    }
    match rule.on {
        On::Nth(nth, weekday) => text.push_str(&format!(";BYDAY={nth}{}", by(weekday))),
        On::Day(day) => text.push_str(&format!(";BYMONTHDAY={day}")),
        On::Weekday(weekday) => text.push_str(&format!(";BYDAY={}", by(weekday))),
    }
    if let Some(to) = it.to {
        text.push_str(&format!(";UNTIL={}", end_of(to)));
    }
    text
}

/// A date without a time takes its days; one without a day takes nobody's time.
fn of_event(ask: &Ask, it: &Event) -> Entry {
    let (first, last) = (it.when.first_day(), it.when.last_day());
    let at = match (it.when, it.starts) {
        (When::Day(day), Some(starts)) => {
            let ends = it.ends.map(|ends| day.to_datetime(ends));
            At::Time(day.to_datetime(starts), ends)
        }
        _ => At::Days(first, last),
    };
    let free = !matches!(it.when, When::Day(_));
    let title = titled(ask, &it.title, it.title_en.as_deref());
    let some_day = matches!(it.when, When::Month(..) | When::Year(_));
    let title = if some_day {
        ask.tongue.of("calendar-ics-some-day").s("title", title).to_string()
    } else {
        title
    };
    let path = format!("/calendar/events/{}", it.id);
    Entry {
        place: it.place.clone(),
        about: it.state_note.clone(),
        free,
        status: match it.state {
            State::Planned => Status::Tentative,
            State::Confirmed | State::Held => Status::Confirmed,
            State::Moved | State::Cancelled => Status::Cancelled,
        },
        ..plain(ask, "event", it.id.get(), at, title, &path)
    }
}
