//! Passwords: hashed with Argon2id, a few at a time, away from the threads that answer.

use std::{sync::LazyLock, time::Duration};

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use council::AccountId;
use council::accounts::passwords::{self, Refusal};
use council::accounts::registry::Account;
use council::accounts::roles::Standing;
use council::accounts::sessions;
use store::accounts as kept;
use tokio::sync::Semaphore;

use super::entrance::{SignedIn, Visit, forgive, open_session};
use crate::{Clerk, Trouble, dice, refused};

/// Memory of one hash in KiB, and passes over it: what OWASP asks for Argon2id (19 MiB, 2 passes).
const COST: (u32, u32) = (19 * 1024, 2);
/// Hashes made at once: each takes 19 MiB and a core.
static AT_ONCE: Semaphore = Semaphore::const_new(2);
/// How long one waits for a turn before the house says that it is busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// A new password for one's own account.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// The session it is asked from.
    pub session: i64,
    /// The current password, where there is one and no link has just let its owner in.
    pub current: String,
    /// The new one.
    pub new: String,
    /// The new one once more.
    pub again: String,
}

impl Clerk {
    /// Whether somebody must give their current password to set a new one.
    pub async fn needs_current_password(
        &self,
        who: &Standing,
        session: i64,
    ) -> Result<bool, Trouble> {
        let id = who.account.ok_or(Trouble::Missing("account"))?;
        Ok(self.own(id, session).await?.1.is_some())
    }

    /// Sets a new password for oneself. Every session of the account ends, every open link with
    /// it; the answer is a new session for whoever asked.
    pub async fn change_password(
        &self,
        who: &Standing,
        form: Change,
        visit: Visit,
    ) -> Result<SignedIn, Trouble> {
        let id = who.account.ok_or(Trouble::Missing("account"))?;
        let (account, to_give) = self.own(id, form.session).await?;
        passwords::check(&form.new, &account.login).map_err(refused)?;
        if form.new != form.again {
            return Err(refused(Refusal::Differ));
        }
        if let Some(hash) = &to_give {
            self.count_attempt(&account.login, None).await?;
            if !verify(Some(hash.clone()), &form.current).await? {
                return Err(refused(Refusal::NotCurrent));
            }
        }
        let new = hash(&form.new).await?;
        let (session, now) = (self.new_session().await?, self.clock().micros());
        let changed = self.db().write(move |conn| {
            // Another session set another password meanwhile.
            if to_give.is_some() && kept::registry::password(conn, id)? != to_give {
                return Err(refused(Refusal::NotCurrent));
            }
            if to_give.is_some() {
                forgive(conn, &account.login, None)?;
            }
            replace(conn, id, &new, now)?;
            let opened = sessions::Opened::Password;
            open_session(conn, &session, id, opened, &visit, now)
        });
        let signed_in = changed.await?;
        self.recognised().forget();
        Ok(signed_in)
    }

    /// Gives an account a password: for the command line and for scripts. Its sessions end.
    pub async fn give_password(&self, id: AccountId, password: &str) -> Result<(), Trouble> {
        let found = self.db().read(move |conn| kept::registry::find(conn, id)).await?;
        let account = found.ok_or(Trouble::Missing("account"))?;
        passwords::check(password, &account.login).map_err(refused)?;
        let (new, now) = (hash(password).await?, self.clock().micros());
        self.db().write(move |conn| replace(conn, id, &new, now)).await?;
        self.recognised().forget();
        Ok(())
    }

    /// One's own account, and the hash of the password that must be given; `None` where a link has
    /// just let its owner in, or where there is no password yet.
    async fn own(&self, id: AccountId, session: i64) -> Result<(Account, Option<String>), Trouble> {
        let now = self.clock().micros();
        let read = self.db().read(move |conn| {
            let account = kept::registry::find(conn, id)?;
            let hash = kept::registry::password(conn, id)?;
            let sessions = kept::sessions::of_account(conn, id, now)?;
            Ok((account, hash, sessions.into_iter().find(|s| s.id.get() == session)))
        });
        let (account, hash, session) = read.await?;
        let account = account.ok_or(Trouble::Missing("account"))?;
        let session = session.ok_or(Trouble::Missing("session"))?;
        let free = sessions::needs_no_password(session.opened, session.created_at, now);
        Ok((account, hash.filter(|_| !free)))
    }
}

/// Keeps a new hash; sessions and links of the account end.
fn replace(conn: &mut dyn store::Conn, id: AccountId, hash: &str, now: i64) -> Result<(), Trouble> {
    if !kept::registry::set_password(conn, id, hash)? {
        return Err(Trouble::Missing("account"));
    }
    kept::sessions::revoke_others(conn, id, 0, now)?;
    kept::links::use_up_all(conn, id, now)?;
    Ok(())
}

fn hasher() -> Argon2<'static> {
    let (memory, passes) = COST;
    let params = Params::new(memory, passes, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The hash of a password, in PHC form, with a salt of its own.
async fn hash(password: &str) -> Result<String, Trouble> {
    let (password, salt) = (password.to_owned(), dice::token(16));
    in_turn(move || hash_with(&password, salt.as_bytes())).await?.ok_or_else(|| {
        Trouble::Store(store::Error::Unsupported { what: "a password could not be hashed" })
    })
}

fn hash_with(password: &str, salt: &[u8]) -> Option<String> {
    let hash = hasher().hash_password_with_salt(password.as_bytes(), salt);
    hash.map(|hash| hash.to_string()).ok()
}

/// Whether `password` is the one of `hash`. Without a hash it takes the same time and is wrong.
pub(super) async fn verify(hash: Option<String>, password: &str) -> Result<bool, Trouble> {
    static NOBODY: LazyLock<String> = LazyLock::new(|| {
        hash_with("nobody signs in with this", b"a salt for nobody").unwrap_or_default()
    });
    let password = password.to_owned();
    in_turn(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let same = PasswordHash::new(&hash)
            .is_ok_and(|hash| hasher().verify_password(password.as_bytes(), &hash).is_ok());
        known && same
    })
    .await
}

/// Runs heavy work when its turn comes, on a thread for such work.
async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Trouble> {
    let busy = || Trouble::Store(store::Error::Overloaded);
    let turn = tokio::time::timeout(PATIENCE, AT_ONCE.acquire()).await;
    let _turn = turn.map_err(|_| busy())?.map_err(|_| busy())?;
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|why| Trouble::Store(store::Error::Panicked { why: why.to_string() }))
}
