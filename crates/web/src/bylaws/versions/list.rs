//! `/bylaws/{slug}/versions`: every version with its decision and fingerprint; entering one from
//! the record.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use clerk::bylaws::versions::NewVersion;
use council::Refuse;
use council::accounts::roles::Act;
use council::bylaws::versions::{Version, fault};
use jiff::civil::{Date, DateTime, Time};
use kit::Message;
use words::Tongue;

use super::{
    compare::with_book,
    shelf::{Shelf, name},
    strip,
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Badge, Field, Frame},
    sent::Sent,
};
use clerk::Trouble;

#[derive(Template)]
#[template(path = "bylaws/versions.html")]
struct VersionsPage {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    council: String,
    slug: String,
    rows: Vec<Row>,
    may_enter: bool,
}

struct Row {
    no: u32,
    title: String,
    badge: Badge,
    href: String,
    since: String,
    until: Option<String>,
    decision: Option<(String, String)>,
    source: String,
    sha256: String,
    changes: Option<(String, usize)>,
}

/// The list of versions, newest first.
pub async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    let title = ask.tongue.say("bylaws-versions");
    Ok(ask.page(&VersionsPage {
        frame: ask.frame().titled(title).under("bylaws"),
        crumbs: with_book(&ask, &shelf),
        council: shelf.name(ask.tongue).to_owned(),
        slug: shelf.slug().to_owned(),
        rows: shelf.versions.iter().rev().map(|v| row(ask.tongue, &shelf, v)).collect(),
        may_enter: shelf.may(&ask, Act::EnterVersion),
    }))
}

fn row(tongue: Tongue, shelf: &Shelf, version: &Version) -> Row {
    let decision = shelf.adoptions.get(&version.id).map(|adoption| {
        let body = name(tongue, &adoption.body.0, &adoption.body.1);
        let no = tongue.of("bylaws-versions-by-decision").n("no", adoption.no);
        (format!("/decisions/{}", adoption.decision), format!("{body} {no}"))
    });
    let changes = shelf.before(version).and_then(|(before, old)| {
        let (_, new) = shelf.version(version.no)?;
        let href = format!("/bylaws/{}/compare?from={}&to={}", shelf.slug(), before.no, version.no);
        Some((href, bylaws::compare(old, new).len()))
    });
    Row {
        no: version.no,
        title: strip::title(tongue, shelf, version),
        badge: strip::badge(tongue, shelf, version),
        href: format!("/bylaws/{}?version={}", shelf.slug(), version.no),
        since: strip::since(tongue, version.effective_at),
        until: shelf.until(version).map(|at| strip::until(tongue, at)),
        decision,
        source: version.source.clone().unwrap_or_default(),
        sha256: version.sha256.clone(),
        changes,
    }
}

#[derive(Template)]
#[template(path = "bylaws/enter.html")]
struct EnterPage<'a> {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    slug: String,
    key: String,
    wrong: Vec<(&'static str, String)>,
    fields: Vec<Field<'a>>,
}

/// What is wrong with the form, by field.
type Wrong = Vec<(&'static str, String)>;

/// The form in which a version is entered.
pub async fn form(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    Ok(ask.page(&enter_page(&ask, &shelf, &Sent::default(), Vec::new())))
}

/// Enters a version, or shows the form again with what is wrong.
pub async fn enter(ask: Ask, Path(slug): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    let effective_at = match moment(&sent) {
        Ok(at) => at,
        Err((field, why)) => {
            return Ok(again(&ask, &shelf, &sent, vec![(field, ask.tongue.message(&why))]));
        }
    };
    let new = NewVersion {
        body: shelf.council.id,
        text: sent.get("text").to_owned(),
        effective_at,
        source: sent.get("source").to_owned(),
    };
    let back = format!("/bylaws/{}", shelf.slug());
    match ask.web.clerk().enter_version(&ask.who, sent.get("act"), new).await {
        Ok(done) => {
            Ok(ask.back(&back, &flash::done(ask.tongue, "bylaws-versions-entered", &done.advice)))
        }
        Err(Trouble::Refused(why)) => {
            let wrong = wrong(&ask, &sent, why.as_ref());
            Ok(again(&ask, &shelf, &sent, wrong))
        }
        Err(trouble) => Err(Failure::new(&ask, trouble).back(back)),
    }
}

fn again(ask: &Ask, shelf: &Shelf, sent: &Sent, wrong: Wrong) -> Response {
    ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &enter_page(ask, shelf, sent, wrong))
}

/// The instant a version takes effect; without a time the beginning of the day.
fn moment(sent: &Sent) -> Result<DateTime, (&'static str, Message)> {
    let day: Date = sent
        .day("day")
        .map_err(|why| ("day", why))?
        .ok_or(("day", Message::new("main-field-empty")))?;
    let time = match sent.get("time").trim() {
        "" => Time::midnight(),
        text => text.parse().map_err(|_| ("time", Message::new("main-field-not-a-time")))?,
    };
    Ok(day.to_datetime(time))
}

/// Every misprint at once where the text cannot be read; the refusal otherwise.
fn wrong(ask: &Ask, sent: &Sent, why: &dyn Refuse) -> Wrong {
    let message = why.message();
    let sentence = flash::refusal(ask.tongue, why);
    match message.key {
        "bylaws-versions-refused-order" => vec![("day", sentence)],
        "bylaws-versions-refused-source" => vec![("source", sentence)],
        "bylaws-versions-refused-misprint" => misprints(ask.tongue, sent.get("text")),
        _ => vec![("text", sentence)],
    }
}

/// Up to twenty places of a text that cannot be read.
pub fn misprints(tongue: Tongue, text: &str) -> Wrong {
    let Err(found) = bylaws::Book::read(text) else { return Vec::new() };
    let said = found.iter().take(20).map(|it| {
        let line = tongue.of("bylaws-versions-place-article").n("line", it.line);
        let line = line.s("article", &it.article).to_string();
        ("text", format!("{}: {}", line.trim(), tongue.message(&fault(&it.why))))
    });
    said.collect()
}

fn enter_page<'a>(ask: &Ask, shelf: &Shelf, sent: &'a Sent, wrong: Wrong) -> EnterPage<'a> {
    let tongue = ask.tongue;
    let error = |name: &str| {
        let all = wrong.iter().filter(|(field, _)| *field == name).map(|(_, why)| why.as_str());
        let all: Vec<&str> = all.collect();
        (!all.is_empty()).then(|| all.join(" / "))
    };
    let fields = vec![
        Field::area(tongue, 18, "text", tongue.say("bylaws-versions-text"))
            .hint(tongue.say("bylaws-versions-text-hint"))
            .value(sent.get("text"))
            .error(error("text"))
            .required()
            .kept(),
        Field::day(tongue, "day", tongue.say("bylaws-versions-day"))
            .value(sent.get("day"))
            .error(error("day"))
            .required(),
        Field::time(tongue, "time", tongue.say("bylaws-versions-time"))
            .hint(tongue.say("bylaws-versions-time-hint"))
            .value(sent.get("time"))
            .error(error("time")),
        Field::text(tongue, "source", tongue.say("bylaws-versions-source"))
            .hint(tongue.say("bylaws-versions-source-hint"))
            .value(sent.get("source"))
            .error(error("source"))
            .required()
            .at_most(200),
    ];
    EnterPage {
        frame: ask.frame().titled(tongue.say("bylaws-versions-new")).under("bylaws"),
        crumbs: with_book(ask, shelf),
        slug: shelf.slug().to_owned(),
        key: ask.key(),
        wrong,
        fields,
    }
}
