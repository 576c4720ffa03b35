//! What was said: recorded, put right with the old words kept, struck with a reason.

use council::accounts::roles::{Act, Standing};
use council::meetings::agenda::Item;
use council::meetings::attendance::voting;
use council::meetings::disclosures::Field;
use council::meetings::statements::{self, Kind, Speaker, Statement};
use council::{ItemId, OfficeId, PersonId, SeatId, StatementId};
use jiff::civil::DateTime;
use serde_json::{Value, json};
use store::meetings::{agenda, statements as store_statements};

use super::{Chamber, filled};
use crate::{Clerk, Desk, Trouble, dice, refused};

/// Who said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// The holder of a seat of the body.
    Seat(SeatId),
    /// A person of the record.
    Person(PersonId),
    /// An office.
    Office(OfficeId),
    /// A name or post as written. What is the name of one office of the record is that office.
    Named(String),
}

/// A statement to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordStatement {
    /// On which item.
    pub item: ItemId,
    /// What it is.
    pub kind: Kind,
    /// Who said it.
    pub by: By,
    /// The gist.
    pub text: String,
    /// When; now, where it is not said.
    pub at: Option<DateTime>,
    /// Where the record comes from, where it is entered later.
    pub source: Option<String>,
}

impl Clerk {
    /// Records what somebody said on an item.
    pub async fn record_statement(
        &self,
        who: &Standing,
        key: &str,
        form: RecordStatement,
    ) -> Result<StatementId, Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, form.item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::RecordStatement)?;
            open(desk, &chamber, &item)?;
            let speaker = speaker(desk, &chamber, &form.by)?;
            statements::record(&speaker, &form.text).map_err(refused)?;
            let it = Statement {
                id: desk.id()?,
                meeting: item.meeting,
                item: item.id,
                kind: form.kind,
                speaker,
                text: form.text.trim().to_owned(),
                said_at: form.at.unwrap_or(desk.now),
                place: store_statements::next_place(desk.conn, item.id)?,
                source: filled(form.source.clone()),
                struck_at: None,
                struck_why: None,
            };
            let salt = salted(&chamber, &it);
            store_statements::insert(desk.conn, &it, salt.as_deref())?;
            let mut content = json!({
                "statement": it.id, "item": it.item, "what": "recorded", "form": it.kind,
                "said_at": it.said_at, "place": it.place, "source": it.source,
            });
            told(&mut content, &it, salt.as_deref());
            chamber.journal(desk, Act::RecordStatement, &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Puts the words of a statement right; the old ones stay beside it.
    pub async fn reword_statement(
        &self,
        who: &Standing,
        key: &str,
        id: StatementId,
        text: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, old) = said(desk, id)?;
            let frozen = store_statements::frozen(desk.conn, old.meeting)?;
            statements::reword(&old, &text, frozen).map_err(refused)?;
            let new = Statement { text: text.trim().to_owned(), ..old.clone() };
            let salt = salted(&chamber, &new);
            store_statements::reword(desk.conn, id, &new.text, salt.as_deref(), desk.now)?;
            let mut content = json!({
                "statement": id, "item": new.item, "what": "reworded", "at": desk.now,
            });
            told(&mut content, &new, salt.as_deref());
            chamber.journal(desk, Act::RecordStatement, &content)
        })
        .await
    }

    /// Strikes a statement from the record; its words stay in the journal.
    pub async fn strike_statement(
        &self,
        who: &Standing,
        key: &str,
        id: StatementId,
        why: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, old) = said(desk, id)?;
            let frozen = store_statements::frozen(desk.conn, old.meeting)?;
            statements::strike(&old, &why, frozen).map_err(refused)?;
            let why = why.trim();
            store_statements::strike(desk.conn, id, desk.now, why)?;
            let content = json!({
                "statement": id, "item": old.item, "what": "struck", "why": why, "at": desk.now,
            });
            chamber.journal(desk, Act::RecordStatement, &content)
        })
        .await
    }
}

/// The record of the item takes statements.
fn open(desk: &mut Desk<'_>, chamber: &Chamber, item: &Item) -> Result<(), Trouble> {
    let frozen = store_statements::frozen(desk.conn, item.meeting)?;
    statements::open_to(&chamber.page.meeting, item, frozen).map_err(refused)
}

/// A statement with its meeting.
fn said(desk: &mut Desk<'_>, id: StatementId) -> Result<(Chamber, Statement), Trouble> {
    let it = store_statements::find(desk.conn, id)?.ok_or(Trouble::Missing("statement"))?;
    Ok((Chamber::enter(desk, it.meeting, Act::RecordStatement)?, it))
}

/// Who spoke, by the record. A seat that is not one of the body is no speaker of it.
fn speaker(desk: &mut Desk<'_>, chamber: &Chamber, by: &By) -> Result<Speaker, Trouble> {
    let page = &chamber.page;
    Ok(match by {
        By::Seat(id) => {
            let line = page.line(*id).ok_or(Trouble::Missing("seat"))?;
            let counts = voting(&page.seats, desk.now.date(), &chamber.law());
            let seat = council::meetings::attendance::counting(&line.seat, &counts).id;
            Speaker { seat: Some(seat), label: line.name.clone(), ..Speaker::default() }
        }
        By::Person(id) => {
            let found = store::people::persons::find(desk.conn, *id)?;
            let label = found.ok_or(Trouble::Missing("person"))?.name;
            Speaker { person: Some(*id), label, ..Speaker::default() }
        }
        By::Office(id) => {
            let found = store::people::offices::find(desk.conn, *id)?;
            let label = found.ok_or(Trouble::Missing("office"))?.name;
            Speaker { office: Some(*id), label, ..Speaker::default() }
        }
        By::Named(name) => {
            let label = name.trim().to_owned();
            let offices = store::people::offices::by_name(desk.conn, &label)?;
            let office = match &offices[..] {
                [one] => Some(one.id),
                _ => None,
            };
            Speaker { office, label, ..Speaker::default() }
        }
    })
}

/// The salt of a statement whose words or speaker are not public.
fn salted(chamber: &Chamber, it: &Statement) -> Option<String> {
    let curtain = chamber.page.curtain();
    let hides = |field| curtain.statement(it.id, it.item, field);
    (hides(Field::Text) || hides(Field::Speaker)).then(|| dice::token(16))
}

/// Speaker and words, or their salted hash.
fn told(content: &mut Value, it: &Statement, salt: Option<&str>) {
    match salt {
        None => {
            content["speaker"] = json!({
                "seat": it.speaker.seat, "person": it.speaker.person, "office": it.speaker.office,
                "label": it.speaker.label,
            });
            content["text"] = json!(it.text);
        }
        Some(salt) => {
            let words = format!("{salt}{}\n{}", it.speaker.label, it.text);
            content["closed"] = json!(true);
            content["sha256"] = json!(kit::sha256_hex(words.as_bytes()));
        }
    }
}
