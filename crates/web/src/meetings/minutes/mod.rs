//! Minutes: the page of a meeting's minutes, wording, remarks, adoption, revisions.

mod adopting;
mod data;
pub(crate) mod forms;
mod line;
mod parts;
mod past;
mod remarks;
mod revisions;
mod sheet;
mod view;

use axum::{
    Router,
    routing::{get, post},
};

use crate::Web;

pub(crate) use line::hidden as ground;

/// `/meetings/{id}/minutes…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/minutes", get(view::show))
        .route("/meetings/{id}/minutes/draft", post(forms::draft))
        .route("/meetings/{id}/minutes/edit", get(forms::edit).post(forms::write))
        .route(
            "/meetings/{id}/minutes/circulate",
            get(forms::circulate_form).post(forms::circulate),
        )
        .route("/meetings/{id}/minutes/remarks", get(remarks::form).post(remarks::remark))
        .route(
            "/meetings/{id}/minutes/remarks/{remark}",
            get(remarks::settle_form).post(remarks::settle),
        )
        .route("/meetings/{id}/minutes/adopt", get(adopting::form).post(adopting::adopt))
        .route(
            "/meetings/{id}/minutes/correct",
            get(adopting::correct_form).post(adopting::correct),
        )
        .route("/meetings/{id}/minutes/original", get(past::form).post(past::enter))
        .route("/meetings/{id}/minutes/revisions", get(revisions::show))
}
