//! One letter as a message: RFC 5322, subject and names in any script, a name of its own, and how
//! letters of its kind are stopped.

use lettre::Message;
use lettre::message::header::{self, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, header::ContentTransferEncoding};

/// What the name of a message begins with.
const PREFIX: &str = "madang.";

/// A letter to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter<'l> {
    /// The address of the reader.
    pub to: &'l str,
    /// The name of the reader.
    pub name: &'l str,
    /// Its subject, one line.
    pub subject: &'l str,
    /// Its text.
    pub text: &'l str,
    /// Names the message; what comes back names it too.
    pub token: &'l str,
    /// The address where letters of this kind are chosen.
    pub choices: Option<&'l str>,
    /// The address where one press stops letters of this kind.
    pub stop: Option<&'l str>,
}

/// Where letters of this kind are stopped (RFC 2369).
#[derive(Debug, Clone)]
struct Unsubscribe(String);

/// That one press is enough (RFC 8058).
#[derive(Debug, Clone)]
struct OneClick;

/// Machines shall not answer: an absence note to the house helps nobody (RFC 3834).
#[derive(Debug, Clone)]
struct Automatic;

macro_rules! header {
    ($kind:ident, $name:literal, $it:ident => $value:expr) => {
        impl Header for $kind {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }
            fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Err("only written, never read".into())
            }
            fn display(&self) -> HeaderValue {
                let $it = self;
                HeaderValue::new(Self::name(), $value)
            }
        }
    };
}

header!(Unsubscribe, "List-Unsubscribe", it => format!("<{}>", it.0));
header!(OneClick, "List-Unsubscribe-Post", _it => "List-Unsubscribe=One-Click".to_owned());
header!(Automatic, "Auto-Submitted", _it => "auto-generated".to_owned());

/// The name of the message of a letter, as `madang.TOKEN@DOMAIN`.
pub fn name_of(token: &str, domain: &str) -> String {
    format!("{PREFIX}{token}@{domain}")
}

/// The token in a text that names one of our messages.
pub(crate) fn token_in(text: &str) -> Option<&str> {
    for (at, _) in text.match_indices(PREFIX) {
        let rest = &text[at + PREFIX.len()..];
        let end = rest.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len());
        if end == 32 && rest[end..].starts_with('@') {
            return Some(&rest[..end]);
        }
    }
    None
}

/// Builds the message; `None` where the address of the reader is none.
pub(crate) fn build(
    letter: &Letter<'_>,
    from: &Mailbox,
    reply_to: Option<&Mailbox>,
) -> Option<Message> {
    let name = Some(one_line(letter.name)).filter(|name| !name.is_empty());
    let to = Mailbox::new(name, letter.to.trim().parse().ok()?);
    let mut message = Message::builder()
        .from(from.clone())
        .to(to)
        .subject(one_line(letter.subject))
        .message_id(Some(format!("<{}>", name_of(letter.token, from.email.domain()))))
        .date_now()
        .header(Automatic)
        .header(ContentType::TEXT_PLAIN)
        .header(ContentTransferEncoding::Base64);
    if let Some(reply_to) = reply_to {
        message = message
            .header(header::ReplyTo::from(lettre::message::Mailboxes::from(reply_to.clone())));
    }
    if let Some(at) = letter.stop.or(letter.choices) {
        message = message.header(Unsubscribe(at.to_owned()));
    }
    if letter.stop.is_some() {
        message = message.header(OneClick);
    }
    message.body(letter.text.replace("\r\n", "\n").replace('\n', "\r\n")).ok()
}

/// A text on one line, without signs that nobody sees.
fn one_line(text: &str) -> String {
    let plain = text.replace(char::is_control, " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn a_token_is_found_in_what_came_back() {
        let name = name_of(TOKEN, "council.example");
        assert_eq!(token_in(&format!("Message-ID: <{name}>\r\n")), Some(TOKEN));
        assert_eq!(token_in("madang.0123@council.example"), None);
        assert_eq!(token_in(&format!("madang.{TOKEN}0@x")), None);
        assert_eq!(token_in(&format!("madang.x madang.{TOKEN}@x")), Some(TOKEN));
    }

    #[test]
    fn nothing_slips_into_the_headers() {
        let from: Mailbox = "협의회 <council@example.org>".parse().unwrap();
        let letter = Letter {
            to: "a@example.org",
            name: "한가온\r\nBcc: b@example.org",
            subject: "통지\r\nBcc: c@example.org",
            text: "안녕하세요.",
            token: TOKEN,
            choices: None,
            stop: None,
        };
        let text = String::from_utf8(build(&letter, &from, None).unwrap().formatted()).unwrap();
        let fields = text.lines().filter(|line| line.starts_with("Bcc")).count();
        assert_eq!(fields, 0, "{text}");
        assert!(build(&Letter { to: "no address", ..letter }, &from, None).is_none());
    }
}
