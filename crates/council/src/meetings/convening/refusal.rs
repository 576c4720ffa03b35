//! Why a meeting cannot be called, opened, closed or cancelled.

use bylaws::Cite;
use bylaws::rules::ConvenedBy;
use jiff::civil::DateTime;
use kit::Message;

use super::Stage;
use crate::Refuse;

/// Why a meeting cannot be called, opened, closed or cancelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No title.
    NoTitle,
    /// More than 200 characters.
    LongTitle,
    /// The body has a meeting of this number.
    NumberTaken(u32),
    /// A new meeting is regular or extraordinary.
    KindUnstated,
    /// It would begin before it is called.
    InThePast(DateTime),
    /// The ground does not carry this kind of meeting.
    Ground {
        /// The paragraph.
        cite: Option<Cite>,
        /// What it asks for.
        needs: Option<ConvenedBy>,
    },
    /// Too few members ask.
    TooFew {
        /// The paragraph.
        cite: Cite,
        /// How many must ask.
        least: u32,
        /// How many in office do.
        got: u32,
    },
    /// The notice is too short, and the period binds.
    ShortNotice {
        /// The paragraph.
        cite: Cite,
        /// Days asked for.
        days: u32,
    },
    /// Not on an earlier day than called.
    TooEarly(DateTime),
    /// It stands elsewhere.
    Stage(Stage),
    /// It pauses.
    InRecess(DateTime),
    /// A vote is still open.
    VoteOpen,
    /// An item is still open.
    ItemOpen {
        /// Its place.
        no: u32,
        /// Its title.
        title: String,
    },
    /// The decision named as the ground calls no meeting of this body, or is void.
    NotThatResolution,
    /// A reason is missing.
    NoReason,
    /// No article answers.
    Silent(bylaws::Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NoTitle => Message::new("meetings-convening-refused-title"),
            Self::LongTitle => Message::new("meetings-convening-refused-long-title"),
            Self::NumberTaken(no) => {
                Message::new("meetings-convening-refused-number").with("no", *no)
            }
            Self::KindUnstated => Message::new("meetings-convening-refused-kind"),
            Self::InThePast(at) => Message::new("meetings-convening-refused-past").with("at", *at),
            Self::Ground { needs, .. } => Message::new(match needs {
                Some(ConvenedBy::Resolution) => "meetings-convening-refused-needs-resolution",
                Some(ConvenedBy::Request) => "meetings-convening-refused-needs-request",
                _ => "meetings-convening-refused-needs-chair",
            }),
            Self::TooFew { least, got, .. } => Message::new("meetings-convening-refused-few")
                .with("least", *least)
                .with("got", *got),
            Self::ShortNotice { days, .. } => {
                Message::new("meetings-convening-refused-notice").with("days", *days)
            }
            Self::TooEarly(at) => Message::new("meetings-convening-refused-early").with("at", *at),
            Self::Stage(stage) => Message::new(match stage {
                Stage::Called => "meetings-convening-refused-called",
                Stage::Open => "meetings-convening-refused-open",
                Stage::Closed => "meetings-convening-refused-closed",
                Stage::Cancelled => "meetings-convening-refused-cancelled",
            }),
            Self::InRecess(since) => {
                Message::new("meetings-convening-refused-recess").with("at", *since)
            }
            Self::VoteOpen => Message::new("meetings-convening-refused-vote-open"),
            Self::ItemOpen { no, title } => Message::new("meetings-convening-refused-item-open")
                .with("no", *no)
                .with("title", title),
            Self::NotThatResolution => Message::new("meetings-convening-refused-resolution"),
            Self::NoReason => Message::new("meetings-convening-refused-reason"),
            Self::Silent(why) => crate::refuse::silence(why),
        }
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::Ground { cite, .. } => cite.as_ref(),
            Self::TooFew { cite, .. } | Self::ShortNotice { cite, .. } => Some(cite),
            _ => None,
        }
    }
}
