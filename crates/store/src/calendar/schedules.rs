//! Recurring schedules as rules, with their exceptions.

use std::collections::BTreeMap;

use council::calendar::schedules::{Exception, Rule, Schedule};
use council::{BodyId, ScheduleId};
use jiff::civil::Date;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, title, title_en, rule, place, from_day, to_day, ended_why, decision, source
         FROM calendar_schedules WHERE id = $1";
    const ALL: &str =
        "SELECT id, body, title, title_en, rule, place, from_day, to_day, ended_why, decision, source
         FROM calendar_schedules ORDER BY id LIMIT 2000";
    const OF_BODY: &str =
        "SELECT id, body, title, title_en, rule, place, from_day, to_day, ended_why, decision, source
         FROM calendar_schedules WHERE body = $1 ORDER BY id";
    const INSERT: &str =
        "INSERT INTO calendar_schedules
             (id, body, title, title_en, rule, place, from_day, to_day, decision, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    const END: &str = "UPDATE calendar_schedules SET to_day = $2, ended_why = $3 WHERE id = $1";
    const EXCEPTIONS: &str =
        "SELECT day, moved_to, reason FROM calendar_exceptions WHERE schedule = $1 ORDER BY day";
    const EXCEPTIONS_OF_BODY: &str =
        "SELECT e.day, e.moved_to, e.reason, e.schedule
         FROM calendar_exceptions e JOIN calendar_schedules s ON s.id = e.schedule
         WHERE s.body = $1 ORDER BY e.schedule, e.day";
    const ALL_EXCEPTIONS: &str =
        "SELECT day, moved_to, reason, schedule FROM calendar_exceptions ORDER BY schedule, day";
    const EXCEPT: &str =
        "INSERT INTO calendar_exceptions (schedule, day, moved_to, reason) VALUES ($1, $2, $3, $4)
         ON CONFLICT (schedule, day)
         DO UPDATE SET moved_to = excluded.moved_to, reason = excluded.reason";
    const RESTORE: &str = "DELETE FROM calendar_exceptions WHERE schedule = $1 AND day = $2";
}

/// The schedule with this number, and its exceptions.
pub fn find(conn: &mut dyn Conn, id: ScheduleId) -> Result<Option<Schedule>, Error> {
    let Some(mut it) = conn.one(FIND, p![id], schedule)? else { return Ok(None) };
    it.exceptions = conn.list(EXCEPTIONS, p![id], exception)?;
    Ok(Some(it))
}

/// Every schedule of the house with its exceptions, in the order entered.
pub fn all(conn: &mut dyn Conn) -> Result<Vec<Schedule>, Error> {
    let schedules = conn.list(ALL, p![], schedule)?;
    let exceptions =
        conn.list(ALL_EXCEPTIONS, p![], |row| Ok((read::id(row, 3)?, exception(row)?)))?;
    Ok(together(schedules, exceptions))
}

/// The schedules of a body with their exceptions, in the order entered.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Schedule>, Error> {
    let schedules = conn.list(OF_BODY, p![body], schedule)?;
    let exceptions =
        conn.list(EXCEPTIONS_OF_BODY, p![body], |row| Ok((read::id(row, 3)?, exception(row)?)))?;
    Ok(together(schedules, exceptions))
}

fn together(
    mut schedules: Vec<Schedule>,
    exceptions: Vec<(ScheduleId, Exception)>,
) -> Vec<Schedule> {
    let mut by_schedule: BTreeMap<ScheduleId, Vec<Exception>> = BTreeMap::new();
    for (id, exception) in exceptions {
        by_schedule.entry(id).or_default().push(exception);
    }
    for it in &mut schedules {
        it.exceptions = by_schedule.remove(&it.id).unwrap_or_default();
    }
    schedules
}

/// Sets a schedule.
pub fn insert(conn: &mut dyn Conn, it: &Schedule) -> Result<(), Error> {
    let rule = serde_json::to_string(&it.rule).map_err(|why| Error::corrupt(why.to_string()))?;
    let to = it.to.map(|to| to.to_string());
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            &it.title,
            &it.title_en,
            &rule,
            &it.place,
            &it.from.to_string(),
            &to,
            it.decision,
            &it.source,
        ],
    )?;
    Ok(())
}

/// Ends a schedule.
pub fn end(conn: &mut dyn Conn, id: ScheduleId, last: Date, why: &str) -> Result<(), Error> {
    conn.exec(END, p![id, &last.to_string(), why]).map(drop)
}

/// Leaves out or moves one day of a schedule, or changes what was said of it.
pub fn except(conn: &mut dyn Conn, id: ScheduleId, it: &Exception) -> Result<(), Error> {
    let moved = it.moved_to.map(|at| at.to_string());
    conn.exec(EXCEPT, p![id, &it.day.to_string(), &moved, &it.reason]).map(drop)
}

/// One day of a schedule is as its rule says again.
pub fn restore(conn: &mut dyn Conn, id: ScheduleId, day: Date) -> Result<(), Error> {
    conn.exec(RESTORE, p![id, &day.to_string()]).map(drop)
}

/// A row of the columns of `FIND`.
fn schedule(row: &dyn Row) -> Result<Schedule, Error> {
    Ok(Schedule {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        title: row.text(2)?.to_owned(),
        title_en: read::text_opt(row, 3)?,
        rule: read::json::<Rule>(row, 4)?,
        place: read::text_opt(row, 5)?,
        from: read::parsed(row, 6, "day")?,
        to: read::parsed_opt(row, 7, "day")?,
        ended_why: read::text_opt(row, 8)?,
        decision: read::id_opt(row, 9)?,
        source: read::text_opt(row, 10)?,
        exceptions: Vec::new(),
    })
}

fn exception(row: &dyn Row) -> Result<Exception, Error> {
    Ok(Exception {
        day: read::parsed(row, 0, "day")?,
        moved_to: read::parsed_opt(row, 1, "time")?,
        reason: row.text(2)?.to_owned(),
    })
}
