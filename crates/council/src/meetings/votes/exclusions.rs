//! Members who stay out of an item: 제척·기피·회피.

use bylaws::LawOn;
use bylaws::rules::Ground;
use jiff::civil::DateTime;
use kit::Message;

use super::Refusal;
use crate::bodies::registry::words;
use crate::bodies::seats::Seat;
use crate::{Advice, ItemId, SeatId};

words! {
    /// Why a member stays out of an item.
    ExclusionGround {
        /// 제척: the rule itself says so.
        Disqualification = "disqualification",
        /// 기피: somebody asked for it.
        Challenge = "challenge",
        /// 회피: the member stays out.
        Abstention = "abstention",
    }
}

/// A member who stays out of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// The item.
    pub item: ItemId,
    /// The seat.
    pub seat: SeatId,
    /// On what ground.
    pub ground: ExclusionGround,
    /// Why, in words.
    pub reason: String,
    /// From when.
    pub at: DateTime,
    /// Until when.
    pub lifted_at: Option<DateTime>,
}

impl Exclusion {
    /// Whether it holds for `item` at `at`.
    pub fn holds(&self, item: ItemId, at: DateTime) -> bool {
        self.item == item && self.at <= at && self.lifted_at.is_none_or(|lifted| at < lifted)
    }
}

/// Excludes a member from an item.
pub fn exclude(
    seat: &Seat,
    item: ItemId,
    reason: &str,
    exclusions: &[Exclusion],
    at: DateTime,
) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    if !seat.is_held_on(at.date()) {
        return Err(Refusal::NoSeat);
    }
    let already = exclusions.iter().any(|e| e.seat == seat.id && e.holds(item, at));
    if already { Err(Refusal::Excluded) } else { Ok(()) }
}

/// What the reader should see when a member stays out and the book does not know that ground.
pub fn exclusion_advice(organ: &str, ground: ExclusionGround, law: &LawOn<'_>) -> Option<Advice> {
    let Ok(rule) = law.recusal(organ) else {
        return Some(Advice::plain(Message::new("meetings-votes-advice-no-recusal")));
    };
    let known = rule.rule.grounds.iter().any(|known| match known {
        Ground::Disqualification => ground == ExclusionGround::Disqualification,
        Ground::Challenge => ground == ExclusionGround::Challenge,
        Ground::Abstention => ground == ExclusionGround::Abstention,
    });
    let message = Message::new("meetings-votes-advice-ground");
    (!known).then(|| Advice::on(&rule.cite, message))
}

/// Lets a member back into an item.
pub fn readmit(
    seat: SeatId,
    item: ItemId,
    exclusions: &[Exclusion],
    at: DateTime,
) -> Result<(), Refusal> {
    let out = exclusions.iter().any(|e| e.seat == seat && e.holds(item, at));
    if out { Ok(()) } else { Err(Refusal::NotExcluded) }
}
