//! The page of whoever runs the house: `/admin`.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use council::accounts::{grants::Grant, registry::Account, roles::role_key};
use jiff::civil::DateTime;
use store::house::Size;

use super::administrator;
use crate::{
    ask::Ask,
    failure::Failure,
    look::{Field, Frame},
};

#[derive(Template)]
#[template(path = "accounts/admin.html")]
struct Page {
    frame: Frame,
    key: String,
    asked: Asked,
    accounts: Vec<Account>,
    grants: Vec<Grant>,
    size: Size,
    sealed: u64,
    /// A demonstration: its clock can be moved.
    demo: bool,
    now: DateTime,
}

/// What was asked for in the form of a new account.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The name to sign in with.
    pub login: String,
    /// The name shown.
    pub name: String,
    /// The person, by number or name.
    pub person: String,
    /// The field that is wrong, and why.
    pub wrong: Vec<(&'static str, String)>,
}

impl Asked {
    /// The same with what is wrong.
    pub fn but(mut self, field: &'static str, why: String) -> Self {
        self.wrong.push((field, why));
        self
    }

    fn error(&self, name: &str) -> Option<&str> {
        self.wrong.iter().find(|(field, _)| *field == name).map(|(_, why)| why.as_str())
    }
}

impl Page {
    fn fields(&self) -> [Field<'_>; 3] {
        let tongue = self.frame.tongue;
        [
            Field::text(tongue, "name", tongue.say("accounts-registry-name"))
                .hint(tongue.say("accounts-registry-name-hint"))
                .value(self.asked.name.as_str())
                .error(self.asked.error("name"))
                .at_most(60)
                .required(),
            Field::text(tongue, "login", tongue.say("accounts-login"))
                .hint(tongue.say("accounts-registry-login-hint"))
                .value(self.asked.login.as_str())
                .error(self.asked.error("login"))
                .at_most(64)
                .remembered_as("off")
                .required(),
            Field::text(tongue, "person", tongue.say("accounts-registry-person"))
                .hint(tongue.say("accounts-registry-person-hint"))
                .value(self.asked.person.as_str())
                .error(self.asked.error("person")),
        ]
    }

    fn clock_fields(&self) -> [Field<'_>; 2] {
        let tongue = self.frame.tongue;
        let later = self.now.checked_add(jiff::Span::new().hours(1)).unwrap_or(self.now);
        [
            Field::day(tongue, "day", tongue.say("main-day"))
                .value(later.date().to_string())
                .between(self.now.date().to_string(), "")
                .required(),
            Field::time(tongue, "time", tongue.say("main-time"))
                .value(later.strftime("%H:%M").to_string())
                .required(),
        ]
    }

    /// The names of the roles that an account holds today.
    fn roles(&self, account: &Account) -> String {
        let today = self.now.date();
        let held = self.grants.iter().filter(|g| g.account == account.id && g.holds_on(today));
        let mut names: Vec<&str> = held.map(|g| self.frame.say(role_key(g.role))).collect();
        names.dedup();
        names.join(", ")
    }

    fn open(&self) -> usize {
        self.accounts.iter().filter(|account| account.closed_at.is_none()).count()
    }
}

pub async fn show(ask: Ask) -> Result<Response, Failure> {
    administrator(&ask)?;
    Ok(ask.page(&load(&ask, Asked::default()).await?))
}

/// The page again, with what was asked and what is wrong with it.
pub async fn again(ask: &Ask, asked: Asked) -> Result<Response, Failure> {
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &load(ask, asked).await?))
}

async fn load(ask: &Ask, asked: Asked) -> Result<Page, Failure> {
    let read = ask.web.reader().read(&ask.who, |seen| {
        Ok((
            store::accounts::registry::list(seen.conn)?,
            store::accounts::grants::list(seen.conn)?,
            store::house::size(seen.conn)?,
        ))
    });
    let (accounts, grants, size) = read.await.map_err(|why| Failure::new(ask, why))?;
    Ok(Page {
        frame: ask.frame().titled(ask.tongue.say("accounts-admin-title")),
        key: ask.key(),
        asked,
        accounts,
        grants,
        size,
        sealed: ask.web.reader().sealed(),
        demo: ask.web.settings().demo,
        now: ask.now,
    })
}
