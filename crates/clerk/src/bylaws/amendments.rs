//! Drafting an amendment, writing it anew, putting it on an agenda, taking it back.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::bylaws::{amendments, amendments::Amendment, amendments::State, remarks};
use council::meetings::agenda::{self, Item, Part};
use council::{AmendmentId, BodyId, ItemId, MeetingId};
use jiff::civil::Date;
use serde_json::json;
use store::bylaws::{amendments as drafts, proposals};
use store::meetings::agenda as items;

use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// What a draft says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its title.
    pub title: String,
    /// Why it is proposed as a whole.
    pub reason: String,
    /// The whole new text.
    pub text: String,
    /// The reason of each change, by paragraph.
    pub reasons: Vec<(String, String)>,
    /// The day it shall take effect; the day of the resolution where none is named.
    pub effective_on: Option<Date>,
}

/// A draft that goes on an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Propose {
    /// The draft.
    pub amendment: AmendmentId,
    /// The meeting whose agenda it goes on.
    pub meeting: MeetingId,
    /// The item that is about it; a new one at the end of the agenda where it is none.
    pub item: Option<ItemId>,
    /// Who puts it forward, as shown: an organ by its resolution, or members.
    pub origin: String,
}

impl Clerk {
    /// Drafts an amendment of the book in force of a council.
    pub async fn draft_amendment(
        &self,
        who: &Standing,
        key: &str,
        body: BodyId,
        form: Draft,
    ) -> Result<Done<AmendmentId>, Trouble> {
        self.act(who, key, move |desk| {
            let body = council(desk, body)?;
            may_draft(desk, &body)?;
            let law = desk.law(&body)?;
            amendments::day(form.effective_on, desk.now.date()).map_err(refused)?;
            let drafted = amendments::draft(&law.book, &form.title, &form.text, &form.reason)
                .map_err(refused)?;
            let id = desk.id()?;
            let it = written(desk, id, &body, law.version.id, &form);
            drafts::insert(desk.conn, &it)?;
            journal_text(desk, &it, &law.version.sha256)?;
            Ok(Done { it: it.id, advice: remarks::advice(&drafted.book, &drafted.remarks) })
        })
        .await
    }

    /// Writes a draft anew, as long as it is on no agenda.
    pub async fn redraft_amendment(
        &self,
        who: &Standing,
        key: &str,
        id: AmendmentId,
        form: Draft,
    ) -> Result<Done<AmendmentId>, Trouble> {
        self.act(who, key, move |desk| {
            let (known, body) = found(desk, id)?;
            may_draft(desk, &body)?;
            let law = desk.law(&body)?;
            amendments::redraft(&known, law.version.id).map_err(refused)?;
            amendments::day(form.effective_on, desk.now.date()).map_err(refused)?;
            let drafted = amendments::draft(&law.book, &form.title, &form.text, &form.reason)
                .map_err(refused)?;
            let it = written(desk, id, &body, law.version.id, &form);
            drafts::update(desk.conn, &it)?;
            journal_text(desk, &it, &law.version.sha256)?;
            Ok(Done { it: it.id, advice: remarks::advice(&drafted.book, &drafted.remarks) })
        })
        .await
    }

    /// Puts a draft on the agenda of a called meeting of the organ that amends the book.
    pub async fn propose_amendment(
        &self,
        who: &Standing,
        key: &str,
        form: Propose,
    ) -> Result<Done<ItemId>, Trouble> {
        self.act(who, key, move |desk| {
            let (known, body) = found(desk, form.amendment)?;
            let (meets, over) = proposals::meeting(desk.conn, form.meeting)?
                .ok_or(Trouble::Missing("meeting"))?;
            let meets = store::bodies::registry::find(desk.conn, meets)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::ProposeAmendment, Some(&meets))?;
            if meets.root != body.id {
                return Err(Trouble::Missing("meeting"));
            }
            agenda::add(&known.title, over).map_err(refused)?;
            let law = desk.law(&body)?;
            let organ = meets.organ.as_deref();
            let drafted = amendments::propose(&known, law.version.id, organ, &law.law())
                .map_err(refused)?;

            let item = match form.item {
                Some(id) => link(desk, &known, form.meeting, id)?,
                None => add(desk, &known, &form)?,
            };
            drafts::set_state(desk.conn, known.id, State::Proposed, None)?;

            let changes: Vec<String> = drafted.changes.iter().map(|c| c.cite.to_string()).collect();
            let content = json!({
                "amendment": known.id, "body": body.id, "meeting": form.meeting, "item": item.id,
                "no": item.no, "title": item.title, "origin": form.origin.trim(), "changes": changes,
                "sha256": kit::sha256_hex(known.text.as_bytes()),
            });
            let subject = Subject::meeting(form.meeting);
            desk.journal(Act::ProposeAmendment, subject, Some(meets.id), &content)?;
            Ok(Done { it: item.id, advice: remarks::advice(&drafted.book, &drafted.remarks) })
        })
        .await
    }

    /// Takes a draft back until it is decided; items about it that have not ended are withdrawn.
    pub async fn withdraw_amendment(
        &self,
        who: &Standing,
        key: &str,
        id: AmendmentId,
        reason: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (known, body) = found(desk, id)?;
            desk.may(Act::WithdrawAmendment, Some(&body))?;
            let vote_open = drafts::vote_open(desk.conn, id)?;
            amendments::withdraw(&known, vote_open).map_err(refused)?;
            let items = proposals::items(desk.conn, id)?;
            drafts::set_state(desk.conn, id, State::Withdrawn, None)?;
            proposals::leave(desk.conn, id, desk.now)?;

            let open: Vec<_> = items.iter().filter(|item| item.closed_at.is_none()).collect();
            let left: Vec<ItemId> = open.iter().map(|item| item.item).collect();
            let subject = open
                .last()
                .map_or(Subject::of("amendment", id), |item| Subject::meeting(item.meeting));
            let content = json!({
                "amendment": id, "body": body.id, "title": known.title, "reason": reason.trim(),
                "items": left,
            });
            desk.journal(Act::WithdrawAmendment, subject, Some(body.id), &content)
        })
        .await
    }
}

/// A new item about a draft, at the end of what a meeting decides.
fn add(desk: &mut Desk<'_>, draft: &Amendment, form: &Propose) -> Result<Item, Trouble> {
    let origin = form.origin.trim();
    let item = Item {
        id: desk.id()?,
        meeting: form.meeting,
        part: Part::Decision,
        no: items::next_no(desk.conn, form.meeting, Part::Decision)?,
        title: draft.title.clone(),
        title_en: None,
        note: Some(draft.reason.clone()),
        origin: (!origin.is_empty()).then(|| origin.to_owned()),
        referred_from: None,
        amendment: Some(draft.id),
        minutes_of: None,
        opened_at: None,
        closed_at: None,
        outcome: None,
        outcome_note: None,
    };
    items::insert(desk.conn, &item)?;
    Ok(item)
}

/// Links an item that stands on the agenda already, and was not taken up, with a draft.
fn link(
    desk: &mut Desk<'_>,
    draft: &Amendment,
    meeting: MeetingId,
    id: ItemId,
) -> Result<Item, Trouble> {
    let item = items::find(desk.conn, id)?.ok_or(Trouble::Missing("item"))?;
    if item.meeting != meeting || item.part != Part::Decision {
        return Err(Trouble::Missing("item"));
    }
    agenda::change(&item, &item.title, false).map_err(refused)?;
    if item.amendment.is_some_and(|other| other != draft.id) {
        return Err(refused(amendments::Refusal::ItemTaken));
    }
    items::set_amendment(desk.conn, id, draft.id)?;
    Ok(item)
}

/// The council whose book is meant; an organ stands for its council.
fn council(desk: &mut Desk<'_>, body: BodyId) -> Result<Body, Trouble> {
    let missing = Trouble::Missing("body");
    let body = store::bodies::registry::find(desk.conn, body)?.ok_or(missing)?;
    if body.id == body.root {
        return Ok(body);
    }
    store::bodies::registry::find(desk.conn, body.root)?.ok_or(Trouble::Missing("body"))
}

/// The right to draft: a member of any organ of the council has it, for the book is theirs.
fn may_draft(desk: &mut Desk<'_>, council: &Body) -> Result<(), Trouble> {
    let organ = store::bylaws::pages::seated_in(desk.conn, desk.who, council)?;
    desk.may(Act::DraftAmendment, Some(organ.as_ref().unwrap_or(council)))
}

fn found(desk: &mut Desk<'_>, id: AmendmentId) -> Result<(Amendment, Body), Trouble> {
    let known = drafts::find(desk.conn, id)?.ok_or(Trouble::Missing("amendment"))?;
    let body = council(desk, known.body)?;
    Ok((known, body))
}

fn written(
    desk: &Desk<'_>,
    id: AmendmentId,
    body: &Body,
    base: council::VersionId,
    form: &Draft,
) -> Amendment {
    let reasons = form.reasons.iter().map(|(cite, why)| (cite.clone(), why.trim().to_owned()));
    Amendment {
        id,
        body: body.id,
        base,
        title: form.title.trim().to_owned(),
        reason: form.reason.trim().to_owned(),
        text: form.text.clone(),
        reasons: reasons.filter(|(_, why)| !why.is_empty()).collect(),
        effective_on: form.effective_on,
        drafted_by: desk.who.name.clone(),
        drafted_at: desk.now,
        state: State::Draft,
        adopted_as: None,
    }
}

/// The row of a draft: what it says, bound by hashes to the text and to the book it amends.
fn journal_text(desk: &mut Desk<'_>, it: &Amendment, base: &str) -> Result<(), Trouble> {
    let content = json!({
        "amendment": it.id, "body": it.body, "base": it.base, "base_sha256": base,
        "title": it.title, "reason": it.reason, "reasons": it.reasons,
        "effective_on": it.effective_on, "drafted_by": it.drafted_by,
        "sha256": kit::sha256_hex(it.text.as_bytes()),
    });
    let subject = Subject::of("amendment", it.id);
    desk.journal(Act::DraftAmendment, subject, Some(it.body), &content)
}
