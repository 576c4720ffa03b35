//! The accounts of the house: `/admin`, `/admin/accounts/…`, and its clock.

mod account;
mod clock;
mod house;

use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use clerk::Trouble;
use clerk::accounts::registry::{Amend, NewAccount};
use council::accounts::links::Purpose;
use council::accounts::registry::Refusal;
use council::accounts::roles::{Act, Forbidden};
use council::{AccountId, PersonId, Refuse};

use crate::{Web, ask::Ask, failure::Failure, flash, sent::Sent};

pub use self::account::wrong;

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/admin", get(house::show))
        .route("/admin/accounts", post(add))
        .route("/admin/accounts/{account}", get(account::show).post(amend))
        .route("/admin/accounts/{account}/close", post(close))
        .route("/admin/accounts/{account}/links", post(link))
        .route("/admin/accounts/{account}/sessions/{session}/end", post(end_session))
        .route("/clock", post(clock::move_on))
}

/// Only who runs the installation sees these pages.
fn administrator(ask: &Ask) -> Result<(), Failure> {
    if ask.who.administers() {
        return Ok(());
    }
    let signed_in = ask.who.account.is_some();
    Err(Failure::new(ask, Forbidden { act: Act::AddAccount, signed_in }))
}

/// The account of an address.
pub fn account_of(ask: &Ask, text: &str) -> Result<AccountId, Failure> {
    text.parse().map_err(|_| Failure::missing(ask, "account"))
}

/// The page of an account.
pub fn address(account: AccountId) -> String {
    format!("/admin/accounts/{account}")
}

async fn add(ask: Ask, form: Sent) -> Result<Response, Failure> {
    administrator(&ask)?;
    let asked = house::Asked {
        login: form.get("login").to_owned(),
        name: form.get("name").to_owned(),
        person: form.get("person").to_owned(),
        wrong: Vec::new(),
    };
    let person = match person(&ask, &asked.person).await? {
        Ok(person) => person,
        Err(why) => return house::again(&ask, asked.but("person", why)).await,
    };
    let new = NewAccount { login: asked.login.clone(), name: asked.name.clone(), person };
    match ask.web.clerk().add_account(&ask.who, form.get("act"), new).await {
        Ok(account) => {
            let told = flash::done(ask.tongue, "accounts-registry-added", &[]);
            Ok(ask.back(&address(account), &told))
        }
        Err(Trouble::Refused(why)) => {
            let why = (field(why.as_ref()), flash::refusal(ask.tongue, why.as_ref()));
            house::again(&ask, asked.but(why.0, why.1)).await
        }
        Err(why) => Err(Failure::new(&ask, why).back("/admin")),
    }
}

/// The field a refusal speaks of.
fn field(why: &dyn Refuse) -> &'static str {
    let key = why.message().key;
    let is = |known: Refusal| known.message().key == key;
    if is(Refusal::NoName) || is(Refusal::LongName) {
        "name"
    } else if is(Refusal::PersonTaken) {
        "person"
    } else {
        "login"
    }
}

/// The person that somebody wrote: a number, or a name that one person alone has.
async fn person(ask: &Ask, text: &str) -> Result<Result<Option<PersonId>, String>, Failure> {
    let text = text.trim().trim_start_matches('#').to_owned();
    if text.is_empty() {
        return Ok(Ok(None));
    }
    let (number, name) = (text.parse::<PersonId>().ok(), text);
    let read = ask.web.reader().read(&ask.who, move |seen| match number {
        Some(number) => Ok(store::people::persons::find(seen.conn, number)?.into_iter().collect()),
        None => store::people::persons::by_name(seen.conn, &name),
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let tongue = ask.tongue;
    Ok(match found.as_slice() {
        [one] => Ok(Some(one.id)),
        [] => Err(tongue.say("accounts-registry-person-none").to_owned()),
        many => {
            let numbers: Vec<String> = many.iter().map(|p| p.id.to_string()).collect();
            let say = tongue.of("accounts-registry-person-many").n("count", many.len());
            Err(say.s("numbers", numbers.join(", ")).to_string())
        }
    })
}

async fn amend(ask: Ask, Path(account): Path<String>, form: Sent) -> Result<Response, Failure> {
    administrator(&ask)?;
    let id = account_of(&ask, &account)?;
    let back = address(id);
    let person = match person(&ask, form.get("person")).await? {
        Ok(person) => person,
        Err(why) => return account::wrong(&ask, id, ("person", why), &form).await,
    };
    let amend = Amend { account: id, name: form.get("name").to_owned(), person };
    match ask.web.clerk().amend_account(&ask.who, form.get("act"), amend).await {
        Ok(()) => Ok(ask.back(&back, &flash::done(ask.tongue, "accounts-registry-amended", &[]))),
        Err(Trouble::Refused(why)) => {
            let why = (field(why.as_ref()), flash::refusal(ask.tongue, why.as_ref()));
            account::wrong(&ask, id, why, &form).await
        }
        Err(why) => Err(Failure::new(&ask, why).back(back)),
    }
}

async fn close(ask: Ask, Path(account): Path<String>, form: Sent) -> Result<Response, Failure> {
    let id = account_of(&ask, &account)?;
    let closed = ask.web.clerk().close_account(&ask.who, form.get("act"), id).await;
    closed.map_err(|why| Failure::new(&ask, why).back(address(id)))?;
    Ok(ask.back(&address(id), &flash::done(ask.tongue, "accounts-registry-closed", &[])))
}

/// Makes a link and shows it, once: it is in no address, no cookie and no log.
async fn link(ask: Ask, Path(account): Path<String>, form: Sent) -> Result<Response, Failure> {
    let id = account_of(&ask, &account)?;
    let unread = || Trouble::Unreadable(kit::Message::new("main-field-not-an-option"));
    let purpose = Purpose::of(form.get("purpose"))
        .ok_or_else(|| Failure::new(&ask, unread()).back(address(id)))?;
    let made = ask.web.clerk().make_link(&ask.who, form.get("act"), id, purpose).await;
    let token = made.map_err(|why| Failure::new(&ask, why).back(address(id)))?;
    account::with_link(&ask, id, purpose, token.secret(), StatusCode::OK).await
}

async fn end_session(
    ask: Ask,
    Path((account, session)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let id = account_of(&ask, &account)?;
    let session: i64 = session.parse().map_err(|_| Failure::missing(&ask, "session"))?;
    let ended = ask.web.clerk().end_session_of(&ask.who, id, session).await;
    if !ended.map_err(|why| Failure::new(&ask, why).back(address(id)))? {
        return Err(Failure::missing(&ask, "session"));
    }
    Ok(ask.back(&address(id), &flash::done(ask.tongue, "accounts-sessions-ended", &[])))
}
