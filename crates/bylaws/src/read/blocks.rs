//! The fenced blocks of a book: its header, rules, readings and notes.

use std::collections::BTreeMap;

use serde::{Deserialize, de::DeserializeOwned};

use super::Reader;
use crate::{
    Cite, Fault, Kind, Rule, RuleBody,
    book::{Block, Organ, Reading, Role},
    rules::Day,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    title: String,
    language: Option<String>,
    enacted: Option<Day>,
    #[serde(default)]
    organs: BTreeMap<String, Organ>,
    #[serde(default)]
    roles: BTreeMap<String, Role>,
}

/// What cannot be read in a block, and how many lines below its fence.
type Flaw = (usize, Fault);

impl Reader {
    /// Reads the block whose fence stands at `at`; returns how many lines it takes.
    pub(super) fn block(&mut self, fence: &str, lines: &[&str], at: usize) -> usize {
        let line = at + 1;
        let (body, taken, closed) = body(lines, at);
        if !closed {
            self.misprint(line, Fault::UnclosedFence);
            return taken;
        }
        match fence {
            "toml book" => self.header(&body, line),
            "toml rule" => self.rule(body, line),
            "toml reading" => self.reading(body, line),
            "note" => self.place(Block::Note(body), line),
            _ => self.misprint(line, Fault::UnknownFence(fence.to_owned())),
        }
        taken
    }

    fn header(&mut self, body: &str, line: usize) {
        if self.book.has_header() || !self.book.articles.is_empty() {
            return self.misprint(line, Fault::MisplacedHeader);
        }
        self.book.header = Some(body.to_owned());
        match table(body).and_then(|table| typed::<Header>(table, body)) {
            Ok(header) => {
                self.book.title = header.title;
                self.book.language = header.language.unwrap_or_else(|| "ko".to_owned());
                self.book.enacted = header.enacted.map(|day| day.0);
                (self.book.organs, self.book.roles) = (header.organs, header.roles);
            }
            Err((below, why)) => self.misprint(line + below, why),
        }
    }

    fn rule(&mut self, written: String, line: usize) {
        let (name, body) = match rule(&written) {
            Ok(read) => read,
            Err((below, why)) => return self.misprint(line + below, why),
        };
        if let Some(first) = self.book.rule(&name).map(|rule| rule.line) {
            return self.misprint(line, Fault::DuplicateRule { name, first });
        }
        let index = self.book.rules.len();
        let Some(cite) = self.place_at(Block::Rule(index), line) else { return };
        self.book.rules.push(Rule { name, cite, line, body, written });
    }

    fn reading(&mut self, written: String, line: usize) {
        let read = table(&written).and_then(|table| typed::<Reading>(table, &written));
        let reading = match read {
            Ok(reading) => reading,
            Err((below, why)) => return self.misprint(line + below, why),
        };
        let index = self.book.readings.len();
        let Some(cite) = self.place_at(Block::Reading(index), line) else { return };
        self.book.readings.push(Reading { cite, line, written, ..reading });
    }

    fn place(&mut self, block: Block, line: usize) {
        self.place_at(block, line);
    }

    /// Puts a block under the paragraph above it.
    fn place_at(&mut self, block: Block, line: usize) -> Option<Cite> {
        let open = self.open;
        let Some(paragraph) = self.paragraph().filter(|_| open) else {
            self.misprint(line, Fault::BlockWithoutParagraph);
            return None;
        };
        paragraph.blocks.push(block);
        let cite = paragraph.cite.clone();
        self.after_block = true;
        Some(cite)
    }
}

/// The lines up to the closing fence, how many lines the block takes, and whether it closes. A
/// block also ends where a heading or another opening fence shows that its end was forgotten.
fn body(lines: &[&str], at: usize) -> (String, usize, bool) {
    let inside = &lines[at + 1..];
    for (index, line) in inside.iter().enumerate() {
        let line = line.trim_end();
        if line == "```" {
            return (inside[..index].join("\n"), index + 2, true);
        }
        if line.starts_with("```") || line.starts_with("## ") {
            return (String::new(), index + 1, false);
        }
    }
    (String::new(), inside.len() + 1, false)
}

fn rule(written: &str) -> Result<(String, RuleBody), Flaw> {
    let mut table = table(written)?;
    let name = match table.remove("name") {
        Some(toml::Value::String(name)) if is_kebab(&name) => name,
        Some(other) => return Err((line_of("name", written), Fault::BadName(said(&other)))),
        None => return Err((0, Fault::BadName(String::new()))),
    };
    let kind = match table.get("kind") {
        Some(kind) => said(kind),
        None => return Err((0, Fault::NoKind)),
    };
    if !Kind::WRITTEN.iter().any(|(word, _)| *word == kind) {
        return Err((line_of("kind", written), Fault::UnknownKind(kind)));
    }
    Ok((name, typed(table, written)?))
}

fn table(written: &str) -> Result<toml::Table, Flaw> {
    written.parse::<toml::Table>().map_err(|error| {
        let before = error.span().and_then(|span| written.get(..span.start)).unwrap_or_default();
        (before.matches('\n').count() + 1, Fault::Toml(error.message().to_owned()))
    })
}

fn typed<T: DeserializeOwned>(table: toml::Table, written: &str) -> Result<T, Flaw> {
    toml::Value::Table(table).try_into().map_err(|error: toml::de::Error| {
        let why = error.message().trim();
        let quoted = why.split('`').nth(1).unwrap_or_default();
        if why.starts_with("unknown field") {
            return (line_of(quoted, written), Fault::UnknownField(quoted.to_owned()));
        }
        let below = if why.starts_with("missing field") { 0 } else { line_of(quoted, written) };
        (below, Fault::Toml(why.to_owned()))
    })
}

/// The line on which a key or word stands, counted from the fence; 0 is the fence itself.
fn line_of(word: &str, written: &str) -> usize {
    let has_key = |line: &str| line.trim_start().starts_with(word);
    let mut lines = written.lines();
    let key = lines.position(has_key).filter(|_| !word.is_empty());
    let word_at =
        || written.lines().position(|line| line.contains(word)).filter(|_| !word.is_empty());
    key.or_else(word_at).map_or(0, |index| index + 1)
}

fn said(value: &toml::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_kebab(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    name.split('-').all(part)
}
