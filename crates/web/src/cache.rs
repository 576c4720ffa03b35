//! Pages of the anonymous reader, kept as long as the journal stands still.
//!
//! The key holds everything a public page depends on: address, language, colours, the minute of
//! the house. An act moves the sealed sequence on, and every page is made anew.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use axum::{
    body::{Body, Bytes, HttpBody, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use jiff::civil::DateTime;

use crate::{Web, ask, look::Choice};

/// How many pages are kept.
const MOST: usize = 2000;
/// Pages larger than this are not kept.
const LARGEST: usize = 512 * 1024;

/// The pages kept for one sealed number.
#[derive(Debug, Default)]
pub struct Pages {
    kept: RwLock<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    sealed: u64,
    minute: Option<DateTime>,
    pages: HashMap<String, Page>,
}

#[derive(Debug, Clone)]
struct Page {
    body: Bytes,
    kind: HeaderValue,
    etag: HeaderValue,
}

/// Answers public pages from memory; makes and keeps what is not there.
pub async fn layer(State(web): State<Web>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET || ask::is_personal(request.headers()) {
        return next.run(request).await;
    }
    let key = key(&request);
    let minute = minute(web.clerk().clock().now());
    let sealed = web.reader().sealed();
    if let Some(page) = web.inner.pages.get(sealed, minute, &key) {
        return page.answer(request.headers());
    }
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if !may_keep(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = Page::new(body, parts.headers.get(header::CONTENT_TYPE).cloned());
    web.inner.pages.keep(sealed, minute, key, page.clone());
    page.answer(&headers)
}

fn key(request: &Request) -> String {
    let choice = Choice::of(request.headers(), request.uri().query());
    let path = request.uri().path_and_query().map_or("/", |p| p.as_str());
    format!("{:?}{:?}{path}", choice.lang, choice.theme)
}

fn minute(now: DateTime) -> DateTime {
    now.with().second(0).build().unwrap_or(now)
}

/// Only whole pages, not too large, that the handler did not keep from being shared.
fn may_keep(response: &Response) -> bool {
    let html = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let size = response.body().size_hint().exact();
    let fits = size.is_some_and(|bytes| usize::try_from(bytes).is_ok_and(|b| b <= LARGEST));
    response.status() == StatusCode::OK
        && html
        && fits
        && !response.headers().contains_key(header::SET_COOKIE)
        && !response.headers().contains_key(header::CACHE_CONTROL)
}

impl Page {
    fn new(body: Bytes, kind: Option<HeaderValue>) -> Self {
        let hash = kit::sha256_hex(&body);
        let etag = format!("\"{}\"", &hash[..20]);
        Self {
            body,
            kind: kind.unwrap_or(HeaderValue::from_static("text/html; charset=utf-8")),
            etag: HeaderValue::from_str(&etag).unwrap_or(HeaderValue::from_static("\"\"")),
        }
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let known = asked.get(header::IF_NONE_MATCH).is_some_and(|tag| tag == self.etag);
        let mut response = if known {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Response::new(Body::from(self.body.clone()))
        };
        let headers = response.headers_mut();
        headers.insert(header::ETAG, self.etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
        if !known {
            headers.insert(header::CONTENT_TYPE, self.kind.clone());
        }
        response
    }
}

impl Pages {
    fn get(&self, sealed: u64, minute: DateTime, key: &str) -> Option<Page> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        if kept.sealed != sealed || kept.minute != Some(minute) {
            return None;
        }
        kept.pages.get(key).cloned()
    }

    fn keep(&self, sealed: u64, minute: DateTime, key: String, page: Page) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.sealed > sealed {
            return;
        }
        if kept.sealed != sealed || kept.minute != Some(minute) || kept.pages.len() >= MOST {
            kept.pages.clear();
            kept.sealed = sealed;
            kept.minute = Some(minute);
        }
        kept.pages.insert(key, page);
    }
}
