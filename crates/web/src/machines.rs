//! Addresses for machines: `/healthz`, `/readyz`, `/metrics`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::Web;

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
