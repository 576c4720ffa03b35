//! `madang demo`: a house with the council of 2017 in it, on a clock that stands at its day and ticks.

mod acts;
mod facts;
mod follow;
mod links;
mod meetings;
mod script;
mod seats;
mod steps;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow};
use clerk::{Clerk, Clock, house::CLOCK_AHEAD};
use jiff::civil::DateTime;
use store::{Db, journal};

use self::{facts::Scene, links::Link, script::Script};
use crate::{
    cli::{self, Place},
    house::{self, House, RECORDS, Touch},
    mouth::{End, Failure, Mouth},
    serve::{self, Stop},
    settings::Settings,
};

/// The files of `demo/`, in the order they are entered.
const SCENES: [(&str, &str); 7] = [
    ("seoul", include_str!("../../../../demo/seoul.toml")),
    ("council", include_str!("../../../../demo/council.toml")),
    ("neighbourhood", include_str!("../../../../demo/neighbourhood.toml")),
    ("seats", include_str!("../../../../demo/seats.toml")),
    ("city", include_str!("../../../../demo/city.toml")),
    ("meetings", include_str!("../../../../demo/meetings.toml")),
    ("calendar", include_str!("../../../../demo/calendar.toml")),
];
/// An hour before the fourth plenary.
const TODAY: &str = "2017-06-26T14:00:00";
/// The fact of a house that is a demonstration, whole.
const WHOLE: &str = "demo";

/// A folder that is removed at the end unless it was named.
struct Folder {
    path: PathBuf,
    named: bool,
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.named
            && let Err(why) = fs::remove_dir_all(&self.path)
        {
            tracing::warn!(%why, "the folder of the demonstration stays");
        }
    }
}

/// Makes or reopens the house, says where to look, and serves it.
pub fn run(mouth: &Mouth, args: &cli::Demo) -> Result<End, Failure> {
    serve::logs_or("warn");
    let folder = Folder::of(mouth, args.data.as_ref())?;
    let house = open(mouth, &folder.path)?;
    let clerk = Clerk::new(house.db.clone(), &house.files());
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|why| mouth.cannot("command-system", "tokio", why))?;
    runtime.block_on(async {
        let stop = Stop::listen().map_err(|why| mouth.cannot("command-system", "signal", why))?;
        let failed = |why: anyhow::Error| mouth.cannot("command-demo-failed", "demo", chain(&why));
        ready(&clerk, &house.db, args.today).await.map_err(failed)?;
        let links = links::make(&clerk, &house.db).await.map_err(failed)?;
        let listener = serve::listen(mouth, args.listen).await?;
        let at = listener.local_addr().unwrap_or(args.listen);
        let origin = format!("http://{}", reachable(at));
        tell(mouth, &clerk, &origin, &links, &house.db);
        let settings = Settings { public: None, ..Settings::default() };
        let app = serve::app(&house, clerk.clone(), &settings, true);
        let served = serve::serve(listener, app, stop).await;
        served.map_err(|why| mouth.cannot("command-system", at, why))
    })?;
    // The store ends before its folder does.
    drop((clerk, house, runtime));
    Ok(End::Well)
}

impl Folder {
    fn of(mouth: &Mouth, named: Option<&PathBuf>) -> Result<Self, Failure> {
        let path = match named {
            Some(path) => path.clone(),
            None => env::temp_dir().join(format!("madang-demo-{}", clerk::dice::token(6))),
        };
        let folder = Self { path, named: named.is_some() };
        house::ready_folder(mouth, &folder.path)?;
        Ok(folder)
    }
}

fn open(mouth: &Mouth, folder: &Path) -> Result<House, Failure> {
    house::ready_files(mouth, folder)?;
    let records = folder.join(RECORDS);
    if !records.is_file() {
        drop(Db::open_sqlite(&records).map_err(|why| mouth.store(&why))?);
    }
    let place = Place { data: Some(folder.to_owned()), ..Place::default() };
    let settings = Settings::default().placed(&place);
    house::open_with(mouth, folder, &settings, Touch::Migrate)
}

/// Fills a new house; in one that is whole the clock goes on.
pub async fn ready(clerk: &Clerk, db: &Db, today: Option<DateTime>) -> anyhow::Result<()> {
    let (whole, last) = db
        .read(|conn| {
            let last = journal::recent(conn, i64::MAX, 1)?.into_iter().next();
            Ok((store::house::fact(conn, WHOLE)?.is_some(), last))
        })
        .await?;
    let today = match today {
        Some(today) => today,
        None => TODAY.parse().context("the day of the demonstration")?,
    };
    match (whole, last) {
        (true, last) => go_on(clerk.clock(), last, today),
        (false, None) => fill(clerk, db, today).await?,
        (false, Some(_)) => return Err(anyhow!("this house is no demonstration, or half of one")),
    }
    let ahead = clerk.clock().ahead().to_string();
    db.write(move |conn| store::house::set_fact(conn, CLOCK_AHEAD, &ahead)).await?;
    Ok(())
}

/// Enters every scene; nothing of it may lie ahead of the present.
async fn fill(clerk: &Clerk, db: &Db, today: DateTime) -> anyhow::Result<()> {
    let mut script = Script::new(clerk, db.clone());
    for (name, text) in SCENES {
        let scene: Scene = toml::from_str(text).with_context(|| format!("demo/{name}.toml"))?;
        script.play(&scene).await.with_context(|| format!("demo/{name}.toml"))?;
    }
    let after = clerk.clock().now().max(today);
    clerk.clock().stand_at(after);
    clerk.clock().tick();
    links::accounts(&mut script).await?;
    db.write(|conn| store::house::set_fact(conn, WHOLE, "whole")).await?;
    Ok(())
}

/// A demonstration goes on from the later of the day that was asked for and its last act.
fn go_on(clock: &Clock, last: Option<journal::Entry>, today: DateTime) {
    let moved = |entry: &journal::Entry| {
        let content: serde_json::Value = serde_json::from_str(&entry.content).ok()?;
        content.get("to")?.as_str()?.parse::<DateTime>().ok()
    };
    let last = last.and_then(|entry| {
        let legal = entry.legal_at.parse::<DateTime>().ok();
        // The last act may be the one that moved the clock; then it stood at its end.
        let moved = (entry.kind == "house.clock.moved").then(|| moved(&entry)).flatten();
        moved.max(legal)
    });
    clock.set(last.map_or(today, |last| last.max(today)));
}

/// The address to open in a browser on this machine.
fn reachable(at: std::net::SocketAddr) -> String {
    if at.ip().is_unspecified() { format!("127.0.0.1:{}", at.port()) } else { at.to_string() }
}

fn chain(why: &anyhow::Error) -> String {
    why.chain().map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// Where to look, and the ways in; in both languages, whatever the reader speaks.
fn tell(mouth: &Mouth, clerk: &Clerk, origin: &str, links: &[Link], db: &Db) {
    use words::Tongue;

    if mouth.json {
        let ways: Vec<_> = links
            .iter()
            .map(|link| {
                serde_json::json!({ "role": link.role, "name": link.name,
                    "link": format!("{origin}/sign-in/{}", link.token) })
            })
            .collect();
        mouth.value(&serde_json::json!({ "address": origin, "links": ways }));
        return;
    }
    let now = clerk.clock().now();
    for tongue in [Tongue::KO, Tongue::EN] {
        mouth.line(tongue.of("command-demo-open").s("address", origin).moment("now", now));
    }
    mouth.line("");
    for (key, path) in links::places(db) {
        mouth.line(format_args!(
            "  {origin}{path}\n      {} · {}",
            Tongue::KO.say(key),
            Tongue::EN.say(key)
        ));
    }
    mouth.line("");
    for tongue in [Tongue::KO, Tongue::EN] {
        mouth.line(tongue.say("command-demo-links"));
    }
    for Link { role, name, token } in links {
        mouth.line(format_args!("  {role:<17} {origin}/sign-in/{token}  {name}"));
    }
    mouth.line("");
    for tongue in [Tongue::KO, Tongue::EN] {
        mouth.line(tongue.say("command-demo-end"));
    }
}
