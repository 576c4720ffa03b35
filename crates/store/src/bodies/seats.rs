//! Seats of a body, of a person, of a district.

use council::BodyId;
use council::bodies::seats::{EndReason, Holder, Seat};

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_BODY: &str =
        "SELECT id, body, person, office, role, district, from_when, to_day, end_reason
         FROM bodies_seats WHERE body = $1 ORDER BY id";
}

/// Every seat of a body, past and present, in the order entered.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Seat>, Error> {
    conn.list(OF_BODY, p![body], seat)
}

/// A row of the columns of `OF_BODY`.
pub(crate) fn seat(row: &dyn Row) -> Result<Seat, Error> {
    let holder = match (read::id_opt(row, 2)?, read::id_opt(row, 3)?) {
        (Some(person), None) => Holder::Person(person),
        (None, Some(office)) => Holder::Office(office),
        _ => return Err(Error::Corrupt { what: "a seat has one holder".to_owned() }),
    };
    Ok(Seat {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        holder,
        role: row.text(4)?.to_owned(),
        district: read::text_opt(row, 5)?,
        from: read::parsed_opt(row, 6, "day")?,
        to: read::parsed_opt(row, 7, "day")?,
        end: read::word_opt(row, 8, EndReason::of)?,
    })
}
