//! How a command speaks: in which language, as sentences or as JSON, and with which exit status.

use std::{
    env,
    fmt::Display,
    io::{self, Write},
    process::ExitCode,
};

use clerk::Trouble;
use council::Refuse;
use serde::Serialize;
use words::{Lang, Tongue};

/// How a command ended that could be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Done, passed, nothing found: 0.
    Well,
    /// Rejected, or something was found: 1.
    Found,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Well => Self::SUCCESS,
            End::Found => Self::from(1),
        }
    }
}

/// Why a command was not carried out.
#[derive(Debug)]
pub struct Failure {
    sentence: String,
    status: u8,
}

impl Failure {
    /// Wrong usage, or something in the way: 2.
    pub fn new(sentence: impl Display) -> Self {
        Self { sentence: sentence.to_string(), status: 2 }
    }

    /// What is said.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }

    /// The house refuses: 1.
    pub fn refused(sentence: impl Display) -> Self {
        Self { sentence: sentence.to_string(), status: 1 }
    }
}

/// What is said, and how.
#[derive(Debug, Clone, Copy)]
pub struct Mouth {
    /// The language.
    pub tongue: Tongue,
    /// For programs: one JSON value on the standard output.
    pub json: bool,
}

impl Mouth {
    /// `asked` is what `--lang` says; the environment decides without it.
    pub fn new(asked: Option<&str>, json: bool) -> Self {
        Self { tongue: Tongue::from(language(asked, |name| env::var(name).ok())), json }
    }

    /// A line on the standard output. Whoever reads may have gone; that is no failure of ours.
    pub fn line(&self, line: impl Display) {
        let _ = writeln!(io::stdout().lock(), "{line}");
    }

    /// Text as it is, without a further line end.
    pub fn text(&self, text: &str) {
        let _ = io::stdout().lock().write_all(text.as_bytes());
    }

    /// A JSON value on the standard output.
    pub fn value(&self, value: &impl Serialize) {
        match serde_json::to_string_pretty(value) {
            Ok(text) => self.line(text),
            Err(why) => self.aside(why),
        }
    }

    /// A line on the standard error.
    pub fn aside(&self, line: impl Display) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Says why a command was not carried out.
    pub fn fail(&self, failure: &Failure) -> ExitCode {
        self.aside(&failure.sentence);
        ExitCode::from(failure.status)
    }

    /// A failure of the system: what was being done to what, and the system's words.
    pub fn cannot(&self, key: &str, what: impl Display, why: impl Display) -> Failure {
        Failure::new(self.tongue.of(key).s("what", what).s("why", why))
    }

    /// A failure of the store.
    pub fn store(&self, why: &store::Error) -> Failure {
        let said = match why {
            store::Error::Newer { found, known } => {
                self.tongue.of("command-store-newer").n("found", *found).n("known", *known)
            }
            store::Error::Older { .. } => self.tongue.of("command-store-older").s("why", why),
            store::Error::MigrationChanged { name } => {
                self.tongue.of("command-store-changed").s("name", name)
            }
            store::Error::Unavailable { why } => {
                self.tongue.of("command-store-unavailable").s("why", why)
            }
            why => self.tongue.of("command-store-failed").s("why", why),
        };
        Failure::new(said)
    }

    /// Why an act did not happen.
    pub fn trouble(&self, why: &Trouble) -> Failure {
        match why {
            Trouble::Refused(why) => Failure::refused(self.refusal(why.as_ref())),
            Trouble::Forbidden(why) => Failure::refused(self.refusal(why)),
            Trouble::Missing(what) => {
                Failure::refused(self.tongue.of("command-missing").s("what", *what))
            }
            Trouble::Unreadable(message) => Failure::new(self.tongue.message(message)),
            Trouble::Repeated { .. } => Failure::refused(self.tongue.say("command-repeated")),
            Trouble::Store(why) => self.store(why),
        }
    }

    /// A refusal with its article.
    pub fn refusal(&self, why: &dyn Refuse) -> String {
        let text = self.tongue.message(&why.message());
        why.cite().map_or(text.clone(), |cite| format!("{text} — {cite}"))
    }
}

/// Says what is wrong with the command line, or prints the help that was asked for.
pub fn usage(why: &clap::Error) -> ExitCode {
    use clap::error::ErrorKind;

    let asked = matches!(why.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let bare = why.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    if !asked && !bare {
        let tongue = Tongue::from(language(None, |name| env::var(name).ok()));
        let _ = writeln!(io::stderr().lock(), "{}", tongue.say("command-usage"));
    }
    // Whoever reads may have gone; that is no failure of ours.
    let _ = why.print();
    if asked { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

/// The language asked for, then that of the environment, then Korean.
fn language(asked: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Lang {
    let of = |value: &str| Lang::from_code(value.split(['.', '@']).next().unwrap_or_default());
    if let Some(lang) = asked.and_then(of) {
        return lang;
    }
    // The first that is set decides (POSIX): `LC_ALL=C` over `LANG=en_GB.UTF-8` asks for no English.
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable);
    set.into_iter().find(|value| !value.is_empty()).and_then(|value| of(&value)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(asked: Option<&str>, set: &[(&str, &str)]) -> Lang {
        language(asked, |name| {
            set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_command_line_goes_before_the_environment_and_korean_is_the_default() {
        assert_eq!(spoken(None, &[]), Lang::Ko);
        assert_eq!(spoken(None, &[("LANG", "C.UTF-8")]), Lang::Ko);
        assert_eq!(spoken(None, &[("LANG", "en_GB.UTF-8")]), Lang::En);
        assert_eq!(spoken(None, &[("LANG", "en_GB.UTF-8"), ("LC_ALL", "C")]), Lang::Ko);
        assert_eq!(spoken(None, &[("LANG", "en"), ("LC_ALL", "")]), Lang::En);
        assert_eq!(spoken(Some("en"), &[("LC_ALL", "ko_KR.UTF-8")]), Lang::En);
    }
}
