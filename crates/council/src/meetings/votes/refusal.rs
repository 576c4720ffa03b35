//! Why a vote cannot be opened, cast, closed or corrected.

use bylaws::{Cite, Silence, Verdict};
use kit::Message;

use crate::meetings::convening;
use crate::{Refuse, refuse::silence};

/// Why a vote cannot be opened, cast, closed or corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not running.
    Meeting(convening::Refusal),
    /// The item of the motion is not open.
    ItemNotOpen,
    /// The motion was taken back.
    Withdrawn,
    /// Another vote of the meeting is open.
    AnotherOpen,
    /// The motion was voted on.
    AlreadyVoted,
    /// An amendment to the motion is voted on first.
    AmendmentFirst {
        /// The words of the amendment.
        text: String,
    },
    /// The motion was voted on as the amendment had left it.
    AmendmentRested,
    /// The quorum is missing or cannot be established; the verdict says why.
    NoQuorum(Box<Verdict>),
    /// By name, although not all present are known by name.
    NotAllNamed {
        /// Known by name.
        named: u32,
        /// Present.
        present: u32,
    },
    /// The book asks for a secret ballot.
    Secret(Cite),
    /// The vote is closed.
    Closed,
    /// The vote is open.
    StillOpen,
    /// Hands are counted, nobody votes by name.
    ByHands,
    /// No seat in office.
    NoSeat,
    /// Stays out of the item.
    Excluded,
    /// Not present.
    Absent,
    /// Has voted.
    Twice,
    /// Ballots by name are not corrected by a count.
    BallotsStand,
    /// A later correction stands in its place.
    Superseded,
    /// A tie that the chair decides.
    CastingVote(Cite),
    /// The seat stays out of no such item.
    NotExcluded,
    /// A reason is missing.
    NoReason,
    /// More hands than members present, or the like.
    Impossible {
        /// Hands counted.
        hands: u32,
        /// Members present.
        present: u32,
        /// What cannot be.
        why: String,
    },
    /// No article answers.
    Silent(Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::ItemNotOpen => Message::new("meetings-votes-refused-item"),
            Self::Withdrawn => Message::new("meetings-votes-refused-withdrawn"),
            Self::AnotherOpen => Message::new("meetings-votes-refused-another"),
            Self::AlreadyVoted => Message::new("meetings-votes-refused-voted"),
            Self::AmendmentFirst { text } => {
                Message::new("meetings-votes-refused-amendment").with("text", text)
            }
            Self::AmendmentRested => Message::new("meetings-votes-refused-rested"),
            Self::NoQuorum(verdict) => no_quorum(verdict),
            Self::NotAllNamed { named, present } => Message::new("meetings-votes-refused-unnamed")
                .with("named", *named)
                .with("present", *present),
            Self::Secret(_) => Message::new("meetings-votes-refused-secret"),
            Self::Closed => Message::new("meetings-votes-refused-closed"),
            Self::StillOpen => Message::new("meetings-votes-refused-open"),
            Self::ByHands => Message::new("meetings-votes-refused-by-hands"),
            Self::NoSeat => Message::new("meetings-votes-refused-no-seat"),
            Self::Excluded => Message::new("meetings-votes-refused-excluded"),
            Self::Absent => Message::new("meetings-votes-refused-absent"),
            Self::Twice => Message::new("meetings-votes-refused-twice"),
            Self::BallotsStand => Message::new("meetings-votes-refused-ballots"),
            Self::Superseded => Message::new("meetings-votes-refused-superseded"),
            Self::CastingVote(_) => Message::new("meetings-votes-refused-casting"),
            Self::NotExcluded => Message::new("meetings-votes-refused-not-excluded"),
            Self::NoReason => Message::new("meetings-votes-refused-reason"),
            Self::Impossible { hands, present, .. } => {
                Message::new("meetings-votes-refused-impossible")
                    .with("hands", *hands)
                    .with("present", *present)
            }
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::NoQuorum(verdict) => Some(&verdict.quorum_cite),
            Self::CastingVote(cite) | Self::Secret(cite) => Some(cite),
            _ => None,
        }
    }
}

fn no_quorum(verdict: &Verdict) -> Message {
    match (verdict.count.members, verdict.count.present) {
        (None, _) => Message::new("meetings-votes-refused-members-unknown"),
        (_, None) => Message::new("meetings-votes-refused-present-unknown"),
        (Some(members), Some(present)) => Message::new("meetings-votes-refused-quorum")
            .with("members", members)
            .with("present", present)
            .with("needed", verdict.quorum_needed.unwrap_or(0)),
    }
}
