//! Founding a council in the browser, step by step: `/found`. Each step is an act of its own, and how
//! far one has come is read from what exists, so that one may stop anywhere and go on later.

mod book;
mod books;
mod meeting;
mod name;
mod steps;

use askama::Template;
use axum::{
    Router,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use clerk::Trouble;
use clerk::bodies::registry::Found;
use council::accounts::{
    grants::Wish,
    roles::{Act, Forbidden, Role},
};
use council::bodies::registry::{Body, Kind};
use store::founding::Council;

use self::steps::{Founding, Miles, Step, miles};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    look::{Field, Frame, Pick},
    sent::{Sent, Wanted},
};

/// The addresses of this path.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/found", get(begin).post(found))
        .route("/found/{slug}", get(go_on))
        .route("/found/{slug}/book", post(book::send))
        .route("/found/{slug}/organs/{organ}", post(set_up))
        .route("/found/{slug}/secretary", post(keep_the_record))
        .route("/found/{slug}/meeting", post(meeting::send))
}

/// Only who runs the installation founds.
fn founder(ask: &Ask) -> Result<(), Failure> {
    if ask.who.administers() {
        return Ok(());
    }
    let signed_in = ask.who.account.is_some();
    Err(Failure::new(ask, Forbidden { act: Act::FoundBody, signed_in }))
}

/// The page of a council's founding.
pub fn address(slug: &str) -> String {
    format!("/found/{slug}")
}

#[derive(Template)]
#[template(path = "founding/begin.html")]
struct Begin {
    frame: Frame,
    key: String,
    miles: Miles,
    councils: Vec<Council>,
    sent: Sent,
    wrong: Vec<(&'static str, String)>,
}

impl Begin {
    fn fields(&self) -> Vec<Field<'_>> {
        let tongue = self.frame.tongue;
        let value = |name| self.sent.get(name).to_owned();
        let error = |name: &str| {
            self.wrong.iter().find(|(field, _)| *field == name).map(|(_, why)| why.as_str())
        };
        let secretary = Pick::new("yes", tongue.say("founding-secretary"))
            .hint(tongue.say("founding-secretary-hint"))
            .on(self.sent.0.is_empty() || self.sent.has("secretary"));
        vec![
            Field::text(tongue, "name", tongue.say("founding-name"))
                .hint(tongue.say("founding-name-hint"))
                .value(value("name"))
                .error(error("name"))
                .at_most(80)
                .required(),
            Field::text(tongue, "name_en", tongue.say("founding-name-en"))
                .hint(tongue.say("founding-name-en-hint"))
                .value(value("name_en"))
                .at_most(120),
            Field::text(tongue, "slug", tongue.say("founding-slug"))
                .hint(tongue.say("founding-slug-hint"))
                .value(value("slug"))
                .error(error("slug"))
                .at_most(60),
            Field::checks(
                tongue,
                "secretary",
                tongue.say("founding-secretary-title"),
                vec![secretary],
            ),
        ]
    }

    /// Councils that are not whole yet. One with members and no book was entered from the record of
    /// others; it is not being founded here.
    fn unfinished(&self) -> Vec<&Council> {
        let open = |council: &&Council| match (council.versions, council.seats, council.meetings) {
            (0, 0, 0) => true,
            (0, ..) => false,
            (_, seats, meetings) => seats == 0 || meetings == 0,
        };
        self.councils.iter().filter(open).collect()
    }

    fn name<'a>(&self, council: &'a Council) -> &'a str {
        if self.frame.is_ko() || council.name_en.is_empty() {
            &council.name
        } else {
            &council.name_en
        }
    }
}

async fn begin_page(
    ask: &Ask,
    sent: Sent,
    wrong: Vec<(&'static str, String)>,
) -> Result<Begin, Failure> {
    let read = ask.web.reader().read(&ask.who, |seen| store::founding::councils(seen.conn));
    let councils = read.await.map_err(|why| Failure::new(ask, why))?;
    let frame = ask.frame().titled(ask.tongue.say("founding-title"));
    Ok(Begin { frame, key: ask.key(), miles: miles(ask, None, Step::Name), councils, sent, wrong })
}

async fn begin(ask: Ask) -> Result<Response, Failure> {
    founder(&ask)?;
    Ok(ask.page(&begin_page(&ask, Sent::default(), Vec::new()).await?))
}

/// Founds the council; whoever founds it may keep its record as well.
async fn found(ask: Ask, form: Sent) -> Result<Response, Failure> {
    founder(&ask)?;
    let (name, name_en) = (form.get("name").trim(), form.get("name_en").trim());
    let slug = match form.get("slug").trim() {
        "" => name::suggested(name, name_en),
        slug => slug.to_owned(),
    };
    let mut council = Found::new(slug.clone(), name, Kind::Council);
    council.name_en = name_en.to_owned();
    let act = form.get("act").to_owned();
    match ask.web.clerk().found_body(&ask.who, &act, council).await {
        Ok(_) | Err(Trouble::Repeated { .. }) => {}
        Err(Trouble::Refused(why)) => {
            let field = name::field(why.as_ref());
            let wrong = vec![(field, flash::refusal(ask.tongue, why.as_ref()))];
            let page = begin_page(&ask, form, wrong).await?;
            return Ok(ask.page_with(axum::http::StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
        Err(why) => return Err(Failure::new(&ask, why).back("/found")),
    }
    let Some(body) = by_slug(&ask, &slug).await? else {
        return Err(Failure::missing(&ask, "body"));
    };
    if form.has("secretary") {
        become_secretary(&ask, &body, &format!("{act}-secretary")).await?;
    }
    Ok(ask.back(&address(&slug), &flash::done(ask.tongue, "founding-founded", &[])))
}

async fn by_slug(ask: &Ask, slug: &str) -> Result<Option<Body>, Failure> {
    let slug = slug.to_owned();
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::bodies::registry::by_slug(seen.conn, &slug));
    read.await.map_err(|why| Failure::new(ask, why))
}

/// Makes whoever founds a council its secretary, from today on.
async fn become_secretary(ask: &Ask, body: &Body, key: &str) -> Result<(), Failure> {
    let Some(account) = ask.who.account else { return Ok(()) };
    let wish = Wish {
        role: Role::Secretary,
        body: Some(body.root),
        district: None,
        from: ask.now.date(),
        to: None,
    };
    match ask.web.clerk().grant_role(&ask.who, key, account, wish).await {
        // Held already, or granted by the same form before.
        Ok(_) | Err(Trouble::Repeated { .. } | Trouble::Refused(_)) => Ok(()),
        Err(why) => Err(Failure::new(ask, why).back(address(body.slug.as_str()))),
    }
}

/// Shows the step that comes next, or the one asked for.
async fn go_on(
    ask: Ask,
    Path(slug): Path<String>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    founder(&ask)?;
    let founding = steps::read(&ask, &slug).await?;
    let step = Step::of(wanted.get("step")).unwrap_or_else(|| founding.next());
    match step {
        Step::Name => Ok(Redirect::to("/found").into_response()),
        Step::Book => Ok(book::page(&ask, founding, wanted.get("book"))),
        Step::Roster => Ok(ask.page(&steps::Roster::new(&ask, founding))),
        Step::Meeting => Ok(meeting::page(&ask, founding)),
        Step::Done => Ok(ask.page(&steps::Whole::new(&ask, founding))),
    }
}

/// Sets up an organ that the book names.
async fn set_up(
    ask: Ask,
    Path((slug, organ)): Path<(String, String)>,
    form: Sent,
) -> Result<Response, Failure> {
    founder(&ask)?;
    let founding = steps::read(&ask, &slug).await?;
    let wanted = founding.organs.iter().find(|known| known.key == organ);
    let wanted = wanted.ok_or_else(|| Failure::missing(&ask, "organ"))?;
    let back = format!("{}?step=roster", address(&slug));
    let found = organ_of(&founding, wanted);
    let done = ask.web.clerk().found_body(&ask.who, form.get("act"), found).await;
    done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "founding-organ-done", &[])))
}

/// An organ of the book as a body to be founded.
fn organ_of(founding: &Founding, organ: &steps::Organ) -> Found {
    let slug = format!("{}-{}", founding.council.slug, organ.key);
    let mut found = Found::new(slug, organ.name.clone(), Kind::Organ);
    found.name_en = organ.name_en.clone();
    found.parent = Some(founding.council.id);
    found.organ = Some(organ.key.clone());
    found
}

/// Whoever founds a council takes on keeping its record.
async fn keep_the_record(
    ask: Ask,
    Path(slug): Path<String>,
    form: Sent,
) -> Result<Response, Failure> {
    founder(&ask)?;
    let body = by_slug(&ask, &slug).await?.ok_or_else(|| Failure::missing(&ask, "body"))?;
    become_secretary(&ask, &body, form.get("act")).await?;
    Ok(ask.back(&address(&slug), &flash::done(ask.tongue, "founding-secretary-done", &[])))
}
