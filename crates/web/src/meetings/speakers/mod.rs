//! The list of speakers: who asked, who has the floor, for how long.

pub(crate) mod acts;
pub(crate) mod cards;

use axum::Router;

use crate::Web;

/// The addresses.
pub fn routes() -> Router<Web> {
    acts::routes()
}
