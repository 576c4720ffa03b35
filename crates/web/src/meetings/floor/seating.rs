//! Who sits where: the seat diagram of a meeting at a moment, and of a vote.

use council::meetings::attendance::{Capacity, Stay};
use council::meetings::convening::Stage;
use council::meetings::floor::Floor;
use council::meetings::page::RosterLine;
use council::meetings::votes::{Ballot, Choice, Frozen};
use council::{ItemId, SeatId};
use words::Tongue;

use crate::{
    look::seats::{Seat, SeatState, Seats},
    meetings::page::load::Loaded,
};

/// What a seat is called in the diagram: its district, or its holder.
pub(crate) fn label(line: &RosterLine) -> String {
    match line.district_name.as_deref() {
        Some(district) => {
            let short = district.strip_suffix('구').filter(|s| s.chars().count() > 1);
            short.unwrap_or(district).to_owned()
        }
        None => line.name.chars().take(4).collect(),
    }
}

/// A holder with the district: `김영민(성동구)`.
pub(crate) fn who(line: &RosterLine) -> String {
    match &line.district_name {
        Some(district) => format!("{}({district})", line.name),
        None => line.name.clone(),
    }
}

/// The seats of a running meeting, or of one that is over; none where no seat is known.
pub(crate) fn of_floor(tongue: Tongue, all: &Loaded, floor: &Floor<'_>, id: &str) -> Option<Seats> {
    let item = floor.open_item.map(|item| item.id);
    let over = all.page.meeting.stage() == Stage::Closed;
    let mut seats: Vec<Seat> = floor
        .entitled
        .iter()
        .filter_map(|id| all.page.line(*id))
        .map(|line| Seat::new(label(line), who(line), state(all, floor, line.seat.id, item, over)))
        .collect();
    let named = seats.iter().filter(|s| s.state == SeatState::Present).count();
    let (present, members) = (heads(all, floor, over), floor.members.count());
    let unnamed = to_usize(present).saturating_sub(named);
    seats.extend((0..unnamed).map(|_| Seat::new("", "", SeatState::Unnamed)));
    let rest = to_usize(members).saturating_sub(seats.len());
    seats.extend((0..rest).map(|_| Seat::new("", "", SeatState::Absent)));
    if seats.is_empty() {
        return None;
    }
    let desc = description(tongue, &seats, members);
    Some(Seats::new(tongue, id, tongue.say("meetings-page-seats"), desc, seats))
}

/// How many members were counted: now, or in a meeting that is over by whoever came at all.
fn heads(all: &Loaded, floor: &Floor<'_>, over: bool) -> Option<u32> {
    if !over {
        return floor.quorum.as_ref().ok().and_then(|quorum| quorum.present);
    }
    let counted = all.page.headcounts.iter().filter(|count| count.capacity == Capacity::Member);
    counted.map(|count| count.count).max()
}

fn state(
    all: &Loaded,
    floor: &Floor<'_>,
    seat: SeatId,
    item: Option<ItemId>,
    over: bool,
) -> SeatState {
    let out = |e: &council::meetings::votes::Exclusion| {
        e.seat == seat && item.is_some_and(|item| e.holds(item, all.at))
    };
    let came = || all.page.stays.iter().any(|stay| is_of(stay, seat));
    if all.page.exclusions.iter().any(out) {
        SeatState::Excluded
    } else if floor.present.contains(&seat) || (over && came()) {
        SeatState::Present
    } else if came() {
        SeatState::Away
    } else {
        SeatState::Absent
    }
}

/// Whether a stay is of this seat.
pub(crate) fn is_of(stay: &Stay, seat: SeatId) -> bool {
    stay.seat == Some(seat) && stay.capacity == Capacity::Member
}

/// The seats of a vote by name: what each said, once it is closed; who has voted, while it is open.
pub(crate) fn of_vote<'b>(
    tongue: Tongue,
    all: &Loaded,
    roll: &Frozen,
    ballots: impl Iterator<Item = &'b Ballot>,
    open: bool,
    id: &str,
) -> Seats {
    let ballots: Vec<&Ballot> = ballots.collect();
    let said = |seat: SeatId| ballots.iter().find(|ballot| ballot.seat == seat);
    let state = |seat: SeatId| match said(seat).map(|ballot| ballot.choice) {
        Some(_) if open => SeatState::Voted,
        Some(Choice::Yes) => SeatState::Yes,
        Some(Choice::No) => SeatState::No,
        Some(Choice::Abstain) => SeatState::Abstain,
        None if roll.excluded.contains(&seat) => SeatState::Excluded,
        None if roll.present_seats.contains(&seat) => SeatState::Owing,
        None => SeatState::Absent,
    };
    let known = roll.entitled.iter().chain(&roll.excluded);
    let seats: Vec<Seat> = known
        .filter_map(|id| all.page.line(*id))
        .map(|line| Seat::new(label(line), who(line), state(line.seat.id)))
        .collect();
    let desc = description(tongue, &seats, roll.members);
    Seats::new(tongue, id, tongue.say("meetings-page-vote-seats"), desc, seats)
}

/// One sentence for those who do not see the picture.
fn description(tongue: Tongue, seats: &[Seat], members: Option<u32>) -> String {
    let mut parts = Vec::new();
    if let Some(members) = members {
        parts.push(format!("{} {members}", tongue.say("meetings-page-members")));
    }
    for state in SeatState::ALL {
        let count = seats.iter().filter(|seat| seat.state == *state).count();
        if count > 0 {
            parts.push(format!("{} {count}", tongue.say(state.key())));
        }
    }
    parts.join(", ")
}

fn to_usize(count: Option<u32>) -> usize {
    count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0)
}
