//! Recording who comes and goes, and declared head-counts.

use council::accounts::roles::{Act, Standing};
use council::bodies::seats::Seat;
use council::meetings::attendance::{self, Capacity, Comer, HeadCount, Mode, Stay};
use council::meetings::convening::Meeting;
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

/// A line of a sheet signed on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetLine {
    /// Who signed, and as what.
    pub arrival: Arrival,
    /// When they came; when the meeting opened, where nothing stands there.
    pub at: Option<DateTime>,
    /// When they left, where that stands there.
    pub left: Option<DateTime>,
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
                let stay = arrived(desk, &chamber, arrival, at, desk.now)?;
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

    /// Somebody goes on by video, or in the room: the interval ends and another begins at once.
    pub async fn switch_mode(
        &self,
        who: &Standing,
        key: &str,
        stay: StayId,
    ) -> Result<Done<StayId>, Trouble> {
        self.act(who, key, move |desk| {
            let meeting = stays::meeting_of(desk.conn, stay)?.ok_or(Trouble::Missing("stay"))?;
            let mut chamber = Chamber::enter(desk, meeting, Act::Arrive)?;
            let stood = lost_quorum(&chamber, desk.now).is_none();
            let old = chamber.page.stays.iter_mut().find(|it| it.id == stay);
            let old = old.ok_or(Trouble::Missing("stay"))?;
            attendance::leave(&chamber.page.meeting, old, desk.now, desk.now).map_err(refused)?;
            old.left_at = Some(desk.now);
            let mode = match old.mode {
                Mode::InPerson => Mode::Remote,
                Mode::Remote => Mode::InPerson,
            };
            let new =
                Stay { id: desk.id()?, mode, arrived_at: desk.now, left_at: None, ..old.clone() };
            stays::leave(desk.conn, stay, desk.now)?;
            stays::arrive(desk.conn, meeting, &new)?;
            chamber.page.stays.push(new.clone());
            let remote = mode == Mode::Remote && new.capacity == Capacity::Member;
            let mut advice: Vec<Advice> =
                attendance::remote_advice(chamber.page.organ(), &chamber.law())
                    .filter(|_| remote)
                    .into_iter()
                    .collect();
            advice.extend(lost_quorum(&chamber, desk.now).filter(|_| stood));
            let content = json!({
                "meeting": meeting, "arrived_at": desk.now, "arrived": [shown(&new)],
                "instead_of": stay,
            });
            chamber.journal(desk, Act::Arrive, &content)?;
            Ok(Done { it: new.id, advice })
        })
        .await
    }

    /// Enters a sheet signed on paper: members and guests at once, each with a time where one
    /// stands there. After the meeting everybody stayed to its end, but for those with a time.
    pub async fn enter_sheet(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        lines: Vec<SheetLine>,
    ) -> Result<Vec<StayId>, Trouble> {
        let numbers = u32::try_from(lines.len()).unwrap_or(u32::MAX).saturating_add(8);
        self.long_act(who, key, numbers, move |desk| {
            let mut chamber = Chamber::enter(desk, meeting, Act::EnterSheet)?;
            let frozen = store::meetings::statements::frozen(desk.conn, meeting)?;
            let held = &chamber.page.meeting;
            attendance::sheet(held, lines.len(), frozen).map_err(refused)?;
            let (opened, closed) = (held.opened_at.unwrap_or(desk.now), held.closed_at);
            // A sheet of a meeting that is over is entered as if at its end.
            let running = Meeting { closed_at: None, ..held.clone() };
            chamber.page.meeting = running;
            let end = closed.unwrap_or(desk.now);
            let (mut made, mut content) = (Vec::new(), Vec::new());
            for line in &lines {
                let at = line.at.unwrap_or(opened);
                let mut stay = arrived(desk, &chamber, &line.arrival, at, end)?;
                stays::arrive(desk.conn, meeting, &stay)?;
                if let Some(left) = line.left.or(closed) {
                    attendance::leave(&chamber.page.meeting, &stay, left, end).map_err(refused)?;
                    stays::leave(desk.conn, stay.id, left)?;
                    stay.left_at = Some(left);
                }
                let mut told = shown(&stay);
                told["arrived_at"] = json!(stay.arrived_at);
                told["left_at"] = json!(stay.left_at);
                content.push(told);
                made.push(stay.id);
                chamber.page.stays.push(stay);
            }
            let content = json!({ "meeting": meeting, "arrived": content, "at": desk.now });
            chamber.journal(desk, Act::EnterSheet, &content)?;
            Ok(made)
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
    now: DateTime,
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
    attendance::arrive(&page.meeting, arrival.capacity, comer, &presence, at, now)
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
