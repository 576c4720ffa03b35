//! A statement that runs too long ends, and takes only its own act with it.

use std::{thread, time::Duration};

use store::{Error, Settings, house, p, testing};

use crate::facts;

const ENDLESS: &str = "WITH RECURSIVE n (i) AS (
        SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n)
    SELECT count(*) FROM n";
const ENDLESS_INSERT: &str = "WITH RECURSIVE n (i) AS (
        SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n)
    INSERT INTO house_facts (name, value) SELECT 'endless-' || i, 'x' FROM n";

#[tokio::test]
async fn an_endless_statement_ends() {
    for house in testing::House::each() {
        let short = Duration::from_millis(200);
        let settings =
            Settings { deadline: short, slow_deadline: 2 * short, ..Settings::default() };
        let db = house.place().open_with(&settings).unwrap();
        let read = db.read(|conn| conn.one(ENDLESS, p![], |row| row.int(0))).await;
        assert!(matches!(read, Err(Error::Deadline { .. })), "{read:?}");
        let slow = db.read_slow(|conn| conn.one(ENDLESS, p![], |row| row.int(0))).await;
        assert!(matches!(slow, Err(Error::Deadline { .. })), "{slow:?}");

        let mut acts = Vec::new();
        for n in 0..9 {
            let db = db.clone();
            acts.push(tokio::spawn(async move {
                db.write(move |conn| {
                    if n == 0 {
                        thread::sleep(Duration::from_millis(50));
                    }
                    house::set_fact(conn, &format!("short-{n}"), "x")?;
                    if n == 4 {
                        conn.exec(ENDLESS_INSERT, p![])?;
                    }
                    Ok::<_, Error>(())
                })
                .await
            }));
        }
        for (n, act) in acts.into_iter().enumerate() {
            let outcome = act.await.unwrap();
            assert_eq!(matches!(outcome, Err(Error::Deadline { .. })), n == 4, "{n}: {outcome:?}");
            assert_eq!(outcome.is_ok(), n != 4, "{n}: {outcome:?}");
        }
        assert_eq!(db.read(|conn| facts(conn, "short-")).await, Ok(8));
        assert_eq!(db.read(|conn| facts(conn, "endless-")).await, Ok(0));
    }
}
