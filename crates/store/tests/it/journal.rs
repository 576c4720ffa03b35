//! The journal: recorded once, sealed in one chain, followed by everybody.

use std::time::Duration;

use store::{
    Db, Engine, Error,
    journal::{self, GENESIS},
    p,
    testing::{self, House},
};
use tokio::time::timeout;

use crate::{facts, record};

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_acts_make_one_chain() {
    testing::both(|db| async move {
        let mut writers = Vec::new();
        for task in 0..32 {
            let db = db.clone();
            writers.push(tokio::spawn(async move {
                for n in 0..50 {
                    let act = task * 50 + n + 1;
                    db.write(move |conn| record(conn, act, &format!("key-{act}"))).await.unwrap();
                }
            }));
        }
        for writer in writers {
            writer.await.unwrap();
        }
        db.settled().await.unwrap();
        assert_eq!(db.sealed(), 1600);
        let report = db.read(journal::verify).await.unwrap();
        assert!(report.holds(), "{report:?}");
        assert_eq!((report.count, report.unsealed, report.head_seq), (1600, 0, 1600));
        let since = db.read(|conn| journal::since(conn, 1590, 100)).await.unwrap();
        let recent = db.read(|conn| journal::recent(conn, i64::MAX, 10)).await.unwrap();
        assert!(since.iter().eq(recent.iter().rev()));
        assert_eq!(since.last().unwrap().seal.as_ref().unwrap().hash, report.head_hash);
        let of = db.read(|conn| journal::of_subject(conn, "vote", 3, 1000)).await.unwrap();
        assert_eq!(of.len(), (1..=1600).filter(|act| act % 7 == 3).count());
    })
    .await;
}

#[tokio::test]
async fn an_empty_journal_holds_and_the_first_act_follows_the_genesis() {
    testing::both(|db| async move {
        let empty = db.read(journal::verify).await.unwrap();
        assert!(empty.holds() && empty.count == 0 && empty.head_hash == GENESIS);
        assert_eq!(db.sealed(), 0);
        db.write(|conn| record(conn, 1, "first")).await.unwrap();
        db.settled().await.unwrap();
        let first = db.read(|conn| journal::by_key(conn, "first")).await.unwrap().unwrap();
        let seal = first.seal.unwrap();
        assert_eq!((seal.seq, seal.prev_hash.as_str()), (1, GENESIS));
        // The chain is what its description says: three lines, hashed.
        let lines = format!("{GENESIS}\n1\n{}\n", first.content_hash);
        assert_eq!(seal.hash, kit::sha256_hex(lines.as_bytes()));
        let against = db.read(move |conn| journal::verify_against(conn, &empty.checkpoint()));
        assert!(against.await.unwrap().holds());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_posted_twice_is_one_act() {
    testing::both(|db| async move {
        let mut posts = Vec::new();
        for n in 1..=8 {
            let db = db.clone();
            posts.push(tokio::spawn(async move {
                db.write(move |conn| {
                    store::house::set_fact(conn, &format!("post-{n}"), "x")?;
                    record(conn, n, "the same form")
                })
                .await
            }));
        }
        let (mut done, mut repeats) = (0, 0);
        for post in posts {
            match post.await.unwrap() {
                Ok(()) => done += 1,
                Err(why) if journal::is_repeat(&why) => repeats += 1,
                Err(why) => panic!("{why:?}"),
            }
        }
        assert_eq!((done, repeats), (1, 7));
        assert_eq!(db.read(|conn| facts(conn, "post-")).await, Ok(1));
        let other = db.write(|conn| {
            record(conn, 100, "a")?;
            record(conn, 100, "b")
        });
        let other = other.await.unwrap_err();
        assert!(other.is_unique("journal_acts", "pkey") && !journal::is_repeat(&other));
    })
    .await;
}

#[tokio::test]
async fn an_act_that_failed_leaves_no_number_behind() {
    testing::both(|db| async move {
        for n in 1..=10 {
            let _ = db
                .write(move |conn| {
                    record(conn, n, &format!("k{n}"))?;
                    if n % 2 == 0 { Err(Error::Stopped) } else { Ok(()) }
                })
                .await;
        }
        db.settled().await.unwrap();
        let report = db.read(journal::verify).await.unwrap();
        assert!(report.holds() && report.head_seq == 5, "{report:?}");
    })
    .await;
}

#[tokio::test]
async fn whoever_watches_hears_of_every_node() {
    for house in House::each() {
        let other = house.again().unwrap();
        let (mut here, mut there) = (house.db.watch(), other.watch());
        for round in 1..=3_i64 {
            let writer: &Db = if round % 2 == 1 { &house.db } else { &other };
            writer.write(move |conn| record(conn, round, &format!("r{round}"))).await.unwrap();
            for follower in [&mut here, &mut there] {
                let heard = follower.wait_for(|seq| *seq >= round.unsigned_abs());
                timeout(Duration::from_secs(10), heard).await.unwrap().unwrap();
            }
            // What is announced can be read.
            let read = other.read(move |conn| journal::since(conn, round - 1, 9)).await.unwrap();
            assert_eq!(read.len(), 1);
        }
        assert_eq!((house.db.sealed(), other.sealed()), (3, 3));
    }
}

#[tokio::test]
async fn a_house_opened_again_knows_how_far_it_is_sealed() {
    for house in House::each() {
        house.db.write(|conn| record(conn, 1, "k")).await.unwrap();
        house.db.settled().await.unwrap();
        let again = house.again().unwrap();
        again.settled().await.unwrap();
        assert_eq!(again.sealed(), 1);
    }
}

/// The sealer's node is gone without a word: its lease ends, and another node seals.
#[tokio::test]
async fn another_node_seals_when_the_sealer_is_gone() {
    for house in House::each().into_iter().filter(|h| h.db.engine() == Engine::Postgres) {
        let leased = "INSERT INTO house_leases (name, owner, until) VALUES ('sealer', 999,
            CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + 1500000)";
        house.db.write(move |conn| conn.exec(leased, p![])).await.unwrap();
        house.db.write(|conn| record(conn, 1, "k")).await.unwrap();
        let early = timeout(Duration::from_millis(700), house.db.settled()).await;
        assert!(early.is_err(), "sealed against another node's lease");
        timeout(Duration::from_secs(20), house.db.settled()).await.unwrap().unwrap();
        assert_eq!(house.db.sealed(), 1);
    }
}

/// The lease is lost again and again while two nodes write: both seal, and in turn.
#[tokio::test(flavor = "multi_thread")]
async fn two_sealers_at_once_make_one_chain() {
    for house in House::each() {
        let nodes = [house.db.clone(), house.again().unwrap()];
        let mut writers = Vec::new();
        for task in 0..4_i64 {
            let db = nodes[usize::from(task % 2 == 1)].clone();
            writers.push(tokio::spawn(async move {
                for n in 0..60 {
                    let act = task * 60 + n + 1;
                    db.write(move |conn| {
                        if n % 5 == 0 {
                            conn.exec("DELETE FROM house_leases", p![])?;
                        }
                        record(conn, act, &format!("key-{act}"))
                    })
                    .await
                    .unwrap();
                }
            }));
        }
        for writer in writers {
            writer.await.unwrap();
        }
        nodes[1].settled().await.unwrap();
        let report = nodes[1].read(journal::verify).await.unwrap();
        assert!(report.holds() && report.count == 240, "{report:?}");
    }
}

#[tokio::test]
async fn statements_are_counted() {
    testing::both(|db| async move {
        let before = db.statements();
        let counted = db.read(|conn| {
            facts(conn, "a")?;
            facts(conn, "b")?;
            Ok(conn.statements())
        });
        assert_eq!(counted.await, Ok(2));
        assert_eq!(db.statements(), before + 2);
        db.write(|conn| record(conn, 1, "k")).await.unwrap();
        db.settled().await.unwrap();
        // Settling looks at the head and at what waits, once or more; the seals do not count.
        assert!(db.statements() > before + 3);
        let after = db.statements();
        tokio::time::sleep(Duration::from_millis(600)).await;
        assert_eq!(db.statements(), after);
    })
    .await;
}
