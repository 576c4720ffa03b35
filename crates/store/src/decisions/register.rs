//! The register of decisions.

use council::bodies::registry::Body;
use council::decisions::register::{Decision, Form};
use council::{BodyId, DecisionId, MeetingId};
use jiff::civil::DateTime;

use crate::meetings::motions;
use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, no, body, meeting, item, motion, vote, form, text, cite, decided_at, effect,
             voided_at, voided_why
         FROM decisions_decisions WHERE id = $1";
    const OF_MEETING: &str =
        "SELECT id, no, body, meeting, item, motion, vote, form, text, cite, decided_at, effect,
             voided_at, voided_why
         FROM decisions_decisions WHERE meeting = $1 ORDER BY decided_at, id";
    const NEXT_NO: &str =
        "SELECT CAST(COALESCE(MAX(no), 0) AS BIGINT) + 1 FROM decisions_decisions WHERE body = $1";
    const INSERT: &str =
        "INSERT INTO decisions_decisions
             (id, no, body, meeting, item, motion, vote, form, text, cite, decided_at, effect)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    const VOID: &str =
        "UPDATE decisions_decisions SET voided_at = $2, voided_why = $3 WHERE id = $1";
    const JOURNALED: &str =
        "SELECT MAX(seq) FROM journal_acts
         WHERE subject_kind = 'meeting' AND subject = $1 AND legal_at = $2
           AND kind IN ('meetings.vote.closed', 'meetings.vote.corrected',
               'meetings.election.counted', 'decisions.decision.recorded')";
    const LIST: &str =
        "SELECT d.id, d.no, d.body, d.meeting, d.item, d.motion, d.vote, d.form, d.text, d.cite,
             d.decided_at, d.effect, d.voided_at, d.voided_why,
             b.slug, b.name, b.name_en, m.no, m.title,
             (SELECT count(*) FROM decisions_effects e WHERE e.decision = d.id)
         FROM decisions_decisions d JOIN bodies_bodies b ON b.id = d.body
             LEFT JOIN meetings_meetings m ON m.id = d.meeting
         WHERE (CAST($1 AS BIGINT) = 0 OR d.body = $1) AND d.decided_at >= $2 AND d.decided_at < $3
         ORDER BY d.decided_at DESC, d.id DESC LIMIT $4";
}

/// A decision in a list, with its body and meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The decision.
    pub decision: Decision,
    /// The address word of the body.
    pub slug: kit::Slug,
    /// The name of the body.
    pub body_name: String,
    /// Its English name.
    pub body_name_en: String,
    /// The number of the meeting.
    pub meeting_no: Option<u32>,
    /// The title of the meeting.
    pub meeting_title: Option<String>,
    /// How many records it changed.
    pub effects: u32,
}

/// Which decisions to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Of this body alone.
    pub body: Option<BodyId>,
    /// Decided at or after this moment.
    pub from: Option<DateTime>,
    /// Decided before this moment.
    pub before: Option<DateTime>,
    /// How many at most.
    pub limit: u32,
}

impl Default for Filter {
    fn default() -> Self {
        Self { body: None, from: None, before: None, limit: 200 }
    }
}

/// The decision with this number.
pub fn find(conn: &mut dyn Conn, id: DecisionId) -> Result<Option<Decision>, Error> {
    conn.one(FIND, p![id], decision)
}

/// The decisions of a meeting, in order.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Decision>, Error> {
    conn.list(OF_MEETING, p![meeting], decision)
}

/// Decisions, the latest first.
pub fn list(conn: &mut dyn Conn, filter: &Filter) -> Result<Vec<Listed>, Error> {
    let from = filter.from.map_or_else(String::new, |at| at.to_string());
    let before = filter.before.map_or_else(|| "9999".to_owned(), |at| at.to_string());
    let body = filter.body.map_or(0, BodyId::get);
    conn.list(LIST, p![body, &from, &before, filter.limit], |row| {
        Ok(Listed {
            decision: decision(row)?,
            slug: read::parsed(row, 14, "slug")?,
            body_name: row.text(15)?.to_owned(),
            body_name_en: row.text(16)?.to_owned(),
            meeting_no: read::count_opt(row, 17)?,
            meeting_title: read::text_opt(row, 18)?,
            effects: read::count(row, 19)?,
        })
    })
}

/// The sealed number of the act that took a decision.
pub fn journaled(conn: &mut dyn Conn, it: &Decision) -> Result<Option<i64>, Error> {
    let Some(meeting) = it.meeting else { return Ok(None) };
    let at = it.decided_at.to_string();
    Ok(conn.one(JOURNALED, p![meeting, &at], |row| row.int_opt(0))?.flatten())
}

/// The number of the next decision of a body.
pub fn next_no(conn: &mut dyn Conn, body: &Body) -> Result<u32, Error> {
    Ok(conn.one(NEXT_NO, p![body.id], |row| read::count(row, 0))?.unwrap_or(1))
}

/// Enters a decision.
pub fn insert(conn: &mut dyn Conn, it: &Decision) -> Result<(), Error> {
    let effect = motions::effect(&it.effect)?;
    conn.exec(
        INSERT,
        p![
            it.id,
            it.no,
            it.body,
            it.meeting,
            it.item,
            it.motion,
            it.vote,
            it.form.word(),
            &it.text,
            &it.cite,
            &it.decided_at.to_string(),
            &effect,
        ],
    )?;
    Ok(())
}

/// Takes a decision back: a corrected count does not carry it.
pub fn void(conn: &mut dyn Conn, id: DecisionId, at: DateTime, why: &str) -> Result<(), Error> {
    conn.exec(VOID, p![id, &at.to_string(), why]).map(drop)
}

/// A row of the columns of `FIND`.
fn decision(row: &dyn Row) -> Result<Decision, Error> {
    Ok(Decision {
        id: read::id(row, 0)?,
        no: read::count(row, 1)?,
        body: read::id(row, 2)?,
        meeting: read::id_opt(row, 3)?,
        item: read::id_opt(row, 4)?,
        motion: read::id_opt(row, 5)?,
        vote: read::id_opt(row, 6)?,
        form: read::word(row, 7, Form::of)?,
        text: row.text(8)?.to_owned(),
        cite: read::text_opt(row, 9)?,
        decided_at: read::parsed(row, 10, "time")?,
        effect: read::json(row, 11)?,
        voided_at: read::parsed_opt(row, 12, "time")?,
        voided_why: read::text_opt(row, 13)?,
    })
}
