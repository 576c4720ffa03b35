//! E-mail of the house.

pub mod preferences;
pub mod queue;

use axum::Router;

use crate::Web;

/// The pages of this shelf.
pub fn routes() -> Router<Web> {
    Router::new()
}
