//! Offices: posts that hold seats as themselves.

use askama::Template;
use axum::{Router, extract::Path, response::Response, routing::get};
use council::OfficeId;
use council::accounts::roles::Act;
use council::people::offices::Office;

use crate::{
    Web,
    ask::Ask,
    bodies::registry::view::{Line, With},
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, Frame},
    sent::{Sent, Wanted},
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/offices", get(list).post(enter))
        .route("/offices/new", get(new))
        .route("/offices/{id}", get(show))
}

#[derive(Template)]
#[template(path = "people/offices.html")]
struct List {
    frame: Frame,
    rows: Vec<Office>,
    may_enter: bool,
}

#[derive(Template)]
#[template(path = "people/office.html")]
struct Show {
    frame: Frame,
    organisation: String,
    source: String,
    now: Vec<Line>,
    past: Vec<Line>,
}

async fn list(ask: Ask) -> Result<Response, Failure> {
    let read = ask.web.reader().read(&ask.who, |seen| store::people::offices::list(seen.conn));
    let rows = read.await.map_err(|why| Failure::new(&ask, why))?;
    Ok(ask.page(&List {
        frame: ask.frame().titled(ask.tongue.say("people-offices-title")).under("bodies"),
        rows,
        may_enter: ask.who.may_anywhere(Act::EnterOffice).is_ok(),
    }))
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: OfficeId = id.parse().map_err(|_| Failure::missing(&ask, "office"))?;
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(office) = store::people::offices::find(seen.conn, id)? else { return Ok(None) };
        Ok(Some((office, store::bodies::seats::of_office(seen.conn, id)?)))
    });
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let (office, lines) = found.ok_or_else(|| Failure::missing(&ask, "office"))?;
    let today = ask.now.date();
    let with = With { t: ask.tongue, law: None, on: today, today };
    let over = |line: &&store::bodies::seats::RosterLine| {
        !line.seat.counts() || line.seat.to.is_some_and(|to| to < today)
    };
    Ok(ask.page(&Show {
        frame: ask.frame().titled(&office.name).under("bodies"),
        organisation: office.organisation.unwrap_or_default(),
        source: office.source.unwrap_or_default(),
        now: lines.iter().filter(|line| !over(line)).map(|line| with.line(line)).collect(),
        past: lines.iter().filter(over).map(|line| with.line(line)).collect(),
    }))
}

async fn new(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    ask.who
        .may_anywhere(Act::EnterOffice)
        .map_err(|why| Failure::new(&ask, clerk::Trouble::Forbidden(why)).back("/offices"))?;
    Ok(entering(&ask, &wanted, Wrong::default(), None).answer(&ask))
}

async fn enter(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let name = wrong.needed(t, &sent, "name");
    if !wrong.is_empty() {
        return Ok(entering(&ask, &sent, wrong, None).answer(&ask));
    }
    let (organisation, source) = (text(&sent, "organisation"), text(&sent, "source"));
    let (act, clerk) = (sent.get("act"), ask.web.clerk());
    let done =
        clerk.enter_office(&ask.who, act, &name, organisation.as_deref(), source.as_deref()).await;
    match done {
        Ok(done) => {
            let tell = flash::done(t, "people-offices-entered", &done.advice);
            let to = match form::home_path(sent.get("back")) {
                Some(back) => format!("{back}?name={}", form::escaped(&name)),
                None => format!("/offices/{}", done.it),
            };
            Ok(ask.back(&to, &tell))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/offices", "")?;
            Ok(entering(&ask, &sent, Wrong::default(), Some(why)).answer(&ask))
        }
    }
}

fn entering(ask: &Ask, sent: &Sent, wrong: Wrong, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say("people-office-new-title"), "/offices");
    page.crumbs = vec![
        ("/people".to_owned(), t.say("people-list-title").to_owned()),
        ("/offices".to_owned(), t.say("people-offices-title").to_owned()),
    ];
    t.say("people-offices-lede").clone_into(&mut page.lede);
    "/offices".clone_into(&mut page.back);
    if let Some(back) = form::home_path(sent.get("back")) {
        page.hidden = vec![("back", back.clone())];
        page.back = back;
    }
    let field =
        |name: &'static str, key| Field::text(t, name, t.say(key)).value(sent.get(name).to_owned());
    page.fields = vec![
        field("name", "people-office-name").error(wrong.of("name")).required().at_most(60),
        field("organisation", "people-office-organisation").at_most(100),
        field("source", "main-source").at_most(200),
    ];
    page.again(sent, wrong, why)
}
