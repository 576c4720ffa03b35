//! Single dates of a body, with precision and state.

use council::calendar::events::{Event, Kind, State};
use council::{BodyId, EventId};
use jiff::civil::{Date, Time};

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, title, title_en, when_text, starts, ends, weekday, place, kind, state,
             state_note, moved_to, source
         FROM calendar_events WHERE id = $1";
    const SHOWN: &str =
        "SELECT id, body, title, title_en, when_text, starts, ends, weekday, place, kind, state,
             state_note, moved_to, source
         FROM calendar_events
         WHERE (from_day <= $2 AND to_day >= $1)
             OR (state IN ('planned', 'confirmed') AND to_day < $3)
         ORDER BY from_day, to_day, id LIMIT 2000";
    const INSERT: &str =
        "INSERT INTO calendar_events
             (id, body, title, title_en, when_text, from_day, to_day, starts, ends, weekday, place,
              kind, state, state_note, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    const SETTLE: &str =
        "UPDATE calendar_events SET state = $2, state_note = $3, moved_to = $4 WHERE id = $1";
    const SHARED: &str =
        "SELECT a.body, b.body, count(DISTINCT a.person)
         FROM bodies_seats a JOIN bodies_seats b ON b.person = a.person AND a.body < b.body
         WHERE (a.from_when IS NULL OR a.from_when <= $1) AND (a.to_day IS NULL OR a.to_day >= $1)
             AND (b.from_when IS NULL OR b.from_when <= $1) AND (b.to_day IS NULL OR b.to_day >= $1)
             AND (a.end_reason IS NULL OR a.end_reason <> 'corrected')
             AND (b.end_reason IS NULL OR b.end_reason <> 'corrected')
         GROUP BY a.body, b.body ORDER BY a.body, b.body";
}

/// The date with this number.
pub fn find(conn: &mut dyn Conn, id: EventId) -> Result<Option<Event>, Error> {
    conn.one(FIND, p![id], event)
}

/// The dates that touch `from..=to`, and those before `today` of which nobody said what became.
pub fn shown(conn: &mut dyn Conn, from: Date, to: Date, today: Date) -> Result<Vec<Event>, Error> {
    conn.list(SHOWN, p![&from.to_string(), &to.to_string(), &today.to_string()], event)
}

/// Enters a date.
pub fn insert(conn: &mut dyn Conn, it: &Event) -> Result<(), Error> {
    let hour = |time: Option<Time>| time.map(|time| time.strftime("%H:%M").to_string());
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            &it.title,
            &it.title_en,
            &it.when.to_string(),
            &it.when.first_day().to_string(),
            &it.when.last_day().to_string(),
            &hour(it.starts),
            &hour(it.ends),
            &it.weekday,
            &it.place,
            it.kind.word(),
            it.state.word(),
            &it.state_note,
            &it.source,
        ],
    )?;
    Ok(())
}

/// Says what became of a date.
pub fn settle(
    conn: &mut dyn Conn,
    id: EventId,
    state: State,
    note: Option<&str>,
    moved_to: Option<EventId>,
) -> Result<(), Error> {
    conn.exec(SETTLE, p![id, state.word(), note, moved_to]).map(drop)
}

/// How many people sit in both of two bodies on a day; the smaller number first.
pub fn shared_people(conn: &mut dyn Conn, day: Date) -> Result<Vec<(BodyId, BodyId, u32)>, Error> {
    conn.list(SHARED, p![&day.to_string()], |row| {
        Ok((read::id(row, 0)?, read::id(row, 1)?, read::count(row, 2)?))
    })
}

/// A row of the columns of `FIND`.
fn event(row: &dyn Row) -> Result<Event, Error> {
    let hour = |column: usize| -> Result<Option<Time>, Error> {
        let Some(text) = row.text_opt(column)? else { return Ok(None) };
        let time = Time::strptime("%H:%M", text);
        time.map(Some).map_err(|why| Error::corrupt(format!("no time of day: {text}: {why}")))
    };
    Ok(Event {
        id: read::id(row, 0)?,
        body: read::id_opt(row, 1)?,
        title: row.text(2)?.to_owned(),
        title_en: read::text_opt(row, 3)?,
        when: read::parsed(row, 4, "day, month, year or range")?,
        starts: hour(5)?,
        ends: hour(6)?,
        weekday: read::text_opt(row, 7)?,
        place: read::text_opt(row, 8)?,
        kind: read::word(row, 9, Kind::of)?,
        state: read::word(row, 10, State::of)?,
        state_note: read::text_opt(row, 11)?,
        moved_to: read::id_opt(row, 12)?,
        source: read::text_opt(row, 13)?,
    })
}
