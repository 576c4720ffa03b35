//! The thread of a record: `/threads/{kind}-{id}`; linking records, and taking links off.

pub(crate) mod bodies;
mod linking;
mod show;
pub(crate) mod strip;
pub(crate) mod telling;

use axum::{
    Router,
    routing::{get, post},
};

use crate::Web;

pub(crate) use telling::kind_key;

/// `/threads…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/threads/{record}", get(show::show).post(linking::link))
        .route("/threads/links/{id}/off", post(linking::unlink))
}
