//! Acts happen whole or not at all, alone, and one after another.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use store::{Db, Engine, Error, Settings, house, p, testing};

use crate::facts;

#[tokio::test]
async fn an_act_that_fails_is_undone_alone() {
    testing::both(|db| async move {
        let mut acts = Vec::new();
        for n in 0..20 {
            let db = db.clone();
            acts.push(tokio::spawn(async move {
                db.write(move |conn| {
                    // The first of them holds the writer, so that the others wait in one group.
                    if n == 0 {
                        thread::sleep(Duration::from_millis(50));
                    }
                    house::set_fact(conn, &format!("group-{n}"), "x")?;
                    if n % 3 == 1 { Err(Error::Missing { table: "t", id: n }) } else { Ok(n) }
                })
                .await
            }));
        }
        for (n, act) in (0_i64..).zip(acts) {
            let expected =
                if n % 3 == 1 { Err(Error::Missing { table: "t", id: n }) } else { Ok(n) };
            assert_eq!(act.await.unwrap(), expected);
        }
        db.read(|conn| {
            for n in 0..20 {
                assert_eq!(house::fact(conn, &format!("group-{n}"))?.is_some(), n % 3 != 1, "{n}");
            }
            Ok(())
        })
        .await
        .unwrap();
    })
    .await;
}

#[tokio::test]
async fn constraints_have_one_name_on_both_engines() {
    testing::both(|db| async move {
        let twice = |table: &'static str| {
            let db = db.clone();
            async move {
                db.write(move |conn| {
                    for _ in 0..2 {
                        conn.exec(table, p![])?;
                    }
                    Ok::<_, Error>(())
                })
                .await
                .unwrap_err()
            }
        };
        db.write(|conn| {
            conn.exec("CREATE TABLE t (a BIGINT NOT NULL, b TEXT CHECK (b <> ''))", p![])?;
            conn.exec("CREATE UNIQUE INDEX t_a_b_key ON t (a, b)", p![])?;
            conn.exec("CREATE TABLE u (a BIGINT PRIMARY KEY, up BIGINT REFERENCES u (a))", p![])
        })
        .await
        .unwrap();
        let fact = twice("INSERT INTO house_facts (name, value) VALUES ('n', 'v')").await;
        assert!(fact.is_unique("house_facts", "pkey"), "{fact:?}");
        let pair = twice("INSERT INTO t (a, b) VALUES (1, 'x')").await;
        assert!(pair.is_unique("t", "a_b"), "{pair:?}");
        let empty = twice("INSERT INTO t (a, b) VALUES (1, '')").await;
        assert!(matches!(empty, Error::Check { .. }), "{empty:?}");
        let null = twice("INSERT INTO t (a, b) VALUES (NULL, 'x')").await;
        assert!(matches!(null, Error::Check { .. }), "{null:?}");
        let orphan = twice("INSERT INTO u (a, up) VALUES (1, 9)").await;
        assert!(matches!(orphan, Error::ForeignKey { .. }), "{orphan:?}");
    })
    .await;
}

#[tokio::test]
async fn a_refused_attempt_leaves_the_act_sound() {
    testing::both(|db| async move {
        db.write(|conn| {
            house::set_fact(conn, "before", "x")?;
            let refused = conn.attempt(|conn| {
                house::set_fact(conn, "inside", "x")?;
                conn.exec("INSERT INTO house_facts (name, value) VALUES ('before', 'y')", p![])
            });
            assert!(refused.unwrap_err().is_unique("house_facts", "pkey"));
            conn.attempt(|conn| house::set_fact(conn, "kept", "x"))?;
            house::set_fact(conn, "after", "x")
        })
        .await
        .unwrap();
        db.read(|conn| {
            assert_eq!(house::fact(conn, "inside")?, None);
            for name in ["before", "kept", "after"] {
                assert_eq!(house::fact(conn, name)?.as_deref(), Some("x"), "{name}");
            }
            Ok(())
        })
        .await
        .unwrap();
    })
    .await;
}

/// PostgreSQL answers COMMIT after a failed statement as if it were kept; the store does not.
#[tokio::test]
async fn a_failure_that_was_swallowed_still_undoes_the_act() {
    testing::both(|db| async move {
        let swallowed = db
            .write(|conn| {
                house::set_fact(conn, "swallowed", "x")?;
                let sql = "INSERT INTO house_facts (name, value) VALUES ('swallowed', 'y')";
                assert!(conn.exec(sql, p![]).is_err());
                assert!(house::fact(conn, "swallowed").is_err(), "the transaction is spoilt");
                Ok::<_, Error>(())
            })
            .await;
        assert!(swallowed.unwrap_err().is_unique("house_facts", "pkey"));
        assert_eq!(db.read(|conn| facts(conn, "swallowed")).await, Ok(0));
    })
    .await;
}

#[tokio::test]
async fn a_panic_undoes_its_act_and_harms_no_other() {
    testing::both(|db| async move {
        for _ in 0..12 {
            let panicked = db
                .write(|conn| -> Result<(), Error> {
                    house::set_fact(conn, "panic", "x")?;
                    panic!("the chair fell over");
                })
                .await;
            assert_eq!(panicked, Err(Error::Panicked { why: "the chair fell over".to_owned() }));
        }
        let read = db.read(|_| -> Result<(), Error> { panic!("so did the clerk") }).await;
        assert_eq!(read, Err(Error::Panicked { why: "so did the clerk".to_owned() }));
        db.write(|conn| house::set_fact(conn, "calm", "x")).await.unwrap();
        assert_eq!(db.read(|conn| facts(conn, "panic")).await, Ok(0));
        assert_eq!(db.read(|conn| facts(conn, "calm")).await, Ok(1));
    })
    .await;
}

#[tokio::test]
async fn a_read_sees_one_snapshot_and_writes_nothing() {
    testing::both(|db| async move {
        let other = db.clone();
        let seen = db.read(move |conn| {
            let before = facts(conn, "snapshot")?;
            let other = other.clone();
            let written = thread::spawn(move || {
                other.write_blocking(|conn| house::set_fact(conn, "snapshot", "x"))
            });
            written.join().unwrap()?;
            Ok((before, facts(conn, "snapshot")?, conn.statements()))
        });
        assert_eq!(seen.await, Ok((0, 0, 2)));
        assert_eq!(db.read(|conn| facts(conn, "snapshot")).await, Ok(1));
        let wrote = db.read(|conn| house::set_fact(conn, "sneaked", "x")).await;
        assert!(matches!(wrote, Err(Error::Sql { .. })), "{wrote:?}");
        let slow = db.read_slow(|conn| house::set_fact(conn, "sneaked", "x")).await;
        assert!(matches!(slow, Err(Error::Sql { .. })), "{slow:?}");
        let spawned = tokio::spawn(async move { db.read_slow(|conn| facts(conn, "sn")).await });
        assert_eq!(spawned.await.unwrap(), Ok(1));
    })
    .await;
}

/// Each act looks whether the seat is free and takes it under a name of its own: no row is
/// written twice, so that only acts in sequence leave one holder.
#[tokio::test(flavor = "multi_thread")]
async fn acts_behave_as_if_one_after_another() {
    testing::both(|db| async move {
        let runs = Arc::new(AtomicU32::new(0));
        let mut acts = Vec::new();
        for n in 0..16 {
            let (db, runs) = (db.clone(), Arc::clone(&runs));
            acts.push(tokio::spawn(async move {
                db.write(move |conn| {
                    runs.fetch_add(1, Ordering::Relaxed);
                    if facts(conn, "seat-")? > 0 {
                        return Ok(false);
                    }
                    // Long enough for the others to look before the seat is taken.
                    thread::sleep(Duration::from_millis(150));
                    house::set_fact(conn, &format!("seat-{n}"), "x")?;
                    Ok::<_, Error>(true)
                })
                .await
                .unwrap()
            }));
        }
        let mut holders = 0;
        for act in acts {
            holders += u32::from(act.await.unwrap());
        }
        assert_eq!(holders, 1);
        assert_eq!(db.read(|conn| facts(conn, "seat-")).await, Ok(1));
        assert!(runs.load(Ordering::Relaxed) >= 16);
    })
    .await;
}

/// A constraint checked at the commit spoils the commit of a whole group.
#[tokio::test]
async fn a_commit_that_one_act_spoils_keeps_the_others() {
    testing::both(|db| async move {
        db.write(|conn| {
            conn.exec("CREATE TABLE a (id BIGINT PRIMARY KEY)", p![])?;
            conn.exec(
                "CREATE TABLE b (a BIGINT REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED)",
                p![],
            )
        })
        .await
        .unwrap();
        let mut acts = Vec::new();
        for n in 0..9_i64 {
            let db = db.clone();
            acts.push(tokio::spawn(async move {
                db.write(move |conn| {
                    if n == 0 {
                        thread::sleep(Duration::from_millis(50));
                    }
                    conn.exec("INSERT INTO b (a) VALUES ($1)", p![n])?;
                    if n != 4 {
                        conn.exec("INSERT INTO a (id) VALUES ($1)", p![n])?;
                    }
                    Ok::<_, Error>(())
                })
                .await
            }));
        }
        for (n, act) in acts.into_iter().enumerate() {
            let outcome = act.await.unwrap();
            assert_eq!(
                matches!(outcome, Err(Error::ForeignKey { .. })),
                n == 4,
                "{n}: {outcome:?}"
            );
            assert_eq!(outcome.is_ok(), n != 4, "{n}: {outcome:?}");
        }
        let count = "SELECT count(*) FROM b";
        let kept = db.read(move |conn| conn.one(count, p![], |row| row.int(0))).await;
        assert_eq!(kept, Ok(Some(8)));
    })
    .await;
}

#[tokio::test]
async fn a_full_queue_says_so() {
    for house in testing::House::each() {
        let settings = Settings { waiting: 1, workers: 1, ..Settings::default() };
        let db = house.place().open_with(&settings).unwrap();
        let (go, wait) = mpsc::channel::<()>();
        let (began, begun) = mpsc::channel();
        let act = |db: &Db| {
            let db = db.clone();
            thread::spawn(move || db.write_blocking(|conn| house::set_fact(conn, "queued", "x")))
        };
        let holder = {
            let (db, wait) = (db.clone(), wait);
            thread::spawn(move || {
                db.write_blocking(move |_| {
                    began.send(()).unwrap();
                    let _ = wait.recv();
                    Ok::<_, Error>(())
                })
            })
        };
        begun.recv().unwrap();
        let crowd: Vec<_> = (0..5).map(|_| act(&db)).collect();
        thread::sleep(Duration::from_millis(200));
        go.send(()).unwrap();
        holder.join().unwrap().unwrap();
        let answers: Vec<_> = crowd.into_iter().map(|act| act.join().unwrap()).collect();
        let refused = answers.iter().filter(|a| **a == Err(Error::Overloaded)).count();
        assert_eq!((refused, answers.iter().filter(|a| a.is_ok()).count()), (4, 1), "{answers:?}");
    }
}

#[tokio::test]
async fn a_transaction_inside_another_is_refused() {
    testing::both(|db| async move {
        let inner = db.clone();
        let nested = db.write(move |_| {
            let read = inner.read_blocking(|conn| facts(conn, ""));
            assert!(matches!(read, Err(Error::Unsupported { .. })));
            inner.write_blocking(|conn| house::set_fact(conn, "nested", "x"))
        });
        assert!(matches!(nested.await, Err(Error::Unsupported { .. })));
    })
    .await;
}

#[tokio::test]
async fn values_come_back_as_they_went_in() {
    testing::both(|db| async move {
        let blob = if db.engine() == Engine::Sqlite {
            "CREATE TABLE v (i BIGINT, t TEXT, b BLOB, n BIGINT)"
        } else {
            "CREATE TABLE v (i BIGINT, t TEXT, b BYTEA, n BIGINT)"
        };
        db.write(move |conn| {
            conn.exec(blob, p![])?;
            // The parameters stand out of order on purpose.
            let insert = "INSERT INTO v (n, b, t, i) VALUES ($4, $3, $2, $1)";
            let bytes: &[u8] = &[0, 255];
            conn.exec(insert, p![i64::MIN, "협치 '$1'", bytes, None::<i64>])?;
            conn.exec(insert, p![None::<i64>, None::<&str>, None::<&[u8]>, true])
        })
        .await
        .unwrap();
        db.read(|conn| {
            let sql = "SELECT i, t, b, n, n IS NULL, 1 FROM v ORDER BY n IS NULL DESC";
            let rows = conn.list(sql, p![], |row| {
                Ok((
                    (row.int_opt(0)?, row.text_opt(1)?.map(str::to_owned)),
                    (row.blob_opt(2)?.map(<[u8]>::to_vec), row.int_opt(3)?),
                    (row.flag(4)?, row.int(5)?),
                ))
            })?;
            let full = (Some(i64::MIN), Some("협치 '$1'".to_owned()));
            assert_eq!(rows[0], (full, (Some(vec![0, 255]), None), (true, 1)));
            assert_eq!(rows[1], ((None, None), (None, Some(1)), (false, 1)));
            let null = conn.one("SELECT i FROM v WHERE n = 1", p![], |row| row.int(0));
            assert!(matches!(null, Err(Error::Corrupt { .. })));
            let text = conn.one("SELECT t FROM v WHERE n IS NULL", p![], |row| row.int(0));
            assert!(matches!(text, Err(Error::Corrupt { .. })));
            assert_eq!(conn.one("SELECT i FROM v WHERE n = 9", p![], |row| row.int(0))?, None);
            Ok(())
        })
        .await
        .unwrap();
        let few = db.read(|conn| conn.one("SELECT i FROM v WHERE n = $1", p![], |row| row.int(0)));
        assert!(matches!(few.await, Err(Error::Sql { .. })));
    })
    .await;
}
