//! The thread from an opinion to what became of it.

pub mod links;

use axum::Router;

use crate::Web;

/// The pages of this shelf.
pub fn routes() -> Router<Web> {
    links::routes()
}
