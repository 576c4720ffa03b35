//! Notices of a meeting: what may be given when, who was notified in what way, and whether the
//! period that the book asks for was kept.

use bylaws::{Cite, LawOn};
use jiff::civil::{Date, DateTime};
use kit::Message;

use super::convening::{Meeting, Stage};
use crate::bodies::registry::words;
use crate::post::queue::Topic;
use crate::{Advice, LetterId, MeetingId, NoticeId, Refuse, SeatId};

words! {
    /// What a notice says.
    Kind {
        /// The meeting is called.
        Notice = "notice",
        /// Day, place or agenda changed.
        Change = "change",
        /// Its papers.
        Papers = "papers",
        /// It is soon.
        Reminder = "reminder",
        /// It will not be held.
        Cancelled = "cancelled",
        /// What it decided.
        Result = "result",
    }
}

impl Kind {
    /// The topic under which people choose how it comes.
    pub const fn topic(self) -> Topic {
        match self {
            Self::Notice | Self::Change | Self::Cancelled => Topic::Notices,
            Self::Papers => Topic::Papers,
            Self::Reminder => Topic::Reminders,
            Self::Result => Topic::Results,
        }
    }

    /// Whether it tells of the day of the meeting, as the notice that the book asks for does.
    pub const fn calls(self) -> bool {
        matches!(self, Self::Notice | Self::Change)
    }
}

words! {
    /// How somebody was notified.
    Way {
        /// By e-mail.
        Mail = "e-mail",
        /// On paper.
        Paper = "paper",
        /// By word of mouth or telephone.
        Told = "told",
        /// They could not be reached.
        Unreachable = "unreachable",
    }
}

/// A notice that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its number in the house.
    pub id: NoticeId,
    /// Of which meeting.
    pub meeting: MeetingId,
    /// What it says.
    pub kind: Kind,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// When.
    pub given_at: DateTime,
}

/// How the holder of a seat was notified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notified {
    /// By which notice.
    pub notice: NoticeId,
    /// Whose seat.
    pub seat: SeatId,
    /// In what way.
    pub way: Way,
    /// The letter, where by e-mail.
    pub letter: Option<LetterId>,
    /// When.
    pub at: DateTime,
    /// What was noted of it.
    pub note: Option<String>,
}

/// Whether a notice of this kind fits where the meeting stands.
pub fn fits(kind: Kind, meeting: &Meeting, called: bool) -> Result<(), Refusal> {
    let stage = meeting.stage();
    match (kind, stage) {
        (Kind::Change | Kind::Reminder, Stage::Called) if !called => Err(Refusal::NotNotified),
        (Kind::Notice | Kind::Change | Kind::Reminder, Stage::Called)
        | (Kind::Papers, Stage::Called | Stage::Open)
        | (Kind::Cancelled, Stage::Cancelled)
        | (Kind::Result, Stage::Closed) => Ok(()),
        (Kind::Cancelled, _) => Err(Refusal::NotCancelled),
        (Kind::Result, _) => Err(Refusal::NotOver),
        _ => Err(Refusal::Stage(stage)),
    }
}

/// Checks a notice: it fits, has a subject and a text, and goes to somebody.
pub fn give(
    kind: Kind,
    meeting: &Meeting,
    called: bool,
    subject: &str,
    text: &str,
    recipients: usize,
) -> Result<(), Refusal> {
    fits(kind, meeting, called)?;
    match subject.trim().chars().count() {
        0 => return Err(Refusal::NoSubject),
        1..=200 if !subject.trim().contains(['\n', '\r']) => {}
        _ => return Err(Refusal::LongSubject),
    }
    match text.trim().chars().count() {
        0 => return Err(Refusal::NoText),
        1..=20_000 => {}
        _ => return Err(Refusal::LongText),
    }
    if recipients == 0 { Err(Refusal::Nobody) } else { Ok(()) }
}

/// Whether the period that the book asks for was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Days that the book asks for.
    pub asked: u32,
    /// Days between the notice and the meeting; below zero where it came after.
    pub had: i32,
    /// Whether a meeting without the period is not called at all.
    pub hard: bool,
    /// The paragraph.
    pub cite: Cite,
}

impl Period {
    /// Whether the period was kept.
    pub fn kept(&self) -> bool {
        self.had >= i32::try_from(self.asked).unwrap_or(i32::MAX)
    }
}

/// The period between the day `given` and the meeting, as the book in force asks for it; none
/// where no article does.
pub fn period(meeting: &Meeting, organ: &str, given: Date, law: &LawOn<'_>) -> Option<Period> {
    let rule = law.notice(organ).ok()?;
    Some(Period {
        asked: rule.rule.days,
        had: (meeting.starts_at.date() - given).get_days(),
        hard: rule.rule.hard,
        cite: rule.cite.clone(),
    })
}

/// What whoever gives a notice too late is told.
pub fn advice(period: Option<&Period>) -> Vec<Advice> {
    let late = period.filter(|period| !period.kept());
    let told = late.map(|period| {
        let message = Message::new("meetings-notices-advice-late")
            .with("asked", period.asked)
            .with("had", u32::try_from(period.had).unwrap_or(0));
        Advice::on(&period.cite, message)
    });
    told.into_iter().collect()
}

/// Why a notice cannot be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No notice of the meeting was given before.
    NotNotified,
    /// The meeting was not cancelled.
    NotCancelled,
    /// The meeting is not over.
    NotOver,
    /// The meeting stands elsewhere.
    Stage(Stage),
    /// No subject.
    NoSubject,
    /// More than 200 characters, or more than a line.
    LongSubject,
    /// No text.
    NoText,
    /// More than 20,000 characters.
    LongText,
    /// Nobody gets it.
    Nobody,
    /// Somebody who gets it holds no seat in the body.
    NoSeat,
    /// Somebody has no e-mail address, or wants no e-mail of this kind.
    NoMail,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NotNotified => "meetings-notices-refused-first",
            Self::NotCancelled => "meetings-notices-refused-not-cancelled",
            Self::NotOver => "meetings-notices-refused-not-over",
            Self::Stage(Stage::Cancelled) => "meetings-notices-refused-cancelled",
            Self::Stage(Stage::Closed) => "meetings-notices-refused-closed",
            Self::Stage(_) => "meetings-notices-refused-open",
            Self::NoSubject => "meetings-notices-refused-subject",
            Self::LongSubject => "meetings-notices-refused-long-subject",
            Self::NoText => "meetings-notices-refused-text",
            Self::LongText => "meetings-notices-refused-long-text",
            Self::Nobody => "meetings-notices-refused-nobody",
            Self::NoSeat => "meetings-notices-refused-seat",
            Self::NoMail => "meetings-notices-refused-mail",
        })
    }
}
