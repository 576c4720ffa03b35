//! What a form sent, and showing it again with what was wrong.

use clerk::Trouble;
use council::Refuse;
use jiff::civil::{Date, DateTime, Time};
use kit::{Id, Message};
use words::Tongue;

use crate::sent::Sent;

/// Reading the fields of a form into what an act takes.
pub(crate) trait Fields {
    /// A field without spaces around it; none where nothing is left.
    fn words(&self, name: &str) -> Option<String>;
    /// A count; an empty field is 0.
    fn count(&self, name: &str) -> Result<u32, Trouble>;
    /// A count that must be written.
    fn must_count(&self, name: &str) -> Result<u32, Trouble>;
    /// The number of a record.
    fn id<K>(&self, name: &str) -> Result<Id<K>, Trouble>;
    /// The number of a record, where one was chosen.
    fn id_opt<K>(&self, name: &str) -> Result<Option<Id<K>>, Trouble>;
    /// Every record chosen.
    fn ids<K>(&self, name: &str) -> Result<Vec<Id<K>>, Trouble>;
    /// One word of a closed list.
    fn choice<T>(&self, name: &str, of: fn(&str) -> Option<T>) -> Result<T, Trouble>;
    /// A day, where one was written.
    fn day_opt(&self, name: &str) -> Result<Option<Date>, Trouble>;
    /// A time of a day, where one was written.
    fn time_opt(&self, name: &str) -> Result<Option<Time>, Trouble>;
    /// A day and a time in two fields.
    fn moment(&self, day: &str, time: &str) -> Result<DateTime, Trouble>;
}

impl Fields for Sent {
    fn words(&self, name: &str) -> Option<String> {
        let text = self.get(name).trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn count(&self, name: &str) -> Result<u32, Trouble> {
        match self.get(name).trim() {
            "" => Ok(0),
            text => text.parse().map_err(|_| unreadable("main-field-not-a-number")),
        }
    }

    fn must_count(&self, name: &str) -> Result<u32, Trouble> {
        match self.get(name).trim() {
            "" => Err(unreadable("main-field-empty")),
            _ => self.count(name),
        }
    }

    fn id<K>(&self, name: &str) -> Result<Id<K>, Trouble> {
        self.id_opt(name)?.ok_or_else(|| unreadable("main-field-not-an-option"))
    }

    fn id_opt<K>(&self, name: &str) -> Result<Option<Id<K>>, Trouble> {
        match self.get(name).trim() {
            "" => Ok(None),
            text => parsed(text).map(Some),
        }
    }

    fn ids<K>(&self, name: &str) -> Result<Vec<Id<K>>, Trouble> {
        self.all(name).map(parsed).collect()
    }

    fn choice<T>(&self, name: &str, of: fn(&str) -> Option<T>) -> Result<T, Trouble> {
        of(self.get(name)).ok_or_else(|| unreadable("main-field-not-an-option"))
    }

    fn day_opt(&self, name: &str) -> Result<Option<Date>, Trouble> {
        self.day(name).map_err(Trouble::Unreadable)
    }

    fn time_opt(&self, name: &str) -> Result<Option<Time>, Trouble> {
        match self.get(name).trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| unreadable("main-field-not-a-time")),
        }
    }

    fn moment(&self, day: &str, time: &str) -> Result<DateTime, Trouble> {
        let time = self.time_opt(time)?.ok_or_else(|| unreadable("main-field-not-a-time"))?;
        let day = self.day_opt(day)?.ok_or_else(|| unreadable("main-field-not-a-day"))?;
        Ok(day.to_datetime(time))
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
        Sent(fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let form = sent(&[("yes", "열둘"), ("no", ""), ("day", "2017-6-26"), ("time", "25:00")]);
        assert!(matches!(form.count("yes"), Err(Trouble::Unreadable(_))));
        assert_eq!(form.count("no").ok(), Some(0));
        assert!(matches!(form.must_count("no"), Err(Trouble::Unreadable(_))));
        assert!(matches!(form.moment("day", "time"), Err(Trouble::Unreadable(_))));
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
