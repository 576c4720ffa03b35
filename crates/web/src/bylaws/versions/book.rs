//! `/bylaws/{slug}`: the text of a book with its rules beside it, on a day or in a version.

use std::sync::Arc;

use askama::Template;
use axum::{extract::Path, response::Response};
use bylaws::Book;
use council::accounts::roles::Act;
use council::bylaws::versions::{self, Version};
use jiff::civil::Date;
use kit::Message;
use words::Tongue;

use super::{
    article::{self, ArticleView},
    download,
    question::Question,
    shelf::Shelf,
    strip::{self, Stripe},
    table::{self, Remark},
};
use crate::{
    ask::Ask,
    failure::Failure,
    look::Frame,
    sent::{Sent, Wanted},
};
use clerk::Trouble;

#[derive(Template)]
#[template(path = "bylaws/book.html")]
struct BookPage {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    slug: String,
    title: String,
    language: String,
    stripes: Vec<Stripe>,
    notice: String,
    toc: Vec<(String, String, String)>,
    articles: Vec<ArticleView>,
    question: Question,
    remarks: Vec<Remark>,
    plain: bool,
    version: u32,
    compare: Option<String>,
    sha256: String,
    source: String,
    day: String,
    may_draft: bool,
    may_enter: bool,
}

#[derive(Template)]
#[template(path = "bylaws/none.html")]
struct NonePage {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    council: String,
    slug: String,
    stripes: Vec<Stripe>,
    why: String,
    may_enter: bool,
}

/// Which version the reader wants to see.
enum Wish {
    Now,
    On(Date),
    No(u32),
}

/// The page of a book.
pub async fn show(
    ask: Ask,
    Path(slug): Path<String>,
    Wanted(sent): Wanted,
) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    let wish = wish(&sent).map_err(|why| {
        Failure::new(&ask, Trouble::Unreadable(why)).back(format!("/bylaws/{slug}"))
    })?;
    let at = match wish {
        Wish::Now => ask.now,
        Wish::On(day) => versions::end_of(day),
        Wish::No(_) => ask.now,
    };
    let found = match wish {
        Wish::No(no) => Some(shelf.version(no).ok_or_else(|| Failure::missing(&ask, "version"))?),
        _ => shelf.in_force(at),
    };
    let Some((version, book)) = found else {
        let why = Message::new("bylaws-no-book").with("at", at);
        return Ok(ask.page(&none(&ask, &shelf, &ask.tongue.message(&why))));
    };
    if let Some(response) = download::of(sent.get("format"), &shelf, version, book) {
        return Ok(response);
    }
    Ok(ask.page(&page(&ask, &shelf, version, book, &wish, &sent)))
}

fn wish(sent: &Sent) -> Result<Wish, Message> {
    let version = sent.get("version").trim();
    if !version.is_empty() {
        let number = version.parse().map_err(|_| Message::new("main-field-not-a-number"))?;
        return Ok(Wish::No(number));
    }
    Ok(sent.day("on")?.map_or(Wish::Now, Wish::On))
}

fn none(ask: &Ask, shelf: &Shelf, why: &str) -> NonePage {
    let council = shelf.name(ask.tongue).to_owned();
    NonePage {
        frame: ask.frame().titled(&council).under("bylaws"),
        crumbs: crumbs(ask.tongue),
        slug: shelf.slug().to_owned(),
        stripes: strip::stripes(ask.tongue, shelf, None),
        why: why.to_owned(),
        may_enter: shelf.may(ask, Act::EnterVersion),
        council,
    }
}

/// The way to the pages of a book.
pub fn crumbs(tongue: Tongue) -> Vec<(String, String)> {
    vec![("/bylaws".to_owned(), tongue.say("bylaws-books").to_owned())]
}

fn page(
    ask: &Ask,
    shelf: &Shelf,
    version: &Version,
    book: &Arc<Book>,
    wish: &Wish,
    sent: &Sent,
) -> BookPage {
    let tongue = ask.tongue;
    let in_force = shelf.in_force(ask.now).map(|(version, _)| version.id);
    let today = (in_force == Some(version.id)).then_some(&shelf.in_office);
    let shown_day = match wish {
        Wish::On(day) => *day,
        _ => ask.now.date(),
    };
    BookPage {
        frame: ask.frame().titled(&version.title).under("bylaws"),
        crumbs: crumbs(tongue),
        slug: shelf.slug().to_owned(),
        title: version.title.clone(),
        language: book.language.clone(),
        stripes: strip::stripes(tongue, shelf, Some(version)),
        notice: notice(tongue, in_force == Some(version.id), wish),
        toc: toc(tongue, book),
        articles: article::articles(tongue, shelf, version, book, today),
        question: Question::new(tongue, shelf, book, sent),
        remarks: bylaws::lint(book).iter().map(|lint| table::said(tongue, book, lint)).collect(),
        plain: book.rules.is_empty(),
        version: version.no,
        compare: shelf.before(version).map(|(before, _)| {
            format!("/bylaws/{}/compare?from={}&to={}", shelf.slug(), before.no, version.no)
        }),
        sha256: version.sha256.clone(),
        source: version.source.clone().unwrap_or_default(),
        day: shown_day.to_string(),
        may_draft: shelf.may_draft(ask),
        may_enter: shelf.may(ask, Act::EnterVersion),
    }
}

fn notice(tongue: Tongue, in_force: bool, wish: &Wish) -> String {
    match (wish, in_force) {
        (Wish::On(day), _) => tongue.of("bylaws-book-showing-day").day("day", *day).to_string(),
        (_, false) => tongue.say("bylaws-book-showing-old").to_owned(),
        (_, true) => String::new(),
    }
}

/// Id, number and title of every article.
fn toc(tongue: Tongue, book: &Book) -> Vec<(String, String, String)> {
    let entry = |it: &bylaws::Article| {
        (super::place::article(&it.id), article::number(tongue, it), it.title.clone())
    };
    book.articles.iter().map(entry).collect()
}
