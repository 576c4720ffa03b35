//! The small forms of a running meeting: one button, or a few fields beside it.

use std::borrow::Borrow;

use council::Refuse;
use council::meetings::floor::Floor;
use jiff::civil::DateTime;
use words::Tongue;

use super::{
    load::Loaded,
    sent::{Echo, Why},
};
use crate::sent::Sent;

/// What the parts of a meeting's page are made from.
pub(crate) struct Ctx<'a> {
    /// The language.
    pub tongue: Tongue,
    /// The record, the law, the reader.
    pub all: &'a Loaded,
    /// The floor at the moment of the page.
    pub floor: &'a Floor<'a>,
    /// What keys of acts begin with; each form has its own.
    pub key: &'a str,
    /// The form that was refused, if one was.
    pub echo: Option<&'a Echo>,
    /// The page the forms stand on, to come back to: `attendance`, `agenda`, `votes`, or nothing.
    pub from: &'static str,
}

impl Ctx<'_> {
    /// The form `name`, which posts to `rest` under the address of the meeting.
    pub fn slip(&self, name: impl Into<String>, rest: &str) -> Slip {
        let name = name.into();
        let echo = self.echo.filter(|echo| echo.form == name);
        Slip {
            tongue: self.tongue,
            action: self.all.href(rest),
            key: format!("{}-{name}", self.key),
            why: echo.map(|echo| echo.why.clone()),
            sent: echo.map(|echo| echo.sent.clone()).unwrap_or_default(),
            from: self.from,
            name,
        }
    }

    /// One button that does `rest`.
    pub fn press(&self, name: impl Into<String>, rest: &str, label: &'static str) -> Press {
        Press {
            slip: self.slip(name, rest),
            label: self.tongue.say(label),
            about: String::new(),
            kind: "",
            confirm: String::new(),
            shortcut: "",
            with: Vec::new(),
            why: None,
        }
    }

    /// Why something cannot be done now, with the address of its article.
    pub fn why(&self, why: &(impl Refuse + ?Sized)) -> Why {
        Why::of(self.tongue, why, |cite| self.all.cited(cite))
    }

    /// A name in the language of the page, where the record has one in English.
    pub fn named<'n>(&self, ko: &'n str, en: Option<&'n str>) -> &'n str {
        match en {
            Some(en) if !self.tongue.is_ko() && !en.is_empty() => en,
            _ => ko,
        }
    }

    /// A time of the day of the meeting, or the day as well where it is another.
    pub fn time(&self, at: DateTime) -> String {
        if at.date() == self.all.page.meeting.starts_at.date() {
            self.tongue.time(at.time())
        } else {
            self.tongue.moment(at)
        }
    }

    /// From a time to a time.
    pub fn times(&self, from: DateTime, to: Option<DateTime>) -> String {
        let day = self.all.page.meeting.starts_at.date();
        if from.date() == day && to.is_none_or(|to| to.date() == day) {
            self.tongue.times(from.time(), to.map(DateTime::time))
        } else {
            self.tongue.span(from, to)
        }
    }
}

/// A form with its key, what was written in it, and why it was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slip {
    /// The language.
    pub tongue: Tongue,
    /// Its name on the page.
    pub name: String,
    /// Where it posts to.
    pub action: String,
    /// The key of its act.
    pub key: String,
    /// Why it was refused.
    pub why: Option<Why>,
    /// The page it stands on.
    pub from: &'static str,
    sent: Sent,
}

impl Slip {
    /// The id of a field; unique on the page.
    pub fn id(&self, field: &str) -> String {
        format!("{}-{field}", self.name)
    }

    /// What is in a field.
    pub fn value(&self, field: &str) -> &str {
        self.sent.get(field)
    }

    /// What is in a field, or what is proposed.
    pub fn value_or<'s>(&'s self, field: &str, proposed: &'s str) -> &'s str {
        if self.why.is_some() { self.sent.get(field) } else { proposed }
    }

    /// Whether an answer was chosen.
    pub fn is(&self, field: &str, value: &str) -> bool {
        self.sent.0.iter().any(|(name, sent)| name == field && sent == value)
    }

    /// The same, or whether it is proposed where nothing was sent.
    pub fn is_or(&self, field: &str, value: &str, proposed: impl Borrow<bool>) -> bool {
        if self.why.is_some() { self.is(field, value) } else { *proposed.borrow() }
    }
}

/// A button that posts, or that says why it cannot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Press {
    /// Its form.
    pub slip: Slip,
    /// Its words.
    pub label: &'static str,
    /// What it is about, for those who hear it alone; empty where the words are enough.
    pub about: String,
    /// Its look: `btn-main`, `btn-bad` or nothing.
    pub kind: &'static str,
    /// What is asked before it is done.
    pub confirm: String,
    /// Its letter on the keyboard.
    pub shortcut: &'static str,
    /// Fields sent along.
    pub with: Vec<(&'static str, String)>,
    /// Why it cannot be pressed now.
    pub why: Option<Why>,
}

impl Press {
    /// The button of the first thing to do.
    #[must_use]
    pub fn main(mut self) -> Self {
        self.kind = "btn-main";
        self
    }

    /// The same with what it is about: one of many of these words on the page.
    #[must_use]
    pub fn about(mut self, what: impl Into<String>) -> Self {
        self.about = what.into();
        self
    }

    /// The same after a question.
    #[must_use]
    pub fn asking(mut self, question: impl Into<String>) -> Self {
        self.confirm = question.into();
        self
    }

    /// The same with a letter.
    #[must_use]
    pub fn on(mut self, letter: &'static str) -> Self {
        self.shortcut = letter;
        self
    }

    /// The same with a field sent along.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.with.push((name, value.to_string()));
        self
    }

    /// The same, shut where the rules refuse it now.
    #[must_use]
    pub fn unless<E: Refuse>(mut self, ctx: &Ctx<'_>, gate: &Result<(), E>) -> Self {
        self.why = gate.as_ref().err().map(|why| ctx.why(why));
        self
    }
}
