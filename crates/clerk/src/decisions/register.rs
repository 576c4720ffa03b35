//! Entering decisions: those of votes and elections, and those recorded by consent or as a note.

use council::accounts::roles::{Act, Standing};
use council::decisions::effects::Effect;
use council::decisions::register::{self, Decision, Form};
use council::meetings::agenda::{self as items, Outcome};
use council::meetings::attendance::quorum;
use council::meetings::motions::{self, Aim};
use council::meetings::page::MeetingPage;
use council::{DecisionId, ItemId, MotionId, SeatId, VoteId};
use serde_json::json;
use store::decisions::register as store_register;
use store::meetings::agenda;

use super::effects;
use crate::meetings::Chamber;
use crate::{Clerk, Desk, Done, Trouble, refused};

/// Something decided without a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// On which item.
    pub item: ItemId,
    /// By consent, or as a mere note.
    pub form: Form,
    /// Its words.
    pub text: String,
    /// What it does; a note does nothing.
    pub effect: Effect,
    /// Seats whose end is noted: a resignation took effect on its day and is recorded here.
    pub notes: Vec<SeatId>,
    /// Whether the item stays open.
    pub keep_open: bool,
}

/// A decision to be entered.
#[derive(Debug, Clone)]
pub(crate) struct New {
    pub form: Form,
    pub item: ItemId,
    pub motion: Option<MotionId>,
    pub vote: Option<VoteId>,
    pub text: String,
    pub cite: Option<String>,
    pub effect: Effect,
}

impl Clerk {
    /// Records what nobody objected to, or what is only noted.
    pub async fn record_decision(
        &self,
        who: &Standing,
        key: &str,
        form: Record,
    ) -> Result<Done<DecisionId>, Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, form.item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::Record)?;
            let page = &chamber.page;
            page.must_sit().map_err(refused)?;
            items::must_be_open(&item).map_err(refused)?;
            let cite = grounds(desk, &chamber, &form)?;
            let text = form.text.trim();
            register::record(form.form, text, &form.effect, quorate(&chamber, desk))
                .map_err(refused)?;
            let new = New {
                form: form.form,
                item: item.id,
                motion: None,
                vote: None,
                text: text.to_owned(),
                cite,
                effect: form.effect.clone(),
            };
            let (decision, mut carried) = decide(desk, page, new)?;
            effects::note(desk, page, &decision, &form.notes, &mut carried)?;

            let outcome = if form.form == Form::Note { Outcome::Noted } else { Outcome::Decided };
            let ends = !form.keep_open && page.pending(item.id).next().is_none();
            if ends {
                agenda::close(desk.conn, item.id, desk.now, outcome, None)?;
            } else {
                agenda::set_outcome(desk.conn, item.id, outcome)?;
            }
            let content = json!({
                "decision": decision.id, "no": decision.no, "item": item.id,
                "form": decision.form, "text": decision.text, "cite": decision.cite,
                "effect": decision.effect, "effects": carried.made, "outcome": outcome,
                "ended": ends, "at": decision.decided_at,
            });
            chamber.journal(desk, Act::Record, &content)?;
            Ok(Done { it: decision.id, advice: carried.advice })
        })
        .await
    }
}

/// Enters a decision and lets it do what it says.
pub(crate) fn decide(
    desk: &mut Desk<'_>,
    page: &MeetingPage,
    new: New,
) -> Result<(Decision, effects::Done), Trouble> {
    let decision = Decision {
        id: desk.id()?,
        no: store_register::next_no(desk.conn, &page.body)?,
        body: page.body.id,
        meeting: Some(page.meeting.id),
        item: Some(new.item),
        motion: new.motion,
        vote: new.vote,
        form: new.form,
        text: new.text,
        cite: new.cite,
        decided_at: desk.now,
        effect: new.effect,
        voided_at: None,
        voided_why: None,
    };
    store_register::insert(desk.conn, &decision)?;
    let carried = effects::apply(desk, &page.body, &decision)?;
    Ok((decision, carried))
}

/// The paragraph a consent rests on; the organ must be the one that decides such a matter.
fn grounds(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    form: &Record,
) -> Result<Option<String>, Trouble> {
    if form.form != Form::Consensus || matches!(form.effect, Effect::AmendBylaws { .. }) {
        return Ok(None);
    }
    let (page, law) = (&chamber.page, chamber.law());
    let aim = effects::aim(desk, &page.body, &form.effect)?;
    let aim = Aim { organ: page.organ(), role: aim.role.as_deref(), meets: aim.meets.as_deref() };
    let rule = motions::rule_for(&form.effect, &aim, &law).map_err(refused)?;
    let rule = law.majority(&rule).map_err(refused)?;
    Ok(Some(rule.cite.to_string()))
}

/// Whether the body may decide at this moment.
fn quorate(chamber: &Chamber, desk: &Desk<'_>) -> bool {
    let (page, law, now) = (&chamber.page, chamber.law(), desk.now);
    let state = quorum(page.organ(), page.members(now), &page.presence(&law), now, &law);
    state.is_ok_and(|quorum| quorum.state.standing == bylaws::Standing::Met)
}
