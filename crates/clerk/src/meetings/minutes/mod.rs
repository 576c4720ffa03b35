//! Minutes: drafted from the record, worded, circulated, remarked on; see also [`adopting`].

mod adopting;
mod past;

use std::collections::{BTreeMap, HashMap};

use council::accounts::roles::{Act, Standing};
use council::meetings::attendance::person;
use council::meetings::minutes::{
    self, Document, Minutes, Part, Record, Refusal, Remark, Revision, Tell, Words, named,
};
use council::post::queue::Topic;
use council::{Advice, MeetingId, RemarkId};
use jiff::civil::{Date, DateTime};
use kit::Message;
use serde_json::{Value, json};
use store::meetings::minutes as kept;
use store::{Conn, Error};

pub use adopting::CorrectMinutes;
pub use past::EnterOriginal;

use super::{Chamber, filled};
use crate::laws::Laws;
use crate::post::queue::enqueue;
use crate::{Clerk, Desk, Done, Trouble, dice, refused};

/// New words of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteMinutes {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// The part.
    pub part: Part,
    /// The words.
    pub text: String,
    /// Why.
    pub why: String,
}

/// Minutes on their way to the members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CirculateMinutes {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// The last day for remarks.
    pub until: Date,
    /// Subject and text of the letter to every member; none where no letter goes out.
    pub letter: Option<(String, String)>,
}

/// What becomes of a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettleRemark {
    /// The remark.
    pub remark: RemarkId,
    /// The new words of its part, where it is taken up.
    pub text: Option<String>,
    /// Why not, or what was done.
    pub why: String,
}

/// Everything that the minutes of a meeting are drafted from.
pub fn record(
    conn: &mut dyn Conn,
    laws: &Laws,
    meeting: MeetingId,
    now: DateTime,
) -> Result<Option<Record>, Error> {
    let Some(page) = store::meetings::page::find(conn, meeting)? else { return Ok(None) };
    let at = page.meeting.closed_at.unwrap_or(now);
    let (_, book) = laws.book_at(conn, page.body.root, at)?;
    let mut books = BTreeMap::new();
    let held = page.votes.iter().map(|v| v.law).chain(page.elections.iter().map(|e| e.law));
    for law in held {
        if let std::collections::btree_map::Entry::Vacant(place) = books.entry(law) {
            place.insert(laws.book(conn, law)?);
        }
    }
    let statements = store::meetings::statements::of_meeting(conn, meeting)?;
    let pauses = kept::pauses(conn, meeting)?;
    Ok(Some(Record { page, statements, pauses, books, book, at }))
}

impl Clerk {
    /// Drafts the minutes of a meeting that is over, or drafts anew what nobody worded by hand.
    /// The sentences are said by `tell`, in the language of the record.
    pub async fn draft_minutes(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        tell: impl Tell + Send + 'static,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::DraftMinutes)?;
            let known = kept::of_meeting(desk.conn, meeting)?;
            minutes::begin(&chamber.page.meeting, known.as_ref()).map_err(refused)?;
            let minutes = match known {
                Some(minutes) => minutes,
                None => begun(desk, meeting)?,
            };
            let document = drafted(desk, meeting)?.map(|words| words.said(&tell));
            let written = draft_parts(desk, &minutes, &document)?;
            if written.is_empty() {
                return Err(refused(Refusal::Same));
            }
            let content = json!({ "minutes": minutes.id, "parts": written });
            chamber.journal(desk, Act::DraftMinutes, &content)
        })
        .await
    }

    /// Words a part anew; the words before stay as a revision.
    pub async fn write_minutes(
        &self,
        who: &Standing,
        key: &str,
        form: WriteMinutes,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::DraftMinutes)?;
            let minutes = of_meeting(desk, form.meeting)?;
            let words = words(desk, &minutes)?;
            let old = words.get(&form.part).ok_or_else(|| refused(Refusal::NoPart))?;
            minutes::write(&minutes, &old.text, &form.text, &form.why).map_err(refused)?;
            let new = by_hand(desk, old, &form.text, &form.why);
            kept::write(desk.conn, minutes.id, &new)?;
            let content = json!({
                "minutes": minutes.id, "parts": [line(&minutes, &new)],
                "why": salted(&minutes, new.why.as_deref().unwrap_or_default()),
            });
            chamber.journal(desk, Act::DraftMinutes, &content)
        })
        .await
    }

    /// Sends the minutes to the members, who may remark until the end of a day.
    pub async fn circulate_minutes(
        &self,
        who: &Standing,
        key: &str,
        form: CirculateMinutes,
    ) -> Result<Done<()>, Trouble> {
        self.act(who, key, move |desk| {
            let CirculateMinutes { meeting, until, .. } = form;
            let chamber = Chamber::enter(desk, meeting, Act::CirculateMinutes)?;
            let minutes = of_meeting(desk, meeting)?;
            minutes::circulate(&minutes, until, desk.now.date()).map_err(refused)?;
            let document = as_worded(desk, &minutes)?;
            kept::circulate(desk.conn, minutes.id, desk.now, until)?;
            let letters = letters(desk, &chamber, form.letter.as_ref())?;
            let content = json!({
                "minutes": minutes.id, "until": until, "letters": letters, "at": desk.now,
            });
            chamber.journal(desk, Act::CirculateMinutes, &content)?;
            let lacks = document.lacks();
            let advice = (!lacks.is_empty()).then(|| {
                let message = Message::new("meetings-minutes-advice-lacking");
                Advice::plain(message.with("elements", named(&lacks)))
            });
            Ok(Done { it: (), advice: advice.into_iter().collect() })
        })
        .await
    }

    /// Asks for a part to be put right.
    pub async fn remark_minutes(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        part: Part,
        text: &str,
    ) -> Result<RemarkId, Trouble> {
        let text = text.trim().to_owned();
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::RemarkMinutes)?;
            let minutes = of_meeting(desk, meeting)?;
            minutes::remark(&minutes, &text, desk.now.date()).map_err(refused)?;
            if !words(desk, &minutes)?.contains_key(&part) {
                return Err(refused(Refusal::NoPart));
            }
            let today = desk.now.date();
            let held = chamber.page.seats.iter().find(|seat| {
                desk.who.person.is_some()
                    && person(seat) == desk.who.person
                    && seat.is_held_on(today)
            });
            let remark = Remark {
                id: desk.id()?,
                part,
                seat: held.map(|seat| seat.id),
                by: desk.who.name.clone(),
                text: text.clone(),
                at: desk.now,
                settled_at: None,
                accepted: None,
                settled_why: None,
                revision: None,
            };
            kept::remark(desk.conn, minutes.id, &remark)?;
            let content = json!({
                "minutes": minutes.id, "remark": remark.id, "part": part, "seat": remark.seat,
                "hash": salted(&minutes, &text), "at": remark.at,
            });
            chamber.journal(desk, Act::RemarkMinutes, &content)?;
            Ok(remark.id)
        })
        .await
    }

    /// Settles a remark: takes it up with new words, or declines it with a reason.
    pub async fn settle_remark(
        &self,
        who: &Standing,
        key: &str,
        form: SettleRemark,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let found = kept::find_remark(desk.conn, form.remark)?;
            let (remark, id) = found.ok_or(Trouble::Missing("remark"))?;
            let minutes = kept::find(desk.conn, id)?.ok_or(Trouble::Missing("minutes"))?;
            let chamber = Chamber::enter(desk, minutes.meeting, Act::SettleRemark)?;
            let words = words(desk, &minutes)?;
            let old = words.get(&remark.part).ok_or_else(|| refused(Refusal::NoPart))?;
            let new = form.text.as_deref().map(|text| (old.text.as_str(), text));
            minutes::settle(&minutes, &remark, new, &form.why).map_err(refused)?;
            let why = filled(Some(form.why.clone()));
            let mut parts = Vec::new();
            let mut revision = None;
            if let Some(text) = &form.text {
                let new = by_hand(desk, old, text, why.as_deref().unwrap_or(&remark.text));
                kept::write(desk.conn, minutes.id, &new)?;
                parts.push(line(&minutes, &new));
                revision = Some(new.no);
            }
            kept::settle(desk.conn, remark.id, desk.now, why.as_deref(), revision)?;
            let content = json!({
                "minutes": minutes.id, "remark": remark.id, "accepted": revision.is_some(),
                "parts": parts, "why": why.map(|why| salted(&minutes, &why)), "at": desk.now,
            });
            chamber.journal(desk, Act::SettleRemark, &content)
        })
        .await
    }
}

/// Writes to whoever sits in the body today; answers how many letters that is.
fn letters(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    letter: Option<&(String, String)>,
) -> Result<usize, Trouble> {
    let Some((subject, text)) = letter else { return Ok(0) };
    let today = desk.now.date();
    let held = chamber.page.seats.iter().filter(|seat| seat.is_held_on(today));
    let readers: Vec<_> = held.filter_map(person).collect();
    let about = Some(("meeting", chamber.page.meeting.id.get()));
    Ok(enqueue(desk, &readers, Topic::Minutes, subject, text, about)?.len())
}

/// New minutes, still without words.
fn begun(desk: &mut Desk<'_>, meeting: MeetingId) -> Result<Minutes, Trouble> {
    let minutes = Minutes {
        id: desk.id()?,
        meeting,
        salt: dice::token(16),
        drafted_at: desk.now,
        circulated_at: None,
        remarks_until: None,
        adopted_at: None,
        adopted_in: None,
        adopted_by: None,
    };
    kept::insert(desk.conn, &minutes)?;
    Ok(minutes)
}

/// What the record says, still without a language.
fn drafted(desk: &mut Desk<'_>, meeting: MeetingId) -> Result<Document<Words>, Trouble> {
    let record = record(desk.conn, desk.laws, meeting, desk.now)?;
    Ok(minutes::draft(&record.ok_or(Trouble::Missing("meeting"))?))
}

/// Writes what the record says where it is new or has changed and nobody worded it by hand.
fn draft_parts(
    desk: &mut Desk<'_>,
    minutes: &Minutes,
    document: &Document<String>,
) -> Result<Vec<Value>, Trouble> {
    let known = words(desk, minutes)?;
    let mut written = Vec::new();
    for entry in &document.entries {
        let old = known.get(&entry.part);
        if old.is_some_and(|old| old.by_hand || old.text == entry.text) {
            continue;
        }
        let new = Revision {
            part: entry.part,
            no: old.map_or(1, |old| old.no + 1),
            text: entry.text.clone(),
            by_hand: false,
            written_by: desk.who.name.clone(),
            written_at: desk.now,
            why: None,
        };
        kept::write(desk.conn, minutes.id, &new)?;
        written.push(line(minutes, &new));
    }
    Ok(written)
}

/// The minutes as they are worded now. A part that the draft does not know yet is refused.
fn as_worded(desk: &mut Desk<'_>, minutes: &Minutes) -> Result<Document<String>, Trouble> {
    let words = words(desk, minutes)?;
    let document = drafted(desk, minutes.meeting)?;
    if document.entries.iter().any(|entry| !words.contains_key(&entry.part)) {
        return Err(refused(Refusal::Stale));
    }
    let texts = words.into_iter().map(|(part, revision)| (part, revision.text)).collect();
    Ok(document.map(|words| words.written().to_owned()).worded(&texts))
}

fn of_meeting(desk: &mut Desk<'_>, meeting: MeetingId) -> Result<Minutes, Trouble> {
    kept::of_meeting(desk.conn, meeting)?.ok_or_else(|| refused(Refusal::NoDraft))
}

/// The words of each part as they stand.
fn words(desk: &mut Desk<'_>, minutes: &Minutes) -> Result<HashMap<Part, Revision>, Trouble> {
    let current = kept::current(desk.conn, minutes.id)?;
    Ok(current.into_iter().map(|revision| (revision.part, revision)).collect())
}

/// The revision after `old`, worded by whoever acts.
fn by_hand(desk: &Desk<'_>, old: &Revision, text: &str, why: &str) -> Revision {
    Revision {
        part: old.part,
        no: old.no + 1,
        text: text.trim().to_owned(),
        by_hand: true,
        written_by: desk.who.name.clone(),
        written_at: desk.now,
        why: filled(Some(why.to_owned())),
    }
}

/// A revision in the journal: what it says is not public, so only its salted hash stands there.
fn line(minutes: &Minutes, it: &Revision) -> Value {
    json!({ "part": it.part, "no": it.no, "hash": salted(minutes, &it.text) })
}

fn salted(minutes: &Minutes, text: &str) -> String {
    kit::sha256_hex(format!("{}{text}", minutes.salt).as_bytes())
}
