//! A whole roster from a table: pasted or sent as a file, looked over, entered at once or not at
//! all: `/bodies/{slug}/roster`.

mod parts;

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    Router,
    extract::{DefaultBodyLimit, Multipart, Path, multipart::MultipartRejection},
    http::StatusCode,
    response::Response,
    routing::get,
};
use clerk::Trouble;
use clerk::bodies::rosters::{self as tables, Encoding, Import, Preview};
use council::accounts::roles::Act;
use council::bodies::registry::RosterState;
use council::bodies::rosters::{Column, Who};
use kit::Message;

use super::registry::{Here, find};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Why},
    look::{Field, Frame, choice::home_path},
    sent::Sent,
};

/// Largest table, bytes.
const LARGEST: usize = 1024 * 1024;

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bodies/{slug}/roster", get(show).post(send))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// The form, and under it what the table would do.
#[derive(Template)]
#[template(path = "bodies/roster.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    action: String,
    back: String,
    key: String,
    fields: Vec<Field<'static>>,
    /// The columns: words in a header, and what they mean.
    columns: Vec<(String, String)>,
    notices: Vec<&'static str>,
    why: Option<Why>,
    faults: Vec<parts::Fault>,
    rows: Vec<parts::Row>,
    sound: bool,
    /// Whether the body has no whole roster yet, so that it may be said of this one.
    partial: bool,
    complete: bool,
    text: String,
    source: String,
}

/// What was sent.
#[derive(Debug, Default)]
struct Form {
    act: String,
    text: String,
    source: String,
    complete: bool,
    enter: bool,
    encoding: Option<Encoding>,
    said: BTreeMap<u32, Who>,
}

async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    here.must(&ask, Act::ImportRoster)?;
    Ok(ask.page(&page(&ask, &here, &Form::default(), None, None)))
}

async fn send(
    ask: Ask,
    Path(slug): Path<String>,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    here.must(&ask, Act::ImportRoster)?;
    let form = match parts {
        Ok(parts) => read(parts).await,
        Err(_) => Err("errors-unreadable"),
    };
    let form = match form {
        Ok(form) => form,
        Err(key) => {
            let why = Why {
                text: ask.tongue.say(key).to_owned(),
                cite: String::new(),
                href: String::new(),
            };
            let page = page(&ask, &here, &Form::default(), None, Some(why));
            return Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    let rows = tables::rows(&form.text);
    let preview = preview(&ask, &here, &rows, &form).await?;
    if !form.enter || !preview.is_sound() {
        let status =
            if preview.is_sound() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Ok(ask.page_with(status, &page(&ask, &here, &form, Some(&preview), None)));
    }
    enter(&ask, &here, &form, rows, &preview).await
}

async fn enter(
    ask: &Ask,
    here: &Here,
    form: &Form,
    rows: Vec<Vec<String>>,
    preview: &Preview,
) -> Result<Response, Failure> {
    let import = Import {
        body: here.body.id,
        rows,
        said: form.said.clone(),
        source: form.source.clone(),
        complete: form.complete,
    };
    match ask.web.clerk().import_roster(&ask.who, &form.act, import).await {
        Ok(done) => {
            let tell = flash::done(ask.tongue, "bodies-rosters-imported", &done.advice);
            Ok(ask.back(&back(ask, here), &tell))
        }
        Err(trouble) => {
            let slug = here.root.slug.as_str();
            let why = form::refused(ask, trouble, &here.href(""), slug)?;
            let page = page(ask, here, form, Some(preview), Some(why));
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

/// Reads the parts of the form; the key of what is wrong with them.
async fn read(mut parts: Multipart) -> Result<Form, &'static str> {
    let mut form = Form::default();
    let mut file = Vec::new();
    loop {
        let part = parts.next_field().await.map_err(|_| "errors-unreadable")?;
        let Some(part) = part else { break };
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|_| "errors-too-large")?;
        let text = || String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "act" => form.act = text(),
            "text" => form.text = text(),
            "source" => form.source = text().trim().to_owned(),
            "complete" => form.complete = true,
            "step" => form.enter = text() == "enter",
            "file" => file = bytes.to_vec(),
            other => {
                let row = other.strip_prefix("who-").and_then(|row| row.parse().ok());
                if let Some((row, who)) = row.zip(Who::of(text().trim())) {
                    form.said.insert(row, who);
                }
            }
        }
    }
    if !file.is_empty() {
        let (text, encoding) = tables::decode(&file).map_err(|_| "bodies-rosters-not-text")?;
        (form.text, form.encoding) = (text, Some(encoding));
    }
    Ok(form)
}

async fn preview(
    ask: &Ask,
    here: &Here,
    rows: &[Vec<String>],
    form: &Form,
) -> Result<Preview, Failure> {
    let (clerk, body, now) = (ask.web.clerk().clone(), here.body.clone(), ask.now);
    let (rows, said) = (rows.to_vec(), form.said.clone());
    let read = ask.web.reader().read(&ask.who, move |seen| {
        match tables::preview(seen.conn, clerk.laws(), &body, now, &rows, &said) {
            Ok(preview) => Ok(Ok(preview)),
            Err(Trouble::Store(error)) => Err(error),
            Err(other) => Ok(Err(flash_of(&other))),
        }
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    read.map_err(|why| Failure::new(ask, Trouble::Unreadable(why)).back(here.href("")))
}

/// What kept a table from being looked over, said once more.
fn flash_of(trouble: &Trouble) -> Message {
    match trouble {
        Trouble::Refused(why) => why.message(),
        Trouble::Unreadable(message) => message.clone(),
        _ => Message::new("errors-missing"),
    }
}

/// Where one goes on to: the page one came from, such as the founding of the council, else the body.
fn back(ask: &Ask, here: &Here) -> String {
    came_from(ask).map_or_else(|| here.href(""), |back| home_path(&back))
}

/// Where the form goes to; it keeps in mind where one came from.
fn action(ask: &Ask, here: &Here) -> String {
    let href = here.href("/roster");
    came_from(ask).map_or(href.clone(), |back| format!("{href}?back={}", home_path(&back)))
}

fn came_from(ask: &Ask) -> Option<String> {
    let wanted = Sent::of_address(&ask.path);
    wanted.has("back").then(|| wanted.get("back").to_owned())
}

fn page(ask: &Ask, here: &Here, form: &Form, preview: Option<&Preview>, why: Option<Why>) -> Page {
    let t = ask.tongue;
    let fields = vec![
        Field::file(t, ".csv,.txt,.tsv,text/csv", "file", t.say("bodies-rosters-file"))
            .hint(t.say("bodies-rosters-file-hint")),
        Field::area(t, 8, "text", t.say("bodies-rosters-text"))
            .hint(t.say("bodies-rosters-text-hint"))
            .value(form.text.clone()),
        Field::text(t, "source", t.say("main-source"))
            .hint(t.say("bodies-field-source-hint"))
            .value(form.source.clone())
            .at_most(200),
    ];
    let columns =
        Column::ALL.iter().map(|column| (column.words().join(", "), t.message(&column.name())));
    let law = here.law();
    let about = parts::About { t, law: law.as_ref(), slug: here.root.slug.as_str() };
    let notice = match form.encoding {
        Some(Encoding::Cp949) => Some(t.say("bodies-rosters-cp949")),
        Some(Encoding::Utf16) => Some(t.say("bodies-rosters-utf16")),
        _ => None,
    };
    Page {
        frame: ask.frame().titled(t.say("bodies-roster-title")).under("bodies"),
        crumbs: here.crumbs(t),
        action: action(ask, here),
        back: back(ask, here),
        key: if form.act.is_empty() { ask.key() } else { form.act.clone() },
        fields,
        columns: columns.collect(),
        notices: notice.into_iter().collect(),
        why,
        faults: preview.map(|preview| about.faults(preview)).unwrap_or_default(),
        rows: preview.map(|preview| about.rows(preview)).unwrap_or_default(),
        sound: preview.is_some_and(Preview::is_sound),
        partial: here.body.roster == RosterState::Partial,
        complete: form.complete,
        text: form.text.clone(),
        source: form.source.clone(),
    }
}
