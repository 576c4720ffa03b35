//! The accounts of a demonstration, their one-time links, and where to look first.

use anyhow::{Context, Result};
use clerk::{
    Clerk,
    accounts::{links::NewLink, registry::NewAccount},
};
use council::accounts::{grants::Wish, links::Purpose, roles::Standing};
use store::Db;

use super::{
    facts::{Account, Accounts},
    script::{Script, said},
};
use crate::users::key;

/// Who may come in.
const ACCOUNTS: &str = include_str!("../../../../demo/accounts.toml");
/// How long a link of a demonstration holds: a day, in microseconds.
const LASTS: i64 = 24 * 3_600 * 1_000_000;

/// A way in.
pub struct Link {
    /// The word it is announced by.
    pub role: String,
    /// Who comes in.
    pub name: String,
    /// The token of the link.
    pub token: String,
}

fn listed() -> Result<Vec<Account>> {
    let file: Accounts = toml::from_str(ACCOUNTS).context("demo/accounts.toml")?;
    Ok(file.account)
}

/// Makes the accounts of a new demonstration.
pub async fn accounts(script: &mut Script<'_>) -> Result<()> {
    for account in listed()? {
        let person = account.person.as_deref().map(|name| script.person_id(name)).transpose()?;
        let form = NewAccount { login: account.login.clone(), name: account.name.clone(), person };
        let key = script.key();
        let made = script.clerk.add_account(&script.who, &key, form).await.map_err(said)?;
        let Some(role) = account.grant else { continue };
        let from = script.clerk.clock().now().date();
        let wish = Wish { role, body: None, district: account.district.clone(), from, to: None };
        let key = script.key();
        script.clerk.grant_role(&script.who, &key, made, wish).await.map_err(said)?;
    }
    Ok(())
}

/// A new link for each account, whenever the demonstration is opened.
pub async fn make(clerk: &Clerk, db: &Db) -> Result<Vec<Link>> {
    let who = Standing::house("madang demo");
    let mut links = Vec::new();
    for account in listed()? {
        let login = account.login.clone();
        let known = db
            .read(move |conn| store::accounts::registry::by_login(conn, &login))
            .await?
            .filter(|known| known.closed_at.is_none());
        let Some(known) = known else { continue };
        let form = NewLink { account: known.id, purpose: Purpose::SignIn, lasts: Some(LASTS) };
        let token = clerk.make_link_of(&who, &key(), form).await.map_err(said)?;
        let (role, token) = (account.role, token.secret().to_owned());
        links.push(Link { role, name: account.name, token });
    }
    Ok(links)
}

/// Pages worth a look: their names as message keys, and their paths.
pub fn places(db: &Db) -> Vec<(&'static str, String)> {
    let mut places = vec![("command-demo-home", "/".to_owned())];
    let meetings = [
        ("command-demo-plenary", "hyeopchi-plenary"),
        ("command-demo-committee", "hyeopchi-committee"),
        ("command-demo-neighbourhood", "byeolbit"),
    ];
    for (key, slug) in meetings {
        // A page that cannot be found is not announced; everything else still is.
        if let Ok(Some(id)) = db.read_blocking(move |conn| latest(conn, slug)) {
            places.push((key, format!("/meetings/{id}")));
        }
    }
    places.push(("command-demo-bylaws", "/bylaws/hyeopchi-seoul".to_owned()));
    places.push(("command-demo-bodies", "/bodies".to_owned()));
    places
}

/// The latest meeting of a body.
fn latest(
    conn: &mut dyn store::Conn,
    slug: &str,
) -> Result<Option<council::MeetingId>, store::Error> {
    use store::meetings::convening::{Filter, list};

    let Some(body) = store::bodies::registry::by_slug(conn, slug)? else { return Ok(None) };
    let filter = Filter { body: Some(body.id), ..Filter::default() };
    let all = list(conn, &filter)?;
    Ok(all.iter().max_by_key(|listed| listed.meeting.starts_at).map(|listed| listed.meeting.id))
}
