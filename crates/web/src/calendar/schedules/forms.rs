//! The form of a schedule: its rule as a sentence, looked at before it is set.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use clerk::Trouble;
use clerk::calendar::schedules::SetSchedule;
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::calendar::holidays;
use council::calendar::schedules::{self, Rule, Schedule};
use council::{BodyId, ScheduleId};
use store::decisions::register::{Filter, Listed};

use crate::{
    ask::Ask,
    calendar::{events::forms::filled, picks, where_may},
    failure::Failure,
    flash,
    form::{self, Why, Wrong, text},
    look::{Field, Frame, Pick},
    sent::{Sent, Wanted},
};

/// Dates shown before a schedule is set.
const SEEN: usize = 12;

#[derive(Template)]
#[template(path = "calendar/schedule_new.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    key: String,
    wrong: Vec<(&'static str, String)>,
    why: Option<Why>,
    fields: Vec<Field<'static>>,
    seen: Option<Seen>,
}

/// A rule said back, and its first dates with the holiday they lie on.
struct Seen {
    rule: String,
    dates: Vec<(String, Option<String>)>,
}

/// What the form chooses from.
struct Known {
    bodies: Vec<Body>,
    decisions: Vec<Listed>,
}

/// `GET /calendar/schedules/new?body=…`.
pub(super) async fn new(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let known = known(&ask).await?;
    may(&ask, &known.bodies)?;
    let mut sent = wanted;
    if !sent.has("from") {
        sent.0.push(("from".to_owned(), ask.now.date().to_string()));
    }
    Ok(ask.page(&page(&ask, &known, &sent, Wrong::default(), None, None)))
}

/// `POST /calendar/schedules/new`: sets it, or with `look` only shows its dates.
pub(super) async fn set(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let known = known(&ask).await?;
    may(&ask, &known.bodies)?;
    let mut wrong = Wrong::default();
    let read = read(&ask, &known, &sent, &mut wrong);
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(form) = read.filter(|_| wrong.is_empty()) else {
        return Ok(ask.page_with(refused, &page(&ask, &known, &sent, wrong, None, None)));
    };
    if sent.has("look") {
        let seen = Some(seen(&ask, &form));
        return Ok(ask.page(&page(&ask, &known, &sent, wrong, None, seen)));
    }
    match ask.web.clerk().set_schedule(&ask.who, sent.get("act"), form).await {
        Ok(done) => {
            let told = flash::done(ask.tongue, "calendar-schedules-set", &done.advice);
            Ok(ask.back(&format!("/calendar/schedules/{}", done.it), &told))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/calendar", "")?;
            Ok(ask.page_with(refused, &page(&ask, &known, &sent, wrong, Some(why), None)))
        }
    }
}

async fn known(ask: &Ask) -> Result<Known, Failure> {
    let filter = Filter { limit: 100, ..Filter::default() };
    let read = ask.web.reader().read(&ask.who, move |seen| {
        Ok(Known {
            bodies: store::bodies::registry::list(seen.conn)?,
            decisions: store::decisions::register::list(seen.conn, &filter)?,
        })
    });
    read.await.map_err(|why| Failure::new(ask, why))
}

fn may(ask: &Ask, bodies: &[Body]) -> Result<(), Failure> {
    if !where_may(ask, bodies, Act::SetSchedule).is_empty() {
        return Ok(());
    }
    let may = ask.who.may(Act::SetSchedule, None);
    may.map_err(|why| Failure::new(ask, Trouble::Forbidden(why)).back("/calendar"))
}

fn read(ask: &Ask, known: &Known, sent: &Sent, wrong: &mut Wrong) -> Option<SetSchedule> {
    let t = ask.tongue;
    let title = wrong.needed(t, sent, "title");
    let body = known.bodies.iter().find(|body| body.slug.as_str() == sent.get("body").trim());
    if body.is_none() {
        wrong.add("body", t.say("main-field-not-an-option"));
    }
    let sentence = wrong.needed(t, sent, "rule");
    let rule = schedules::read(&sentence);
    if rule.is_none() && !sentence.is_empty() {
        wrong.add("rule", t.say("calendar-field-rule-unread"));
    }
    let from = wrong.needed_day(t, sent, "from");
    let to = wrong.day(t, sent, "to");
    let decision = match sent.get("decision").trim() {
        "" => None,
        number => {
            let id = number.parse().ok();
            if id.is_none() {
                wrong.add("decision", t.say("main-field-not-an-option"));
            }
            id
        }
    };
    Some(SetSchedule {
        body: body?.id,
        title,
        title_en: text(sent, "title_en"),
        rule: rule?,
        place: text(sent, "place"),
        from: from?,
        to,
        decision,
        source: text(sent, "source"),
    })
}

/// The rule said back, and its first dates.
fn seen(ask: &Ask, form: &SetSchedule) -> Seen {
    let it = plain(form.body, form.rule, form);
    let dates = it.next(form.from, SEEN).into_iter();
    let dates = dates.map(|it| {
        let holiday = holidays::on(it.day).map(|it| ask.tongue.message(&it.message()));
        (ask.tongue.moment(it.at), holiday)
    });
    Seen { rule: ask.tongue.message(&form.rule.message()), dates: dates.collect() }
}

fn plain(body: BodyId, rule: Rule, form: &SetSchedule) -> Schedule {
    Schedule {
        id: ScheduleId::new(0),
        body,
        title: form.title.clone(),
        title_en: None,
        rule,
        place: None,
        from: form.from,
        to: form.to,
        ended_why: None,
        decision: None,
        source: None,
        exceptions: Vec::new(),
    }
}

fn page(
    ask: &Ask,
    known: &Known,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
    seen: Option<Seen>,
) -> Page {
    let t = ask.tongue;
    let bodies = where_may(ask, &known.bodies, Act::SetSchedule);
    let stands = known.decisions.iter().filter(|it| it.decision.voided_at.is_none());
    let decisions = stands.map(|it| {
        let words: String = it.decision.text.chars().take(60).collect();
        Pick::new(it.decision.id.to_string(), format!("#{} {words}", it.decision.no))
    });
    let none = Pick::new("", t.say("main-value-none"));
    let fields = vec![
        Field::select(t, "body", t.say("calendar-field-body"), picks(ask, &bodies)).required(),
        Field::text(t, "title", t.say("calendar-field-title"))
            .value(words::Tongue::KO.say("calendar-schedules-title-proposed"))
            .required()
            .at_most(200),
        Field::text(t, "title_en", t.say("calendar-field-title-en")).at_most(200),
        Field::text(t, "rule", t.say("calendar-field-rule"))
            .hint(t.say("calendar-field-rule-hint"))
            .required()
            .at_most(120),
        Field::day(t, "from", t.say("calendar-field-from")).required(),
        Field::day(t, "to", t.say("calendar-field-to")).hint(t.say("calendar-field-to-hint")),
        Field::text(t, "place", t.say("main-place")).at_most(200),
        Field::select(
            t,
            "decision",
            t.say("calendar-field-decision"),
            [none].into_iter().chain(decisions).collect(),
        ),
        Field::text(t, "source", t.say("main-source")).at_most(200),
    ];
    let key = sent.get("act");
    Page {
        frame: ask.frame().titled(t.say("calendar-schedules-new")).under("meetings"),
        crumbs: vec![("/calendar".to_owned(), t.say("calendar-title").to_owned())],
        // The same wish, whether it was only looked at or refused before.
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: filled(fields, sent, &wrong),
        wrong: wrong.0,
        why,
        seen,
    }
}
