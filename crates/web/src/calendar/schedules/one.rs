//! The page of a schedule: its rule, every date with what became of it, leaving out, moving, ending.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use clerk::calendar::schedules::ExceptSchedule;
use council::ScheduleId;
use council::accounts::roles::Act;
use council::calendar::schedules::{Change, Occurrence, Schedule};
use jiff::ToSpan;
use store::decisions::register::{Filter, Listed};

use crate::{
    ask::Ask,
    bodies::registry::named,
    calendar::{
        events::{Loaded, forms::time, load},
        place, titled,
    },
    failure::Failure,
    flash,
    form::{self, Why, Wrong},
    look::{Badge, Field, Frame, Pick, Tone},
    sent::Sent,
};

/// One date of the schedule.
struct Row {
    day: String,
    /// Where it was moved to.
    at: Option<String>,
    badge: Badge,
    reason: Option<String>,
    /// The meeting held or called for it.
    meeting: Option<(String, String)>,
    holiday: Option<String>,
    call: Option<String>,
}

struct Form {
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
}

/// A form that was refused: its name, what was sent, what is wrong.
struct Refused<'s> {
    form: &'static str,
    sent: &'s Sent,
    wrong: Wrong,
    why: Option<Why>,
}

#[derive(Template)]
#[template(path = "calendar/schedule.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    rule: String,
    facts: Vec<(String, String, String)>,
    rows: Vec<Row>,
    compare: String,
    except: Option<Form>,
    end: Option<Form>,
    /// The name of the form that was refused, what is wrong, and why.
    refused: &'static str,
    wrong: Vec<(&'static str, String)>,
    why: Option<Why>,
}

/// The schedule with the calendar around it, and decisions to name the one it rests on.
struct Found {
    it: Schedule,
    all: Loaded,
    decisions: Vec<Listed>,
}

pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let found = find(&ask, &id).await?;
    let sent = Sent::default();
    let nothing = Refused { form: "", sent: &sent, wrong: Wrong::default(), why: None };
    Ok(ask.page(&page(&ask, &found, nothing)))
}

async fn find(ask: &Ask, id: &str) -> Result<Found, Failure> {
    let id: ScheduleId = id.parse().map_err(|_| Failure::missing(ask, "schedule"))?;
    let today = ask.now.date();
    let from = today.checked_sub(6.months()).unwrap_or(today);
    let to = today.checked_add(1.year()).unwrap_or(today);
    let all = load(ask, from, to).await?;
    let it = all.schedules.iter().find(|it| it.id == id).cloned();
    let it = it.ok_or_else(|| Failure::missing(ask, "schedule"))?;
    let mut decisions = Vec::new();
    if it.decision.is_some() {
        let filter = Filter { limit: 200, ..Filter::default() };
        let read = ask
            .web
            .reader()
            .read(&ask.who, move |seen| store::decisions::register::list(seen.conn, &filter));
        decisions = read.await.map_err(|why| Failure::new(ask, why))?;
    }
    Ok(Found { it, all, decisions })
}

/// `POST /calendar/schedules/{id}/except`.
pub(super) async fn except(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let found = find(&ask, &id).await?;
    let (t, back, mut wrong) = (ask.tongue, address(&found.it), Wrong::default());
    let day = wrong.needed_day(t, &sent, "day");
    let what = change(&ask, &sent, &mut wrong);
    let mut why = None;
    if let (Some(day), Some(what), true) = (day, what, wrong.is_empty()) {
        let reason = sent.get("reason").to_owned();
        let form = ExceptSchedule { schedule: found.it.id, day, what, reason };
        match ask.web.clerk().except_schedule(&ask.who, sent.get("act"), form).await {
            Ok(done) => {
                let told = flash::done(t, "calendar-schedules-excepted", &done.advice);
                return Ok(ask.back(&back, &told));
            }
            Err(trouble) => why = Some(form::refused(&ask, trouble, &back, "")?),
        }
    }
    let page = page(&ask, &found, Refused { form: "except", sent: &sent, wrong, why });
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn change(ask: &Ask, sent: &Sent, wrong: &mut Wrong) -> Option<Change> {
    match sent.get("what") {
        "left-out" => Some(Change::LeaveOut),
        "as-ruled" => Some(Change::AsRuled),
        "moved" => {
            let day = wrong.needed_day(ask.tongue, sent, "to");
            let at = time(ask, wrong, sent, "time");
            if at.is_none() && wrong.of("time").is_none() {
                wrong.add("time", ask.tongue.say("main-field-empty"));
            }
            Some(Change::Move(day?.to_datetime(at?)))
        }
        _ => {
            wrong.add("what", ask.tongue.say("main-field-not-an-option"));
            None
        }
    }
}

/// `POST /calendar/schedules/{id}/end`.
pub(super) async fn end(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let found = find(&ask, &id).await?;
    let (back, mut wrong) = (address(&found.it), Wrong::default());
    let last = wrong.needed_day(ask.tongue, &sent, "last");
    let mut why = None;
    if let (Some(last), true) = (last, wrong.is_empty()) {
        let clerk = ask.web.clerk();
        let key = sent.get("act");
        match clerk.end_schedule(&ask.who, key, found.it.id, last, sent.get("why")).await {
            Ok(()) => {
                let told = flash::done(ask.tongue, "calendar-schedules-ended", &[]);
                return Ok(ask.back(&back, &told));
            }
            Err(trouble) => why = Some(form::refused(&ask, trouble, &back, "")?),
        }
    }
    let page = page(&ask, &found, Refused { form: "end", sent: &sent, wrong, why });
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn address(it: &Schedule) -> String {
    format!("/calendar/schedules/{}", it.id)
}

fn page(ask: &Ask, found: &Found, refused: Refused<'_>) -> Page {
    let (t, it, all) = (ask.tongue, &found.it, &found.all);
    let may = |act: Act| {
        let place = all.body(it.body).map(|body| place(&all.bodies, body));
        ask.who.account.is_some() && place.is_some_and(|p| ask.who.may(act, Some(&p)).is_ok())
    };
    let dates = it.occurrences(all.from, all.to);
    let rows = dates.iter().map(|date| row(ask, found, date)).collect();
    let sent_to =
        |form: &str| if refused.form == form { refused.sent.clone() } else { Sent::default() };
    Page {
        frame: ask.frame().titled(titled(ask, &it.title, it.title_en.as_deref())).under("meetings"),
        crumbs: vec![("/calendar".to_owned(), t.say("calendar-title").to_owned())],
        rule: t.message(&it.rule.message()),
        facts: facts(ask, found),
        rows,
        compare: format!("/calendar/compare?schedule={}", it.id),
        except: may(Act::ExceptSchedule)
            .then(|| except_form(ask, it, &dates, &sent_to("except"), &refused.wrong)),
        end: may(Act::EndSchedule).then(|| end_form(ask, it, &sent_to("end"), &refused.wrong)),
        refused: refused.form,
        wrong: refused.wrong.0,
        why: refused.why,
    }
}

fn row(ask: &Ask, found: &Found, it: &Occurrence) -> Row {
    let (t, all, schedule) = (ask.tongue, &found.all, &found.it);
    let day = it.at.date();
    let meeting = all.meetings.iter().find(|listed| {
        let meeting = &listed.meeting;
        meeting.body == schedule.body
            && meeting.starts_at.date() == day
            && meeting.cancelled_at.is_none()
    });
    let past = it.at < ask.now;
    let badge = match (it.stands(), meeting.is_some(), past) {
        (false, ..) => Badge::new(Tone::Plain, t.say("calendar-state-left-out")).signed("no"),
        (true, true, _) => Badge::new(Tone::Ok, t.say("calendar-state-called")),
        (true, false, true) => Badge::new(Tone::Warn, t.say("calendar-state-unheld")),
        (true, false, false) if it.reason().is_some() => {
            Badge::new(Tone::Info, t.say("calendar-state-moved-here"))
        }
        (true, false, false) => {
            Badge::new(Tone::Info, t.say("calendar-state-ruled")).signed("plan")
        }
    };
    let moved = it.stands() && it.reason().is_some();
    let open = it.stands() && !past && meeting.is_none();
    Row {
        day: t.day_named(it.day),
        at: moved.then(|| t.moment(it.at)),
        badge,
        reason: it.reason().map(str::to_owned),
        meeting: meeting.map(|listed| {
            let meeting = &listed.meeting;
            let title = titled(ask, &meeting.title, meeting.title_en.as_deref());
            (format!("/meetings/{}", meeting.id), title)
        }),
        holiday: all.holiday(ask, day),
        call: open.then(|| super::super::events::call(ask, all, schedule, it)).flatten(),
    }
}

fn facts(ask: &Ask, found: &Found) -> Vec<(String, String, String)> {
    let (t, it) = (ask.tongue, &found.it);
    let plain = |key: &str, value: String| (t.say(key).to_owned(), value, String::new());
    let mut facts = Vec::new();
    if let Some(body) = found.all.body(it.body) {
        let name = named(t, &body.name, &body.name_en).to_owned();
        let href = format!("/bodies/{}", body.slug);
        facts.push((t.say("calendar-field-body").to_owned(), name, href));
    }
    facts.push(plain("calendar-field-from", t.day(it.from)));
    let to = it.to.map_or_else(|| t.say("calendar-schedules-open-end").to_owned(), |to| t.day(to));
    facts.push(plain("calendar-field-to", to));
    facts.extend(it.ended_why.clone().map(|why| plain("calendar-schedules-ended-why", why)));
    facts.extend(it.place.clone().map(|place| plain("main-place", place)));
    let decision = it.decision.and_then(|id| found.decisions.iter().find(|d| d.decision.id == id));
    facts.extend(decision.map(|it| {
        let href = format!("/decisions/{}", it.decision.id);
        (t.say("calendar-field-decision").to_owned(), it.decision.text.clone(), href)
    }));
    facts.extend(it.source.clone().map(|source| plain("main-source", source)));
    facts
}

/// Which day is left out or moved: a day of the list, and what becomes of it.
fn except_form(ask: &Ask, it: &Schedule, dates: &[Occurrence], sent: &Sent, wrong: &Wrong) -> Form {
    let t = ask.tongue;
    let days = dates.iter().map(|date| Pick::new(date.day.to_string(), t.day_named(date.day)));
    let next = dates.iter().find(|date| ask.now.date() <= date.day);
    let chosen = next.map(|date| date.day.to_string()).unwrap_or_default();
    let what = [
        ("left-out", "calendar-except-leave-out"),
        ("moved", "calendar-except-move"),
        ("as-ruled", "calendar-except-as-ruled"),
    ];
    let what = what.map(|(word, key)| Pick::new(word, t.say(key)));
    let hour = it.rule.time.strftime("%H:%M").to_string();
    let fields = vec![
        Field::select(t, "day", t.say("calendar-except-day"), days.collect())
            .value(chosen)
            .required(),
        Field::radio(t, "what", t.say("calendar-except-what"), what.into()).required(),
        Field::day(t, "to", t.say("calendar-except-to")),
        Field::time(t, "time", t.say("calendar-except-time")).value(hour),
        Field::text(t, "reason", t.say("main-reason")).required().at_most(200),
    ];
    form(ask, format!("{}/except", address(it)), fields, sent, wrong)
}

fn end_form(ask: &Ask, it: &Schedule, sent: &Sent, wrong: &Wrong) -> Form {
    let t = ask.tongue;
    let fields = vec![
        Field::day(t, "last", t.say("calendar-end-last"))
            .hint(t.say("calendar-end-last-hint"))
            .value(ask.now.date().to_string())
            .required(),
        Field::text(t, "why", t.say("main-reason")).required().at_most(200),
    ];
    form(ask, format!("{}/end", address(it)), fields, sent, wrong)
}

fn form(
    ask: &Ask,
    action: String,
    fields: Vec<Field<'static>>,
    sent: &Sent,
    wrong: &Wrong,
) -> Form {
    let key = sent.get("act");
    let fields = if sent.0.is_empty() {
        fields
    } else {
        super::super::events::forms::filled(fields, sent, wrong)
    };
    Form { action, key: if key.is_empty() { ask.key() } else { key.to_owned() }, fields }
}
