//! `/bylaws/{slug}/amend`: choosing paragraphs, writing them anew, looking at the table of changes,
//! saving the draft. Works without a script: everything written travels in the form.

use std::sync::Arc;

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use bylaws::Book;
use clerk::bylaws::amendments::Draft;
use council::AmendmentId;
use council::bylaws::{amendments, edits, versions::fault};

use super::{sheet::Sheet, writing::WritePage};
use crate::bylaws::versions::{
    article,
    compare::with_book,
    place,
    shelf::Shelf,
    table::{self, Remark, Table},
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::Frame,
    sent::{Sent, Wanted},
};
use clerk::Trouble;

#[derive(Template)]
#[template(path = "bylaws/amend.html")]
struct PickPage {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    slug: String,
    articles: Vec<Choices>,
}

/// The paragraphs of an article that may be chosen.
#[derive(Debug, Clone)]
pub struct Choices {
    /// The article.
    pub heading: String,
    /// Id, mark and first words of each paragraph.
    pub paragraphs: Vec<(String, String, String)>,
    /// The id of a paragraph to be added, and its name.
    pub more: Option<(String, String)>,
}

/// The page on which paragraphs are chosen.
pub async fn pick(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    let (_, book) = shelf.in_force_now(&ask)?;
    Ok(ask.page(&PickPage {
        frame: ask.frame().titled(ask.tongue.say("bylaws-amend")).under("bylaws"),
        crumbs: with_book(&ask, &shelf),
        slug: shelf.slug().to_owned(),
        articles: choices(&ask, book, &Sheet::default()),
    }))
}

/// Every paragraph that is not on the sheet yet.
pub fn choices(ask: &Ask, book: &Book, sheet: &Sheet) -> Vec<Choices> {
    let free = |id: &str| !sheet.entries.iter().any(|entry| entry.anchor == id);
    let of_article = |it: &bylaws::Article| {
        let paragraphs = it.paragraphs.iter().filter(|p| free(&place::anchor(&p.cite)));
        let choice = |p: &bylaws::Paragraph| {
            let mark = p.cite.paragraph.and_then(bylaws::circled).map(String::from);
            let text: String = p.text.chars().take(90).collect();
            let cut = if p.text.chars().count() > 90 { "…" } else { "" };
            (place::anchor(&p.cite), mark.unwrap_or_default(), format!("{text}{cut}"))
        };
        let number = edits::next_number(book, &it.id);
        let more = number.map(|n| format!("{}-{n}", place::article(&it.id))).filter(|id| free(id));
        let number = article::number(ask.tongue, it);
        Choices {
            heading: format!("{number} {}", it.title).trim().to_owned(),
            paragraphs: paragraphs.map(choice).collect(),
            more: more.map(|id| {
                let say = ask.tongue.of("bylaws-amend-pick-new").s("article", number);
                (id, say.to_string())
            }),
        }
    };
    book.articles.iter().map(of_article).collect()
}

/// The form, with the paragraphs chosen or with what a draft says.
pub async fn form(
    ask: Ask,
    Path(slug): Path<String>,
    Wanted(sent): Wanted,
) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    let (_, book) = shelf.in_force_now(&ask)?;
    let mut sheet = match (sent.has("draft"), sent.get("draft").parse::<AmendmentId>()) {
        (true, Ok(id)) => of_draft(&ask, &shelf, book, id, !sent.has("again")).await?,
        (true, Err(_)) => return Err(Failure::missing(&ask, "amendment")),
        (false, _) => Sheet::picked(book, &sent),
    };
    sheet.add(book, sent.all("p"));
    if sheet.is_empty() {
        let none = crate::look::Flash::new(
            crate::look::Tone::Warn,
            ask.tongue.say("bylaws-amend-pick-none"),
        );
        return Ok(ask.back(&format!("/bylaws/{}/amend", shelf.slug()), &[none]));
    }
    Ok(ask.page(&WritePage::new(&ask, &shelf, book, &sheet, None, Vec::new())))
}

/// The sheet of a draft: to write it anew, or to begin another from it.
async fn of_draft(
    ask: &Ask,
    shelf: &Shelf,
    book: &Arc<Book>,
    id: AmendmentId,
    same: bool,
) -> Result<Sheet, Failure> {
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::bylaws::amendments::find(seen.conn, id));
    let draft = read.await.map_err(|why| Failure::new(ask, why))?;
    let draft = draft.filter(|draft| draft.body == shelf.council.id);
    let draft = draft.ok_or_else(|| Failure::missing(ask, "amendment"))?;
    let base = shelf.version_by_id(draft.base).map_or(book, |(_, base)| base);
    let mut sheet = Sheet::of(&draft, base, book);
    sheet.draft = same.then_some(id);
    Ok(sheet)
}

/// What a sheet would change.
pub struct Preview {
    /// The table of changes.
    pub table: Table,
    /// What it would bring in.
    pub checks: Vec<Remark>,
}

/// The form was sent: more paragraphs, a preview, or the draft itself.
pub async fn write(ask: Ask, Path(slug): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    let (_, book) = shelf.in_force_now(&ask)?;
    let mut sheet = Sheet::sent(book, &sent);
    let page = |sheet: &Sheet, preview, wrong: Vec<(String, String)>| {
        let status =
            if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        ask.page_with(status, &WritePage::new(&ask, &shelf, book, sheet, preview, wrong))
    };
    if sent.get("do") == "add" {
        sheet.add(book, sent.all("add"));
        return Ok(page(&sheet, None, Vec::new()));
    }
    let mut wrong = sheet.empty(ask.tongue);
    let (preview, faults) = preview(&ask, book, &mut sheet);
    wrong.extend(faults);
    if sent.get("do") == "save" {
        wrong.extend(sheet.unnamed(ask.tongue));
    }
    let day = sent.day("day");
    if let Err(why) = &day {
        wrong.push(("day".to_owned(), ask.tongue.message(why)));
    }
    if sent.get("do") != "save" || !wrong.is_empty() {
        return Ok(page(&sheet, preview, wrong));
    }
    match save(&ask, &shelf, book, &sheet, day.ok().flatten(), sent.get("act")).await {
        Ok(back) => Ok(back),
        Err(Trouble::Refused(why)) => {
            let field = field_of(&sheet, why.message().key);
            let wrong = vec![(field, flash::refusal(ask.tongue, why.as_ref()))];
            Ok(page(&sheet, preview, wrong))
        }
        Err(trouble) => Err(Failure::new(&ask, trouble).back(format!("/bylaws/{}", shelf.slug()))),
    }
}

/// The table of changes of a sheet, or every place that cannot be read.
fn preview(ask: &Ask, book: &Book, sheet: &mut Sheet) -> (Option<Preview>, Vec<(String, String)>) {
    let tongue = ask.tongue;
    let text = match sheet.text(book) {
        Ok(text) => text,
        Err(cite) => {
            let why = amendments::Refusal::NoSuchPlace(cite);
            return (None, vec![("title".to_owned(), flash::refusal(tongue, &why))]);
        }
    };
    match Book::read(&text) {
        Err(misprints) => {
            let said = misprints.iter().take(20).map(|it| {
                let sentence = tongue.message(&fault(&it.why));
                let place =
                    if it.article.is_empty() { String::new() } else { format!("{}: ", it.article) };
                (sheet.field_of(it), format!("{place}{sentence}"))
            });
            (None, said.collect())
        }
        Ok(new) => {
            let reasons = sheet.reasons();
            let table = Table::new(tongue, book, &new, Some(&reasons), |_| String::new());
            sheet.ask_reasons(&bylaws::compare(book, &new));
            let checks = table::checks(tongue, book, &new);
            (Some(Preview { table, checks }), Vec::new())
        }
    }
}

async fn save(
    ask: &Ask,
    shelf: &Shelf,
    book: &Book,
    sheet: &Sheet,
    day: Option<jiff::civil::Date>,
    key: &str,
) -> Result<Response, Trouble> {
    let text =
        sheet.text(book).map_err(|cite| clerk::refused(amendments::Refusal::NoSuchPlace(cite)))?;
    let draft = Draft {
        title: sheet.title.clone(),
        reason: sheet.reason.clone(),
        text,
        reasons: sheet.reasons(),
        effective_on: day,
    };
    let clerk = ask.web.clerk();
    let done = match sheet.draft {
        Some(id) => clerk.redraft_amendment(&ask.who, key, id, draft).await?,
        None => clerk.draft_amendment(&ask.who, key, shelf.council.id, draft).await?,
    };
    let to = format!("/bylaws/{}/amendments/{}", shelf.slug(), done.it);
    Ok(ask.back(&to, &flash::done(ask.tongue, "bylaws-amend-saved", &done.advice)))
}

/// The field that a refusal speaks of.
fn field_of(sheet: &Sheet, key: &str) -> String {
    let first = || {
        let entry = sheet.entries.first().map(|entry| entry.names[0].clone());
        entry.unwrap_or_else(|| "text".to_owned())
    };
    match key {
        "bylaws-amendments-refused-reason" => "reason".to_owned(),
        "bylaws-amendments-refused-day" => "day".to_owned(),
        "bylaws-amendments-refused-nothing" => first(),
        _ => "title".to_owned(),
    }
}
