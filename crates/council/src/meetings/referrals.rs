//! Items that go from one body to another, or over to the next meeting, and cannot be lost there.

use jiff::civil::DateTime;
use kit::Message;

use super::agenda::{Item, Outcome, Part};
use super::convening::{Ground, Meeting, Stage};
use super::disclosures::{Curtain, Field};
use crate::{BodyId, DecisionId, ItemId, MeetingId, ReferralId, Refuse};

/// An item on its way to a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// Its number in the house.
    pub id: ReferralId,
    /// The body it comes from.
    pub from_body: BodyId,
    /// The body that must deal with it.
    pub to_body: BodyId,
    /// The meeting it comes from.
    pub from_meeting: Option<MeetingId>,
    /// The item it comes from.
    pub from_item: Option<ItemId>,
    /// The decision it comes from.
    pub from_decision: Option<DecisionId>,
    /// It was carried over to the next meeting of the same body.
    pub carried: bool,
    /// Where it belongs on the agenda.
    pub part: Part,
    /// What it is about.
    pub title: String,
    /// What the receiving body should know.
    pub note: Option<String>,
    /// Since when it waits.
    pub made_at: DateTime,
    /// The item that took it up.
    pub item: Option<ItemId>,
    /// When it was taken up or dropped.
    pub settled_at: Option<DateTime>,
    /// Why it was dropped.
    pub dropped_why: Option<String>,
}

/// How a referral stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody took it up yet.
    Waiting,
    /// It stands on an agenda.
    TakenUp,
    /// It was dropped, with a reason.
    Dropped,
}

impl Standing {
    /// The word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::TakenUp => "taken-up",
            Self::Dropped => "dropped",
        }
    }
}

impl Referral {
    /// How it stands.
    pub const fn standing(&self) -> Standing {
        match (self.settled_at, self.item) {
            (None, _) => Standing::Waiting,
            (Some(_), Some(_)) => Standing::TakenUp,
            (Some(_), None) => Standing::Dropped,
        }
    }

    /// Whether it still waits.
    pub const fn waits(&self) -> bool {
        self.settled_at.is_none()
    }
}

/// What a referral is to be made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish<'w> {
    /// The body it comes from.
    pub from: BodyId,
    /// The body that shall deal with it.
    pub to: BodyId,
    /// Whether that body was dissolved.
    pub dissolved: bool,
    /// What it is about.
    pub title: &'w str,
    /// The item it comes from.
    pub item: Option<&'w Item>,
    /// The decision it comes from does not stand any more.
    pub void: bool,
    /// What was referred from the same item or decision before.
    pub before: &'w [Referral],
}

/// Refers an item or a decision to another body. One item may lead to several referrals, each
/// under its own title.
pub fn refer(wish: &Wish<'_>) -> Result<(), Refusal> {
    let title = wish.title.trim();
    match title.chars().count() {
        0 => return Err(Refusal::NoTitle),
        1..=200 => {}
        _ => return Err(Refusal::LongTitle),
    }
    if wish.from == wish.to {
        return Err(Refusal::SameBody);
    }
    if wish.dissolved {
        return Err(Refusal::Dissolved);
    }
    if wish.void {
        return Err(Refusal::Void);
    }
    if let Some(item) = wish.item {
        if item.outcome == Some(Outcome::Withdrawn) {
            return Err(Refusal::Withdrawn);
        }
        if item.opened_at.is_none() {
            return Err(Refusal::NotTakenUp);
        }
    }
    let again = |it: &&Referral| it.waits() && it.to_body == wish.to && it.title == title;
    if wish.before.iter().any(|it| again(&it)) { Err(Refusal::Already) } else { Ok(()) }
}

/// Whether outsiders may not read what a referral is about: the item or the decision it comes from,
/// or the item that took it up, is closed.
pub fn is_shut(it: &Referral, curtain: &Curtain<'_>) -> bool {
    let items = [it.from_item, it.item];
    let mut items = items.into_iter().flatten();
    items.any(|item| curtain.item(item, Field::Text))
        || it.from_decision.is_some_and(|id| curtain.decision(id, it.from_item, Field::Text))
}

/// Takes a referral up on the agenda of `meeting`.
pub fn take_up(it: &Referral, meeting: &Meeting) -> Result<(), Refusal> {
    waiting(it)?;
    here(it, meeting)
}

/// Drops a referral for good, with a reason that stays in the thread.
pub fn drop(it: &Referral, why: &str) -> Result<(), Refusal> {
    waiting(it)?;
    reasoned(why)
}

/// Lets a meeting go on without a referral, with a reason; it waits for the next one. `passed` are
/// those that were passed over in this meeting before.
pub fn pass_over(
    it: &Referral,
    meeting: &Meeting,
    passed: &[ReferralId],
    why: &str,
) -> Result<(), Refusal> {
    waiting(it)?;
    here(it, meeting)?;
    if passed.contains(&it.id) {
        return Err(Refusal::AlreadyPassed);
    }
    reasoned(why)
}

/// The referrals that a meeting may not overlook: those that wait and were not passed over in it.
/// An opening asks this, and so does a packet before it is published.
pub fn outstanding<'r>(waiting: &'r [Referral], passed: &[ReferralId]) -> Vec<&'r Referral> {
    waiting.iter().filter(|it| it.waits() && !passed.contains(&it.id)).collect()
}

/// Nothing that was referred to the body may be overlooked when its meeting opens, or when its
/// papers go out. A meeting entered from the record cannot be held up by what was referred after it.
pub fn settled(
    meeting: &Meeting,
    waiting: &[Referral],
    passed: &[ReferralId],
) -> Result<(), Refusal> {
    let recorded = matches!(meeting.convened, Ground::Record { .. });
    let mut left = outstanding(waiting, passed);
    left.retain(|it| !recorded || it.made_at <= meeting.starts_at);
    if left.is_empty() {
        return Ok(());
    }
    Err(Refusal::Outstanding { titles: left.iter().map(|it| it.title.clone()).collect() })
}

/// The items of a meeting that go over to the next one of the same body: when it closes, all that
/// were not taken up; when it is cancelled, what was to be decided.
pub fn left_over(items: &[Item], cancelled: bool) -> Vec<&Item> {
    let left = |item: &&Item| item.closed_at.is_none() && item.opened_at.is_none();
    items.iter().filter(left).filter(|item| !cancelled || item.part == Part::Decision).collect()
}

fn waiting(it: &Referral) -> Result<(), Refusal> {
    match it.standing() {
        Standing::Waiting => Ok(()),
        Standing::TakenUp => Err(Refusal::TakenUp),
        Standing::Dropped => Err(Refusal::Dropped),
    }
}

fn here(it: &Referral, meeting: &Meeting) -> Result<(), Refusal> {
    if it.to_body != meeting.body {
        return Err(Refusal::OtherBody);
    }
    match meeting.stage() {
        Stage::Called | Stage::Open => Ok(()),
        Stage::Closed | Stage::Cancelled => Err(Refusal::MeetingOver),
    }
}

fn reasoned(why: &str) -> Result<(), Refusal> {
    match why.trim().chars().count() {
        0 => Err(Refusal::NoReason),
        1..=400 => Ok(()),
        _ => Err(Refusal::LongReason),
    }
}

/// Why a referral cannot be made, taken up, passed over or dropped; why a meeting cannot go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No title.
    NoTitle,
    /// More than 200 characters.
    LongTitle,
    /// A body does not refer to itself: it carries over.
    SameBody,
    /// The receiving body was dissolved.
    Dissolved,
    /// The decision was taken back.
    Void,
    /// The item was withdrawn.
    Withdrawn,
    /// The item was never dealt with.
    NotTakenUp,
    /// The same waits there already.
    Already,
    /// It stands on an agenda.
    TakenUp,
    /// It was dropped.
    Dropped,
    /// It waits for another body.
    OtherBody,
    /// The meeting is over.
    MeetingOver,
    /// It was passed over in this meeting before.
    AlreadyPassed,
    /// Without a reason.
    NoReason,
    /// More than 400 characters.
    LongReason,
    /// Referred items wait that the agenda does not hold.
    Outstanding {
        /// Their titles.
        titles: Vec<String>,
    },
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoTitle => "meetings-referrals-refused-title",
            Self::LongTitle => "meetings-referrals-refused-long-title",
            Self::SameBody => "meetings-referrals-refused-same",
            Self::Dissolved => "meetings-referrals-refused-dissolved",
            Self::Void => "meetings-referrals-refused-void",
            Self::Withdrawn => "meetings-referrals-refused-withdrawn",
            Self::NotTakenUp => "meetings-referrals-refused-unopened",
            Self::Already => "meetings-referrals-refused-already",
            Self::TakenUp => "meetings-referrals-refused-taken",
            Self::Dropped => "meetings-referrals-refused-dropped",
            Self::OtherBody => "meetings-referrals-refused-body",
            Self::MeetingOver => "meetings-referrals-refused-over",
            Self::AlreadyPassed => "meetings-referrals-refused-passed",
            Self::NoReason => "meetings-referrals-refused-reason",
            Self::LongReason => "meetings-referrals-refused-long-reason",
            Self::Outstanding { titles } => {
                let list: Vec<String> = titles.iter().map(|title| format!("‘{title}’")).collect();
                let count = u32::try_from(titles.len()).unwrap_or(u32::MAX);
                return Message::new("meetings-referrals-refused-outstanding")
                    .with("count", count)
                    .with("titles", list.join(", "));
            }
        })
    }
}

#[cfg(test)]
mod tests;
