//! The effect that a motion carries: what happens, in the same transaction, when it passes.

use jiff::civil::Date;
use kit::Message;
use serde::{Deserialize, Serialize};

use crate::{AmendmentId, BodyId, OfficeId, PersonId, SeatId};

/// What a passed motion does by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Effect {
    /// Words only.
    Plain,
    /// Ends a seat with the end of `on`.
    EndSeat {
        /// The seat.
        seat: SeatId,
        /// Its last day.
        on: Date,
    },
    /// Gives a seat to a person or an office.
    BeginSeat {
        /// In which body.
        body: BodyId,
        /// The human.
        person: Option<PersonId>,
        /// Or the post.
        office: Option<OfficeId>,
        /// The role of the book.
        role: String,
        /// The district represented.
        district: Option<String>,
        /// The first day; the day of the vote where it is not given.
        from: Option<Date>,
    },
    /// Puts the drafted book in force.
    AmendBylaws {
        /// The draft.
        amendment: AmendmentId,
        /// The day it takes effect, where the vote names one; the closing of the vote otherwise.
        on: Option<Date>,
    },
    /// Sets up a body under another.
    SetUpBody {
        /// The parent.
        parent: BodyId,
        /// The address word.
        slug: String,
        /// Its name.
        name: String,
        /// Its English name.
        name_en: String,
        /// What it is.
        kind: crate::bodies::registry::Kind,
    },
    /// Calls a meeting of another organ: the resolution that an extraordinary meeting needs.
    Convene {
        /// The body to meet.
        body: BodyId,
    },
}

impl Effect {
    /// The word in the store and in message keys.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::EndSeat { .. } => "end-seat",
            Self::BeginSeat { .. } => "begin-seat",
            Self::AmendBylaws { .. } => "amend-bylaws",
            Self::SetUpBody { .. } => "set-up-body",
            Self::Convene { .. } => "convene",
        }
    }

    /// The name of the effect, for readers.
    pub const fn message(&self) -> Message {
        Message::new(match self {
            Self::Plain => "decisions-effects-plain",
            Self::EndSeat { .. } => "decisions-effects-end-seat",
            Self::BeginSeat { .. } => "decisions-effects-begin-seat",
            Self::AmendBylaws { .. } => "decisions-effects-amend-bylaws",
            Self::SetUpBody { .. } => "decisions-effects-set-up-body",
            Self::Convene { .. } => "decisions-effects-convene",
        })
    }
}
