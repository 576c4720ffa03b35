//! `/bylaws/{slug}/compare`: two versions side by side, or a draft beside what it amends.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use bylaws::Book;
use council::bylaws::versions::Version;
use kit::Message;

use super::{
    book::crumbs,
    place,
    shelf::Shelf,
    strip,
    table::{self, Remark, Table},
};
use crate::{
    ask::Ask,
    failure::Failure,
    look::{Field, Frame, Pick},
    sent::{Sent, Wanted},
};
use clerk::Trouble;

#[derive(Template)]
#[template(path = "bylaws/compare.html")]
struct ComparePage<'a> {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    slug: String,
    lede: String,
    fields: Vec<Field<'a>>,
    table: Option<Table>,
    checks: Vec<Remark>,
    book: String,
}

type Found<'s> = (&'s Version, &'s Arc<Book>);

/// The page of a comparison.
pub async fn show(
    ask: Ask,
    Path(slug): Path<String>,
    Wanted(sent): Wanted,
) -> Result<Response, Failure> {
    let shelf = Shelf::load(&ask, &slug).await?;
    if sent.has("draft") {
        let id: u64 = sent.get("draft").parse().map_err(|_| Failure::missing(&ask, "amendment"))?;
        let to = format!("/bylaws/{}/amendments/{id}", shelf.slug());
        return Ok(Redirect::to(&to).into_response());
    }
    let pair = pair(&ask, &shelf, &sent)?;
    let format = sent.get("format");
    if let (Some(((from, old), (to, new))), "md") = (pair, format) {
        let changes = bylaws::compare(old, new);
        let text = bylaws::to_markdown(&changes, &std::collections::BTreeMap::new());
        let name = format!("{}-{}-{}", shelf.slug(), from.no, to.no);
        return Ok(super::download::markdown(&name, &text));
    }
    if let (Some((_, (_, new))), "json") = (pair, format) {
        let old = pair.map(|((_, old), _)| old).unwrap_or(new);
        return Ok(axum::Json(bylaws::compare(old, new)).into_response());
    }
    Ok(ask.page(&page(&ask, &shelf, pair)))
}

/// The two versions asked for; without a wish the one in force and the one before it.
fn pair<'s>(
    ask: &Ask,
    shelf: &'s Shelf,
    sent: &Sent,
) -> Result<Option<(Found<'s>, Found<'s>)>, Failure> {
    let number = |name: &str| match sent.get(name).trim() {
        "" => Ok(None),
        text => {
            let number: u32 = text.parse().map_err(|_| {
                let why = Message::new("main-field-not-a-number");
                Failure::new(ask, Trouble::Unreadable(why))
            })?;
            shelf.version(number).map(Some).ok_or_else(|| Failure::missing(ask, "version"))
        }
    };
    let (from, to) = (number("from")?, number("to")?);
    let to = to.or_else(|| shelf.in_force(shelf.now)).or_else(|| {
        let last = shelf.versions.last()?;
        shelf.version(last.no)
    });
    let Some(to) = to else { return Ok(None) };
    Ok(from.or_else(|| shelf.before(to.0)).map(|from| (from, to)))
}

fn page<'a>(ask: &Ask, shelf: &'a Shelf, pair: Option<(Found<'_>, Found<'_>)>) -> ComparePage<'a> {
    let tongue = ask.tongue;
    let table = pair.map(|((from, old), (to, new))| {
        let href = |cite: &bylaws::Cite| {
            let version = if new.paragraph(cite).is_some() { to } else { from };
            place::link(shelf.slug(), Some(version.no), cite)
        };
        let head = |version: &Version| {
            tongue.of("bylaws-compare-old-version").n("no", version.no).to_string()
        };
        Table::new(tongue, old, new, None, href).headed(head(from), head(to))
    });
    let lede = pair.map(|((from, _), (to, _))| {
        tongue.of("bylaws-compare-lede-versions").n("from", from.no).n("to", to.no).to_string()
    });
    ComparePage {
        frame: ask.frame().titled(tongue.say("bylaws-compare")).under("bylaws"),
        crumbs: with_book(ask, shelf),
        slug: shelf.slug().to_owned(),
        lede: lede.unwrap_or_default(),
        fields: fields(ask, shelf, pair),
        checks: pair
            .map(|((_, old), (_, new))| table::checks(tongue, old, new))
            .unwrap_or_default(),
        book: pair
            .map(|(_, (to, _))| format!("/bylaws/{}?version={}", shelf.slug(), to.no))
            .unwrap_or_default(),
        table,
    }
}

/// The way to a page below a book.
pub fn with_book(ask: &Ask, shelf: &Shelf) -> Vec<(String, String)> {
    let mut crumbs = crumbs(ask.tongue);
    let title = shelf.in_force(shelf.now).or_else(|| {
        let last = shelf.versions.last()?;
        shelf.version(last.no)
    });
    let title = title.map_or_else(|| shelf.name(ask.tongue).to_owned(), |(v, _)| v.title.clone());
    crumbs.push((format!("/bylaws/{}", shelf.slug()), title));
    crumbs
}

fn fields<'a>(ask: &Ask, shelf: &'a Shelf, pair: Option<(Found<'_>, Found<'_>)>) -> Vec<Field<'a>> {
    let tongue = ask.tongue;
    let picks = || -> Vec<Pick<'a>> {
        let pick = |version: &'a Version| {
            let no = tongue.of("bylaws-book-version").n("no", version.no).to_string();
            let label = format!("{no} · {}", strip::title(tongue, shelf, version));
            Pick::new(version.no.to_string(), label)
        };
        shelf.versions.iter().map(pick).collect()
    };
    let (from, to) = pair.map_or((0, 0), |((from, _), (to, _))| (from.no, to.no));
    vec![
        Field::select(tongue, "from", tongue.say("bylaws-compare-from"), picks())
            .value(from.to_string()),
        Field::select(tongue, "to", tongue.say("bylaws-compare-to"), picks()).value(to.to_string()),
    ]
}
