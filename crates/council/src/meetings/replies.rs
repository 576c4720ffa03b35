//! Whether members will come, and what that means for the quorum.

use bylaws::{LawOn, QuorumState, Silence};
use jiff::civil::DateTime;
use kit::Message;

use super::attendance::voting;
use super::convening::{Meeting, Stage};
use super::page::MeetingPage;
use crate::bodies::registry::words;
use crate::{Refuse, SeatId};

words! {
    /// What a member answered.
    Answer {
        /// 참석.
        Comes = "comes",
        /// 영상으로 참석.
        Remote = "remote",
        /// 불참.
        Absent = "absent",
        /// 미정.
        Unsure = "unsure",
    }
}

/// What a member answered to the notice of a meeting; a later answer takes its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The seat.
    pub seat: SeatId,
    /// The answer.
    pub answer: Answer,
    /// A reason or a request.
    pub note: Option<String>,
    /// When.
    pub at: DateTime,
}

/// Checks a reply: the meeting is still to come, and the member's seat is held then.
pub fn reply(meeting: &Meeting, held: bool, note: Option<&str>) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Called => {}
        Stage::Cancelled => return Err(Refusal::Cancelled),
        Stage::Open | Stage::Closed => return Err(Refusal::Begun),
    }
    if !held {
        return Err(Refusal::NoSeat);
    }
    if note.is_some_and(|note| note.chars().count() > 400) {
        return Err(Refusal::Long);
    }
    Ok(())
}

/// How many answered what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Members who come.
    pub comes: u32,
    /// Members who come by video.
    pub remote: u32,
    /// Members who do not come.
    pub absent: u32,
    /// Members who do not know yet.
    pub unsure: u32,
    /// Members who did not answer.
    pub silent: u32,
}

impl Tally {
    /// The tally of the members who count on the day of the meeting.
    pub fn of(page: &MeetingPage, replies: &[Reply], law: &LawOn<'_>) -> Self {
        let mut tally = Self::default();
        for seat in voting(&page.seats, page.meeting.starts_at.date(), law) {
            let answer = replies.iter().find(|reply| of_holder(page, seat.id, reply.seat));
            let count = match answer.map(|reply| reply.answer) {
                Some(Answer::Comes) => &mut tally.comes,
                Some(Answer::Remote) => &mut tally.remote,
                Some(Answer::Absent) => &mut tally.absent,
                Some(Answer::Unsure) => &mut tally.unsure,
                None => &mut tally.silent,
            };
            *count += 1;
        }
        tally
    }

    /// Those expected to count for the quorum; who comes by video does where the book says so.
    pub const fn expected(&self, remote_counts: bool) -> u32 {
        if remote_counts { self.comes + self.remote } else { self.comes }
    }
}

/// Two seats of one holder answer as one.
fn of_holder(page: &MeetingPage, one: SeatId, other: SeatId) -> bool {
    let holder = |id| page.seats.iter().find(|seat| seat.id == id).map(|seat| seat.holder);
    one == other || (holder(one).is_some() && holder(one) == holder(other))
}

/// Whether the quorum can be expected, as the book would judge those who said that they come.
pub fn outlook(
    page: &MeetingPage,
    tally: &Tally,
    remote_counts: bool,
    law: &LawOn<'_>,
) -> Result<QuorumState, Silence> {
    let members = page.members(page.meeting.starts_at).count();
    law.quorum_state(page.organ(), members, Some(tally.expected(remote_counts)))
}

/// Why a reply is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting will not be held.
    Cancelled,
    /// The meeting has begun, or is over.
    Begun,
    /// Whoever answers holds no seat in this body on that day.
    NoSeat,
    /// More than 400 characters.
    Long,
    /// A member answers for their own seat; the secretary for others.
    NotYours,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Cancelled => "meetings-replies-refused-cancelled",
            Self::Begun => "meetings-replies-refused-begun",
            Self::NoSeat => "meetings-replies-refused-seat",
            Self::Long => "meetings-replies-refused-long",
            Self::NotYours => "meetings-replies-refused-not-yours",
        })
    }
}
