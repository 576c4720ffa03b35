//! What every card needs: names from the book, words of the vocabulary, and the list of facts.

use bylaws::{Book, RuleBody, rules::Amount};
use serde::Serialize;

use crate::{Say, Tongue, catalogue::CATALOGUE, cite, cite::fraction};

/// Tells one rule.
pub(super) struct Teller<'a> {
    pub(super) tongue: Tongue,
    pub(super) book: &'a Book,
    pub(super) facts: Vec<(String, String)>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(tongue: Tongue, book: &'a Book) -> Self {
        Self { tongue, book, facts: Vec::new() }
    }

    pub(super) fn of<'k>(&self, key: &'k str) -> Say<'k> {
        self.tongue.of(key)
    }

    /// An organ as the book calls it.
    pub(super) fn organ(&self, key: &str) -> String {
        self.book
            .organ(key)
            .map_or_else(|| self.free(key), |organ| self.own(&organ.name, organ.en.as_deref()))
    }

    /// A role as the book calls it.
    pub(super) fn role(&self, key: &str) -> String {
        self.book
            .role(key)
            .map_or_else(|| self.free(key), |role| self.own(&role.name, role.en.as_deref()))
    }

    /// A key that may name an organ or a role.
    pub(super) fn party(&self, key: &str) -> String {
        if self.book.role(key).is_some() { self.role(key) } else { self.organ(key) }
    }

    fn own(&self, name: &str, en: Option<&str>) -> String {
        match en {
            Some(en) if !self.tongue.is_ko() => en.to_owned(),
            _ => name.to_owned(),
        }
    }

    pub(super) fn organs(&self, keys: &[String]) -> String {
        self.list(keys.iter().map(|key| self.organ(key)))
    }

    pub(super) fn roles(&self, keys: &[String]) -> String {
        self.list(keys.iter().map(|key| self.role(key)))
    }

    /// Words of the book, or kebab-case words of the vocabulary, one after the other.
    pub(super) fn words(&self, words: &[String]) -> String {
        self.list(words.iter().map(|word| self.free(word)))
    }

    pub(super) fn list(&self, parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        let parts: Vec<String> = parts.into_iter().map(|part| part.as_ref().to_owned()).collect();
        // Single words stand side by side; whole phrases need a comma.
        let words = self.tongue.is_ko() && parts.iter().all(|part| !part.contains(' '));
        parts.join(if words { "·" } else { ", " })
    }

    /// A word the book chose: of the vocabulary where the catalogue knows it, else as it stands.
    pub(super) fn free(&self, word: &str) -> String {
        let known = CATALOGUE.plain(self.tongue.lang(), &format!("bylaws-word-free-{word}"));
        known.map_or_else(|| word.to_owned(), str::to_owned)
    }

    /// The word of a closed vocabulary: `bylaws-word-<group>-<as written in the book>`.
    pub(super) fn word(&self, group: &str, value: impl Serialize) -> &'static str {
        let written = serde_json::to_value(value).unwrap_or_default();
        let written = written.as_str().unwrap_or("?");
        self.tongue.say(&format!("bylaws-word-{group}-{written}"))
    }

    pub(super) fn list_of<T: Serialize>(&self, group: &str, values: &[T]) -> String {
        self.list(values.iter().map(|value| self.word(group, value)))
    }

    /// A number of people, or a share of them, or more: `2명 이상`, `3분의 1 이상`.
    pub(super) fn least(&self, amount: Amount) -> String {
        match amount {
            Amount::Number(count) => self.of("bylaws-word-least").n("count", count).to_string(),
            Amount::Share(ratio) => crate::share(self.tongue, ratio, bylaws::Bound::AtLeast),
        }
    }

    /// A number or a share, as it is.
    pub(super) fn amount(&self, amount: Amount) -> String {
        match amount {
            Amount::Number(count) => self.of("bylaws-word-so-many").n("count", count).to_string(),
            Amount::Share(ratio) => fraction(self.tongue, ratio),
        }
    }

    /// Where the rule of that name stands, or its name if the book has none.
    pub(super) fn cite(&self, rule: &str) -> String {
        self.book.rule(rule).map_or_else(|| rule.to_owned(), |rule| cite(self.tongue, &rule.cite))
    }

    /// What the rule of that name says, in its one sentence.
    pub(super) fn sentence(&self, rule: &str) -> String {
        match self.book.rule(rule).map(|rule| &rule.body) {
            Some(RuleBody::Majority(majority)) => super::votes::share_of_yes(self, majority),
            Some(RuleBody::Quorum(quorum)) => super::votes::share_of_present(self, quorum),
            _ => rule.to_owned(),
        }
    }

    /// A fact: the key of its name, and its value; an empty value is no fact.
    pub(super) fn fact(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            let name = self.tongue.say(&format!("bylaws-fact-{name}")).to_owned();
            self.facts.push((name, value));
        }
    }

    /// A fact whose value is a word of the catalogue.
    pub(super) fn fact_word(&mut self, name: &str, word: &str) {
        let value = self.tongue.say(&format!("bylaws-word-{word}"));
        self.fact(name, value);
    }

    /// A fact whose value is a word of a closed vocabulary, if the rule gives it.
    pub(super) fn fact_of(&mut self, name: &str, group: &str, value: Option<impl Serialize>) {
        if let Some(value) = value {
            let word = self.word(group, value);
            self.fact(name, word);
        }
    }
}
