//! One connection to PostgreSQL, opened when it is needed and again when it breaks.

use std::{sync::Arc, thread, time::Duration};

use postgres::{Client, Config, IsolationLevel, NoTls, config::TargetSessionAttrs};

use super::{
    conn::{Open, Prepared},
    fault::{Cure, Fault, deep},
};
use crate::{
    Engine, Error,
    engine::{
        act::Act,
        migrate::{Ground, Script},
        shared::Shared,
    },
};

/// Times a transaction is run before others are said to be in the way.
const TRIES: u32 = 16;
/// Times a broken connection is made anew for one transaction.
const CONNECTS: u32 = 4;
/// The longest pause between two tries.
const PAUSE: Duration = Duration::from_millis(200);

/// Where a house is: the database, the schema, and how long a statement may run there.
#[derive(Clone)]
pub(crate) struct Place {
    config: Config,
    schema: String,
    deadline: Duration,
}

impl Place {
    pub(crate) fn new(url: &str, schema: &str, deadline: Duration) -> Result<Self, Error> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if schema.is_empty() || schema.len() > 63 || !schema.chars().all(plain) {
            let what = "the name of a schema has up to 63 of a-z, 0-9 and _";
            return Err(Error::Unsupported { what });
        }
        let mut config: Config =
            url.parse().map_err(|why| Error::Unavailable { why: deep(&why) })?;
        if config.get_application_name().is_none() {
            config.application_name("madang");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(5));
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(Duration::from_secs(10));
        }
        // Of several hosts the one that accepts writes is the house.
        if config.get_hosts().len() > 1
            && config.get_target_session_attrs() == TargetSessionAttrs::Any
        {
            config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        }
        Ok(Self { config, schema: schema.to_owned(), deadline })
    }

    fn connect(&self) -> Result<Client, Fault> {
        let mut client = self.config.connect(NoTls).map_err(|why| Fault::new("connect", &why))?;
        let settings = format!(
            "SET search_path TO \"{}\"; SET statement_timeout = {}; \
             SET idle_in_transaction_session_timeout = 60000; SET client_min_messages = warning",
            self.schema,
            self.deadline.as_millis().max(1),
        );
        client.batch_execute(&settings).map_err(|why| Fault::new(&settings, &why))?;
        Ok(client)
    }
}

/// How a transaction is isolated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// One snapshot, and no writing.
    Read,
    /// As if acts ran one after another.
    Act,
    /// Sees what others commit meanwhile; for the sealer, which holds the head's row instead.
    Committed,
}

/// A connection, or the lack of one.
pub(crate) struct Session {
    place: Place,
    shared: Arc<Shared>,
    client: Option<Client>,
    prepared: Prepared,
    /// Sets the pauses of two sessions that are in each other's way apart, without dice.
    number: u32,
}

impl Session {
    pub(crate) fn new(place: Place, shared: Arc<Shared>, number: usize) -> Self {
        let number = u32::try_from(number).unwrap_or(0);
        Self { place, shared, client: None, prepared: Prepared::new(), number }
    }

    /// Makes the schema if it is not there.
    pub(crate) fn make_schema(&mut self) -> Result<(), Error> {
        let schema = self.place.schema.clone();
        let client = self.client().map_err(|fault| fault.error)?;
        let named = |why: postgres::Error| Fault::new("CREATE SCHEMA", &why).error;
        // Asked first, because CREATE … IF NOT EXISTS wants a right that the house may not have.
        let found = client
            .query_opt("SELECT 1 FROM pg_namespace WHERE nspname = $1", &[&schema])
            .map_err(named)?;
        if found.is_none() {
            let made = client.batch_execute(&format!("CREATE SCHEMA IF NOT EXISTS \"{schema}\""));
            // Another node may have been faster by a hair: then the schema is there.
            match made.map_err(named) {
                Ok(()) | Err(Error::Unique { .. }) => {}
                Err(why) => return Err(why),
            }
        }
        Ok(())
    }

    /// Runs `act` until it is kept, refuses, or has failed too often; the answer is in the act.
    pub(crate) fn run(&mut self, act: &mut dyn Act, mode: Mode) {
        let mut connects = 0;
        for attempt in 0..TRIES {
            let Err(fault) = self.once(act, mode) else { return };
            if fault.cure == Cure::Reconnect {
                self.forget();
                connects += 1;
            }
            let last = attempt + 1 == TRIES || connects >= CONNECTS;
            if fault.cure == Cure::None || last {
                return act.fail(fault.error);
            }
            thread::sleep(self.pause(attempt.max(connects * 4)));
        }
    }

    /// One try. An error means that the transaction did not happen, or may not have.
    fn once(&mut self, act: &mut dyn Act, mode: Mode) -> Result<(), Fault> {
        self.open(mode, |conn| {
            let ran = act.run(conn);
            ran && mode != Mode::Read
        })
    }

    /// Runs `work` in a transaction that is kept if it says so and no statement failed.
    pub(crate) fn open(
        &mut self,
        mode: Mode,
        work: impl FnOnce(&mut Open<'_>) -> bool,
    ) -> Result<(), Fault> {
        self.client()?;
        let Self { client: Some(client), prepared, shared, .. } = self else { return Ok(()) };
        let (level, read_only) = match mode {
            Mode::Read => (IsolationLevel::RepeatableRead, true),
            Mode::Act => (IsolationLevel::Serializable, false),
            Mode::Committed => (IsolationLevel::ReadCommitted, false),
        };
        let begin = client.build_transaction().isolation_level(level).read_only(read_only);
        let tx = begin.start().map_err(|why| Fault::at_begin(&why))?;
        let mut conn = Open::new(tx, prepared, shared);
        let keep = work(&mut conn);
        conn.end(keep)
    }

    /// Drops the connection; the next transaction makes a new one.
    pub(crate) fn forget(&mut self) {
        self.client = None;
        self.prepared.clear();
    }

    fn client(&mut self) -> Result<&mut Client, Fault> {
        if self.client.as_ref().is_some_and(Client::is_closed) {
            self.forget();
        }
        let client = match self.client.take() {
            Some(client) => client,
            None => self.place.connect()?,
        };
        Ok(self.client.insert(client))
    }

    fn pause(&self, attempt: u32) -> Duration {
        let apart = Duration::from_micros(u64::from(self.number % 16) * 500);
        (Duration::from_millis(1) * 2_u32.saturating_pow(attempt)).min(PAUSE) + apart
    }
}

impl Ground for Session {
    fn engine(&self) -> Engine {
        Engine::Postgres
    }

    fn transaction(
        &mut self,
        work: &mut dyn FnMut(&mut dyn Script) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut outcome = Ok(());
        let kept = self.open(Mode::Committed, |conn| {
            outcome = work(conn);
            outcome.is_ok()
        });
        outcome.and(kept.map_err(|fault| fault.error))
    }
}
