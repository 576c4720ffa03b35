//! Addresses for machines: `/healthz`, `/readyz`, `/metrics`, and what browsers ask for unasked.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::{Web, ask::Ask, look::assets};

/// How long browsers and robots may keep what changes with a release only: a day.
const KEEP: &str = "public, max-age=86400";

/// Requests counted since the start, by class of status: 2xx, 3xx, 4xx, 5xx.
#[derive(Debug, Default)]
pub struct Meters {
    classes: [AtomicU64; 4],
}

/// Counts answers.
pub async fn count(State(web): State<Web>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let class = usize::from(response.status().as_u16() / 100).clamp(2, 5) - 2;
    web.inner.meters.classes[class].fetch_add(1, Ordering::Relaxed);
    response
}

/// The process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// The house answers: its database can be read.
pub async fn readyz(State(web): State<Web>) -> Response {
    let nobody = Arc::default();
    let read = web.reader().read(&nobody, |seen| store::house::fact(seen.conn, "name")).await;
    match read {
        Ok(_) => "ready\n".into_response(),
        Err(why) => {
            tracing::warn!(%why, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n").into_response()
        }
    }
}

/// Numbers for Prometheus, in its text format 0.0.4.
pub async fn metrics(State(web): State<Web>) -> Response {
    let mut out = String::from("# TYPE madang_requests_total counter\n");
    for (class, count) in ["2xx", "3xx", "4xx", "5xx"].iter().zip(&web.inner.meters.classes) {
        let count = count.load(Ordering::Relaxed);
        out.push_str(&format!("madang_requests_total{{status=\"{class}\"}} {count}\n"));
    }
    out.push_str("# TYPE madang_journal_sealed gauge\n");
    out.push_str(&format!("madang_journal_sealed {}\n", web.reader().sealed()));
    out.push_str("# TYPE madang_statements_total counter\n");
    out.push_str(&format!("madang_statements_total {}\n", web.reader().statements()));
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], out).into_response()
}

/// `GET /favicon.ico`: the icon under its plain name; browsers read the type, not the ending.
pub async fn favicon() -> Response {
    let headers = [(header::LOCATION, assets::url("madang.svg").as_str())]
        .map(|(name, value)| (name, value.to_owned()));
    let keep = [(header::CACHE_CONTROL, KEEP)];
    (StatusCode::TEMPORARY_REDIRECT, headers, keep).into_response()
}

/// `GET /robots.txt`: the record is public; what only the signed-in use is of no use to a robot.
pub async fn robots() -> Response {
    let text = "User-agent: *\nDisallow: /sign-in\nDisallow: /me\nDisallow: /admin\n\
        Disallow: /found\nDisallow: /events\n";
    ([(header::CACHE_CONTROL, KEEP)], text).into_response()
}

/// `GET /site.webmanifest`: so that the house can be put on the screen of a phone.
pub async fn manifest(ask: Ask) -> Response {
    let name = ask.tongue.say("main-brand");
    let house = if ask.house.is_empty() { name } else { &*ask.house };
    let manifest = json!({
        "name": house, "short_name": name, "lang": ask.tongue.code(), "start_url": "/",
        "scope": "/", "display": "minimal-ui", "background_color": "#ffffff",
        "theme_color": "#0b50d0",
        "icons": [{ "src": assets::url("madang.svg"), "type": "image/svg+xml", "sizes": "any" }],
    });
    let kind = [(header::CONTENT_TYPE, "application/manifest+json; charset=utf-8")];
    (kind, [(header::CACHE_CONTROL, "no-cache")], manifest.to_string()).into_response()
}
