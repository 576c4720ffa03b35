//! Written resolutions: put to the members, answered, counted.

mod list;
mod show;

use axum::Router;

use crate::Web;

/// `/bodies/{slug}/written` and `/meetings/written/{id}`.
pub fn routes() -> Router<Web> {
    list::routes().merge(show::routes())
}

use council::meetings::votes::Ruling;
use council::meetings::written::Written;
use jiff::civil::DateTime;
use words::Tongue;

use crate::look::{Badge, State};

/// How a written resolution stands.
fn badge(tongue: Tongue, it: &Written, now: DateTime) -> Badge {
    let ruling = it.result.as_ref().map(|result| result.ruling);
    match ruling {
        Some(Ruling::Passed) => State::Passed,
        Some(Ruling::Rejected) => State::Rejected,
        Some(Ruling::NoQuorum) => State::NoQuorum,
        Some(Ruling::Unknown) => State::Unknown,
        None if it.due_at < now => State::Waiting,
        None => State::Now,
    }
    .badge(tongue)
}
