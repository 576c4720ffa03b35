//! Putting items on an agenda, changing and ordering them, taking them up, ending them.

use council::accounts::roles::{Act, Standing};
use council::meetings::agenda::{self, Item, Outcome, Part};
use council::meetings::convening::Stage;
use council::meetings::floor;
use council::meetings::page::MeetingPage;
use council::{ItemId, MeetingId};
use serde_json::json;
use store::meetings::{agenda as items, elections};

use super::{Chamber, filled, referrals};
use crate::{Clerk, Desk, Trouble, refused};

/// An item to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddItem {
    /// On which agenda.
    pub meeting: MeetingId,
    /// Report or decision.
    pub part: Part,
    /// Its title.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
    /// Details, one a line.
    pub note: Option<String>,
    /// Who brings it, as shown.
    pub origin: Option<String>,
    /// The item of this or another body that it goes on from; what that one was about goes along.
    pub referred_from: Option<ItemId>,
}

/// The minutes of an earlier meeting, to be put on an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviousMinutes {
    /// On which agenda.
    pub meeting: MeetingId,
    /// Whose minutes.
    pub of: MeetingId,
    /// The title of the item.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
}

/// New words of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeItem {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
    /// Details, one a line.
    pub note: Option<String>,
    /// Who brings it, as shown.
    pub origin: Option<String>,
    /// Its new place in its part, from 1; the old one where it is not said.
    pub to: Option<u32>,
}

impl Clerk {
    /// Puts an item on the agenda.
    pub async fn add_item(
        &self,
        who: &Standing,
        key: &str,
        form: AddItem,
    ) -> Result<ItemId, Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::AddItem)?;
            agenda::add(&form.title, over(&chamber.page)).map_err(refused)?;
            let from = form.referred_from.map(|id| item(desk, id)).transpose()?;

            let it = Item {
                id: desk.id()?,
                meeting: form.meeting,
                part: form.part,
                no: items::next_no(desk.conn, form.meeting, form.part)?,
                title: form.title.trim().to_owned(),
                title_en: filled(form.title_en.clone()),
                note: filled(form.note.clone()),
                origin: filled(form.origin.clone()),
                referred_from: form.referred_from,
                amendment: from.and_then(|item| item.amendment),
                minutes_of: None,
                opened_at: None,
                closed_at: None,
                outcome: None,
                outcome_note: None,
            };
            items::insert(desk.conn, &it)?;
            let settled = referrals::settle_by(desk, chamber.body(), &it)?;
            let content = json!({
                "item": it.id, "part": it.part, "no": it.no, "title": it.title, "note": it.note,
                "origin": it.origin, "referred_from": it.referred_from, "amendment": it.amendment,
                "referral": settled,
            });
            chamber.journal(desk, Act::AddItem, &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Puts the minutes of an earlier meeting of the body first on the agenda, to be shared and
    /// adopted.
    pub async fn add_previous_minutes(
        &self,
        who: &Standing,
        key: &str,
        form: PreviousMinutes,
    ) -> Result<ItemId, Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::AddItem)?;
            agenda::add(&form.title, over(&chamber.page)).map_err(refused)?;
            let earlier = store::meetings::convening::find(desk.conn, form.of)?
                .ok_or(Trouble::Missing("meeting"))?;
            let reports = chamber.page.items.iter().filter(|item| item.part == Part::Report);
            let reports: Vec<Item> = reports.cloned().collect();
            let here = &chamber.page.meeting;
            agenda::previous_minutes(here, &earlier, &chamber.page.items).map_err(refused)?;
            let it = Item {
                id: desk.id()?,
                meeting: here.id,
                part: Part::Report,
                no: items::next_no(desk.conn, here.id, Part::Report)?,
                title: form.title.trim().to_owned(),
                title_en: filled(form.title_en.clone()),
                note: None,
                origin: None,
                referred_from: None,
                amendment: None,
                minutes_of: Some(earlier.id),
                opened_at: None,
                closed_at: None,
                outcome: None,
                outcome_note: None,
            };
            items::insert(desk.conn, &it)?;
            let all = [reports, vec![it.clone()]].concat();
            // Behind a report that was taken up already it stays where it is.
            let order = agenda::reorder(&all, it.id, 1).unwrap_or_default();
            items::place(desk.conn, &order)?;
            let content = json!({
                "item": it.id, "part": it.part, "title": it.title, "minutes_of": it.minutes_of,
                "order": order,
            });
            chamber.journal(desk, Act::AddItem, &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Changes the words or the place of an item that was not taken up.
    pub async fn change_item(
        &self,
        who: &Standing,
        key: &str,
        form: ChangeItem,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, old) = on_agenda(desk, form.item, Act::ChangeItem)?;
            agenda::change(&old, &form.title, over(&chamber.page)).map_err(refused)?;
            let new = Item {
                title: form.title.trim().to_owned(),
                title_en: filled(form.title_en.clone()),
                note: filled(form.note.clone()),
                origin: filled(form.origin.clone()),
                ..old.clone()
            };
            items::change(desk.conn, &new)?;
            let mut order = Vec::new();
            if let Some(to) = form.to.filter(|to| *to != old.no) {
                let of_part = chamber.page.items.iter().filter(|item| item.part == old.part);
                let part: Vec<Item> = of_part.cloned().collect();
                order = agenda::reorder(&part, old.id, to).map_err(refused)?;
                items::place(desk.conn, &order)?;
            }
            let content = json!({
                "item": new.id, "title": new.title, "note": new.note, "origin": new.origin,
                "order": order, "before": { "title": old.title, "note": old.note, "no": old.no },
            });
            chamber.journal(desk, Act::ChangeItem, &content)
        })
        .await
    }

    /// Takes an item up.
    pub async fn open_item(&self, who: &Standing, key: &str, id: ItemId) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, it) = on_agenda(desk, id, Act::OpenItem)?;
            floor::may_open_item(&chamber.page, &it).map_err(refused)?;
            items::open(desk.conn, id, desk.now)?;
            let content = json!({ "item": id, "no": it.no, "title": it.title, "at": desk.now });
            chamber.journal(desk, Act::OpenItem, &content)
        })
        .await
    }

    /// Ends an item.
    pub async fn close_item(
        &self,
        who: &Standing,
        key: &str,
        id: ItemId,
        outcome: Outcome,
        note: Option<String>,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, it) = on_agenda(desk, id, Act::CloseItem)?;
            chamber.page.meeting.must_run().map_err(refused)?;
            agenda::close(&it, outcome, chamber.page.running(id)).map_err(refused)?;
            let note = filled(note.clone());
            items::close(desk.conn, id, desk.now, outcome, note.as_deref())?;
            elections::abandon(desk.conn, id, desk.now)?;
            let content = json!({
                "item": id, "no": it.no, "title": it.title, "outcome": outcome, "note": note,
                "at": desk.now,
            });
            chamber.journal(desk, Act::CloseItem, &content)
        })
        .await
    }
}

/// Whether nothing can be added any more.
fn over(page: &MeetingPage) -> bool {
    matches!(page.meeting.stage(), Stage::Closed | Stage::Cancelled)
}

/// The meeting of an item, and the item.
fn on_agenda(desk: &mut Desk<'_>, id: ItemId, act: Act) -> Result<(Chamber, Item), Trouble> {
    let it = item(desk, id)?;
    Ok((Chamber::enter(desk, it.meeting, act)?, it))
}

fn item(desk: &mut Desk<'_>, id: ItemId) -> Result<Item, Trouble> {
    items::find(desk.conn, id)?.ok_or(Trouble::Missing("item"))
}
