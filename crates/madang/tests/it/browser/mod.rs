//! A real Chromium for the journeys: `Browser::start()`, then pages that are read and used as people do.
//!
//! Without Chromium, chromedriver or axe-core a journey is skipped loudly. `MADANG_REQUIRE_BROWSER=1`,
//! which `scripts/test` sets, makes that a failure; `MADANG_SKIP_BROWSER=1` skips them all.
//! Nothing is left running: see `driver`.

mod axe;
mod commands;
mod driver;
mod page;
mod proof;
mod view;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use driver::Driver;

pub use page::Page;

/// The version of axe-core that judges the pages.
pub const AXE_VERSION: &str = "4.14.1";

/// A browser with a fresh profile. Dropping it ends all its processes.
pub struct Browser {
    client: Client,
    axe: String,
    /// Dropped last: it ends chromedriver and Chromium and removes the profile.
    driver: Driver,
}

impl Browser {
    /// Starts Chromium, or says loudly why not and gives `None`.
    ///
    /// # Errors
    ///
    /// When something is missing although `MADANG_REQUIRE_BROWSER=1`, or when Chromium does not start.
    pub async fn start() -> Result<Option<Self>> {
        let (chromium, chromedriver, axe) = match needed() {
            Ok(found) => found,
            Err(missing)
                if std::env::var_os("MADANG_REQUIRE_BROWSER").is_some_and(|v| v == "1") =>
            {
                bail!("{missing:#}");
            }
            Err(missing) => {
                eprintln!("BROWSER SKIPPED: {missing:#}");
                return Ok(None);
            }
        };
        let axe = std::fs::read_to_string(axe)?;
        let driver = Driver::start(&chromedriver)?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&chromium, driver.profile()))
            .connect(driver.url())
            .await
            .context("Chromium does not start")?;
        Ok(Some(Self { client, axe, driver }))
    }

    /// A view of the site at `origin`, such as `http://127.0.0.1:8080`.
    pub fn open<'b>(&'b self, origin: &'b str) -> Page<'b> {
        Page::new(self, origin.trim_end_matches('/'))
    }

    /// Runs a script on the page that is shown; what it returns.
    pub async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, vec![]).await?)
    }

    /// The folder of the profile; processes of this browser name it.
    pub fn profile(&self) -> &Path {
        self.driver.profile()
    }
}

/// Chromium, chromedriver and axe-core on this machine.
fn needed() -> Result<(PathBuf, PathBuf, PathBuf)> {
    if is_set("MADANG_SKIP_BROWSER") {
        bail!("MADANG_SKIP_BROWSER is set");
    }
    let chromium = program(&["chromium", "chromium-browser", "google-chrome"])?;
    let chromedriver = program(&["chromedriver"])?;
    let axe = match std::env::var_os("MADANG_AXE") {
        Some(path) => PathBuf::from(path),
        None => target().join(format!("axe-core-{AXE_VERSION}/package/axe.min.js")),
    };
    if !axe.is_file() {
        bail!("no axe-core {AXE_VERSION}: `scripts/test` fetches it");
    }
    Ok((chromium, chromedriver, axe))
}

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| value == "1")
}

/// The first of these programs on the search path.
fn program(names: &[&str]) -> Result<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = places.into_iter().find(|place| place.is_file());
    found.with_context(|| format!("no {}: `scripts/test` installs it", names[0]))
}

/// The build folder of the workspace.
fn target() -> PathBuf {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    tmp.parent().unwrap_or(tmp).to_owned()
}

/// Flags of a browser that draws nothing on a screen and calls nobody.
const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--lang=ko-KR",
    "--window-size=1280,900",
];

fn capabilities(chromium: &Path, profile: &Path) -> Map<String, Value> {
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
    flags.push(format!("--user-data-dir={}", profile.display()));
    // The flag alone does not tell the house which language to speak.
    let prefs = json!({ "intl.accept_languages": "ko-KR,ko" });
    let capabilities = [
        ("goog:chromeOptions", json!({ "binary": chromium, "args": flags, "prefs": prefs })),
        // Violations of the content security policy reach us through this log.
        ("goog:loggingPrefs", json!({ "browser": "ALL" })),
        ("timeouts", json!({ "script": 30_000, "pageLoad": 30_000 })),
    ];
    capabilities.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
