//! The page of a single date, and saying what became of it.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use council::EventId;
use council::accounts::roles::Act;
use council::calendar::events::{Event, Settling, State, settle as may_settle};
use kit::When;

use super::entries::{badge, call_event, kind_key};
use super::load::{Loaded, load};
use crate::{
    ask::Ask,
    bodies::registry::named,
    calendar::{place, titled},
    failure::Failure,
    flash,
    form::{self, Why, Wrong},
    look::{Badge, Field, Frame, Pick},
    sent::Sent,
};

#[derive(Template)]
#[template(path = "calendar/event.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    badge: Badge,
    facts: Vec<(String, String, String)>,
    wrong_weekday: Option<String>,
    note: Option<String>,
    call: Option<String>,
    form: Option<Form>,
    wrong: Vec<(&'static str, String)>,
    why: Option<Why>,
}

struct Form {
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
}

pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let (it, all) = find(&ask, &id).await?;
    Ok(ask.page(&page(&ask, &it, &all, &Sent::default(), Wrong::default(), None)))
}

async fn find(ask: &Ask, id: &str) -> Result<(Event, Loaded), Failure> {
    let id: EventId = id.parse().map_err(|_| Failure::missing(ask, "event"))?;
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::calendar::events::find(seen.conn, id));
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let it = found.ok_or_else(|| Failure::missing(ask, "event"))?;
    let first = it.when.first_day();
    let all = load(ask, first, first).await?;
    Ok((it, all))
}

/// `POST /calendar/events/{id}/settle`.
pub(super) async fn settle(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (it, all) = find(&ask, &id).await?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let how = match sent.get("state") {
        "confirmed" => Some(Settling::Confirm),
        "held" => Some(Settling::Held),
        "moved" => moved(&ask, &mut wrong, &sent).map(Settling::Move),
        "cancelled" => Some(Settling::Cancel),
        "planned" => Some(Settling::Reopen),
        _ => {
            wrong.add("state", t.say("main-field-not-an-option"));
            None
        }
    };
    let back = format!("/calendar/events/{}", it.id);
    let mut why = None;
    if let (Some(how), true) = (how, wrong.is_empty()) {
        let clerk = ask.web.clerk();
        match clerk.settle_event(&ask.who, sent.get("act"), it.id, how, sent.get("note")).await {
            Ok(to) => {
                let told = flash::done(t, "calendar-events-settled", &[]);
                return Ok(ask.back(&format!("/calendar/events/{to}"), &told));
            }
            Err(trouble) => why = Some(form::refused(&ask, trouble, &back, "")?),
        }
    }
    let page = page(&ask, &it, &all, &sent, wrong, why);
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn moved(ask: &Ask, wrong: &mut Wrong, sent: &Sent) -> Option<When> {
    let to = wrong.when(ask.tongue, sent, "to");
    if to.is_none() && wrong.of("to").is_none() {
        wrong.add("to", ask.tongue.say("main-field-empty"));
    }
    to
}

fn page(ask: &Ask, it: &Event, all: &Loaded, sent: &Sent, wrong: Wrong, why: Option<Why>) -> Page {
    let t = ask.tongue;
    let place = it.body.and_then(|id| all.body(id)).map(|body| place(&all.bodies, body));
    let may = match &place {
        Some(place) => ask.who.may(Act::SettleEvent, Some(place)).is_ok(),
        None => ask.who.may_anywhere(Act::SettleEvent).is_ok(),
    };
    let month = it.when.first_day();
    let back = format!("/calendar?month={:04}-{:02}", month.year(), month.month());
    Page {
        frame: ask.frame().titled(titled(ask, &it.title, it.title_en.as_deref())).under("meetings"),
        crumbs: vec![(back, t.say("calendar-title").to_owned())],
        badge: badge(ask, it),
        facts: facts(ask, it, all),
        wrong_weekday: it.wrong_weekday().map(|wrong| t.message(&wrong.message())),
        note: it.state_note.clone(),
        call: call_event(ask, all, it),
        form: (may && it.state != State::Moved || why.is_some() || !wrong.is_empty())
            .then(|| form(ask, it, sent, &wrong)),
        wrong: wrong.0,
        why,
    }
}

fn facts(ask: &Ask, it: &Event, all: &Loaded) -> Vec<(String, String, String)> {
    let t = ask.tongue;
    let plain = |key: &str, value: Option<String>| {
        value.map(|value| (t.say(key).to_owned(), value, String::new()))
    };
    let when = match it.when {
        When::Day(day) => t.day_named(day),
        other => t.when(other),
    };
    let body = it.body.and_then(|id| all.body(id)).map(|body| {
        let name = named(t, &body.name, &body.name_en).to_owned();
        (t.say("calendar-field-body").to_owned(), name, format!("/bodies/{}", body.slug))
    });
    let moved = it.moved_to.map(|to| {
        let word = t.say("calendar-events-moved-to").to_owned();
        (word, format!("#{to}"), format!("/calendar/events/{to}"))
    });
    [
        plain("calendar-field-when", Some(when)),
        plain("main-time", it.starts.map(|starts| t.times(starts, it.ends))),
        plain("main-place", it.place.clone()),
        body,
        plain("main-kind", Some(t.say(kind_key(it.kind)).to_owned())),
        moved,
        plain("main-source", it.source.clone()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What may become of the date; a choice that cannot be made now is not offered.
fn form(ask: &Ask, it: &Event, sent: &Sent, wrong: &Wrong) -> Form {
    let t = ask.tongue;
    let elsewhere = When::Year(1900);
    let all = [
        ("confirmed", Settling::Confirm, "calendar-settle-confirm"),
        ("held", Settling::Held, "calendar-settle-held"),
        ("moved", Settling::Move(elsewhere), "calendar-settle-move"),
        ("cancelled", Settling::Cancel, "calendar-settle-cancel"),
        ("planned", Settling::Reopen, "calendar-settle-reopen"),
    ];
    let can = |how: Settling| may_settle(it, how, "x", ask.now.date()).is_ok();
    let picks = all.into_iter().filter(|(_, how, _)| can(*how));
    let picks =
        picks.map(|(word, _, key)| Pick::new(word, t.say(key)).on(sent.get("state") == word));
    let kept = |name: &str| sent.get(name).to_owned();
    let key = sent.get("act");
    let mut fields = vec![
        Field::radio(t, "state", t.say("calendar-settle"), picks.collect())
            .error(wrong.of("state"))
            .required(),
    ];
    if it.state.is_open() {
        fields.push(
            Field::text(t, "to", t.say("calendar-settle-to"))
                .hint(t.say("calendar-field-when-hint"))
                .value(kept("to"))
                .error(wrong.of("to"))
                .at_most(30),
        );
    }
    fields.push(
        Field::text(t, "note", t.say("main-reason"))
            .hint(t.say("calendar-settle-note-hint"))
            .value(kept("note"))
            .at_most(200),
    );
    Form {
        action: format!("/calendar/events/{}/settle", it.id),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields,
    }
}
