//! Persons: one record per human; same names are never merged without a human (S42).

use jiff::civil::DateTime;
use kit::Message;

use crate::{PersonId, Refuse};

/// A human in the record. Contact data is not here: it can be erased, the record stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Its number.
    pub id: PersonId,
    /// The name as the record writes it.
    pub name: String,
    /// What tells homonyms apart.
    pub note: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
    /// The record it was merged into.
    pub merged_into: Option<PersonId>,
}

/// A name and note fit to be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// The name, trimmed.
    pub name: String,
    /// What tells homonyms apart.
    pub note: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

/// Two records turned out to be one human.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The record that stays.
    pub kept: PersonId,
    /// The record that now leads to it.
    pub merged: PersonId,
    /// Who says so, and why.
    pub reason: String,
    /// When.
    pub at: DateTime,
}

/// Why a person cannot be entered or merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The name is empty.
    NoName,
    /// The name is longer than 60 characters.
    LongName,
    /// A name or note holds an e-mail address or telephone number; the record is public.
    ContactInRecord,
    /// A merge needs a reason.
    NoReason,
    /// A record cannot be merged with itself.
    Same,
    /// The record was merged before.
    AlreadyMerged,
    /// The records were not merged.
    NotMerged,
}

/// Enters a person. `name` and `note` are public, so contact data in them is refused.
pub fn enter(name: &str, note: Option<&str>, source: Option<&str>) -> Result<NewPerson, Refusal> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    if name.chars().count() > 60 {
        return Err(Refusal::LongName);
    }
    let note = note.map(str::trim).filter(|note| !note.is_empty());
    if holds_contact(name) || note.is_some_and(holds_contact) {
        return Err(Refusal::ContactInRecord);
    }
    let source = source.map(str::trim).filter(|source| !source.is_empty());
    Ok(NewPerson {
        name: name.to_owned(),
        note: note.map(Into::into),
        source: source.map(Into::into),
    })
}

/// Merges `merged` into `kept`.
pub fn merge(kept: &Person, merged: &Person, reason: &str, at: DateTime) -> Result<Merge, Refusal> {
    if kept.id == merged.id {
        return Err(Refusal::Same);
    }
    if kept.merged_into.is_some() || merged.merged_into.is_some() {
        return Err(Refusal::AlreadyMerged);
    }
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::NoReason);
    }
    Ok(Merge { kept: kept.id, merged: merged.id, reason: reason.to_owned(), at })
}

/// Splits a merged record off again.
pub fn split(person: &Person, reason: &str) -> Result<PersonId, Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    person.merged_into.ok_or(Refusal::NotMerged)
}

/// An e-mail address, or seven digits or more in a run with hyphens and spaces.
pub fn holds_contact(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        match c {
            '@' => return true,
            _ if c.is_ascii_digit() => digits += 1,
            '-' | ' ' | '.' | ')' => {}
            _ => digits = 0,
        }
        if digits > 8 {
            return true;
        }
    }
    false
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoName => "people-persons-refused-no-name",
            Self::LongName => "people-persons-refused-long-name",
            Self::ContactInRecord => "people-persons-refused-contact",
            Self::NoReason => "people-persons-refused-no-reason",
            Self::Same => "people-persons-refused-same",
            Self::AlreadyMerged => "people-persons-refused-merged",
            Self::NotMerged => "people-persons-refused-not-merged",
        })
    }
}
