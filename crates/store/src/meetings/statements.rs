//! What was said on an item, with earlier words.

use council::meetings::statements::{Kind, Speaker, Statement};
use council::{ItemId, MeetingId, StatementId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_MEETING: &str =
        "SELECT s.id, s.meeting, s.item, s.kind, s.seat, s.person, s.office,
             COALESCE(s.label, p.name, o.name, sp.name, so.name, ''), s.text, s.said_at, s.place,
             s.source, s.struck_at, s.struck_why
         FROM meetings_statements s
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_seats b ON b.id = s.seat
             LEFT JOIN people_persons sp ON sp.id = b.person
             LEFT JOIN people_offices so ON so.id = b.office
         WHERE s.meeting = $1 ORDER BY s.item, s.place";
    const FIND: &str =
        "SELECT s.id, s.meeting, s.item, s.kind, s.seat, s.person, s.office,
             COALESCE(s.label, p.name, o.name, sp.name, so.name, ''), s.text, s.said_at, s.place,
             s.source, s.struck_at, s.struck_why
         FROM meetings_statements s
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_seats b ON b.id = s.seat
             LEFT JOIN people_persons sp ON sp.id = b.person
             LEFT JOIN people_offices so ON so.id = b.office
         WHERE s.id = $1";
    const NEXT: &str =
        "SELECT CAST(COALESCE(MAX(place), 0) AS BIGINT) + 1 FROM meetings_statements
         WHERE item = $1";
    const INSERT: &str =
        "INSERT INTO meetings_statements
             (id, meeting, item, kind, seat, person, office, label, text, said_at, place, source,
              salt)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    const KEEP_WORDS: &str =
        "INSERT INTO meetings_statement_words (statement, no, text, replaced_at)
         SELECT s.id, (SELECT count(*) FROM meetings_statement_words w WHERE w.statement = s.id) + 1,
             s.text, $2
         FROM meetings_statements s WHERE s.id = $1";
    const REWORD: &str =
        "UPDATE meetings_statements SET text = $2, salt = COALESCE($3, salt) WHERE id = $1";
    const STRIKE: &str =
        "UPDATE meetings_statements SET struck_at = $2, struck_why = $3 WHERE id = $1";
    const WORDS: &str =
        "SELECT text, replaced_at FROM meetings_statement_words WHERE statement = $1 ORDER BY no";
    const FROZEN: &str =
        "SELECT count(*) FROM meetings_minutes WHERE meeting = $1 AND adopted_at IS NOT NULL";
}

/// Everything said in a meeting, by item and place.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Statement>, Error> {
    conn.list(OF_MEETING, p![meeting], statement)
}

/// The statement with this number.
pub fn find(conn: &mut dyn Conn, id: StatementId) -> Result<Option<Statement>, Error> {
    conn.one(FIND, p![id], statement)
}

/// The place of the next statement on an item.
pub fn next_place(conn: &mut dyn Conn, item: ItemId) -> Result<u32, Error> {
    Ok(conn.one(NEXT, p![item], |row| read::count(row, 0))?.unwrap_or(1))
}

/// Records a statement. The name of a seat, person or office is kept with it, not here; `salt` is
/// what its words were hashed with in the journal, where they are not public.
pub fn insert(conn: &mut dyn Conn, it: &Statement, salt: Option<&str>) -> Result<(), Error> {
    let known = it.speaker.seat.is_some() || it.speaker.person.is_some();
    let label = (!known && it.speaker.office.is_none()).then_some(it.speaker.label.as_str());
    conn.exec(
        INSERT,
        p![
            it.id,
            it.meeting,
            it.item,
            it.kind.word(),
            it.speaker.seat,
            it.speaker.person,
            it.speaker.office,
            label,
            &it.text,
            &it.said_at.to_string(),
            it.place,
            &it.source,
            salt,
        ],
    )?;
    Ok(())
}

/// Puts the words of a statement right; the old ones are kept.
pub fn reword(
    conn: &mut dyn Conn,
    id: StatementId,
    text: &str,
    salt: Option<&str>,
    at: DateTime,
) -> Result<(), Error> {
    conn.exec(KEEP_WORDS, p![id, &at.to_string()])?;
    conn.exec(REWORD, p![id, text, salt]).map(drop)
}

/// Strikes a statement from the record.
pub fn strike(conn: &mut dyn Conn, id: StatementId, at: DateTime, why: &str) -> Result<(), Error> {
    conn.exec(STRIKE, p![id, &at.to_string(), why]).map(drop)
}

/// Earlier words of a statement and when each was replaced, oldest first.
pub fn words(conn: &mut dyn Conn, id: StatementId) -> Result<Vec<(String, DateTime)>, Error> {
    conn.list(WORDS, p![id], |row| Ok((row.text(0)?.to_owned(), read::parsed(row, 1, "time")?)))
}

/// Whether the minutes of a meeting are adopted: then its statements stay as they are.
pub fn frozen(conn: &mut dyn Conn, meeting: MeetingId) -> Result<bool, Error> {
    Ok(conn.one(FROZEN, p![meeting], |row| row.int(0))?.unwrap_or(0) > 0)
}

fn statement(row: &dyn Row) -> Result<Statement, Error> {
    Ok(Statement {
        id: read::id(row, 0)?,
        meeting: read::id(row, 1)?,
        item: read::id(row, 2)?,
        kind: read::word(row, 3, Kind::of)?,
        speaker: Speaker {
            seat: read::id_opt(row, 4)?,
            person: read::id_opt(row, 5)?,
            office: read::id_opt(row, 6)?,
            label: row.text(7)?.to_owned(),
        },
        text: row.text(8)?.to_owned(),
        said_at: read::parsed(row, 9, "time")?,
        place: read::count(row, 10)?,
        source: read::text_opt(row, 11)?,
        struck_at: read::parsed_opt(row, 12, "time")?,
        struck_why: read::text_opt(row, 13)?,
    })
}
