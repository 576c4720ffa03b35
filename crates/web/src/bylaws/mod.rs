//! Books of bylaws: their text with its rules beside it, versions, comparisons, amendments.

mod amend;
mod amendment;
mod article;
mod book;
mod books;
mod cards;
mod compare;
mod download;
pub mod place;
mod proposal;
mod question;
mod sheet;
mod shelf;
mod strip;
mod table;
mod track;
mod versions;
mod writing;

use axum::{
    Router,
    routing::{get, post},
};

use crate::Web;

/// `/bylaws/…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bylaws", get(books::show))
        .route("/bylaws/{slug}", get(book::show))
        .route("/bylaws/{slug}/versions", get(versions::show).post(versions::enter))
        .route("/bylaws/{slug}/versions/new", get(versions::form))
        .route("/bylaws/{slug}/compare", get(compare::show))
        .route("/bylaws/{slug}/amend", get(amend::pick).post(amend::write))
        .route("/bylaws/{slug}/amend/write", get(amend::form))
        .route("/bylaws/{slug}/amendments/{id}", get(amendment::show))
        .route("/bylaws/{slug}/amendments/{id}/propose", post(amendment::propose))
        .route("/bylaws/{slug}/amendments/{id}/withdraw", post(amendment::withdraw))
}
