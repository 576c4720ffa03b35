//! The mail server of a house: `[post]` in its settings.

use std::{fs, path::PathBuf};

use post::{Server, Tls};
use serde::Deserialize;

use crate::mouth::{Failure, Mouth};

/// How letters leave the house; nothing is sent where it names no host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Post {
    /// The mail server.
    pub host: Option<String>,
    /// Its port; by default the usual one of its kind of TLS.
    pub port: Option<u16>,
    /// `starttls` (the default), `tls`, or `none` for a server on this machine.
    pub tls: Option<String>,
    /// The account there.
    pub user: Option<String>,
    /// The file with its password; the folder is that of the house where the path is relative.
    pub password_file: Option<PathBuf>,
    /// The sender: `협의회 <council@council.example>`.
    pub from: Option<String>,
    /// Where answers go.
    pub reply_to: Option<String>,
}

impl Post {
    /// What the environment says goes before the file.
    pub(super) fn changed(&mut self, env: &super::Env<'_>) -> Result<(), Failure> {
        env.set("MADANG_POST_HOST", &mut self.host)?;
        env.set("MADANG_POST_PORT", &mut self.port)?;
        env.set("MADANG_POST_TLS", &mut self.tls)?;
        env.set("MADANG_POST_USER", &mut self.user)?;
        env.set("MADANG_POST_PASSWORD_FILE", &mut self.password_file)?;
        env.set("MADANG_POST_FROM", &mut self.from)?;
        env.set("MADANG_POST_REPLY_TO", &mut self.reply_to)
    }

    /// The mail server, where one is set, for the house in `folder`.
    pub fn server(
        &self,
        mouth: &Mouth,
        folder: &std::path::Path,
    ) -> Result<Option<Server>, Failure> {
        let Some(host) = self.host.clone() else { return Ok(None) };
        let wrong = |key: &str, what: &str| Failure::new(mouth.tongue.of(key).s("what", what));
        let (tls, usual) = match self.tls.as_deref().unwrap_or("starttls") {
            "starttls" => (Tls::StartTls, 587),
            "tls" => (Tls::Wrapped, 465),
            "none" => (Tls::None, 25),
            other => return Err(wrong("command-settings-post-tls", other)),
        };
        let from = self.from.clone().ok_or_else(|| wrong("command-settings-post-from", &host))?;
        let account = match (&self.user, &self.password_file) {
            (Some(user), Some(file)) => {
                let file = folder.join(file);
                let password = fs::read_to_string(&file)
                    .map_err(|why| mouth.cannot("command-file-unreadable", file.display(), why))?;
                Some((user.clone(), password.trim_end_matches(['\r', '\n']).to_owned()))
            }
            (None, None) => None,
            _ => return Err(wrong("command-settings-post-account", &host)),
        };
        if account.is_some() && tls == Tls::None && !is_here(&host) {
            return Err(wrong("command-settings-post-open", &host));
        }
        let port = self.port.unwrap_or(usual);
        Ok(Some(Server { host, port, tls, account, from, reply_to: self.reply_to.clone() }))
    }
}

/// Whether a host is this machine: there a password may travel in the clear.
fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|at| at.is_loopback())
}
