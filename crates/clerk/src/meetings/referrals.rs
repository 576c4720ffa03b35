//! Referring an item or a decision to a body; taking it up there, passing it over, dropping it.

use council::accounts::roles::{Act, Standing};
use council::meetings::agenda::{Item, Outcome, Part};
use council::meetings::referrals::{self, Referral, Wish};
use council::{BodyId, DecisionId, ItemId, MeetingId, ReferralId};
use serde_json::json;
use store::meetings::{agenda as items, referrals as kept};

use super::{Chamber, filled};
use crate::{Clerk, Desk, Subject, Trouble, refused};

/// What a referral comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// An item of an agenda.
    Item(ItemId),
    /// A decision.
    Decision(DecisionId),
}

/// A referral to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refer {
    /// What it comes from.
    pub source: Source,
    /// The body that shall deal with it.
    pub to: BodyId,
    /// Report or decision.
    pub part: Part,
    /// What it is about.
    pub title: String,
    /// What that body should know.
    pub note: Option<String>,
}

/// Where a referral comes from, as found.
struct Origin {
    body: council::bodies::registry::Body,
    meeting: Option<MeetingId>,
    item: Option<Item>,
    decision: Option<DecisionId>,
    void: bool,
    before: Vec<Referral>,
}

impl Clerk {
    /// Refers an item or a decision to another body, where it waits until it is dealt with.
    pub async fn refer(
        &self,
        who: &Standing,
        key: &str,
        form: Refer,
    ) -> Result<ReferralId, Trouble> {
        self.act(who, key, move |desk| {
            let origin = origin(desk, form.source)?;
            desk.may(Act::Refer, Some(&origin.body))?;
            let to = store::bodies::registry::find(desk.conn, form.to)?
                .ok_or(Trouble::Missing("body"))?;
            let today = desk.now.date();
            referrals::refer(&Wish {
                from: origin.body.id,
                to: to.id,
                dissolved: to.dissolved.is_some_and(|day| day < today),
                title: &form.title,
                item: origin.item.as_ref(),
                void: origin.void,
                before: &origin.before,
            })
            .map_err(refused)?;
            let it = Referral {
                id: desk.id()?,
                from_body: origin.body.id,
                to_body: to.id,
                from_meeting: origin.meeting,
                from_item: origin.item.as_ref().map(|item| item.id),
                from_decision: origin.decision,
                carried: false,
                part: form.part,
                title: form.title.trim().to_owned(),
                note: filled(form.note.clone()),
                made_at: desk.now,
                item: None,
                settled_at: None,
                dropped_why: None,
            };
            kept::insert(desk.conn, &it)?;
            let content = json!({
                "referral": it.id, "from_body": it.from_body, "to_body": it.to_body,
                "from_meeting": it.from_meeting, "from_item": it.from_item,
                "from_decision": it.from_decision, "part": it.part, "title": it.title,
                "note": it.note,
            });
            let subject = it.from_meeting.map_or(Subject::body(it.from_body), Subject::meeting);
            desk.journal(Act::Refer, subject, Some(it.from_body), &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Takes a referral up: a new item on the agenda of `meeting`, with where it comes from.
    pub async fn take_up_referral(
        &self,
        who: &Standing,
        key: &str,
        id: ReferralId,
        meeting: MeetingId,
    ) -> Result<ItemId, Trouble> {
        self.act(who, key, move |desk| {
            let it = referral(desk, id)?;
            let chamber = Chamber::enter(desk, meeting, Act::SettleReferral)?;
            referrals::take_up(&it, &chamber.page.meeting).map_err(refused)?;
            let from = it.from_item.map(|from| item(desk, from)).transpose()?;
            let body = store::bodies::registry::find(desk.conn, it.from_body)?;
            let origin = if it.carried {
                from.as_ref().and_then(|from| from.origin.clone())
            } else {
                body.map(|body| body.name)
            };
            let new = Item {
                id: desk.id()?,
                meeting,
                part: it.part,
                no: items::next_no(desk.conn, meeting, it.part)?,
                title: it.title.clone(),
                title_en: title_en(&it, from.as_ref()),
                note: it.note.clone().or_else(|| carried_note(&it, from.as_ref())),
                origin,
                referred_from: it.from_item,
                amendment: from.as_ref().and_then(|from| from.amendment),
                minutes_of: from.as_ref().filter(|_| it.carried).and_then(|from| from.minutes_of),
                opened_at: None,
                closed_at: None,
                outcome: None,
                outcome_note: None,
            };
            items::insert(desk.conn, &new)?;
            kept::take_up(desk.conn, id, new.id, desk.now)?;
            let content = json!({
                "referral": id, "state": "taken-up", "title": it.title, "from_body": it.from_body,
                "from_item": it.from_item, "item": new.id, "part": new.part, "no": new.no,
                "note": new.note, "origin": new.origin, "amendment": new.amendment,
                "minutes_of": new.minutes_of, "at": desk.now,
            });
            chamber.journal(desk, Act::SettleReferral, &content)?;
            Ok(new.id)
        })
        .await
    }

    /// Drops a referral for good, with a reason.
    pub async fn drop_referral(
        &self,
        who: &Standing,
        key: &str,
        id: ReferralId,
        why: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let it = referral(desk, id)?;
            let body = store::bodies::registry::find(desk.conn, it.to_body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::SettleReferral, Some(&body))?;
            referrals::drop(&it, &why).map_err(refused)?;
            let why = why.trim();
            kept::drop_it(desk.conn, id, desk.now, why)?;
            let content = json!({
                "referral": id, "state": "dropped", "title": it.title, "why": why, "from_body": it.from_body,
                "from_item": it.from_item, "at": desk.now,
            });
            desk.journal(Act::SettleReferral, Subject::body(body.id), Some(body.id), &content)
        })
        .await
    }

    /// Lets a meeting go on without a referral, with a reason; it waits for the next meeting.
    pub async fn pass_over_referral(
        &self,
        who: &Standing,
        key: &str,
        id: ReferralId,
        meeting: MeetingId,
        why: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let it = referral(desk, id)?;
            let chamber = Chamber::enter(desk, meeting, Act::PassOverReferral)?;
            let passed = kept::passed(desk.conn, meeting)?;
            referrals::pass_over(&it, &chamber.page.meeting, &passed, &why).map_err(refused)?;
            let why = why.trim();
            kept::pass_over(desk.conn, id, meeting, why, desk.now)?;
            let content = json!({ "referral": id, "title": it.title, "why": why, "at": desk.now });
            chamber.journal(desk, Act::PassOverReferral, &content)
        })
        .await
    }
}

/// Nothing that was referred to the body may be overlooked by the meeting: refuses with the titles
/// of what waits. An opening asks this, and a packet before it goes out.
pub(crate) fn must_be_settled(desk: &mut Desk<'_>, chamber: &Chamber) -> Result<(), Trouble> {
    let waiting = kept::waiting_for_body(desk.conn, chamber.body())?;
    let passed = kept::passed(desk.conn, chamber.page.meeting.id)?;
    referrals::settled(&chamber.page.meeting, &waiting, &passed).map_err(refused)
}

/// An item goes over to the next meeting of the same body, where it waits as a referral.
pub(crate) fn carry_over(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    item: &Item,
) -> Result<ReferralId, Trouble> {
    let it = Referral {
        id: desk.id()?,
        from_body: chamber.body(),
        to_body: chamber.body(),
        from_meeting: Some(chamber.page.meeting.id),
        from_item: Some(item.id),
        from_decision: None,
        carried: true,
        part: item.part,
        title: item.title.clone(),
        note: None,
        made_at: desk.now,
        item: None,
        settled_at: None,
        dropped_why: None,
    };
    kept::insert(desk.conn, &it)?;
    Ok(it.id)
}

/// When a meeting closes: all that was carried over waits, `untouched` and what ended so before;
/// but for what the same agenda took up once more.
pub(crate) fn carry_all(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    untouched: &[ItemId],
) -> Result<Vec<ReferralId>, Trouble> {
    let items = &chamber.page.items;
    let again = |id| items.iter().any(|item| item.referred_from == Some(id));
    let mut waiting = Vec::new();
    for item in items {
        let carried = item.outcome == Some(Outcome::CarriedOver) || untouched.contains(&item.id);
        if carried && !again(item.id) {
            waiting.push(carry_over(desk, chamber, item)?);
        }
    }
    Ok(waiting)
}

/// A corrected count turned what became of an item of a meeting that is over: it waits after all,
/// or waits no more.
pub(crate) fn turned(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    id: ItemId,
    why: &str,
) -> Result<(), Trouble> {
    if chamber.page.meeting.closed_at.is_none() {
        return Ok(());
    }
    let it = item(desk, id)?;
    let before = kept::from_item(desk.conn, id)?;
    let waits = before.into_iter().find(|it| it.carried && it.waits());
    match (it.outcome == Some(Outcome::CarriedOver), waits) {
        (true, None) => carry_over(desk, chamber, &it).map(drop),
        (false, Some(referral)) => Ok(kept::drop_it(desk.conn, referral.id, desk.now, why)?),
        _ => Ok(()),
    }
}

/// The agenda of a cancelled meeting is not lost: what it took up waits again, proposals are open
/// again, and its other items to decide go over to the next meeting.
pub(crate) fn give_back(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
) -> Result<Vec<ReferralId>, Trouble> {
    let meeting = chamber.page.meeting.id;
    let taken = kept::on_agenda(desk.conn, meeting)?;
    let proposed = store::meetings::proposals::on_agenda(desk.conn, meeting)?;
    let mut waiting = Vec::new();
    for (id, _) in &proposed {
        store::meetings::proposals::reopen(desk.conn, *id)?;
    }
    for it in &taken {
        kept::wait_again(desk.conn, it.id)?;
        waiting.push(it.id);
    }
    for item in referrals::left_over(&chamber.page.items, true) {
        let proposed = proposed.iter().any(|(_, of)| *of == item.id);
        if !proposed && !taken.iter().any(|it| it.item == Some(item.id)) {
            waiting.push(carry_over(desk, chamber, item)?);
        }
    }
    Ok(waiting)
}

/// An item that goes on from another settles the referral that waited for it: the one of its
/// title, or else the oldest.
pub(crate) fn settle_by(
    desk: &mut Desk<'_>,
    body: BodyId,
    item: &Item,
) -> Result<Option<ReferralId>, Trouble> {
    let Some(from) = item.referred_from else { return Ok(None) };
    let all = kept::from_item(desk.conn, from)?;
    let mut waiting = all.iter().filter(|it| it.waits() && it.to_body == body);
    let found = waiting.clone().find(|it| it.title == item.title).or_else(|| waiting.next());
    let Some(found) = found else { return Ok(None) };
    kept::take_up(desk.conn, found.id, item.id, desk.now)?;
    Ok(Some(found.id))
}

/// The English title goes along where the Korean one did not change.
fn title_en(it: &Referral, from: Option<&Item>) -> Option<String> {
    from.filter(|from| from.title == it.title).and_then(|from| from.title_en.clone())
}

/// What the carried item said of itself goes along.
fn carried_note(it: &Referral, from: Option<&Item>) -> Option<String> {
    from.filter(|_| it.carried).and_then(|from| from.note.clone())
}

fn origin(desk: &mut Desk<'_>, source: Source) -> Result<Origin, Trouble> {
    match source {
        Source::Item(id) => {
            let item = item(desk, id)?;
            let meeting = store::meetings::convening::find(desk.conn, item.meeting)?
                .ok_or(Trouble::Missing("meeting"))?;
            Ok(Origin {
                body: body(desk, meeting.body)?,
                meeting: Some(meeting.id),
                before: kept::from_item(desk.conn, id)?,
                item: Some(item),
                decision: None,
                void: false,
            })
        }
        Source::Decision(id) => {
            let decision = store::decisions::register::find(desk.conn, id)?
                .ok_or(Trouble::Missing("decision"))?;
            Ok(Origin {
                body: body(desk, decision.body)?,
                meeting: decision.meeting,
                item: decision.item.map(|id| item(desk, id)).transpose()?,
                decision: Some(id),
                void: decision.voided_at.is_some(),
                before: kept::from_decision(desk.conn, id)?,
            })
        }
    }
}

fn body(desk: &mut Desk<'_>, id: BodyId) -> Result<council::bodies::registry::Body, Trouble> {
    store::bodies::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("body"))
}

fn item(desk: &mut Desk<'_>, id: ItemId) -> Result<Item, Trouble> {
    items::find(desk.conn, id)?.ok_or(Trouble::Missing("item"))
}

fn referral(desk: &mut Desk<'_>, id: ReferralId) -> Result<Referral, Trouble> {
    kept::find(desk.conn, id)?.ok_or(Trouble::Missing("referral"))
}
