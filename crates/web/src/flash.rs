//! What the reader is told on the next page, kept in a short-lived cookie.

use axum::http::HeaderValue;
use axum_extra::extract::cookie::CookieJar;
use clerk::Trouble;
use council::{Advice, Refuse};
use words::Tongue;

use crate::look::{Flash, Tone};

/// The name of the cookie.
pub const COOKIE: &str = "madang_told";
/// Cookies hold about four kilobytes; Korean takes nine bytes a syllable when escaped.
const MOST: usize = 3500;

/// Reads the cookie; what cannot be read is not told.
pub fn read(jar: &CookieJar) -> Vec<Flash> {
    let Some(cookie) = jar.get(COOKIE) else { return Vec::new() };
    let Some(text) = unescape(cookie.value()) else { return Vec::new() };
    text.lines()
        .filter_map(|line| {
            let (tone, text) = line.split_once(' ')?;
            let tone = match tone {
                "ok" => Tone::Ok,
                "bad" => Tone::Bad,
                "warn" => Tone::Warn,
                _ => return None,
            };
            Some(Flash::new(tone, text))
        })
        .collect()
}

/// The cookie that keeps `tell` for the next page.
pub fn keep(tell: &[Flash]) -> Option<HeaderValue> {
    let mut text = String::new();
    for flash in tell {
        let word = match flash.tone {
            Tone::Ok => "ok",
            Tone::Bad => "bad",
            _ => "warn",
        };
        let line = escape(&format!("{word} {}\n", flash.text.replace('\n', " ")));
        if text.len() + line.len() <= MOST {
            text.push_str(&line);
        }
    }
    if text.is_empty() {
        return None;
    }
    HeaderValue::from_str(&format!("{COOKIE}={text}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"))
        .ok()
}

/// The cookie that ends it.
pub fn spent() -> HeaderValue {
    HeaderValue::from_static("madang_told=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
}

/// That an act was done, and the advice that came with it.
pub fn done(tongue: Tongue, key: &str, advice: &[Advice]) -> Vec<Flash> {
    let mut tell = vec![Flash::new(Tone::Ok, tongue.say(key))];
    tell.extend(advice.iter().map(|a| Flash::new(Tone::Warn, advised(tongue, a))));
    tell
}

/// Advice with its article: `… — 제5조①`.
pub fn advised(tongue: Tongue, advice: &Advice) -> String {
    let text = tongue.message(&advice.message);
    advice.cite.as_ref().map_or(text.clone(), |cite| format!("{text} — {cite}"))
}

/// A refusal with its article: `… — 제6조②`.
pub fn refusal(tongue: Tongue, why: &dyn Refuse) -> String {
    let text = tongue.message(&why.message());
    why.cite().map_or(text.clone(), |cite| format!("{text} — {cite}"))
}

/// Why an act did not happen, in a sentence.
pub fn trouble(tongue: Tongue, why: &Trouble) -> String {
    match why {
        Trouble::Refused(why) => refusal(tongue, why.as_ref()),
        Trouble::Forbidden(why) => refusal(tongue, why),
        Trouble::Missing(_) => tongue.say("errors-missing").to_owned(),
        Trouble::Unreadable(message) => tongue.message(message),
        Trouble::Repeated { .. } => tongue.say("errors-repeated").to_owned(),
        Trouble::Store(store::Error::Overloaded) => tongue.say("errors-overloaded").to_owned(),
        Trouble::Store(_) => tongue.say("errors-store").to_owned(),
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after.get(2..)?;
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_survives_the_cookie() {
        let text = "가결: 출석 12명 중 찬성 8명; = \" — 제7조②";
        assert_eq!(unescape(&escape(text)).as_deref(), Some(text));
        assert_eq!(unescape("%zz"), None);
        assert_eq!(unescape("%e"), None);
    }
}
