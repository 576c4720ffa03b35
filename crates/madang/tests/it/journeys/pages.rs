//! Every page of the house, for everybody who may see it, in both languages and both lights, on a
//! telephone and on a desk.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use anyhow::{Result, bail, ensure};

use super::{
    DESK, House, PHONE,
    forms::{Reader, attribute, plain},
    look, routes,
};
use crate::{
    browser::{Browser, Page},
    journeys::plain::vote_by_name,
};

/// Addresses that are no pages.
const NO_PAGES: [&str; 25] = [
    "/assets/{*file}",
    "/bodies/{slug}/roster.csv",
    "/events",
    "/favicon.ico",
    "/files/{sha256}/{name}",
    // Its steps are walked through in `founding`.
    "/found/{slug}",
    "/healthz",
    "/journal/feed.atom",
    // It leads on to the item's place on the page of its meeting.
    "/meetings/items/{id}",
    "/meetings/{id}/live",
    "/metrics",
    "/people/{id}/export",
    "/readyz",
    "/robots.txt",
    "/site.webmanifest",
    "/bylaws/{slug}/amendments/{id}/table.md",
    // It leads on to the year of today.
    "/bodies/{slug}/years",
    // What the demonstration holds none of; the tests of the web room look at these pages.
    "/bodies/{slug}/referrals/{id}/drop",
    "/costs/{id}",
    "/me/post/stop",
    "/meetings/written/{id}",
    "/meetings/{id}/minutes/adopt",
    "/meetings/{id}/minutes/correct",
    "/meetings/{id}/minutes/remarks",
    "/meetings/{id}/minutes/remarks/{remark}",
];

/// Addresses that no link leads to: they are answers to questions, or for one reader.
const ASKED: [&str; 11] = [
    "/bodies/hyeopchi-committee",
    "/bodies/hyeopchi-committee/years/2017",
    "/bylaws/hyeopchi-seoul/compare",
    "/bylaws/hyeopchi-seoul?ask=term/liaison&day=2017-06-20",
    "/bylaws/hyeopchi-seoul?on=2017-06-20",
    "/bodies/hyeopchi-committee?on=2017-06-01",
    "/people?q=송",
    "/style",
    "/found",
    "/sign-in",
    "/decisions",
];

/// Addresses of one kind that are fetched for each reader.
const EACH: usize = 3;

/// A page that a reader found: the first of its kind.
struct Found {
    kind: String,
    path: String,
    /// What stands on it.
    main: String,
}

/// How a page is looked at: language, width, whether in the dark.
type View = (&'static str, u32, bool);

/// On a telephone in the light in Korean, and on a desk in the dark in English.
const VIEWS: [View; 2] = [("ko", PHONE, false), ("en", DESK, true)];

#[tokio::test]
async fn every_page_is_clean_for_everybody() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let house = House::demo();
    let readers = readers(&house)?;
    let all = routes::all()?;
    let (mut reached, mut faults) = (BTreeSet::new(), Vec::new());
    let (mut seen, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    let page = look(&browser, &house).await?;
    page.goto("/").await?;
    for (role, reader) in &readers {
        let found = walk(reader, &all, &house, &mut reached)?;
        for Found { kind, path, main } in found {
            // The same page for another reader was looked at already.
            if !seen.insert(main) {
                continue;
            }
            // What a reader may do there more than another is looked at in one light.
            let views: &[View] = match kinds.insert(kind) {
                true => &VIEWS,
                false => &VIEWS[seen.len() % 2..][..1],
            };
            let looked = looked_at(&page, reader, &path, views).await;
            faults.extend(looked.err().map(|why| format!("{role}: {why:#}")));
        }
    }
    let missed: Vec<&String> = all
        .iter()
        .filter(|route| !reached.contains(*route) && !NO_PAGES.contains(&route.as_str()))
        .collect();
    eprintln!("{} pages were looked at", seen.len());
    ensure!(faults.is_empty(), "{} pages:\n{}", faults.len(), faults.join("\n"));
    ensure!(missed.is_empty(), "nothing leads to {missed:?}");
    errors(&page).await
}

/// Everybody: with both meetings running and a vote open in each.
fn readers(house: &House) -> Result<Vec<(&'static str, Reader)>> {
    let roles = ["", "chair", "secretary", "administrator", "example-member", "example-chair"];
    let readers = roles.map(|role| (role, Reader::new(house, role)));
    let plenary = house.plenary()?;
    let chair = &readers[1].1;
    chair.send(&plenary, "/open", &[])?;
    chair.send(&plenary, "/members", &[("count", "18")])?;
    chair.send(&plenary, "/heads", &[("count", "12")])?;
    vote_by_name(&readers[5].1, &house.residents()?)?;
    Ok(readers.into())
}

/// Follows every link from the first page, a few of each kind; each page must be whole in both
/// languages.
fn walk(
    reader: &Reader,
    all: &[String],
    house: &House,
    reached: &mut BTreeSet<String>,
) -> Result<Vec<Found>> {
    let mut waiting: VecDeque<String> = VecDeque::from(["/".to_owned(), house.plenary()?]);
    let (residents, committee) = (house.residents()?, house.committee()?);
    waiting.push_back(format!("{residents}/replies"));
    waiting.push_back(residents);
    waiting.push_back(format!("{committee}/minutes"));
    waiting.push_back(committee);
    waiting.push_back(format!("/sign-in/{}", house.server.token("evaluator")));
    waiting.extend(ASKED.map(encoded));
    let (mut met, mut kinds) = (BTreeSet::new(), BTreeMap::<String, usize>::new());
    let mut found = Vec::new();
    while let Some(path) = waiting.pop_front() {
        let address = path.split('?').next().unwrap_or_default();
        let Some(route) = routes::of(all, address) else { bail!("{path} leads nowhere") };
        let kind = kind(route, &path);
        let count = kinds.entry(kind.clone()).or_default();
        if NO_PAGES.contains(&route) || *count == EACH || !met.insert(path.clone()) {
            continue;
        }
        let answer = reader.get(&path, "ko")?;
        if [303, 401, 403].contains(&answer.status) {
            continue;
        }
        ensure!(answer.status == 200, "{path}: {}", answer.status);
        *count += 1;
        let is_first = *count == 1;
        reached.insert(route.to_owned());
        let english = if is_first { reader.get(&path, "en")?.body } else { String::new() };
        for body in [&answer.body, &english] {
            ensure!(!body.contains('⟦'), "a sentence is missing on {path}");
        }
        waiting.extend(links(&answer.body));
        if is_first {
            found.push(Found { kind, path, main: main(&answer.body) });
        }
    }
    Ok(found)
}

/// Addresses of one kind: the same route asked in the same way.
fn kind(route: &str, path: &str) -> String {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let names = query.split('&').filter_map(|pair| pair.split('=').next());
    let step = query.split('&').find(|pair| pair.starts_with("step=")).unwrap_or_default();
    format!("{route}?{}{step}", names.collect::<Vec<_>>().join("&"))
}

/// Every link of a page that stays in the house.
fn links(page: &str) -> Vec<String> {
    let tags = page.split("<a ").skip(1).filter_map(|rest| rest.split_once('>'));
    let hrefs = tags.filter_map(|(tag, _)| attribute(tag, "href"));
    let paths = hrefs.map(|href| href.split('#').next().unwrap_or_default().to_owned());
    paths
        .filter(|path| path.starts_with('/') && !path.starts_with("//"))
        // The same as data, or to be kept: no pages.
        .filter(|path| !path.contains("format="))
        .map(|p| encoded(&p))
        .collect()
}

/// An address as it goes over the wire.
fn encoded(path: &str) -> String {
    path.chars()
        .map(|letter| match letter.is_ascii() && letter != ' ' {
            true => letter.to_string(),
            false => url::form_urlencoded::byte_serialize(letter.to_string().as_bytes()).collect(),
        })
        .collect()
}

/// What stands between the frame of a page, without the keys of its forms and the minute.
fn main(page: &str) -> String {
    let main = page.split("<main").nth(1).unwrap_or(page);
    let keyless = without(main, "name=\"act\" value=\"", |rest| rest.find('"').unwrap_or(0));
    // The clock of the demonstration goes from 14:00 while the pages are read.
    plain(&without(&keyless, "14:", |_| 2))
}

/// A text without what follows a word, as far as `length` says.
fn without(text: &str, word: &str, length: impl Fn(&str) -> usize) -> String {
    let mut parts = text.split(word);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, rest| all + word + rest.get(length(rest)..).unwrap_or(rest))
}

/// Looks at a page, and whether it fits a telephone in the last language as well.
async fn looked_at(page: &Page<'_>, reader: &Reader, path: &str, views: &[View]) -> Result<()> {
    for (lang, width, dark) in views {
        let lang = format!("madang_lang={lang}");
        page.become_another(&[reader.cookie.as_str(), lang.as_str()]).await?;
        page.view(*width, *dark).await?;
        page.goto(path).await?;
        page.check().await?;
    }
    page.view(PHONE, false).await?;
    let spills = page.spills().await?;
    ensure!(spills <= 0, "{path} is {spills} px too wide for a telephone in English");
    Ok(())
}

/// Pages that say that something is wrong are read by people, too.
async fn errors(page: &Page<'_>) -> Result<()> {
    page.become_another(&[]).await?;
    for path in ["/no-such-page", "/meetings/1", "/meetings/none", "/admin", "/sign-in/none"] {
        page.goto(path).await?;
        let violations = page.axe().await?;
        ensure!(violations.is_empty(), "{path}: {violations:?}");
        ensure!(page.spills().await? <= 0, "{path} is too wide");
        // Whoever is not let in is led to the door, and everybody else to the first page.
        let way = if path == "/admin" { "로그인" } else { "첫 화면으로" };
        ensure!(
            page.offers("link", way).await? || path.starts_with("/sign-in"),
            "{path} leads nowhere"
        );
    }
    page.console_errors().await.map(drop)
}
