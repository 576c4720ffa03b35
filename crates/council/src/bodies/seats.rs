//! Seats by date: who sits where, from when, until when, on whose word (S06, S07).
//!
//! The last day counts whole: a member who resigns on the day of a meeting is a member that day
//! (the reading "end of 사임일"). A successor named on that day begins the day after, so that a
//! swap never trips the cap.

use bylaws::rules::{MissingEvidence, Standard};
use bylaws::{Cite, LawOn, Silence};
use jiff::{ToSpan, civil::Date};
use kit::{Message, When};

use super::registry::words;
use crate::{Advice, BodyId, OfficeId, PersonId, Refuse, SeatId, refuse::silence};

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
    /// Who nominated.
    pub nominated_by: Option<String>,
    /// The forum, minutes or letter that shows it.
    pub evidence: Option<String>,
    /// Whether a decision of the house appoints.
    pub by_decision: bool,
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
}

/// Why a seat cannot begin or end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The book knows no such role.
    UnknownRole(String),
    /// The seat needs a district.
    NoDistrict(Cite),
    /// The district has all its seats.
    Full {
        /// The paragraph.
        cite: Cite,
        /// The district.
        district: String,
        /// How many it may have.
        most: u32,
    },
    /// The body would leave a size band that binds.
    Size {
        /// The paragraph.
        cite: Cite,
        /// The size it would have.
        size: u32,
        /// Least.
        min: u32,
        /// Most.
        max: u32,
    },
    /// The holder lacks the office that the seat asks for.
    NotEligible {
        /// The paragraph.
        cite: Cite,
        /// The role that must be held.
        role: String,
    },
    /// The appointment needs a decision.
    NotAppointed {
        /// The paragraph.
        cite: Cite,
        /// The organ that appoints.
        by: String,
    },
    /// A record that the appointment rests on is missing, and the book asks for it.
    NoEvidence(Cite),
    /// The holder has this seat already.
    Double(SeatId),
    /// The last day lies before the first.
    EndsBeforeItBegins {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// It has ended already.
    Ended(Date),
    /// No article answers.
    Silent(Silence),
}

/// Checks a new seat against the law and returns what the reader should see.
///
/// Refused are: a role that the book does not know, a seat over the cap of its district, a size
/// over a hard band, a holder who is not eligible, an appointment without its decision, a double
/// seat. Advised: a soft band, a missing nomination or forum record, an expired term.
pub fn begin(new: &NewSeat, facts: &Facts<'_>, law: &LawOn<'_>) -> Result<Vec<Advice>, Refusal> {
    known_role(new, law)?;
    no_double(new, facts.body_seats)?;
    let mut advice = Vec::new();
    under_the_cap(new, facts.body_seats, law)?;
    in_the_band(new, facts, law, &mut advice)?;
    eligible(new, facts.holder_seats, law, &mut advice)?;
    appointed(new, law, &mut advice)?;
    if new.from.is_none() {
        advice.push(Advice::plain(Message::new("bodies-seats-advice-no-from")));
    }
    Ok(advice)
}

/// Ends a seat on its last day `to`, inside.
pub fn end(seat: &Seat, to: Date) -> Result<(), Refusal> {
    if let Some(ended) = seat.to {
        return Err(Refusal::Ended(ended));
    }
    match seat.first_day() {
        Some(from) if to < from => Err(Refusal::EndsBeforeItBegins { from, to }),
        _ => Ok(()),
    }
}

/// Swaps the holder of `old` on `day`: the old seat ends with that day, the new one begins the
/// day after, and the cap is asked with the old one gone.
pub fn swap(
    old: &Seat,
    new: &NewSeat,
    day: Date,
    facts: &Facts<'_>,
    law: &LawOn<'_>,
) -> Result<(When, Vec<Advice>), Refusal> {
    end(old, day)?;
    let from = When::Day(day.saturating_add(1.day()));
    let without: Vec<Seat> =
        facts
            .body_seats
            .iter()
            .map(|seat| {
                if seat.id == old.id {
                    Seat { to: Some(day), ..seat.clone() }
                } else {
                    seat.clone()
                }
            })
            .collect();
    let new = NewSeat { from: Some(from), ..new.clone() };
    let advice = begin(&new, &Facts { body_seats: &without, ..*facts }, law)?;
    Ok((from, advice))
}

/// The last day of the term that began with the seat, where the law in force sets a term.
///
/// The law asked is the one in force now: after an amendment that ends terms, terms that were
/// running have no end (reading "become indefinite").
pub fn term_ends(seat: &Seat, law: &LawOn<'_>) -> Option<(Date, Cite)> {
    let term = law.term(&seat.role).ok()?;
    let from = seat.first_day()?;
    let months = i32::try_from(term.rule.months()).ok()?;
    let last = from.checked_add(months.months()).ok()?.checked_sub(1.day()).ok()?;
    Some((last, term.cite.clone()))
}

fn known_role(new: &NewSeat, law: &LawOn<'_>) -> Result<(), Refusal> {
    if law.book.role(&new.role).is_some() {
        Ok(())
    } else {
        Err(Refusal::UnknownRole(new.role.clone()))
    }
}

fn no_double(new: &NewSeat, seats: &[Seat]) -> Result<(), Refusal> {
    let same =
        |seat: &&Seat| seat.holder == new.holder && seat.role == new.role && overlaps(seat, new);
    match seats.iter().find(same) {
        Some(seat) => Err(Refusal::Double(seat.id)),
        None => Ok(()),
    }
}

/// Whether the seat is, as far as is known, still held when the new one begins.
fn overlaps(seat: &Seat, new: &NewSeat) -> bool {
    seat.counts()
        && match (seat.to, new.from) {
            (None, _) => true,
            (Some(to), Some(from)) => from.first_day() <= to,
            (Some(_), None) => false,
        }
}

fn under_the_cap(new: &NewSeat, seats: &[Seat], law: &LawOn<'_>) -> Result<(), Refusal> {
    let Ok(cap) = law.seat_cap(&new.role) else { return Ok(()) };
    let Some(district) = &new.district else { return Err(Refusal::NoDistrict(cap.cite.clone())) };
    let held = seats
        .iter()
        .filter(|s| s.role == new.role && s.district.as_ref() == Some(district) && overlaps(s, new))
        .count();
    if held < cap.rule.most as usize {
        return Ok(());
    }
    Err(Refusal::Full { cite: cap.cite.clone(), district: district.clone(), most: cap.rule.most })
}

fn in_the_band(
    new: &NewSeat,
    facts: &Facts<'_>,
    law: &LawOn<'_>,
    advice: &mut Vec<Advice>,
) -> Result<(), Refusal> {
    let Some(organ) = facts.organ else { return Ok(()) };
    let Ok(band) = law.size_band(organ) else { return Ok(()) };
    let mut holders: Vec<Holder> =
        facts.body_seats.iter().filter(|s| overlaps(s, new)).map(|s| s.holder).collect();
    holders.push(new.holder);
    holders.sort_unstable();
    holders.dedup();
    let size = u32::try_from(holders.len()).unwrap_or(u32::MAX);
    let (min, max) = band.rule.bounds();
    if size <= max {
        return Ok(());
    }
    if band.rule.hard {
        return Err(Refusal::Size { cite: band.cite.clone(), size, min, max });
    }
    let message = Message::new("bodies-seats-advice-size")
        .with("size", size)
        .with("min", min)
        .with("max", max);
    advice.push(Advice::on(&band.cite, message));
    Ok(())
}

fn eligible(
    new: &NewSeat,
    holder_seats: &[Seat],
    law: &LawOn<'_>,
    advice: &mut Vec<Advice>,
) -> Result<(), Refusal> {
    let Ok(rule) = law.eligibility(&new.role) else { return Ok(()) };
    for role in &rule.rule.must_hold {
        let holds = holder_seats.iter().any(|seat| seat.role == *role && overlaps(seat, new));
        if holds {
            continue;
        }
        if rule.rule.standard != Some(Standard::Lenient) {
            return Err(Refusal::NotEligible { cite: rule.cite.clone(), role: role.clone() });
        }
        let role = role_name(law, role);
        advice.push(Advice::on(
            &rule.cite,
            Message::new("bodies-seats-advice-eligible").with("role", role),
        ));
    }
    Ok(())
}

fn appointed(new: &NewSeat, law: &LawOn<'_>, advice: &mut Vec<Advice>) -> Result<(), Refusal> {
    let Ok(rule) = law.appointment(&new.role) else { return Ok(()) };
    if let Some(organ) = &rule.rule.by
        && law.book.organ(organ).is_some()
        && !new.by_decision
    {
        let by = law.book.organ(organ).map_or_else(|| organ.clone(), |o| o.name.clone());
        return Err(Refusal::NotAppointed { cite: rule.cite.clone(), by });
    }
    if rule.rule.nominated_by.is_some() && new.nominated_by.is_none() {
        advice.push(Advice::on(&rule.cite, Message::new("bodies-seats-advice-nomination")));
    }
    for step in law.appointments(&new.role).unwrap_or_default() {
        if step.rule.evidence.is_empty() || new.evidence.is_some() {
            continue;
        }
        if step.rule.missing == Some(MissingEvidence::Block) {
            return Err(Refusal::NoEvidence(step.cite.clone()));
        }
        advice.push(Advice::on(&step.cite, Message::new("bodies-seats-advice-evidence")));
        break;
    }
    Ok(())
}

/// The name that the book gives a role, or the role itself.
pub fn role_name(law: &LawOn<'_>, role: &str) -> String {
    law.book.role(role).map_or_else(|| role.to_owned(), |r| r.name.clone())
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::UnknownRole(role) => Message::new("bodies-seats-refused-role").with("role", role),
            Self::NoDistrict(_) => Message::new("bodies-seats-refused-no-district"),
            Self::Full { district, most, .. } => Message::new("bodies-seats-refused-full")
                .with("district", district)
                .with("most", *most)
                .with("nth", *most + 1),
            Self::Size { size, min, max, .. } => Message::new("bodies-seats-refused-size")
                .with("size", *size)
                .with("min", *min)
                .with("max", *max),
            Self::NotEligible { role, .. } => {
                Message::new("bodies-seats-refused-eligible").with("role", role)
            }
            Self::NotAppointed { by, .. } => {
                Message::new("bodies-seats-refused-appointment").with("by", by)
            }
            Self::NoEvidence(_) => Message::new("bodies-seats-refused-evidence"),
            Self::Double(_) => Message::new("bodies-seats-refused-double"),
            Self::EndsBeforeItBegins { from, to } => {
                Message::new("bodies-seats-refused-order").with("from", *from).with("to", *to)
            }
            Self::Ended(day) => Message::new("bodies-seats-refused-ended").with("day", *day),
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::NoDistrict(cite)
            | Self::Full { cite, .. }
            | Self::Size { cite, .. }
            | Self::NotEligible { cite, .. }
            | Self::NotAppointed { cite, .. }
            | Self::NoEvidence(cite) => Some(cite),
            _ => None,
        }
    }
}
