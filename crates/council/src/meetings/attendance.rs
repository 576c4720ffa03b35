//! Presence as intervals: who is there at every moment, by name or by a declared head-count.

mod remote;

use bylaws::{LawOn, QuorumState, Silence, Standing};
use jiff::civil::{Date, DateTime};
use kit::Message;

pub use remote::{remote_advice, remote_counts};

use super::convening::{Meeting, Stage};
use crate::bodies::counts::Members;
use crate::bodies::registry::words;
use crate::bodies::seats::{Holder, Seat};
use crate::{Advice, PersonId, Refuse, SeatId, StayId};

words! {
    /// In which capacity somebody is present. Only members count for the quorum.
    Capacity {
        /// A member of the body that meets.
        Member = "member",
        /// 참관.
        Observer = "observer",
        /// An official who reports or answers.
        Official = "official",
        /// Staff of the secretariat.
        Staff = "staff",
    }
}

words! {
    /// How somebody is present.
    Mode {
        /// In the room.
        InPerson = "in-person",
        /// By video.
        Remote = "remote",
    }
}

/// An interval of presence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Its number.
    pub id: StayId,
    /// The seat of a member.
    pub seat: Option<SeatId>,
    /// The person, where it is not a seat.
    pub person: Option<PersonId>,
    /// The name as shown, where it is no seat: of the person, or as written.
    pub label: Option<String>,
    /// In which capacity.
    pub capacity: Capacity,
    /// In the room, or by video.
    pub mode: Mode,
    /// From when.
    pub arrived_at: DateTime,
    /// Until when.
    pub left_at: Option<DateTime>,
}

impl Stay {
    /// Whether it covers `at`. Who leaves at a moment is not there at that moment.
    pub fn covers(&self, at: DateTime) -> bool {
        self.arrived_at <= at && self.left_at.is_none_or(|left| at < left)
    }
}

/// A head-count that the chair or secretary declares, where members are not named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadCount {
    /// Of which capacity.
    pub capacity: Capacity,
    /// How many.
    pub count: u32,
    /// When.
    pub at: DateTime,
    /// Who says so, as shown.
    pub said_by: String,
}

/// What the house knows of presence in a meeting.
#[derive(Debug, Clone, Copy)]
pub struct Presence<'a> {
    /// Every interval.
    pub stays: &'a [Stay],
    /// Every declared head-count.
    pub counts: &'a [HeadCount],
    /// Whether members by video count as present.
    pub remote: bool,
}

impl Presence<'_> {
    /// Whether a stay counts: of a member by video only where the book lets members take part so.
    fn counts(&self, stay: &Stay) -> bool {
        self.remote || stay.capacity != Capacity::Member || stay.mode == Mode::InPerson
    }

    /// The seats of members present at `at`, each once.
    pub fn seats(&self, at: DateTime) -> Vec<SeatId> {
        let mut seats: Vec<SeatId> = self
            .stays
            .iter()
            .filter(|stay| stay.capacity == Capacity::Member && stay.covers(at))
            .filter(|stay| self.counts(stay))
            .filter_map(|stay| stay.seat)
            .collect();
        seats.sort_unstable();
        seats.dedup();
        seats
    }

    /// How many of a capacity are there by name at `at`.
    pub fn named(&self, capacity: Capacity, at: DateTime) -> u32 {
        let named = match capacity {
            Capacity::Member => self.seats(at).len(),
            other => self.stays.iter().filter(|s| s.capacity == other && s.covers(at)).count(),
        };
        u32::try_from(named).unwrap_or(u32::MAX)
    }

    /// How many of a capacity are present at `at`: by name, or by the latest head-count moved on
    /// by named arrivals and leavings since. `None`: nothing was recorded at all.
    pub fn count(&self, capacity: Capacity, at: DateTime) -> Option<u32> {
        let of = |stay: &&Stay| stay.capacity == capacity && self.counts(stay);
        let latest = self
            .counts
            .iter()
            .filter(|c| c.capacity == capacity && c.at <= at)
            .max_by_key(|c| c.at);
        let Some(said) = latest else {
            let recorded = self.stays.iter().any(|stay| stay.capacity == capacity);
            return recorded.then(|| self.named(capacity, at));
        };
        let came =
            self.stays.iter().filter(of).filter(|s| said.at < s.arrived_at && s.arrived_at <= at);
        let went = self
            .stays
            .iter()
            .filter(of)
            .filter(|s| s.left_at.is_some_and(|left| said.at < left && left <= at));
        let change =
            i64::try_from(came.count()).unwrap_or(0) - i64::try_from(went.count()).unwrap_or(0);
        u32::try_from((i64::from(said.count) + change).max(0)).ok()
    }
}

/// Whether the body is quorate at a moment, or why that cannot be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quorum {
    /// What the rule says.
    pub state: QuorumState,
    /// The members it counts from, and what that number rests on.
    pub members: Members,
    /// Members present, where anything is recorded.
    pub present: Option<u32>,
}

/// The quorum of `organ` now. Observers, officials and staff never change it.
pub fn quorum(
    organ: &str,
    members: Members,
    presence: &Presence<'_>,
    at: DateTime,
    law: &LawOn<'_>,
) -> Result<Quorum, Silence> {
    let present = presence.count(Capacity::Member, at);
    let state = law.quorum_state(organ, members.count(), present)?;
    Ok(Quorum { state, members, present })
}

/// The seats that count on `day`, one for each holder: whoever holds an office besides a seat is
/// one member and has one vote.
pub fn voting<'s>(
    seats: impl IntoIterator<Item = &'s Seat>,
    day: Date,
    law: &LawOn<'_>,
) -> Vec<&'s Seat> {
    let office = |seat: &Seat| law.book.role(&seat.role).is_some_and(|role| role.office);
    let mut held: Vec<&Seat> = seats.into_iter().filter(|seat| seat.is_held_on(day)).collect();
    held.sort_by_key(|seat| (seat.holder, office(seat), seat.id));
    held.dedup_by_key(|seat| seat.holder);
    held.sort_by_key(|seat| seat.id);
    held
}

/// The seat that counts for the holder of `seat`.
pub fn counting<'s>(seat: &'s Seat, seats: &[&'s Seat]) -> &'s Seat {
    seats.iter().find(|other| other.holder == seat.holder).copied().unwrap_or(seat)
}

/// The person of a seat, where a human holds it.
pub const fn person(seat: &Seat) -> Option<PersonId> {
    match seat.holder {
        Holder::Person(person) => Some(person),
        Holder::Office(_) => None,
    }
}

/// Who arrives.
#[derive(Debug, Clone, Copy)]
pub enum Comer<'a> {
    /// The holder of a seat of the body.
    Seat(&'a Seat),
    /// A person of the record.
    Person(PersonId),
    /// Somebody by name or post, as written.
    Named(&'a str),
}

/// Records that somebody arrives. A member must hold the seat that day; nobody is there twice.
pub fn arrive(
    meeting: &Meeting,
    capacity: Capacity,
    who: Comer<'_>,
    presence: &Presence<'_>,
    at: DateTime,
    now: DateTime,
) -> Result<(), Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    if meeting.opened_at.is_some_and(|opened| at < opened) {
        return Err(Refusal::BeforeOpening);
    }
    if now < at {
        return Err(Refusal::InTheFuture(at));
    }
    match who {
        Comer::Seat(seat) if capacity == Capacity::Member && !seat.is_held_on(at.date()) => {
            return Err(Refusal::NotInOffice);
        }
        Comer::Person(_) | Comer::Named(_) if capacity == Capacity::Member => {
            return Err(Refusal::NotASeat);
        }
        Comer::Named(name) if name.trim().is_empty() => return Err(Refusal::Nobody),
        _ => {}
    }
    let same = |stay: &&Stay| match who {
        Comer::Seat(seat) => stay.seat == Some(seat.id),
        Comer::Person(person) => stay.person == Some(person),
        Comer::Named(name) => {
            stay.person.is_none()
                && stay.seat.is_none()
                && stay.label.as_deref() == Some(name.trim())
        }
    };
    let there = presence.stays.iter().filter(same).any(|stay| stay.left_at.is_none());
    if there { Err(Refusal::AlreadyThere) } else { Ok(()) }
}

/// What the reader should see where the quorum does not stand (any more).
pub fn lost(quorum: &Quorum) -> Option<Advice> {
    if quorum.state.standing != Standing::NotMet {
        return None;
    }
    let message = Message::new("meetings-attendance-advice-quorum")
        .with("present", quorum.state.present.unwrap_or(0))
        .with("needed", quorum.state.needed.unwrap_or(0));
    Some(Advice::on(&quorum.state.cite, message))
}

/// Records that somebody leaves.
pub fn leave(meeting: &Meeting, stay: &Stay, at: DateTime, now: DateTime) -> Result<(), Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    if now < at {
        return Err(Refusal::InTheFuture(at));
    }
    if stay.left_at.is_some() {
        return Err(Refusal::AlreadyGone);
    }
    if at < stay.arrived_at {
        return Err(Refusal::LeavesBeforeArriving { arrived: stay.arrived_at, left: at });
    }
    Ok(())
}

/// Whether a sheet signed on paper may be entered: the meeting runs or is over, its minutes are not
/// adopted, and somebody signed.
pub fn sheet(meeting: &Meeting, lines: usize, frozen: bool) -> Result<(), Refusal> {
    if frozen {
        return Err(Refusal::Frozen);
    }
    if lines == 0 {
        return Err(Refusal::NobodySigned);
    }
    match meeting.stage() {
        Stage::Open | Stage::Closed => Ok(()),
        stage => Err(Refusal::Meeting(super::convening::Refusal::Stage(stage))),
    }
}

/// Declares a head-count. `named` is how many are there by name.
pub fn declare(
    meeting: &Meeting,
    count: u32,
    named: u32,
    members: Option<u32>,
    said_by: &str,
) -> Result<(), Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    if said_by.trim().is_empty() {
        return Err(Refusal::NoSource);
    }
    if count < named {
        return Err(Refusal::FewerThanNamed { count, named });
    }
    match members {
        Some(members) if members < count => Err(Refusal::MoreThanMembers { count, members }),
        _ => Ok(()),
    }
}

/// Why presence cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not running.
    Meeting(super::convening::Refusal),
    /// Before the meeting was opened.
    BeforeOpening,
    /// Later than now.
    InTheFuture(DateTime),
    /// A member has a seat in the body.
    NotASeat,
    /// Nobody is named.
    Nobody,
    /// The seat is not held that day.
    NotInOffice,
    /// Is there already.
    AlreadyThere,
    /// Has left already.
    AlreadyGone,
    /// Days or times out of order.
    LeavesBeforeArriving {
        /// Arrival.
        arrived: DateTime,
        /// Leaving.
        left: DateTime,
    },
    /// The minutes are adopted.
    Frozen,
    /// Nobody signed the sheet.
    NobodySigned,
    /// Nobody says so.
    NoSource,
    /// More are there by name.
    FewerThanNamed {
        /// Declared.
        count: u32,
        /// By name.
        named: u32,
    },
    /// More than there are members.
    MoreThanMembers {
        /// Declared.
        count: u32,
        /// In office.
        members: u32,
    },
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::BeforeOpening => Message::new("meetings-attendance-refused-before"),
            Self::InTheFuture(at) => {
                Message::new("meetings-attendance-refused-future").with("at", *at)
            }
            Self::NotASeat => Message::new("meetings-attendance-refused-no-seat"),
            Self::Nobody => Message::new("meetings-attendance-refused-nobody"),
            Self::NotInOffice => Message::new("meetings-attendance-refused-not-in-office"),
            Self::AlreadyThere => Message::new("meetings-attendance-refused-there"),
            Self::AlreadyGone => Message::new("meetings-attendance-refused-gone"),
            Self::LeavesBeforeArriving { arrived, left } => {
                Message::new("meetings-attendance-refused-order")
                    .with("arrived", *arrived)
                    .with("left", *left)
            }
            Self::Frozen => Message::new("meetings-attendance-refused-frozen"),
            Self::NobodySigned => Message::new("meetings-attendance-refused-unsigned"),
            Self::NoSource => Message::new("meetings-attendance-refused-source"),
            Self::FewerThanNamed { count, named } => {
                Message::new("meetings-attendance-refused-fewer")
                    .with("count", *count)
                    .with("named", *named)
            }
            Self::MoreThanMembers { count, members } => {
                Message::new("meetings-attendance-refused-more")
                    .with("count", *count)
                    .with("members", *members)
            }
        }
    }
}

#[cfg(test)]
mod tests;
