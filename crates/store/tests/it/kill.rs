//! A process killed in the middle of its acts loses none that it had acknowledged.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
};

use store::{
    Error, journal,
    testing::{House, Place},
};

use crate::record;

/// Where the child finds the house: a folder, or a URL, a blank and a schema.
const HOUSE: &str = "STORE_TEST_KILL_HOUSE";
/// What stands before an acknowledged key on the child's output.
const KEPT: &str = "kept ";
/// Kills, each after some more acts.
const ROUNDS: usize = 5;

#[tokio::test]
async fn a_killed_process_loses_nothing_it_acknowledged() {
    for house in House::each() {
        let mut kept = Vec::new();
        for round in 0..ROUNDS {
            kept.extend(kill_after(house.place(), 25 + 40 * round));
        }
        // Opened by a new node, as after a restart.
        let again = house.again().unwrap();
        again.settled().await.unwrap();
        let report = again.read(journal::verify).await.unwrap();
        assert!(report.holds(), "{report:?}");
        assert!(kept.len() >= ROUNDS * 25 && report.count >= kept.len() as u64, "{report:?}");
        let lost = again.read(move |conn| {
            let mut lost = Vec::new();
            for key in &kept {
                if journal::by_key(conn, key)?.is_none() {
                    lost.push(key.clone());
                }
            }
            Ok(lost)
        });
        assert_eq!(lost.await, Ok(Vec::new()));
    }
}

/// Starts a writing child, kills it after `acts` acknowledged acts, and answers all their keys.
fn kill_after(place: &Place, acts: usize) -> Vec<String> {
    let house = match place {
        Place::Folder(folder) => folder.display().to_string(),
        Place::Schema { url, schema } => format!("{url} {schema}"),
    };
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "kill::the_child_that_is_killed", "--nocapture"])
        .env(HOUSE, house)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut kept = Vec::new();
    // All that it said before its end counts, also what was still in the pipe.
    for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
        kept.extend(line.strip_prefix(KEPT).map(str::to_owned));
        if kept.len() == acts {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(kept.len() >= acts, "the child ended by itself after {} acts", kept.len());
    kept
}

#[test]
fn the_child_that_is_killed() {
    // Among the other tests it has nothing to do; the test above runs it as a child, and kills it.
    let Ok(house) = env::var(HOUSE) else { return };
    let place = match house.split_once(' ') {
        Some((url, schema)) => Place::Schema { url: url.to_owned(), schema: schema.to_owned() },
        None => Place::Folder(PathBuf::from(house)),
    };
    let db = place.open().unwrap();
    let writers: Vec<_> = (0..4)
        .map(|_| {
            let db = db.clone();
            std::thread::spawn(move || -> Result<(), Error> {
                loop {
                    let act = db.next_id_blocking()?;
                    let key = format!("act-{act}");
                    db.write_blocking({
                        let key = key.clone();
                        move |conn| record(conn, act, &key)
                    })?;
                    // One write, one line; whoever reads may be gone already.
                    let line = format!("{KEPT}{key}\n");
                    if std::io::stdout().lock().write_all(line.as_bytes()).is_err() {
                        return Ok(());
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap().unwrap();
    }
}
