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
    let source = source.map(str::trim).filter(|source| !source.is_empty());
    fit_for_the_record([Some(name), note, source])?;
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

/// Checks that none of the `texts`, all of them public, holds contact data.
pub fn fit_for_the_record<'t>(
    texts: impl IntoIterator<Item = Option<&'t str>>,
) -> Result<(), Refusal> {
    if texts.into_iter().flatten().any(holds_contact) {
        return Err(Refusal::ContactInRecord);
    }
    Ok(())
}

/// An e-mail address, or nine digits or more in a run with hyphens, dots and spaces: a day has
/// eight, the shortest telephone number with its area code nine.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: i64, merged_into: Option<i64>) -> Person {
        Person {
            id: PersonId::new(id),
            name: "이현주".to_owned(),
            note: None,
            source: None,
            merged_into: merged_into.map(PersonId::new),
        }
    }

    #[test]
    fn contact_data_does_not_enter_the_record() {
        for bad in ["010-0000-0000", "02) 000 0000", "han@example.kr"] {
            assert_eq!(enter("한유진", Some(bad), None), Err(Refusal::ContactInRecord), "{bad}");
            assert_eq!(enter("한유진", None, Some(bad)), Err(Refusal::ContactInRecord), "{bad}");
        }
        for good in ["2017. 6. 26. 회의자료", "은평구 소통책임자", "제12차, 34쪽"] {
            assert!(enter("한유진", Some(good), None).is_ok(), "{good}");
        }
    }

    #[test]
    fn a_name_is_needed_and_has_an_end() {
        assert_eq!(enter("  ", None, None), Err(Refusal::NoName));
        assert!(enter(&"가".repeat(60), None, None).is_ok());
        assert_eq!(enter(&"가".repeat(61), None, None), Err(Refusal::LongName));
    }

    #[test]
    fn a_merge_has_a_reason_and_can_be_undone_once() {
        let at = "2017-06-26T14:00:00".parse().unwrap();
        let (a, b) = (person(1, None), person(2, None));
        assert_eq!(merge(&a, &b, " ", at), Err(Refusal::NoReason));
        assert_eq!(merge(&a, &a, "같은 사람", at), Err(Refusal::Same));
        assert_eq!(merge(&a, &person(2, Some(3)), "같은 사람", at), Err(Refusal::AlreadyMerged));
        assert_eq!(merge(&a, &b, "본인 확인", at).unwrap().merged, b.id);
        assert_eq!(split(&b, "다른 사람"), Err(Refusal::NotMerged));
        assert_eq!(split(&person(2, Some(1)), ""), Err(Refusal::NoReason));
        assert_eq!(split(&person(2, Some(1)), "다른 사람"), Ok(a.id));
    }
}
