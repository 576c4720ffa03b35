//! Reading a roster from a table: what each row would do, and doing it whole or not at all.

mod judge;
mod text;

use std::collections::BTreeMap;

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::{Body, RosterState};
use council::bodies::rosters::{Fault, Line, Who};
use council::bodies::seats::Holder;
use council::{Advice, BodyId, PersonId, Refuse};
use jiff::civil::DateTime;
use kit::{Id, Message};
use serde_json::{Value, json};
use store::Conn;

pub use judge::{Judged, Preview};
pub use text::{Encoding, NotText, decode, rows};

use crate::bodies::seats::Begin;
use crate::{Clerk, Desk, Done, Subject, Trouble, laws::Laws, refused};

/// A table to be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The body.
    pub body: BodyId,
    /// The table, row by row, its header first.
    pub rows: Vec<Vec<String>>,
    /// Who the persons of rows are, where the reader said so.
    pub said: BTreeMap<u32, Who>,
    /// Where the table comes from.
    pub source: String,
    /// Whether every member stands in it: then members in office are counted from the roster.
    pub complete: bool,
}

/// What was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// Seats.
    pub seats: usize,
    /// Persons that the record did not know.
    pub persons: usize,
}

/// A table that cannot be entered as it stands: its first fault, and how many there are.
#[derive(Debug, Clone)]
struct Wrong {
    row: u32,
    first: Message,
    cite: Option<bylaws::Cite>,
    count: usize,
}

impl Refuse for Wrong {
    fn message(&self) -> Message {
        Message::new("bodies-rosters-refused")
            .with("row", self.row)
            .with("why", self.first.clone())
            .with("count", i64::try_from(self.count).unwrap_or(i64::MAX))
    }

    fn cite(&self) -> Option<&bylaws::Cite> {
        self.cite.as_ref()
    }
}

/// What a table would do to a body, row by row; changes nothing.
pub fn preview(
    conn: &mut dyn Conn,
    laws: &Laws,
    body: &Body,
    now: DateTime,
    rows: &[Vec<String>],
    said: &BTreeMap<u32, Who>,
) -> Result<Preview, Trouble> {
    judge::preview(conn, laws, body, now, rows, said)
}

impl Clerk {
    /// Enters a whole roster, or nothing of it.
    pub async fn import_roster(
        &self,
        who: &Standing,
        key: &str,
        form: Import,
    ) -> Result<Done<Imported>, Trouble> {
        let numbers = u32::try_from(form.rows.len()).unwrap_or(u32::MAX).saturating_mul(2);
        self.long_act(who, key, numbers.saturating_add(64), move |desk| {
            let body = store::bodies::registry::find(desk.conn, form.body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::ImportRoster, Some(&body))?;
            let source = form.source.trim().to_owned();
            council::people::persons::fit_for_the_record([Some(source.as_str())])
                .map_err(refused)?;
            let preview = preview(desk.conn, desk.laws, &body, desk.now, &form.rows, &form.said)?;
            let lines = sound(preview)?;
            let (content, imported, advice) = record(desk, &body, &lines, &source)?;
            let completed = form.complete && body.roster == RosterState::Partial;
            if completed {
                let whole = Body { roster: RosterState::Complete, ..body.clone() };
                store::bodies::registry::update(desk.conn, &whole)?;
            }
            let content = json!({ "source": source, "rows": content, "completed": completed });
            desk.journal(Act::ImportRoster, Subject::body(body.id), Some(body.id), &content)?;
            Ok(Done { it: imported, advice })
        })
        .await
    }
}

/// The rows of a preview in which nothing is wrong and nobody is left to be asked about.
fn sound(preview: Preview) -> Result<Vec<(Line, Who, Vec<Advice>)>, Trouble> {
    let mut wrong: Vec<(u32, Message, Option<bylaws::Cite>)> =
        preview.faults.iter().map(|fault| (fault.row, fault.why.message(), None)).collect();
    let mut lines = Vec::new();
    for judged in preview.lines {
        match (judged.who, judged.outcome) {
            (Some(who), Ok(advice)) => lines.push((judged.line, who, advice)),
            (_, Err(why)) => wrong.push((judged.line.row, why.message(), why.cite().cloned())),
            (None, Ok(_)) => {}
        }
    }
    wrong.sort_by_key(|(row, ..)| *row);
    let count = wrong.len();
    match wrong.into_iter().next() {
        Some((row, first, cite)) => Err(refused(Wrong { row, first, cite, count })),
        None => Ok(lines),
    }
}

fn record(
    desk: &mut Desk<'_>,
    body: &Body,
    lines: &[(Line, Who, Vec<Advice>)],
    source: &str,
) -> Result<(Vec<Value>, Imported, Vec<Advice>), Trouble> {
    let (mut content, mut imported) = (Vec::new(), Imported { seats: 0, persons: 0 });
    let mut of_row: BTreeMap<u32, PersonId> = BTreeMap::new();
    for (line, who, _) in lines {
        let person = match who {
            Who::Known(person) => *person,
            Who::AsRow(row) => of_row.get(row).copied().ok_or(Trouble::Missing("person"))?,
            Who::New => {
                imported.persons += 1;
                enter(desk, line, source)?
            }
        };
        of_row.insert(line.row, person);
        let begin = begin(body.id, Holder::Person(person), line, source);
        let begun = crate::bodies::seats::begin_seat_at(desk, body, &begin, None)?;
        imported.seats += 1;
        content.push(json!({
            "row": line.row, "person": person, "new": matches!(who, Who::New), "name": line.name,
            "seat": crate::bodies::seats::begun_content(&begun.it, &begin),
        }));
    }
    Ok((content, imported, told(lines)))
}

/// Each sentence once, however many rows it is about.
fn told(lines: &[(Line, Who, Vec<Advice>)]) -> Vec<Advice> {
    let mut all: Vec<Advice> = Vec::new();
    for advice in lines.iter().flat_map(|(_, _, advice)| advice) {
        if !all.contains(advice) {
            all.push(advice.clone());
        }
    }
    all
}

fn enter(desk: &mut Desk<'_>, line: &Line, source: &str) -> Result<PersonId, Trouble> {
    let person = council::people::persons::Person {
        id: desk.id()?,
        name: line.name.clone(),
        note: line.note.clone(),
        source: crate::bodies::registry::trimmed(source),
        merged_into: None,
    };
    store::people::persons::insert(desk.conn, &person)?;
    Ok(person.id)
}

fn begin(body: BodyId, holder: Holder, line: &Line, source: &str) -> Begin {
    Begin {
        district: line.district.clone(),
        from: line.from,
        to: line.to,
        nominated_by: line.nominated_by.clone(),
        seat_source: line.seat_source.clone(),
        evidence: line.evidence.clone(),
        appointed_by: line.appointed_by.clone(),
        source: crate::bodies::registry::trimmed(source),
        ..Begin::new(body, holder, line.role.clone())
    }
}

/// A number for a person who is not entered yet; real numbers are positive.
fn stand_in(row: u32) -> PersonId {
    Id::new(-i64::from(row))
}

/// The faults of a table that are questions: who is it?
pub fn is_question(fault: &Fault) -> bool {
    matches!(fault.why, council::bodies::rosters::Refusal::WhoIsIt(_))
}
