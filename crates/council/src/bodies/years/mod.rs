//! The year of a body: meetings against the cadence, attendance, decisions, composition.
//!
//! A meeting whose record does not say whether it was regular counts perhaps: the number of
//! regular meetings is then a range. The ratio of the sexes has three answers as well, since what
//! nobody stated is unknown.

use bylaws::rules::{CadenceAs, Every, Missed};
use bylaws::{Cite, LawOn, Silence};
use jiff::civil::Date;
use kit::Message;

use super::registry::words;
use super::seats::{Holder, Seat};
use crate::meetings::convening::Kind;
use crate::{Advice, PersonId, Refuse};

words! {
    /// The sex of a person, where the person or who appoints has stated it. Never public but as counts.
    Sex {
        /// 여성.
        Female = "female",
        /// 남성.
        Male = "male",
        /// Stated as neither.
        Other = "other",
    }
}

/// How many of a kind there are: at least, and at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// For certain.
    pub least: u32,
    /// With those that perhaps are.
    pub most: u32,
}

/// A part of the year in which a cadence counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// Regular meetings held in it.
    pub held: Span,
    /// Whether it is over.
    pub over: bool,
}

/// Meetings held against what the book in force asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cadence {
    /// The paragraph.
    pub cite: Cite,
    /// How many meetings it asks for in each period.
    pub times: u32,
    /// The period.
    pub every: Every,
    /// How the number is meant.
    pub held_as: CadenceAs,
    /// Whether a missed meeting is reported to the plenary.
    pub reported: bool,
    /// Whether the year of the book begins elsewhere than this page's, which is the calendar year.
    pub other_year: bool,
    /// The periods of the year that have begun.
    pub periods: Vec<Period>,
}

impl Cadence {
    /// Regular meetings of the year.
    pub fn held(&self) -> Span {
        self.periods.iter().fold(Span::default(), |sum, period| Span {
            least: sum.least + period.held.least,
            most: sum.most + period.held.most,
        })
    }

    /// Periods that are over and certainly had too few.
    pub fn missed(&self) -> impl Iterator<Item = &Period> {
        self.periods.iter().filter(|p| p.over && p.held.most < self.times)
    }

    /// Periods that are over and perhaps had enough: the record does not say of what kind.
    pub fn doubtful(&self) -> impl Iterator<Item = &Period> {
        let short = |p: &&Period| p.held.least < self.times && self.times <= p.held.most;
        self.periods.iter().filter(|p| p.over).filter(short)
    }
}

/// A meeting that was held, as far as the cadence asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Its day.
    pub on: Date,
    /// Regular, extraordinary, or not stated.
    pub kind: Kind,
}

/// Meetings of a year against the cadence of the organ. `from` is the first day that counts, where
/// the body began in the year.
pub fn cadence(
    organ: &str,
    year: i16,
    meetings: &[Held],
    from: Option<Date>,
    today: Date,
    law: &LawOn<'_>,
) -> Result<Cadence, Silence> {
    let rule = law.cadence(organ)?;
    let mut periods = Vec::new();
    for (first, last) in periods_of(year, rule.rule.every) {
        if from.is_some_and(|from| last < from) || today < first {
            continue;
        }
        let mut held = Span::default();
        for it in meetings.iter().filter(|it| first <= it.on && it.on <= last) {
            held.least += u32::from(it.kind == Kind::Regular);
            held.most += u32::from(it.kind != Kind::Extraordinary);
        }
        periods.push(Period { from: first, to: last, held, over: last < today });
    }
    Ok(Cadence {
        times: rule.rule.times,
        every: rule.rule.every,
        held_as: rule.rule.held_as,
        reported: rule.rule.missed == Some(Missed::ReportToPlenary),
        other_year: rule.rule.every == Every::Year
            && rule.rule.year.is_some_and(|kind| kind != bylaws::rules::YearKind::Calendar),
        cite: rule.cite,
        periods,
    })
}

/// The first and last days of the periods that begin in a year.
fn periods_of(year: i16, every: Every) -> Vec<(Date, Date)> {
    let Ok(first) = Date::new(year, 1, 1) else { return Vec::new() };
    let step = match every {
        Every::Year => jiff::Span::new().years(1),
        Every::HalfYear => jiff::Span::new().months(6),
        Every::Quarter => jiff::Span::new().months(3),
        Every::Month => jiff::Span::new().months(1),
        Every::Week => jiff::Span::new().weeks(1),
    };
    // Weeks run from Monday: the first is the one with the first Monday of the year.
    let mut from = if every == Every::Week {
        first.nth_weekday_of_month(1, jiff::civil::Weekday::Monday).unwrap_or(first)
    } else {
        first
    };
    let mut all = Vec::new();
    while from.year() == year {
        let Ok(next) = from.checked_add(step) else { break };
        all.push((from, next.yesterday().unwrap_or(from)));
        from = next;
    }
    all
}

/// The months of a year without any meeting, as far as they are over, from the month of `from` on.
pub fn months_without(year: i16, meetings: &[Held], from: Option<Date>, today: Date) -> Vec<i8> {
    let over = |month: i8| Date::new(year, month, 1).is_ok_and(|day| day.last_of_month() < today);
    let begun = |month: i8| from.is_none_or(|from| (from.year(), from.month()) <= (year, month));
    let met = |month: i8| meetings.iter().any(|it| it.on.year() == year && it.on.month() == month);
    (1..=12).filter(|month| over(*month) && begun(*month) && !met(*month)).collect()
}

/// A share of attendance; none of none is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rate {
    /// How many came.
    pub came: u32,
    /// Of how many.
    pub of: u32,
}

impl Rate {
    /// In tenths of a per cent, rounded to the nearest.
    pub const fn permille(self) -> Option<u32> {
        if self.of == 0 {
            return None;
        }
        Some((self.came * 1000 + self.of / 2) / self.of)
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { came: self.came + other.came, of: self.of + other.of }
    }
}

/// How many commissioned members are of which sex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ratio {
    /// Women.
    pub female: u32,
    /// Men.
    pub male: u32,
    /// Stated as neither.
    pub other: u32,
    /// Not stated.
    pub unknown: u32,
}

/// Whether one sex has more than six tenths (양성평등기본법 제21조제2항).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Balance {
    /// Neither has.
    Kept,
    /// One has.
    Exceeded,
    /// Too many are not stated to say so.
    Unknown,
    /// There are no commissioned members.
    Nobody,
}

impl Ratio {
    /// Everybody counted.
    pub const fn all(self) -> u32 {
        self.female + self.male + self.other + self.unknown
    }

    /// Whether one sex has more than six tenths of the commissioned members, as far as is known.
    pub fn balance(self) -> Balance {
        let (all, greater) = (self.all(), self.female.max(self.male));
        if all == 0 {
            Balance::Nobody
        } else if greater * 10 > all * 6 {
            Balance::Exceeded
        } else if (greater + self.unknown) * 10 > all * 6 {
            Balance::Unknown
        } else {
            Balance::Kept
        }
    }

    /// What is said where the law asks for more: it applies to committees of the state and of
    /// local governments, so that it is advice here.
    pub fn advice(self) -> Option<Advice> {
        let key = match self.balance() {
            Balance::Kept | Balance::Nobody => return None,
            Balance::Exceeded => "bodies-years-advice-exceeded",
            Balance::Unknown => "bodies-years-advice-unknown",
        };
        let message = Message::new(key).with("all", self.all()).with("unknown", self.unknown);
        Some(Advice::plain(message))
    }
}

/// The ratio among those who are commissioned on a day: persons, each once. An office sits by law
/// (당연직) and is not counted.
pub fn ratio(seats: &[Seat], known: &[(PersonId, Sex)], day: Date) -> Ratio {
    let held = seats.iter().filter(|seat| seat.is_held_on(day));
    let mut persons: Vec<PersonId> = held
        .filter_map(|seat| match seat.holder {
            Holder::Person(person) => Some(person),
            Holder::Office(_) => None,
        })
        .collect();
    persons.sort_unstable();
    persons.dedup();
    let mut ratio = Ratio::default();
    for person in persons {
        match known.iter().find(|(id, _)| *id == person).map(|(_, sex)| *sex) {
            Some(Sex::Female) => ratio.female += 1,
            Some(Sex::Male) => ratio.male += 1,
            Some(Sex::Other) => ratio.other += 1,
            None => ratio.unknown += 1,
        }
    }
    ratio
}

/// Why the sex of a person cannot be stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is stated so already.
    Same,
}

/// Checks a statement of somebody's sex; none takes it off the record.
pub fn state_sex(known: Option<Sex>, said: Option<Sex>) -> Result<(), Refusal> {
    if known == said { Err(Refusal::Same) } else { Ok(()) }
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Same => Message::new("bodies-years-refused-same"),
        }
    }
}

#[cfg(test)]
mod tests;
