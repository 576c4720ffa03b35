//! Persons: looked up by name, entered, merged and split, always by a human.

mod merge;
mod show;

use askama::Template;
use axum::{
    Router,
    response::Response,
    routing::{get, post},
};
use clerk::people::persons::Enter;
use council::accounts::roles::Act;
use council::bodies::years::Sex;
use store::people::persons::Found;

use crate::{
    Web,
    ask::Ask,
    bodies::years,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, Frame},
    sent::{Sent, Wanted},
};

pub(super) use show::person;

/// Persons on one page of the list.
const SIZE: u32 = 50;

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/people", get(list).post(enter))
        .route("/people/new", get(new))
        .route("/people/{id}", get(show::show))
        .route("/people/{id}/merge", post(merge::merge))
        .route("/people/{id}/split", post(merge::split))
}

#[derive(Template)]
#[template(path = "people/list.html")]
struct List {
    frame: Frame,
    q: String,
    rows: Vec<Found>,
    total: u32,
    page: u32,
    pages: u32,
    base: String,
    may_enter: bool,
}

async fn list(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let q: String = wanted.get("q").trim().chars().take(60).collect();
    let page: u32 = wanted.get("page").parse().unwrap_or(1).clamp(1, 10_000);
    let words = q.clone();
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::people::persons::search(seen.conn, &words, SIZE, page));
    let (rows, total) = read.await.map_err(|why| Failure::new(&ask, why))?;
    let escaped = form::escaped(&q);
    Ok(ask.page(&List {
        frame: ask.frame().titled(ask.tongue.say("people-list-title")).under("bodies"),
        rows,
        total,
        page,
        pages: total.div_ceil(SIZE).max(1),
        base: format!("/people?q={escaped}&page="),
        q,
        may_enter: ask.who.may_anywhere(Act::EnterPerson).is_ok(),
    }))
}

async fn new(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    ask.who
        .may_anywhere(Act::EnterPerson)
        .map_err(|why| Failure::new(&ask, clerk::Trouble::Forbidden(why)).back("/people"))?;
    Ok(entering(&ask, &wanted, Wrong::default(), None).answer(&ask))
}

async fn enter(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let form = Enter {
        name: wrong.needed(t, &sent, "name"),
        note: text(&sent, "note"),
        source: text(&sent, "source"),
    };
    if !wrong.is_empty() {
        return Ok(entering(&ask, &sent, wrong, None).answer(&ask));
    }
    match ask.web.clerk().enter_person(&ask.who, sent.get("act"), form).await {
        Ok(done) => {
            let tell = flash::done(t, "people-persons-entered", &done.advice);
            if let Some(sex) = Sex::of(sent.get("sex")) {
                // An act of its own: it is not public, and its row in the journal holds a hash.
                let key = format!("{}-sex", sent.get("act"));
                let stated = ask.web.clerk().state_sex(&ask.who, &key, done.it, Some(sex)).await;
                stated.map_err(|why| Failure::new(&ask, why).back("/people"))?;
            }
            let on = form::home_path(sent.get("back"));
            let to = match on {
                // Back to where a seat was being filled, with the name to be looked up again.
                Some(back) => format!("{back}?name={}", form::escaped(sent.get("name").trim())),
                None => format!("/people/{}", done.it),
            };
            Ok(ask.back(&to, &tell))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/people", "")?;
            Ok(entering(&ask, &sent, Wrong::default(), Some(why)).answer(&ask))
        }
    }
}

fn entering(ask: &Ask, sent: &Sent, wrong: Wrong, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say("people-new-title"), "/people");
    page.crumbs = vec![
        ("/bodies".to_owned(), t.say("main-nav-bodies").to_owned()),
        ("/people".to_owned(), t.say("people-list-title").to_owned()),
    ];
    t.say("people-new-lede").clone_into(&mut page.lede);
    "/people".clone_into(&mut page.back);
    if let Some(back) = form::home_path(sent.get("back")) {
        page.hidden = vec![("back", back.clone())];
        page.back = back;
    }
    page.fields = vec![
        Field::text(t, "name", t.say("main-name"))
            .value(sent.get("name").to_owned())
            .error(wrong.of("name"))
            .required()
            .at_most(60),
        Field::text(t, "note", t.say("people-field-note"))
            .hint(t.say("people-field-note-hint"))
            .value(sent.get("note").to_owned())
            .at_most(200),
        years::sex::field(t, Sex::of(sent.get("sex"))),
        Field::text(t, "source", t.say("main-source"))
            .hint(t.say("bodies-field-source-hint"))
            .value(sent.get("source").to_owned())
            .at_most(200),
    ];
    page.again(sent, wrong, why)
}
