//! The page of one account: `/admin/accounts/{id}`.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use clerk::Clock;
use council::accounts::{
    grants::{GRANTED, Grant},
    links::Purpose,
    registry::Account,
    roles::role_key,
    sessions::Session,
};
use council::bodies::registry::Body;
use council::{AccountId, BodyId};
use jiff::civil::{Date, DateTime};

use super::{account_of, administrator};
use crate::{
    accounts::{sessions::device, unkept},
    ask::Ask,
    failure::Failure,
    look::{Field, Frame, Pick},
    sent::Sent,
};

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct Page {
    frame: Frame,
    key: String,
    shown: Shown,
    account: Account,
    /// The name of the person it belongs to.
    person: Option<String>,
    grants: Vec<Grant>,
    sessions: Vec<Session>,
    bodies: Vec<Body>,
    districts: Vec<(String, String)>,
    today: Date,
    /// The link just made, shown once: what for, and its address.
    link: Option<(Purpose, String)>,
}

/// What was sent and is wrong, to be shown again.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// The values sent.
    pub sent: Sent,
    /// The field that is wrong, and why.
    pub wrong: Vec<(&'static str, String)>,
}

impl Shown {
    fn error(&self, name: &str) -> Option<&str> {
        self.wrong.iter().find(|(field, _)| *field == name).map(|(_, why)| why.as_str())
    }

    /// What was sent under a name, else `usual`.
    fn value(&self, name: &str, usual: String) -> String {
        if self.sent.has(name) { self.sent.get(name).to_owned() } else { usual }
    }
}

impl Page {
    fn name_fields(&self) -> [Field<'_>; 2] {
        let tongue = self.frame.tongue;
        let person = self.account.person.map(|id| id.to_string()).unwrap_or_default();
        [
            Field::text(tongue, "name", tongue.say("accounts-registry-name"))
                .value(self.shown.value("name", self.account.name.clone()))
                .error(self.shown.error("name"))
                .at_most(60)
                .required(),
            Field::text(tongue, "person", tongue.say("accounts-registry-person"))
                .hint(tongue.say("accounts-registry-person-hint"))
                .value(self.shown.value("person", person))
                .error(self.shown.error("person")),
        ]
    }

    fn grant_fields(&self) -> [Field<'_>; 5] {
        let tongue = self.frame.tongue;
        let shown = &self.shown;
        let role = |role: &council::accounts::roles::Role| {
            Pick::new(role.word(), tongue.say(role_key(*role)))
        };
        let whole = Pick::new("", tongue.say("accounts-grants-whole-house"));
        let bodies =
            self.bodies.iter().map(|body| Pick::new(body.id.to_string(), self.body_name(body)));
        let none = Pick::new("", tongue.say("main-value-none"));
        let districts =
            self.districts.iter().map(|(code, name)| Pick::new(code.as_str(), name.as_str()));
        [
            Field::select(
                tongue,
                "role",
                tongue.say("accounts-grants-role"),
                GRANTED.iter().map(role).collect(),
            )
            .value(shown.value("role", String::new()))
            .error(shown.error("role"))
            .required(),
            Field::select(
                tongue,
                "body",
                tongue.say("accounts-grants-body"),
                [whole].into_iter().chain(bodies).collect(),
            )
            .hint(tongue.say("accounts-grants-body-hint"))
            .value(shown.value("body", String::new()))
            .error(shown.error("body")),
            Field::select(
                tongue,
                "district",
                tongue.say("accounts-grants-district"),
                [none].into_iter().chain(districts).collect(),
            )
            .hint(tongue.say("accounts-grants-district-hint"))
            .value(shown.value("district", String::new()))
            .error(shown.error("district")),
            Field::day(tongue, "from", tongue.say("accounts-grants-from"))
                .value(shown.value("from", self.today.to_string()))
                .error(shown.error("from"))
                .required(),
            Field::day(tongue, "to", tongue.say("accounts-grants-to"))
                .hint(tongue.say("accounts-grants-to-hint"))
                .value(shown.value("to", String::new()))
                .error(shown.error("to")),
        ]
    }

    fn body_name<'a>(&self, body: &'a Body) -> &'a str {
        if self.frame.is_ko() || body.name_en.is_empty() { &body.name } else { &body.name_en }
    }

    fn role(&self, grant: &Grant) -> &'static str {
        self.frame.say(role_key(grant.role))
    }

    fn may_end(&self, grant: &Grant) -> bool {
        self.account.closed_at.is_none() && grant.to.is_none_or(|to| self.today <= to)
    }

    fn is_now(&self, grant: &Grant) -> bool {
        grant.holds_on(self.today)
    }

    fn lede(&self) -> String {
        self.frame.of("accounts-registry-lede").s("login", &self.account.login).to_string()
    }

    fn is_ahead(&self, grant: &Grant) -> bool {
        self.today < grant.from
    }

    /// Where a role holds: a body, a district, or everywhere.
    fn place(&self, grant: &Grant) -> String {
        let body = |id: BodyId| self.bodies.iter().find(|body| body.id == id);
        let body = grant.body.and_then(body).map(|body| self.body_name(body).to_owned());
        let district = grant.district.as_ref().map(|code| {
            let name = self.districts.iter().find(|(known, _)| known == code);
            name.map_or_else(|| code.clone(), |(_, name)| name.clone())
        });
        let places: Vec<String> = body.into_iter().chain(district).collect();
        match places.is_empty() {
            true => self.frame.say("accounts-grants-whole-house").to_owned(),
            false => places.join(", "),
        }
    }

    fn device(&self, session: &Session) -> String {
        let name = device(&session.agent);
        if name.is_empty() {
            self.frame.say("accounts-sessions-device-unknown").to_owned()
        } else {
            name
        }
    }

    fn at(&self, micros: &i64) -> DateTime {
        Clock::civil(*micros)
    }

    fn link_lede(&self, purpose: &Purpose) -> String {
        let minutes = purpose.lasts() / 60_000_000;
        self.frame.of("accounts-links-made-lede").n("minutes", minutes).to_string()
    }
}

pub async fn show(ask: Ask, Path(account): Path<String>) -> Result<Response, Failure> {
    administrator(&ask)?;
    let id = account_of(&ask, &account)?;
    Ok(ask.page(&load(&ask, id).await?))
}

/// The page again, with what was sent and what is wrong with it.
pub async fn wrong(
    ask: &Ask,
    id: AccountId,
    why: (&'static str, String),
    sent: &Sent,
) -> Result<Response, Failure> {
    let mut page = load(ask, id).await?;
    page.shown = Shown { sent: sent.clone(), wrong: vec![why] };
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// The page with a link that was just made.
pub async fn with_link(
    ask: &Ask,
    id: AccountId,
    purpose: Purpose,
    token: &str,
    status: StatusCode,
) -> Result<Response, Failure> {
    let mut page = load(ask, id).await?;
    page.link = Some((purpose, format!("{}/sign-in/{token}", ask.origin())));
    Ok(unkept(ask.page_with(status, &page)))
}

async fn load(ask: &Ask, id: AccountId) -> Result<Page, Failure> {
    let (micros, ko) = (ask.web.clerk().clock().micros(), ask.tongue.is_ko());
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(account) = store::accounts::registry::find(seen.conn, id)? else {
            return Ok(None);
        };
        let person = match account.person {
            Some(person) => store::people::persons::find(seen.conn, person)?,
            None => None,
        };
        let name =
            |d: council::bodies::districts::District| (d.code, if ko { d.name } else { d.name_en });
        Ok(Some((
            account,
            person.map(|person| person.name),
            store::accounts::grants::of_account(seen.conn, id)?,
            store::accounts::sessions::of_account(seen.conn, id, micros)?,
            store::bodies::registry::list(seen.conn)?,
            store::bodies::districts::list(seen.conn)?.into_iter().map(name).collect::<Vec<_>>(),
        )))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let (account, person, grants, sessions, bodies, districts) =
        found.ok_or_else(|| Failure::missing(ask, "account"))?;
    Ok(Page {
        frame: ask.frame().titled(&account.name),
        key: ask.key(),
        shown: Shown::default(),
        account,
        person,
        grants,
        sessions,
        bodies,
        districts,
        today: ask.now.date(),
        link: None,
    })
}
