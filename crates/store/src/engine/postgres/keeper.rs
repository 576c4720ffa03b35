//! The keeper of the journal on PostgreSQL: seals what was committed, if this node holds the
//! lease, and tells this process how far the journal is sealed.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use super::session::{Mode, Session};
use crate::{Conn, Error, engine::shared::Shared, house, journal, p};

/// How often a node looks while there are acts to seal, or may soon be.
const SEAL: Duration = Duration::from_millis(50);
/// How often an idle node looks how far the journal is sealed.
const FOLLOW: Duration = Duration::from_millis(200);
/// How long a lease lasts: a dead sealer is replaced after that.
const LEASE: Duration = Duration::from_secs(3);
/// When a sealer that is still sealing renews it.
const RENEW: Duration = Duration::from_secs(1);
/// Rows sealed in one transaction.
const BATCH: i64 = 500;

sql_postgres! {
    /// The lease is a matter of economy; that two sealers never number the same row twice is
    /// ensured by the head's row, which each holds while it seals.
    const TAKE: &str =
        "INSERT INTO house_leases AS l (name, owner, until)
         VALUES ('sealer', $1, CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + $2)
         ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
         WHERE l.owner = excluded.owner
            OR l.until < CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)";
    const LEAVE: &str = "DELETE FROM house_leases WHERE name = 'sealer' AND owner = $1";
}

/// The keeper's thread.
pub(crate) struct Keeper {
    session: Session,
    shared: Arc<Shared>,
    wakes: Receiver<()>,
    /// This process among those that ever opened the house.
    node: Option<i64>,
    /// When the lease was last taken.
    leased: Option<Instant>,
}

impl Keeper {
    pub(crate) fn new(session: Session, shared: Arc<Shared>, wakes: Receiver<()>) -> Self {
        Self { session, shared, wakes, node: None, leased: None }
    }

    /// Serves until the store is dropped, then leaves the lease to others.
    pub(crate) fn run(mut self) {
        loop {
            let busy = self.turn().unwrap_or_else(|why| {
                tracing::warn!(%why, "the journal could not be sealed or followed");
                self.leased = None;
                self.session.forget();
                false
            });
            // While the lease lasts, other nodes rely on this one to seal their acts.
            let busy = busy || self.leased.is_some_and(|at| at.elapsed() < LEASE);
            let pause = if busy { SEAL } else { FOLLOW };
            if self.wakes.recv_timeout(pause) == Err(RecvTimeoutError::Disconnected) {
                return self.leave();
            }
        }
    }

    /// Looks once, and seals if it is this node's turn; whether acts waited.
    fn turn(&mut self) -> Result<bool, Error> {
        let look = |conn: &mut dyn Conn| Ok((journal::head(conn)?, journal::waiting(conn)?));
        let (head, waiting) = self.transact(Mode::Read, look)?;
        self.shared.publish(head.seq);
        if waiting && self.take()? {
            while self.seal()? {}
        }
        Ok(waiting)
    }

    /// Takes or renews the lease; whether this node seals.
    fn take(&mut self) -> Result<bool, Error> {
        if self.leased.is_some_and(|at| at.elapsed() < RENEW) {
            return Ok(true);
        }
        let node = match self.node {
            Some(node) => node,
            None => self.transact(Mode::Committed, house::lease_node)?,
        };
        self.node = Some(node);
        let asked = Instant::now();
        let lasts = i64::try_from(LEASE.as_micros()).unwrap_or(i64::MAX);
        let taken = self.transact(Mode::Committed, |conn| conn.exec(TAKE, p![node, lasts]))?;
        self.leased = (taken == 1).then_some(asked);
        Ok(taken == 1)
    }

    /// Seals one batch; whether there may be more.
    fn seal(&mut self) -> Result<bool, Error> {
        let sealed = self.transact(Mode::Committed, |conn| journal::seal(conn, BATCH))?;
        if let Some(head) = &sealed {
            self.shared.publish(head.seq);
        }
        Ok(sealed.is_some())
    }

    fn leave(&mut self) {
        if let (Some(node), Some(_)) = (self.node, self.leased) {
            // Without this the next sealer only waits until the lease is over.
            let _ = self.transact(Mode::Committed, move |conn| conn.exec(LEAVE, p![node]));
        }
    }

    fn transact<T>(
        &mut self,
        mode: Mode,
        work: impl FnOnce(&mut dyn Conn) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut outcome = Err(Error::Stopped);
        let kept = self.session.open(mode, |conn| {
            outcome = work(conn);
            outcome.is_ok() && mode != Mode::Read
        });
        outcome.and_then(|value| kept.map(|()| value).map_err(|fault| fault.error))
    }
}
