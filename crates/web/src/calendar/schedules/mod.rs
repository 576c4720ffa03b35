//! Recurring schedules: setting one, its page with every date, the comparison of two lists of dates,
//! and the calendar for other programs.

mod compare;
mod forms;
mod ics;
mod one;
mod subscribed;

use axum::{
    Router,
    routing::{get, post},
};

use crate::Web;

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/calendar.ics", get(subscribed::house))
        .route("/bodies/{slug}/calendar.ics", get(subscribed::body))
        .route("/calendar/compare", get(compare::show))
        .route("/calendar/schedules/new", get(forms::new).post(forms::set))
        .route("/calendar/schedules/{id}", get(one::show))
        .route("/calendar/schedules/{id}/except", post(one::except))
        .route("/calendar/schedules/{id}/end", post(one::end))
}
