//! A member says whether they come; or the secretary enters what they were told.

use council::accounts::roles::{Act, Role, Standing};
use council::bodies::seats::Seat;
use council::meetings::attendance::person;
use council::meetings::replies::{self, Answer, Reply};
use council::{MeetingId, SeatId};
use serde_json::json;

use super::{Chamber, filled};
use crate::{Clerk, Trouble, refused};

/// A reply to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GiveReply {
    /// To which meeting.
    pub meeting: MeetingId,
    /// Whose seat; one's own where it is none.
    pub seat: Option<SeatId>,
    /// The answer.
    pub answer: Answer,
    /// A reason or a request.
    pub note: Option<String>,
}

impl Clerk {
    /// Keeps whether a member comes. The journal holds the answer; the note is for the house alone.
    pub async fn reply(&self, who: &Standing, key: &str, form: GiveReply) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::Reply)?;
            let page = &chamber.page;
            let day = page.meeting.starts_at.date();
            let held = |seat: &&Seat| seat.is_held_on(day);
            let own = |seat: &&Seat| {
                person(seat).is_some() && person(seat) == desk.who.person && held(seat)
            };
            let seat = match form.seat {
                None => page.seats.iter().find(own),
                Some(id) => {
                    let seat = page.seats.iter().find(|seat| seat.id == id);
                    let seat = seat.ok_or(Trouble::Missing("seat"))?;
                    let mine = own(&seat);
                    let place = desk.place(&page.body)?;
                    if !mine && !desk.who.has(Role::Secretary, Some(&place)) {
                        return Err(refused(replies::Refusal::NotYours));
                    }
                    Some(seat).filter(held)
                }
            };
            let note = filled(form.note.clone());
            replies::reply(&page.meeting, seat.is_some(), note.as_deref()).map_err(refused)?;
            let seat = seat.ok_or_else(|| refused(replies::Refusal::NoSeat))?.id;
            let it = Reply { seat, answer: form.answer, note, at: desk.now };
            store::meetings::replies::set(desk.conn, page.meeting.id, &it)?;
            let content = json!({ "seat": seat, "answer": it.answer, "at": it.at });
            chamber.journal(desk, Act::Reply, &content)
        })
        .await
    }
}
