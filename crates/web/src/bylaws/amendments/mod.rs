//! Amendments: chosen, written, looked at, saved, put on an agenda, taken back.

mod amend;
mod draft;
mod proposal;
mod sheet;
mod track;
mod writing;

use axum::{
    Router,
    routing::{get, post},
};

use crate::Web;

/// `/bylaws/{slug}/amend` and `/bylaws/{slug}/amendments/…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bylaws/{slug}/amend", get(amend::pick).post(amend::write))
        .route("/bylaws/{slug}/amend/write", get(amend::form))
        .route("/bylaws/{slug}/amendments/{id}", get(draft::show))
        .route("/bylaws/{slug}/amendments/{id}/propose", post(draft::propose))
        .route("/bylaws/{slug}/amendments/{id}/withdraw", post(draft::withdraw))
}
