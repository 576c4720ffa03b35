//! The list of speakers of an item: who asked, in which order, who has the floor, for how long.

use jiff::civil::DateTime;
use kit::Message;

use super::agenda::{self, Item};
use super::convening::Meeting;
use crate::{ItemId, Refuse, SeatId, TurnId};

/// Who is on the list: the holder of a seat of the body, or somebody by name or post.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// A member.
    Seat(SeatId),
    /// Somebody else, as written.
    Named(String),
}

/// A turn on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Its number in the house.
    pub id: TurnId,
    /// On which item.
    pub item: ItemId,
    /// Who.
    pub who: Who,
    /// Its place among those who wait.
    pub place: u32,
    /// When they asked.
    pub asked_at: DateTime,
    /// When they were given the floor.
    pub began_at: Option<DateTime>,
    /// When they stopped.
    pub ended_at: Option<DateTime>,
    /// When they left the list without speaking.
    pub left_at: Option<DateTime>,
}

impl Turn {
    /// Whether it waits.
    pub const fn waits(&self) -> bool {
        self.began_at.is_none() && self.left_at.is_none()
    }

    /// Whether they have the floor.
    pub const fn speaks(&self) -> bool {
        self.began_at.is_some() && self.ended_at.is_none()
    }

    /// Seconds spoken until `at`.
    pub fn seconds(&self, at: DateTime) -> u32 {
        let Some(began) = self.began_at else { return 0 };
        let until = self.ended_at.unwrap_or(at);
        u32::try_from(until.duration_since(began).as_secs().max(0)).unwrap_or(u32::MAX)
    }
}

/// How the list of an item is kept; an item without one takes names and has no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List {
    /// Of which item.
    pub item: ItemId,
    /// When it was closed to new names.
    pub closed_at: Option<DateTime>,
    /// Seconds that each may speak.
    pub seconds: Option<u32>,
}

/// Who waits on an item, in order.
pub fn waiting(turns: &[Turn], item: ItemId) -> Vec<&Turn> {
    let mut all: Vec<&Turn> = turns.iter().filter(|t| t.item == item && t.waits()).collect();
    all.sort_by_key(|turn| (turn.place, turn.id));
    all
}

/// Who has the floor on an item.
pub fn speaking(turns: &[Turn], item: ItemId) -> Option<&Turn> {
    turns.iter().find(|turn| turn.item == item && turn.speaks())
}

/// How long somebody spoke on the items at hand, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// Who.
    pub who: Who,
    /// Seconds in all.
    pub seconds: u32,
    /// How many turns.
    pub turns: u32,
}

/// The total of every speaker, the longest first.
pub fn totals<'t>(turns: impl IntoIterator<Item = &'t Turn>, at: DateTime) -> Vec<Total> {
    let mut all: Vec<Total> = Vec::new();
    for turn in turns.into_iter().filter(|turn| turn.began_at.is_some()) {
        let seconds = turn.seconds(at);
        match all.iter_mut().find(|total| total.who == turn.who) {
            Some(total) => {
                total.seconds = total.seconds.saturating_add(seconds);
                total.turns += 1;
            }
            None => all.push(Total { who: turn.who.clone(), seconds, turns: 1 }),
        }
    }
    all.sort_by(|a, b| b.seconds.cmp(&a.seconds).then_with(|| a.who.cmp(&b.who)));
    all
}

/// What asking to speak looks at.
#[derive(Debug, Clone, Copy)]
pub struct Hearing<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// The item.
    pub item: &'a Item,
    /// Every turn of the meeting.
    pub turns: &'a [Turn],
    /// How the list of the item is kept.
    pub list: Option<List>,
    /// Whether a member who asks is there; of others nothing is asked.
    pub present: bool,
    /// Whether a member who asks stays out of the item.
    pub excluded: bool,
}

/// Asks to speak: the item is open, the list takes names, and nobody stands on it twice. `late`
/// says that chair or secretary adds a name to a closed list.
pub fn ask(who: &Who, hearing: &Hearing<'_>, late: bool) -> Result<(), Refusal> {
    hearing.meeting.must_run().map_err(Refusal::Meeting)?;
    agenda::must_be_open(hearing.item).map_err(Refusal::Item)?;
    if let Who::Named(name) = who {
        match name.trim().chars().count() {
            0 => return Err(Refusal::Nobody),
            1..=100 => {}
            _ => return Err(Refusal::LongName),
        }
    }
    if hearing.excluded {
        return Err(Refusal::Excluded);
    }
    if matches!(who, Who::Seat(_)) && !hearing.present {
        return Err(Refusal::Absent);
    }
    if !late && hearing.list.is_some_and(|list| list.closed_at.is_some()) {
        return Err(Refusal::ListClosed);
    }
    let on = |turn: &&Turn| {
        turn.item == hearing.item.id && turn.who == *who && (turn.waits() || turn.speaks())
    };
    match hearing.turns.iter().find(on) {
        Some(turn) if turn.speaks() => Err(Refusal::Speaks),
        Some(_) => Err(Refusal::AlreadyOn),
        None => Ok(()),
    }
}

/// Leaves the list before speaking.
pub fn leave(turn: &Turn) -> Result<(), Refusal> {
    if turn.began_at.is_some() {
        return Err(Refusal::HasSpoken);
    }
    if turn.left_at.is_some() { Err(Refusal::Left) } else { Ok(()) }
}

/// Gives the floor; whoever has it stops.
pub fn give(turn: &Turn, meeting: &Meeting, item: &Item) -> Result<(), Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    agenda::must_be_open(item).map_err(Refusal::Item)?;
    leave(turn)
}

/// Stops speaking.
pub const fn end(turn: &Turn) -> Result<(), Refusal> {
    if turn.speaks() { Ok(()) } else { Err(Refusal::DoesNotSpeak) }
}

/// Those who wait in their new order: `moved` takes the place `to`, counted from 1.
pub fn reorder(
    turns: &[Turn],
    item: ItemId,
    moved: TurnId,
    to: u32,
) -> Result<Vec<(TurnId, u32)>, Refusal> {
    let mut order: Vec<TurnId> = waiting(turns, item).into_iter().map(|turn| turn.id).collect();
    let Some(from) = order.iter().position(|id| *id == moved) else {
        return Err(Refusal::NoSuchPlace);
    };
    let at = usize::try_from(to).unwrap_or(usize::MAX);
    if at == 0 || at > order.len() {
        return Err(Refusal::NoSuchPlace);
    }
    let id = order.remove(from);
    order.insert(at - 1, id);
    Ok(order.into_iter().zip(1..).collect())
}

/// Keeps a list: how long each may speak, where that was agreed.
pub fn keep(meeting: &Meeting, item: &Item, seconds: Option<u32>) -> Result<(), Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    if item.closed_at.is_some() {
        return Err(Refusal::Item(agenda::Refusal::Ended));
    }
    match seconds {
        Some(seconds) if !(10..=3600).contains(&seconds) => Err(Refusal::Seconds),
        _ => Ok(()),
    }
}

/// Why somebody cannot be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not running.
    Meeting(super::convening::Refusal),
    /// The item is not open.
    Item(agenda::Refusal),
    /// Nobody is named.
    Nobody,
    /// More than 100 characters.
    LongName,
    /// No seat of the body.
    NoSeat,
    /// Not there.
    Absent,
    /// Stays out of the item.
    Excluded,
    /// The list takes no more names.
    ListClosed,
    /// On the list already.
    AlreadyOn,
    /// Has the floor already.
    Speaks,
    /// Has spoken.
    HasSpoken,
    /// Has left the list.
    Left,
    /// Does not speak.
    DoesNotSpeak,
    /// Nobody waits.
    NobodyWaits,
    /// The turn is somebody else's.
    NotYours,
    /// The list has no such place.
    NoSuchPlace,
    /// Neither 10 to 3,600 seconds nor none.
    Seconds,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::Item(why) => why.message(),
            Self::Nobody => Message::new("meetings-speakers-refused-nobody"),
            Self::LongName => Message::new("meetings-speakers-refused-long"),
            Self::NoSeat => Message::new("meetings-speakers-refused-no-seat"),
            Self::Absent => Message::new("meetings-speakers-refused-absent"),
            Self::Excluded => Message::new("meetings-speakers-refused-excluded"),
            Self::ListClosed => Message::new("meetings-speakers-refused-closed"),
            Self::AlreadyOn => Message::new("meetings-speakers-refused-on"),
            Self::Speaks => Message::new("meetings-speakers-refused-speaks"),
            Self::HasSpoken => Message::new("meetings-speakers-refused-spoken"),
            Self::Left => Message::new("meetings-speakers-refused-left"),
            Self::DoesNotSpeak => Message::new("meetings-speakers-refused-silent"),
            Self::NobodyWaits => Message::new("meetings-speakers-refused-none"),
            Self::NotYours => Message::new("meetings-speakers-refused-not-yours"),
            Self::NoSuchPlace => Message::new("meetings-speakers-refused-place"),
            Self::Seconds => Message::new("meetings-speakers-refused-seconds"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(id: i64, seat: i64, place: u32) -> Turn {
        Turn {
            id: TurnId::new(id),
            item: ItemId::new(1),
            who: Who::Seat(SeatId::new(seat)),
            place,
            asked_at: at("15:00:00"),
            began_at: None,
            ended_at: None,
            left_at: None,
        }
    }

    fn at(time: &str) -> DateTime {
        format!("2017-06-26T{time}").parse().unwrap()
    }

    #[test]
    fn the_order_closes_up_around_whoever_moves() {
        let turns = [turn(1, 10, 1), turn(2, 11, 2), turn(3, 12, 3)];
        let order = reorder(&turns, ItemId::new(1), TurnId::new(3), 1).unwrap();
        let ids: Vec<i64> = order.iter().map(|(id, _)| id.get()).collect();
        assert_eq!(ids, [3, 1, 2]);
        for nowhere in [0, 4] {
            let refused = reorder(&turns, ItemId::new(1), TurnId::new(3), nowhere);
            assert_eq!(refused, Err(Refusal::NoSuchPlace));
        }
    }

    #[test]
    fn time_is_added_up_by_speaker() {
        let mut first = turn(1, 10, 1);
        (first.began_at, first.ended_at) = (Some(at("15:00:00")), Some(at("15:01:30")));
        let mut second = turn(2, 11, 2);
        second.began_at = Some(at("15:02:00"));
        let mut third = turn(3, 10, 3);
        (third.began_at, third.ended_at) = (Some(at("15:03:00")), Some(at("15:03:20")));
        let totals = totals(&[first, second, third, turn(4, 12, 4)], at("15:03:00"));
        let told: Vec<(u32, u32)> = totals.iter().map(|t| (t.seconds, t.turns)).collect();
        assert_eq!(told, [(110, 2), (60, 1)]);
    }
}
