//! Signing in, one's own account, and the accounts of the house.

mod grants;
mod links;
mod passwords;
mod registry;
mod roles;
mod sessions;

use std::{convert::Infallible, net::IpAddr, net::SocketAddr};

use axum::{
    Router,
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderValue, header, request::Parts},
    response::Response,
};
use clerk::accounts::entrance::{SignedIn, Visit};
use council::accounts::sessions::LASTS;

use crate::{Web, ask::Ask, ask::cookie_name};

/// `/sign-in`, `/sign-out`, `/me`, `/admin`, `/clock`.
pub fn routes() -> Router<Web> {
    Router::new()
        .merge(sessions::routes())
        .merge(links::routes())
        .merge(passwords::routes())
        .merge(registry::routes())
        .merge(grants::routes())
        .merge(roles::routes())
}

/// From where a request comes: the network address as far as it tells people apart, the browser.
#[derive(Debug, Clone)]
struct Visitor {
    address: String,
    agent: String,
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Infallible> {
        let from = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let agent = parts.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        Ok(Self {
            address: from.map_or_else(|| "unknown".to_owned(), neighbourhood),
            agent: agent.unwrap_or_default().to_owned(),
        })
    }
}

impl Visitor {
    /// The visit, and the session it would take the place of.
    fn visit(self, ask: &Ask) -> Visit {
        let before = ask.who.account.zip(ask.session);
        Visit { address: self.address, agent: self.agent, before }
    }
}

/// An address as guesses are counted by: whoever has one IPv6 address has 2⁶⁴ of them.
fn neighbourhood(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

/// Gives whoever was let in their session.
fn with_session(ask: &Ask, mut response: Response, signed_in: &SignedIn) -> Response {
    let seconds = LASTS / 1_000_000;
    let cookie = cookie(ask, signed_in.token.secret(), seconds);
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Takes the session away again.
fn without_session(ask: &Ask, mut response: Response) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(&cookie(ask, "", 0)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn cookie(ask: &Ask, value: &str, seconds: i64) -> String {
    let name = cookie_name(&ask.web);
    let secure = if ask.web.settings().secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

/// Nobody keeps this answer, not even the browser.
fn unkept(mut response: Response) -> Response {
    let private = HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, private);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_household_is_one_neighbourhood() {
        let of = |text: &str| neighbourhood(text.parse().unwrap());
        assert_eq!(of("203.0.113.7"), "203.0.113.7");
        assert_eq!(of("::ffff:203.0.113.7"), "203.0.113.7");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), of("2001:db8:1:2:ffff::1"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }
}
