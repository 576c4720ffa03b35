//! What of a meeting is public: `/meetings/{id}/disclosures`, where it is seen and set.

pub(crate) mod cards;
mod set;

use axum::Router;

use crate::Web;

/// The addresses.
pub fn routes() -> Router<Web> {
    set::routes()
}
