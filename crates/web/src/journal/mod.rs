//! The public record: every act in a sentence, newest first, and each row with its hashes.

mod acts;
mod feed;
mod line;
mod public;
pub mod sentence;
mod show;
mod veil;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use askama::Template;
use axum::{
    Json, Router,
    response::{IntoResponse, Response},
    routing::get,
};
use bylaws::Book;
use clerk::{Clerk, Trouble};
use council::bodies::registry::Body;
use council::bylaws::versions::{self, Version};
use jiff::civil::DateTime;
use kit::Message;
use serde_json::{Value, json};
use store::journal::Entry;
use store::journal::page::{self, Filter, Named, Rows, Way};
use store::{Conn, Error};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    sent::{Sent, Wanted},
};
pub use line::Line;
use sentence::Teller;

/// Rows on a page.
const ON_A_PAGE: usize = 40;

/// `/journal`, `/journal/{seq}`, `/journal/feed.atom`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/journal", get(list))
        .route("/journal/feed.atom", get(feed::feed))
        .route("/journal/{seq}", get(show::show))
}

/// Rows with what is needed to tell them.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The rows.
    pub rows: Rows,
    /// Names of what they speak of.
    pub names: BTreeMap<i64, Named>,
    /// The book in force of each council that they speak of.
    pub books: BTreeMap<i64, Arc<Book>>,
}

/// Names and books that a page of rows needs, read with it: two statements and more only where
/// rows speak of more than 64 records.
pub fn told(conn: &mut dyn Conn, clerk: &Clerk, now: DateTime, rows: Rows) -> Result<Found, Error> {
    let known = store::bylaws::pages::versions(conn)?;
    told_with(conn, clerk, now, rows, &known)
}

/// [`told`], where the versions of the house are read already.
pub fn told_with(
    conn: &mut dyn Conn,
    clerk: &Clerk,
    now: DateTime,
    rows: Rows,
    known: &[Version],
) -> Result<Found, Error> {
    let ids: BTreeSet<i64> = rows.entries.iter().flat_map(sentence::ids).collect();
    let names = page::names(conn, &ids)?;
    let roots: BTreeSet<i64> = names.values().filter_map(|named| named.root).collect();
    let mut books = BTreeMap::new();
    for root in roots {
        let of: Vec<_> = known.iter().filter(|it| it.body.get() == root).cloned().collect();
        if let Some(version) = versions::in_force(&of, now) {
            books.insert(root, clerk.laws().book(conn, version.id)?);
        }
    }
    Ok(Found { rows, names, books })
}

impl Found {
    /// The lines of the page.
    pub fn lines(&self, ask: &Ask) -> Vec<Line> {
        let mut veiled = self.clone();
        veiled.veil(ask);
        let teller = veiled.teller(ask);
        let sealed = |entry: &Entry| Some(Line::new(&teller, entry, entry.seal.as_ref()?));
        veiled.rows.entries.iter().filter_map(sealed).collect()
    }

    /// Takes out what the reader may not see of records that are not public; answers whether
    /// something was.
    pub fn veil(&mut self, ask: &Ask) -> bool {
        veil::veil(ask.tongue, &ask.who, &mut self.rows.entries, &mut self.names)
    }

    /// Who tells them.
    pub fn teller(&self, ask: &Ask) -> Teller<'_> {
        Teller { tongue: ask.tongue, names: &self.names, books: &self.books }
    }
}

#[derive(Template)]
#[template(path = "journal/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    bodies: Vec<(String, String, bool)>,
    shelves: Vec<(&'static str, &'static str, bool)>,
    filtered: bool,
    older: Option<String>,
    newer: Option<String>,
    newest: Option<String>,
    feed: String,
    json: String,
}

/// What a reader asks the list for.
struct Choice {
    slug: String,
    shelf: Option<&'static str>,
    way: Way,
}

impl Choice {
    fn of(wanted: &Sent) -> Result<Self, Trouble> {
        let shelf = match wanted.get("shelf") {
            "" => None,
            word => {
                let known = acts::SHELVES.iter().find(|(name, _)| *name == word);
                let known = known.ok_or(unreadable("journal-refused-shelf"))?;
                Some(known.0)
            }
        };
        let number = |name: &str| match wanted.get(name) {
            "" => Ok(None),
            text => match text.parse::<i64>() {
                Ok(seq) if seq >= 0 => Ok(Some(seq)),
                _ => Err(unreadable("journal-refused-number")),
            },
        };
        let way = match (number("before")?, number("after")?) {
            (Some(seq), _) => Way::Before(seq),
            (None, Some(seq)) => Way::After(seq),
            (None, None) => Way::Before(i64::MAX),
        };
        Ok(Self { slug: wanted.get("body").to_owned(), shelf, way })
    }

    /// The address of another page of the same choice.
    fn address(&self, more: &str) -> String {
        let shelf = self.shelf.map(|shelf| format!("shelf={shelf}"));
        let slug = (!self.slug.is_empty()).then(|| format!("body={}", self.slug));
        let more = (!more.is_empty()).then(|| more.to_owned());
        let query: Vec<String> = [slug, shelf, more].into_iter().flatten().collect();
        if query.is_empty() {
            "/journal".to_owned()
        } else {
            format!("/journal?{}", query.join("&"))
        }
    }
}

fn unreadable(key: &'static str) -> Trouble {
    Trouble::Unreadable(Message::new(key))
}

async fn list(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let choice = Choice::of(&wanted).map_err(|why| Failure::new(&ask, why).back("/journal"))?;
    let (bodies, found) = read(&ask, &choice, ON_A_PAGE).await?;
    if wanted.get("format") == "json" {
        return Ok(Json(json_of(&found, &found.lines(&ask))).into_response());
    }
    let lines = found.lines(&ask);
    let page = ListPage {
        frame: ask.frame().titled(ask.tongue.say("main-nav-journal")).under("journal"),
        bodies: picks(&ask, &bodies, &choice.slug),
        shelves: acts::SHELVES
            .iter()
            .map(|(word, key)| (*word, ask.tongue.say(key), choice.shelf == Some(*word)))
            .collect(),
        filtered: choice.shelf.is_some() || !choice.slug.is_empty(),
        older: lines
            .last()
            .filter(|_| found.rows.older)
            .map(|line| choice.address(&format!("before={}", line.seq))),
        newer: lines
            .first()
            .filter(|_| found.rows.newer)
            .map(|line| choice.address(&format!("after={}", line.seq))),
        newest: found.rows.newer.then(|| choice.address("")),
        feed: choice.address("").replacen("/journal", "/journal/feed.atom", 1),
        json: choice.address("format=json"),
        lines,
    };
    Ok(ask.page(&page))
}

/// The bodies of the house and the rows chosen. A body that is not there is a missing page.
async fn read(ask: &Ask, choice: &Choice, limit: usize) -> Result<(Vec<Body>, Found), Failure> {
    let (clerk, now) = (ask.web.clerk().clone(), ask.now);
    let (slug, shelf, way) = (choice.slug.clone(), choice.shelf, choice.way);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = store::bodies::registry::list(seen.conn)?;
        let body = bodies.iter().find(|body| body.slug.as_str() == slug).map(|body| body.id);
        if body.is_none() && !slug.is_empty() {
            return Ok(None);
        }
        let rows = page::rows(seen.conn, &Filter { body, shelf }, way, limit)?;
        let found = told(seen.conn, &clerk, now, rows)?;
        Ok(Some((bodies, found)))
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    read.ok_or_else(|| Failure::missing(ask, "body"))
}

/// The bodies to choose from: those of the first councils first, as entered.
fn picks(ask: &Ask, bodies: &[Body], slug: &str) -> Vec<(String, String, bool)> {
    bodies
        .iter()
        .map(|body| {
            let word = body.slug.as_str();
            (word.to_owned(), body_name(ask, body), word == slug)
        })
        .collect()
}

/// The name of a body in the language of the page.
pub fn body_name(ask: &Ask, body: &Body) -> String {
    let english = !ask.tongue.is_ko() && !body.name_en.is_empty();
    if english { body.name_en.clone() } else { body.name.clone() }
}

fn json_of(found: &Found, lines: &[Line]) -> Value {
    let rows: Vec<Value> = found
        .rows
        .entries
        .iter()
        .zip(lines)
        .map(|(entry, line)| {
            json!({
                "seq": line.seq, "kind": entry.kind, "sentence": line.text,
                "url": format!("/journal/{}", line.seq),
                "record": (!line.href.is_empty()).then_some(line.href.as_str()),
                "legal_at": entry.legal_at, "recorded_at": entry.recorded_at,
                "capacity": entry.actor_kind, "body": entry.body,
                "hash": entry.seal.as_ref().map(|seal| seal.hash.as_str()),
            })
        })
        .collect();
    json!({ "rows": rows, "older": found.rows.older, "newer": found.rows.newer })
}
