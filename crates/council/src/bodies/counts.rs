//! How many members are in office: counted from the roster, or declared by somebody, or unknown.
//!
//! A missing roster makes the number *unknown*, never zero. "재적 18명, 의장 선언" is a statement
//! with its moment and source; named seats that begin or end after it move the number on.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime};
use kit::Message;

use super::seats::{Holder, Seat, distinct};
use crate::{BodyId, CountId, Refuse};

/// Somebody states how many members are in office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// Its number.
    pub id: CountId,
    /// Of which body.
    pub body: BodyId,
    /// How many members.
    pub count: u32,
    /// At which moment.
    pub as_of: DateTime,
    /// Who says so: a name and capacity, as shown.
    pub said_by: String,
    /// Where: minutes, list, spoken in the meeting.
    pub source: String,
}

/// What the house knows of the members of a body.
#[derive(Debug, Clone, Copy)]
pub struct Roster<'a> {
    /// Every seat of the body, past and present.
    pub seats: &'a [Seat],
    /// Whether every member is entered by name.
    pub complete: bool,
    /// Declarations, in any order.
    pub declarations: &'a [Declaration],
}

/// The number of members in office at a moment, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Members {
    /// Counted from a complete roster.
    Counted(u32),
    /// Declared, and moved on by named seats since.
    Declared {
        /// The number at the moment asked for.
        count: u32,
        /// The declaration it rests on.
        by: Declaration,
        /// Named members who came, less those who left, since the declaration.
        change: i64,
    },
    /// The roster is not complete and nobody has declared a number.
    Unknown {
        /// Members known by name.
        named: u32,
    },
}

impl Members {
    /// The number, where it is known.
    pub const fn count(&self) -> Option<u32> {
        match self {
            Self::Counted(count) | Self::Declared { count, .. } => Some(*count),
            Self::Unknown { .. } => None,
        }
    }
}

/// How many members are in office at `at`.
pub fn in_office(roster: &Roster<'_>, at: DateTime) -> Members {
    let day = at.date();
    let named = named(roster.seats, day);
    if roster.complete {
        return Members::Counted(named);
    }
    let latest =
        roster.declarations.iter().filter(|d| d.as_of <= at).max_by_key(|d| (d.as_of, d.id));
    let Some(by) = latest else { return Members::Unknown { named } };
    let (then, now) = (holders(roster.seats, by.as_of.date()), holders(roster.seats, day));
    let came = now.iter().filter(|holder| !then.contains(holder)).count();
    let left = then.iter().filter(|holder| !now.contains(holder)).count();
    let change = i64::try_from(came).unwrap_or(0) - i64::try_from(left).unwrap_or(0);
    let count = u32::try_from(i64::from(by.count) + change).unwrap_or(0);
    Members::Declared { count, by: by.clone(), change }
}

/// How many members are in office on `day` by name.
pub fn named(seats: &[Seat], day: Date) -> u32 {
    distinct(seats.iter().filter(|seat| seat.is_held_on(day)).map(|seat| seat.holder))
}

/// Checks a number that somebody declares. `named` is how many are in office by name.
pub fn declare(count: u32, named: u32, said_by: &str, source: &str) -> Result<(), Refusal> {
    if said_by.trim().is_empty() || source.trim().is_empty() {
        return Err(Refusal::NoSource);
    }
    if count < named {
        return Err(Refusal::FewerThanNamed { count, named });
    }
    Ok(())
}

/// Who is in office on `day`, as far as is known: a first day known to a month counts from its
/// first day on. A second seat, such as the chair's office, does not make a second member.
fn holders(seats: &[Seat], day: Date) -> BTreeSet<Holder> {
    let held = |seat: &&Seat| {
        seat.counts()
            && seat.first_day().is_none_or(|from| from <= day)
            && seat.to.is_none_or(|to| day <= to)
    };
    seats.iter().filter(held).map(|seat| seat.holder).collect()
}

/// Why a number cannot be declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody says so, or nowhere.
    NoSource,
    /// More members are known by name than are declared.
    FewerThanNamed {
        /// The number declared.
        count: u32,
        /// Members in office by name.
        named: u32,
    },
    /// The roster is complete: members are counted, not declared.
    RosterComplete,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NoSource => Message::new("bodies-counts-refused-no-source"),
            Self::FewerThanNamed { count, named } => Message::new("bodies-counts-refused-fewer")
                .with("count", *count)
                .with("named", *named),
            Self::RosterComplete => Message::new("bodies-counts-refused-complete"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PersonId, SeatId};

    fn seat(id: i64, person: i64, from: Option<&str>, to: Option<&str>) -> Seat {
        Seat {
            id: SeatId::new(id),
            body: BodyId::new(1),
            holder: Holder::Person(PersonId::new(person)),
            role: "committee-member".to_owned(),
            district: None,
            from: from.map(|day| day.parse().unwrap()),
            to: to.map(|day| day.parse().unwrap()),
            end: None,
        }
    }

    fn eleven() -> Declaration {
        Declaration {
            id: CountId::new(1),
            body: BodyId::new(1),
            count: 11,
            as_of: "2017-06-19T13:00:00".parse().unwrap(),
            said_by: "운영위원장".to_owned(),
            source: "제4차 회의록".to_owned(),
        }
    }

    fn at(seats: &[Seat], declarations: &[Declaration], day: &str) -> Option<u32> {
        let roster = Roster { seats, complete: false, declarations };
        in_office(&roster, format!("{day}T14:00:00").parse().unwrap()).count()
    }

    #[test]
    fn a_missing_roster_is_unknown_and_not_zero() {
        let roster = Roster { seats: &[], complete: false, declarations: &[] };
        let moment = "2017-06-26T15:00:00".parse().unwrap();
        assert_eq!(in_office(&roster, moment), Members::Unknown { named: 0 });
        let complete = Roster { complete: true, ..roster };
        assert_eq!(in_office(&complete, moment), Members::Counted(0));
        assert_eq!(at(&[], &[eleven()], "2017-06-18"), None, "nobody had said it then");
    }

    #[test]
    fn a_resignation_on_the_day_of_the_declaration_counts_the_day_after() {
        let gone = [seat(1, 1, None, Some("2017-06-19")), seat(2, 2, None, None)];
        assert_eq!(at(&gone, &[eleven()], "2017-06-19"), Some(11));
        assert_eq!(at(&gone, &[eleven()], "2017-06-20"), Some(10));
    }

    #[test]
    fn an_office_is_no_second_member_and_a_swap_changes_nothing() {
        let chair = [
            seat(1, 1, None, None),
            Seat { role: "chair".to_owned(), ..seat(2, 1, Some("2017-06-22"), None) },
        ];
        assert_eq!(at(&chair, &[eleven()], "2017-06-26"), Some(11));
        let swap = [seat(1, 1, None, Some("2017-06-21")), seat(2, 2, Some("2017-06-22"), None)];
        assert_eq!(at(&swap, &[eleven()], "2017-06-26"), Some(11));
    }

    #[test]
    fn a_declaration_has_a_source_and_is_not_below_the_names() {
        assert_eq!(declare(11, 6, "운영위원장", " "), Err(Refusal::NoSource));
        let fewer = Refusal::FewerThanNamed { count: 5, named: 6 };
        assert_eq!(declare(5, 6, "운영위원장", "회의록"), Err(fewer));
        assert_eq!(declare(6, 6, "운영위원장", "회의록"), Ok(()));
    }
}
