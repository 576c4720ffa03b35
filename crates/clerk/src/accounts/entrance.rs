//! Signing in with a password, slowed down for whoever guesses.

use council::accounts::passwords::Refusal;
use council::accounts::registry::read_login;
use council::accounts::sessions::Opened;
use council::accounts::throttles::{self, Bucket, FORGOTTEN_AFTER};
use council::{AccountId, SessionId};
use store::{Conn, accounts as kept};

use super::{Token, hash_of, passwords};
use crate::{Clerk, Trouble, refused};

/// The longest name of a browser that is kept, in characters.
const LONGEST_AGENT: usize = 200;
/// Sessions and links are forgotten so long after their end, µs.
const KEPT_AFTER: i64 = 30 * 24 * 60 * 60 * 1_000_000;

/// From where somebody asks to be let in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visit {
    /// The network address they come from, as far as it tells people apart.
    pub address: String,
    /// The browser, as it names itself.
    pub agent: String,
    /// The session they have so far: it ends when the new one begins.
    pub before: Option<(AccountId, i64)>,
}

/// Somebody was let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The secret for the cookie.
    pub token: Token,
    /// Who.
    pub account: AccountId,
    /// How.
    pub opened: Opened,
}

/// A session that is about to begin.
pub(super) struct NewSession {
    id: SessionId,
    token: Token,
}

impl Clerk {
    /// Signs in. What is wrong is never told: no such account, a closed one, no password and a
    /// wrong one sound alike and take the same time.
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        visit: Visit,
    ) -> Result<SignedIn, Trouble> {
        // Even what cannot be a login is counted and takes its time.
        let login = read_login(login).unwrap_or_else(|| login.trim().to_lowercase());
        self.count_attempt(&login, Some(&visit.address)).await?;
        let wanted = login.clone();
        let found = self.db().read(move |conn| {
            let Some(account) = kept::registry::by_login(conn, &wanted)? else { return Ok(None) };
            let hash = kept::registry::password(conn, account.id)?;
            Ok(hash.map(|hash| (account.id, hash)))
        });
        let found = found.await?;
        let hash = found.as_ref().map(|(_, hash)| hash.clone());
        let right = passwords::verify(hash, password).await?;
        let Some((account, hash)) = found.filter(|_| right) else {
            return Err(refused(Refusal::NoEntry));
        };
        let (session, now) = (self.new_session().await?, self.clock().micros());
        let opened = self.db().write(move |conn| {
            // Changed or closed while the password was being compared.
            if kept::registry::password(conn, account)?.as_ref() != Some(&hash) {
                return Err(refused(Refusal::NoEntry));
            }
            forgive(conn, &login, Some(&visit.address))?;
            tidy(conn, now)?;
            open_session(conn, &session, account, Opened::Password, &visit, now)
        });
        let signed_in = opened.await?;
        self.recognised().forget();
        Ok(signed_in)
    }

    /// Counts an attempt as failed before it is made, so that many at once are counted as well;
    /// who succeeds is forgiven. Refuses where too many failed.
    pub(super) async fn count_attempt(
        &self,
        login: &str,
        address: Option<&str>,
    ) -> Result<(), Trouble> {
        let now = self.clock().micros();
        let buckets = buckets(login, address);
        self.db()
            .write(move |conn| {
                let mut counted = Vec::new();
                for (bucket, name) in &buckets {
                    let failures = kept::throttles::find(conn, name)?;
                    throttles::check(*bucket, failures, now).map_err(refused)?;
                    counted.push((name, failures.and_one(now)));
                }
                for (name, failures) in counted {
                    kept::throttles::keep(conn, name, failures)?;
                }
                Ok(())
            })
            .await
    }

    /// A number and a secret for a session.
    pub(super) async fn new_session(&self) -> Result<NewSession, Trouble> {
        let id = SessionId::new(self.db().next_id().await?);
        Ok(NewSession { id, token: Token::roll() })
    }
}

/// Takes the last attempt back: it was right. Nothing is held against the login any more.
pub(super) fn forgive(
    conn: &mut dyn Conn,
    login: &str,
    address: Option<&str>,
) -> Result<(), store::Error> {
    for (bucket, name) in buckets(login, address) {
        if bucket == Bucket::Login {
            kept::throttles::clear(conn, &name)?;
        } else {
            let mut failures = kept::throttles::find(conn, &name)?;
            failures.count = failures.count.saturating_sub(1);
            kept::throttles::keep(conn, &name, failures)?;
        }
    }
    Ok(())
}

/// The buckets an attempt is counted in. They hold no names: people type passwords into the wrong
/// field.
fn buckets(login: &str, address: Option<&str>) -> Vec<(Bucket, String)> {
    let mut buckets = vec![(Bucket::Login, format!("login-{}", hash_of(login)))];
    if let Some(address) = address {
        buckets.push((Bucket::Address, format!("address-{}", hash_of(address))));
    }
    buckets
}

/// Begins a session, and ends the one the visitor had.
pub(super) fn open_session(
    conn: &mut dyn Conn,
    session: &NewSession,
    account: AccountId,
    opened: Opened,
    visit: &Visit,
    now: i64,
) -> Result<SignedIn, Trouble> {
    if let Some((account, before)) = visit.before {
        kept::sessions::revoke(conn, account, before, now)?;
    }
    let agent: String =
        visit.agent.chars().filter(|c| !c.is_control()).take(LONGEST_AGENT).collect();
    let (hash, token) = (session.token.hash(), session.token.clone());
    let new = kept::sessions::New {
        id: session.id,
        token_hash: &hash,
        account,
        opened,
        now,
        agent: &agent,
    };
    kept::sessions::insert(conn, &new)?;
    Ok(SignedIn { token, account, opened })
}

/// Forgets what is long over.
fn tidy(conn: &mut dyn Conn, now: i64) -> Result<(), store::Error> {
    kept::throttles::forget(conn, now - FORGOTTEN_AFTER)?;
    kept::sessions::forget(conn, now - KEPT_AFTER)?;
    kept::links::forget(conn, now - KEPT_AFTER).map(drop)
}
