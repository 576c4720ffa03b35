//! The rule of a schedule: every how many months or weeks, on which day, at what time.

use jiff::Span;
use jiff::civil::{Date, DateTime, Time, Weekday};
use kit::Message;
use serde::{Deserialize, Serialize};

use super::{LONGEST_RANGE, Refusal};
use crate::bodies::registry::words;

words! {
    /// What a rule counts in.
    Unit {
        /// Months.
        Month = "month",
        /// Weeks.
        Week = "week",
    }
}

/// A rule: every `every` months or weeks, on one day of them, at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Every how many.
    pub every: u8,
    /// Of what.
    pub unit: Unit,
    /// On which day.
    #[serde(flatten)]
    pub on: On,
    /// At what time.
    #[serde(with = "clock")]
    pub time: Time,
    /// For how many minutes, where it is said.
    pub minutes: Option<u16>,
}

/// The day of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum On {
    /// The n-th of a weekday in the month, 1 to 5; -1 is the last.
    Nth(i8, #[serde(with = "day_of_week")] Weekday),
    /// A day of the month, 1 to 31; -1 is the last. A month without that day has none.
    Day(i8),
    /// A weekday of the week.
    #[serde(with = "day_of_week")]
    Weekday(Weekday),
}

impl Rule {
    /// Whether the rule can be.
    pub fn check(&self) -> Result<(), Refusal> {
        let fits = match (self.unit, self.on) {
            (Unit::Month, On::Nth(nth, _)) => (1..=5).contains(&nth) || nth == -1,
            (Unit::Month, On::Day(day)) => (1..=31).contains(&day) || day == -1,
            (Unit::Week, On::Weekday(_)) => true,
            _ => false,
        };
        let most = if self.unit == Unit::Month { 12 } else { 52 };
        let lasts = self.minutes.is_none_or(|minutes| (1..=1_440).contains(&minutes));
        if fits && (1..=most).contains(&self.every) && lasts { Ok(()) } else { Err(Refusal::Rule) }
    }

    /// When a date that begins at `at` ends.
    pub fn until(&self, at: DateTime) -> Option<DateTime> {
        at.checked_add(Span::new().minutes(i64::from(self.minutes?))).ok()
    }

    /// The days of the rule inside `from..=to`. The months or weeks are counted from `first`, the
    /// first day it may fall on; `last` is the last. A longer range than [`LONGEST_RANGE`] is cut.
    pub fn days(&self, first: Date, last: Option<Date>, from: Date, to: Date) -> Vec<Date> {
        let most = from.checked_add(Span::new().days(LONGEST_RANGE)).unwrap_or(Date::MAX);
        let to = to.min(most).min(last.unwrap_or(Date::MAX));
        let start = from.max(first);
        if self.check().is_err() || to < start {
            return Vec::new();
        }
        let days = match self.on {
            On::Weekday(weekday) => self.weekly(weekday, first, start, to),
            _ => self.monthly(first, start, to),
        };
        days.into_iter().filter(|day| start <= *day && *day <= to).collect()
    }

    fn monthly(&self, first: Date, start: Date, to: Date) -> Vec<Date> {
        let (origin, every) = (months(first), i32::from(self.every));
        // The first month that counts, at or before the month of `start`.
        let mut month = origin + (months(start) - origin).div_euclid(every) * every;
        let mut days = Vec::new();
        while month <= months(to) {
            days.extend(self.in_month(month));
            month += every;
        }
        days
    }

    /// The day of the rule in a month, where it has one.
    fn in_month(&self, month: i32) -> Option<Date> {
        let year = i16::try_from(month.div_euclid(12)).ok()?;
        let first = Date::new(year, i8::try_from(month.rem_euclid(12)).ok()? + 1, 1).ok()?;
        match self.on {
            On::Nth(nth, weekday) => first.nth_weekday_of_month(nth, weekday).ok(),
            On::Day(-1) => Some(first.last_of_month()),
            On::Day(day) => Date::new(first.year(), first.month(), day).ok(),
            On::Weekday(_) => None,
        }
    }

    fn weekly(&self, weekday: Weekday, first: Date, start: Date, to: Date) -> Vec<Date> {
        let ahead = i32::from(first.weekday().until(weekday));
        let step = 7 * i32::from(self.every);
        let Ok(origin) = first.checked_add(Span::new().days(ahead)) else { return Vec::new() };
        let past = (start - origin).get_days().max(0);
        let mut skipped = past.div_euclid(step) * step;
        let mut days = Vec::new();
        while let Ok(day) = origin.checked_add(Span::new().days(skipped)) {
            if to < day {
                break;
            }
            days.push(day);
            skipped += step;
        }
        days
    }

    /// The rule in words.
    pub fn message(&self) -> Message {
        let every = match (self.unit, self.every) {
            (Unit::Month, 1) => Message::new("calendar-rule-monthly"),
            (Unit::Month, n) => Message::new("calendar-rule-months").with("n", u32::from(n)),
            (Unit::Week, 1) => Message::new("calendar-rule-weekly"),
            (Unit::Week, 2) => Message::new("calendar-rule-fortnightly"),
            (Unit::Week, n) => Message::new("calendar-rule-weeks").with("n", u32::from(n)),
        };
        let on = match self.on {
            On::Nth(nth, weekday) => Message::new("calendar-rule-nth")
                .with("nth", i64::from(nth))
                .with("weekday", weekday_message(weekday)),
            On::Day(-1) => Message::new("calendar-rule-last-day"),
            On::Day(day) => Message::new("calendar-rule-day").with("day", i64::from(day)),
            On::Weekday(weekday) => weekday_message(weekday),
        };
        let from = spoken(self.time);
        let time = match self.minutes {
            None => Message::new("calendar-rule-at").with("from", from),
            Some(minutes) => {
                let until = self.time.wrapping_add(Span::new().minutes(i64::from(minutes)));
                Message::new("calendar-rule-at-until").with("from", from).with("to", spoken(until))
            }
        };
        Message::new("calendar-rule").with("every", every).with("on", on).with("time", time)
    }
}

/// Months since year 0, from 0.
fn months(day: Date) -> i32 {
    i32::from(day.year()) * 12 + i32::from(day.month()) - 1
}

fn spoken(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The name of a weekday.
pub(super) fn weekday_message(weekday: Weekday) -> Message {
    Message::new(match weekday {
        Weekday::Monday => "calendar-weekday-mon",
        Weekday::Tuesday => "calendar-weekday-tue",
        Weekday::Wednesday => "calendar-weekday-wed",
        Weekday::Thursday => "calendar-weekday-thu",
        Weekday::Friday => "calendar-weekday-fri",
        Weekday::Saturday => "calendar-weekday-sat",
        Weekday::Sunday => "calendar-weekday-sun",
    })
}

/// A time as `10:00`.
mod clock {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(time: &Time, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&super::spoken(*time))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Time, D::Error> {
        let text = String::deserialize(from)?;
        Time::strptime("%H:%M", &text).map_err(|why| Error::custom(format!("{text}: {why}")))
    }
}

/// A weekday as `thu`.
mod day_of_week {
    use jiff::civil::Weekday;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    const WORDS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    pub(super) fn serialize<S: Serializer>(day: &Weekday, to: S) -> Result<S::Ok, S::Error> {
        let at = usize::try_from(day.to_monday_zero_offset()).unwrap_or(0);
        to.serialize_str(WORDS.get(at).copied().unwrap_or("mon"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Weekday, D::Error> {
        let text = String::deserialize(from)?;
        let at = WORDS.iter().position(|word| *word == text);
        let at = at.and_then(|at| i8::try_from(at).ok());
        at.and_then(|at| Weekday::from_monday_zero_offset(at).ok())
            .ok_or_else(|| Error::custom(format!("no weekday: {text}")))
    }
}
