//! Members propose items; chair or secretary put them on an agenda, or say why not.

use council::accounts::roles::{Act, Role, Standing};
use council::bodies::registry::Body;
use council::bodies::seats::Seat;
use council::meetings::agenda::{Item, Part};
use council::meetings::attendance::person;
use council::meetings::proposals::{self, Proposal, State};
use council::{BodyId, ItemId, MeetingId, ProposalId};
use serde_json::json;
use store::meetings::{agenda as items, proposals as kept};

use super::{Chamber, filled};
use crate::{Clerk, Desk, Subject, Trouble, refused};

/// An item to be proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposeItem {
    /// To which body.
    pub body: BodyId,
    /// The title of the item.
    pub title: String,
    /// What it is about, and why.
    pub text: String,
}

impl Clerk {
    /// Proposes an item to a body.
    pub async fn propose_item(
        &self,
        who: &Standing,
        key: &str,
        form: ProposeItem,
    ) -> Result<ProposalId, Trouble> {
        self.act(who, key, move |desk| {
            let body = body(desk, form.body)?;
            desk.may(Act::ProposeItem, Some(&body))?;
            let today = desk.now.date();
            let dissolved = body.dissolved.is_some_and(|day| day < today);
            proposals::propose(&form.title, &form.text, dissolved).map_err(refused)?;
            let seats = store::bodies::seats::of_body(desk.conn, body.id)?;
            let own = |seat: &&Seat| {
                person(seat).is_some() && person(seat) == desk.who.person && seat.is_held_on(today)
            };
            let it = Proposal {
                id: desk.id()?,
                body: body.id,
                title: form.title.trim().to_owned(),
                text: form.text.trim().to_owned(),
                seat: seats.iter().find(own).map(|seat| seat.id),
                proposed_by: desk.who.name.clone(),
                proposed_at: desk.now,
                state: State::Open,
                settled_at: None,
                settled_why: None,
                item: None,
            };
            kept::insert(desk.conn, &it)?;
            let content = json!({
                "proposal": it.id, "title": it.title, "text": it.text, "seat": it.seat,
                "proposed_by": it.proposed_by,
            });
            desk.journal(Act::ProposeItem, Subject::body(body.id), Some(body.id), &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Puts a proposed item on the agenda of a meeting, with who proposed it.
    pub async fn accept_proposal(
        &self,
        who: &Standing,
        key: &str,
        id: ProposalId,
        meeting: MeetingId,
    ) -> Result<ItemId, Trouble> {
        self.act(who, key, move |desk| {
            let it = proposal(desk, id)?;
            let chamber = Chamber::enter(desk, meeting, Act::SettleProposal)?;
            proposals::accept(&it, &chamber.page.meeting).map_err(refused)?;
            let item = Item {
                id: desk.id()?,
                meeting,
                part: Part::Decision,
                no: items::next_no(desk.conn, meeting, Part::Decision)?,
                title: it.title.clone(),
                title_en: None,
                note: Some(it.text.clone()),
                origin: Some(it.proposed_by.clone()),
                referred_from: None,
                amendment: None,
                minutes_of: None,
                opened_at: None,
                closed_at: None,
                outcome: None,
                outcome_note: None,
            };
            items::insert(desk.conn, &item)?;
            kept::settle(desk.conn, id, State::Accepted, desk.now, None, Some(item.id))?;
            let content = json!({
                "proposal": id, "state": State::Accepted, "item": item.id, "no": item.no,
                "title": item.title, "note": item.note, "origin": item.origin,
            });
            chamber.journal(desk, Act::SettleProposal, &content)?;
            Ok(item.id)
        })
        .await
    }

    /// Declines a proposed item, with a reason that everybody sees.
    pub async fn decline_proposal(
        &self,
        who: &Standing,
        key: &str,
        id: ProposalId,
        why: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let it = proposal(desk, id)?;
            let body = body(desk, it.body)?;
            desk.may(Act::SettleProposal, Some(&body))?;
            proposals::decline(&it, &why).map_err(refused)?;
            settle(desk, Act::SettleProposal, &it, State::Declined, Some(why.trim()))
        })
        .await
    }

    /// Takes a proposed item back: who proposed it, or the secretary in their name.
    pub async fn withdraw_proposal(
        &self,
        who: &Standing,
        key: &str,
        id: ProposalId,
        why: Option<String>,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let it = proposal(desk, id)?;
            let body = body(desk, it.body)?;
            let place = desk.place(&body)?;
            desk.may(Act::WithdrawProposal, Some(&body))?;
            let seat =
                it.seat.map(|seat| store::bodies::seats::find(desk.conn, seat)).transpose()?;
            let by = seat.flatten().as_ref().and_then(person);
            let own = (by.is_some() && by == desk.who.person)
                || desk.who.has(Role::Secretary, Some(&place));
            proposals::withdraw(&it, own).map_err(refused)?;
            let why = filled(why.clone());
            settle(desk, Act::WithdrawProposal, &it, State::Withdrawn, why.as_deref())
        })
        .await
    }
}

fn settle(
    desk: &mut Desk<'_>,
    act: Act,
    it: &Proposal,
    state: State,
    why: Option<&str>,
) -> Result<(), Trouble> {
    kept::settle(desk.conn, it.id, state, desk.now, why, None)?;
    let content = json!({ "proposal": it.id, "state": state, "title": it.title, "why": why });
    desk.journal(act, Subject::body(it.body), Some(it.body), &content)
}

fn body(desk: &mut Desk<'_>, id: BodyId) -> Result<Body, Trouble> {
    store::bodies::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("body"))
}

fn proposal(desk: &mut Desk<'_>, id: ProposalId) -> Result<Proposal, Trouble> {
    kept::find(desk.conn, id)?.ok_or(Trouble::Missing("proposal"))
}
