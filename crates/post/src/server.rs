//! A mail server that takes letters, and what it answered.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls as Wire, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{AsyncSmtpTransport, Error};
use lettre::{AsyncTransport, Tokio1Executor};

use crate::letter::build;
use crate::{Letter, Wrong};

/// How long one step with the server may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Answers with these codes are about the house, not about the reader: the password is wrong, or
/// the server wants TLS. The letter waits until somebody has put that right.
const ABOUT_US: [u16; 5] = [454, 530, 534, 535, 538];

/// How the line to the server is kept private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tls {
    /// Not at all: a server on the same machine.
    None,
    /// Begun in the clear, then made private; refused where the server cannot.
    #[default]
    StartTls,
    /// Private from the first byte.
    Wrapped,
}

/// A mail server, and in whose name letters are sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Server {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the line is kept private.
    pub tls: Tls,
    /// The account there and its password.
    pub account: Option<(String, String)>,
    /// The sender, as `이름 <address>`.
    pub from: String,
    /// Where answers go.
    pub reply_to: Option<String>,
}

/// What the server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It took the letter.
    Sent(String),
    /// Not now: try again later.
    Later(String),
    /// Never: there is no such reader, or it does not take this letter.
    Refused(String),
}

/// Hands letters to a server, one line each.
pub struct Sender {
    line: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    reply_to: Option<Mailbox>,
}

impl Sender {
    /// A sender for `server`. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Where an address of the house is none, or TLS cannot be set up.
    pub fn new(server: &Server) -> Result<Self, Wrong> {
        let mailbox = |text: &str| text.parse().map_err(|_| Wrong::Address(text.to_owned()));
        let from: Mailbox = mailbox(&server.from)?;
        let reply_to = server.reply_to.as_deref().map(mailbox).transpose()?;
        let parameters =
            || TlsParameters::new(server.host.clone()).map_err(|why| Wrong::Tls(why.to_string()));
        let tls = match server.tls {
            Tls::None => Wire::None,
            Tls::StartTls => Wire::Required(parameters()?),
            Tls::Wrapped => Wire::Wrapper(parameters()?),
        };
        let mut line = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
            .port(server.port)
            .tls(tls)
            .timeout(Some(PATIENCE))
            .hello_name(ClientId::Domain(from.email.domain().to_owned()));
        if let Some((user, password)) = &server.account {
            line = line.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self { line: line.build(), from, reply_to })
    }

    /// Hands a letter to the server. Whatever goes wrong is an answer.
    pub async fn send(&self, letter: &Letter<'_>) -> Answer {
        let Some(message) = build(letter, &self.from, self.reply_to.as_ref()) else {
            return Answer::Refused("no e-mail address".to_owned());
        };
        match self.line.send(message).await {
            Ok(response) => {
                let said = response.message().collect::<Vec<_>>().join(" ");
                Answer::Sent(format!("{} {said}", response.code()).trim().to_owned())
            }
            Err(why) => classified(&why),
        }
    }

    /// Whether the server can be reached and lets the house in.
    ///
    /// # Errors
    ///
    /// What the server, or the way to it, answered.
    pub async fn check(&self) -> Result<(), String> {
        match self.line.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err("no answer".to_owned()),
            Err(why) => Err(told(&why)),
        }
    }
}

fn classified(why: &Error) -> Answer {
    let code = why.status().and_then(|code| code.to_string().parse::<u16>().ok());
    let ours = code.is_some_and(|code| ABOUT_US.contains(&code));
    if why.is_permanent() && !ours { Answer::Refused(told(why)) } else { Answer::Later(told(why)) }
}

/// What went wrong, with its causes, on one line.
fn told(why: &Error) -> String {
    let mut text = why.to_string();
    let mut cause = std::error::Error::source(why);
    while let Some(why) = cause {
        let more = why.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = why.source();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
