//! Bodies: who sits where, on a day.

mod counts;

use axum::Router;

use crate::Web;

/// `/bodies/…`, `/districts/…`.
pub fn routes() -> Router<Web> {
    Router::new().merge(counts::routes())
}
