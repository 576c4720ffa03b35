//! Making, amending and closing accounts.

use council::accounts::grants::Grant;
use council::accounts::links::Purpose;
use council::accounts::registry::{self, Account, Others};
use council::accounts::roles::{Act, Role, Standing};
use council::{AccountId, PersonId};
use serde_json::json;

use super::Token;
use crate::{Clerk, Desk, Subject, Trouble, dice, refused};

/// An account to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// The name to sign in with; need not be an e-mail address.
    pub login: String,
    /// The name shown.
    pub name: String,
    /// The person of the record it belongs to.
    pub person: Option<PersonId>,
}

/// What an account is to be called, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amend {
    /// The account.
    pub account: AccountId,
    /// The name shown.
    pub name: String,
    /// The person of the record it belongs to.
    pub person: Option<PersonId>,
}

impl Clerk {
    /// Makes an account. It has no password; a link lets its owner in the first time.
    pub async fn add_account(
        &self,
        who: &Standing,
        key: &str,
        form: NewAccount,
    ) -> Result<AccountId, Trouble> {
        self.act(who, key, move |desk| {
            desk.may(Act::AddAccount, None)?;
            let account = add(desk, &form)?;
            // The name to sign in with may be an address, so it is not in the journal.
            let content =
                json!({ "account": account.id, "name": account.name, "person": account.person });
            desk.journal(Act::AddAccount, subject(account.id), None, &content)?;
            Ok(account.id)
        })
        .await
    }

    /// Makes the first account of a house that has none, with the role of an administrator and a
    /// link to come in by. The house itself acts; one row in the journal says so.
    pub async fn bootstrap_first_admin(
        &self,
        login: &str,
        name: &str,
    ) -> Result<(AccountId, Token), Trouble> {
        let form = NewAccount { login: login.to_owned(), name: name.to_owned(), person: None };
        let (token, key) = (Token::roll(), dice::token(16));
        let hash = token.hash();
        let house = Standing::house("house");
        let account = self.act(&house, &key, move |desk| {
            desk.may(Act::AddAccount, None)?;
            if store::accounts::registry::any(desk.conn)? {
                return Err(refused(NotTheFirst));
            }
            let account = add(desk, &form)?;
            let grant = Grant {
                id: desk.id()?,
                account: account.id,
                role: Role::Administrator,
                body: None,
                district: None,
                from: desk.now.date(),
                to: None,
            };
            store::accounts::grants::insert(desk.conn, &grant)?;
            let (now, purpose) = (desk.recorded_at, Purpose::First);
            let until = now + purpose.lasts();
            store::accounts::links::insert(desk.conn, &hash, account.id, purpose, now, until)?;
            let content = json!({
                "account": account.id, "name": account.name, "person": null,
                "grant": grant.id, "role": grant.role, "from": grant.from,
            });
            desk.journal(Act::AddAccount, subject(account.id), None, &content)?;
            Ok(account.id)
        });
        Ok((account.await?, token))
    }

    /// Puts the name of an account, or the person it belongs to, right.
    pub async fn amend_account(
        &self,
        who: &Standing,
        key: &str,
        form: Amend,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            desk.may(Act::AmendAccount, None)?;
            let account = account(desk, form.account)?;
            let others = Others {
                person_taken: person_taken(desk, form.person, Some(account.id))?,
                ..Others::default()
            };
            let name = registry::amend(&account, &form.name, others).map_err(refused)?;
            store::accounts::registry::amend(desk.conn, account.id, &name, form.person)?;
            let content = json!({
                "account": account.id, "name": name, "person": form.person,
                "was": { "name": account.name, "person": account.person },
            });
            desk.journal(Act::AmendAccount, subject(account.id), None, &content)
        })
        .await?;
        self.recognised().forget();
        Ok(())
    }

    /// Closes an account: its sessions end at once, its links open nothing more.
    pub async fn close_account(
        &self,
        who: &Standing,
        key: &str,
        id: AccountId,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            desk.may(Act::CloseAccount, None)?;
            let account = account(desk, id)?;
            let today = desk.now.date();
            let held = store::accounts::grants::of_account(desk.conn, id)?;
            let runs = held.iter().any(|g| g.role == Role::Administrator && g.holds_on(today));
            let last = runs
                && store::accounts::registry::other_administrators(desk.conn, 0, id.get(), today)?
                    == 0;
            registry::close(&account, last).map_err(refused)?;
            let now = desk.recorded_at;
            store::accounts::registry::close(desk.conn, id, now)?;
            store::accounts::sessions::revoke_others(desk.conn, id, 0, now)?;
            store::accounts::links::use_up_all(desk.conn, id, now)?;
            let content = json!({ "account": id, "name": account.name });
            desk.journal(Act::CloseAccount, subject(id), None, &content)
        })
        .await?;
        self.recognised().forget();
        Ok(())
    }
}

/// Checks and keeps a new account.
fn add(desk: &mut Desk<'_>, form: &NewAccount) -> Result<Account, Trouble> {
    let login_taken = match registry::read_login(&form.login) {
        Some(login) => store::accounts::registry::by_login(desk.conn, &login)?.is_some(),
        None => false,
    };
    let person_taken = person_taken(desk, form.person, None)?;
    let named = registry::add(&form.login, &form.name, Others { login_taken, person_taken })
        .map_err(refused)?;
    let account = Account {
        id: desk.id()?,
        name: named.name,
        login: named.login,
        person: form.person,
        has_password: false,
        created_at: desk.recorded_at,
        closed_at: None,
    };
    store::accounts::registry::insert(desk.conn, &account)?;
    Ok(account)
}

/// Whether another open account than `own` belongs to the person, who must be in the record.
fn person_taken(
    desk: &mut Desk<'_>,
    person: Option<PersonId>,
    own: Option<AccountId>,
) -> Result<bool, Trouble> {
    let Some(person) = person else { return Ok(false) };
    store::people::persons::find(desk.conn, person)?.ok_or(Trouble::Missing("person"))?;
    let holder = store::accounts::registry::of_person(desk.conn, person)?;
    Ok(holder.is_some_and(|holder| Some(holder) != own))
}

/// The account with this number.
pub(super) fn account(desk: &mut Desk<'_>, id: AccountId) -> Result<Account, Trouble> {
    store::accounts::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("account"))
}

/// An account as the subject of an act.
pub(super) const fn subject(id: AccountId) -> Subject {
    Subject::of("account", id)
}

/// The house has an account already.
#[derive(Debug)]
struct NotTheFirst;

impl council::Refuse for NotTheFirst {
    fn message(&self) -> kit::Message {
        kit::Message::new("accounts-registry-refused-not-first")
    }
}
