//! A book of bylaws as it was read: articles, paragraphs, and the blocks under them.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::{Cite, LawOn, rules::Rule};

/// One version of a body's bylaws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// The title, from the header or the first heading.
    pub title: String,
    /// The language of the text, `ko` unless the header says otherwise.
    pub language: String,
    /// The day of first enactment, where the header or a closing line says so.
    pub enacted: Option<Date>,
    /// The organs the rules speak of, by key.
    pub organs: BTreeMap<String, Organ>,
    /// The roles the rules speak of, by key.
    pub roles: BTreeMap<String, Role>,
    /// The articles, in the order of the book.
    pub articles: Vec<Article>,
    /// Every rule block, in the order of the book.
    pub rules: Vec<Rule>,
    /// Every reading block, in the order of the book.
    pub readings: Vec<Reading>,
    pub(crate) header: Option<String>,
    pub(crate) preamble: String,
    pub(crate) source: String,
}

/// An organ of the body: the plenary, a committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organ {
    /// Its name in the book's language.
    pub name: String,
    /// Its English name.
    pub en: Option<String>,
}

/// A role a person holds: a seat, or an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its name in the book's language.
    pub name: String,
    /// Its English name.
    pub en: Option<String>,
    /// The organ whose member its holder is.
    pub organ: Option<String>,
    /// Whether it is an office rather than a seat.
    #[serde(default)]
    pub office: bool,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Article {
    /// Its number as the heading names it: `제4조`, `부칙 제1조`, `7.3`.
    pub id: String,
    /// Its title, without the brackets; empty where it has none.
    pub title: String,
    /// The chapter heading it stands under.
    pub chapter: Option<String>,
    /// The line of its heading, from 1.
    pub line: usize,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph: its text, its items, and the blocks under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// Where it stands.
    pub cite: Cite,
    /// The sentence without its mark; lines broken in the source are joined.
    pub text: String,
    /// The numbered items (호) under it.
    pub items: Vec<Item>,
    /// Whether it reads 삭제.
    pub deleted: bool,
    /// The line it begins on, from 1.
    pub line: usize,
    /// The blocks under it, in order.
    pub blocks: Vec<Block>,
}

/// A numbered item (호); sub-items (목) stand inside its text, one a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its number.
    pub number: u8,
    /// Its text without the number.
    pub text: String,
}

/// A block under a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// The index of a rule in [`Book::rules`].
    Rule(usize),
    /// The index of a reading in [`Book::readings`].
    Reading(usize),
    /// What a person must judge, in the book's words.
    Note(String),
}

/// How an ambiguous or silent place is read, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The rule, or rule and field (`plenary-quorum.base`), it settles.
    pub of: String,
    /// What was in doubt.
    pub question: String,
    /// The answer chosen.
    pub chosen: String,
    /// The answers that were possible.
    #[serde(default)]
    pub options: Vec<String>,
    /// Why this one.
    pub why: String,
    /// The words of the paragraph that it settles.
    #[serde(default)]
    pub settles: Vec<String>,
    /// The paragraph it stands under.
    #[serde(skip_deserializing, default = "nowhere")]
    pub cite: Cite,
    /// The line of its fence, from 1.
    #[serde(skip_deserializing, default)]
    pub line: usize,
    /// The block as written.
    #[serde(skip)]
    pub written: String,
}

fn nowhere() -> Cite {
    Cite::article("")
}

impl Reading {
    /// The name of the rule it settles.
    pub fn rule(&self) -> &str {
        self.of.split_once('.').map_or(&self.of, |(rule, _)| rule)
    }

    /// The field of the rule it settles; none where the whole rule is a reading of silence.
    pub fn field(&self) -> Option<&str> {
        self.of.split_once('.').map(|(_, field)| field)
    }
}

impl Paragraph {
    /// The rules under it, as indices into [`Book::rules`].
    pub fn rules(&self) -> impl Iterator<Item = usize> + '_ {
        self.blocks.iter().filter_map(|block| match block {
            Block::Rule(index) => Some(*index),
            _ => None,
        })
    }

    /// The readings under it, as indices into [`Book::readings`].
    pub fn readings(&self) -> impl Iterator<Item = usize> + '_ {
        self.blocks.iter().filter_map(|block| match block {
            Block::Reading(index) => Some(*index),
            _ => None,
        })
    }

    /// The notes under it.
    pub fn notes(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Note(note) => Some(note.as_str()),
            _ => None,
        })
    }

    /// The text with its items, one a line: what a comparison quotes.
    pub fn wording(&self) -> String {
        let mut wording = self.text.clone();
        for item in &self.items {
            wording.push_str(&format!("\n{}. {}", item.number, item.text));
        }
        wording
    }
}

impl Book {
    /// The law of this book at a moment; the moment is what a silence names.
    pub fn on(&self, at: DateTime) -> LawOn<'_> {
        LawOn { book: self, at }
    }

    /// The text the book was read from, to the byte.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether the book has the `toml book` header that declares organs and roles.
    pub fn has_header(&self) -> bool {
        self.header.is_some()
    }

    /// An organ by its key.
    pub fn organ(&self, key: &str) -> Option<&Organ> {
        self.organs.get(key)
    }

    /// A role by its key.
    pub fn role(&self, key: &str) -> Option<&Role> {
        self.roles.get(key)
    }

    /// An article by its number.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.id == id)
    }

    /// A paragraph by where it stands; an item leads to its paragraph.
    pub fn paragraph(&self, cite: &Cite) -> Option<&Paragraph> {
        let mut paragraphs = self.article(&cite.article)?.paragraphs.iter();
        paragraphs.find(|paragraph| paragraph.cite.paragraph == cite.paragraph)
    }

    /// Every paragraph with its article, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = (&Article, &Paragraph)> {
        self.articles.iter().flat_map(|a| a.paragraphs.iter().map(move |p| (a, p)))
    }

    /// A rule by its name.
    pub fn rule(&self, name: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.name == name)
    }

    /// The readings of a rule or of its fields, wherever they stand.
    pub fn readings_of(&self, rule: &str) -> Vec<&Reading> {
        self.readings.iter().filter(|reading| reading.rule() == rule).collect()
    }
}
