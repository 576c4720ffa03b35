//! The page on which an amendment is written: its fields, and the preview under them.

use askama::Template;
use bylaws::Book;
use words::Tongue;

use super::{
    amend::{Choices, Preview, choices},
    sheet::{Bare, Entry, Sheet},
};
use crate::bylaws::versions::{
    cards::{self, Card},
    compare::with_book,
    shelf::Shelf,
    table::{Remark, Table},
};
use crate::{
    ask::Ask,
    look::{Field, Frame, Pick},
};

/// The page.
#[derive(Template)]
#[template(path = "bylaws/write.html")]
pub struct WritePage<'a> {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    slug: String,
    key: String,
    draft: String,
    wrong: Vec<(String, String)>,
    head: Vec<Field<'a>>,
    whole: Option<Field<'a>>,
    entries: Vec<EntryView<'a>>,
    whys: Vec<Field<'a>>,
    more: Vec<Choices>,
    table: Option<Table>,
    checks: Vec<Remark>,
}

/// One paragraph on the page.
struct EntryView<'a> {
    anchor: String,
    cite: String,
    known: bool,
    current: String,
    cards: Vec<Card>,
    sentence: Field<'a>,
    blocks: Field<'a>,
    /// The rules are shown as they are written, not only as cards.
    open: bool,
    strike: Field<'a>,
    why: Field<'a>,
}

impl<'a> WritePage<'a> {
    /// The page of a sheet, with its preview and what is wrong with its fields.
    pub fn new(
        ask: &Ask,
        shelf: &Shelf,
        book: &Book,
        sheet: &'a Sheet,
        preview: Option<Preview>,
        wrong: Vec<(String, String)>,
    ) -> Self {
        let tongue = ask.tongue;
        let error = |name: &str| {
            let all = wrong.iter().filter(|(field, _)| field == name).map(|(_, why)| why.as_str());
            let all: Vec<&str> = all.collect();
            (!all.is_empty()).then(|| all.join(" / "))
        };
        let whole = sheet.whole.as_ref().map(|text| {
            Field::area(tongue, 24, "text", tongue.say("bylaws-amend-text"))
                .hint(tongue.say("bylaws-amend-whole-hint"))
                .value(text.as_str())
                .error(error("text"))
                .required()
                .kept()
        });
        let entries = sheet.entries.iter().map(|entry| entry_view(tongue, book, entry, &error));
        let entries = entries.collect();
        let (table, checks) = match preview {
            Some(it) => (Some(it.table), it.checks),
            None => (None, Vec::new()),
        };
        Self {
            frame: ask.frame().titled(tongue.say("bylaws-amend")).under("bylaws"),
            crumbs: with_book(ask, shelf),
            slug: shelf.slug().to_owned(),
            key: ask.key(),
            draft: sheet.draft.map(|id| id.to_string()).unwrap_or_default(),
            head: head(tongue, sheet, &error),
            whole,
            entries,
            whys: whys(tongue, sheet),
            more: if sheet.whole.is_some() { vec![] } else { choices(ask, book, sheet) },
            table,
            checks,
            wrong,
        }
    }
}

fn head<'a>(
    tongue: Tongue,
    sheet: &'a Sheet,
    error: &impl Fn(&str) -> Option<String>,
) -> Vec<Field<'a>> {
    vec![
        Field::text(tongue, "title", tongue.say("bylaws-amend-title"))
            .hint(tongue.say("bylaws-amend-title-hint"))
            .value(sheet.title.as_str())
            .error(error("title"))
            .required()
            .at_most(200),
        Field::area(tongue, 3, "reason", tongue.say("bylaws-amend-reason"))
            .hint(tongue.say("bylaws-amend-reason-hint"))
            .value(sheet.reason.as_str())
            .error(error("reason"))
            .required()
            .kept(),
        Field::day(tongue, "day", tongue.say("bylaws-amend-day"))
            .hint(tongue.say("bylaws-amend-day-hint"))
            .value(sheet.day.as_str())
            .error(error("day")),
    ]
}

fn entry_view<'a>(
    tongue: Tongue,
    book: &Book,
    entry: &'a Entry,
    error: &impl Fn(&str) -> Option<String>,
) -> EntryView<'a> {
    let cite = words::cite(tongue, &entry.passage.cite);
    let [sentence, blocks, strike, why] = &entry.names;
    let label = |key: &'static str| tongue.of(key).s("cite", cite.as_str()).to_string();
    let blocks_wrong = error(blocks);
    let rows = u8::try_from(entry.passage.blocks.lines().count().clamp(4, 18)).unwrap_or(18);
    let paragraph = book.paragraph(&entry.passage.cite);
    let pick = Pick::new("1", tongue.say("bylaws-amend-strike"))
        .hint(tongue.say("bylaws-amend-strike-hint"))
        .on(entry.strike);
    EntryView {
        anchor: entry.anchor.clone(),
        known: entry.is_known(),
        current: entry.current.clone(),
        cards: paragraph.map(|it| cards::of(tongue, book, it, None)).unwrap_or_default(),
        open: blocks_wrong.is_some() || entry.blocks_changed(book),
        sentence: Field::area(tongue, 4, sentence, label("bylaws-amend-sentence"))
            .hint(tongue.say("bylaws-amend-sentence-hint"))
            .value(entry.passage.sentence.as_str())
            .error(error(sentence))
            .kept(),
        blocks: Field::area(tongue, rows, blocks, label("bylaws-amend-blocks"))
            .hint(tongue.say("bylaws-amend-blocks-hint"))
            .value(entry.passage.blocks.as_str())
            .error(blocks_wrong)
            .kept(),
        strike: Field::checks(tongue, strike, tongue.say("bylaws-compare-deleted"), vec![pick]),
        why: Field::area(tongue, 2, why, label("bylaws-amend-why"))
            .value(entry.why.as_str())
            .error(error(why))
            .kept(),
        cite,
    }
}

/// Fields for the reasons of changes that are not on the sheet one by one.
fn whys(tongue: Tongue, sheet: &Sheet) -> Vec<Field<'_>> {
    sheet.bare.iter().map(|it| why_field(tongue, it)).collect()
}

fn why_field(tongue: Tongue, it: &Bare) -> Field<'_> {
    let label = tongue.of("bylaws-amend-why").s("cite", words::cite(tongue, &it.cite)).to_string();
    Field::area(tongue, 2, &it.name, label).value(it.why.as_str())
}
