//! The first page: what is on, what must be done, what is next, what changed, what this house is.

mod councils;
mod districts;
mod duties;
mod mine;
mod now;
mod tasks;
mod terms;

use std::collections::BTreeMap;

use askama::Template;
use axum::{Router, response::Response, routing::get};
use clerk::{Clerk, InForce};
use council::BodyId;
use council::bodies::registry::{Body, Kind};
use council::bylaws::versions::{self, Version};
use council::meetings::disclosures;
use jiff::{ToSpan, civil::DateTime};
use store::home::{self, Held, Present, Sent, Waiting};
use store::journal::page::{self, Filter, Way};
use store::{Conn, Error, Seen};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    journal::{self, Found, Line},
    look::Frame,
};
use councils::Council;
use districts::Districts;
use now::{Next, Now};
use tasks::Task;

/// Changes on the page, and rows of the journal that they are chosen from.
const CHANGES: usize = 6;
const CHOSEN_FROM: usize = 60;
/// Kinds of acts that are on record and change nothing for a reader of the first page.
const QUIET: [&str; 5] =
    ["accounts.", "people.contact.", "meetings.attendance.", "meetings.vote.cast", "house."];
/// How many days back a called meeting that was never opened still waits for somebody.
const LATE: i64 = 30;

/// `/` and `/me`.
pub fn routes() -> Router<Web> {
    Router::new().route("/", get(show)).route("/me", get(mine::show))
}

/// Everything that the page reads, in one snapshot.
#[derive(Debug)]
pub struct House {
    /// Every body.
    pub bodies: Vec<Body>,
    /// Every version of every book.
    pub versions: Vec<Version>,
    /// The law in force of each council.
    pub laws: BTreeMap<BodyId, InForce>,
    /// Meetings on and ahead.
    pub held: Vec<Held>,
    /// Who is present in those that are on.
    pub present: Present,
    /// Districts and who sits for them.
    pub districts: Vec<Sent>,
    /// What waits for somebody; empty for a reader who has no part in anything.
    pub waiting: Waiting,
    /// What changed lately.
    pub changes: Found,
}

#[derive(Template)]
#[template(path = "home/show.html")]
struct HomePage {
    frame: Frame,
    lede: String,
    signed_in: bool,
    now: Vec<Now>,
    tasks: Vec<Task>,
    more_tasks: usize,
    next: Vec<Next>,
    changes: Vec<Line>,
    councils: Vec<Council>,
    bodies: usize,
    districts: Option<Districts>,
}

/// A house without bodies: it is being set up.
#[derive(Template)]
#[template(path = "home/empty.html")]
struct EmptyPage {
    frame: Frame,
    founder: bool,
    signed_in: bool,
}

async fn show(ask: Ask) -> Result<Response, Failure> {
    let house = read(&ask).await.map_err(|why| Failure::new(&ask, why))?;
    let signed_in = ask.who.account.is_some();
    if house.bodies.is_empty() {
        let title = ask.tongue.say("main-home-empty");
        let frame = ask.frame().titled(title).under("home");
        let founder = ask.who.administers();
        return Ok(ask.page(&EmptyPage { frame, founder, signed_in }));
    }
    let mut tasks = if signed_in { tasks::of(&ask, &house) } else { Vec::new() };
    let (found, shown) = (tasks.len(), tasks.len().min(tasks::MOST));
    tasks.truncate(shown);
    let page = HomePage {
        frame: ask.frame().titled(title(&ask, &house, found)).under("home"),
        lede: now::lede(&ask, &house),
        signed_in,
        now: now::now(&ask, &house),
        more_tasks: found - shown,
        tasks,
        next: now::next(&ask, &house),
        changes: house.changes.lines(&ask),
        councils: councils::of(&ask, &house),
        bodies: house.bodies.len(),
        districts: districts::of(&ask, &house),
    };
    Ok(ask.page(&page))
}

/// What the page is called: the house for its readers, the day's work for those who have some.
fn title(ask: &Ask, house: &House, tasks: usize) -> String {
    if ask.who.account.is_none() {
        let first = house.bodies.iter().find(|body| body.kind == Kind::Council);
        let first = first.or_else(|| house.bodies.first());
        return first.map(|body| journal::body_name(ask, body)).unwrap_or_default();
    }
    match tasks {
        0 => ask.tongue.say("main-empty-tasks").to_owned(),
        count => ask.tongue.of("main-home-tasks").n("count", count).to_string(),
    }
}

async fn read(ask: &Ask) -> Result<House, Error> {
    let (clerk, now) = (ask.web.clerk().clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| house(seen, &clerk, now));
    let mut house = read.await?;
    veil(ask, &mut house);
    Ok(house)
}

/// The titles of items that are not public, for whoever is not of the body.
fn veil(ask: &Ask, house: &mut House) {
    let word = ask.tongue.say("meetings-disclosures-hidden");
    let mut held = std::mem::take(&mut house.held);
    for it in &mut held {
        let place = house.body(it.meeting.body).map(|body| house.place(body));
        let sees = place.is_some_and(|place| disclosures::sees_all(&ask.who, &place));
        if let Some(item) = it.item.as_mut().filter(|item| item.veiled && !sees) {
            word.clone_into(&mut item.title);
            item.title_en = None;
        }
    }
    house.held = held;
}

/// Eight statements at most: bodies, versions, meetings, who is present, districts, what waits,
/// journal, names.
fn house(seen: &mut Seen<'_>, clerk: &Clerk, now: DateTime) -> Result<House, Error> {
    let mut house = house_with(seen, clerk, now, |conn, _| {
        let mut rows = page::rows(conn, &Filter::default(), Way::Before(i64::MAX), CHOSEN_FROM)?;
        rows.entries.retain(|entry| !QUIET.iter().any(|kind| entry.kind.starts_with(kind)));
        rows.entries.truncate(CHANGES);
        Ok(rows)
    })?;
    house.districts = home::districts(&mut *seen.conn, now.date())?;
    Ok(house)
}

/// Everything but the districts, with the changes that `rows` chooses.
fn house_with(
    seen: &mut Seen<'_>,
    clerk: &Clerk,
    now: DateTime,
    rows: impl FnOnce(&mut dyn Conn, &[Body]) -> Result<page::Rows, Error>,
) -> Result<House, Error> {
    let today = now.date();
    let has_part = !seen.by.seats.is_empty() || !seen.by.granted.is_empty();
    let conn = &mut *seen.conn;
    let bodies = store::bodies::registry::list(conn)?;
    let versions = store::bylaws::pages::versions(conn)?;
    let mut laws = BTreeMap::new();
    for council in bodies.iter().filter(|body| body.id == body.root) {
        let its: Vec<Version> =
            versions.iter().filter(|version| version.body == council.id).cloned().collect();
        if let Some(version) = versions::in_force(&its, now) {
            let book = clerk.laws().book(conn, version.id)?;
            laws.insert(council.id, InForce { version: version.clone(), book, at: now });
        }
    }
    let from = if has_part { today.checked_sub(LATE.days()).unwrap_or(today) } else { today };
    let held = home::meetings(conn, from, seen.by.person)?;
    let on = held.iter().any(|held| held.meeting.opened_at.is_some());
    let present = if on { home::present(conn)? } else { Present::default() };
    let rows = rows(conn, &bodies)?;
    Ok(House {
        present,
        districts: Vec::new(),
        waiting: if has_part { home::waiting(conn, today)? } else { Waiting::default() },
        changes: journal::told_with(conn, clerk, now, rows, &versions)?,
        bodies,
        versions,
        laws,
        held,
    })
}

impl House {
    /// A body by its number.
    pub fn body(&self, id: BodyId) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// The law in force over a body.
    pub fn law(&self, body: &Body) -> Option<&InForce> {
        self.laws.get(&body.root)
    }

    /// The body and the bodies above it, as rights are asked.
    pub fn place(&self, body: &Body) -> council::accounts::roles::Place {
        let mut line = vec![body.id];
        let mut at = body.parent;
        // A family is a few levels deep; the bound keeps a damaged record from going round.
        while let Some(parent) = at.and_then(|id| self.body(id)).filter(|_| line.len() < 16) {
            line.push(parent.id);
            at = parent.parent;
        }
        council::accounts::roles::Place { line, root: body.root }
    }

    /// The name that the book in force gives a role.
    pub fn role(&self, ask: &Ask, body: &Body, role: &str) -> String {
        let known = self.law(body).and_then(|law| law.book.role(role));
        match known {
            Some(known) => match &known.en {
                Some(en) if !ask.tongue.is_ko() => en.clone(),
                _ => known.name.clone(),
            },
            None => role.to_owned(),
        }
    }
}
