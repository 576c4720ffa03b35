//! What the pages of the books need beside the books: councils, decisions, members of today.

use std::collections::BTreeMap;

use council::accounts::roles::Standing;
use council::bodies::registry::{Body, RosterState};
use council::{BodyId, DecisionId, MeetingId, VersionId};
use jiff::civil::{Date, DateTime};

use crate::{Conn, Error, bodies::registry, p, read};

sql! {
    const COUNCILS: &str =
        "SELECT id, slug, name, name_en, kind, parent, root, organ, district, founded, dissolved,
             roster, note, source
         FROM bodies_bodies WHERE kind = 'council' ORDER BY id";
    const HEADS: &str =
        "SELECT id, body, no, title, sha256, effective_at, decision, source, voided_at
         FROM bylaws_versions ORDER BY body, effective_at, no";
    const ADOPTED: &str =
        "SELECT v.id, d.id, d.no, d.text, d.decided_at, d.meeting, m.title, b.name, b.name_en
         FROM bylaws_versions v
         JOIN decisions_decisions d ON d.id = v.decision
         JOIN bodies_bodies b ON b.id = d.body
         LEFT JOIN meetings_meetings m ON m.id = d.meeting
         WHERE v.body = $1";
    const IN_OFFICE: &str =
        "SELECT b.organ, s.role, b.roster, COALESCE(s.district, ''), CAST(COUNT(*) AS BIGINT),
             b.slug
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
         WHERE b.root = $1 AND b.organ IS NOT NULL
           AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
           AND (s.to_day IS NULL OR s.to_day >= $2)
           AND s.from_when IS NOT NULL AND length(s.from_when) = 10 AND s.from_when <= $2
         GROUP BY b.organ, s.role, b.roster, COALESCE(s.district, ''), b.slug";
}

/// The decision that adopted a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// The decision.
    pub decision: DecisionId,
    /// Its number in the register of its body.
    pub no: u32,
    /// Its words.
    pub text: String,
    /// When.
    pub decided_at: DateTime,
    /// In which meeting, with its title.
    pub meeting: Option<(MeetingId, String)>,
    /// The name of the body in Korean and in English.
    pub body: (String, String),
}

/// How many seats of a role are held in an organ on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InOffice {
    /// Seats held, all districts together.
    pub held: u32,
    /// Seats held in each district that has any.
    pub per_district: Vec<(String, u32)>,
    /// Whether every member of the organ is entered by name.
    pub complete: bool,
    /// The address word of the organ.
    pub slug: String,
}

/// The organ of a council in which somebody has a seat; where they have several, the first.
pub fn seated_in(
    conn: &mut dyn Conn,
    who: &Standing,
    council: &Body,
) -> Result<Option<Body>, Error> {
    match who.seats.iter().find(|seat| seat.root == council.id) {
        Some(seat) => registry::find(conn, seat.body),
        None => Ok(None),
    }
}

/// Every council, in the order founded in the house.
pub fn councils(conn: &mut dyn Conn) -> Result<Vec<Body>, Error> {
    conn.list(COUNCILS, p![], registry::body)
}

/// Every version of every book, without the texts, by body and then by the time of taking effect.
pub fn versions(conn: &mut dyn Conn) -> Result<Vec<council::bylaws::versions::Version>, Error> {
    conn.list(HEADS, p![], super::version)
}

/// The decisions that adopted versions of a council's book.
pub fn adoptions(
    conn: &mut dyn Conn,
    body: BodyId,
) -> Result<BTreeMap<VersionId, Adoption>, Error> {
    let all = conn.list(ADOPTED, p![body], |row| {
        let meeting: Option<MeetingId> = read::id_opt(row, 5)?;
        let title = read::text_opt(row, 6)?.unwrap_or_default();
        let adoption = Adoption {
            decision: read::id(row, 1)?,
            no: read::count(row, 2)?,
            text: row.text(3)?.to_owned(),
            decided_at: read::parsed(row, 4, "time")?,
            meeting: meeting.map(|id| (id, title)),
            body: (row.text(7)?.to_owned(), row.text(8)?.to_owned()),
        };
        Ok((read::id(row, 0)?, adoption))
    })?;
    Ok(all.into_iter().collect())
}

/// Seats held on a day in the organs of a council, by organ and role of the book. A seat whose
/// first day is not stated exactly is not counted.
pub fn in_office(
    conn: &mut dyn Conn,
    root: BodyId,
    day: Date,
) -> Result<BTreeMap<(String, String), InOffice>, Error> {
    let mut all: BTreeMap<(String, String), InOffice> = BTreeMap::new();
    let rows = conn.list(IN_OFFICE, p![root, &day.to_string()], |row| {
        let place = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
        let roster = read::word(row, 2, RosterState::of)?;
        let (district, slug) = (row.text(3)?.to_owned(), row.text(5)?.to_owned());
        Ok((place, roster, district, read::count(row, 4)?, slug))
    })?;
    for (place, roster, district, held, slug) in rows {
        let it = all.entry(place).or_default();
        it.held += held;
        it.complete = roster == RosterState::Complete;
        it.slug = slug;
        if !district.is_empty() {
            it.per_district.push((district, held));
        }
    }
    Ok(all)
}
