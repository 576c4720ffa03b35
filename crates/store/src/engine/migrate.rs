//! Migrations: numbered files, each run once, in its own transaction, and never changed after.

use crate::{Conn, Engine, Error, p};

/// One numbered file of `migrations/`.
struct Migration {
    name: &'static str,
    text: &'static str,
    /// What PostgreSQL runs instead, where the engines differ.
    postgres: Option<&'static str>,
}

/// Lists migrations in order: `"0001_house"` for one file that serves both engines,
/// `"0009_search" + postgres` where `0009_search.postgres.sql` stands beside it.
macro_rules! migrations {
    ($($name:literal $(+ $postgres:ident)?),+ $(,)?) => {
        &[$(Migration {
            name: $name,
            text: include_str!(concat!("../../migrations/", $name, ".sql")),
            postgres: migrations!(@override $name $($postgres)?),
        }),+]
    };
    (@override $name:literal) => { None };
    (@override $name:literal postgres) => {
        Some(include_str!(concat!("../../migrations/", $name, ".postgres.sql")))
    };
}

/// Every migration of this program. The test `migrations` compares the list with the folder.
const ALL: &[Migration] = migrations![
    "0001_house",
    "0002_people",
    "0003_bodies",
    "0004_bylaws",
    "0005_meetings",
    "0006_decisions",
    "0007_accounts",
    "0008_files",
    "0009_calendar",
    "0010_meetings_before",
    "0011_meetings_floor",
    "0012_minutes",
    "0013_tasks",
    "0014_costs",
    "0015_post",
];

/// Where migrations keep their own record; it has to be there before the first of them.
const RECORD: &str = "CREATE TABLE IF NOT EXISTS house_migrations (
    version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)";
/// Two programs starting at once take turns. SQLite's BEGIN IMMEDIATE does the same.
const LOCK: &str = "LOCK TABLE house_migrations IN ACCESS EXCLUSIVE MODE";

sql! {
    const DONE: &str = "SELECT version, name, checksum FROM house_migrations ORDER BY version";
    const NOTE: &str =
        "INSERT INTO house_migrations (version, name, checksum) VALUES ($1, $2, $3)";
}

/// A [`Conn`] that also runs whole files.
pub(crate) trait Script: Conn {
    /// Runs statements separated by `;`.
    fn script(&mut self, text: &str) -> Result<(), Error>;
}

/// A connection that can hold one transaction after another.
pub(crate) trait Ground {
    fn engine(&self) -> Engine;

    /// Runs `work` in a transaction of its own.
    fn transaction(
        &mut self,
        work: &mut dyn FnMut(&mut dyn Script) -> Result<(), Error>,
    ) -> Result<(), Error>;
}

/// Brings a database up to this program, or says why it cannot be.
pub(crate) fn run(ground: &mut dyn Ground) -> Result<(), Error> {
    ground.transaction(&mut |conn| conn.script(RECORD))?;
    let mut done = 0;
    ground.transaction(&mut |conn| {
        done = check(conn)?;
        Ok(())
    })?;
    let engine = ground.engine();
    for migration in &ALL[done.min(ALL.len())..] {
        ground.transaction(&mut |conn| step(conn, migration, engine))?;
    }
    Ok(())
}

/// Takes a database as it is: it has to have every migration of this program already.
///
/// Errors: [`Error::Older`] where it lacks some, so that a program that only looks changes nothing.
pub(crate) fn take(ground: &mut dyn Ground) -> Result<(), Error> {
    let mut done = 0;
    let looked = ground.transaction(&mut |conn| {
        done = check(conn)?;
        Ok(())
    });
    let known = number(ALL.len());
    match looked {
        // No house was ever here: the record of migrations itself is absent.
        Err(Error::Sql { .. }) => Err(Error::Older { found: 0, known }),
        Ok(()) if done < ALL.len() => Err(Error::Older { found: number(done), known }),
        looked => looked,
    }
}

/// How many migrations have run, all of them as this program knows them.
fn check(conn: &mut dyn Conn) -> Result<usize, Error> {
    let engine = conn.engine();
    let done = conn.list(DONE, p![], |row| {
        Ok((row.int(0)?, row.text(1)?.to_owned(), row.text(2)?.to_owned()))
    })?;
    let known = number(ALL.len());
    if let Some((found, ..)) = done.iter().find(|(version, ..)| *version > known) {
        return Err(Error::Newer { found: *found, known });
    }
    for (i, (version, name, checksum)) in done.iter().enumerate() {
        let same = *version == number(i + 1)
            && *name == ALL[i].name
            && *checksum == kit::sha256_hex(ALL[i].text_on(engine).as_bytes());
        if !same {
            return Err(Error::MigrationChanged { name: name.clone() });
        }
    }
    Ok(done.len())
}

fn step(conn: &mut dyn Script, migration: &Migration, engine: Engine) -> Result<(), Error> {
    if engine == Engine::Postgres {
        conn.script(LOCK)?;
    }
    // Another program may have run it while this one waited for its turn.
    let done = check(conn)?;
    if ALL.get(done).map(|next| next.name) != Some(migration.name) {
        return Ok(());
    }
    let text = migration.text_on(engine);
    conn.script(text)?;
    let checksum = kit::sha256_hex(text.as_bytes());
    let conn: &mut dyn Conn = conn;
    conn.exec(NOTE, p![number(done + 1), migration.name, &checksum])?;
    Ok(())
}

impl Migration {
    fn text_on(&self, engine: Engine) -> &'static str {
        match (engine, self.postgres) {
            (Engine::Postgres, Some(text)) => text,
            _ => self.text,
        }
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::ALL;

    #[test]
    fn the_list_and_the_folder_agree() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let found: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        let mut listed = BTreeSet::new();
        for migration in ALL {
            listed.insert(format!("{}.sql", migration.name));
            if migration.postgres.is_some() {
                listed.insert(format!("{}.postgres.sql", migration.name));
            }
        }
        assert_eq!(listed, found);
    }

    #[test]
    fn names_are_numbered_without_a_gap() {
        for (i, migration) in ALL.iter().enumerate() {
            assert!(migration.name.starts_with(&format!("{:04}_", i + 1)), "{}", migration.name);
        }
    }
}
