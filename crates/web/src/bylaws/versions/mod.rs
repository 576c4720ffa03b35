//! Books by their versions: the text with its rules beside it, on any day; what changed; the law
//! asked.

pub mod article;
pub mod book;
pub mod books;
pub mod cards;
pub mod compare;
pub mod download;
pub mod list;
pub mod place;
mod question;
pub mod shelf;
pub mod strip;
pub mod table;

use axum::{Router, routing::get};

use crate::Web;

/// `/bylaws`, `/bylaws/{slug}` and what shows its versions.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bylaws", get(books::show))
        .route("/bylaws/{slug}", get(book::show))
        .route("/bylaws/{slug}/versions", get(list::show).post(list::enter))
        .route("/bylaws/{slug}/versions/new", get(list::form))
        .route("/bylaws/{slug}/compare", get(compare::show))
}
