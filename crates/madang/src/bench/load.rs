//! A load of keep-alive connections over loopback, each asking for one page again and again.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// One kept connection.
pub struct Line {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer: status and where its head ends.
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The head, as text.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Line {
    /// Connects.
    pub async fn open(at: &str) -> Result<Self> {
        let stream = TcpStream::connect(at).await.with_context(|| at.to_owned())?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(128 * 1024) })
    }

    /// Sends `request`, whole as it is, and reads one answer.
    pub async fn ask(&mut self, request: &[u8]) -> Result<Reply> {
        self.stream.write_all(request).await?;
        let (head, length) = loop {
            if let Some(end) = self.buffer.windows(4).position(|w| w == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
                break (head, end + 4);
            }
            self.more().await?;
        };
        let body = header(&head, "content-length").and_then(|n| n.parse().ok()).unwrap_or(0);
        while self.buffer.len() < length + body {
            self.more().await?;
        }
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let rest = self.buffer.split_off(length + body);
        let body = std::mem::replace(&mut self.buffer, rest).split_off(length);
        Ok(Reply { status, head, body })
    }

    async fn more(&mut self) -> Result<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            bail!("the connection was closed");
        }
        Ok(())
    }
}

/// A header of an answer.
pub fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| {
        let (known, value) = line.split_once(':')?;
        known.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// A `GET`, ready to be sent.
pub fn get(at: &str, path: &str, cookie: &str) -> Vec<u8> {
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    format!("GET {path} HTTP/1.1\r\nHost: {at}\r\nAccept-Language: ko\r\n{cookie}\r\n").into_bytes()
}

/// How long each answer took.
pub struct Taken {
    /// Sorted.
    pub times: Vec<Duration>,
    /// How long the load went on.
    pub whole: Duration,
}

/// Asks over `connections` lines for `time`; every answer must be 200.
pub async fn run(at: &str, request: &[u8], connections: usize, time: Duration) -> Result<Taken> {
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..connections {
        let (at, request) = (at.to_owned(), request.to_owned());
        tasks.push(tokio::spawn(async move {
            let mut line = Line::open(&at).await?;
            let mut times = Vec::new();
            while begun.elapsed() < time {
                let asked = Instant::now();
                let reply = line.ask(&request).await?;
                if reply.status != 200 {
                    bail!("status {}", reply.status);
                }
                times.push(asked.elapsed());
            }
            Ok(times)
        }));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??);
    }
    times.sort_unstable();
    Ok(Taken { times, whole: begun.elapsed() })
}

impl Taken {
    /// The time that a share of the answers did not exceed, in milliseconds.
    pub fn quantile_ms(&self, share: f64) -> f64 {
        let at = (self.times.len().saturating_sub(1) as f64 * share) as usize;
        self.times.get(at).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }
}
