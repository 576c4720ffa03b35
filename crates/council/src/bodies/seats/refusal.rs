//! Why a seat cannot begin or end.

use bylaws::{Cite, Silence};
use jiff::civil::Date;
use kit::Message;

use crate::{Refuse, SeatId, refuse::silence};

/// Why a seat cannot begin or end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The book knows no such role.
    UnknownRole(String),
    /// The book gives the role to another organ.
    OtherOrgan {
        /// The role, as the book names it.
        role: String,
        /// The organ it belongs to.
        organ: String,
    },
    /// The seat needs a district.
    NoDistrict(Cite),
    /// The district has all its seats.
    Full {
        /// The paragraph.
        cite: Cite,
        /// The district, by name.
        district: String,
        /// The role, by name.
        role: String,
        /// How many it may have.
        most: u32,
    },
    /// The body has all its seats of the role.
    FullBody {
        /// The paragraph.
        cite: Cite,
        /// The role, by name.
        role: String,
        /// How many it may have.
        most: u32,
    },
    /// The body would leave a size band that binds.
    Size {
        /// The paragraph.
        cite: Cite,
        /// The size it would have.
        size: u32,
        /// Least.
        min: u32,
        /// Most.
        max: u32,
    },
    /// The holder lacks the seat that this one asks for.
    NotEligible {
        /// The paragraph.
        cite: Cite,
        /// The role that must be held, by name.
        role: String,
        /// The role of the seat, by name.
        seat: String,
    },
    /// The office goes to a member of an organ, and the holder is none.
    NotOfTheOrgan {
        /// The paragraph.
        cite: Cite,
        /// The office, by name.
        role: String,
        /// The organ, by name.
        organ: String,
    },
    /// The appointment needs a decision.
    NotAppointed {
        /// The paragraph.
        cite: Cite,
        /// The organ that appoints.
        by: String,
    },
    /// A record that the appointment rests on is missing, and the book asks for it.
    NoEvidence(Cite),
    /// The holder has this seat already.
    Double(SeatId),
    /// A swap needs somebody else.
    SameHolder,
    /// The last day lies before the first.
    EndsBeforeItBegins {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// It has ended already.
    Ended(Date),
    /// It was corrected away and never counted.
    Corrected,
    /// A correction needs a reason.
    NoReason,
    /// No article answers.
    Silent(Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::UnknownRole(role) => Message::new("bodies-seats-refused-role").with("role", role),
            Self::OtherOrgan { role, organ } => Message::new("bodies-seats-refused-other-organ")
                .with("role", role)
                .with("organ", organ),
            Self::NoDistrict(_) => Message::new("bodies-seats-refused-no-district"),
            Self::Full { district, role, most, .. } => Message::new("bodies-seats-refused-full")
                .with("district", district)
                .with("role", role)
                .with("most", *most)
                .with("nth", *most + 1),
            Self::FullBody { role, most, .. } => Message::new("bodies-seats-refused-full-body")
                .with("role", role)
                .with("most", *most),
            Self::Size { size, min, max, .. } => Message::new("bodies-seats-refused-size")
                .with("size", *size)
                .with("min", *min)
                .with("max", *max),
            Self::NotEligible { role, seat, .. } => {
                Message::new("bodies-seats-refused-eligible").with("role", role).with("seat", seat)
            }
            Self::NotOfTheOrgan { role, organ, .. } => {
                Message::new("bodies-seats-refused-office").with("role", role).with("organ", organ)
            }
            Self::NotAppointed { by, .. } => {
                Message::new("bodies-seats-refused-appointment").with("by", by)
            }
            Self::NoEvidence(_) => Message::new("bodies-seats-refused-evidence"),
            Self::Double(_) => Message::new("bodies-seats-refused-double"),
            Self::SameHolder => Message::new("bodies-seats-refused-same-holder"),
            Self::EndsBeforeItBegins { from, to } => {
                Message::new("bodies-seats-refused-order").with("from", *from).with("to", *to)
            }
            Self::Ended(day) => Message::new("bodies-seats-refused-ended").with("day", *day),
            Self::Corrected => Message::new("bodies-seats-refused-corrected"),
            Self::NoReason => Message::new("bodies-seats-refused-no-reason"),
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::NoDistrict(cite)
            | Self::Full { cite, .. }
            | Self::FullBody { cite, .. }
            | Self::Size { cite, .. }
            | Self::NotEligible { cite, .. }
            | Self::NotOfTheOrgan { cite, .. }
            | Self::NotAppointed { cite, .. }
            | Self::NoEvidence(cite) => Some(cite),
            _ => None,
        }
    }
}
