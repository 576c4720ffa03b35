//! The settings of a house: `madang.toml` in its folder, each also by an environment variable.

mod post;

use std::{
    env, fs,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    time::Duration,
};

use serde::Deserialize;

use crate::{
    cli::Place,
    house::{RECORDS, Records, SCHEMA},
    mouth::{Failure, Mouth},
};

pub use self::post::Post;

/// The file in the folder of a house.
pub const FILE: &str = "madang.toml";

/// The settings as they are written; what is absent has its default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Settings {
    /// The address to listen on.
    pub listen: Option<SocketAddr>,
    /// The public address, as `https://council.example`.
    pub public: Option<String>,
    /// Cookies travel over TLS only; by default where the public address is `https`.
    pub secure_cookies: Option<bool>,
    /// How many proxies of our own stand before the house; they tell the reader's address.
    pub proxies: u8,
    /// The PostgreSQL database of the records.
    pub database: Option<String>,
    /// The schema there.
    pub schema: Option<String>,
    /// Limits.
    pub limits: Limits,
    /// The mail server.
    pub post: Post,
}

/// Limits that keep a house answering.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limits {
    /// Largest form, bytes.
    pub form_bytes: Option<usize>,
    /// Largest upload, bytes.
    pub upload_bytes: Option<usize>,
    /// Seconds that one statement of a page or an act may run.
    pub statement_seconds: Option<u64>,
    /// Seconds that one statement of a long report may run.
    pub report_seconds: Option<u64>,
    /// Transactions that may wait before the house says that it is busy.
    pub waiting: Option<usize>,
    /// Connections to PostgreSQL.
    pub connections: Option<usize>,
}

impl Settings {
    /// The settings in the folder of a house, if it has any, and what the environment changes.
    pub fn of_folder(mouth: &Mouth, folder: &Path) -> Result<Self, Failure> {
        let file = folder.join(FILE);
        let read = if file.is_file() { Self::of_file(mouth, &file)? } else { Self::default() };
        read.changed(mouth, &|name| env::var(name).ok())
    }

    /// The settings in `file`, and what the environment changes.
    pub fn of_named_file(mouth: &Mouth, file: &Path) -> Result<Self, Failure> {
        Self::of_file(mouth, file)?.changed(mouth, &|name| env::var(name).ok())
    }

    fn of_file(mouth: &Mouth, file: &Path) -> Result<Self, Failure> {
        let cannot = |why: &dyn std::fmt::Display| {
            mouth.cannot("command-settings-unreadable", file.display(), why)
        };
        let text = fs::read_to_string(file).map_err(|why| cannot(&why))?;
        toml::from_str(&text).map_err(|why| cannot(&why))
    }

    /// What the environment says goes before the file.
    fn changed(
        mut self,
        mouth: &Mouth,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, Failure> {
        let env = Env { mouth, variable };
        env.set("MADANG_LISTEN", &mut self.listen)?;
        env.set("MADANG_PUBLIC", &mut self.public)?;
        env.set("MADANG_SECURE_COOKIES", &mut self.secure_cookies)?;
        let mut proxies = Some(self.proxies);
        env.set("MADANG_PROXIES", &mut proxies)?;
        self.proxies = proxies.unwrap_or(self.proxies);
        env.set("MADANG_DATABASE", &mut self.database)?;
        env.set("MADANG_SCHEMA", &mut self.schema)?;
        let limits = &mut self.limits;
        env.set("MADANG_FORM_BYTES", &mut limits.form_bytes)?;
        env.set("MADANG_UPLOAD_BYTES", &mut limits.upload_bytes)?;
        env.set("MADANG_STATEMENT_SECONDS", &mut limits.statement_seconds)?;
        env.set("MADANG_REPORT_SECONDS", &mut limits.report_seconds)?;
        env.set("MADANG_WAITING", &mut limits.waiting)?;
        env.set("MADANG_CONNECTIONS", &mut limits.connections)?;
        self.post.changed(&env)?;
        Ok(self)
    }

    /// What the command line says goes before both.
    #[must_use]
    pub fn placed(mut self, place: &Place) -> Self {
        self.database = place.database.clone().or(self.database);
        self.schema = place.schema.clone().or(self.schema);
        self
    }

    /// Checks what can be wrong with the public address and the cookies.
    pub fn check(&self, mouth: &Mouth) -> Result<(), Failure> {
        let Some(public) = &self.public else { return Ok(()) };
        let rest = public.strip_prefix("https://").or_else(|| public.strip_prefix("http://"));
        let host = rest.is_some_and(|host| {
            !host.is_empty() && !host.contains(['/', '?', '#', '@']) && !host.contains(' ')
        });
        if !host {
            return Err(Failure::new(
                mouth.tongue.of("command-settings-public").s("public", public),
            ));
        }
        if self.secure_cookies == Some(true) && public.starts_with("http://") {
            return Err(Failure::new(
                mouth.tongue.of("command-settings-cookies").s("public", public),
            ));
        }
        Ok(())
    }

    /// The address to listen on.
    pub fn listen(&self) -> SocketAddr {
        self.listen.unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)))
    }

    /// Whether cookies travel over TLS only.
    pub fn secure(&self) -> bool {
        let https = self.public.as_ref().is_some_and(|public| public.starts_with("https://"));
        self.secure_cookies.unwrap_or(https)
    }

    /// Whether readers elsewhere would sign in over plain HTTP.
    pub fn is_exposed(&self) -> bool {
        let local = self.public.as_ref().is_some_and(|public| {
            let host = public.trim_start_matches("http://").split(':').next().unwrap_or_default();
            host == "localhost" || host.starts_with("127.")
        });
        !self.secure() && !local && (self.public.is_some() || !self.listen().ip().is_loopback())
    }

    /// Where the records of the house in `folder` are.
    pub fn records(&self, folder: &Path) -> Records {
        let Some(url) = &self.database else { return Records::File(folder.join(RECORDS)) };
        let (url, named) = split_schema(url);
        let schema = self.schema.clone().or(named).unwrap_or_else(|| SCHEMA.to_owned());
        Records::Schema { url, schema }
    }

    /// How the store is opened.
    pub fn engine(&self) -> store::Settings {
        let default = store::Settings::default();
        let limits = &self.limits;
        store::Settings {
            deadline: limits.statement_seconds.map_or(default.deadline, Duration::from_secs),
            slow_deadline: limits.report_seconds.map_or(default.slow_deadline, Duration::from_secs),
            waiting: limits.waiting.unwrap_or(default.waiting).max(1),
            workers: limits.connections.unwrap_or(default.workers).max(1),
            ..default
        }
    }

    /// How the web is set up.
    pub fn web(&self, demo: bool) -> web::Settings {
        let default = web::Settings::default();
        web::Settings {
            public: self.public.clone(),
            secure: self.secure(),
            demo,
            form_limit: self.limits.form_bytes.unwrap_or(default.form_limit),
            upload_limit: self.limits.upload_bytes.unwrap_or(default.upload_limit),
        }
    }
}

struct Env<'a> {
    mouth: &'a Mouth,
    variable: &'a dyn Fn(&str) -> Option<String>,
}

impl Env<'_> {
    fn set<T: std::str::FromStr>(&self, name: &str, to: &mut Option<T>) -> Result<(), Failure> {
        let Some(text) = (self.variable)(name).filter(|text| !text.is_empty()) else {
            return Ok(());
        };
        let value = text.parse().map_err(|_| {
            Failure::new(self.mouth.tongue.of("command-settings-variable").s("name", name))
        })?;
        *to = Some(value);
        Ok(())
    }
}

/// `postgres://…?schema=NAME` is our own way to write both; PostgreSQL knows no such parameter.
fn split_schema(url: &str) -> (String, Option<String>) {
    let Some((address, query)) = url.split_once('?') else { return (url.to_owned(), None) };
    let (ours, theirs): (Vec<&str>, Vec<&str>) =
        query.split('&').partition(|pair| pair.starts_with("schema="));
    let schema = ours.first().map(|pair| pair["schema=".len()..].to_owned());
    let rest = theirs.join("&");
    let url = if rest.is_empty() { address.to_owned() } else { format!("{address}?{rest}") };
    (url, schema)
}

#[cfg(test)]
mod tests;
