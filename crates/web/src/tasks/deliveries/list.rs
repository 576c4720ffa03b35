//! Deliveries of the reader's district, of a body, and what came back for a meeting.

use askama::Template;
use axum::response::Response;
use council::MeetingId;
use council::accounts::roles::Role;
use council::tasks::deliveries::{duty, is_shown_in};
use store::tasks::deliveries::{Filter, Listed};

use super::{
    card::{Card, Part},
    show::counts,
};
use crate::{
    ask::Ask, failure::Failure, look::Frame, meetings::page::load::number, sent::Wanted,
    threads::links::bodies::Bodies,
};

/// Deliveries on the page at most.
const MOST: u32 = 400;

#[derive(Template)]
#[template(path = "tasks/deliveries_list.html")]
struct List {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lede: String,
    cards: Vec<Card>,
    counts: String,
    /// Address word, name, chosen.
    bodies: Vec<(String, String, bool)>,
    empty: &'static str,
}

/// Which deliveries are asked for.
enum Wish {
    Mine,
    Body(String),
    Meeting(MeetingId),
}

/// `GET /tasks/deliveries?body=…&meeting=…`; without either, those of the reader.
pub(super) async fn list(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let (meeting, slug) = (wanted.0.get("meeting").trim(), wanted.0.get("body").trim());
    let wish = match (meeting, slug) {
        ("", "") => Wish::Mine,
        ("", slug) => Wish::Body(slug.to_owned()),
        (id, _) => Wish::Meeting(number(&ask, id, "meeting")?),
    };
    let found = found(&ask, wish).await?;
    let t = ask.tongue;
    let place = found.body.and_then(|id| found.bodies.place(id));
    let all = place.is_some() && ask.who.has(Role::Secretary, place.as_ref());
    let inside = found.body.is_none() || found.bodies.sees_all(&ask, found.body);
    let part = Part { days: found.days, all, inside };
    let cards = found.all.iter().map(|it| Card::new(&ask, it, &part, None)).collect();
    let slug = found.body.and_then(|id| found.bodies.find(id)).map(|body| body.slug.to_string());
    Ok(ask.page(&List {
        frame: ask.frame().titled(t.say(found.title)).under("meetings"),
        crumbs: vec![("/tasks".to_owned(), t.say("tasks-list-title").to_owned())],
        lede: found.lede.unwrap_or_else(|| t.say("tasks-deliveries-lede").to_owned()),
        cards,
        counts: if found.all.is_empty() { String::new() } else { counts(&ask, &found.all) },
        bodies: found.bodies.picks(&ask, slug.as_deref().unwrap_or_default()),
        empty: t.say(found.empty),
    }))
}

/// What was found.
struct Found {
    all: Vec<Listed>,
    bodies: Bodies,
    body: Option<council::BodyId>,
    days: Option<u32>,
    title: &'static str,
    lede: Option<String>,
    empty: &'static str,
}

/// Seven statements at most.
async fn found(ask: &Ask, wish: Wish) -> Result<Found, Failure> {
    let (clerk, now, person) = (ask.web.clerk().clone(), ask.now, ask.who.person);
    let t = ask.tongue;
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        let bodies = Bodies::read(conn)?;
        let filter = Filter { reader: person, limit: MOST, ..Filter::default() };
        let (all, body, title, lede, empty) = match &wish {
            Wish::Mine => {
                let all = match person {
                    Some(person) => store::tasks::deliveries::mine(conn, person, now.date(), MOST)?,
                    None => Vec::new(),
                };
                (all, None, "tasks-deliveries-mine", None, "tasks-deliveries-none-mine")
            }
            Wish::Body(slug) => {
                let Some(body) = bodies.by_slug(slug).map(|body| body.id) else { return Ok(None) };
                let filter = Filter { body: Some(body), ..filter };
                let all = store::tasks::deliveries::list(conn, &filter, now.date())?;
                (all, Some(body), "tasks-deliveries-body", None, "tasks-deliveries-none")
            }
            Wish::Meeting(id) => {
                let Some(meeting) = store::meetings::convening::find(conn, *id)? else {
                    return Ok(None);
                };
                let before = store::tasks::deliveries::before(conn, *id)?;
                let end = meeting.closed_at.unwrap_or(jiff::civil::DateTime::MAX);
                let filter = Filter { meeting: Some(*id), ..filter };
                let mut all = store::tasks::deliveries::list(conn, &filter, now.date())?;
                all.retain(|it| is_shown_in(&it.delivery, before, end));
                let lede = t.of("tasks-deliveries-for").s("meeting", &meeting.title).to_string();
                let body = Some(meeting.body);
                (all, body, "tasks-deliveries-back", Some(lede), "tasks-deliveries-none-back")
            }
        };
        let root = body.or_else(|| all.first().map(|it| it.delivery.body));
        let root = root.and_then(|id| bodies.find(id)).map(|body| body.root);
        let days = match root {
            Some(root) => clerk
                .laws()
                .in_force(conn, root, now)?
                .and_then(|law| duty(&law.law()).ok().and_then(|duty| duty.rule.reminder_days)),
            None => None,
        };
        Ok(Some(Found { all, bodies, body, days, title, lede, empty }))
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    read.ok_or_else(|| Failure::missing(ask, "record"))
}
