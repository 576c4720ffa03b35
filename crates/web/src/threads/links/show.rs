//! The page of a thread: every record in the order of time, what waits, where it broke off.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use council::accounts::roles::Act;
use council::threads::links::{LEVELS, Node, Relation, Step, Thread, timeline};

use super::{
    bodies::Bodies,
    telling::{self, Told},
};
use crate::{
    ask::Ask,
    failure::Failure,
    form::{Why, Wrong},
    look::{Field, Frame, field::Pick},
    sent::Sent,
};

/// One record on the page.
struct Line {
    id: String,
    lane: usize,
    centre: bool,
    ahead: bool,
    /// What passed since the record before; may be empty.
    gap: String,
    broken: bool,
    body: String,
    when: String,
    told: Told,
    /// How it came about.
    by: Vec<String>,
    /// Links a human made: what they say, the address that takes them off where the reader may.
    links: Vec<(String, Option<String>)>,
    waits: String,
    thread: String,
}

#[derive(Template)]
#[template(path = "threads/show.html")]
struct Show {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lede: String,
    broken: Option<(String, String)>,
    lines: Vec<Line>,
    full: bool,
    /// What waits: words, the place on the page, since when.
    waiting: Vec<(String, String, String)>,
    facts: Vec<(&'static str, String)>,
    /// Lane, name, how many records.
    lanes: Vec<(usize, String, String)>,
    task: Option<String>,
    form: Option<Form>,
    wrong: Vec<(&'static str, String)>,
    /// The key of the act that takes a link off.
    act: String,
}

struct Form {
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
    why: Option<Why>,
}

/// The record in an address.
pub(super) fn node(ask: &Ask, record: &str) -> Result<Node, Failure> {
    record.parse().map_err(|()| Failure::missing(ask, "record"))
}

/// `GET /threads/{kind}-{id}`.
pub(super) async fn show(ask: Ask, Path(record): Path<String>) -> Result<Response, Failure> {
    let node = node(&ask, &record)?;
    let page = page(&ask, node, &Sent::default(), Wrong::default(), None).await?;
    Ok(ask.page(&page))
}

/// The page again with the form that was refused.
pub(super) async fn again(
    ask: &Ask,
    node: Node,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> Result<Response, Failure> {
    let page = page(ask, node, sent, wrong, why).await?;
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// Eleven statements at most: one a level, three for records, closed ones and bodies.
async fn page(
    ask: &Ask,
    node: Node,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> Result<Show, Failure> {
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let walked = store::threads::links::walk(seen.conn, node, LEVELS)?;
        Ok((walked, Bodies::read(seen.conn)?))
    });
    let (walked, bodies) = read.await.map_err(|why| Failure::new(ask, why))?;
    if walked.events.is_empty() {
        return Err(Failure::missing(ask, "record"));
    }
    let thread = timeline(node, walked.events, &walked.edges, walked.full, ask.now);
    let t = ask.tongue;
    let lanes = thread.bodies();
    let lines: Vec<Line> =
        thread.steps.iter().map(|step| line(ask, &bodies, &thread, step)).collect();
    let centre = &thread.steps[thread.centre.min(thread.steps.len() - 1)];
    let told = telling::tell(ask, &bodies, &centre.event);
    let name = if told.text.is_empty() { told.title.clone() } else { heading(&told.text) };
    let of = t.of("threads-title").s("record", name).to_string();
    let own = centre.event.body;
    let may = own.is_some_and(|body| bodies.may(ask, Act::Link, body));
    let given = own.is_some_and(|body| bodies.may(ask, Act::SetTask, body));
    let taskable = node.to_string().parse::<council::tasks::register::Origin>().is_ok();
    let frame = ask.frame().titled(of).under("meetings").at(format!("/threads/{node}"));
    Ok(Show {
        frame,
        crumbs: crumbs(ask, &bodies, centre),
        lede: lede(ask, &bodies, &thread),
        broken: broken(ask, &thread),
        waiting: waiting(ask, &thread, &lines),
        facts: facts(ask, &thread),
        lanes: lanes
            .iter()
            .enumerate()
            .map(|(lane, (body, count))| (lane % 6, bodies.name(ask, *body), t.count_items(*count)))
            .collect(),
        lines,
        full: thread.full,
        task: (given && taskable).then(|| format!("/tasks/new?from={node}")),
        form: (may || why.is_some()).then(|| form(ask, node, sent, &wrong, why)),
        wrong: wrong.0,
        act: ask.key(),
    })
}

/// The first words of a long text, for a heading.
fn heading(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

fn line(ask: &Ask, bodies: &Bodies, thread: &Thread, step: &Step) -> Line {
    let (t, event) = (ask.tongue, &step.event);
    let lane = thread.bodies().iter().position(|(body, _)| Some(*body) == event.body);
    let link = |edge: &council::threads::links::Edge| {
        let id = edge.link?;
        let why = t.say(&telling::why_key(edge.why)).to_owned();
        let said = match &edge.note {
            Some(note) if !event.hidden.text || bodies.sees_all(ask, event.body) => {
                format!("{why}: {note}")
            }
            _ => why,
        };
        let may = event.body.is_some_and(|body| bodies.may(ask, Act::Link, body));
        Some((said, may.then(|| format!("/threads/links/{id}/off"))))
    };
    Line {
        id: format!("r-{}", event.node),
        lane: lane.unwrap_or(0) % 6,
        centre: step.centre,
        ahead: step.ahead,
        gap: gap(ask, step),
        broken: step.broken,
        body: event.body.map(|id| bodies.name(ask, id)).unwrap_or_default(),
        when: event.at.map_or_else(String::new, |at| t.day_named(at.date())),
        told: telling::tell(ask, bodies, event),
        by: telling::came_by(t, &step.from),
        links: step.from.iter().filter_map(link).collect(),
        waits: event.waits_since().map_or_else(String::new, |since| waits(ask, since)),
        thread: if step.centre || event.node.kind.is_end() {
            String::new()
        } else {
            format!("/threads/{}", event.node)
        },
    }
}

fn gap(ask: &Ask, step: &Step) -> String {
    match (step.gap, step.broken) {
        (0, _) => String::new(),
        (days, true) => ask.tongue.of("threads-gap-broken").n("days", i64::from(days)).to_string(),
        (days, false) => ask.tongue.of("threads-gap").n("days", i64::from(days)).to_string(),
    }
}

/// Since when it waits, and for how many days.
fn waits(ask: &Ask, since: jiff::civil::DateTime) -> String {
    let days = since.date().until(ask.now.date()).map_or(0, |span| span.get_days()).max(0);
    let say = ask.tongue.of("threads-waits").day("day", since.date());
    say.n("days", i64::from(days)).to_string()
}

fn crumbs(ask: &Ask, bodies: &Bodies, centre: &Step) -> Vec<(String, String)> {
    let mut crumbs = Vec::new();
    if let Some(body) = centre.event.body.and_then(|id| bodies.find(id)) {
        let name = crate::journal::body_name(ask, body);
        crumbs.push((format!("/bodies/{}", body.slug), name));
    }
    let told = telling::tell(ask, bodies, &centre.event);
    if !told.href.is_empty() {
        let kind = ask.tongue.say(telling::kind_key(centre.event.node.kind));
        crumbs.push((told.href, kind.to_owned()));
    }
    crumbs
}

/// Where it began, and what it waits for.
fn lede(ask: &Ask, bodies: &Bodies, thread: &Thread) -> String {
    let t = ask.tongue;
    let first = thread.steps.iter().find(|step| step.event.at.is_some());
    let begun = first.and_then(|step| Some((step, step.event.at?))).map(|(step, at)| {
        let body = step.event.body.map(|id| bodies.name(ask, id)).unwrap_or_default();
        t.of("threads-begun").day("day", at.date()).s("body", body).to_string()
    });
    let waiting = thread.waiting().len();
    let now = if waiting == 0 {
        t.say("threads-nothing-waits").to_owned()
    } else {
        t.of("threads-some-wait").n("count", waiting).to_string()
    };
    begun.into_iter().chain([now]).collect::<Vec<_>>().join(" · ")
}

/// The first place where the thread broke off: the sentence and where it is on the page.
fn broken(ask: &Ask, thread: &Thread) -> Option<(String, String)> {
    let (place, days) = thread.broken().first().copied()?;
    let step = thread.steps.get(place)?;
    let before = thread.steps.get(..place)?.iter().rev().find_map(|step| step.event.at)?;
    let say = ask.tongue.of("threads-broken").n("days", i64::from(days));
    let say = say.day("from", before.date()).day("to", step.event.at?.date());
    Some((say.to_string(), format!("#r-{}", step.event.node)))
}

fn waiting(ask: &Ask, thread: &Thread, lines: &[Line]) -> Vec<(String, String, String)> {
    let row = |(place, since): (usize, jiff::civil::DateTime)| {
        let line = lines.get(place)?;
        let said = if line.told.text.is_empty() { &line.told.title } else { &line.told.text };
        Some((heading(said), format!("#{}", line.id), waits(ask, since)))
    };
    thread.waiting().into_iter().filter_map(row).collect()
}

fn facts(ask: &Ask, thread: &Thread) -> Vec<(&'static str, String)> {
    let t = ask.tongue;
    let quiet: i32 = thread.broken().iter().map(|(_, days)| *days).sum();
    let mut facts = vec![
        ("threads-fact-records", t.count_items(thread.steps.len())),
        ("threads-fact-days", t.count_days(i64::from(thread.days(ask.now.date())))),
    ];
    if let Some((_, since)) = thread.waiting().first() {
        facts.push(("threads-fact-waits", waits(ask, *since)));
    }
    if quiet > 0 {
        facts.push(("threads-fact-quiet", t.count_days(i64::from(quiet))));
    }
    facts.into_iter().map(|(key, value)| (t.say(key), value)).collect()
}

fn form(ask: &Ask, node: Node, sent: &Sent, wrong: &Wrong, why: Option<Why>) -> Form {
    let t = ask.tongue;
    let kept = |name: &str| sent.get(name).to_owned();
    let relations = Relation::ALL.iter().map(|relation| {
        let key = telling::why_key(council::threads::links::Why::Linked(*relation));
        Pick::new(relation.word(), t.say(&key))
    });
    let ways = vec![
        Pick::new("forward", t.say("threads-link-forward")),
        Pick::new("back", t.say("threads-link-back")),
    ];
    let way = if sent.has("way") { kept("way") } else { "forward".to_owned() };
    let key = sent.get("act");
    Form {
        action: format!("/threads/{node}"),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: vec![
            Field::text(t, "other", t.say("threads-link-other"))
                .hint(t.say("threads-link-other-hint"))
                .value(kept("other"))
                .error(wrong.of("other"))
                .required()
                .at_most(200),
            Field::radio(t, "way", t.say("threads-link-way"), ways).value(way),
            Field::select(t, "relation", t.say("threads-link-relation"), relations.collect())
                .value(kept("relation"))
                .error(wrong.of("relation"))
                .required(),
            Field::text(t, "note", t.say("main-note")).value(kept("note")).at_most(400),
        ],
        why,
    }
}
