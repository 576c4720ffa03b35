//! One task: what is to be done, by whom, by when, what was reported, and reporting on it.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use clerk::tasks::register::ReportTask;
use council::TaskId;
use council::accounts::roles::Act;
use council::tasks::register::{By, Owner, Report, State, report as may_report};
use council::threads::links::{Kind, Node};
use store::tasks::register::Listed;

use super::{badge, due, named, origin, state_key};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Why, Wrong, text},
    look::{
        Badge, Field, Frame,
        field::Pick,
        trail::{Mark, Step, Trail},
    },
    meetings::page::load::number,
    sent::Sent,
    threads::links::{bodies::Bodies, strip::Strip},
};

#[derive(Template)]
#[template(path = "tasks/show.html")]
struct Show {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    badge: Badge,
    facts: Vec<Fact>,
    reports: Option<Trail>,
    form: Option<Form>,
    wrong: Vec<(&'static str, String)>,
    strip: Option<Strip>,
    thread: String,
    further: Option<String>,
}

/// A fact, with the address it leads to; may be empty.
struct Fact {
    label: &'static str,
    value: String,
    href: String,
}

struct Form {
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
    why: Option<Why>,
}

/// A task with what surrounds it.
struct Found {
    it: Listed,
    reports: Vec<Report>,
    bodies: Bodies,
    strip: store::threads::links::Walked,
}

/// `GET /tasks/{id}`.
pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: TaskId = number(&ask, &id, "task")?;
    let page = page(&ask, id, &Sent::default(), Wrong::default(), None).await?;
    Ok(ask.page(&page))
}

/// `POST /tasks/{id}/reports`.
pub(super) async fn report(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let id: TaskId = number(&ask, &id, "task")?;
    let (t, mut wrong, back) = (ask.tongue, Wrong::default(), format!("/tasks/{id}"));
    let state = State::of(sent.get("state"));
    if state.is_none() {
        wrong.add("state", t.say("main-field-not-an-option"));
    }
    let form = ReportTask {
        task: id,
        state: state.unwrap_or(State::Open),
        text: wrong.needed(t, &sent, "text"),
        evidence: text(&sent, "evidence"),
    };
    let mut why = None;
    if wrong.is_empty() {
        match ask.web.clerk().report_task(&ask.who, sent.get("act"), form).await {
            Ok(()) => return Ok(ask.back(&back, &flash::done(t, "tasks-report-done", &[]))),
            Err(it) => why = Some(form::refused(&ask, it, &back, "")?),
        }
    }
    let page = page(&ask, id, &sent, wrong, why).await?;
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// Eight statements at most.
async fn page(
    ask: &Ask,
    id: TaskId,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> Result<Show, Failure> {
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(it) = store::tasks::register::find(seen.conn, id)? else { return Ok(None) };
        Ok(Some(Found {
            reports: store::tasks::register::reports(seen.conn, id)?,
            bodies: Bodies::read(seen.conn)?,
            strip: Strip::read(seen.conn, Node::new(Kind::Task, id.get()))?,
            it,
        }))
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    let found = read.ok_or_else(|| Failure::missing(ask, "task"))?;
    let (t, it) = (ask.tongue, &found.it);
    let form = form(ask, &found, sent, &wrong, why);
    let gives = found.bodies.may(ask, Act::SetTask, it.task.body);
    Ok(Show {
        frame: ask.frame().titled(&it.task.text).under("meetings"),
        crumbs: vec![
            ("/tasks".to_owned(), t.say("tasks-list-title").to_owned()),
            (format!("/tasks?body={}", it.slug), named(t, &it.body_name, &it.body_name_en)),
        ],
        badge: badge(t, it, ask.now.date()),
        facts: facts(ask, it),
        reports: reports(ask, &found.reports),
        form,
        wrong: wrong.0,
        strip: Strip::new(ask, found.strip, &found.bodies, Node::new(Kind::Task, id.get())),
        thread: format!("/threads/task-{id}"),
        further: gives.then(|| format!("/tasks/new?from=task-{id}")),
    })
}

fn facts(ask: &Ask, it: &Listed) -> Vec<Fact> {
    let (t, task) = (ask.tongue, &it.task);
    let fact = |key, value: String, href: String| Fact { label: t.say(key), value, href };
    let owner = match &task.owner {
        Owner::Person(id) => format!("/people/{id}"),
        Owner::Office(id) => format!("/offices/{id}"),
        Owner::Label(_) => String::new(),
    };
    let mut facts = vec![
        fact("tasks-column-owner", it.owner.clone(), owner),
        fact("tasks-column-due", due(t, it), String::new()),
        fact("tasks-column-state", t.say(state_key(task.state)).to_owned(), String::new()),
        fact(
            "tasks-column-body",
            named(t, &it.body_name, &it.body_name_en),
            format!("/bodies/{}", it.slug),
        ),
    ];
    if let Some((id, (ko, en))) = task.meeting.zip(it.meeting.as_ref()) {
        let title = named(t, ko, en.as_deref().unwrap_or_default());
        facts.push(fact("tasks-column-meeting", title, format!("/meetings/{id}")));
    }
    if let Some(from) = task.origin {
        let (href, kind) = origin(t, from);
        facts.push(fact("tasks-column-from", kind.to_owned(), href));
    }
    facts.push(fact("tasks-column-set", t.moment(task.set_at), String::new()));
    if let Some(at) = task.settled_at {
        facts.push(fact("tasks-column-settled", t.moment(at), String::new()));
    }
    if let Some(source) = &task.source {
        facts.push(fact("main-source", source.clone(), String::new()));
    }
    facts
}

fn reports(ask: &Ask, all: &[Report]) -> Option<Trail> {
    let t = ask.tongue;
    let last = all.len().checked_sub(1)?;
    let step = |(place, report): (usize, &Report)| {
        let mark = if place == last && !report.state.is_settled() { Mark::Now } else { Mark::Done };
        let evidence = report.evidence.clone().unwrap_or_default();
        let is_link = evidence.starts_with("https://") || evidence.starts_with("http://");
        let text = match (&evidence, is_link) {
            (it, false) if !it.is_empty() => {
                format!("{} ({})", report.text, t.of("tasks-report-shown-by").s("what", it))
            }
            _ => report.text.clone(),
        };
        let step = Step::new(mark, t.moment(report.at), t.say(state_key(report.state)))
            .saying(text)
            .by(report.reported_by.clone());
        if is_link { step.leading(evidence) } else { step }
    };
    let steps = all.iter().enumerate().map(step).collect();
    Some(Trail::new(t, t.say("tasks-reports-title"), steps))
}

/// In which part the reader may report, if at all.
fn part(ask: &Ask, found: &Found) -> Option<By> {
    let task = &found.it.task;
    if found.bodies.may(ask, Act::SetTask, task.body) {
        return Some(By::Giver);
    }
    let own = matches!(task.owner, Owner::Person(id) if ask.who.person == Some(id));
    own.then_some(By::Owner)
}

fn form(ask: &Ask, found: &Found, sent: &Sent, wrong: &Wrong, why: Option<Why>) -> Option<Form> {
    let (t, task) = (ask.tongue, &found.it.task);
    let by = part(ask, found)?;
    let may = |state: &State| may_report(task, *state, "x", by).is_ok();
    let states: Vec<State> = State::ALL.iter().copied().filter(may).collect();
    if states.is_empty() && why.is_none() {
        return None;
    }
    let kept = |name: &str| sent.get(name).to_owned();
    let chosen = if sent.has("state") { kept("state") } else { first(task.state).to_owned() };
    let picks = states.iter().map(|state| Pick::new(state.word(), t.say(state_key(*state))));
    let key = sent.get("act");
    Some(Form {
        action: format!("/tasks/{}/reports", task.id),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: vec![
            Field::radio(t, "state", t.say("tasks-report-state"), picks.collect())
                .value(chosen)
                .error(wrong.of("state"))
                .required(),
            Field::area(t, 3, "text", t.say("tasks-report-text"))
                .value(kept("text"))
                .error(wrong.of("text"))
                .required()
                .at_most(2000)
                .kept(),
            Field::text(t, "evidence", t.say("tasks-report-evidence"))
                .hint(t.say("tasks-report-evidence-hint"))
                .value(kept("evidence"))
                .at_most(400),
        ],
        why,
    })
}

/// What is likely reported next.
const fn first(state: State) -> &'static str {
    match state {
        State::Open => "under-way",
        State::UnderWay => "done",
        State::Done | State::Dropped => "open",
    }
}
