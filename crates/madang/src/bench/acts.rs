//! Acts a second, each durable when it is answered, beside a bare commit of the same rows.

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Instant,
};

use anyhow::{Context, Result, anyhow};
use clerk::{Clerk, bodies::counts::Declare};
use council::{BodyId, accounts::roles::Standing};
use serde::Serialize;
use store::{Db, yardstick};

use super::{Plan, median};
use crate::{
    demo,
    house::{FILES, RECORDS},
    users::key,
};

/// How many ask at once.
const AT_ONCE: [usize; 2] = [1, 256];

/// Acts beside their yardstick.
#[derive(Debug, Serialize)]
pub struct Acts {
    /// Which act.
    pub name: &'static str,
    /// How many ask at once.
    pub at_once: usize,
    /// Acts a second: loaded, decided, recorded, journaled, sealed, on disk.
    pub per_second: f64,
    /// The same rows a second through SQLite alone, in commits of as many.
    pub bare_per_second: f64,
}

/// Measures one small act, one after another and many at once.
pub async fn measure(plan: Plan, folder: &Path) -> Result<Vec<Acts>> {
    let house = folder.join("acts");
    fs::create_dir_all(house.join(FILES))?;
    let db = Db::open_sqlite(&house.join(RECORDS))?;
    let clerk = Clerk::new(db.clone(), &house.join(FILES));
    demo::ready(&clerk, &db, None).await?;
    let found = db.read(|conn| store::bodies::registry::by_slug(conn, "hyeopchi-plenary")).await?;
    let body = found.context("no body")?.id;
    let mut all = Vec::new();
    for at_once in AT_ONCE {
        let (mut own, mut beside) = (Vec::new(), Vec::new());
        for round in 0..plan.rounds {
            own.push(acts(plan, &clerk, body, at_once).await?);
            let file = folder.join(format!("bare-{at_once}-{round}.db"));
            let time = plan.time;
            let bare =
                tokio::task::spawn_blocking(move || yardstick::commits(&file, at_once, time));
            beside.push(bare.await??);
        }
        all.push(Acts {
            name: "bodies.count.declared",
            at_once,
            per_second: median(own),
            bare_per_second: median(beside),
        });
    }
    Ok(all)
}

async fn acts(plan: Plan, clerk: &Clerk, body: BodyId, at_once: usize) -> Result<f64> {
    let (begun, done) = (Instant::now(), Arc::new(AtomicU32::new(0)));
    let mut tasks = Vec::new();
    for _ in 0..at_once {
        let (clerk, done) = (clerk.clone(), Arc::clone(&done));
        tasks.push(tokio::spawn(async move {
            let who = Standing::house("madang bench");
            while begun.elapsed() < plan.time {
                let declare = Declare {
                    body,
                    count: 50,
                    said_by: "의장".to_owned(),
                    source: "재는 자료".to_owned(),
                    meeting: None,
                };
                let declared = clerk.declare_count(&who, &key(), declare).await;
                declared.map_err(|why| anyhow!("{why:?}"))?;
                done.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<_, anyhow::Error>(())
        }));
    }
    for task in tasks {
        task.await??;
    }
    Ok(f64::from(done.load(Ordering::Relaxed)) / begun.elapsed().as_secs_f64())
}
