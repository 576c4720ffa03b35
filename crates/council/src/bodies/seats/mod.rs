//! Seats by date: who sits where, from when, until when, on whose word (S06, S07).
//!
//! The last day counts whole: a member who resigns on the day of a meeting is a member that day
//! (the reading "end of 사임일"). A successor named on that day begins the day after, so that a
//! swap never trips the cap.

mod begin;
mod end;
mod refusal;

use bylaws::{Cite, LawOn};
use jiff::{ToSpan, civil::Date};
use kit::When;

pub use begin::{Begun, begin, fills, record, swap};
pub use end::{Loss, correct, end, left_open, lost, too_few};
pub use refusal::Refusal;

use super::registry::words;
use crate::{BodyId, OfficeId, PersonId, SeatId};

/// Who holds a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holder {
    /// A human.
    Person(PersonId),
    /// A post, whoever fills it.
    Office(OfficeId),
}

words! {
    /// Why a seat ended.
    EndReason {
        /// 사임.
        Resigned = "resigned",
        /// 교체.
        Replaced = "replaced",
        /// 임기 만료.
        Expired = "expired",
        /// 해촉.
        Dismissed = "dismissed",
        /// 사망.
        Deceased = "deceased",
        /// The body ended.
        Dissolved = "dissolved",
        /// The entry was wrong: the seat never counted.
        Corrected = "corrected",
    }
}

/// A seat of one holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Its number.
    pub id: SeatId,
    /// In which body.
    pub body: BodyId,
    /// Whose.
    pub holder: Holder,
    /// The role of the book: `liaison`, `committee-member`, `chair`.
    pub role: String,
    /// The district it represents.
    pub district: Option<String>,
    /// The first day, as far as a source says; `None`: not stated.
    pub from: Option<When>,
    /// The last day, inside.
    pub to: Option<Date>,
    /// Why it ended.
    pub end: Option<EndReason>,
}

/// What a source allows to say about one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// In office.
    Yes,
    /// Not in office.
    No,
    /// The first day is only known to a month, year or range that holds this day.
    Perhaps,
}

impl Seat {
    /// Whether the seat was held on `day`, as far as is known. A first day that no source states
    /// lies before every day that is asked for: the record shows the seat, not its beginning.
    pub fn held_on(&self, day: Date) -> Held {
        if !self.counts() || self.to.is_some_and(|to| to < day) {
            return Held::No;
        }
        match self.from {
            None => Held::Yes,
            Some(from) if from.last_day() <= day => Held::Yes,
            Some(from) if day < from.first_day() => Held::No,
            Some(_) => Held::Perhaps,
        }
    }

    /// Whether it was certainly held on `day`.
    pub fn is_held_on(&self, day: Date) -> bool {
        self.held_on(day) == Held::Yes
    }

    /// The first day it may have begun.
    pub fn first_day(&self) -> Option<Date> {
        self.from.map(When::first_day)
    }

    /// Whether it counts at all: an entry corrected away never did.
    pub fn counts(&self) -> bool {
        self.end != Some(EndReason::Corrected)
    }
}

/// A seat to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSeat {
    /// In which body.
    pub body: BodyId,
    /// Whose.
    pub holder: Holder,
    /// The role of the book.
    pub role: String,
    /// The district it represents.
    pub district: Option<String>,
    /// The first day; `None`: no source states it.
    pub from: Option<When>,
    /// The last day, inside, of a seat that the record of the past shows ended.
    pub to: Option<Date>,
    /// Who nominated.
    pub nominated_by: Option<String>,
    /// The forum, minutes or letter that shows it.
    pub evidence: Option<String>,
    /// Whether a decision appoints: one of the organ that the book names, or one that the record
    /// of the past states.
    pub by_decision: bool,
}

impl NewSeat {
    /// The first day it may begin.
    pub fn first_day(&self) -> Option<Date> {
        self.from.map(When::first_day)
    }

    /// Whether the seat is, as far as is known, held on a day on which the new one is.
    fn overlaps(&self, seat: &Seat) -> bool {
        let begins = |from: Option<Date>| from.unwrap_or(Date::MIN);
        let ends = |to: Option<Date>| to.unwrap_or(Date::MAX);
        seat.counts()
            && begins(seat.first_day()) <= ends(self.to)
            && begins(self.first_day()) <= ends(seat.to)
    }
}

/// What the checks look at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Every seat of the body.
    pub body_seats: &'a [Seat],
    /// Every seat of the holder, in the whole family of bodies.
    pub holder_seats: &'a [Seat],
    /// The organ of the book that the body is.
    pub organ: Option<&'a str>,
    /// Members in office that are declared but not named.
    pub unnamed: u32,
    /// The name of the district that the seat represents.
    pub district: Option<&'a str>,
}

/// The last day of the term that began with the seat, where the law in force sets a term.
///
/// The law asked is the one in force now: after an amendment that ends terms, terms that were
/// running have no end (reading "become indefinite").
pub fn term_ends(seat: &Seat, law: &LawOn<'_>) -> Option<(Date, Cite)> {
    let term = law.term(&seat.role).ok()?;
    let from = seat.first_day()?;
    let months = i32::try_from(term.rule.months()).ok().filter(|months| *months > 0)?;
    let last = from.checked_add(months.months()).ok()?.checked_sub(1.day()).ok()?;
    Some((last, term.cite.clone()))
}

/// The name that the book gives a role, or the role itself.
pub fn role_name(law: &LawOn<'_>, role: &str) -> String {
    law.book.role(role).map_or_else(|| role.to_owned(), |r| r.name.clone())
}

/// Distinct holders: the chair's office does not make a second member.
pub(crate) fn distinct(holders: impl Iterator<Item = Holder>) -> u32 {
    let mut holders: Vec<Holder> = holders.collect();
    holders.sort_unstable();
    holders.dedup();
    u32::try_from(holders.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
