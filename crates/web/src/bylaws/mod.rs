//! Books of bylaws: their text with its rules beside it, versions, comparisons, amendments.

mod article;
mod book;
mod books;
mod cards;
mod compare;
mod download;
pub mod place;
mod question;
mod shelf;
mod strip;
mod table;
mod versions;

use axum::{
    Router,
    routing::get,
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
}
