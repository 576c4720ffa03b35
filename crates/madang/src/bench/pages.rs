//! Pages of the demonstration, signed in and not, beside a bare server of the same bytes.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use clerk::{Clerk, meetings::agenda::AddItem};
use council::{MeetingId, accounts::roles::Standing, meetings::agenda::Part};
use serde::Serialize;
use store::{Db, meetings::convening};

use super::{Plan, load, load::Line, median, meter, server::Server};
use crate::{
    demo,
    house::{FILES, RECORDS},
    users::key,
};

/// How many items the agenda of the measured meeting has.
const ITEMS: usize = 12;
/// The council whose pages are measured: its roster is complete.
const BODY: &str = "byeolbit";

/// The house to be measured.
pub struct House {
    folder: PathBuf,
    meeting: MeetingId,
}

/// A page beside its yardstick.
#[derive(Debug, Serialize)]
pub struct Page {
    /// Which page.
    pub name: &'static str,
    /// Who asks: `anonymous`, `secretary`.
    pub reader: &'static str,
    /// How long it is.
    pub bytes: usize,
    /// Statements that the store ran for one answer.
    pub statements: f64,
    /// The house.
    pub house: Speed,
    /// A bare handler with the same bytes.
    pub bare: Speed,
}

/// How fast a server answered.
#[derive(Debug, Serialize)]
pub struct Speed {
    /// Answers a second.
    pub per_second: f64,
    /// Processor time of the server for one answer, milliseconds.
    pub cpu_ms: f64,
    /// Half of the answers took no longer.
    pub p50_ms: f64,
    /// Of a hundred answers ninety-nine took no longer.
    pub p99_ms: f64,
}

/// Enters the demonstration into `folder`, and gives its next meeting an agenda of twelve items.
pub async fn house(folder: &Path) -> Result<House> {
    fs::create_dir_all(folder.join(FILES))?;
    let db = Db::open_sqlite(&folder.join(RECORDS))?;
    let clerk = Clerk::new(db.clone(), &folder.join(FILES));
    demo::ready(&clerk, &db, None).await?;
    let meeting = db.read(next_meeting).await?.context("no meeting")?;
    let who = Standing::house("madang bench");
    let there = db.read(move |conn| store::meetings::agenda::of_meeting(conn, meeting)).await?;
    for n in there.len()..ITEMS {
        let item = AddItem {
            meeting,
            part: Part::Decision,
            title: format!("{n}번째로 살필 일"),
            title_en: None,
            note: None,
            origin: None,
            referred_from: None,
        };
        let added = clerk.add_item(&who, &key(), item).await;
        added.map_err(|why| anyhow::anyhow!("{why:?}"))?;
    }
    Ok(House { folder: folder.to_owned(), meeting })
}

fn next_meeting(conn: &mut dyn store::Conn) -> Result<Option<MeetingId>, store::Error> {
    let Some(body) = store::bodies::registry::by_slug(conn, BODY)? else { return Ok(None) };
    let filter = convening::Filter { body: Some(body.id), ..convening::Filter::default() };
    let all = convening::list(conn, &filter)?;
    Ok(all.iter().max_by_key(|listed| listed.meeting.starts_at).map(|listed| listed.meeting.id))
}

/// Measures every page, house and yardstick in turn.
pub async fn measure(plan: Plan, folder: &Path, house: &House) -> Result<Vec<Page>> {
    let server = Server::demo(&house.folder).await?;
    let secretary = server.enter("secretary").await?;
    let meeting = format!("/meetings/{}", house.meeting);
    let body = format!("/bodies/{BODY}");
    let wanted = [
        ("meeting, 12 items", meeting.as_str(), "anonymous", ""),
        ("meeting, 12 items", meeting.as_str(), "secretary", secretary.as_str()),
        ("body, 25 seats", body.as_str(), "anonymous", ""),
        ("body, 25 seats", body.as_str(), "secretary", secretary.as_str()),
    ];
    let copies = folder.join("bare");
    fs::create_dir_all(&copies)?;
    let mut requests = Vec::new();
    for (n, (name, path, reader, cookie)) in wanted.into_iter().enumerate() {
        let request = load::get(&server.at, path, cookie);
        let reply = Line::open(&server.at).await?.ask(&request).await?;
        if reply.status != 200 {
            bail!("{path} answered {} to {reader}", reply.status);
        }
        fs::write(copies.join(n.to_string()), &reply.body)?;
        requests.push((name, reader, request, reply.body.len()));
    }
    let bare =
        Server::start(&["bench", "--part", "bare", "--folder", &copies.to_string_lossy()]).await?;
    let mut pages = Vec::new();
    for (n, (name, reader, request, bytes)) in requests.into_iter().enumerate() {
        let plain = load::get(&bare.at, &format!("/{n}"), "");
        let (mut own, mut beside, mut statements) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..plan.rounds {
            let before = server.counter("madang_statements_total").await?;
            let (speed, count) = speed(plan, &server, &request).await?;
            let ran = server.counter("madang_statements_total").await? - before;
            statements.push(ran as f64 / count as f64);
            own.push(speed);
            beside.push(self::speed(plan, &bare, &plain).await?.0);
        }
        let (house, bare) = (Speed::middle(&own), Speed::middle(&beside));
        pages.push(Page { name, reader, bytes, statements: median(statements), house, bare });
    }
    bare.stop().await?;
    server.stop().await?;
    Ok(pages)
}

async fn speed(plan: Plan, server: &Server, request: &[u8]) -> Result<(Speed, usize)> {
    let before = meter::cpu(server.pid)?;
    let taken = load::run(&server.at, request, plan.connections, plan.time).await?;
    let used = meter::cpu(server.pid)?.saturating_sub(before);
    let count = taken.times.len().max(1);
    let speed = Speed {
        per_second: count as f64 / taken.whole.as_secs_f64(),
        cpu_ms: used as f64 / 1e6 / count as f64,
        p50_ms: taken.quantile_ms(0.5),
        p99_ms: taken.quantile_ms(0.99),
    };
    Ok((speed, count))
}

impl Speed {
    fn middle(all: &[Self]) -> Self {
        let of = |field: fn(&Self) -> f64| median(all.iter().map(field).collect());
        Self {
            per_second: of(|speed| speed.per_second),
            cpu_ms: of(|speed| speed.cpu_ms),
            p50_ms: of(|speed| speed.p50_ms),
            p99_ms: of(|speed| speed.p99_ms),
        }
    }
}
