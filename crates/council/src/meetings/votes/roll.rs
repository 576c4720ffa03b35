//! The roll of a vote: who is entitled, present and excluded, frozen when the vote closes.

use bylaws::{Count, LawOn};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::{Choice, Exclusion};
use crate::bodies::counts::Members;
use crate::bodies::seats::Seat;
use crate::meetings::attendance::{Capacity, Presence, voting};
use crate::{ItemId, SeatId};

/// Who counts for one item at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Roll<'a> {
    /// Members in office.
    pub members: &'a Members,
    /// Their seats, as far as known by name.
    pub seats: &'a [Seat],
    /// Presence.
    pub presence: &'a Presence<'a>,
    /// Members who stay out.
    pub exclusions: &'a [Exclusion],
}

/// What a verdict rested on, frozen when the vote closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// Members in office, less the excluded.
    pub members: Option<u32>,
    /// What the number of members rests on: `roster`, `declared`, `unknown`.
    pub members_by: String,
    /// Members present, less the excluded.
    pub present: Option<u32>,
    /// Seats entitled, by name.
    pub entitled: Vec<SeatId>,
    /// Seats present, by name.
    pub present_seats: Vec<SeatId>,
    /// Seats that stayed out.
    pub excluded: Vec<SeatId>,
    /// Members present who are not known by name.
    pub unnamed: u32,
}

impl Frozen {
    /// Counts those who voted by name and left before the vote closed as present in it.
    pub fn join(&mut self, voters: impl IntoIterator<Item = SeatId>) {
        for seat in voters {
            if !self.present_seats.contains(&seat) {
                self.present_seats.push(seat);
                self.present = self.present.map(|present| present + 1);
            }
        }
        self.present_seats.sort_unstable();
    }

    /// The count to be judged: hands on this roll, and the chair's word on a tie.
    pub fn count(&self, hands: Hands, casting: Option<bool>) -> Count {
        Count {
            members: self.members,
            present: self.present,
            yes: hands.yes,
            no: hands.no,
            abstain: hands.abstain,
            opening: None,
            casting,
        }
    }
}

/// Hands counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hands {
    /// 찬성.
    pub yes: u32,
    /// 반대.
    pub no: u32,
    /// 기권.
    pub abstain: u32,
}

impl Hands {
    /// Counts ballots.
    pub fn of(choices: impl IntoIterator<Item = Choice>) -> Self {
        let mut hands = Self::default();
        for choice in choices {
            match choice {
                Choice::Yes => hands.yes += 1,
                Choice::No => hands.no += 1,
                Choice::Abstain => hands.abstain += 1,
            }
        }
        hands
    }
}

/// The roll at `at` for `item`, to be frozen. Where the book says that an excluded member leaves
/// the base, the member leaves both the members in office and those present.
pub fn freeze(roll: &Roll<'_>, organ: &str, item: ItemId, at: DateTime, law: &LawOn<'_>) -> Frozen {
    let day = at.date();
    let mut excluded: Vec<SeatId> =
        roll.exclusions.iter().filter(|e| e.holds(item, at)).map(|e| e.seat).collect();
    excluded.sort_unstable();
    excluded.dedup();
    let leaves = law.recusal(organ).is_ok_and(|rule| rule.rule.leaves_base);
    let there = roll.presence.seats(at);
    let out = |seats: &[SeatId]| {
        let gone = seats.iter().filter(|seat| excluded.contains(seat)).count();
        if leaves { u32::try_from(gone).unwrap_or(0) } else { 0 }
    };
    let mut entitled: Vec<SeatId> =
        voting(roll.seats, day, law).into_iter().map(|seat| seat.id).collect();
    let members = roll.members.count().map(|count| count.saturating_sub(out(&entitled)));
    let counted = roll.presence.count(Capacity::Member, at);
    let unnamed = counted.unwrap_or(0).saturating_sub(u32::try_from(there.len()).unwrap_or(0));
    let present = counted.map(|count| count.saturating_sub(out(&there)));
    entitled.retain(|seat| !excluded.contains(seat));
    let present_seats = there.into_iter().filter(|seat| !excluded.contains(seat)).collect();
    let members_by = match roll.members {
        Members::Counted(_) => "roster",
        Members::Declared { .. } => "declared",
        Members::Unknown { .. } => "unknown",
    };
    Frozen {
        members,
        members_by: members_by.to_owned(),
        present,
        entitled,
        present_seats,
        excluded,
        unnamed,
    }
}
