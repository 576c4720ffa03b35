//! Written resolutions (서면심의), where the book allows them.

use council::meetings::votes::{Choice, Ruling};
use council::meetings::written::{Answer, Counted, Written};
use council::{BodyId, DecisionId, WrittenId};
use jiff::civil::DateTime;

use super::motions;
use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, no, title, text, why, rule, effect, law, opened_at, due_at, closed_at,
             outcome, verdict, frozen, decision
         FROM meetings_written WHERE id = $1";
    const OF_BODY: &str =
        "SELECT id, body, no, title, text, why, rule, effect, law, opened_at, due_at, closed_at,
             outcome, verdict, frozen, decision
         FROM meetings_written WHERE body = $1 ORDER BY no DESC LIMIT 200";
    const OF_DECISION: &str = "SELECT id FROM meetings_written WHERE decision = $1";
    const NEXT_NO: &str =
        "SELECT CAST(COALESCE(MAX(no), 0) AS BIGINT) + 1 FROM meetings_written WHERE body = $1";
    const OPEN: &str =
        "INSERT INTO meetings_written
             (id, body, no, title, text, why, rule, effect, law, opened_at, due_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    const CLOSE: &str =
        "UPDATE meetings_written
         SET closed_at = $2, outcome = $3, verdict = $4, frozen = $5, decision = $6 WHERE id = $1";
    const ANSWERS: &str =
        "SELECT seat, choice, opinion, answered_at FROM meetings_written_answers
         WHERE written = $1 ORDER BY answered_at, seat";
    const ANSWER: &str =
        "INSERT INTO meetings_written_answers (written, seat, choice, opinion, answered_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (written, seat) DO NOTHING";
}

/// The written resolution with this number.
pub fn find(conn: &mut dyn Conn, id: WrittenId) -> Result<Option<Written>, Error> {
    conn.one(FIND, p![id], written)
}

/// Those of a body, the latest first.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Written>, Error> {
    conn.list(OF_BODY, p![body], written)
}

/// The written resolution that a decision was taken by.
pub fn of_decision(conn: &mut dyn Conn, decision: DecisionId) -> Result<Option<WrittenId>, Error> {
    conn.one(OF_DECISION, p![decision], |row| read::id(row, 0))
}

/// The number of the next one of a body.
pub fn next_no(conn: &mut dyn Conn, body: BodyId) -> Result<u32, Error> {
    Ok(conn.one(NEXT_NO, p![body], |row| read::count(row, 0))?.unwrap_or(1))
}

/// Puts it to the members.
pub fn open(conn: &mut dyn Conn, it: &Written) -> Result<(), Error> {
    let effect = motions::effect(&it.effect)?;
    conn.exec(
        OPEN,
        p![
            it.id,
            it.body,
            it.no,
            &it.title,
            &it.text,
            &it.why,
            &it.rule,
            &effect,
            it.law,
            &it.opened_at.to_string(),
            &it.due_at.to_string(),
        ],
    )?;
    Ok(())
}

/// Keeps what came of it.
pub fn close(
    conn: &mut dyn Conn,
    id: WrittenId,
    at: DateTime,
    counted: &Counted,
    decision: Option<DecisionId>,
) -> Result<(), Error> {
    let (verdict, frozen) = (json(&counted.judged)?, json(&counted.frozen)?);
    let at = at.to_string();
    conn.exec(CLOSE, p![id, &at, counted.ruling.word(), &verdict, &frozen, decision]).map(drop)
}

/// The answers so far, as they came.
pub fn answers(conn: &mut dyn Conn, id: WrittenId) -> Result<Vec<Answer>, Error> {
    conn.list(ANSWERS, p![id], |row| {
        Ok(Answer {
            seat: read::id(row, 0)?,
            choice: read::word(row, 1, Choice::of)?,
            opinion: read::text_opt(row, 2)?,
            answered_at: read::parsed(row, 3, "time")?,
        })
    })
}

/// Keeps an answer; `false` where the seat has answered already.
pub fn answer(conn: &mut dyn Conn, id: WrittenId, it: &Answer) -> Result<bool, Error> {
    let at = it.answered_at.to_string();
    Ok(conn.exec(ANSWER, p![id, it.seat, it.choice.word(), &it.opinion, &at])? == 1)
}

fn written(row: &dyn Row) -> Result<Written, Error> {
    let result = match read::word_opt(row, 12, Ruling::of)? {
        None => None,
        Some(ruling) => {
            Some(Counted { ruling, judged: read::json(row, 13)?, frozen: read::json(row, 14)? })
        }
    };
    Ok(Written {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        no: read::count(row, 2)?,
        title: row.text(3)?.to_owned(),
        text: row.text(4)?.to_owned(),
        why: row.text(5)?.to_owned(),
        rule: row.text(6)?.to_owned(),
        effect: read::json(row, 7)?,
        law: read::id(row, 8)?,
        opened_at: read::parsed(row, 9, "time")?,
        due_at: read::parsed(row, 10, "time")?,
        closed_at: read::parsed_opt(row, 11, "time")?,
        result,
        decision: read::id_opt(row, 15)?,
    })
}

fn json(it: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(it).map_err(|why| Error::Corrupt { what: why.to_string() })
}
