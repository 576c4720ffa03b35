//! Listeners in a process of their own: each holds a line to `/events` and notes when it hears.

use std::{
    io::{BufRead, Write},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use anyhow::{Context, Result, bail};
use clerk::Clock;
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
    net::TcpStream,
    process::{Child, ChildStdin, ChildStdout, Command},
};

use super::load;

/// How many lines are opened at once.
const AT_ONCE: usize = 200;

/// An act that was announced: its sealed number, and when it was asked for (µs of real time).
pub type Act = (i64, i64);

/// What one listener heard: sealed numbers and times.
type Heard = Arc<Mutex<Vec<Act>>>;

/// What the listeners heard of some acts.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sound {
    /// Half of the listeners knew of an act after so many milliseconds.
    pub p50_ms: f64,
    /// 99 of 100 did.
    pub p99_ms: f64,
    /// The last listener did, in the middle of the acts.
    pub last_ms: f64,
    /// The last listener did, in the worst of the acts.
    pub worst_ms: f64,
    /// Listeners that never heard of an act; acts times listeners.
    pub missed: usize,
    /// Announcements that a listener got for all acts, on average.
    pub told: f64,
}

/// The process of the listeners, as the bench holds it.
pub struct Ears {
    child: Child,
    to: ChildStdin,
    from: Lines<BufReader<ChildStdout>>,
}

impl Ears {
    /// Opens `count` lines to `path` at `at`, and waits until all are open.
    pub async fn open(at: &str, path: &str, count: usize) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["bench", "--part", "ears", "--listeners", &count.to_string()])
            .args(["--at", at, "--path", path])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let to = child.stdin.take().context("its input")?;
        let mut from = BufReader::new(child.stdout.take().context("its output")?).lines();
        let ready = from.next_line().await?;
        if ready.as_deref() != Some("ready") {
            bail!("the listeners did not come: {ready:?}");
        }
        Ok(Self { child, to, from })
    }

    /// What was heard of `acts` so far; then all is forgotten.
    pub async fn ask(&mut self, acts: &[Act]) -> Result<Sound> {
        let question = serde_json::to_string(acts)?;
        self.to.write_all(format!("{question}\n").as_bytes()).await?;
        let answer = self.from.next_line().await?.context("the listeners ended")?;
        Ok(serde_json::from_str(&answer)?)
    }

    /// Ends it.
    pub async fn stop(mut self) -> Result<()> {
        self.child.kill().await?;
        Ok(())
    }
}

/// Listens until the input ends: the process itself.
pub fn listen(count: usize, at: &str, path: &str) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    let heard: Vec<Heard> = (0..count).map(|_| Heard::default()).collect();
    let open = Arc::new(AtomicUsize::new(0));
    for group in heard.chunks(AT_ONCE) {
        let before = open.load(Ordering::Acquire);
        for ear in group {
            let (at, path) = (at.to_owned(), path.to_owned());
            runtime.spawn(line(at, path, Arc::clone(ear), Arc::clone(&open)));
        }
        while open.load(Ordering::Acquire) < before + group.len() {
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
    }
    let mut out = std::io::stdout();
    writeln!(out, "ready")?;
    out.flush()?;
    for question in std::io::stdin().lock().lines() {
        let acts: Vec<Act> = serde_json::from_str(&question?)?;
        let sound = judge(&heard, &acts);
        writeln!(out, "{}", serde_json::to_string(&sound)?)?;
        out.flush()?;
    }
    Ok(())
}

async fn line(at: String, path: String, heard: Heard, open: Arc<AtomicUsize>) -> Result<()> {
    let clock = Clock::default();
    let mut stream = TcpStream::connect(&at).await?;
    stream.write_all(&load::get(&at, &path, "")).await?;
    let mut lines = BufReader::with_capacity(512, stream).lines();
    while let Some(line) = lines.next_line().await? {
        if line.is_empty() {
            break;
        }
    }
    open.fetch_add(1, Ordering::AcqRel);
    while let Some(line) = lines.next_line().await? {
        let Some((_, seq)) = line.split_once("\"seq\":") else { continue };
        if let Ok(seq) = seq.trim_end_matches('}').parse() {
            let at = clock.micros();
            heard.lock().unwrap_or_else(PoisonError::into_inner).push((seq, at));
        }
    }
    Ok(())
}

fn judge(heard: &[Heard], acts: &[Act]) -> Sound {
    let all: Vec<Vec<Act>> = heard
        .iter()
        .map(|ear| std::mem::take(&mut *ear.lock().unwrap_or_else(PoisonError::into_inner)))
        .collect();
    let told: usize = all.iter().map(Vec::len).sum();
    let (mut times, mut last, mut missed) = (Vec::new(), Vec::new(), 0);
    for (seq, asked) in acts {
        let mut slowest = 0;
        for ear in &all {
            match ear.iter().find(|(heard, at)| heard >= seq && at >= asked) {
                Some((_, at)) => {
                    times.push(at - asked);
                    slowest = slowest.max(at - asked);
                }
                None => missed += 1,
            }
        }
        last.push(slowest);
    }
    times.sort_unstable();
    last.sort_unstable();
    let ms = |times: &[i64], share: f64| {
        let at = (times.len().saturating_sub(1) as f64 * share) as usize;
        times.get(at).map_or(0.0, |micros| *micros as f64 / 1000.0)
    };
    Sound {
        p50_ms: ms(&times, 0.5),
        p99_ms: ms(&times, 0.99),
        last_ms: ms(&last, 0.5),
        worst_ms: ms(&last, 1.0),
        missed,
        told: told as f64 / heard.len().max(1) as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_number_tells_of_the_acts_before_it() {
        let ear = |heard: &[Act]| Arc::new(Mutex::new(heard.to_vec()));
        let heard = [ear(&[(5, 3_000), (7, 9_000)]), ear(&[(7, 8_000)]), ear(&[(5, 4_000)])];
        let sound = judge(&heard, &[(5, 1_000), (6, 2_000)]);
        assert_eq!(sound.missed, 1);
        assert_eq!(sound.worst_ms, 7.0);
        assert_eq!(sound.p50_ms, 6.0);
    }
}
