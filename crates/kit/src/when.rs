//! Days with a precision: "2017년 5월" is a month, never its first day.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day, a month, a year, or a range of days, as a source states it.
///
/// Text form (as stored and as JSON): `2017-06-26`, `2017-06`, `2017`, `2017-07-01/2017-08-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// One day.
    Day(Date),
    /// One month of a year.
    Month(i16, i8),
    /// One year.
    Year(i16),
    /// Any day of `from..=to`.
    Range(Date, Date),
}

/// The text is not a day, month, year or range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAWhen(pub String);

impl When {
    /// The first day it may mean.
    pub fn first_day(self) -> Date {
        match self {
            Self::Day(day) | Self::Range(day, _) => day,
            Self::Month(year, month) => first_of(year, month),
            Self::Year(year) => first_of(year, 1),
        }
    }

    /// The last day it may mean.
    pub fn last_day(self) -> Date {
        match self {
            Self::Day(day) | Self::Range(_, day) => day,
            Self::Month(year, month) => first_of(year, month).last_of_month(),
            Self::Year(year) => first_of(year, 12).last_of_month(),
        }
    }

    /// Whether it means exactly one day.
    pub fn is_exact(self) -> bool {
        self.first_day() == self.last_day()
    }
}

/// `year` and `month` were checked when the value was made, so the fallback is never seen.
fn first_of(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::MIN)
}

impl From<Date> for When {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Range(from, to) => write!(f, "{from}/{to}"),
        }
    }
}

impl FromStr for When {
    type Err = NotAWhen;

    fn from_str(text: &str) -> Result<Self, NotAWhen> {
        read(text.trim()).ok_or_else(|| NotAWhen(text.to_owned()))
    }
}

fn read(text: &str) -> Option<When> {
    if let Some((from, to)) = text.split_once('/') {
        let (from, to): (Date, Date) = (from.parse().ok()?, to.parse().ok()?);
        return (from <= to).then_some(When::Range(from, to));
    }
    match text.len() {
        4 => {
            let year: i16 = text.parse().ok()?;
            Date::new(year, 1, 1).ok().map(|_| When::Year(year))
        }
        7 => {
            let (year, month) = text.split_once('-')?;
            let (year, month) = (year.parse().ok()?, month.parse().ok()?);
            Date::new(year, month, 1).ok().map(|_| When::Month(year, month))
        }
        10 => text.parse().ok().map(When::Day),
        _ => None,
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(|_| {
            serde::de::Error::custom(format!("not a day, month, year or range: {text}"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_not_its_first_day() {
        let may: When = "2017-05".parse().unwrap();
        assert_eq!(may, When::Month(2017, 5));
        assert_eq!(may.first_day().to_string(), "2017-05-01");
        assert_eq!(may.last_day().to_string(), "2017-05-31");
        assert!(!may.is_exact());
        assert_ne!(may, When::Day("2017-05-01".parse().unwrap()));
    }

    #[test]
    fn every_form_is_read_back() {
        for text in ["2017-06-26", "2017-06", "2017", "2017-07-01/2017-08-31"] {
            assert_eq!(text.parse::<When>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_day_is_refused() {
        for text in ["", "2017-13", "2017-02-30", "17", "2017-08-31/2017-07-01", "5월", "2017-6-1"]
        {
            assert!(text.parse::<When>().is_err(), "{text}");
        }
    }
}
