//! People: persons, offices, contact data.

mod contacts;
mod interests;
mod offices;
mod persons;

use axum::Router;

use crate::Web;

/// `/people/…`, `/offices/…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .merge(persons::routes())
        .merge(contacts::routes())
        .merge(offices::routes())
        .merge(interests::routes())
}
