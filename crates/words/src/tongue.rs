//! One language, ready to speak: sentences by key, days, times and counts.

use std::{borrow::Cow, fmt};

use fluent_bundle::FluentArgs;
use jiff::civil::{Date, DateTime, Time};
use kit::{Arg, Message, When};

use crate::{
    Lang,
    catalogue::{CATALOGUE, grouped, note_missing},
    dates,
};

/// A language that speaks. It is a copy of one byte; pass it by value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Tongue {
    lang: Lang,
}

/// A value of `T`, by value or behind any number of references: templates hand over both.
pub trait Is<T> {
    /// The value.
    fn is(&self) -> T;
}

macro_rules! is_itself {
    ($($kind:ty),*) => {$(
        impl Is<$kind> for $kind {
            fn is(&self) -> $kind {
                *self
            }
        }
    )*};
}

macro_rules! is_a_count {
    ($($kind:ty),*) => {$(
        impl Is<i64> for $kind {
            fn is(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

is_itself!(Date, DateTime, Time, When, i64);
is_a_count!(i8, i16, i32, u8, u16, u32, u64, usize);

impl<T, U: Is<T> + ?Sized> Is<T> for &U {
    fn is(&self) -> T {
        (**self).is()
    }
}

impl From<Lang> for Tongue {
    fn from(lang: Lang) -> Self {
        Self { lang }
    }
}

impl Tongue {
    /// Korean.
    pub const KO: Self = Self { lang: Lang::Ko };
    /// English.
    pub const EN: Self = Self { lang: Lang::En };

    /// The language spoken.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// The code for the `lang` attribute: `ko`, `en`.
    pub const fn code(self) -> &'static str {
        self.lang.code()
    }

    /// Korean is spoken.
    pub const fn is_ko(self) -> bool {
        matches!(self.lang, Lang::Ko)
    }

    /// The sentence of `key`, which needs no arguments; `⟦key⟧` (and counted) if there is none.
    pub fn say(self, key: &str) -> &'static str {
        CATALOGUE.plain(self.lang, key).unwrap_or_else(|| note_missing(key))
    }

    /// The sentence of `key` with arguments to be given: `of("main-count").n("count", 3)`.
    pub fn of<'a>(self, key: &'a str) -> Say<'a> {
        Say { tongue: self, key, args: FluentArgs::new() }
    }

    /// A sentence without language, said in this one.
    pub fn message(self, message: &Message) -> String {
        if message.args.is_empty() {
            return self.say(message.key).to_owned();
        }
        let say = message.args.iter().fold(self.of(message.key), |say, (name, arg)| match arg {
            Arg::Int(count) => say.n(name, *count),
            Arg::Text(text) => say.s(name, text),
            Arg::Day(day) => say.s(name, self.day(*day)),
            Arg::Moment(moment) => say.s(name, self.moment(*moment)),
            Arg::When(when) => say.s(name, self.when(when)),
            Arg::Say(inner) => say.s(name, self.message(inner)),
        });
        say.to_string()
    }

    /// A day: `2017. 6. 26.`, `26 June 2017`.
    pub fn day(self, day: impl Is<Date>) -> String {
        dates::day(self.lang, day.is())
    }

    /// A day with its weekday: `2017. 6. 26.(월)`, `Mon 26 June 2017`.
    pub fn day_named(self, day: impl Is<Date>) -> String {
        dates::day_named(self.lang, day.is())
    }

    /// A day and time: `2017. 6. 26.(월) 15:00`, `Mon 26 June 2017, 15:00`.
    pub fn moment(self, moment: impl Is<DateTime>) -> String {
        dates::moment(self.lang, moment.is())
    }

    /// A time of day, on a 24-hour clock: `09:05`.
    pub fn time(self, time: impl Is<Time>) -> String {
        dates::time(time.is())
    }

    /// From a time to a time of one day: `13:00∼14:30`; open without `to`: `13:00∼`.
    pub fn times(self, from: impl Is<Time>, to: Option<Time>) -> String {
        dates::times(self.lang, from.is(), to)
    }

    /// From a moment to a moment, the day said once if it is one day.
    pub fn span(self, from: impl Is<DateTime>, to: Option<DateTime>) -> String {
        dates::span(self.lang, from.is(), to)
    }

    /// A day with its precision: `2017. 6. 26.`, `2017. 6.`, `2017.`, `2017. 7. 1.∼8. 31.`.
    pub fn when(self, when: impl Is<When>) -> String {
        dates::when(self.lang, when.is())
    }

    /// The same, or `미상`/`not stated` where no source says it.
    pub fn when_known(self, when: Option<impl Is<When>>) -> Cow<'static, str> {
        when.map_or(Cow::Borrowed(self.say("main-when-unknown")), |when| self.when(when).into())
    }

    /// The month alone: `7월`, `July`.
    pub fn month(self, month: impl Is<i64>) -> String {
        dates::month(self.lang, month.is())
    }

    /// The weekday alone: `월`, `Mon`.
    pub fn weekday(self, day: impl Is<Date>) -> &'static str {
        dates::weekday(self.lang, day.is().weekday())
    }

    /// A number with its thousands apart: `28,199`.
    pub fn number(self, number: impl Is<i64>) -> String {
        grouped(&number.is().to_string())
    }

    /// People counted: `12명`, `1 person`, `12 people`.
    pub fn count_people(self, count: impl Is<i64>) -> String {
        self.of("main-count-people").n("count", count).to_string()
    }

    /// Items counted: `3건`, `1 item`.
    pub fn count_items(self, count: impl Is<i64>) -> String {
        self.of("main-count-items").n("count", count).to_string()
    }

    /// Times counted: `4회`, `once`, `4 times`.
    pub fn count_times(self, count: impl Is<i64>) -> String {
        self.of("main-count-times").n("count", count).to_string()
    }

    /// Days counted: `7일`, `1 day`.
    pub fn count_days(self, count: impl Is<i64>) -> String {
        self.of("main-count-days").n("count", count).to_string()
    }
}

/// A sentence that is being given its arguments; prints itself.
#[derive(Debug)]
#[must_use = "a sentence says nothing until it is printed"]
pub struct Say<'a> {
    tongue: Tongue,
    key: &'a str,
    args: FluentArgs<'a>,
}

impl<'a> Say<'a> {
    /// A count.
    pub fn n(mut self, name: &'a str, count: impl Is<i64>) -> Self {
        self.args.set(name, count.is());
        self
    }

    /// A name or quotation, printed as it is.
    pub fn s(mut self, name: &'a str, text: impl fmt::Display) -> Self {
        self.args.set(name, text.to_string());
        self
    }

    /// Another sentence of the catalogue.
    pub fn k(self, name: &'a str, key: &str) -> Self {
        let text = self.tongue.say(key);
        self.s(name, text)
    }

    /// A day.
    pub fn day(self, name: &'a str, day: impl Is<Date>) -> Self {
        let text = self.tongue.day(day);
        self.s(name, text)
    }

    /// A day and time.
    pub fn moment(self, name: &'a str, moment: impl Is<DateTime>) -> Self {
        let text = self.tongue.moment(moment);
        self.s(name, text)
    }

    /// A day with its precision.
    pub fn when(self, name: &'a str, when: impl Is<When>) -> Self {
        let text = self.tongue.when(when);
        self.s(name, text)
    }

    /// Another sentence with its own arguments.
    pub fn message(self, name: &'a str, message: &Message) -> Self {
        let text = self.tongue.message(message);
        self.s(name, text)
    }
}

impl fmt::Display for Say<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match CATALOGUE.format(self.tongue.lang, self.key, &self.args) {
            Some(text) => f.write_str(&text),
            None => f.write_str(note_missing(self.key)),
        }
    }
}
