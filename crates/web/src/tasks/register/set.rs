//! Giving a task, of its own or out of something said, decided or discussed.

use axum::response::Response;
use clerk::tasks::register::SetTask;
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::people::offices::Office;
use council::tasks::register::{Due, Origin, Owner};
use council::threads::links::{Event, Node};
use council::{OfficeId, PersonId};
use store::bodies::seats::RosterLine;

use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, field::Pick},
    sent::{Sent, Wanted},
    threads::links::{bodies::Bodies, telling},
};

/// What the form is about.
struct About {
    bodies: Bodies,
    body: Option<Body>,
    origin: Option<(Origin, Event)>,
    roster: Vec<RosterLine>,
    offices: Vec<Office>,
}

/// `GET /tasks/new?from=decision-12` or `?body=…`.
pub(super) async fn new(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let about = about(&ask, &wanted.0).await?;
    allowed(&ask, &about)?;
    Ok(page(&ask, &about, &wanted.0, Wrong::default(), None).answer(&ask))
}

/// `POST /tasks`.
pub(super) async fn set(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let about = about(&ask, &sent).await?;
    allowed(&ask, &about)?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let words = wrong.needed(t, &sent, "text");
    let owner = owner(&ask, &sent, &mut wrong);
    let due = due(&ask, &sent, &mut wrong);
    let body = about.body.as_ref().map(|body| body.id);
    if body.is_none() {
        wrong.add("body", t.say("main-field-not-an-option"));
    }
    let mut why = None;
    if let (true, Some(owner), Some(due)) = (wrong.is_empty(), owner, due) {
        let form = SetTask {
            body,
            origin: about.origin.as_ref().map(|(origin, _)| *origin),
            text: words,
            owner,
            due,
            given_at: None,
            source: text(&sent, "source"),
        };
        match ask.web.clerk().set_task(&ask.who, sent.get("act"), form).await {
            Ok(id) => {
                let to = format!("/tasks/{id}");
                return Ok(ask.back(&to, &flash::done(t, "tasks-set-done", &[])));
            }
            Err(it) => why = Some(form::refused(&ask, it, "/tasks", "")?),
        }
    }
    Ok(page(&ask, &about, &sent, wrong, why).answer(&ask))
}

/// Six statements at most.
async fn about(ask: &Ask, sent: &Sent) -> Result<About, Failure> {
    let from = sent.get("from").trim().to_owned();
    let origin: Option<Origin> = match from.as_str() {
        "" => None,
        text => Some(text.parse().map_err(|()| Failure::missing(ask, "record"))?),
    };
    let slug = sent.get("body").trim().to_owned();
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = Bodies::read(seen.conn)?;
        let mut of = None;
        if let Some((origin, node)) = origin.zip(from.parse::<Node>().ok()) {
            let walked = store::threads::links::walk(seen.conn, node, 0)?;
            let Some(event) = walked.events.into_iter().next() else { return Ok(None) };
            of = Some((origin, event));
        }
        let own = of.as_ref().and_then(|(_, event)| event.body);
        let body = bodies.by_slug(&slug).or_else(|| own.and_then(|id| bodies.find(id))).cloned();
        let roster = match &body {
            Some(body) => store::bodies::seats::roster(seen.conn, body.id)?,
            None => Vec::new(),
        };
        let offices = store::people::offices::list(seen.conn)?;
        Ok(Some(About { bodies, body, origin: of, roster, offices }))
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    read.ok_or_else(|| Failure::missing(ask, "record"))
}

/// Who may give tasks nowhere sees no form.
fn allowed(ask: &Ask, about: &About) -> Result<(), Failure> {
    let may = match &about.body {
        Some(body) => about.bodies.may_in(ask, Act::SetTask, body.id),
        None if about.bodies.all.iter().any(|b| about.bodies.may(ask, Act::SetTask, b.id)) => {
            Ok(())
        }
        None => ask.who.may(Act::SetTask, None),
    };
    may.map_err(|why| Failure::new(ask, clerk::Trouble::Forbidden(why)).back("/tasks"))
}

fn owner(ask: &Ask, sent: &Sent, wrong: &mut Wrong) -> Option<Owner> {
    let t = ask.tongue;
    let chosen = sent.get("owner").trim();
    if let Some((kind, id)) = chosen.split_once('-') {
        let id: Option<i64> = id.parse().ok();
        match (kind, id) {
            ("person", Some(id)) => return Some(Owner::Person(PersonId::new(id))),
            ("office", Some(id)) => return Some(Owner::Office(OfficeId::new(id))),
            _ => {
                wrong.add("owner", t.say("main-field-not-an-option"));
                return None;
            }
        }
    }
    let label = sent.get("label").trim();
    if label.is_empty() {
        wrong.add("owner", t.say("tasks-register-refused-owner"));
        return None;
    }
    Some(Owner::Label(label.to_owned()))
}

fn due(ask: &Ask, sent: &Sent, wrong: &mut Wrong) -> Option<Due> {
    let t = ask.tongue;
    let words = sent.get("due_text").trim().to_owned();
    match sent.get("due") {
        "day" => wrong.needed_day(t, sent, "due_on").map(Due::On),
        "next" if words.is_empty() => {
            Some(Due::NextMeeting(t.say("tasks-due-next-words").to_owned()))
        }
        "next" => Some(Due::NextMeeting(words)),
        "words" if words.is_empty() => {
            wrong.add("due_text", t.say("main-field-empty"));
            None
        }
        "words" => Some(Due::Words(words)),
        _ => Some(Due::None),
    }
}

fn page(ask: &Ask, about: &About, sent: &Sent, wrong: Wrong, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say("tasks-set-title"), "/tasks");
    page.frame = page.frame.under("meetings");
    page.crumbs = vec![("/tasks".to_owned(), t.say("tasks-list-title").to_owned())];
    t.say("tasks-set-submit").clone_into(&mut page.submit);
    "/tasks".clone_into(&mut page.back);
    if let Some((origin, event)) = &about.origin {
        let told = telling::tell(ask, &about.bodies, event);
        let said = if told.text.is_empty() { &told.title } else { &told.text };
        let kind = crate::threads::links::kind_key(event.node.kind);
        page.lede = t.of("tasks-set-from").k("kind", kind).s("text", said).to_string();
        page.hidden.push(("from", origin.to_string()));
        page.back = format!("/threads/{origin}");
    }
    page.fields = fields(ask, about, sent, &wrong);
    page.again(sent, wrong, why)
}

fn fields(ask: &Ask, about: &About, sent: &Sent, wrong: &Wrong) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let kept = |name: &str| sent.get(name).to_owned();
    let slug = about.body.as_ref().map_or_else(String::new, |body| body.slug.to_string());
    let bodies = about.bodies.all.iter().filter(|b| about.bodies.may(ask, Act::SetTask, b.id));
    let bodies =
        bodies.map(|body| Pick::new(body.slug.to_string(), crate::journal::body_name(ask, body)));
    let spoken = about.origin.as_ref().filter(|_| !sent.has("label"));
    let label = spoken
        .filter(|(_, event)| event.node.kind == council::threads::links::Kind::Statement)
        .map_or_else(|| kept("label"), |(_, event)| telling::tell(ask, &about.bodies, event).who);
    let when = if sent.has("due") { kept("due") } else { "none".to_owned() };
    vec![
        Field::area(t, 3, "text", t.say("tasks-column-text"))
            .value(kept("text"))
            .error(wrong.of("text"))
            .required()
            .at_most(2000)
            .kept(),
        Field::select(t, "body", t.say("tasks-column-body"), bodies.collect())
            .value(slug)
            .error(wrong.of("body"))
            .required(),
        Field::select(t, "owner", t.say("tasks-column-owner"), owners(ask, about))
            .value(kept("owner"))
            .error(wrong.of("owner")),
        Field::text(t, "label", t.say("tasks-set-label"))
            .hint(t.say("tasks-set-label-hint"))
            .value(label)
            .at_most(100),
        Field::radio(t, "due", t.say("tasks-column-due"), dues(ask)).value(when),
        Field::day(t, "due_on", t.say("tasks-set-due-on"))
            .value(kept("due_on"))
            .error(wrong.of("due_on")),
        Field::text(t, "due_text", t.say("tasks-set-due-text"))
            .hint(t.say("tasks-set-due-text-hint"))
            .value(kept("due_text"))
            .error(wrong.of("due_text"))
            .at_most(100),
        Field::text(t, "source", t.say("main-source")).value(kept("source")).at_most(200),
    ]
}

fn dues(ask: &Ask) -> Vec<Pick<'static>> {
    let pick = |value: &'static str, key| Pick::new(value, ask.tongue.say(key));
    vec![
        pick("none", "tasks-set-due-none"),
        pick("day", "tasks-set-due-day"),
        pick("next", "tasks-set-due-next"),
        pick("words", "tasks-set-due-words"),
    ]
}

/// Members in office today, then offices of the house.
fn owners(ask: &Ask, about: &About) -> Vec<Pick<'static>> {
    let today = ask.now.date();
    let mut picks = vec![Pick::new("", ask.tongue.say("tasks-set-owner-other"))];
    let mut known: Vec<String> = Vec::new();
    for line in about.roster.iter().filter(|line| line.seat.is_held_on(today)) {
        let word = match line.seat.holder {
            council::bodies::seats::Holder::Person(id) => format!("person-{id}"),
            council::bodies::seats::Holder::Office(id) => format!("office-{id}"),
        };
        if !known.contains(&word) {
            known.push(word.clone());
            picks.push(Pick::new(word, line.name.clone()));
        }
    }
    for office in &about.offices {
        let word = format!("office-{}", office.id);
        if !known.contains(&word) {
            picks.push(Pick::new(word, office.name.clone()));
        }
    }
    picks
}
