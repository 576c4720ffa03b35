//! Adopting minutes: frozen as canonical JSON with its hash; and putting them right afterwards.

use council::accounts::roles::{Act, Standing};
use council::meetings::minutes::{self, Basis, Frozen, Minutes, Part, Refusal, frozen_with, thaw};
use council::meetings::page::MeetingPage;
use council::{ItemId, MeetingId};
use serde_json::json;
use store::meetings::minutes as kept;

use super::{as_worded, by_hand, line, of_meeting, words};
use crate::meetings::Chamber;
use crate::{Clerk, Desk, Trouble, refused};

/// Adopted minutes to be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectMinutes {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// The part.
    pub part: Part,
    /// Its words from now on.
    pub text: String,
    /// Why; this is public.
    pub why: String,
}

impl Clerk {
    /// Adopts the minutes of a meeting on the item that brought them to a later one, where that
    /// was decided; they are frozen.
    pub async fn adopt_minutes(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        item: ItemId,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::AdoptMinutes)?;
            let minutes = of_meeting(desk, meeting)?;
            let item = store::meetings::agenda::find(desk.conn, item)?;
            let item = item.ok_or(Trouble::Missing("item"))?;
            let other = store::meetings::convening::find(desk.conn, item.meeting)?;
            let other = other.ok_or(Trouble::Missing("meeting"))?;
            let decisions = store::decisions::register::of_meeting(desk.conn, other.id)?;
            let open = kept::open_remarks(desk.conn, minutes.id)?;
            let basis = Basis {
                of: &chamber.page.meeting,
                meeting: &other,
                item: &item,
                decisions: &decisions,
                open: usize::try_from(open).unwrap_or(usize::MAX),
            };
            let document = as_worded(desk, &minutes)?;
            let decision = minutes::adopt(&minutes, &basis, &document.lacks()).map_err(refused)?;
            kept::adopt(desk.conn, minutes.id, desk.now, other.id, decision)?;

            let value = json!({
                "form": 1, "salt": minutes.salt, "meeting": head(&chamber.page),
                "adopted": {
                    "at": desk.now, "meeting": other.id, "item": item.id, "decision": decision,
                },
                "corrections": [], "document": document,
            });
            let text = kit::canonical(&value);
            let frozen = Frozen {
                no: 1,
                sha256: kit::sha256_hex(text.as_bytes()),
                text,
                at: desk.now,
                part: None,
                why: None,
            };
            let id = keep(desk, &minutes, &frozen)?;
            let content = json!({
                "minutes": minutes.id, "frozen": id, "sha256": frozen.sha256,
                "adopting": other.id, "item": item.id, "decision": decision, "at": desk.now,
            });
            chamber.journal(desk, Act::AdoptMinutes, &content)
        })
        .await
    }

    /// Puts adopted minutes right: a new text beside the old one, with its reason.
    pub async fn correct_minutes(
        &self,
        who: &Standing,
        key: &str,
        form: CorrectMinutes,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::CorrectMinutes)?;
            let minutes = of_meeting(desk, form.meeting)?;
            let around = kept::around(desk.conn, form.meeting)?;
            let last = around.frozen.last().ok_or_else(|| refused(Refusal::NotAdopted))?;
            let document = thaw(&last.text).ok_or_else(|| corrupt(form.meeting))?;
            let entry = document.entry(form.part).ok_or_else(|| refused(Refusal::NoPart))?;
            minutes::correct(&minutes, &entry.text, &form.text, &form.why).map_err(refused)?;

            let words = words(desk, &minutes)?;
            let old = words.get(&form.part).ok_or_else(|| refused(Refusal::NoPart))?;
            let new = by_hand(desk, old, &form.text, &form.why);
            kept::write(desk.conn, minutes.id, &new)?;
            let why = form.why.trim().to_owned();
            let text = frozen_with(&last.text, form.part, &new.text, &why, desk.now);
            let text = text.ok_or_else(|| corrupt(form.meeting))?;
            let frozen = Frozen {
                no: last.no + 1,
                sha256: kit::sha256_hex(text.as_bytes()),
                text,
                at: desk.now,
                part: Some(form.part),
                why: Some(why),
            };
            let id = keep(desk, &minutes, &frozen)?;
            let content = json!({
                "minutes": minutes.id, "frozen": id, "sha256": frozen.sha256,
                "was": last.sha256, "parts": [line(&minutes, &new)], "why": frozen.why,
                "at": desk.now,
            });
            chamber.journal(desk, Act::CorrectMinutes, &content)
        })
        .await
    }
}

/// What the frozen text says of the meeting, apart from its parts.
fn head(page: &MeetingPage) -> serde_json::Value {
    let meeting = &page.meeting;
    json!({
        "id": meeting.id, "no": meeting.no, "kind": meeting.kind, "title": meeting.title,
        "starts_at": meeting.starts_at, "opened_at": meeting.opened_at,
        "closed_at": meeting.closed_at, "place": meeting.place, "body": page.body.id,
        "body_name": page.body.name, "presiding": page.presiding_name,
    })
}

fn keep(desk: &mut Desk<'_>, minutes: &Minutes, frozen: &Frozen) -> Result<kit::Id<()>, Trouble> {
    let id = desk.id()?;
    let new = kept::NewFrozen { id, minutes: minutes.id, text: frozen };
    kept::insert_frozen(desk.conn, &new)?;
    Ok(id)
}

fn corrupt(meeting: MeetingId) -> Trouble {
    let what = format!("the frozen minutes of meeting {meeting}");
    Trouble::Store(store::Error::Corrupt { what })
}
