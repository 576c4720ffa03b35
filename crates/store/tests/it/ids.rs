//! Numbers are given out once, whoever asks.

use std::collections::BTreeSet;

use store::{Error, house, testing::House};

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_never_get_one_number() {
    for house in House::each() {
        let nodes = [house.db.clone(), house.again().unwrap()];
        let mut takers = Vec::new();
        for taker in 0..8 {
            let db = nodes[taker % 2].clone();
            takers.push(tokio::spawn(async move {
                let mut taken = Vec::new();
                for round in 0..40 {
                    taken.push(db.next_id().await.unwrap());
                    if round % 10 == 0 {
                        let first = db.lease_ids(3).await.unwrap();
                        taken.extend(first..first + 3);
                    }
                }
                taken
            }));
        }
        let mut all = BTreeSet::new();
        for taker in takers {
            for number in taker.await.unwrap() {
                assert!(number > 0 && all.insert(number), "{number} was given out twice");
            }
        }
        assert_eq!(all.len(), 8 * (40 + 4 * 3));
        assert!(all.last().is_some_and(|n| *n < 3000), "numbers stay small");
        let db = house.db.clone();
        let blocking = std::thread::spawn(move || db.next_id_blocking()).join().unwrap();
        assert!(all.insert(blocking.unwrap()));
    }
}

#[tokio::test]
async fn numbers_of_an_undone_act_are_free_again() {
    for house in House::each() {
        let undone = house.db.write(|conn| -> Result<i64, Error> {
            let first = house::lease_ids(conn, 5)?;
            Err(Error::Missing { table: "t", id: first })
        });
        let Err(Error::Missing { id, .. }) = undone.await else { panic!("the act was kept") };
        assert_eq!(house.db.lease_ids(1).await, Ok(id));
    }
}
