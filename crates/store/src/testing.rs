//! Support for tests: houses that exist for one test, on both engines.
//!
//! PostgreSQL takes part when `MADANG_TEST_POSTGRES` holds a URL (`scripts/postgres start` prints
//! one); each house there is a schema of its own. Without it the tests say loudly that they were
//! skipped, and fail where `MADANG_REQUIRE_POSTGRES=1`.
#![expect(clippy::expect_used, clippy::print_stderr, reason = "a test has to stop and say why")]

use std::{
    env, fs,
    path::PathBuf,
    process,
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

use crate::{Db, Engine, Error, Settings};

/// A house that is gone after its test.
pub struct House {
    /// Its records.
    pub db: Db,
    place: Place,
}

/// Where a house for tests is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The folder with `madang.db`.
    Folder(PathBuf),
    /// A schema of the database at the URL.
    Schema {
        /// The database.
        url: String,
        /// The schema.
        schema: String,
    },
}

impl Place {
    /// Opens the house there, as another process would.
    pub fn open(&self) -> Result<Db, Error> {
        self.open_with(&Settings::default())
    }

    /// As [`Place::open`], with other settings.
    pub fn open_with(&self, settings: &Settings) -> Result<Db, Error> {
        match self {
            Self::Folder(folder) => Db::open_sqlite_with(&folder.join("madang.db"), settings),
            Self::Schema { url, schema } => Db::open_postgres_with(url, schema, settings),
        }
    }
}

impl House {
    /// A new house on SQLite.
    pub fn sqlite() -> Self {
        let folder = env::temp_dir().join(unique());
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        Self::at(Place::Folder(folder))
    }

    /// A new house on PostgreSQL, if the tests were given one.
    pub fn postgres() -> Option<Self> {
        let Ok(url) = env::var("MADANG_TEST_POSTGRES") else {
            let required = env::var("MADANG_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
            assert!(!required, "MADANG_REQUIRE_POSTGRES=1, and MADANG_TEST_POSTGRES is not set");
            eprintln!("POSTGRES SKIPPED: MADANG_TEST_POSTGRES is not set (scripts/postgres start)");
            return None;
        };
        let place = Place::Schema { url, schema: unique() };
        place.clear();
        Some(Self::at(place))
    }

    /// A new house on each engine at hand.
    pub fn each() -> Vec<Self> {
        [Some(Self::sqlite()), Self::postgres()].into_iter().flatten().collect()
    }

    /// Where it is, to open it once more.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Opens the same house again, as another process would.
    pub fn again(&self) -> Result<Db, Error> {
        self.place.open()
    }

    /// The house at `place`, made if absent; it is gone after the test, too.
    pub fn at(place: Place) -> Self {
        let db = place.open().expect("a new house opens");
        Self { db, place }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.place.clear();
    }
}

/// Runs `test` on a new house on each engine at hand.
pub async fn both<F: Future<Output = ()>>(test: impl Fn(Db) -> F) {
    for house in House::each() {
        if house.db.engine() == Engine::Postgres {
            eprintln!("now on PostgreSQL");
        }
        test(house.db.clone()).await;
    }
}

impl Place {
    /// Removes what is there.
    fn clear(&self) {
        match self {
            Self::Folder(folder) => drop(fs::remove_dir_all(folder)),
            Self::Schema { url, schema } => {
                let drop_schema = format!("DROP SCHEMA IF EXISTS \"{schema}\" CASCADE");
                let url = url.clone();
                // A thread of its own: the test may run inside an async runtime.
                let work = thread::spawn(move || {
                    let mut client = postgres::Client::connect(&url, postgres::NoTls)?;
                    let quiet = "SET client_min_messages = warning; SET lock_timeout = '10s'";
                    client.batch_execute(quiet)?;
                    let mut dropped = client.batch_execute(&drop_schema);
                    // The keeper of a store that is just closing may be in the way.
                    for _ in 0..3 {
                        if dropped.is_ok() {
                            break;
                        }
                        thread::sleep(Duration::from_millis(100));
                        dropped = client.batch_execute(&drop_schema);
                    }
                    dropped
                });
                if let Ok(Err(why)) = work.join() {
                    eprintln!("the schema {schema} of a test stays behind: {why}");
                }
            }
        }
    }
}

/// A name that no other test on this machine has.
fn unique() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("madang_test_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}
