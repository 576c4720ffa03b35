//! The year of a body: `/bodies/{slug}/years/{yyyy}`, and as a table with `?format=csv`.

mod csv;
mod load;
mod page;
pub(crate) mod sex;

use axum::{
    Router,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};

use super::registry::find;
use crate::{Web, ask::Ask, failure::Failure, look::choice::in_ascii, sent::Wanted};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bodies/{slug}/years", get(latest))
        .route("/bodies/{slug}/years/{year}", get(show))
        .route("/people/{id}/sex", post(sex::state))
}

/// The year that is running.
async fn latest(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let to = here.href(&format!("/years/{}", ask.now.year()));
    Ok(Redirect::to(&in_ascii(&to)).into_response())
}

async fn show(
    ask: Ask,
    Path((slug, year)): Path<(String, String)>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let year: Option<i16> = year.parse().ok().filter(|year| (1900..=2200).contains(year));
    let year = year.ok_or_else(|| Failure::missing(&ask, "year"))?;
    let here = find(&ask, &slug).await?;
    let all = load::load(&ask, &here, year).await?;
    if wanted.get("format") == "csv" {
        return Ok(csv::answer(&ask, &here, &all));
    }
    Ok(ask.page(&page::page(&ask, &here, &all)))
}
