//! Migrations run once, are never changed, and are not run backwards.

use std::thread;

use store::{
    Error, Settings, house, p,
    testing::{House, Place},
};

#[tokio::test]
async fn opening_again_changes_nothing() {
    for house in House::each() {
        house.db.write(|conn| house::set_fact(conn, "name", "구로구")).await.unwrap();
        let record = "SELECT version, checksum FROM house_migrations ORDER BY version";
        let list = move |conn: &mut dyn store::Conn| {
            conn.list(record, p![], |row| Ok((row.int(0)?, row.text(1)?.to_owned())))
        };
        let before = house.db.read(list).await.unwrap();
        assert!(!before.is_empty());
        let again = house.again().unwrap();
        assert_eq!(again.read(list).await.unwrap(), before);
        let name = again.read(|conn| house::fact(conn, "name")).await.unwrap();
        assert_eq!(name.as_deref(), Some("구로구"));
    }
}

#[tokio::test]
async fn a_changed_migration_is_refused() {
    for house in House::each() {
        let change = "UPDATE house_migrations SET checksum = 'other' WHERE version = 1";
        house.db.write(move |conn| conn.exec(change, p![])).await.unwrap();
        let refused = house.again().err().unwrap();
        assert_eq!(refused, Error::MigrationChanged { name: "0001_house".to_owned() });
    }
}

#[tokio::test]
async fn a_newer_house_is_refused() {
    for house in House::each() {
        let insert = "INSERT INTO house_migrations (version, name, checksum)
             VALUES (9999, '9999_later', 'x')";
        house.db.write(move |conn| conn.exec(insert, p![])).await.unwrap();
        let refused = house.again().err().unwrap();
        assert!(matches!(refused, Error::Newer { found: 9999, .. }), "{refused:?}");
    }
}

#[tokio::test]
async fn whoever_only_looks_changes_nothing() {
    let look = Settings { migrate: false, ..Settings::default() };
    for house in House::each() {
        assert!(house.place().open_with(&look).is_ok());
        let nowhere = match house.place() {
            Place::Folder(folder) => Place::Folder(folder.join("nowhere")),
            Place::Schema { url, .. } => {
                Place::Schema { url: url.clone(), schema: "madang_test_nowhere".to_owned() }
            }
        };
        for _ in 0..2 {
            let refused = nowhere.open_with(&look).err().unwrap();
            assert!(matches!(refused, Error::File { .. } | Error::Older { found: 0, .. }));
        }
        let forget = "DELETE FROM house_migrations
            WHERE version = (SELECT max(version) FROM house_migrations)";
        house.db.write(move |conn| conn.exec(forget, p![])).await.unwrap();
        let older = house.place().open_with(&look).err().unwrap();
        assert!(matches!(older, Error::Older { .. }), "{older:?}");
    }
}

#[test]
fn nodes_that_start_at_once_take_turns() {
    for house in House::each() {
        let fresh = match house.place() {
            Place::Folder(folder) => {
                let folder = folder.join("fresh");
                std::fs::create_dir(&folder).unwrap();
                Place::Folder(folder)
            }
            Place::Schema { url, schema } => {
                Place::Schema { url: url.clone(), schema: format!("{schema}_fresh") }
            }
        };
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let place = fresh.clone();
                thread::spawn(move || place.open().map(drop))
            })
            .collect();
        for start in starts {
            assert_eq!(start.join().unwrap(), Ok(()));
        }
        drop(House::at(fresh));
    }
}

#[test]
fn a_schema_name_is_never_sql() {
    for name in ["", "a\"b", "a;b", "Große", "UPPER"] {
        let refused = store::Db::open_postgres("postgres://127.0.0.1:1/x", name).err().unwrap();
        assert!(matches!(refused, Error::Unsupported { .. }), "{name}: {refused:?}");
    }
}

#[test]
fn a_database_that_is_not_there_is_said_to_be_unavailable() {
    let refused = store::Db::open_postgres("postgres://x@127.0.0.1:1/x", "a").err().unwrap();
    assert!(matches!(refused, Error::Unavailable { .. }), "{refused:?}");
}
