//! One request: who asks, in which language and colours, for which address.

use std::{convert::Infallible, sync::Arc};

use askama::Template;
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use council::accounts::roles::{Role, Standing, role_key};
use jiff::civil::DateTime;
use words::Tongue;

use crate::{
    Web, flash,
    look::{Choice, Flash, Frame, choice::in_ascii},
};

/// The session cookie behind TLS.
pub const SECURE_COOKIE: &str = "__Host-madang";
/// The session cookie on plain HTTP.
pub const PLAIN_COOKIE: &str = "madang";

/// What a handler knows of the request.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The shared state.
    pub web: Web,
    /// Who asks; an anonymous reader has an empty standing.
    pub who: Arc<Standing>,
    /// The session, where somebody is signed in.
    pub session: Option<i64>,
    /// The language.
    pub tongue: Tongue,
    /// Language and colours.
    pub choice: Choice,
    /// Path and query.
    pub path: String,
    /// Host and port, as the browser names them.
    host: String,
    /// Day and time of the house at this request.
    pub now: DateTime,
    /// The sealed number of the journal when the request came: the page shows this or later.
    pub sealed: u64,
    /// The name of the house.
    pub house: Arc<str>,
    flashes: Vec<Flash>,
}

impl std::fmt::Debug for Web {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Web")
    }
}

impl FromRequestParts<Web> for Ask {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        let choice = Choice::of(&parts.headers, parts.uri.query());
        let jar = CookieJar::from_headers(&parts.headers);
        let session = match jar.get(cookie_name(web)) {
            Some(cookie) => match web.clerk().recognise(cookie.value()).await {
                Ok(session) => session,
                Err(trouble) => {
                    tracing::warn!(?trouble, "session not read");
                    None
                }
            },
            None => None,
        };
        Ok(Self {
            who: session.as_ref().map_or_else(Arc::default, |s| Arc::clone(&s.standing)),
            session: session.map(|s| s.session),
            tongue: Tongue::from(choice.lang),
            choice,
            path: parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_owned(),
            host: host(parts),
            now: web.clerk().clock().now(),
            sealed: web.reader().sealed(),
            house: web.house().await.said_in(choice.lang),
            flashes: flash::read(&jar),
            web: web.clone(),
        })
    }
}

impl OptionalFromRequestParts<Web> for Ask {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Option<Self>, Infallible> {
        <Self as FromRequestParts<Web>>::from_request_parts(parts, web).await.map(Some)
    }
}

fn host(parts: &Parts) -> String {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = header.or(parts.uri.authority().map(|at| at.as_str()));
    host.unwrap_or("localhost").to_owned()
}

/// The name of the session cookie.
pub fn cookie_name(web: &Web) -> &'static str {
    if web.settings().secure { SECURE_COOKIE } else { PLAIN_COOKIE }
}

impl Ask {
    /// The frame of a page, with what the reader is told.
    pub fn frame(&self) -> Frame {
        let mut frame = Frame::new(self.tongue, &*self.house, self.now)
            .themed(self.choice.theme)
            .at(self.path.as_str());
        frame.sealed = self.sealed;
        if self.who.account.is_some() {
            frame = frame.seen_by(self.who.name.as_str(), self.tongue.say(self.role_key()));
        }
        self.flashes.iter().cloned().fold(frame, Frame::telling)
    }

    /// The key of the role that the header shows: the highest the reader has.
    fn role_key(&self) -> &'static str {
        let has = |role| self.who.granted.iter().any(|granted| granted.role == role);
        let role = if self.who.seats.iter().any(|seat| seat.role == "chair") {
            Role::Chair
        } else if has(Role::Secretary) {
            Role::Secretary
        } else if has(Role::Administrator) {
            Role::Administrator
        } else if let Some(granted) = self.who.granted.first() {
            granted.role
        } else if self.who.seats.is_empty() {
            Role::Reader
        } else {
            Role::Member
        };
        role_key(role)
    }

    /// A page, 200.
    pub fn page(&self, page: &impl Template) -> Response {
        self.page_with(StatusCode::OK, page)
    }

    /// A page with a status. What was told is told once: its cookie goes.
    pub fn page_with(&self, status: StatusCode, page: &impl Template) -> Response {
        let mut response = match page.render() {
            Ok(html) => (status, Html(html)).into_response(),
            Err(why) => {
                tracing::error!(%why, path = self.path, "page not rendered");
                (StatusCode::INTERNAL_SERVER_ERROR, "500").into_response()
            }
        };
        let headers = response.headers_mut();
        if !self.flashes.is_empty() {
            headers.append(header::SET_COOKIE, flash::spent());
        }
        if self.who.account.is_some() || !self.flashes.is_empty() {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        }
        response
    }

    /// The address of the house without a path, for links that leave it: as set up, else as the
    /// browser names it.
    pub fn origin(&self) -> String {
        let settings = self.web.settings();
        let scheme = if settings.secure { "https" } else { "http" };
        let named = || format!("{scheme}://{}", self.host);
        settings.public.as_deref().map_or_else(named, |at| at.trim_end_matches('/').to_owned())
    }

    /// A key for the next act: a form carries it, so that posting it twice acts once.
    pub fn key(&self) -> String {
        clerk::dice::token(16)
    }

    /// Back to a page after an act, with what the reader is told there.
    pub fn back(&self, to: &str, tell: &[Flash]) -> Response {
        let mut response = Redirect::to(&in_ascii(to)).into_response();
        if let Some(cookie) = flash::keep(tell) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }
}

/// Whether the request carries a session or something to be told: such pages are never shared.
pub fn is_personal(headers: &HeaderMap) -> bool {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split(';')).any(|pair| {
        let name = pair.trim().split('=').next().unwrap_or_default();
        [SECURE_COOKIE, PLAIN_COOKIE, flash::COOKIE].contains(&name)
    })
}
