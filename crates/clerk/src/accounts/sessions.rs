//! Recognising who asks: a random token in a cookie, its hash in the store.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use council::accounts::roles::Standing;
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
        let found = self
            .db()
            .read(move |conn| store::accounts::sessions::find(conn, &key, now, today))
            .await?;
        let until = found.as_ref().map_or(now, |s| s.expires_at).min(now + KEEP_FOR);
        let session = found.map(|session| {
            Arc::new(Recognition { session: session.id, standing: Arc::new(session.standing) })
        });
        self.recognised().keep(hash, Known { sealed, today, until, session: session.clone() });
        Ok(session)
    }
}

impl Recognised {
    fn get(&self, hash: &str) -> Option<Known> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(hash).cloned()
    }

    fn keep(&self, hash: String, known: Known) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(hash, known);
    }

    /// Forgets everything: a session was revoked here.
    pub fn forget(&self) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
