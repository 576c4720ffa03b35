//! `madang bench`: pages beside a bare server of the same bytes, acts beside a bare commit of the
//! same rows, and how the binary starts and sits.
//!
//! Servers are processes of their own, so that the load does not count as theirs. Every figure is
//! the median of the rounds; what is set beside it is measured in the same round.

mod acts;
mod bare;
mod ears;
mod hall;
mod live;
mod load;
mod meter;
mod pages;
mod server;

use std::{env, fs, path::PathBuf, time::Duration};

use anyhow::{Context, Result};
use serde::Serialize;

use crate::{
    cli::{Bench, Part},
    mouth::{End, Failure, Mouth},
};

/// How it is measured.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// How long each measurement takes.
    pub time: Duration,
    /// How often it is repeated.
    pub rounds: u32,
    /// Connections at once.
    pub connections: usize,
}

/// Everything that was measured.
#[derive(Debug, Serialize)]
struct Report {
    pages: Vec<pages::Page>,
    acts: Vec<acts::Acts>,
    process: server::Process,
    /// Size of the binary, bytes.
    binary: u64,
    /// Whether it was built with optimisations; without them the figures say nothing.
    release: bool,
}

/// Measures and reports; with `--bare` serves the pages to be measured beside.
pub fn run(mouth: &Mouth, args: &Bench) -> Result<End, Failure> {
    let failed =
        |why: anyhow::Error| mouth.cannot("command-bench-failed", "bench", format!("{why:#}"));
    if let Some(part) = &args.part {
        serve(part, args).map_err(failed)?;
        return Ok(End::Well);
    }
    let plan = Plan {
        time: Duration::from_secs_f64(args.seconds.clamp(0.1, 600.0)),
        rounds: args.rounds.max(1),
        connections: args.connections.max(1),
    };
    if args.live {
        let live = listen(args.listeners).map_err(failed)?;
        if mouth.json {
            mouth.value(&live);
        } else {
            tell_live(mouth, &live);
        }
        return Ok(End::Well);
    }
    let report = measure(plan).map_err(failed)?;
    if mouth.json {
        mouth.value(&report);
    } else {
        tell(mouth, &report);
    }
    Ok(End::Well)
}

/// A process that the bench starts beside itself.
fn serve(part: &Part, args: &Bench) -> Result<()> {
    match part {
        Part::Bare => bare::serve(args.folder.as_deref().context("no folder")?),
        Part::BareLive => bare::tell(),
        Part::Ears => ears::listen(args.listeners, &args.at, &args.path),
    }
}

fn measure(plan: Plan) -> Result<Report> {
    let folder = Folder::new()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let house = runtime.block_on(pages::house(&folder.0.join("house")))?;
    let pages = runtime.block_on(pages::measure(plan, &folder.0, &house))?;
    let process = runtime.block_on(server::process(plan, &folder.0))?;
    let acts = runtime.block_on(acts::measure(plan, &folder.0))?;
    let binary = fs::metadata(env::current_exe()?)?.len();
    Ok(Report { pages, acts, process, binary, release: !cfg!(debug_assertions) })
}

fn listen(listeners: usize) -> Result<live::Live> {
    let folder = Folder::new()?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(live::measure(&folder.0, listeners.max(1)))
}

/// A temporary folder that is gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        let path = env::temp_dir().join(format!("madang-bench-{}", clerk::dice::token(6)));
        fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays behind lies in the temporary folder of the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The middle of the values; of an even number the lower middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or_default()
}

fn tell(mouth: &Mouth, report: &Report) {
    if !report.release {
        mouth.aside(mouth.tongue.say("command-bench-debug"));
    }
    mouth.line(
        "| page | reader | kB | req/s | bare req/s | ratio | CPU ms | bare CPU ms | ratio | \
         p50 ms | p99 ms | statements |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    );
    for page in &report.pages {
        let (own, bare) = (&page.house, &page.bare);
        mouth.line(format_args!(
            "| {} | {} | {:.1} | {:.0} | {:.0} | {:.2} | {:.3} | {:.3} | {:.1} | {:.2} | {:.2} | {:.1} |",
            page.name,
            page.reader,
            page.bytes as f64 / 1000.0,
            own.per_second,
            bare.per_second,
            own.per_second / bare.per_second,
            own.cpu_ms,
            bare.cpu_ms,
            own.cpu_ms / bare.cpu_ms,
            own.p50_ms,
            own.p99_ms,
            page.statements,
        ));
    }
    mouth.line("\n| acts | at once | acts/s | bare rows/s | ratio |\n|---|--:|--:|--:|--:|");
    for acts in &report.acts {
        mouth.line(format_args!(
            "| {} | {} | {:.0} | {:.0} | {:.2} |",
            acts.name,
            acts.at_once,
            acts.per_second,
            acts.bare_per_second,
            acts.per_second / acts.bare_per_second,
        ));
    }
    let process = &report.process;
    mouth.line("\n| process | |\n|---|--:|");
    mouth.line(format_args!("| start to first page, ms | {:.0} |", process.start_ms));
    mouth.line(format_args!("| new demo to first page, ms | {:.0} |", process.demo_ms));
    mouth.line(format_args!("| memory at rest, MB | {:.1} |", process.memory_mb));
    mouth.line(format_args!("| binary, MB | {:.1} |", report.binary as f64 / 1e6));
}

fn tell_live(mouth: &Mouth, live: &live::Live) {
    if cfg!(debug_assertions) {
        mouth.aside(mouth.tongue.say("command-bench-debug"));
    }
    mouth.line(format_args!(
        "| {} listeners | p50 ms | p99 ms | last ms | worst ms | missed | KB each | CPU ms an act |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|",
        live.listeners
    ));
    let rows = [
        ("the house", &live.house, live.memory, live.cpu_ms),
        ("bare axum", &live.bare, live.bare_memory, live.bare_cpu_ms),
    ];
    for (name, sound, memory, cpu) in rows {
        mouth.line(format_args!(
            "| {name} | {:.0} | {:.0} | {:.0} | {:.0} | {} | {:.1} | {cpu:.0} |",
            sound.p50_ms,
            sound.p99_ms,
            sound.last_ms,
            sound.worst_ms,
            sound.missed,
            memory / 1000.0,
        ));
    }
    let rush = &live.rush;
    mouth.line(format_args!(
        "\n| voting | cast | ballots | sent twice | s | p50 ms | p99 ms | last listener ms | \
         announcements | CPU |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n\
         | while they listen | {} | {} | {} | {:.1} | {:.1} | {:.1} | {:.0} | {:.0} | {:.2} |",
        rush.cast,
        rush.ballots,
        rush.repeated,
        rush.seconds,
        rush.p50_ms,
        rush.p99_ms,
        rush.last_ms,
        rush.told,
        rush.cpu,
    ));
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_a_measured_value() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 3.0, 2.0]), 2.0);
        assert_eq!(median(vec![]), 0.0);
    }
}
