//! One meeting with very many listeners, and a thousand members who vote while they listen.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use clerk::Clock;
use serde::Serialize;
use store::Db;

use super::{
    ears::{Act, Ears, Sound},
    hall::{Hall, hall},
    load::{self, Line},
    meter,
    server::Server,
};
use crate::{house::RECORDS, users::key};

/// Acts announced one by one, and the time between two of them.
const ALONE: usize = 12;
const APART: Duration = Duration::from_millis(1500);
/// The time in which all others vote.
const RUSH: Duration = Duration::from_secs(5);
/// Lines over which they vote.
const LINES: usize = 40;

/// What was measured.
#[derive(Debug, Serialize)]
pub struct Live {
    /// Lines that were open.
    pub listeners: usize,
    /// Acts one by one, through the house.
    pub house: Sound,
    /// The same through a bare server of events.
    pub bare: Sound,
    /// Memory of the house for each listener, bytes.
    pub memory: f64,
    /// Memory of the bare server for each listener, bytes.
    pub bare_memory: f64,
    /// Processor time of the house for one act told to all, milliseconds.
    pub cpu_ms: f64,
    /// The same of the bare server.
    pub bare_cpu_ms: f64,
    /// The rush of votes.
    pub rush: Rush,
}

/// A thousand members vote in a few seconds while everybody listens.
#[derive(Debug, Serialize)]
pub struct Rush {
    /// Votes that were answered as cast.
    pub cast: usize,
    /// Votes sent a second time, refused or known already.
    pub repeated: usize,
    /// Ballots in the record afterwards.
    pub ballots: usize,
    /// How long the voting took, seconds.
    pub seconds: f64,
    /// A vote was answered after so many milliseconds: half of them, and 99 of 100.
    pub p50_ms: f64,
    /// 99 of 100.
    pub p99_ms: f64,
    /// From the last vote until the last listener knew, milliseconds.
    pub last_ms: f64,
    /// Announcements that a listener got, on average.
    pub told: f64,
    /// Processor time of the house in that time, as a share of one processor.
    pub cpu: f64,
}

/// Measures `listeners` lines.
pub async fn measure(folder: &Path, listeners: usize) -> Result<Live> {
    let folder = folder.join("live");
    let hall = hall(&folder).await?;
    let server = Server::demo(&folder).await?;
    let empty = meter::memory(server.pid)?;
    let path = format!("/events?topic=meeting-{}", hall.meeting);
    let mut ears = Ears::open(&server.at, &path, listeners).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let memory = (meter::memory(server.pid)? as f64 - empty as f64) / listeners as f64;

    let before = meter::cpu(server.pid)?;
    let mut acts = Vec::new();
    for cookie in &hall.cookies[..ALONE] {
        acts.push(alone(&server, &hall, cookie).await?);
    }
    let cpu_ms = (meter::cpu(server.pid)? - before) as f64 / 1e6 / ALONE as f64;
    let house = ears.ask(&acts).await?;
    let rush = rush(&server, &hall, &mut ears).await?;
    ears.stop().await?;
    server.stop().await?;
    let rush = Rush { ballots: ballots(&folder, &hall).await?, ..rush };
    let bare = bare(listeners).await?;
    Ok(Live {
        listeners,
        house,
        bare: bare.0,
        memory,
        bare_memory: bare.1,
        cpu_ms,
        bare_cpu_ms: bare.2,
        rush,
    })
}

/// One vote, alone; its number and when it was sent.
async fn alone(server: &Server, hall: &Hall, cookie: &str) -> Result<Act> {
    let clock = Clock::default();
    let sent = clock.micros();
    let reply = Line::open(&server.at).await?.ask(&hall.cast(&server.at, cookie, &key())).await?;
    if reply.status != 303 {
        bail!("a vote was answered {}", reply.status);
    }
    let seq = server.counter("madang_journal_sealed").await?;
    tokio::time::sleep(APART).await;
    Ok((i64::try_from(seq)?, sent))
}

/// All others vote; every tenth sends the form twice, and every tenth votes again with a new form.
async fn rush(server: &Server, hall: &Hall, ears: &mut Ears) -> Result<Rush> {
    let voters = &hall.cookies[ALONE..];
    let (begun, before) = (Instant::now(), meter::cpu(server.pid)?);
    let mut tasks = Vec::new();
    for (n, group) in voters.chunks(voters.len().div_ceil(LINES)).enumerate() {
        let requests: Vec<Vec<Vec<u8>>> = group.iter().map(|c| forms(server, hall, c)).collect();
        let at = server.at.clone();
        tasks.push(tokio::spawn(voting(at, requests, begun, n)));
    }
    let (mut cast, mut repeated, mut times) = (0, 0, Vec::new());
    for task in tasks {
        for (status, first, time) in task.await?? {
            times.push(time);
            match (status, first) {
                (303, true) => cast += 1,
                (_, true) => bail!("a vote was answered {status}"),
                (_, false) => repeated += 1,
            }
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    let sent = Clock::default().micros() - times.last().map_or(0, |t| t.as_micros() as i64);
    let seq = i64::try_from(server.counter("madang_journal_sealed").await?)?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let used = meter::cpu(server.pid)? - before;
    let sound = ears.ask(&[(seq, sent)]).await?;
    if sound.missed > 0 {
        bail!("{} listeners missed the last vote", sound.missed);
    }
    times.sort_unstable();
    let taken = load::Taken { times, whole: begun.elapsed() };
    Ok(Rush {
        cast: cast + ALONE,
        repeated,
        ballots: 0,
        seconds,
        p50_ms: taken.quantile_ms(0.5),
        p99_ms: taken.quantile_ms(0.99),
        last_ms: sound.worst_ms,
        told: sound.told,
        cpu: used as f64 / 1e9 / begun.elapsed().as_secs_f64(),
    })
}

/// What one member sends: the vote, and for some the same form or another vote once more.
fn forms(server: &Server, hall: &Hall, cookie: &str) -> Vec<Vec<u8>> {
    let first = key();
    let mut forms = vec![hall.cast(&server.at, cookie, &first)];
    match cookie.bytes().map(usize::from).sum::<usize>() % 10 {
        0 => forms.push(hall.cast(&server.at, cookie, &first)),
        1 => forms.push(hall.cast(&server.at, cookie, &key())),
        _ => {}
    }
    forms
}

/// The votes of one line, spread over the time; answers status, whether it was the first form of
/// its member, and how long it took.
async fn voting(
    at: String,
    members: Vec<Vec<Vec<u8>>>,
    begun: Instant,
    n: usize,
) -> Result<Vec<(u16, bool, Duration)>> {
    let step = RUSH.div_f64(members.len() as f64);
    let offset = step.mul_f64(n as f64 / LINES as f64);
    let (mut line, mut answers) = (Line::open(&at).await?, Vec::new());
    for (turn, forms) in (0_u32..).zip(members) {
        tokio::time::sleep_until((begun + offset + step * turn).into()).await;
        for (place, form) in forms.iter().enumerate() {
            let sent = Instant::now();
            let reply = line.ask(form).await?;
            answers.push((reply.status, place == 0, sent.elapsed()));
        }
    }
    Ok(answers)
}

async fn ballots(folder: &Path, hall: &Hall) -> Result<usize> {
    let db = Db::open_sqlite(&folder.join(RECORDS))?;
    let meeting = hall.meeting;
    let page = db.read(move |conn| store::meetings::page::find(conn, meeting)).await?;
    let page = page.context("no meeting")?;
    let mut seats: Vec<_> = page.ballots_of(hall.vote).map(|ballot| ballot.seat).collect();
    let all = seats.len();
    seats.sort_unstable();
    seats.dedup();
    if seats.len() != all {
        bail!("a seat voted twice");
    }
    Ok(all)
}

/// The same acts told by a bare server: what is heard, memory for each listener, processor time.
async fn bare(listeners: usize) -> Result<(Sound, f64, f64)> {
    let server = Server::start(&["bench", "--part", "bare-live"]).await?;
    let empty = meter::memory(server.pid)?;
    let mut ears = Ears::open(&server.at, "/events", listeners).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let memory = (meter::memory(server.pid)? as f64 - empty as f64) / listeners as f64;
    let (before, mut acts) = (meter::cpu(server.pid)?, Vec::new());
    for seq in 1..=ALONE {
        let sent = Clock::default().micros();
        let reply = Line::open(&server.at).await?.ask(&load::get(&server.at, "/tell", "")).await?;
        if reply.status != 200 {
            bail!("the bare server answered {}", reply.status);
        }
        acts.push((i64::try_from(seq)?, sent));
        tokio::time::sleep(APART).await;
    }
    let cpu_ms = (meter::cpu(server.pid)? - before) as f64 / 1e6 / ALONE as f64;
    let sound = ears.ask(&acts).await?;
    ears.stop().await?;
    server.stop().await?;
    Ok((sound, memory, cpu_ms))
}
