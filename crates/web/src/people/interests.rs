//! Declared interests of a person: `/people/{id}/interests`, seen by the person, by members of the
//! body that was told, and by those who keep its record.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use clerk::people::interests::DeclareInterest;
use council::accounts::roles::{Act, Forbidden, Place};
use council::bodies::registry::Body;
use council::meetings::disclosures::sees_all;
use council::people::interests::Interest;
use council::people::persons::Person;
use council::{InterestId, PersonId};

use super::persons;
use crate::{
    Web,
    ask::Ask,
    bodies::registry::named,
    failure::Failure,
    flash,
    form::{self, Why, Wrong},
    look::{
        Frame,
        field::{Field, Pick},
    },
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/people/{id}/interests", get(show).post(declare))
        .route("/people/interests/{id}/end", post(end))
}

/// A person with what the reader may see.
struct Here {
    person: Person,
    /// Bodies in which the person sits, whose interests the reader may see.
    bodies: Vec<(Body, Place)>,
    all: Vec<Interest>,
}

/// An interest in the list.
struct Line {
    subject: String,
    relation: String,
    body: String,
    item: String,
    since: String,
    ended: String,
    end: String,
}

#[derive(Template)]
#[template(path = "people/interests.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lines: Vec<Line>,
    may: bool,
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
    wrong: Vec<(&'static str, String)>,
    why: Option<Why>,
}

async fn here(ask: &Ask, id: &str) -> Result<Here, Failure> {
    let id: PersonId = persons::person(ask, id)?;
    let who = std::sync::Arc::clone(&ask.who);
    let today = ask.now.date();
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(person) = store::people::persons::find(seen.conn, id)? else { return Ok(None) };
        let (mut bodies, mut known) = (Vec::new(), Vec::new());
        for line in store::bodies::seats::of_person(seen.conn, id)? {
            let now = line.seat.is_held_on(today);
            if known.contains(&line.seat.body) || !now {
                continue;
            }
            known.push(line.seat.body);
            let Some(body) = store::bodies::registry::find(seen.conn, line.seat.body)? else {
                continue;
            };
            let place = store::bodies::registry::place(seen.conn, &body)?;
            if who.person == Some(id) || sees_all(&who, &place) {
                bodies.push((body, place));
            }
        }
        let mut all = store::people::interests::of_person(seen.conn, id)?;
        all.retain(|it| who.person == Some(id) || bodies.iter().any(|(b, _)| b.id == it.body));
        Ok(Some(Here { person, bodies, all }))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let here = found.ok_or_else(|| Failure::missing(ask, "person"))?;
    let sees = ask.who.person == Some(id) || !here.bodies.is_empty();
    if sees {
        return Ok(here);
    }
    let why = Forbidden { act: Act::DeclareInterest, signed_in: ask.who.account.is_some() };
    Err(Failure::new(ask, why).back(format!("/people/{id}")))
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let here = here(&ask, &id).await?;
    Ok(ask.page(&page(&ask, &here, &Sent::default(), Wrong::default(), None)))
}

async fn declare(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let here = here(&ask, &id).await?;
    let t = ask.tongue;
    let mut wrong = Wrong::default();
    let subject = wrong.needed(t, &sent, "subject");
    let relation = wrong.needed(t, &sent, "relation");
    let body = here.bodies.iter().find(|(body, _)| body.slug.as_str() == sent.get("body"));
    if body.is_none() {
        wrong.add("body", t.say("main-field-not-an-option"));
    }
    let back = format!("/people/{}/interests", here.person.id);
    let mut why = None;
    if let (Some((body, _)), true) = (body, wrong.is_empty()) {
        let form = DeclareInterest {
            person: here.person.id,
            body: Some(body.id),
            item: None,
            subject,
            relation,
        };
        match ask.web.clerk().declare_interest(&ask.who, sent.get("act"), form).await {
            Ok(_) => return Ok(ask.back(&back, &flash::done(t, "people-interests-done", &[]))),
            Err(trouble) => why = Some(form::refused(&ask, trouble, &back, body.slug.as_str())?),
        }
    }
    let page = page(&ask, &here, &sent, wrong, why);
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

async fn end(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let id: InterestId = id.parse().map_err(|_| Failure::missing(&ask, "interest"))?;
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::people::interests::find(seen.conn, id));
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let back =
        found.map_or_else(|| "/people".to_owned(), |it| format!("/people/{}/interests", it.person));
    match ask.web.clerk().end_interest(&ask.who, sent.get("act"), id).await {
        Ok(()) => Ok(ask.back(&back, &flash::done(ask.tongue, "people-interests-ended", &[]))),
        Err(trouble) => Err(Failure::new(&ask, trouble).back(back)),
    }
}

fn page(ask: &Ask, here: &Here, sent: &Sent, wrong: Wrong, why: Option<Why>) -> Page {
    let t = ask.tongue;
    let own = ask.who.person == Some(here.person.id);
    let may = |place: &Place| {
        let act = if own { Act::DeclareInterest } else { Act::Exclude };
        ask.who.may(act, Some(place)).is_ok()
    };
    let open = here.bodies.iter().any(|(_, place)| may(place));
    let name = |it: &Interest| {
        let body = here.bodies.iter().find(|(body, _)| body.id == it.body);
        body.map_or_else(String::new, |(body, _)| named(t, &body.name, &body.name_en).to_owned())
    };
    let line = |it: &Interest| Line {
        subject: it.subject.clone(),
        relation: it.relation.clone(),
        body: name(it),
        item: it.item.map_or_else(String::new, |item| format!("/meetings/items/{item}")),
        since: t.day(it.declared_at.date()),
        ended: it.ended_at.map_or_else(String::new, |at| t.day(at.date())),
        end: if open && it.ended_at.is_none() {
            format!("/people/interests/{}/end", it.id)
        } else {
            String::new()
        },
    };
    let title = t.of("people-interests-of").s("who", &here.person.name).to_string();
    let action = format!("/people/{}/interests", here.person.id);
    let mut frame = ask.frame().titled(title).under("bodies");
    frame.path = action.clone();
    let key = sent.get("act");
    Page {
        crumbs: vec![(format!("/people/{}", here.person.id), here.person.name.clone())],
        lines: here.all.iter().map(line).collect(),
        may: open || why.is_some(),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: fields(ask, here, sent, &wrong),
        wrong: wrong.0,
        why,
        action,
        frame,
    }
}

fn fields(ask: &Ask, here: &Here, sent: &Sent, wrong: &Wrong) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let chosen = sent.get("body");
    let pick = |(body, _): &(Body, Place)| {
        let word = body.slug.to_string();
        let on = word == chosen;
        Pick::new(word, named(t, &body.name, &body.name_en).to_owned()).on(on)
    };
    vec![
        Field::select(
            t,
            "body",
            t.say("people-interests-body"),
            here.bodies.iter().map(pick).collect(),
        )
        .error(wrong.of("body")),
        Field::text(t, "subject", t.say("people-interests-subject"))
            .hint(t.say("people-interests-subject-hint"))
            .value(sent.get("subject").to_owned())
            .error(wrong.of("subject"))
            .required()
            .at_most(200),
        Field::text(t, "relation", t.say("people-interests-relation"))
            .hint(t.say("people-interests-relation-hint"))
            .value(sent.get("relation").to_owned())
            .error(wrong.of("relation"))
            .required()
            .at_most(200),
    ]
}
