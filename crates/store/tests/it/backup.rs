//! A backup is a whole house, taken while it is in use.

use std::time::Duration;

use store::{Engine, Error, journal, testing::House};

use crate::record;

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_taken_in_the_middle_opens_and_verifies() {
    let house = House::sqlite();
    let store::testing::Place::Folder(folder) = house.place() else { unreachable!() };
    let to = folder.join("copy").with_extension("db");
    let db = house.db.clone();
    let writing = tokio::spawn(async move {
        for n in 1..=400 {
            db.write(move |conn| record(conn, n, &format!("k{n}"))).await.unwrap();
        }
    });
    for _ in 0..3 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        house.db.backup(&to).await.unwrap();
    }
    let at_last = house.db.sealed();
    writing.await.unwrap();
    assert!(!folder.join("copy.db.partial").exists());
    let copy = store::Db::open_sqlite(&to).unwrap();
    let report = copy.read(journal::verify).await.unwrap();
    assert!(report.holds(), "{report:?}");
    assert!(report.count > 0 && report.count <= at_last);
    // The copy's last row is the house's row of the same number.
    let held = house.db.read(move |conn| journal::verify_against(conn, &report.checkpoint()));
    assert!(held.await.unwrap().holds());
}

#[tokio::test]
async fn a_backup_that_cannot_be_written_says_so() {
    let house = House::sqlite();
    let store::testing::Place::Folder(folder) = house.place() else { unreachable!() };
    let nowhere = house.db.backup(&folder.join("no").join("copy.db")).await;
    assert!(matches!(nowhere, Err(Error::File { .. })), "{nowhere:?}");
}

#[tokio::test]
async fn postgres_is_backed_up_by_its_own_tools() {
    for house in House::each().into_iter().filter(|h| h.db.engine() == Engine::Postgres) {
        let refused = house.db.backup(std::path::Path::new("copy.db")).await;
        assert!(matches!(refused, Err(Error::Unsupported { .. })));
    }
}
