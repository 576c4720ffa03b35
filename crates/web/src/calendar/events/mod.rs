//! The calendar of the house by month, `/calendar?month=2017-07&body=…`, and its single dates.

mod entries;
pub(crate) mod forms;
mod load;
mod month;
mod one;

use axum::{
    Router,
    routing::{get, post},
};

pub(super) use entries::call;
pub(super) use load::{Loaded, load};

use crate::Web;

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/calendar", get(month::show))
        .route("/calendar/events/new", get(forms::new).post(forms::enter))
        .route("/calendar/events/{id}", get(one::show))
        .route("/calendar/events/{id}/settle", post(one::settle))
}
