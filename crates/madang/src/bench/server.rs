//! Servers as processes of their own, and how such a process starts and sits.

use std::{
    env,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde::Serialize;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

use super::{Plan, load, load::Line, median, meter};

/// A running server; it ends with this value.
pub struct Server {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub at: String,
    /// Its process.
    pub pid: u32,
    /// What it told: its address, and for a demo its ways in.
    told: serde_json::Value,
}

impl Server {
    /// Starts this binary with `arguments`, and waits until it has told its address as JSON.
    pub async fn start(arguments: &[&str]) -> Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args(arguments)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let mut lines = BufReader::new(child.stdout.take().context("its output")?).lines();
        let mut text = String::new();
        let told: serde_json::Value = loop {
            match lines.next_line().await? {
                Some(line) => text.push_str(&line),
                None => bail!("a server ended before it was open"),
            }
            if let Ok(told) = serde_json::from_str(&text) {
                break told;
            }
        };
        // What it says later must not fill the pipe and stop it.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let address = told["address"].as_str().context("no address")?;
        let at = address.trim_start_matches("http://").to_owned();
        let pid = child.id().context("no process")?;
        Ok(Self { child, at, pid, told })
    }

    /// Serves the demo in `folder`.
    pub async fn demo(folder: &Path) -> Result<Self> {
        let folder = folder.to_string_lossy();
        Self::start(&["demo", "--json", "--listen", "127.0.0.1:0", "--data", &folder]).await
    }

    /// Comes in by the link of a role; the cookie of the session.
    pub async fn enter(&self, role: &str) -> Result<String> {
        let links = self.told["links"].as_array().context("no links")?;
        let link = links.iter().find(|link| link["role"] == role).context("no such role")?;
        let link = link["link"].as_str().and_then(|link| link.split("/sign-in/").nth(1));
        let request = format!(
            "POST /sign-in/{} HTTP/1.1\r\nHost: {at}\r\nOrigin: http://{at}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n",
            link.context("no link")?,
            at = self.at
        );
        let reply = Line::open(&self.at).await?.ask(request.as_bytes()).await?;
        let cookie = reply.head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            let session = name.eq_ignore_ascii_case("set-cookie") && value.starts_with("madang=");
            session.then(|| value.split(';').next().unwrap_or_default().to_owned())
        });
        cookie.with_context(|| format!("the link of {role} did not open: {}", reply.status))
    }

    /// A counter of `/metrics`.
    pub async fn counter(&self, name: &str) -> Result<u64> {
        let request = load::get(&self.at, "/metrics", "");
        let reply = Line::open(&self.at).await?.ask(&request).await?;
        let text = String::from_utf8_lossy(&reply.body).into_owned();
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        value.with_context(|| format!("no {name}"))
    }

    /// Ends it.
    pub async fn stop(mut self) -> Result<()> {
        self.child.kill().await?;
        Ok(())
    }
}

/// How the binary starts and sits.
#[derive(Debug, Serialize)]
pub struct Process {
    /// From the start of the process on an existing house to the first page, milliseconds.
    pub start_ms: f64,
    /// From the start of a new demonstration to the first page, milliseconds.
    pub demo_ms: f64,
    /// Resident memory of a server that has answered one page, megabytes.
    pub memory_mb: f64,
}

/// Measures it.
pub async fn process(plan: Plan, folder: &Path) -> Result<Process> {
    let (mut start, mut demo, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..plan.rounds {
        let house = folder.join(format!("process-{round}"));
        demo.push(first_page(&house).await?.0);
        let (ms, bytes) = first_page(&house).await?;
        start.push(ms);
        memory.push(bytes as f64 / 1e6);
    }
    Ok(Process { start_ms: median(start), demo_ms: median(demo), memory_mb: median(memory) })
}

async fn first_page(house: &Path) -> Result<(f64, u64)> {
    let begun = Instant::now();
    let server = Server::demo(house).await?;
    let reply = Line::open(&server.at).await?.ask(&load::get(&server.at, "/", "")).await?;
    let taken = begun.elapsed().as_secs_f64() * 1000.0;
    if reply.status != 200 {
        bail!("the first page answered {}", reply.status);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let memory = meter::memory(server.pid)?;
    server.stop().await?;
    Ok((taken, memory))
}
