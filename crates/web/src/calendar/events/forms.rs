//! The form of a single date: `/calendar/events/new?body=…`.

use axum::response::Response;
use clerk::Trouble;
use clerk::calendar::events::EnterEvent;
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::calendar::events::{Kind, State};
use jiff::civil::Time;

use super::entries::kind_key;
use crate::{
    ask::Ask,
    calendar::{picks, where_may},
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, Pick},
    sent::{Sent, Wanted},
};

/// `GET /calendar/events/new?body=…`.
pub(super) async fn new(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let bodies = bodies(&ask).await?;
    may(&ask, &bodies)?;
    Ok(entering(&ask, &bodies, &wanted, Wrong::default(), None).answer(&ask))
}

/// `POST /calendar/events/new`.
pub(super) async fn enter(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let (t, bodies) = (ask.tongue, bodies(&ask).await?);
    let mut wrong = Wrong::default();
    let title = wrong.needed(t, &sent, "title");
    let when = wrong.when(t, &sent, "when");
    if when.is_none() && wrong.of("when").is_none() {
        wrong.add("when", t.say("main-field-empty"));
    }
    let (starts, ends) =
        (time(&ask, &mut wrong, &sent, "starts"), time(&ask, &mut wrong, &sent, "ends"));
    let kind = Kind::of(sent.get("kind"));
    if kind.is_none() {
        wrong.add("kind", t.say("main-field-not-an-option"));
    }
    let slug = sent.get("body").trim();
    let body = bodies.iter().find(|body| body.slug.as_str() == slug);
    if body.is_none() && !slug.is_empty() {
        wrong.add("body", t.say("main-field-not-an-option"));
    }
    let (Some(when), Some(kind), true) = (when, kind, wrong.is_empty()) else {
        return Ok(entering(&ask, &bodies, &sent, wrong, None).answer(&ask));
    };
    let form = EnterEvent {
        body: body.map(|body| body.id),
        title_en: text(&sent, "title_en"),
        starts,
        ends,
        weekday: text(&sent, "weekday"),
        place: text(&sent, "place"),
        state: State::of(sent.get("state")).unwrap_or(State::Planned),
        source: text(&sent, "source"),
        ..EnterEvent::new(title, when, kind)
    };
    match ask.web.clerk().enter_event(&ask.who, sent.get("act"), form).await {
        Ok(done) => {
            let told = flash::done(t, "calendar-events-entered", &done.advice);
            Ok(ask.back(&format!("/calendar/events/{}", done.it), &told))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/calendar", "")?;
            Ok(entering(&ask, &bodies, &sent, Wrong::default(), Some(why)).answer(&ask))
        }
    }
}

async fn bodies(ask: &Ask) -> Result<Vec<Body>, Failure> {
    let read = ask.web.reader().read(&ask.who, |seen| store::bodies::registry::list(seen.conn));
    read.await.map_err(|why| Failure::new(ask, why))
}

/// Whoever may enter a date somewhere sees the form.
fn may(ask: &Ask, bodies: &[Body]) -> Result<(), Failure> {
    if !where_may(ask, bodies, Act::EnterEvent).is_empty() {
        return Ok(());
    }
    let may = ask.who.may_anywhere(Act::EnterEvent);
    may.map_err(|why| Failure::new(ask, Trouble::Forbidden(why)).back("/calendar"))
}

/// A time of day; none where the field is empty.
pub(in crate::calendar) fn time(
    ask: &Ask,
    wrong: &mut Wrong,
    sent: &Sent,
    field: &'static str,
) -> Option<Time> {
    let written = sent.get(field).trim();
    let read = Time::strptime("%H:%M", written).ok();
    if read.is_none() && !written.is_empty() {
        wrong.add(field, ask.tongue.say("main-field-not-a-time"));
    }
    read
}

fn entering(ask: &Ask, bodies: &[Body], sent: &Sent, wrong: Wrong, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say("calendar-events-new"), "/calendar/events/new");
    page.frame = page.frame.under("meetings");
    page.crumbs = vec![("/calendar".to_owned(), t.say("calendar-title").to_owned())];
    t.say("calendar-events-new-lede").clone_into(&mut page.lede);
    "/calendar".clone_into(&mut page.back);
    let house = Pick::new("", t.say("calendar-events-of-house"));
    let may_house = ask.who.may_anywhere(Act::EnterEvent).is_ok();
    let of_bodies = picks(ask, &where_may(ask, bodies, Act::EnterEvent));
    let of_bodies = may_house.then_some(house).into_iter().chain(of_bodies).collect();
    let kinds = Kind::ALL.iter().map(|kind| Pick::new(kind.word(), t.say(kind_key(*kind))));
    let states = [
        Pick::new("planned", t.say("calendar-state-planned")),
        Pick::new("confirmed", t.say("calendar-state-confirmed")),
        Pick::new("held", t.say("calendar-state-held")),
    ];
    let fields = vec![
        Field::text(t, "title", t.say("calendar-field-title")).required().at_most(200),
        Field::text(t, "title_en", t.say("calendar-field-title-en")).at_most(200),
        Field::text(t, "when", t.say("calendar-field-when"))
            .hint(t.say("calendar-field-when-hint"))
            .required()
            .at_most(30),
        Field::time(t, "starts", t.say("calendar-field-starts")),
        Field::time(t, "ends", t.say("calendar-field-ends")),
        Field::text(t, "weekday", t.say("calendar-field-weekday"))
            .hint(t.say("calendar-field-weekday-hint"))
            .at_most(12),
        Field::text(t, "place", t.say("main-place")).at_most(200),
        Field::select(t, "body", t.say("calendar-field-body"), of_bodies),
        Field::select(t, "kind", t.say("main-kind"), kinds.collect()).required(),
        Field::radio(t, "state", t.say("calendar-field-state"), states.into()).value("planned"),
        Field::text(t, "source", t.say("main-source")).at_most(200),
    ];
    page.fields = filled(fields, sent, &wrong);
    page.again(sent, wrong, why)
}

/// The fields with what was sent and what is wrong with it.
pub(crate) fn filled(
    fields: Vec<Field<'static>>,
    sent: &Sent,
    wrong: &Wrong,
) -> Vec<Field<'static>> {
    fields
        .into_iter()
        .map(|field| {
            let (name, kept) = (field.name, sent.get(field.name).to_owned());
            let field = if kept.is_empty() { field } else { field.value(kept) };
            field.error(wrong.of(name))
        })
        .collect()
}
