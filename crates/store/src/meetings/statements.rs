//! What was said on an item, with earlier words.

use council::meetings::statements::{Kind, Speaker, Statement};
use council::{MeetingId, StatementId};

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
}

/// Everything said in a meeting, by item and place.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Statement>, Error> {
    conn.list(OF_MEETING, p![meeting], statement)
}

/// The statement with this number.
pub fn find(conn: &mut dyn Conn, id: StatementId) -> Result<Option<Statement>, Error> {
    conn.one(FIND, p![id], statement)
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
