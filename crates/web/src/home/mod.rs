//! The first page: what is on, what is next, what changed.

use askama::Template;
use axum::{Router, response::Response, routing::get};

use crate::{Web, ask::Ask, failure::Failure, look::Frame};

/// `/`.
pub fn routes() -> Router<Web> {
    Router::new().route("/", get(show))
}

#[derive(Template)]
#[template(path = "home/show.html")]
struct Home {
    frame: Frame,
}

async fn show(ask: Ask) -> Result<Response, Failure> {
    let title = ask.house.to_string();
    Ok(ask.page(&Home { frame: ask.frame().titled(title).under("home") }))
}
