//! `/me`: what must I do, what is next, what became of what I proposed, what changed; and for whoever
//! chairs a body or keeps its record, what waits there.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use clerk::Clerk;
use council::BodyId;
use council::accounts::roles::{Act, Role, Standing};
use council::tasks::deliveries;
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use store::home::mine::Entry;
use store::journal::Entry as Row;
use store::journal::page::{self, Filter, Way};
use store::tasks::{deliveries as sent, register};
use store::{Error, Seen};

use super::{
    CHOSEN_FROM, House, QUIET, duties,
    tasks::{self, Task},
};
use crate::{
    ask::Ask,
    failure::Failure,
    journal::{Line, body_name},
    look::{Badge, Frame, State, Tone},
    tasks::{
        deliveries as conveyance,
        register::{badge, due, named},
    },
};

/// Days of changes, and changes at most.
const DAYS: i64 = 14;
const CHANGES: usize = 15;
/// Days for which a meeting that is over still asks for minutes and conveyance.
const OVER: i64 = 120;
/// Tasks and deliveries read at most.
const MOST: u32 = 100;

/// A meeting to come.
struct Next {
    href: String,
    day: Date,
    title: String,
    meta: String,
    reply: Badge,
}

/// A proposal of the reader.
struct Proposed {
    title: String,
    href: String,
    badge: Badge,
    meta: String,
}

#[derive(Template)]
#[template(path = "home/mine.html")]
struct Page {
    frame: Frame,
    /// What the reader must do.
    tasks: Vec<Task>,
    next: Vec<Next>,
    proposed: Vec<Proposed>,
    changes: Vec<Line>,
    /// What waits in the bodies the reader chairs or keeps.
    duties: Vec<Task>,
    keeps: bool,
    person: Option<i64>,
    administers: bool,
}

/// What is read for the page.
struct Mine {
    house: House,
    entries: Vec<Entry>,
    duties: Vec<Entry>,
    tasks: Vec<register::Listed>,
    sent: Vec<sent::Listed>,
}

/// `GET /me`.
pub(super) async fn show(ask: Ask) -> Result<Response, Failure> {
    if ask.who.account.is_none() {
        return Ok(Redirect::to("/sign-in?back=/me").into_response());
    }
    let (clerk, now) = (ask.web.clerk().clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| mine(seen, &clerk, now));
    let mut mine = read.await.map_err(|why| Failure::new(&ask, why))?;
    super::veil(&ask, &mut mine.house);
    let (house, t) = (&mine.house, ask.tongue);
    let mut tasks = tasks::of(&ask, house);
    tasks.extend(mine.tasks.iter().map(|it| own(&ask, it)));
    tasks.extend(deliveries(&ask, &mine));
    tasks.extend(mine.entries.iter().filter_map(|it| asked(&ask, it)));
    let duties: Vec<Task> =
        mine.duties.iter().filter_map(|it| duties::of(&ask, house, it)).collect();
    let title = match tasks.len() {
        0 => t.say("main-empty-tasks").to_owned(),
        count => t.of("main-home-tasks").n("count", count).to_string(),
    };
    Ok(ask.page(&Page {
        frame: ask.frame().titled(title),
        next: mine.entries.iter().filter_map(|it| next(&ask, house, it)).collect(),
        proposed: mine.entries.iter().filter_map(|it| proposed(&ask, house, it)).collect(),
        changes: house.changes.lines(&ask),
        keeps: keeps(&ask),
        person: ask.who.person.map(council::PersonId::get),
        administers: ask.who.administers(),
        tasks,
        duties,
    }))
}

/// Whether the reader chairs a body or keeps the record of one.
fn keeps(ask: &Ask) -> bool {
    ask.who.seats.iter().any(|seat| seat.role == "chair")
        || ask.who.granted.iter().any(|grant| grant.role == Role::Secretary)
}

/// Twelve statements at most: seven of the house, five of the reader.
fn mine(seen: &mut Seen<'_>, clerk: &Clerk, now: DateTime) -> Result<Mine, Error> {
    let (who, today) = (seen.by.clone(), now.date());
    let house = super::house_with(seen, clerk, now, |conn, bodies| {
        let mut rows =
            page::rows(conn, &Filter::default(), Way::Before(i64::MAX), CHOSEN_FROM * 4)?;
        let roots = roots(&who, bodies);
        let since = today.checked_sub(DAYS.days()).unwrap_or(today).to_string();
        rows.entries.retain(|entry| is_mine(entry, &roots, bodies, &since));
        rows.entries.truncate(CHANGES);
        Ok(rows)
    })?;
    let conn = &mut *seen.conn;
    let over = today.checked_sub(OVER.days()).unwrap_or(today);
    let keeps = who.seats.iter().any(|seat| seat.role == "chair") || !who.granted.is_empty();
    let duties = if keeps { store::home::mine::duties(conn, today, over)? } else { Vec::new() };
    let Some(person) = who.person else {
        return Ok(Mine {
            house,
            entries: Vec::new(),
            duties,
            tasks: Vec::new(),
            sent: Vec::new(),
        });
    };
    let filter = register::Filter { person: Some(person), limit: MOST, ..Default::default() };
    let mut tasks = register::list(conn, &filter)?;
    tasks.retain(|it| !it.task.state.is_settled());
    tasks.sort_by(|a, b| {
        council::tasks::register::order((&a.task, a.next_day()), (&b.task, b.next_day()), today)
    });
    let mut sent = sent::mine(conn, person, today, MOST)?;
    sent.retain(|it| it.delivery.answered_at.is_none());
    Ok(Mine {
        house,
        entries: store::home::mine::of_person(conn, person, today)?,
        duties,
        tasks,
        sent,
    })
}

/// The councils of the reader; empty for whoever keeps the whole house.
fn roots(who: &Standing, bodies: &[council::bodies::registry::Body]) -> Vec<BodyId> {
    if who.granted.iter().any(|grant| grant.body.is_none()) {
        return Vec::new();
    }
    let root = |id: BodyId| bodies.iter().find(|body| body.id == id).map(|body| body.root);
    let granted = who.granted.iter().filter_map(|grant| root(grant.body?));
    let mut roots: Vec<BodyId> = who.seats.iter().map(|seat| seat.root).chain(granted).collect();
    roots.sort_unstable();
    roots.dedup();
    if roots.is_empty() { vec![BodyId::new(0)] } else { roots }
}

/// Whether a row of the journal is a change in the reader's councils.
fn is_mine(
    entry: &Row,
    roots: &[BodyId],
    bodies: &[council::bodies::registry::Body],
    since: &str,
) -> bool {
    let of = entry.body.and_then(|id| bodies.iter().find(|body| body.id.get() == id));
    let family = roots.is_empty() || of.is_some_and(|body| roots.contains(&body.root));
    family
        && entry.legal_at.as_str() >= since
        && !QUIET.iter().any(|kind| entry.kind.starts_with(kind))
}

/// A task of the reader's own.
fn own(ask: &Ask, it: &register::Listed) -> Task {
    let t = ask.tongue;
    Task {
        title: it.task.text.clone(),
        badge: badge(t, it, ask.now.date()),
        meta: format!("{} · {}", due(t, it), named(t, &it.body_name, &it.body_name_en)),
        href: format!("/tasks/{}", it.task.id),
        button: t.say("tasks-report-title"),
    }
}

/// Deliveries to the reader's district, one line a decision.
fn deliveries(ask: &Ask, mine: &Mine) -> Vec<Task> {
    let t = ask.tongue;
    let line = |it: &sent::Listed| {
        let law = mine.house.body(it.delivery.body).and_then(|body| mine.house.law(body));
        let days = law.and_then(|law| {
            let law = law.law();
            deliveries::duty(&law).ok().and_then(|duty| duty.rule.reminder_days)
        });
        let late = it.delivery.reminds(days, ask.now.date());
        let district = named(t, &it.district.0, &it.district.1);
        Task {
            title: t
                .of("tasks-mine-deliver")
                .s("district", district)
                .s("text", &it.text)
                .to_string(),
            badge: conveyance::badge(t, it.delivery.stage(), late),
            meta: t.of("main-since").day("when", it.delivery.made_at.date()).to_string(),
            href: format!("/decisions/{}/deliveries#d-{}", it.delivery.decision, it.delivery.id),
            button: t.say("tasks-report-title"),
        }
    };
    mine.sent.iter().map(line).collect()
}

/// The title of an entry in the language of the page.
pub(super) fn title(ask: &Ask, it: &Entry) -> String {
    named(ask.tongue, &it.title, &it.title_en)
}

/// A written resolution to answer, minutes to look at.
fn asked(ask: &Ask, it: &Entry) -> Option<Task> {
    let t = ask.tongue;
    let (key, href) = match it.kind.as_str() {
        "written" => ("tasks-mine-written", format!("/meetings/written/{}", it.id)),
        "minutes" => ("tasks-mine-minutes", format!("/meetings/{}/minutes", it.about)),
        _ => return None,
    };
    let until: Option<Date> = it.note.parse().ok();
    let until = until.or_else(|| it.at.filter(|_| it.kind == "written").map(DateTime::date));
    Some(Task {
        meta: until.map_or_else(String::new, |day| t.of("main-until").day("when", day).to_string()),
        ..tasks::task(ask, t.of(key).s("title", title(ask, it)).to_string(), State::Open, href)
    })
}

fn next(ask: &Ask, house: &House, it: &Entry) -> Option<Next> {
    if it.kind != "meeting" {
        return None;
    }
    let (t, at) = (ask.tongue, it.at?);
    let body = it.body.and_then(|id| house.body(id)).map(|body| body_name(ask, body));
    let note = Some(it.note.clone()).filter(|note| !note.is_empty());
    let (tone, key) = match it.state.as_str() {
        "comes" => (Tone::Ok, "tasks-mine-reply-comes"),
        "remote" => (Tone::Ok, "tasks-mine-reply-remote"),
        "absent" => (Tone::Plain, "tasks-mine-reply-absent"),
        "unsure" => (Tone::Warn, "tasks-mine-reply-unsure"),
        _ => (Tone::Warn, "tasks-mine-reply-none"),
    };
    Some(Next {
        href: format!("/meetings/{}", it.id),
        day: at.date(),
        title: title(ask, it),
        meta: super::now::joined([Some(t.moment(at)), note, body]),
        reply: Badge::new(tone, t.say(key)),
    })
}

fn proposed(ask: &Ask, house: &House, it: &Entry) -> Option<Proposed> {
    if it.kind != "proposal" {
        return None;
    }
    let t = ask.tongue;
    let (tone, key) = match it.state.as_str() {
        "open" => (Tone::Warn, "threads-state-waits"),
        "accepted" => (Tone::Ok, "threads-state-accepted"),
        "declined" => (Tone::Bad, "threads-state-declined"),
        _ => (Tone::Plain, "main-state-withdrawn"),
    };
    let body = it.body.and_then(|id| house.body(id)).map(|body| body_name(ask, body));
    let day = it.at.map(|at| t.day(at.date()));
    let note = Some(it.note.clone()).filter(|note| !note.is_empty());
    Some(Proposed {
        title: it.title.clone(),
        href: format!("/threads/proposal-{}", it.id),
        badge: Badge::new(tone, t.say(key)),
        meta: super::now::joined([day, body, note]),
    })
}

/// The right that a duty asks for.
pub(super) fn act(kind: &str) -> Option<Act> {
    Some(match kind {
        "referral" => Act::SettleReferral,
        "notice" => Act::GiveNotice,
        "minutes-none" | "minutes-draft" => Act::DraftMinutes,
        "remark" => Act::SettleRemark,
        "proposal" => Act::SettleProposal,
        "task" => Act::SetTask,
        "delivery" | "convey" => Act::Convey,
        "call" => Act::Convene,
        _ => return None,
    })
}
