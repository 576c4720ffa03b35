//! What a ruling leads to: the decision and its effect, the outcome of the item, and the way back.

use council::bylaws::amendments::State;
use council::decisions::effects::Effect;
use council::decisions::register::Form;
use council::meetings::agenda::Outcome;
use council::meetings::motions::Motion;
use council::meetings::page::MeetingPage;
use council::meetings::votes::{Closed, Ruling, Vote};
use council::{Advice, DecisionId, ItemId, MotionId, VoteId};
use serde_json::{Value, json};
use store::meetings::agenda;

use crate::decisions::{effects, register};
use crate::meetings::{Chamber, referrals};
use crate::{Desk, Trouble};

/// What a ruling led to.
#[derive(Debug, Default)]
pub(super) struct Led {
    pub decision: Option<DecisionId>,
    pub made: Value,
    pub undone: Value,
    pub advice: Vec<Advice>,
}

/// Carries a ruling out: a passed motion becomes a decision and does what it says; an amendment
/// that was voted down is rejected. Without a ruling nothing happens.
pub(super) fn carry(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    motion: &Motion,
    vote: VoteId,
    closed: &Closed,
) -> Result<Led, Trouble> {
    if motion.amends.is_some() {
        // An amendment decides nothing by itself: it changes the words that are decided on.
        return Ok(Led::default());
    }
    match closed.ruling {
        Ruling::Passed => {
            let new = register::New {
                form: Form::Vote,
                item: motion.item,
                motion: Some(motion.id),
                vote: Some(vote),
                text: chamber.page.wording(motion).to_owned(),
                cite: Some(closed.judged.cite.clone()),
                effect: motion.effect.clone(),
            };
            let (decision, carried) = register::decide(desk, &chamber.page, new)?;
            let made =
                json!({ "decision": decision.id, "no": decision.no, "effects": carried.made });
            Ok(Led {
                decision: Some(decision.id),
                made,
                undone: Value::Null,
                advice: carried.advice,
            })
        }
        Ruling::Rejected => {
            if let Effect::AmendBylaws { amendment, .. } = motion.effect {
                store::bylaws::amendments::set_state(desk.conn, amendment, State::Rejected, None)?;
            }
            Ok(Led::default())
        }
        Ruling::NoQuorum | Ruling::Unknown => Ok(Led::default()),
    }
}

/// Takes back the decision on a motion and all it did.
pub(super) fn take_back(
    desk: &mut Desk<'_>,
    page: &MeetingPage,
    motion: MotionId,
    why: &str,
) -> Result<Value, Trouble> {
    let standing = page
        .decisions
        .iter()
        .find(|decision| decision.motion == Some(motion) && decision.voided_at.is_none());
    let Some(decision) = standing else { return Ok(Value::Null) };
    store::decisions::register::void(desk.conn, decision.id, desk.now, why)?;
    let undone = effects::undo(desk, decision, why)?;
    Ok(json!({ "decision": decision.id, "no": decision.no, "effects": undone }))
}

/// What became of the item: it ends, unless another motion waits or it is kept open. Without a
/// quorum it goes to the next meeting.
pub(super) fn settle(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    motion: &Motion,
    ruling: Ruling,
    keep_open: bool,
) -> Result<Value, Trouble> {
    let page = &chamber.page;
    let already = page.decisions.iter().any(|d| d.item == Some(motion.item));
    let outcome = match ruling {
        Ruling::Passed => Outcome::Decided,
        Ruling::Rejected if already => Outcome::Decided,
        Ruling::Rejected => Outcome::Rejected,
        Ruling::NoQuorum | Ruling::Unknown => Outcome::CarriedOver,
    };
    if motion.amends.is_some() && outcome != Outcome::CarriedOver {
        return Ok(json!({ "item": motion.item, "outcome": null, "ended": false }));
    }
    let waits = keep_open || page.pending(motion.item).next().is_some();
    let ends = outcome == Outcome::CarriedOver || !waits;
    if ends {
        agenda::close(desk.conn, motion.item, desk.now, outcome, None)?;
    } else {
        agenda::set_outcome(desk.conn, motion.item, outcome)?;
    }
    Ok(json!({ "item": motion.item, "outcome": outcome, "ended": ends }))
}

/// How the item ended after all, once its vote is corrected.
pub(super) fn turn(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    item: ItemId,
    ruling: Ruling,
    why: &str,
) -> Result<(), Trouble> {
    let outcome = match ruling {
        Ruling::Passed => Outcome::Decided,
        Ruling::Rejected => Outcome::Rejected,
        Ruling::NoQuorum | Ruling::Unknown => Outcome::CarriedOver,
    };
    agenda::set_outcome(desk.conn, item, outcome)?;
    referrals::turned(desk, chamber, item, why)
}

/// The journal's content of a closed vote: everything that the verdict rested on.
pub(super) fn told(vote: &Vote, motion: &Motion, closed: &Closed, led: &Led) -> Value {
    json!({
        "vote": vote.id, "motion": motion.id, "item": motion.item, "text": motion.text,
        "method": vote.method, "law": vote.law, "hands": closed.hands, "ruling": closed.ruling,
        "judged": closed.judged, "frozen": closed.frozen, "made": led.made, "undone": led.undone,
    })
}
