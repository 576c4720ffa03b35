//! `/bylaws`: the books of all councils, what is in force, and the drafts to come.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use bylaws::Book;
use council::bodies::registry::Body;
use council::bylaws::versions::{self, Version};
use store::bylaws::{amendments::Head, pages};
use words::Tongue;

use super::{shelf::name, strip};
use crate::{
    ask::Ask,
    failure::Failure,
    look::{Badge, Frame},
};

#[derive(Template)]
#[template(path = "bylaws/books.html")]
struct BooksPage {
    frame: Frame,
    books: Vec<Shown>,
}

/// The book of one council.
struct Shown {
    council: String,
    slug: String,
    version: Option<InForce>,
    drafts: Vec<(String, String, Badge)>,
}

/// What is in force.
struct InForce {
    title: String,
    since: String,
    no: u32,
    articles: usize,
    rules: usize,
    readings: usize,
    versions: usize,
}

/// The page of all books.
pub async fn show(ask: Ask) -> Result<Response, Failure> {
    let (clerk, now, tongue) = (ask.web.clerk().clone(), ask.now, ask.tongue);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        let councils = pages::councils(conn)?;
        let all = pages::versions(conn)?;
        let drafts = store::bylaws::amendments::open(conn)?;
        let mut books = Vec::new();
        for council in councils {
            let own: Vec<Version> = all.iter().filter(|v| v.body == council.id).cloned().collect();
            let version = versions::in_force(&own, now).cloned();
            let book = match &version {
                Some(version) => Some(clerk.laws().book(conn, version.id)?),
                None => None,
            };
            books.push((council, own.len(), version.zip(book)));
        }
        Ok((books, drafts))
    });
    let (books, drafts) = read.await.map_err(|why| Failure::new(&ask, why))?;
    let mut by_body: BTreeMap<_, Vec<Head>> = BTreeMap::new();
    for draft in drafts {
        by_body.entry(draft.body).or_default().push(draft);
    }
    let shown = books.iter().map(|(council, count, found)| {
        let found = found.as_ref().map(|(version, book)| (version, &**book));
        let drafts = by_body.remove(&council.id).unwrap_or_default();
        shown(tongue, council, *count, found, &drafts)
    });
    let books = shown.collect();
    let title = tongue.say("bylaws-books");
    Ok(ask.page(&BooksPage { frame: ask.frame().titled(title).under("bylaws"), books }))
}

fn shown(
    tongue: Tongue,
    council: &Body,
    count: usize,
    found: Option<(&Version, &Book)>,
    drafts: &[Head],
) -> Shown {
    let slug = council.slug.to_string();
    let version = found.map(|(version, book)| InForce {
        title: version.title.clone(),
        since: tongue
            .of("bylaws-book-since")
            .s("at", strip::since(tongue, version.effective_at))
            .to_string(),
        no: version.no,
        articles: book.articles.len(),
        rules: book.rules.len(),
        readings: book.readings.len(),
        versions: count,
    });
    let drafts = drafts.iter().map(|draft| {
        let href = format!("/bylaws/{slug}/amendments/{}", draft.id);
        (href, draft.title.clone(), strip::stage(tongue, draft.state))
    });
    Shown {
        council: name(tongue, &council.name, &council.name_en).to_owned(),
        drafts: drafts.collect(),
        version,
        slug,
    }
}
