//! Contact data: apart from the record, so that it can be erased while the record stays.

use jiff::{ToSpan, civil::Date};
use kit::Message;

use crate::Refuse;

/// How many days contact data is kept after the last term has ended.
pub const KEPT_DAYS: i32 = 90;

/// How to reach a person. Never public, never in the journal but as salted hashes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Postal address.
    pub address: Option<String>,
}

/// Why contact data is not written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was given.
    Empty,
    /// The e-mail address is none.
    Email,
    /// The telephone number is none.
    Phone,
    /// A field is longer than 200 characters.
    Long,
    /// Reading somebody's contact data needs a reason; it is logged.
    NoReason,
    /// There is none.
    None,
}

/// Checks contact data as it was typed.
pub fn set(email: &str, phone: &str, address: &str) -> Result<Contact, Refusal> {
    let typed = |text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let contact = Contact { email: typed(email), phone: typed(phone), address: typed(address) };
    let fields = [&contact.email, &contact.phone, &contact.address];
    if fields.iter().all(|field| field.is_none()) {
        return Err(Refusal::Empty);
    }
    if fields.iter().any(|field| field.as_ref().is_some_and(|text| text.chars().count() > 200)) {
        return Err(Refusal::Long);
    }
    if contact.email.as_deref().is_some_and(|email| !is_email(email)) {
        return Err(Refusal::Email);
    }
    if contact.phone.as_deref().is_some_and(|phone| !is_phone(phone)) {
        return Err(Refusal::Phone);
    }
    Ok(contact)
}

/// Checks the reason for which contact data is read.
pub fn read(why: &str) -> Result<String, Refusal> {
    let why = why.trim();
    if why.is_empty() { Err(Refusal::NoReason) } else { Ok(why.chars().take(200).collect()) }
}

/// Whose terms ended before this day lose their contact data on `today`.
pub fn due_before(today: Date) -> Date {
    today.saturating_sub(KEPT_DAYS.days())
}

/// Something before and after one `@`, a dot after it, no spaces: what a person may have typed.
fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !host.contains('@')
            && !text.contains(char::is_whitespace)
    })
}

/// Seven to fifteen digits (E.164) with the signs people put between them.
fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')' | '.'))
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Empty => "people-contacts-refused-empty",
            Self::Email => "people-contacts-refused-email",
            Self::Phone => "people-contacts-refused-phone",
            Self::Long => "people-contacts-refused-long",
            Self::NoReason => "people-contacts-refused-no-reason",
            Self::None => "people-contacts-refused-none",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_reach_anybody_is_refused() {
        assert_eq!(set("", " ", ""), Err(Refusal::Empty));
        assert_eq!(set("han@example", "", ""), Err(Refusal::Email));
        assert_eq!(set("a b@example.kr", "", ""), Err(Refusal::Email));
        assert_eq!(set("", "12345", ""), Err(Refusal::Phone));
        assert_eq!(set("", "02-000-0000 내선", ""), Err(Refusal::Phone));
        assert_eq!(set("", "", &"가".repeat(201)), Err(Refusal::Long));
        let kept = set(" han@example.kr ", "02-000-0000", "").unwrap();
        assert_eq!(kept.email.as_deref(), Some("han@example.kr"));
        assert_eq!(kept.address, None);
    }

    #[test]
    fn the_ninetieth_day_after_the_term_still_keeps() {
        let today: Date = "2017-09-17".parse().unwrap();
        let before = due_before(today);
        assert_eq!(before.to_string(), "2017-06-19");
        let last: Date = "2017-06-19".parse().unwrap();
        assert!(last >= before, "a term that ended 90 days ago is kept today");
    }
}
