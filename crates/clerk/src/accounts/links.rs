//! Links that let somebody in once.

use council::AccountId;
use council::accounts::links::{self, Purpose};
use council::accounts::registry::Refusal;
use council::accounts::roles::{Act, Standing};
use council::accounts::sessions::Opened;
use serde_json::json;

use super::entrance::{SignedIn, Visit, open_session};
use super::registry::{account, subject};
use super::{Token, hash_of};
use crate::{Clerk, Trouble, refused};

/// A link to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewLink {
    /// For whom.
    pub account: AccountId,
    /// What for.
    pub purpose: Purpose,
    /// How long it holds, µs; the usual time of its purpose where it is none. A demonstration
    /// gives out links that outlast half an hour.
    pub lasts: Option<i64>,
}

/// A link that opens the door, as its page shows it before the door is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What for.
    pub purpose: Purpose,
    /// The name of the account.
    pub name: String,
}

impl Clerk {
    /// Makes a link for an account. The token is answered once and kept as a hash; an earlier link
    /// for the same purpose opens nothing more.
    pub async fn make_link(
        &self,
        who: &Standing,
        key: &str,
        account_id: AccountId,
        purpose: Purpose,
    ) -> Result<Token, Trouble> {
        self.make_link_of(who, key, NewLink { account: account_id, purpose, lasts: None }).await
    }

    /// [`Clerk::make_link`] for a time of its own.
    pub async fn make_link_of(
        &self,
        who: &Standing,
        key: &str,
        form: NewLink,
    ) -> Result<Token, Trouble> {
        let token = Token::roll();
        let hash = token.hash();
        // Links live on real time: a script that stands in the past makes none that is over.
        self.act(who, key, move |desk| {
            desk.may(Act::MakeLink, None)?;
            let account = account(desk, form.account)?;
            if account.closed_at.is_some() {
                return Err(refused(Refusal::Closed));
            }
            let now = desk.recorded_at;
            let until = now + form.lasts.unwrap_or(form.purpose.lasts());
            store::accounts::links::insert(desk.conn, &hash, account.id, form.purpose, now, until)?;
            let content =
                json!({ "account": account.id, "name": account.name, "purpose": form.purpose });
            desk.journal(Act::MakeLink, subject(account.id), None, &content)
        })
        .await?;
        Ok(token)
    }

    /// What a link is for, without using it up: mail programs look at links before people do.
    pub async fn look_at_link(&self, token: &str) -> Result<Shown, Trouble> {
        let (hash, now) = (hash_of(token), self.clock().micros());
        let found = self.db().read(move |conn| store::accounts::links::find(conn, &hash)).await?;
        let purpose = links::check(found.as_ref().map(|f| &f.link), now).map_err(refused)?;
        Ok(Shown { purpose, name: found.map(|found| found.name).unwrap_or_default() })
    }

    /// Uses a link up and signs its owner in.
    pub async fn enter_by_link(&self, token: &str, visit: Visit) -> Result<SignedIn, Trouble> {
        let (hash, now) = (hash_of(token), self.clock().micros());
        let session = self.new_session().await?;
        let entered = self.db().write(move |conn| {
            let found = store::accounts::links::find(conn, &hash)?;
            let purpose = links::check(found.as_ref().map(|f| &f.link), now).map_err(refused)?;
            let Some(found) = found else { return Err(refused(links::Refusal::Unknown)) };
            if !store::accounts::links::use_up(conn, &hash, now)? {
                return Err(refused(links::Refusal::Used));
            }
            let opened = match purpose {
                Purpose::First => Opened::First,
                Purpose::SignIn => Opened::SignIn,
                Purpose::Reset => Opened::Reset,
            };
            open_session(conn, &session, found.account, opened, &visit, now)
        });
        let signed_in = entered.await?;
        self.recognised().forget();
        Ok(signed_in)
    }
}
