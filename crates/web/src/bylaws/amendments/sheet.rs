//! What an amendment says while it is being written: the paragraphs chosen, their new words and
//! rules, a reason each. It travels in the form; nothing is kept until the draft is saved.

use bylaws::{Book, Change, Cite, Misprint};
use council::AmendmentId;
use council::bylaws::amendments::Amendment;
use council::bylaws::edits::{self, Passage};
use words::Tongue;

use crate::bylaws::versions::place;
use crate::sent::Sent;

/// The sheet.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The draft that is written anew.
    pub draft: Option<AmendmentId>,
    /// Its title.
    pub title: String,
    /// Why.
    pub reason: String,
    /// The day it shall take effect, as typed.
    pub day: String,
    /// The whole text, where it is changed as a whole.
    pub whole: Option<String>,
    /// The paragraphs chosen.
    pub entries: Vec<Entry>,
    /// Reasons of paragraphs that are not chosen one by one.
    pub whys: Vec<(String, String)>,
    /// Changes that are not chosen one by one, each with a field for its reason.
    pub bare: Vec<Bare>,
}

/// A change that a whole text makes.
#[derive(Debug, Clone)]
pub struct Bare {
    /// The name of its field.
    pub name: String,
    /// The paragraph.
    pub cite: Cite,
    /// Why.
    pub why: String,
}

/// One paragraph on the sheet.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id.
    pub anchor: String,
    /// Names of its fields: sentence, blocks, strike, reason.
    pub names: [String; 4],
    /// What it shall say.
    pub passage: Passage,
    /// What it says now; empty for a new one.
    pub current: String,
    /// It is to be struck out.
    pub strike: bool,
    /// Why.
    pub why: String,
}

impl Entry {
    fn new(book: &Book, cite: &Cite) -> Self {
        let anchor = place::anchor(cite);
        let names = ["s", "b", "x", "w"].map(|kind| format!("{kind}.{anchor}"));
        let passage = edits::passage(book, cite);
        Self {
            names,
            anchor,
            current: book.paragraph(cite).map(bylaws::Paragraph::wording).unwrap_or_default(),
            passage: passage.unwrap_or_else(|| Passage {
                cite: cite.clone(),
                sentence: String::new(),
                blocks: String::new(),
            }),
            strike: false,
            why: String::new(),
        }
    }

    /// What goes into the text; none for a new paragraph left empty.
    fn passage(&self) -> Option<Passage> {
        if self.strike {
            return Some(Passage::deleted(self.passage.cite.clone()));
        }
        (!self.passage.is_empty()).then(|| self.passage.clone())
    }

    /// Its rules are written otherwise than in the book.
    pub fn blocks_changed(&self, book: &Book) -> bool {
        let known = edits::passage(book, &self.passage.cite).map(|known| known.blocks);
        self.passage.blocks.trim() != known.unwrap_or_default()
    }

    /// It is in the book already.
    pub fn is_known(&self) -> bool {
        !self.current.is_empty()
    }
}

impl Sheet {
    /// A sheet with the paragraphs chosen on the page before.
    pub fn picked(book: &Book, sent: &Sent) -> Self {
        let mut sheet = Self::default();
        if sent.has("whole") {
            sheet.whole = Some(edits::kept(book));
        }
        sheet.add(book, sent.all("p"));
        sheet
    }

    /// The sheet as it was sent.
    pub fn sent(book: &Book, sent: &Sent) -> Self {
        let mut sheet = Self {
            draft: sent.get("draft").parse().ok(),
            title: sent.get("title").to_owned(),
            reason: sent.get("reason").to_owned(),
            day: sent.get("day").to_owned(),
            whole: sent.has("text").then(|| sent.get("text").to_owned()),
            ..Self::default()
        };
        let kept = sent.all("p").filter(|id| !sent.all("drop").any(|dropped| dropped == *id));
        sheet.add(book, kept);
        for entry in &mut sheet.entries {
            let [sentence, blocks, strike, why] = &entry.names;
            entry.passage.sentence = sent.get(sentence).to_owned();
            entry.passage.blocks = sent.get(blocks).to_owned();
            entry.strike = sent.has(strike);
            entry.why = sent.get(why).to_owned();
        }
        let whys = sent.0.iter().filter_map(|(name, why)| {
            Some((place::find(book, name.strip_prefix("w.")?)?.to_string(), why.clone()))
        });
        sheet.whys = whys.collect();
        sheet
    }

    /// The sheet of a draft, to be written on the book of today. What cannot be told paragraph by
    /// paragraph (new articles, changed titles) is shown as a whole text.
    pub fn of(draft: &Amendment, base: &Book, today: &Book) -> Self {
        let mut sheet = Self {
            draft: None,
            title: draft.title.clone(),
            reason: draft.reason.clone(),
            day: draft.effective_on.map(|day| day.to_string()).unwrap_or_default(),
            whys: draft.reasons.clone(),
            ..Self::default()
        };
        let Ok(drafted) = Book::read(&draft.text) else {
            sheet.whole = Some(draft.text.clone());
            return sheet;
        };
        let passages = edits::between(base, &drafted);
        let told = edits::rewritten(base, &passages).ok().and_then(|text| Book::read(&text).ok());
        if told.is_none_or(|told| !bylaws::compare(&drafted, &told).is_empty()) {
            sheet.whole = Some(edits::kept(&drafted));
            return sheet;
        }
        for passage in passages {
            let mut entry = Entry::new(today, &passage.cite);
            let cite = passage.cite.to_string();
            entry.strike = drafted.paragraph(&passage.cite).is_none_or(|p| p.deleted);
            entry.why = draft
                .reasons
                .iter()
                .find(|(of, _)| *of == cite)
                .map_or_else(String::new, |r| r.1.clone());
            if !entry.strike {
                entry.passage = passage;
            }
            sheet.entries.push(entry);
        }
        sheet
    }

    /// Adds paragraphs by their ids; those that are there already, or nowhere, are left out.
    pub fn add<'s>(&mut self, book: &Book, ids: impl Iterator<Item = &'s str>) {
        for id in ids {
            if self.entries.iter().any(|entry| entry.anchor == id) {
                continue;
            }
            if let Some(cite) = place::find(book, id) {
                self.entries.push(Entry::new(book, &cite));
            }
        }
        let order = |entry: &Entry| {
            let article = &entry.passage.cite.article;
            let at = book.articles.iter().position(|known| known.id == *article);
            (at, entry.passage.cite.paragraph)
        };
        self.entries.sort_by_key(order);
    }

    /// Nothing was chosen.
    pub fn is_empty(&self) -> bool {
        self.whole.is_none() && self.entries.is_empty()
    }

    /// The whole text that the sheet makes of `book`.
    pub fn text(&self, book: &Book) -> Result<String, Cite> {
        match &self.whole {
            Some(text) => Ok(text.clone()),
            None => {
                let passages: Vec<_> = self.entries.iter().filter_map(Entry::passage).collect();
                edits::rewritten(book, &passages)
            }
        }
    }

    /// Reasons by paragraph.
    pub fn reasons(&self) -> Vec<(String, String)> {
        let own = self.entries.iter().map(|e| (e.passage.cite.to_string(), e.why.clone()));
        let mut all: Vec<_> = own.collect();
        for (cite, why) in &self.whys {
            if !all.iter().any(|(known, _)| known == cite) {
                all.push((cite.clone(), why.clone()));
            }
        }
        all.retain(|(_, why)| !why.trim().is_empty());
        all
    }

    /// Gives every change that is not chosen one by one a field for its reason.
    pub fn ask_reasons(&mut self, changes: &[Change]) {
        let chosen = |cite: &Cite| self.entries.iter().any(|e| e.passage.cite == *cite);
        let bare = changes.iter().map(|change| &change.cite).filter(|cite| !chosen(cite));
        let why = |cite: &Cite| {
            let written = cite.to_string();
            let known = self.whys.iter().find(|(of, _)| *of == written);
            known.map(|(_, why)| why.clone()).unwrap_or_default()
        };
        self.bare = bare
            .map(|cite| Bare {
                name: format!("w.{}", place::anchor(cite)),
                why: why(cite),
                cite: cite.clone(),
            })
            .collect();
    }

    /// The field in which a misprint was written.
    pub fn field_of(&self, misprint: &Misprint) -> String {
        if self.whole.is_some() {
            return "text".to_owned();
        }
        let of = |entry: &&Entry| entry.passage.cite.article == misprint.article;
        let entry = self.entries.iter().find(of).or(self.entries.first());
        entry.map_or_else(|| "title".to_owned(), |entry| entry.names[1].clone())
    }

    /// Title and reason where they are missing: the field and what is wrong.
    pub fn unnamed(&self, tongue: Tongue) -> Vec<(String, String)> {
        let fields = [("title", &self.title), ("reason", &self.reason)];
        let empty = fields.into_iter().filter(|(_, text)| text.trim().is_empty());
        empty
            .map(|(name, _)| (name.to_owned(), tongue.say("main-field-empty").to_owned()))
            .collect()
    }

    /// Paragraphs that are empty and not struck out: the field and what is wrong.
    pub fn empty(&self, tongue: Tongue) -> Vec<(String, String)> {
        let empty = self.entries.iter().filter(|e| e.passage().is_none() && e.is_known());
        empty.map(|e| (e.names[0].clone(), tongue.say("main-field-empty").to_owned())).collect()
    }
}
