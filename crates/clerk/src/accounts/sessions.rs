//! Recognising who asks: a random token in a cookie, its hash in the store.

use std::collections::HashMap;
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use council::AccountId;
use council::accounts::roles::{Act, Forbidden, Standing};
use council::accounts::sessions::SEEN_EVERY;
use jiff::civil::Date;

use crate::{Clerk, Trouble};

/// How many recognised sessions are kept in memory.
const KEPT: usize = 10_000;
/// How long one is kept, µs: a revocation on another node is felt by then at the latest.
const KEEP_FOR: i64 = 5_000_000;

/// Sessions recognised lately. An entry holds for one sealed number of the journal and one day:
/// any act may change a seat or role.
#[derive(Debug, Default)]
pub struct Recognised {
    kept: Mutex<HashMap<String, Known>>,
    /// How often everything was forgotten: what was read before is not kept after.
    forgotten: AtomicU64,
}

#[derive(Debug, Clone)]
struct Known {
    sealed: u64,
    today: Date,
    until: i64,
    session: Option<Arc<Recognition>>,
}

/// A session that was recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    /// The number of the session.
    pub session: i64,
    /// Who it is.
    pub standing: Arc<Standing>,
}

impl Clerk {
    /// Who holds the session of `token`; `None` where it is unknown, over or revoked.
    pub async fn recognise(&self, token: &str) -> Result<Option<Arc<Recognition>>, Trouble> {
        let hash = kit::sha256_hex(token.as_bytes());
        let (today, now, sealed) =
            (self.clock().now().date(), self.clock().micros(), self.db().sealed());
        let kept = self.recognised().get(&hash);
        if let Some(known) = kept
            && known.sealed == sealed
            && known.today == today
            && now < known.until
        {
            return Ok(known.session);
        }
        let key = hash.clone();
        let forgotten = self.recognised().forgotten.load(Ordering::Acquire);
        let found = self
            .db()
            .read(move |conn| store::accounts::sessions::find(conn, &key, now, today))
            .await?;
        if let Some(session) = &found
            && now - session.seen_at > SEEN_EVERY
        {
            self.touch(session.id, now).await;
        }
        let until = found.as_ref().map_or(now, |s| s.expires_at).min(now + KEEP_FOR);
        let session = found.map(|session| {
            Arc::new(Recognition { session: session.id, standing: Arc::new(session.standing) })
        });
        let known = Known { sealed, today, until, session: session.clone() };
        self.recognised().keep(hash, known, forgotten);
        Ok(session)
    }

    /// Writes that a session was seen. That it cannot be written keeps nobody out.
    async fn touch(&self, session: i64, now: i64) {
        let written =
            self.db().write(move |conn| store::accounts::sessions::touch(conn, session, now)).await;
        if let Err(why) = written {
            tracing::warn!(%why, "a session could not be written as seen");
        }
    }

    /// Ends one of one's own sessions; whether there was one.
    pub async fn end_session(&self, who: &Standing, session: i64) -> Result<bool, Trouble> {
        let account = who.account.ok_or(Trouble::Missing("account"))?;
        self.revoke(account, session).await
    }

    /// Ends all of one's own sessions but `spared`; answers how many.
    pub async fn end_other_sessions(&self, who: &Standing, spared: i64) -> Result<u64, Trouble> {
        let account = who.account.ok_or(Trouble::Missing("account"))?;
        let now = self.clock().micros();
        let ended = self
            .db()
            .write(move |conn| store::accounts::sessions::revoke_others(conn, account, spared, now))
            .await?;
        self.recognised().forget();
        Ok(ended)
    }

    /// Ends a session of somebody else, as an administrator; whether there was one.
    pub async fn end_session_of(
        &self,
        who: &Standing,
        account: AccountId,
        session: i64,
    ) -> Result<bool, Trouble> {
        if !who.administers() {
            let signed_in = who.account.is_some();
            return Err(Forbidden { act: Act::CloseAccount, signed_in }.into());
        }
        self.revoke(account, session).await
    }

    async fn revoke(&self, account: AccountId, session: i64) -> Result<bool, Trouble> {
        let now = self.clock().micros();
        let ended = self
            .db()
            .write(move |conn| store::accounts::sessions::revoke(conn, account, session, now))
            .await?;
        self.recognised().forget();
        Ok(ended)
    }
}

impl Recognised {
    fn get(&self, hash: &str) -> Option<Known> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(hash).cloned()
    }

    fn keep(&self, hash: String, known: Known, forgotten: u64) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if self.forgotten.load(Ordering::Acquire) != forgotten {
            return;
        }
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(hash, known);
    }

    /// Forgets everything: a session was revoked here.
    pub fn forget(&self) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        self.forgotten.fetch_add(1, Ordering::AcqRel);
        kept.clear();
    }
}
