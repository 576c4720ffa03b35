//! Tasks: the list, one task with its reports, and giving one.

mod list;
mod set;
mod show;

use axum::{
    Router,
    routing::{get, post},
};
use council::tasks::register::{Due, Origin, OriginKind, State};
use store::tasks::register::Listed;
use words::Tongue;

use crate::{
    Web,
    look::{Badge, State as Look, Tone},
};

/// `/tasks…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/tasks", get(list::list).post(set::set))
        .route("/tasks/new", get(set::new))
        .route("/tasks/{id}", get(show::show))
        .route("/tasks/{id}/reports", post(show::report))
}

/// The key of the name of a state.
pub(crate) const fn state_key(state: State) -> &'static str {
    match state {
        State::Open => "tasks-state-open",
        State::UnderWay => "tasks-state-under-way",
        State::Done => "tasks-state-done",
        State::Dropped => "tasks-state-dropped",
    }
}

/// How a task stands, as a badge; overdue before all else.
pub(crate) fn badge(t: Tongue, it: &Listed, today: jiff::civil::Date) -> Badge {
    if it.task.is_overdue(it.next_day(), today) {
        return Look::Overdue.badge(t);
    }
    if !it.task.state.is_settled() && it.task.last_day(it.next_day()) == Some(today) {
        return Look::DueToday.badge(t);
    }
    let text = t.say(state_key(it.task.state));
    match it.task.state {
        State::Open => Badge::new(Tone::Plain, text),
        State::UnderWay => Badge::new(Tone::Info, text).signed("now"),
        State::Done => Badge::new(Tone::Ok, text),
        State::Dropped => Badge::new(Tone::Plain, text).signed("no"),
    }
}

/// By when, in words; that nothing is said is said.
pub(crate) fn due(t: Tongue, it: &Listed) -> String {
    match (&it.task.due, it.next_day()) {
        (Due::None, _) => t.say("tasks-due-none").to_owned(),
        (Due::On(day), _) => t.of("tasks-due-on").day("day", *day).to_string(),
        (Due::NextMeeting(words), Some(day)) => {
            t.of("tasks-due-next").s("words", words).day("day", day).to_string()
        }
        (Due::NextMeeting(words), None) => {
            t.of("tasks-due-next-uncalled").s("words", words).to_string()
        }
        (Due::Words(words), _) => words.clone(),
    }
}

/// The address of the record a task comes from, and what kind of record it is.
pub(crate) fn origin(t: Tongue, origin: Origin) -> (String, &'static str) {
    let id = origin.id;
    match origin.of {
        OriginKind::Statement => {
            (format!("/threads/statement-{id}"), t.say("threads-kind-statement"))
        }
        OriginKind::Item => (format!("/meetings/items/{id}"), t.say("threads-kind-item")),
        OriginKind::Decision => (format!("/decisions/{id}"), t.say("threads-kind-decision")),
        OriginKind::Meeting => (format!("/meetings/{id}"), t.say("threads-kind-meeting")),
        OriginKind::Task => (format!("/tasks/{id}"), t.say("threads-kind-task")),
    }
}

/// The Korean name, or the English one on an English page.
pub(crate) fn named(t: Tongue, ko: &str, en: &str) -> String {
    if t.is_ko() || en.is_empty() { ko.to_owned() } else { en.to_owned() }
}
