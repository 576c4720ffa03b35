//! One's own page: who I am, what I hold and on what ground, where I am signed in.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use clerk::Clock;
use council::BodyId;
use council::accounts::{grants::Grant, registry::Account, roles::role_key, sessions::Session};
use jiff::civil::{Date, DateTime};
use store::bodies::seats::RosterLine;
use store::{Error, Seen};

use super::device;
use crate::{ask::Ask, failure::Failure, look::Frame};

#[derive(Template)]
#[template(path = "accounts/me.html")]
struct Page {
    frame: Frame,
    mine: Mine,
    own: i64,
    today: Date,
    /// The reader runs the installation.
    administers: bool,
}

/// What is read for the page.
struct Mine {
    account: Account,
    seats: Vec<Held>,
    grants: Vec<Granted>,
    sessions: Vec<Session>,
}

/// A role granted, with the Korean and English name of its body.
type Granted = (Grant, Option<(String, String)>);

/// A seat with the name of its role in the book.
struct Held {
    line: RosterLine,
    role: String,
}

impl Page {
    /// The name of a body: the English one on an English page, where the record has one.
    fn body<'a>(&self, ko: &'a str, en: &'a str) -> &'a str {
        if self.frame.is_ko() || en.is_empty() { ko } else { en }
    }

    fn role(&self, grant: &Grant) -> &'static str {
        self.frame.say(role_key(grant.role))
    }

    fn is_now(&self, grant: &Grant) -> bool {
        grant.holds_on(self.today)
    }

    /// On what ground somebody sits: the decision, else what the record says.
    fn ground(&self, held: &Held) -> String {
        let record = &held.line.record;
        let said = record.appointed_by.as_ref().or(record.evidence.as_ref());
        said.or(record.seat_source.as_ref()).or(record.source.as_ref()).cloned().unwrap_or_default()
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
}

pub async fn show(ask: Ask) -> Result<Response, Failure> {
    let Some(account) = ask.who.account else {
        return Ok(Redirect::to("/sign-in?back=/me/account").into_response());
    };
    let (clerk, now, ko) = (ask.web.clerk().clone(), ask.now, ask.tongue.is_ko());
    let micros = clerk.clock().micros();
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let account = store::accounts::registry::find(seen.conn, account)?;
        let Some(account) = account else { return Ok(None) };
        let sessions = store::accounts::sessions::of_account(seen.conn, account.id, micros)?;
        let seats = seats(seen, &clerk, now, ko)?;
        let grants = grants(seen, account.id, now.date())?;
        Ok(Some(Mine { account, seats, grants, sessions }))
    });
    let mine = read.await.map_err(|why| Failure::new(&ask, why))?;
    let mine = mine.ok_or_else(|| Failure::missing(&ask, "account"))?;
    let frame = ask.frame().titled(ask.tongue.say("accounts-me-account"));
    let (own, today) = (ask.session.unwrap_or(0), ask.now.date());
    let page = Page { frame, mine, own, today, administers: ask.who.administers() };
    Ok(ask.page(&page))
}

/// The seats that the reader's rights rest on today, with the names of their roles.
fn seats(
    seen: &mut Seen<'_>,
    clerk: &clerk::Clerk,
    now: DateTime,
    ko: bool,
) -> Result<Vec<Held>, Error> {
    let (by, conn) = (seen.by, &mut *seen.conn);
    let Some(person) = by.person else { return Ok(Vec::new()) };
    let lines = store::bodies::seats::of_person(conn, person)?;
    let mut roots: Vec<BodyId> = by.seats.iter().map(|seat| seat.root).collect();
    roots.sort_unstable();
    roots.dedup();
    let mut books = Vec::new();
    for root in roots {
        books.extend(clerk.laws().in_force(conn, root, now)?.map(|law| (root, law)));
    }
    let mut held = Vec::new();
    for seat in &by.seats {
        let Some(line) = lines.iter().find(|line| line.seat.id == seat.seat) else { continue };
        let law = books.iter().find(|(root, _)| *root == seat.root).map(|(_, law)| law);
        let role = law.and_then(|law| law.book.roles.get(&seat.role)).map(|role| {
            let english = role.en.clone().filter(|_| !ko);
            english.unwrap_or_else(|| role.name.clone())
        });
        held.push(Held { line: line.clone(), role: role.unwrap_or_else(|| seat.role.clone()) });
    }
    Ok(held)
}

/// The roles granted that are not over, with the Korean and English name of their body.
fn grants(
    seen: &mut Seen<'_>,
    account: council::AccountId,
    today: Date,
) -> Result<Vec<Granted>, Error> {
    let all = store::accounts::grants::of_account(seen.conn, account)?;
    let current: Vec<Grant> =
        all.into_iter().filter(|grant| grant.to.is_none_or(|to| today <= to)).collect();
    if current.iter().all(|grant| grant.body.is_none()) {
        return Ok(current.into_iter().map(|grant| (grant, None)).collect());
    }
    let bodies = store::bodies::registry::list(seen.conn)?;
    let named = |grant: Grant| {
        let body = bodies.iter().find(|body| Some(body.id) == grant.body);
        let name = body.map(|body| (body.name.clone(), body.name_en.clone()));
        (grant, name)
    };
    Ok(current.into_iter().map(named).collect())
}
