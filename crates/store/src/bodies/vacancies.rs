//! Empty seats that are followed up.

use council::bodies::vacancies::{Policy, Vacancy};
use council::{BodyId, SeatId, VacancyId};
use jiff::civil::Date;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, role, left_by_seat, since, policy, criteria, source, filled_by_seat,
             closed_on
         FROM bodies_vacancies WHERE id = $1";
    const OF_BODY: &str =
        "SELECT id, body, role, left_by_seat, since, policy, criteria, source, filled_by_seat,
             closed_on
         FROM bodies_vacancies WHERE body = $1 ORDER BY since, id";
    const INSERT: &str =
        "INSERT INTO bodies_vacancies
             (id, body, role, left_by_seat, since, policy, criteria, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const SETTLE: &str =
        "UPDATE bodies_vacancies SET policy = $2, criteria = $3, source = $4 WHERE id = $1";
    const FILL: &str =
        "UPDATE bodies_vacancies SET filled_by_seat = $2, closed_on = $3 WHERE id = $1";
    const UNFILL: &str =
        "UPDATE bodies_vacancies SET filled_by_seat = NULL, closed_on = NULL
         WHERE filled_by_seat = $1";
    const REMOVE: &str =
        "DELETE FROM bodies_vacancies WHERE left_by_seat = $1 AND filled_by_seat IS NULL";
}

/// The vacancy with this number.
pub fn find(conn: &mut dyn Conn, id: VacancyId) -> Result<Option<Vacancy>, Error> {
    conn.one(FIND, p![id], vacancy)
}

/// Every vacancy of a body, open or filled, oldest first.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Vacancy>, Error> {
    conn.list(OF_BODY, p![body], vacancy)
}

/// Opens a vacancy.
pub fn insert(conn: &mut dyn Conn, it: &Vacancy) -> Result<(), Error> {
    let (since, policy) = (it.since.to_string(), it.policy.word());
    conn.exec(
        INSERT,
        p![it.id, it.body, &it.role, it.left_by, &since, policy, &it.criteria, &it.source],
    )?;
    Ok(())
}

/// Writes what becomes of a vacancy.
pub fn settle(conn: &mut dyn Conn, it: &Vacancy) -> Result<(), Error> {
    conn.exec(SETTLE, p![it.id, it.policy.word(), &it.criteria, &it.source])?;
    Ok(())
}

/// A seat fills a vacancy.
pub fn fill(conn: &mut dyn Conn, id: VacancyId, seat: SeatId, on: Date) -> Result<(), Error> {
    let on = on.to_string();
    conn.exec(FILL, p![id, seat, &on])?;
    Ok(())
}

/// The seat never counted: what it filled is open again.
pub fn unfill(conn: &mut dyn Conn, seat: SeatId) -> Result<(), Error> {
    conn.exec(UNFILL, p![seat])?;
    Ok(())
}

/// The seat did not end after all: what it left open, and nobody filled, was no vacancy.
pub fn remove_left_by(conn: &mut dyn Conn, seat: SeatId) -> Result<(), Error> {
    conn.exec(REMOVE, p![seat])?;
    Ok(())
}

fn vacancy(row: &dyn Row) -> Result<Vacancy, Error> {
    Ok(Vacancy {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        role: row.text(2)?.to_owned(),
        left_by: read::id_opt(row, 3)?,
        since: read::parsed(row, 4, "day")?,
        policy: read::word(row, 5, Policy::of)?,
        criteria: read::text_opt(row, 6)?,
        source: read::text_opt(row, 7)?,
        filled_by: read::id_opt(row, 8)?,
        closed_on: read::parsed_opt(row, 9, "day")?,
    })
}
