//! The process of chromedriver, and the promise that nothing of it stays.
//!
//! A small shell leads a process group of its own; chromedriver and Chromium live in that group.
//! The shell waits for the end of its input and then kills the group. The input ends when the
//! `Driver` is dropped, and also when the test process itself is killed.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, bail};

/// Starts the program given as `$1` and kills the whole group when the input ends.
const LEASH: &str = "\"$1\" --port=0 & cat >/dev/null; kill -KILL 0";

/// A running chromedriver with an empty profile for its browser.
pub struct Driver {
    leash: Child,
    /// Kept open: chromedriver would stumble over a closed output.
    output: BufReader<ChildStdout>,
    url: String,
    profile: PathBuf,
}

impl Driver {
    /// Starts chromedriver on a free port.
    ///
    /// # Errors
    ///
    /// When it does not start or does not say its port.
    pub fn start(chromedriver: &Path) -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("madang-browser-{}-{count}", std::process::id());
        let profile = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&profile)?;
        let mut leash = Command::new("sh")
            .args(["-c", LEASH, "sh"])
            .arg(chromedriver)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .context("no shell")?;
        let output = leash.stdout.take().context("chromedriver has no output")?;
        let mut driver =
            Self { leash, output: BufReader::new(output), url: String::new(), profile };
        driver.url = format!("http://127.0.0.1:{}", driver.port()?);
        Ok(driver)
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder of the browser's profile.
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    /// Reads the line `… started successfully on port 38271.`
    fn port(&mut self) -> Result<u16> {
        let mut line = String::new();
        while self.output.read_line(&mut line)? > 0 {
            if let Some((_, port)) = line.split_once("successfully on port ") {
                return Ok(port.trim().trim_end_matches('.').parse()?);
            }
            line.clear();
        }
        bail!("chromedriver ended without saying its port")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.leash.stdin.take());
        _ = self.leash.wait();
        // The group was killed, but its last members may need a moment to go.
        for _ in 0..20 {
            match std::fs::remove_dir_all(&self.profile) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    std::thread::sleep(std::time::Duration::from_millis(50));
                }
                _ => return,
            }
        }
    }
}
