//! What a reader sent, in a form or after the question mark of an address: pairs of words, read
//! without ever failing into a page of the framework's own.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, request::Parts},
};
use jiff::civil::Date;
use kit::Message;

use crate::Web;

/// The pairs of a form, in the order sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent(pub Vec<(String, String)>);

/// The pairs of an address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted(pub Sent);

impl Sent {
    /// The pairs behind the question mark of an address.
    pub fn of_address(address: &str) -> Self {
        Self(pairs(address.split_once('?').map_or("", |(_, query)| query).as_bytes()))
    }

    /// The first value of a name; empty where it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether the name was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// Every value of a name.
    pub fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A day; none where the field is empty.
    pub fn day(&self, name: &str) -> Result<Option<Date>, Message> {
        match self.get(name).trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| Message::new("main-field-not-a-day")),
        }
    }
}

impl FromRequestParts<Web> for Wanted {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Self::Rejection> {
        Ok(Self(Sent(pairs(parts.uri.query().unwrap_or_default().as_bytes()))))
    }
}

impl FromRequest<Web> for Sent {
    /// The status alone; the page for it is made where all errors get theirs.
    type Rejection = StatusCode;

    async fn from_request(request: Request, web: &Web) -> Result<Self, StatusCode> {
        let body = Bytes::from_request(request, web).await;
        body.map(|bytes| Self(pairs(&bytes))).map_err(|why| why.status())
    }
}

/// Splits `a=1&b=%EA%B0%80+x`. What is no UTF-8 shows as `�`.
fn pairs(text: &[u8]) -> Vec<(String, String)> {
    let parts = text.split(|byte| *byte == b'&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let at = part.iter().position(|byte| *byte == b'=');
            let (name, value) = at.map_or((part, &[][..]), |at| (&part[..at], &part[at + 1..]));
            (word(name), word(value))
        })
        .collect()
}

fn word(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, after)) = rest.split_first() {
        let escaped = (first == b'%').then(|| hex(after)).flatten();
        match (first, escaped) {
            (_, Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (b'+', None) => {
                bytes.push(b' ');
                rest = after;
            }
            (_, None) => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    // Browsers send line breaks as CR LF.
    String::from_utf8_lossy(&bytes).replace("\r\n", "\n")
}

fn hex(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits.get(..2)?).ok()?;
    text.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u8::from_str_radix(text, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_read_whatever_comes() {
        let sent = Sent(pairs("p=a4-3&p=a6&text=%EA%B0%80+%0D%0A%zz%&on=2017-06-20&x".as_bytes()));
        assert_eq!(sent.all("p").collect::<Vec<_>>(), ["a4-3", "a6"]);
        assert_eq!(sent.get("text"), "가 \n%zz%");
        assert_eq!(sent.day("on").unwrap().unwrap().to_string(), "2017-06-20");
        assert!(sent.has("x") && !sent.has("y") && sent.get("x").is_empty());
        assert!(sent.day("text").is_err());
        assert_eq!(sent.day("y"), Ok(None));
        assert_eq!(Sent(pairs(b"a=%FF")).get("a"), "\u{FFFD}");
    }
}
