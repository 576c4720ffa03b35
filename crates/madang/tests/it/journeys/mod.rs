//! The journeys of people through the whole house, in a real browser.

mod amendment;
mod forms;
mod founding;
mod four;
mod keyboard;
mod live;
mod pages;
mod plain;
mod resignation;
mod routes;
mod walk;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    browser::{Browser, Page},
    command::{Folder, madang, server::Server},
};

/// The width of a telephone and of a desk, in px.
pub const PHONE: u32 = 390;
pub const DESK: u32 = 1280;

/// How long a page may take to say what it should.
const PATIENCE: Duration = Duration::from_secs(15);

/// A demonstration that is served for one journey.
pub struct House {
    pub server: Server,
    pub origin: String,
    /// Removed after the server has ended.
    _folder: Folder,
}

impl House {
    /// The council of 2017 at 14:00 on 26 June, an hour before its plenary.
    pub fn demo() -> Self {
        let folder = Folder::new();
        let line = format!("demo --listen 127.0.0.1:0 --data {}", folder.at("demo"));
        let server = Server::start(&line);
        let origin = format!("http://{}", server.at);
        Self { server, origin, _folder: folder }
    }

    /// A house that `madang init` made, served; and where the link of its administrator leads.
    pub fn empty() -> (Self, String) {
        let folder = Folder::new();
        let made = madang(&format!("init {} --json", folder.at("house"))).json();
        let link = made["link"].as_str().unwrap_or_default();
        let path = link.find("/sign-in/").map_or_else(String::new, |at| link[at..].to_owned());
        let line = format!("serve --listen 127.0.0.1:0 --data {}", folder.at("house"));
        let server = Server::start(&line);
        let origin = format!("http://{}", server.at);
        (Self { server, origin, _folder: folder }, path)
    }

    /// Ends the house as a power cut would, and serves it again at the same address.
    pub fn cut_off(self) -> Self {
        let Self { server, origin, _folder: folder } = self;
        let line = format!("demo --listen {} --data {}", server.at, folder.at("demo"));
        server.kill();
        Self { server: Server::start(&line), origin, _folder: folder }
    }

    /// The first address of a kind that the demonstration tells, such as `/meetings/12`, by a word of
    /// the line below it.
    pub fn place(&self, word: &str) -> Result<String> {
        let lines: Vec<&str> = self.server.said.lines().collect();
        let at = lines.iter().position(|line| line.contains(word)).context(word.to_owned())?;
        let address = lines.get(at.wrapping_sub(1)).context("an address stands above it")?;
        let path = address.trim().strip_prefix(self.origin.as_str()).context("of this house")?;
        Ok(path.to_owned())
    }

    /// Where the fourth plenary is.
    pub fn plenary(&self) -> Result<String> {
        self.place("4차 전체회의: 명단이 없어")
    }

    /// Where the fourth meeting of the steering committee is, which is over.
    pub fn committee(&self) -> Result<String> {
        self.place("6월 19일에 열린 4차 운영위원회")
    }

    /// Where the third meeting of the invented resident council is.
    pub fn residents(&self) -> Result<String> {
        self.place("오늘 19:00의 주민자치회")
    }

    /// Comes in by the link of a role, as one who received it does.
    pub async fn come_in(&self, page: &Page<'_>, role: &str) -> Result<()> {
        page.goto(&format!("/sign-in/{}", self.server.token(role))).await?;
        page.click("button", "로그인").await?;
        says(page, &["로그인했습니다."]).await
    }
}

/// Opens a page of a house in a window as wide as a desk.
pub async fn look<'b>(browser: &'b Browser, house: &'b House) -> Result<Page<'b>> {
    let page = browser.open(&house.origin);
    page.view(DESK, false).await?;
    Ok(page)
}

/// Every one of these must stand on the page, once it has loaded; breaks of lines do not matter.
pub async fn says(page: &Page<'_>, texts: &[&str]) -> Result<()> {
    let begun = Instant::now();
    loop {
        let shown = flat(&page.text().await?);
        let Some(missing) = texts.iter().find(|text| !shown.contains(**text)) else {
            return Ok(());
        };
        if begun.elapsed() > PATIENCE {
            bail!("“{missing}” is not on {}:\n{shown}", page.path().await?);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// None of these may stand on the page.
pub async fn is_silent_on(page: &Page<'_>, texts: &[&str]) -> Result<()> {
    let shown = flat(&page.text().await?);
    for text in texts {
        ensure!(!shown.contains(text), "“{text}” is on {}:\n{shown}", page.path().await?);
    }
    Ok(())
}

/// A step of a journey: nothing is wrong with the page, and pictures of it are kept.
pub async fn step(page: &Page<'_>, name: &str) -> Result<()> {
    page.screenshot(name, PHONE, false).await?;
    page.check().await?;
    page.screenshot(name, DESK, false).await?;
    let spills = page.spills().await?;
    ensure!(spills <= 0, "{name} is {spills} px wider than a desk");
    Ok(())
}

/// Text with every run of blanks as one.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
