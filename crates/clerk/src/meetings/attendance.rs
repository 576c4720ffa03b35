//! Recording who comes and goes, and declared head-counts.

use council::accounts::roles::{Act, Standing};
use council::bodies::seats::Seat;
use council::meetings::attendance::{self, Capacity, Comer, HeadCount, Mode, Stay};
use council::{Advice, MeetingId, PersonId, SeatId, StayId};
use jiff::civil::DateTime;
use kit::Id;
use serde_json::{Value, json};
use store::meetings::attendance as stays;

use super::Chamber;
use crate::{Clerk, Desk, Done, Trouble, refused};

/// Who arrives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// The holder of a seat of the body.
    Seat(SeatId),
    /// A person of the record.
    Person(PersonId),
    /// Somebody by name or post, as written.
    Named(String),
}

/// Somebody arrives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Who.
    pub who: Who,
    /// In which capacity.
    pub capacity: Capacity,
    /// In the room, or by video.
    pub mode: Mode,
}

impl Arrival {
    /// A member in the room.
    pub const fn member(seat: SeatId) -> Self {
        Self { who: Who::Seat(seat), capacity: Capacity::Member, mode: Mode::InPerson }
    }
}

/// A head-count that is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountHeads {
    /// In which meeting.
    pub meeting: MeetingId,
    /// Of which capacity.
    pub capacity: Capacity,
    /// How many.
    pub count: u32,
    /// Who says so, as shown.
    pub said_by: String,
}

impl Clerk {
    /// Records that people arrive: all of a list in one act. `at` is now, where it is not said.
    pub async fn arrive(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        arrivals: Vec<Arrival>,
        at: Option<DateTime>,
    ) -> Result<Done<Vec<StayId>>, Trouble> {
        let numbers = u32::try_from(arrivals.len()).unwrap_or(u32::MAX).saturating_add(8);
        self.long_act(who, key, numbers, move |desk| {
            let mut chamber = Chamber::enter(desk, meeting, Act::Arrive)?;
            let at = at.unwrap_or(desk.now);
            let (mut made, mut content, mut remote) = (Vec::new(), Vec::new(), false);
            for arrival in &arrivals {
                let stay = arrived(desk, &chamber, arrival, at)?;
                stays::arrive(desk.conn, meeting, &stay)?;
                remote |= stay.capacity == Capacity::Member && stay.mode == Mode::Remote;
                content.push(shown(&stay));
                made.push(stay.id);
                chamber.page.stays.push(stay);
            }
            let advice = attendance::remote_advice(chamber.page.organ(), &chamber.law());
            let content = json!({ "meeting": meeting, "arrived_at": at, "arrived": content });
            chamber.journal(desk, Act::Arrive, &content)?;
            Ok(Done { it: made, advice: advice.filter(|_| remote).into_iter().collect() })
        })
        .await
    }

    /// Records that people leave: all of a list in one act.
    pub async fn leave(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        leaving: Vec<StayId>,
        at: Option<DateTime>,
    ) -> Result<Done<()>, Trouble> {
        self.act(who, key, move |desk| {
            let mut chamber = Chamber::enter(desk, meeting, Act::Leave)?;
            let at = at.unwrap_or(desk.now);
            let stood = lost_quorum(&chamber, desk.now).is_none();
            let mut content = Vec::new();
            for id in &leaving {
                let stay = chamber.page.stays.iter_mut().find(|stay| stay.id == *id);
                let stay = stay.ok_or(Trouble::Missing("stay"))?;
                attendance::leave(&chamber.page.meeting, stay, at, desk.now).map_err(refused)?;
                stays::leave(desk.conn, *id, at)?;
                stay.left_at = Some(at);
                content.push(shown(stay));
            }
            let advice = lost_quorum(&chamber, desk.now).filter(|_| stood);
            let content = json!({ "meeting": meeting, "left_at": at, "left": content });
            chamber.journal(desk, Act::Leave, &content)?;
            Ok(Done { it: (), advice: advice.into_iter().collect() })
        })
        .await
    }

    /// Declares how many are there, where they are not all named.
    pub async fn count_heads(
        &self,
        who: &Standing,
        key: &str,
        form: CountHeads,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::CountHeads)?;
            let page = &chamber.page;
            let presence = page.presence(&chamber.law());
            let named = presence.named(form.capacity, desk.now);
            let members = match form.capacity {
                Capacity::Member => page.members(desk.now).count(),
                _ => None,
            };
            attendance::declare(&page.meeting, form.count, named, members, &form.said_by)
                .map_err(refused)?;
            let count = HeadCount {
                capacity: form.capacity,
                count: form.count,
                at: desk.now,
                said_by: form.said_by.trim().to_owned(),
            };
            let id: Id<HeadCount> = desk.id()?;
            stays::count(desk.conn, id, form.meeting, &count)?;
            let content = json!({
                "meeting": form.meeting, "capacity": count.capacity, "count": count.count,
                "named": named, "said_by": count.said_by, "at": count.at,
            });
            chamber.journal(desk, Act::CountHeads, &content)
        })
        .await
    }
}

/// Checks one arrival. Whoever holds an office besides a seat arrives on the seat.
fn arrived(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    arrival: &Arrival,
    at: DateTime,
) -> Result<Stay, Trouble> {
    let (page, law) = (&chamber.page, chamber.law());
    let seat: Option<&Seat> = match &arrival.who {
        Who::Seat(id) => {
            let seat = page.seats.iter().find(|seat| seat.id == *id);
            let seat = seat.ok_or(Trouble::Missing("seat"))?;
            Some(attendance::counting(seat, &attendance::voting(&page.seats, at.date(), &law)))
        }
        _ => None,
    };
    let (comer, person, label) = match (&arrival.who, seat) {
        (Who::Person(id), _) => {
            store::people::persons::find(desk.conn, *id)?.ok_or(Trouble::Missing("person"))?;
            (Comer::Person(*id), Some(*id), None)
        }
        (Who::Named(name), _) => (Comer::Named(name), None, Some(name.trim().to_owned())),
        (Who::Seat(_), Some(seat)) => (Comer::Seat(seat), None, None),
        (Who::Seat(_), None) => return Err(Trouble::Missing("seat")),
    };
    let presence = page.presence(&law);
    attendance::arrive(&page.meeting, arrival.capacity, comer, &presence, at, desk.now)
        .map_err(refused)?;
    Ok(Stay {
        id: desk.id()?,
        seat: seat.map(|seat| seat.id),
        person,
        label,
        capacity: arrival.capacity,
        mode: arrival.mode,
        arrived_at: at,
        left_at: None,
    })
}

fn shown(stay: &Stay) -> Value {
    json!({
        "stay": stay.id, "seat": stay.seat, "person": stay.person, "label": stay.label,
        "capacity": stay.capacity, "mode": stay.mode,
    })
}

/// What the reader should see where the quorum does not stand.
fn lost_quorum(chamber: &Chamber, at: DateTime) -> Option<Advice> {
    let (page, law) = (&chamber.page, chamber.law());
    let presence = page.presence(&law);
    let quorum = attendance::quorum(page.organ(), page.members(at), &presence, at, &law).ok()?;
    attendance::lost(&quorum)
}
