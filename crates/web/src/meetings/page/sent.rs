//! What a form sent, and showing it again with what was wrong.

use axum::extract::{Form, FromRequest, Request, rejection::FormRejection};
use clerk::Trouble;
use council::Refuse;
use jiff::civil::{Date, DateTime, Time};
use kit::{Id, Message};
use words::Tongue;

/// The fields of a form, in the order sent; a field may come more than once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Sent {
    fields: Vec<(String, String)>,
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = FormRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, FormRejection> {
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, state).await?;
        Ok(Self { fields })
    }
}

impl Sent {
    /// A field as it was written; empty where it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.as_str())
    }

    /// The same without spaces around it; none where nothing is left.
    pub fn words(&self, name: &str) -> Option<String> {
        let text = self.text(name).trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The key of the act.
    pub fn key(&self) -> &str {
        self.text("act")
    }

    /// A count; an empty field is 0.
    pub fn count(&self, name: &str) -> Result<u32, Trouble> {
        match self.text(name).trim() {
            "" => Ok(0),
            text => text.parse().map_err(|_| unreadable("main-field-not-a-number")),
        }
    }

    /// A count that must be written.
    pub fn must_count(&self, name: &str) -> Result<u32, Trouble> {
        match self.text(name).trim() {
            "" => Err(unreadable("main-field-empty")),
            _ => self.count(name),
        }
    }

    /// The number of a record.
    pub fn id<K>(&self, name: &str) -> Result<Id<K>, Trouble> {
        self.id_opt(name)?.ok_or_else(|| unreadable("main-field-not-an-option"))
    }

    /// The number of a record, where one was chosen.
    pub fn id_opt<K>(&self, name: &str) -> Result<Option<Id<K>>, Trouble> {
        match self.text(name).trim() {
            "" => Ok(None),
            text => parsed(text).map(Some),
        }
    }

    /// Every record chosen.
    pub fn ids<K>(&self, name: &str) -> Result<Vec<Id<K>>, Trouble> {
        self.all(name).map(parsed).collect()
    }

    /// One word of a closed list.
    pub fn choice<T>(&self, name: &str, of: fn(&str) -> Option<T>) -> Result<T, Trouble> {
        of(self.text(name)).ok_or_else(|| unreadable("main-field-not-an-option"))
    }

    /// A day, where one was written.
    pub fn day_opt(&self, name: &str) -> Result<Option<Date>, Trouble> {
        match self.text(name).trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| unreadable("main-field-not-a-day")),
        }
    }

    /// A day.
    pub fn day(&self, name: &str) -> Result<Date, Trouble> {
        self.day_opt(name)?.ok_or_else(|| unreadable("main-field-not-a-day"))
    }

    /// A time of a day, where one was written.
    pub fn time_opt(&self, name: &str) -> Result<Option<Time>, Trouble> {
        match self.text(name).trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| unreadable("main-field-not-a-time")),
        }
    }

    /// A day and a time in two fields.
    pub fn moment(&self, day: &str, time: &str) -> Result<DateTime, Trouble> {
        let time = self.time_opt(time)?.ok_or_else(|| unreadable("main-field-not-a-time"))?;
        Ok(self.day(day)?.to_datetime(time))
    }
}

fn parsed<K>(text: &str) -> Result<Id<K>, Trouble> {
    text.trim().parse().map(Id::new).map_err(|_| unreadable("main-field-not-an-option"))
}

/// What was sent cannot be read.
pub(crate) const fn unreadable(key: &'static str) -> Trouble {
    Trouble::Unreadable(Message::new(key))
}

/// A sentence of refusal with its article: beside a disabled button, or above a form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Why {
    /// The sentence.
    pub text: String,
    /// The article as people write it; empty where it rests on none.
    pub cite: String,
    /// The address of the article.
    pub href: String,
}

impl Why {
    /// The sentence of a refusal.
    pub fn of(
        tongue: Tongue,
        why: &(impl Refuse + ?Sized),
        href: impl Fn(&bylaws::Cite) -> String,
    ) -> Self {
        Self {
            text: tongue.message(&why.message()),
            cite: why.cite().map_or_else(String::new, |cite| words::cite(tongue, cite)),
            href: why.cite().map_or_else(String::new, href),
        }
    }
}

/// A form that was refused, to be shown again.
#[derive(Debug)]
pub(crate) struct Echo {
    /// The name of the form on its page.
    pub form: String,
    /// What was sent.
    pub sent: Sent,
    /// Why it was refused.
    pub why: Why,
}

impl Echo {
    /// The form `form`, refused with trouble that is shown beside it; any other trouble comes back.
    pub fn of(
        tongue: Tongue,
        form: String,
        sent: Sent,
        trouble: Trouble,
        href: impl Fn(&bylaws::Cite) -> String,
    ) -> Result<Self, Trouble> {
        let why = match &trouble {
            Trouble::Refused(why) => Why::of(tongue, why.as_ref(), href),
            Trouble::Unreadable(message) => Why { text: tongue.message(message), ..Why::default() },
            _ => return Err(trouble),
        };
        Ok(Self { form, sent, why })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent { fields: fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect() }
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let form = sent(&[("yes", "열둘"), ("no", ""), ("day", "2017-6-26"), ("time", "25:00")]);
        assert!(matches!(form.count("yes"), Err(Trouble::Unreadable(_))));
        assert_eq!(form.count("no").ok(), Some(0));
        assert!(matches!(form.must_count("no"), Err(Trouble::Unreadable(_))));
        assert!(matches!(form.day("day"), Err(Trouble::Unreadable(_))));
        assert!(matches!(form.time_opt("time"), Err(Trouble::Unreadable(_))));
        assert!(matches!(form.count("minus"), Ok(0)));
        assert!(form.words("no").is_none());
    }

    #[test]
    fn a_field_may_come_more_than_once() {
        let form = sent(&[("seat", "3"), ("seat", "5"), ("seat", "x")]);
        assert!(form.ids::<()>("seat").is_err());
        assert_eq!(form.all("seat").count(), 3);
    }
}
