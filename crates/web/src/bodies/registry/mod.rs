//! The registry: every body with its kind and seats, found by any of its names.

mod edit;
mod place;
mod show;
pub(crate) mod view;

use askama::Template;
use axum::{Router, response::Response, routing::get};
use clerk::InForce;
use council::accounts::roles::Act;
use council::bodies::counts::{self, Members, Roster};
use council::bodies::registry::{Body, Kind, RosterState};
use council::bodies::seats::Seat;
use council::{BodyId, bodies::counts::Declaration};
use jiff::civil::DateTime;

pub(crate) use place::{Here, find, named, role_name};
pub(crate) use show::row as csv_row;

use crate::{Web, ask::Ask, failure::Failure, look::Frame, sent::Wanted};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bodies", get(list).post(edit::found))
        .route("/bodies/new", get(edit::new))
        .route("/bodies/{slug}", get(show::show))
        .route("/bodies/{slug}/roster.csv", get(show::csv))
        .route("/bodies/{slug}/edit", get(edit::edit).post(edit::amend))
}

/// The page of all bodies.
#[derive(Template)]
#[template(path = "bodies/list.html")]
struct List {
    frame: Frame,
    q: String,
    rows: Vec<Row>,
    found: usize,
    may_found: bool,
}

/// One body in the tree.
#[derive(Debug)]
struct Row {
    depth: usize,
    href: String,
    name: String,
    kind: &'static str,
    /// Members in office today, as far as is known.
    members: Option<u32>,
    named: u32,
    /// Its members are those of its organs: it has no seats of its own.
    of_organs: bool,
    aliases: String,
    over: bool,
    hit: bool,
}

/// What the list is made of.
struct Read {
    bodies: Vec<Body>,
    aliases: Vec<(BodyId, String)>,
    seats: Vec<Seat>,
    declarations: Vec<Declaration>,
}

async fn list(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let q = wanted.get("q").trim().chars().take(80).collect::<String>();
    let read = ask.web.reader().read(&ask.who, |seen| {
        Ok(Read {
            bodies: store::bodies::registry::list(seen.conn)?,
            aliases: store::bodies::registry::all_aliases(seen.conn)?,
            seats: store::bodies::seats::all(seen.conn)?,
            declarations: store::bodies::counts::all(seen.conn)?,
        })
    });
    let read = read.await.map_err(|why| Failure::new(&ask, why))?;
    let mut rows = Vec::new();
    tree(&ask, &read, None, 0, &q, &mut rows);
    if !q.is_empty() {
        rows.retain(|row| row.hit);
    }
    let found = rows.iter().filter(|row| row.hit).count();
    let page = List {
        frame: ask.frame().titled(ask.tongue.say("bodies-list-title")).under("bodies"),
        q,
        rows,
        found,
        may_found: ask.who.may_anywhere(Act::FoundBody).is_ok(),
    };
    Ok(ask.page(&page))
}

fn tree(ask: &Ask, read: &Read, under: Option<BodyId>, depth: usize, q: &str, rows: &mut Vec<Row>) {
    // A line of parents that closes on itself would never end; sixteen levels are enough.
    if depth > 16 {
        return;
    }
    for body in read.bodies.iter().filter(|body| body.parent == under) {
        rows.push(row(ask, read, body, depth, q));
        tree(ask, read, Some(body.id), depth + 1, q, rows);
    }
}

fn row(ask: &Ask, read: &Read, body: &Body, depth: usize, q: &str) -> Row {
    let aliases: Vec<&str> = read
        .aliases
        .iter()
        .filter(|(of, _)| *of == body.id)
        .map(|(_, alias)| alias.as_str())
        .collect();
    let seats: Vec<Seat> = read.seats.iter().filter(|s| s.body == body.id).cloned().collect();
    let declarations: Vec<Declaration> =
        read.declarations.iter().filter(|d| d.body == body.id).cloned().collect();
    let members = members(body, &seats, &declarations, ask.now);
    let names = [body.name.as_str(), body.name_en.as_str()];
    let hit = names.iter().chain(&aliases).any(|name| holds(name, q));
    Row {
        depth,
        href: format!("/bodies/{}", body.slug),
        name: named(ask.tongue, &body.name, &body.name_en).to_owned(),
        kind: ask.tongue.say(kind_key(body.kind)),
        members: members.count(),
        named: counts::named(&seats, ask.now.date()),
        of_organs: of_organs(body, &read.bodies) && seats.is_empty() && declarations.is_empty(),
        aliases: aliases.join(", "),
        over: body.dissolved.is_some_and(|day| day < ask.now.date()),
        hit,
    }
}

/// Whether a body acts through organs: then its members are theirs.
fn of_organs(body: &Body, all: &[Body]) -> bool {
    let organ = |other: &Body| other.parent == Some(body.id) && other.organ.is_some();
    body.organ.is_none() && all.iter().any(organ)
}

/// Names are compared without spaces and case: 협치서울 지역협의회 finds 협치서울지역협의회.
fn holds(name: &str, q: &str) -> bool {
    let bare = |text: &str| {
        text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect::<String>()
    };
    bare(name).contains(&bare(q))
}

/// How many members a body has at a moment.
pub(crate) fn members(
    body: &Body,
    seats: &[Seat],
    declarations: &[Declaration],
    at: DateTime,
) -> Members {
    let complete = body.roster == RosterState::Complete;
    counts::in_office(&Roster { seats, complete, declarations }, at)
}

/// The key of what a body is.
pub(crate) const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Council => "bodies-kind-council",
        Kind::Organ => "bodies-kind-organ",
        Kind::Subcommittee => "bodies-kind-subcommittee",
        Kind::TaskForce => "bodies-kind-task-force",
        Kind::Office => "bodies-kind-office",
        Kind::DistrictCouncil => "bodies-kind-district-council",
        Kind::Region => "bodies-kind-region",
        Kind::Panel => "bodies-kind-panel",
        Kind::Other => "bodies-kind-other",
    }
}

/// The law of a page, where its council has a book.
pub(crate) fn law_of(law: &Option<InForce>) -> Option<bylaws::LawOn<'_>> {
    law.as_ref().map(InForce::law)
}
