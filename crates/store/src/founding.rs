//! How far the founding of a council has come: read from what exists, never kept.

use council::{BodyId, MeetingId};

use crate::{Conn, Error, p, read};

sql! {
    const COUNCILS: &str =
        "SELECT b.slug, b.name, b.name_en,
             (SELECT CAST(count(*) AS BIGINT) FROM bylaws_versions v WHERE v.body = b.id),
             (SELECT CAST(count(*) AS BIGINT) FROM bodies_seats s
                  JOIN bodies_bodies o ON o.id = s.body WHERE o.root = b.id),
             (SELECT CAST(count(*) AS BIGINT) FROM meetings_meetings m
                  JOIN bodies_bodies o ON o.id = m.body WHERE o.root = b.id)
         FROM bodies_bodies b WHERE b.parent IS NULL AND b.kind = 'council' ORDER BY b.id";
    const SEATS: &str =
        "SELECT s.body, CAST(count(*) AS BIGINT) FROM bodies_seats s
             JOIN bodies_bodies o ON o.id = s.body
         WHERE o.root = $1 AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
         GROUP BY s.body ORDER BY s.body";
    const FIRST_MEETING: &str =
        "SELECT m.id FROM meetings_meetings m JOIN bodies_bodies o ON o.id = m.body
         WHERE o.root = $1 ORDER BY m.starts_at, m.id LIMIT 1";
}

/// A council and how much of it there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// Its word in addresses.
    pub slug: String,
    /// Its Korean name.
    pub name: String,
    /// Its English name.
    pub name_en: String,
    /// Versions of its book.
    pub versions: u32,
    /// Seats in it and its organs.
    pub seats: u32,
    /// Meetings of it and its organs.
    pub meetings: u32,
}

/// Every council, in the order founded.
pub fn councils(conn: &mut dyn Conn) -> Result<Vec<Council>, Error> {
    conn.list(COUNCILS, p![], |row| {
        Ok(Council {
            slug: row.text(0)?.to_owned(),
            name: row.text(1)?.to_owned(),
            name_en: row.text(2)?.to_owned(),
            versions: read::count(row, 3)?,
            seats: read::count(row, 4)?,
            meetings: read::count(row, 5)?,
        })
    })
}

/// How many seats each body of a council's family has or had.
pub fn seats(conn: &mut dyn Conn, root: BodyId) -> Result<Vec<(BodyId, u32)>, Error> {
    conn.list(SEATS, p![root], |row| Ok((read::id(row, 0)?, read::count(row, 1)?)))
}

/// The first meeting of a council's family.
pub fn first_meeting(conn: &mut dyn Conn, root: BodyId) -> Result<Option<MeetingId>, Error> {
    conn.one(FIRST_MEETING, p![root], |row| read::id(row, 0))
}
