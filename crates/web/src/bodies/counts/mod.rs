//! Declaring how many members are in office: `POST /bodies/{slug}/counts`.

use axum::{
    Form, Router,
    extract::Path,
    response::Response,
    routing::post,
};
use clerk::bodies::counts::Declare;
use serde::Deserialize;

use crate::{Web, ask::Ask, failure::Failure, flash};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/bodies/{slug}/counts", post(declare))
}

#[derive(Deserialize)]
struct Declared {
    act: String,
    count: u32,
    #[serde(default)]
    said_by: String,
    #[serde(default)]
    source: String,
}

async fn declare(
    ask: Ask,
    Path(slug): Path<String>,
    Form(form): Form<Declared>,
) -> Result<Response, Failure> {
    let back = format!("/bodies/{slug}");
    let body = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::bodies::registry::by_slug(seen.conn, &slug))
        .await
        .map_err(|why| Failure::new(&ask, why))?
        .ok_or_else(|| Failure::missing(&ask, "body"))?;
    let declare = Declare {
        body: body.id,
        count: form.count,
        said_by: form.said_by,
        source: form.source,
        meeting: None,
    };
    let done = ask.web.clerk().declare_count(&ask.who, &form.act, declare).await;
    done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "bodies-counts-declared", &[])))
}
