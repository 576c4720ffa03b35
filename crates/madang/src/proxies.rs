//! The reader's address behind proxies of our own.
//!
//! Each proxy adds the address it saw to the end of `X-Forwarded-For`. With `proxies = N` the N-th
//! from the end was seen by our outermost proxy; what stands before it is whatever the reader wrote.

use std::net::{IpAddr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderName},
    middleware::Next,
    response::Response,
};

const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Puts the reader's address in the place of the proxy's. Without proxies nobody is believed.
pub async fn see_through(proxies: u8, mut request: Request, next: Next) -> Response {
    if let Some(address) = seen(request.headers(), proxies) {
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, 0)));
    }
    request.headers_mut().remove(FORWARDED);
    next.run(request).await
}

fn seen(headers: &HeaderMap, proxies: u8) -> Option<IpAddr> {
    let back = usize::from(proxies).checked_sub(1)?;
    let lines: Vec<&str> =
        headers.get_all(FORWARDED).iter().filter_map(|line| line.to_str().ok()).collect();
    let addresses: Vec<&str> = lines.iter().flat_map(|line| line.split(',')).collect();
    addresses.iter().rev().nth(back).and_then(|address| address.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn of(lines: &[&'static str], proxies: u8) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED, HeaderValue::from_static(line));
        }
        seen(&headers, proxies).map(|address| address.to_string())
    }

    #[test]
    fn only_what_our_own_proxies_wrote_is_believed() {
        let lines = ["6.6.6.6, 203.0.113.5", "10.0.0.2"];
        assert_eq!(of(&lines, 0), None);
        assert_eq!(of(&lines, 1).as_deref(), Some("10.0.0.2"));
        assert_eq!(of(&lines, 2).as_deref(), Some("203.0.113.5"));
        assert_eq!(of(&lines, 9), None);
        assert_eq!(of(&["nobody"], 1), None);
        assert_eq!(of(&["2001:db8::1"], 1).as_deref(), Some("2001:db8::1"));
    }
}
