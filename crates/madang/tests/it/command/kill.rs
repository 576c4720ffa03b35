//! A server killed in the middle of its acts loses none that it had acknowledged.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use rusqlite::Connection;

use super::{
    Folder,
    server::{Server, on_house, post},
};

/// Kills, each after some more acts.
const ROUNDS: usize = 5;
/// Forms sent at once.
const WRITERS: usize = 4;

#[test]
fn a_killed_server_keeps_every_act_it_answered() {
    let folder = Folder::new();
    let house = folder.at("demo");
    let mut kept: Vec<String> = Vec::new();
    for round in 0..ROUNDS {
        kept.extend(kill_after(&house, round, 10 + 15 * round));
    }
    let report = on_house("verify --json", &house);
    assert_eq!(report.status, 0, "{report:?}");
    let records = Connection::open(folder.path("demo/madang.db")).unwrap();
    let mut known =
        records.prepare("SELECT count(*) FROM journal_acts WHERE act_key = $1").unwrap();
    let lost: Vec<&String> = kept
        .iter()
        .filter(|key| known.query_row([key], |row| row.get::<_, i64>(0)).unwrap() != 1)
        .collect();
    assert!(kept.len() >= ROUNDS * 10, "{}", kept.len());
    assert!(lost.is_empty(), "{lost:?}");
}

/// Serves, writes from several sides, kills after `acts` answers; the keys of all answered acts.
fn kill_after(house: &str, round: usize, acts: usize) -> Vec<String> {
    let server = Server::start(&format!("demo --listen 127.0.0.1:0 --data {house}"));
    let cookie = server.enter("secretary");
    let (kept, over) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (at, cookie) = (server.at.clone(), cookie.clone());
            let (kept, over) = (Arc::clone(&kept), Arc::clone(&over));
            thread::spawn(move || {
                for n in 0.. {
                    let key = format!("kill-{round}-{writer}-{n}");
                    let form = format!("act={key}&count={}&said_by=a&source=b", 60 + n % 40);
                    match post(&at, "/bodies/hyeopchi-plenary/counts", &cookie, &form) {
                        Ok(reply) if reply.status == 303 => kept.lock().unwrap().push(key),
                        Ok(reply) if !over.load(Ordering::SeqCst) => panic!("{reply:?}"),
                        // The server is gone; what was on its way may or may not be kept.
                        _ => return,
                    }
                }
            })
        })
        .collect();
    let begun = Instant::now();
    while kept.lock().unwrap().len() < acts {
        assert!(begun.elapsed() < Duration::from_secs(60), "no answers: {:?}", kept.lock());
        thread::sleep(Duration::from_millis(2));
    }
    over.store(true, Ordering::SeqCst);
    server.kill();
    for writer in writers {
        writer.join().unwrap();
    }
    Arc::try_unwrap(kept).unwrap().into_inner().unwrap()
}
