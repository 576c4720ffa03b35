//! A page with one form: its fields keep what was typed, and say what is wrong with it.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use clerk::Trouble;
use council::Refuse;
use council::bodies::rosters;
use jiff::civil::Date;
use kit::When;
use words::Tongue;

use crate::{
    ask::Ask,
    bylaws::place,
    failure::Failure,
    flash,
    look::{Frame, field::Field},
    sent::Sent,
};

/// What is wrong with fields, by name.
#[derive(Debug, Clone, Default)]
pub struct Wrong(pub Vec<(&'static str, String)>);

/// Why an act was refused: a sentence, its article, and where that can be read.
#[derive(Debug, Clone)]
pub struct Why {
    /// The sentence.
    pub text: String,
    /// The article; may be empty.
    pub cite: String,
    /// Its address; may be empty.
    pub href: String,
}

/// The page; prints every field in order.
#[derive(Template)]
#[template(path = "look/form.html")]
pub struct FormPage {
    /// The frame, titled.
    pub frame: Frame,
    /// The way here: addresses and words.
    pub crumbs: Vec<(String, String)>,
    /// A sentence under the title; may be empty.
    pub lede: String,
    /// What is wrong with fields.
    pub wrong: Vec<(&'static str, String)>,
    /// Why the act was refused.
    pub why: Option<Why>,
    /// Where it posts to.
    pub action: String,
    /// The key of the act.
    pub key: String,
    /// Hidden fields.
    pub hidden: Vec<(&'static str, String)>,
    /// The fields.
    pub fields: Vec<Field<'static>>,
    /// The words on the button.
    pub submit: String,
    /// The class of the button.
    pub kind: &'static str,
    /// Where cancelling leads.
    pub back: String,
    /// It carries a file.
    pub file: bool,
}

impl Wrong {
    /// Notes what is wrong with a field.
    pub fn add(&mut self, field: &'static str, words: impl Into<String>) {
        self.0.push((field, words.into()));
    }

    /// What is wrong with a field.
    pub fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, words)| words.clone())
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A day with its precision; none where the field is empty.
    pub fn when(&mut self, t: Tongue, sent: &Sent, field: &'static str) -> Option<When> {
        let text = sent.get(field).trim();
        let read = rosters::when(text);
        if read.is_none() && !text.is_empty() {
            self.add(field, t.say("bodies-field-not-a-when"));
        }
        read
    }

    /// One day; none where the field is empty.
    pub fn day(&mut self, t: Tongue, sent: &Sent, field: &'static str) -> Option<Date> {
        let text = sent.get(field).trim();
        let read = rosters::day(text);
        if read.is_none() && !text.is_empty() {
            self.add(field, t.say("main-field-not-a-day"));
        }
        read
    }

    /// One day that must be there.
    pub fn needed_day(&mut self, t: Tongue, sent: &Sent, field: &'static str) -> Option<Date> {
        let day = self.day(t, sent, field);
        if day.is_none() && self.of(field).is_none() {
            self.add(field, t.say("main-field-empty"));
        }
        day
    }

    /// A text that must be there.
    pub fn needed(&mut self, t: Tongue, sent: &Sent, field: &'static str) -> String {
        let text = sent.get(field).trim();
        if text.is_empty() {
            self.add(field, t.say("main-field-empty"));
        }
        text.to_owned()
    }
}

/// A text of a form; none where the field is empty.
pub fn text(sent: &Sent, field: &str) -> Option<String> {
    let text = sent.get(field).trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A refusal to be shown on the form again; everything else that went wrong is a page of its own.
/// `slug` is the council whose book is cited.
pub fn refused(ask: &Ask, trouble: Trouble, back: &str, slug: &str) -> Result<Why, Failure> {
    match &trouble {
        Trouble::Refused(why) => Ok(because(ask.tongue, why.as_ref(), slug)),
        Trouble::Unreadable(_) => {
            let text = flash::trouble(ask.tongue, &trouble);
            Ok(Why { text, cite: String::new(), href: String::new() })
        }
        _ => Err(Failure::new(ask, trouble).back(back)),
    }
}

/// A refusal with the address of its article.
pub fn because(t: Tongue, why: &dyn Refuse, slug: &str) -> Why {
    let cite = why.cite();
    Why {
        text: t.message(&why.message()),
        cite: cite.map(|cite| words::cite(t, cite)).unwrap_or_default(),
        href: cite.map(|cite| place::link(slug, None, cite)).unwrap_or_default(),
    }
}

impl FormPage {
    /// A form that posts to `action`.
    pub fn new(ask: &Ask, title: impl std::fmt::Display, action: impl Into<String>) -> Self {
        let t = ask.tongue;
        Self {
            frame: ask.frame().titled(title).under("bodies"),
            crumbs: Vec::new(),
            lede: String::new(),
            wrong: Vec::new(),
            why: None,
            action: action.into(),
            key: ask.key(),
            hidden: Vec::new(),
            fields: Vec::new(),
            submit: t.say("main-save").to_owned(),
            kind: "btn-main",
            back: String::new(),
            file: false,
        }
    }

    /// The same as it was sent, with what is wrong.
    #[must_use]
    pub fn again(mut self, sent: &Sent, wrong: Wrong, why: Option<Why>) -> Self {
        // The same key: a second try after a refusal is still the same wish, done once.
        if !sent.get("act").is_empty() {
            self.key = sent.get("act").to_owned();
        }
        self.wrong = wrong.0;
        self.why = why;
        self
    }

    /// The page: 422 where something is wrong.
    pub fn answer(&self, ask: &Ask) -> Response {
        let status = if self.wrong.is_empty() && self.why.is_none() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        ask.page_with(status, self)
    }
}

/// A path of this house to go on to; none where it is empty or leads elsewhere.
pub fn home_path(path: &str) -> Option<String> {
    let stays = path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-._~%".contains(&b));
    stays.then(|| path.to_owned())
}

/// Words as they stand in an address.
pub fn escaped(words: &str) -> String {
    let mut out = String::new();
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_on_only_inside_the_house() {
        assert_eq!(home_path("/bodies/a-1/seats/new").as_deref(), Some("/bodies/a-1/seats/new"));
        assert_eq!(home_path("/bodies/%EA%B0%80").as_deref(), Some("/bodies/%EA%B0%80"));
        for elsewhere in
            ["", "//evil.example", "https://evil.example", "/a\\b", "/a\r\nb", "/a?b=c"]
        {
            assert_eq!(home_path(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn words_stand_in_an_address() {
        assert_eq!(escaped("가 나&b"), "%EA%B0%80%20%EB%82%98%26b");
    }
}
