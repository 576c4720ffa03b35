//! Bodies: who sits where, on a day.

mod counts;
mod districts;
pub(crate) mod registry;
mod rosters;
pub(crate) mod seats;
mod vacancies;
pub(crate) mod years;

use axum::Router;

use crate::Web;

/// `/bodies/…`, `/districts/…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .merge(registry::routes())
        .merge(seats::routes())
        .merge(counts::routes())
        .merge(vacancies::routes())
        .merge(rosters::routes())
        .merge(districts::routes())
        .merge(years::routes())
}
