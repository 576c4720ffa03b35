//! Whoever changes the journal behind the house's back is found out.

use store::{
    Db, Error,
    journal::{
        self, Checkpoint, Fault, Report,
        What::{self, Changed, Head, Inserted, Moved, Removed},
    },
    p, testing,
};

use crate::record;

/// A journal of ten acts, changed by `sql`.
async fn tampered(db: &Db, sql: &[&'static str]) -> Report {
    let sql = sql.to_vec();
    for n in 1..=10 {
        db.write(move |conn| record(conn, n, &format!("k{n}"))).await.unwrap();
    }
    db.settled().await.unwrap();
    let whole = db.read(journal::verify).await.unwrap();
    assert!(whole.holds() && whole.count == 10, "{whole:?}");
    db.write(move |conn| {
        for statement in &sql {
            let changed = conn.exec(statement, p![])?;
            assert!(changed > 0, "{statement}");
        }
        Ok::<_, Error>(())
    })
    .await
    .unwrap();
    db.read(journal::verify).await.unwrap()
}

fn found(report: &Report) -> Vec<(Option<i64>, What)> {
    report.faults.iter().map(|Fault { seq, what, .. }| (*seq, *what)).collect()
}

macro_rules! tampering {
    ($($(#[$meta:meta])* $name:ident: $sql:expr => $faults:expr;)+) => {$(
        $(#[$meta])*
        #[tokio::test]
        async fn $name() {
            testing::both(|db| async move {
                let report = tampered(&db, &$sql).await;
                assert_eq!(found(&report), $faults, "{report:?}");
            })
            .await;
        }
    )+};
}

tampering! {
    a_changed_content_is_found:
        ["UPDATE journal_acts SET content = '{\"yes\":99}' WHERE seq = 4"]
        => [(Some(4), Changed)];
    a_content_of_the_same_meaning_is_still_another_text:
        ["UPDATE journal_acts SET content = content || ' ' WHERE seq = 4"]
        => [(Some(4), Changed)];
    a_content_that_is_no_json_is_found:
        ["UPDATE journal_acts SET content = 'x' WHERE seq = 10"]
        => [(Some(10), Changed)];
    another_actor_is_found:
        ["UPDATE journal_acts SET actor = 5 WHERE seq = 1"]
        => [(Some(1), Changed)];
    another_time_is_found:
        ["UPDATE journal_acts SET recorded_at = recorded_at + 1 WHERE seq = 1"]
        => [(Some(1), Changed)];
    a_rehashed_content_no_longer_fits_its_seal:
        ["UPDATE journal_acts SET content_hash = (SELECT content_hash FROM journal_acts
              WHERE seq = 3) WHERE seq = 4"]
        => [(Some(4), Changed), (Some(4), Inserted)];
    a_removed_row_is_found:
        ["DELETE FROM journal_acts WHERE seq = 5"]
        => [(Some(5), Removed)];
    several_removed_rows_are_found:
        ["DELETE FROM journal_acts WHERE seq IN (1, 5, 6)"]
        => [(Some(1), Removed), (Some(5), Removed), (Some(6), Removed)];
    a_cut_tail_is_found:
        ["DELETE FROM journal_acts WHERE seq > 8"]
        => [(Some(9), Removed), (Some(10), Removed)];
    an_emptied_journal_is_found:
        ["DELETE FROM journal_acts WHERE seq > 1"]
        => (2..=10).map(|seq| (Some(seq), Removed)).collect::<Vec<_>>();
    two_rows_that_changed_places_are_found:
        ["UPDATE journal_acts SET seq = -1 WHERE seq = 3",
         "UPDATE journal_acts SET seq = 3 WHERE seq = 4",
         "UPDATE journal_acts SET seq = 4 WHERE seq = -1"]
        => [(Some(3), Moved), (Some(4), Moved)];
    a_row_added_at_the_end_is_found:
        ["INSERT INTO journal_acts SELECT 99, 'new', 11, kind, subject_kind, subject, body,
              actor_kind, actor, legal_at, recorded_at, content, content_hash, hash, hash
          FROM journal_acts WHERE seq = 10"]
        => [(Some(11), Inserted)];
    a_row_put_in_the_place_of_another_is_found:
        ["DELETE FROM journal_acts WHERE seq = 5",
         "INSERT INTO journal_acts SELECT 99, 'new', 5, kind, subject_kind, subject, body,
              actor_kind, actor, legal_at, recorded_at, content, content_hash, hash, hash
          FROM journal_acts WHERE seq = 4"]
        => [(Some(5), Changed), (Some(5), Inserted)];
    another_head_is_found:
        ["UPDATE journal_head SET hash = substr(hash, 2) || '0'"]
        => [(Some(10), Head)];
    a_head_set_back_is_found:
        ["UPDATE journal_head SET seq = 9, hash = (SELECT hash FROM journal_acts WHERE seq = 9)"]
        => [(Some(10), Inserted)];
}

/// A forged act with a sound seal of its own: the act after it was sealed after another.
#[tokio::test]
async fn a_forged_row_that_is_sound_in_itself_is_found() {
    testing::both(|db| async move {
        let forge = "UPDATE journal_acts SET content_hash = $1, hash = $2 WHERE seq = 5";
        let untouched = tampered(&db, &[]).await;
        assert!(untouched.holds());
        db.write(move |conn| {
            let fourth = journal::since(conn, 3, 1)?.remove(0).seal.unwrap();
            let content_hash = kit::sha256_hex(b"forged");
            let lines = format!("{}\n5\n{content_hash}\n", fourth.hash);
            conn.exec(forge, p![&content_hash, &kit::sha256_hex(lines.as_bytes())])
        })
        .await
        .unwrap();
        let report = db.read(journal::verify).await.unwrap();
        assert_eq!(found(&report), [(Some(5), Changed), (Some(5), Inserted)], "{report:?}");
    })
    .await;
}

/// Cutting the tail and the head together leaves a sound chain; only a checkpoint knows better.
#[tokio::test]
async fn a_checkpoint_finds_a_chain_that_was_cut_with_its_head() {
    testing::both(|db| async move {
        for n in 1..=5 {
            db.write(move |conn| record(conn, n, &format!("early-{n}"))).await.unwrap();
        }
        db.settled().await.unwrap();
        let noted = db.read(journal::verify).await.unwrap().checkpoint();
        let text = noted.to_string();
        let read: Checkpoint = text.parse().unwrap();
        assert_eq!(read, noted);
        let held = db.read(move |conn| journal::verify_against(conn, &read)).await.unwrap();
        assert!(held.holds());
        db.write(|conn| {
            conn.exec("DELETE FROM journal_acts WHERE seq > 3", p![])?;
            let back = "UPDATE journal_head SET seq = 3,
                hash = (SELECT hash FROM journal_acts WHERE seq = 3)";
            conn.exec(back, p![])
        })
        .await
        .unwrap();
        assert!(db.read(journal::verify).await.unwrap().holds());
        let found = db.read(move |conn| journal::verify_against(conn, &noted)).await.unwrap();
        assert_eq!(found.faults.len(), 1);
        assert_eq!(found.faults[0].what, journal::What::Checkpoint);
    })
    .await;
}

#[test]
fn a_checkpoint_is_a_number_and_a_hash() {
    for text in ["", "5", "x 00", "5 00", "-1 0000000000000000000000000000000000000000000000000000"]
    {
        assert!(text.parse::<Checkpoint>().is_err(), "{text}");
    }
}
