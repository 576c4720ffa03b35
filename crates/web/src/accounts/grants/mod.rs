//! Granting and ending roles: `POST /admin/accounts/{id}/roles`, `…/roles/{grant}/end`.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::Trouble;
use clerk::accounts::grants::EndRole;
use council::accounts::grants::{Refusal, Wish};
use council::accounts::roles::Role;
use council::{AccountId, BodyId, GrantId, Refuse};

use super::registry::{account_of, address, wrong};
use crate::{Web, ask::Ask, failure::Failure, flash, sent::Sent};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/admin/accounts/{account}/roles", post(grant))
        .route("/admin/accounts/{account}/roles/{grant}/end", post(end))
}

async fn grant(ask: Ask, Path(account): Path<String>, form: Sent) -> Result<Response, Failure> {
    let id = account_of(&ask, &account)?;
    let wish = match read(&form) {
        Ok(wish) => wish,
        Err((field, key)) => {
            return wrong(&ask, id, (field, ask.tongue.say(key).to_owned()), &form).await;
        }
    };
    match ask.web.clerk().grant_role(&ask.who, form.get("act"), id, wish).await {
        Ok(_) => {
            let told = flash::done(ask.tongue, "accounts-grants-granted", &[]);
            Ok(ask.back(&address(id), &told))
        }
        Err(Trouble::Refused(why)) => {
            let why = (field(why.as_ref()), flash::refusal(ask.tongue, why.as_ref()));
            wrong(&ask, id, why, &form).await
        }
        Err(why) => Err(Failure::new(&ask, why).back(address(id))),
    }
}

/// Reads the form; the field that cannot be read, and why.
fn read(form: &Sent) -> Result<Wish, (&'static str, &'static str)> {
    let body = form.get("body").trim();
    let body: Option<BodyId> = match body {
        "" => None,
        text => Some(text.parse().map_err(|_| ("body", "main-field-not-an-option"))?),
    };
    let day = |name| form.day(name).map_err(|why| (name, why.key));
    Ok(Wish {
        role: Role::of(form.get("role")).ok_or(("role", "main-field-not-an-option"))?,
        body,
        district: Some(form.get("district").trim().to_owned()).filter(|code| !code.is_empty()),
        from: day("from")?.ok_or(("from", "main-field-not-a-day"))?,
        to: day("to")?,
    })
}

/// The field a refusal speaks of.
fn field(why: &dyn Refuse) -> &'static str {
    let key = why.message().key;
    let is = |known: Refusal| known.message().key == key;
    if is(Refusal::WholeHouse) {
        "body"
    } else if is(Refusal::NoDistrict) {
        "district"
    } else if is(Refusal::Backwards) {
        "to"
    } else {
        "role"
    }
}

async fn end(
    ask: Ask,
    Path((account, grant)): Path<(String, String)>,
    form: Sent,
) -> Result<Response, Failure> {
    let id: AccountId = account_of(&ask, &account)?;
    let grant: GrantId = grant.parse().map_err(|_| Failure::missing(&ask, "grant"))?;
    let failed = |why: Trouble| Failure::new(&ask, why).back(address(id));
    let last = form.day("last").map_err(|why| failed(Trouble::Unreadable(why)))?;
    let ended = ask.web.clerk().end_role(&ask.who, form.get("act"), EndRole { grant, last }).await;
    ended.map_err(failed)?;
    Ok(ask.back(&address(id), &flash::done(ask.tongue, "accounts-grants-done", &[])))
}
