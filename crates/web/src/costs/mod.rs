//! Costs that are borne together.

pub mod expenses;

use axum::Router;

use crate::Web;

/// The pages of this shelf.
pub fn routes() -> Router<Web> {
    Router::new().merge(expenses::routes())
}
