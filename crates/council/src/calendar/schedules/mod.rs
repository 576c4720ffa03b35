//! Recurring schedules as rules, with their exceptions.
//!
//! "매월 넷째 목요일 10:00" is a [`Rule`]; its days are made when they are asked for, in a range. One
//! day of a schedule may be left out or moved, with a reason; both stay in the record.

mod dates;
mod read;
mod refusal;
mod rule;

use jiff::civil::{Date, DateTime};
use kit::Message;

pub use dates::{Compared, compare, listed};
pub use read::read;
pub use refusal::Refusal;
pub use rule::{On, Rule, Unit};

use crate::{BodyId, DecisionId, ScheduleId};

/// How many days a range may have at most: ten years.
pub const LONGEST_RANGE: i32 = 3_660;

/// A recurring schedule of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// Its number.
    pub id: ScheduleId,
    /// Of which body.
    pub body: BodyId,
    /// What recurs.
    pub title: String,
    /// The same in English.
    pub title_en: Option<String>,
    /// When.
    pub rule: Rule,
    /// Where.
    pub place: Option<String>,
    /// The first day it may fall on.
    pub from: Date,
    /// The last day it may fall on.
    pub to: Option<Date>,
    /// Why it ended before its time, or was given an end.
    pub ended_why: Option<String>,
    /// The decision it rests on.
    pub decision: Option<DecisionId>,
    /// Where the record comes from.
    pub source: Option<String>,
    /// Days left out or moved, by the day of the rule.
    pub exceptions: Vec<Exception>,
}

/// One day of a schedule that is left out or moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The day of the rule.
    pub day: Date,
    /// Where it was moved to; none where it is left out.
    pub moved_to: Option<DateTime>,
    /// Why.
    pub reason: String,
}

/// One date of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The day of the rule.
    pub day: Date,
    /// When it is; for one that is left out, when it would have been.
    pub at: DateTime,
    /// When it ends, where the rule says so.
    pub until: Option<DateTime>,
    /// What became of it.
    pub state: State,
}

/// What became of one date of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// As the rule says.
    AsRuled,
    /// Moved here from the day of the rule.
    Moved {
        /// Why.
        reason: String,
    },
    /// Left out.
    LeftOut {
        /// Why.
        reason: String,
    },
}

impl Occurrence {
    /// Whether it takes place.
    pub const fn stands(&self) -> bool {
        !matches!(self.state, State::LeftOut { .. })
    }

    /// Why it is not as the rule says.
    pub fn reason(&self) -> Option<&str> {
        match &self.state {
            State::AsRuled => None,
            State::Moved { reason } | State::LeftOut { reason } => Some(reason),
        }
    }
}

impl Schedule {
    /// The dates that fall into `from..=to`, in order: as ruled, moved there, or left out there.
    /// A range longer than [`LONGEST_RANGE`] days is cut.
    pub fn occurrences(&self, from: Date, to: Date) -> Vec<Occurrence> {
        let mut all: Vec<Occurrence> = self
            .rule
            .days(self.from, self.to, from, to)
            .into_iter()
            .map(|day| self.occurrence(day))
            .filter(|it| from <= it.at.date() && it.at.date() <= to)
            .collect();
        // A day moved into the range from outside it.
        let outside = |day: Date| day < from || to < day;
        let moved = self.exceptions.iter().filter(|e| outside(e.day));
        for exception in moved {
            let lands = exception.moved_to.is_some_and(|at| !outside(at.date()));
            if lands && self.falls_on(exception.day) {
                all.push(self.occurrence(exception.day));
            }
        }
        all.sort_by_key(|it| (it.at, it.day));
        all
    }

    /// The first dates that stand on or after `day`, `most` of them, looked for over two years.
    pub fn next(&self, day: Date, most: usize) -> Vec<Occurrence> {
        let end = day.checked_add(jiff::Span::new().days(731)).unwrap_or(Date::MAX);
        let all = self.occurrences(day, end).into_iter();
        all.filter(Occurrence::stands).take(most).collect()
    }

    /// Whether the rule falls on this day.
    pub fn falls_on(&self, day: Date) -> bool {
        self.rule.days(self.from, self.to, day, day).contains(&day)
    }

    fn occurrence(&self, day: Date) -> Occurrence {
        let found = self.exceptions.iter().find(|exception| exception.day == day);
        let ruled = day.to_datetime(self.rule.time);
        let (at, state) = match found {
            None => (ruled, State::AsRuled),
            Some(Exception { moved_to: Some(at), reason, .. }) => {
                (*at, State::Moved { reason: reason.clone() })
            }
            Some(Exception { moved_to: None, reason, .. }) => {
                (ruled, State::LeftOut { reason: reason.clone() })
            }
        };
        Occurrence { day, at, until: self.rule.until(at), state }
    }
}

/// What is said of a schedule to be set.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// What recurs.
    pub title: &'a str,
    /// When.
    pub rule: &'a Rule,
    /// The first day it may fall on.
    pub from: Date,
    /// The last day it may fall on.
    pub to: Option<Date>,
    /// Whether the body has a schedule of the same rule in force.
    pub known: bool,
}

/// Checks a schedule to be set.
pub fn set(it: Setting<'_>) -> Result<(), Refusal> {
    titled(it.title)?;
    it.rule.check()?;
    if it.to.is_some_and(|to| to < it.from) {
        return Err(Refusal::EndsBefore);
    }
    if it.known {
        return Err(Refusal::Known);
    }
    let last = it.from.checked_add(jiff::Span::new().days(LONGEST_RANGE)).unwrap_or(Date::MAX);
    if it.rule.days(it.from, it.to, it.from, last).is_empty() {
        return Err(Refusal::NeverFalls);
    }
    Ok(())
}

/// Checks the title of a date or schedule.
pub fn titled(title: &str) -> Result<(), Refusal> {
    match title.trim().chars().count() {
        0 => Err(Refusal::NoTitle),
        1..=200 => Ok(()),
        _ => Err(Refusal::LongTitle),
    }
}

/// Leaves out or moves one day of a schedule; with neither, the day is as the rule says again.
pub fn except(
    schedule: &Schedule,
    day: Date,
    what: Change,
    reason: &str,
) -> Result<Option<Exception>, Refusal> {
    if !schedule.falls_on(day) {
        return Err(Refusal::NotADay(day));
    }
    let known = schedule.exceptions.iter().find(|exception| exception.day == day);
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let moved_to = match what {
        Change::AsRuled if known.is_none() => return Err(Refusal::AsRuled(day)),
        Change::AsRuled => return Ok(None),
        Change::LeaveOut => None,
        Change::Move(at) if at == day.to_datetime(schedule.rule.time) => {
            return Err(Refusal::SamePlace);
        }
        Change::Move(at) => Some(at),
    };
    if known.is_some_and(|known| known.moved_to == moved_to) {
        return Err(Refusal::AlreadySo(day));
    }
    Ok(Some(Exception { day, moved_to, reason: reason.trim().to_owned() }))
}

/// What becomes of one day of a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is left out.
    LeaveOut,
    /// It is moved.
    Move(DateTime),
    /// It is as the rule says again.
    AsRuled,
}

/// Ends a schedule on its last day.
pub fn end(schedule: &Schedule, last: Date, reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    if schedule.to.is_some_and(|to| to <= last) {
        return Err(Refusal::AlreadyEnds(schedule.to.unwrap_or(last)));
    }
    let before = schedule.from.yesterday().unwrap_or(schedule.from);
    if last < before { Err(Refusal::EndsBefore) } else { Ok(()) }
}

/// The weekday of a day as its source writes it is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongWeekday {
    /// The day.
    pub day: Date,
    /// The weekday that the source writes.
    pub written: jiff::civil::Weekday,
}

impl WrongWeekday {
    /// What is said of it.
    pub fn message(self) -> Message {
        Message::new("calendar-weekday-wrong")
            .with("day", self.day)
            .with("written", rule::weekday_message(self.written))
            .with("is", rule::weekday_message(self.day.weekday()))
    }
}

/// Compares the weekday that a source writes with the day: `월`, `월요일`, `Mon`, `monday`.
pub fn check_weekday(day: Date, written: &str) -> Result<(), WeekdayFault> {
    let Some(read) = read::weekday_word(written) else { return Err(WeekdayFault::Unread) };
    if read == day.weekday() {
        return Ok(());
    }
    Err(WeekdayFault::Wrong(WrongWeekday { day, written: read }))
}

/// Why the weekday of a source does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekdayFault {
    /// It is no weekday.
    Unread,
    /// The day has another.
    Wrong(WrongWeekday),
}

#[cfg(test)]
mod tests;
