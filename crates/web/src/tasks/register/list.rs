//! The list of tasks: overdue first, filtered by body, owner and state; a page or a table.

use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use council::MeetingId;
use council::accounts::roles::Act;
use council::tasks::register::{self as tasks, Owner, State};
use jiff::civil::Date;
use store::tasks::register::{Filter, Listed};
use words::Tongue;

use super::{badge, due, named, origin, state_key};
use crate::{
    ask::Ask,
    bodies::registry::csv_row,
    failure::Failure,
    look::{Badge, Frame},
    meetings::page::load::number,
    sent::Wanted,
    threads::links::bodies::Bodies,
};

/// Tasks on a page.
const PAGE: usize = 40;

/// A line of the list.
struct Line {
    href: String,
    text: String,
    owner: String,
    body: String,
    due: String,
    badge: Badge,
    origin: Option<(String, &'static str)>,
    meeting: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "tasks/list.html")]
struct List {
    frame: Frame,
    lines: Vec<Line>,
    /// Address word, name, chosen.
    bodies: Vec<(String, String, bool)>,
    owners: Vec<(String, String, bool)>,
    states: Vec<(&'static str, &'static str, bool)>,
    overdue: bool,
    count: usize,
    late: usize,
    page: usize,
    pages: usize,
    base: String,
    csv: String,
    may_set: bool,
    of_meeting: Option<(String, String)>,
}

/// What a reader wants to see.
struct Choice {
    slug: String,
    owner: String,
    state: Option<State>,
    overdue: bool,
    meeting: Option<MeetingId>,
}

impl Choice {
    fn of(ask: &Ask, wanted: &Wanted) -> Result<Self, Failure> {
        let word = |name: &str| wanted.0.get(name).trim().to_owned();
        let meeting = match word("meeting").as_str() {
            "" => None,
            text => Some(number(ask, text, "meeting")?),
        };
        Ok(Self {
            slug: word("body"),
            owner: word("owner"),
            state: State::of(&word("state")),
            overdue: word("overdue") == "1",
            meeting,
        })
    }

    /// Whether a task is wanted, the body aside.
    fn holds(&self, it: &Listed, today: Date) -> bool {
        (self.owner.is_empty() || owner_word(&it.task.owner) == self.owner)
            && self.state.is_none_or(|state| it.task.state == state)
            && (!self.overdue || it.task.is_overdue(it.next_day(), today))
    }

    /// The address of another page of the same choice.
    fn address(&self, more: &str) -> String {
        let state = self.state.map_or("", State::word);
        let overdue = if self.overdue { "1" } else { "" };
        let owner = crate::form::escaped(&self.owner);
        let meeting = self.meeting.map_or_else(String::new, |id| format!("&meeting={id}"));
        format!(
            "/tasks?body={}&owner={owner}&state={state}&overdue={overdue}{meeting}&{more}",
            self.slug
        )
    }
}

/// `GET /tasks?body=…&owner=…&state=…&overdue=1&meeting=…`.
pub(super) async fn list(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let choice = Choice::of(&ask, &wanted)?;
    let (slug, meeting) = (choice.slug.clone(), choice.meeting);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = Bodies::read(seen.conn)?;
        let body = bodies.by_slug(&slug).map(|body| body.id);
        if body.is_none() && !slug.is_empty() {
            return Ok(None);
        }
        let filter = Filter { body, meeting, ..Filter::default() };
        Ok(Some((store::tasks::register::list(seen.conn, &filter)?, bodies)))
    });
    let read = read.await.map_err(|why| Failure::new(&ask, why))?;
    let (all, bodies) = read.ok_or_else(|| Failure::missing(&ask, "body"))?;
    let today = ask.now.date();
    let owners = owners(&all, &choice.owner);
    let mut chosen: Vec<Listed> = all.into_iter().filter(|it| choice.holds(it, today)).collect();
    chosen.sort_by(|a, b| tasks::order((&a.task, a.next_day()), (&b.task, b.next_day()), today));
    if wanted.0.get("format") == "csv" {
        return Ok(csv(ask.tongue, &chosen, today));
    }
    let page = wanted.0.get("page").trim().parse().unwrap_or(1);
    Ok(ask.page(&shown(&ask, &choice, &chosen, &bodies, owners, page)))
}

fn shown(
    ask: &Ask,
    choice: &Choice,
    chosen: &[Listed],
    bodies: &Bodies,
    owners: Vec<(String, String, bool)>,
    page: usize,
) -> List {
    let (t, today) = (ask.tongue, ask.now.date());
    let pages = chosen.len().div_ceil(PAGE).max(1);
    let page = page.clamp(1, pages);
    let of_meeting = choice.meeting.map(|id| {
        let titled = chosen.iter().find_map(|it| it.meeting.as_ref());
        let title = titled.map_or_else(
            || t.say("threads-kind-meeting").to_owned(),
            |(ko, en)| named(t, ko, en.as_deref().unwrap_or_default()),
        );
        (title, format!("/meetings/{id}"))
    });
    List {
        frame: ask.frame().titled(t.say("tasks-list-title")).under("meetings"),
        lines: chosen.iter().skip((page - 1) * PAGE).take(PAGE).map(|it| line(ask, it)).collect(),
        bodies: bodies.picks(ask, &choice.slug),
        owners,
        states: State::ALL
            .iter()
            .map(|state| (state.word(), t.say(state_key(*state)), choice.state == Some(*state)))
            .collect(),
        overdue: choice.overdue,
        count: chosen.len(),
        late: chosen.iter().filter(|it| it.task.is_overdue(it.next_day(), today)).count(),
        page,
        pages,
        base: choice.address("page="),
        csv: choice.address("format=csv"),
        may_set: bodies.all.iter().any(|body| bodies.may(ask, Act::SetTask, body.id)),
        of_meeting,
    }
}

fn line(ask: &Ask, it: &Listed) -> Line {
    let t = ask.tongue;
    Line {
        href: format!("/tasks/{}", it.task.id),
        text: it.task.text.clone(),
        owner: it.owner.clone(),
        body: named(t, &it.body_name, &it.body_name_en),
        due: due(t, it),
        badge: badge(t, it, ask.now.date()),
        origin: it.task.origin.map(|from| origin(t, from)),
        meeting: it.task.meeting.zip(it.meeting.as_ref()).map(|(id, (ko, en))| {
            (format!("/meetings/{id}"), named(t, ko, en.as_deref().unwrap_or_default()))
        }),
    }
}

/// The word of an owner in an address.
fn owner_word(owner: &Owner) -> String {
    match owner {
        Owner::Person(id) => format!("person-{id}"),
        Owner::Office(id) => format!("office-{id}"),
        Owner::Label(name) => name.clone(),
    }
}

/// Everybody who has a task, by name.
fn owners(all: &[Listed], chosen: &str) -> Vec<(String, String, bool)> {
    let mut owners: Vec<(String, String, bool)> = all
        .iter()
        .map(|it| {
            let word = owner_word(&it.task.owner);
            let on = word == chosen;
            (word, it.owner.clone(), on)
        })
        .collect();
    owners.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    owners.dedup();
    owners
}

/// The tasks as a table for a spreadsheet.
fn csv(t: Tongue, chosen: &[Listed], today: Date) -> Response {
    // The mark tells spreadsheets that the text is UTF-8.
    let mut out = String::from("\u{feff}");
    let heads =
        ["no", "text", "owner", "body", "due", "state", "from", "meeting", "set", "settled"];
    let heads = heads.map(|head| t.say(column(head)).to_owned());
    csv_row(&mut out, heads);
    for it in chosen {
        let meeting = it.meeting.as_ref();
        csv_row(
            &mut out,
            [
                it.task.id.to_string(),
                it.task.text.clone(),
                it.owner.clone(),
                named(t, &it.body_name, &it.body_name_en),
                due(t, it),
                badge(t, it, today).text,
                it.task.origin.map(|from| from.to_string()).unwrap_or_default(),
                meeting
                    .map(|(ko, en)| named(t, ko, en.as_deref().unwrap_or_default()))
                    .unwrap_or_default(),
                it.task.set_at.date().to_string(),
                it.task.settled_at.map(|at| at.date().to_string()).unwrap_or_default(),
            ],
        );
    }
    let mut response = out.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    let name = HeaderValue::from_static("attachment; filename=\"tasks.csv\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    response
}

/// The key of the head of a column.
fn column(name: &str) -> &'static str {
    match name {
        "no" => "tasks-column-no",
        "text" => "tasks-column-text",
        "owner" => "tasks-column-owner",
        "body" => "tasks-column-body",
        "due" => "tasks-column-due",
        "state" => "tasks-column-state",
        "from" => "tasks-column-from",
        "meeting" => "tasks-column-meeting",
        "set" => "tasks-column-set",
        _ => "tasks-column-settled",
    }
}
