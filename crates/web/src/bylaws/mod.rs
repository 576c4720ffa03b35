//! Books of bylaws: their text with its rules beside it, versions, comparisons, amendments.

mod amendments;
mod versions;

use axum::Router;

use crate::Web;

pub use versions::place;

/// `/bylaws/…`.
pub fn routes() -> Router<Web> {
    versions::routes().merge(amendments::routes())
}
