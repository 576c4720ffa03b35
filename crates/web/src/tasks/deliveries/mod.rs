//! Decisions on their way to the districts: of one decision, mine, of a body, and what came back.

mod acts;
pub(crate) mod card;
mod list;
mod show;

use axum::{
    Router,
    routing::{get, post},
};
use council::tasks::deliveries::Stage;
use words::Tongue;

use crate::{
    Web,
    look::{Badge, Tone},
};

/// `/tasks/deliveries…`, `/decisions/{id}/deliveries`, `/meetings/{id}/convey`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/tasks/deliveries", get(list::list))
        .route("/tasks/deliveries/{id}/reports", post(acts::report))
        .route("/decisions/{id}/deliveries", get(show::show).post(acts::convey_decision))
        .route("/meetings/{id}/convey", post(acts::convey_meeting))
}

/// The key of the name of a stage.
pub(crate) const fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Open => "tasks-stage-open",
        Stage::Sent => "tasks-stage-sent",
        Stage::Discussed => "tasks-stage-discussed",
        Stage::FedBack => "tasks-stage-fed-back",
    }
}

/// How far a delivery is, as a badge.
pub(crate) fn badge(t: Tongue, stage: Stage, late: bool) -> Badge {
    let text = t.say(stage_key(stage));
    match stage {
        Stage::Open if late => Badge::new(Tone::Bad, t.say("tasks-stage-late")).signed("high"),
        Stage::Open => Badge::new(Tone::Plain, text),
        Stage::Sent => Badge::new(Tone::Info, text).signed("now"),
        Stage::Discussed => Badge::new(Tone::Warn, text).signed("due"),
        Stage::FedBack => Badge::new(Tone::Ok, text),
    }
}
