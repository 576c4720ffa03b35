//! Errors that no handler answered, as pages: a malformed address or form, a foreign origin, the
//! wrong method, too much, a panic. Programs keep the plain text; browsers get a page in the
//! reader's language. The status stays as it is.

use std::any::Any;

use askama::Template;
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts, response},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{Web, ask::Ask, look::Frame};

/// The number under which the log tells more.
#[derive(Debug, Clone)]
pub struct Number(pub String);

impl Number {
    /// A new number, short enough to be read out on the telephone.
    pub fn new() -> Self {
        Self(clerk::dice::token(4))
    }
}

/// A page that says which status the house answered with, why, and what to do next.
#[derive(Template)]
#[template(path = "look/status.html")]
struct StatusPage {
    frame: Frame,
    status: u16,
    why: &'static str,
    next: &'static str,
    /// The page the reader came from, where it is one of this house.
    back: Option<String>,
    number: Option<String>,
}

/// Addresses for machines: whatever reads them reads plain text.
const MACHINES: [&str; 5] = ["/healthz", "/readyz", "/metrics", "/events", "/assets/"];

/// Gives browsers a page wherever an answer is an error without one.
pub async fn layer(State(web): State<Web>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if MACHINES.iter().any(|at| path.starts_with(at)) || !wants_page(request.headers()) {
        return next.run(request).await;
    }
    let (uri, headers) = (request.uri().clone(), known(request.headers()));
    let response = next.run(request).await;
    if !response.status().is_client_error() && !response.status().is_server_error() {
        return response;
    }
    if is_page(&response) {
        return response;
    }
    let (was, _) = response.into_parts();
    page(&web, uri, headers, was).await
}

/// What a panic in a handler leaves: a line in the log under a number, and an answer with it.
pub fn panicked(what: Box<dyn Any + Send>) -> Response {
    let why = what
        .downcast_ref::<&str>()
        .map(|why| (*why).to_owned())
        .or_else(|| what.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    let number = Number::new();
    tracing::error!(number = number.0, why, "a handler panicked");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(number);
    response
}

/// Browsers name HTML first; whoever names nothing takes what there is.
fn wants_page(headers: &HeaderMap) -> bool {
    let mut accepts = headers.get_all(header::ACCEPT).iter().peekable();
    accepts.peek().is_none()
        || accepts.filter_map(|value| value.to_str().ok()).any(|value| value.contains("text/html"))
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    // What is no plain text was meant for somebody: a page, JSON, a feed.
    kind.is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"))
}

/// The headers that the page depends on.
fn known(headers: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::new();
    for name in [header::COOKIE, header::ACCEPT_LANGUAGE, header::REFERER, header::HOST] {
        for value in headers.get_all(&name) {
            kept.append(name.clone(), value.clone());
        }
    }
    kept
}

async fn page(web: &Web, uri: Uri, headers: HeaderMap, was: response::Parts) -> Response {
    let status = was.status;
    let back = came_from(&headers).filter(|back| *back != uri.path());
    let mut parts = parts(uri, headers);
    let ask = match <Ask as FromRequestParts<Web>>::from_request_parts(&mut parts, web).await {
        Ok(ask) => ask,
        Err(never) => match never {},
    };
    let [title, why, next] = keys(status);
    let page = StatusPage {
        frame: ask.frame().titled(ask.tongue.say(title)),
        status: status.as_u16(),
        why,
        next,
        back,
        number: was.extensions.get::<Number>().map(|number| number.0.clone()),
    };
    let mut response = ask.page_with(status, &page);
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = was.headers.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    let private = HeaderValue::from_static("private, no-store");
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(private);
    response
}

fn parts(uri: Uri, headers: HeaderMap) -> Parts {
    let (mut parts, ()) = Request::new(()).into_parts();
    (parts.uri, parts.headers) = (uri, headers);
    parts
}

/// The path and query of the page before, if it is of this house.
fn came_from(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let uri: Uri = text(header::REFERER)?.parse().ok()?;
    let same = uri.authority().map(|a| a.as_str()) == text(header::HOST);
    same.then(|| uri.path_and_query().map(|path| path.as_str().to_owned())).flatten()
}

/// What happened, why, and what to do next, by status.
const fn keys(status: StatusCode) -> [&'static str; 3] {
    match status.as_u16() {
        401 => ["errors-401", "errors-401-why", "errors-401-next"],
        403 => ["errors-403", "errors-403-why", "errors-403-next"],
        404 => ["main-error-404", "main-error-404-why", "main-error-404-next"],
        405 => ["errors-405", "errors-405-why", "errors-405-next"],
        408 => ["errors-408", "errors-408-why", "errors-408-next"],
        413 => ["errors-413", "errors-413-why", "errors-413-next"],
        415 => ["errors-415", "errors-415-why", "errors-415-next"],
        422 => ["errors-422", "errors-422-why", "errors-422-next"],
        429 => ["errors-429", "errors-429-why", "errors-429-next"],
        503 => ["errors-503", "errors-503-why", "errors-503-next"],
        500..=599 => ["main-error-500", "main-error-500-why", "main-error-500-next"],
        _ => ["errors-400", "errors-400-why", "errors-400-next"],
    }
}

#[cfg(test)]
mod tests {
    use axum::{Router, body::Body, body::to_bytes, middleware, routing::get};
    use tower::ServiceExt;
    use tower_http::catch_panic::CatchPanicLayer;

    use super::*;

    #[tokio::test]
    async fn a_panic_is_answered_with_a_page_and_the_number_of_the_log() {
        let house = store::testing::House::sqlite();
        let clerk = clerk::Clerk::new(house.db.clone(), &std::env::temp_dir());
        let reader = store::Reader::new(house.db.clone());
        let web = Web::new(reader, clerk, crate::Settings::default());
        let app = Router::new()
            .route("/", get(|| async { panic!("on purpose") as StatusCode }))
            .layer(CatchPanicLayer::custom(panicked))
            .layer(middleware::from_fn_with_state(web, layer));
        let request = Request::get("/").header(header::ACCEPT, "text/html").body(Body::empty());
        let response = app.oneshot(request.expect("a request")).await.expect("an answer");
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        let text = String::from_utf8(body.to_vec()).expect("text");
        let number = text.split("<code>").nth(1).and_then(|rest| rest.split('<').next());
        assert_eq!(number.map(str::len), Some(8), "{text}");
        assert!(!text.contains("on purpose"), "what failed is told to the log alone");
    }

    #[test]
    fn only_pages_of_this_house_are_gone_back_to() {
        let headers = |referer: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("council.example:8080"));
            headers.insert(header::REFERER, HeaderValue::from_str(referer).expect("a header"));
            headers
        };
        let back = |referer| came_from(&headers(referer));
        assert_eq!(
            back("http://council.example:8080/meetings?x=1").as_deref(),
            Some("/meetings?x=1")
        );
        assert_eq!(back("http://elsewhere.example/meetings"), None);
        assert_eq!(back("http://council.example/"), None);
        assert_eq!(back("nonsense \\"), None);
        assert_eq!(came_from(&HeaderMap::new()), None);
    }

    #[test]
    fn every_status_has_its_sentences_in_both_languages() {
        for status in (400..600).filter_map(|code| StatusCode::from_u16(code).ok()) {
            for key in keys(status) {
                for tongue in [words::Tongue::KO, words::Tongue::EN] {
                    assert!(!tongue.say(key).starts_with('⟦'), "{key}");
                }
            }
        }
    }
}
