//! Seats of a body, of a person, of a district; with what the record says about each.

use council::bodies::seats::{EndReason, Holder, Seat};
use council::{BodyId, DecisionId, PersonId, SeatId};
use jiff::civil::Date;

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_BODY: &str =
        "SELECT id, body, person, office, role, district, from_when, to_day, end_reason
         FROM bodies_seats WHERE body = $1 ORDER BY id";
    const FIND: &str =
        "SELECT id, body, person, office, role, district, from_when, to_day, end_reason
         FROM bodies_seats WHERE id = $1";
    const OF_HOLDER: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
         WHERE b.root = $1 AND (s.person = $2 OR s.office = $3) ORDER BY s.id";
    const ALL: &str =
        "SELECT id, body, person, office, role, district, from_when, to_day, end_reason
         FROM bodies_seats ORDER BY id";
    const OF_FAMILY: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
         WHERE b.root = $1 ORDER BY s.id";
    const ROSTER: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason, s.nominated_by, s.seat_source, s.evidence, s.appointed_by, s.source,
             s.to_stated, s.end_note, s.begun_by_decision, s.ended_by_decision,
             COALESCE(p.name, o.name), p.note, d.name, d.name_en, b.slug, b.name, b.name_en
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_districts d ON d.code = s.district
         WHERE s.body = $1 ORDER BY s.id";
    const ENDED: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason, s.nominated_by, s.seat_source, s.evidence, s.appointed_by, s.source,
             s.to_stated, s.end_note, s.begun_by_decision, s.ended_by_decision,
             COALESCE(p.name, o.name), p.note, d.name, d.name_en, b.slug, b.name, b.name_en
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_districts d ON d.code = s.district
         WHERE b.root = $1 AND s.to_day <= $2
             AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
         ORDER BY s.to_day DESC, s.id LIMIT $3";
    const OF_DECISION: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason, s.nominated_by, s.seat_source, s.evidence, s.appointed_by, s.source,
             s.to_stated, s.end_note, s.begun_by_decision, s.ended_by_decision,
             COALESCE(p.name, o.name), p.note, d.name, d.name_en, b.slug, b.name, b.name_en
         FROM decisions_effects e JOIN bodies_seats s ON s.id = e.subject
             JOIN bodies_bodies b ON b.id = s.body
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_districts d ON d.code = s.district
         WHERE e.decision = $1 AND e.subject_kind = 'seat' ORDER BY e.id";
    const OF_PERSON: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason, s.nominated_by, s.seat_source, s.evidence, s.appointed_by, s.source,
             s.to_stated, s.end_note, s.begun_by_decision, s.ended_by_decision,
             COALESCE(p.name, o.name), p.note, d.name, d.name_en, b.slug, b.name, b.name_en
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             LEFT JOIN bodies_districts d ON d.code = s.district
         WHERE s.person = $1 OR s.office = $2
         ORDER BY CASE WHEN s.to_day IS NULL THEN 0 ELSE 1 END, COALESCE(s.from_when, '') DESC, s.id";
    const OF_DISTRICT: &str =
        "SELECT s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason, s.nominated_by, s.seat_source, s.evidence, s.appointed_by, s.source,
             s.to_stated, s.end_note, s.begun_by_decision, s.ended_by_decision,
             COALESCE(p.name, o.name), p.note, d.name, d.name_en, b.slug, b.name, b.name_en
         FROM bodies_seats s JOIN bodies_bodies b ON b.id = s.body
             LEFT JOIN people_persons p ON p.id = s.person
             LEFT JOIN people_offices o ON o.id = s.office
             JOIN bodies_districts d ON d.code = s.district
         WHERE s.district = $1
         ORDER BY CASE WHEN s.to_day IS NULL THEN 0 ELSE 1 END, COALESCE(s.from_when, '') DESC, s.id";
    const INSERT: &str =
        "INSERT INTO bodies_seats
             (id, body, person, office, role, district, from_when, to_day, end_reason,
              nominated_by, seat_source, evidence, appointed_by, source, to_stated, end_note,
              begun_by_decision)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    const END: &str =
        "UPDATE bodies_seats SET to_day = $2, end_reason = $3, to_stated = $4, end_note = $5,
             ended_by_decision = $6
         WHERE id = $1";
    const IN_OFFICE: &str =
        "SELECT s.body, s.role, s.district, count(*) FROM bodies_seats s
         WHERE (s.from_when IS NULL OR s.from_when <= $1) AND (s.to_day IS NULL OR s.to_day >= $1)
             AND (s.end_reason IS NULL OR s.end_reason <> 'corrected') AND s.district IS NOT NULL
         GROUP BY s.body, s.role, s.district ORDER BY s.district, s.body, s.role";
}

/// What the record says about a seat beside who, where and when.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SeatRecord {
    /// Who nominated.
    pub nominated_by: Option<String>,
    /// The body or group that sends the holder (위촉 구분).
    pub seat_source: Option<String>,
    /// The forum, minutes or letter that shows it.
    pub evidence: Option<String>,
    /// The decision that appointed, as the record of the past words it.
    pub appointed_by: Option<String>,
    /// Where the entry comes from.
    pub source: Option<String>,
    /// Whether a source states the last day; otherwise it is the day by which the seat had ended.
    pub to_stated: bool,
    /// What is said about the end.
    pub end_note: Option<String>,
    /// The decision of the house that began it.
    pub begun_by: Option<DecisionId>,
    /// The decision of the house that ended it.
    pub ended_by: Option<DecisionId>,
}

/// A seat with the name of its holder and of its body: a line of a roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterLine {
    /// The seat.
    pub seat: Seat,
    /// The name of the person or office.
    pub name: String,
    /// What tells the person from namesakes.
    pub note: Option<String>,
    /// The district's Korean and English names.
    pub district: Option<(String, String)>,
    /// The address word of the body.
    pub body_slug: String,
    /// The name of the body.
    pub body_name: String,
    /// Its English name.
    pub body_name_en: String,
    /// What the record says about it.
    pub record: SeatRecord,
}

/// How a seat ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End<'a> {
    /// The last day, inside; none where an entry that never counted states none.
    pub to: Option<Date>,
    /// Why.
    pub reason: EndReason,
    /// Whether a source states the day.
    pub stated: bool,
    /// What is said about it.
    pub note: Option<&'a str>,
    /// The decision that ended it.
    pub decision: Option<DecisionId>,
}

/// How many hold a role for a district in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistrictCount {
    /// The body.
    pub body: BodyId,
    /// The role.
    pub role: String,
    /// The district.
    pub district: String,
    /// How many.
    pub count: u32,
}

/// The seat with this number.
pub fn find(conn: &mut dyn Conn, id: SeatId) -> Result<Option<Seat>, Error> {
    conn.one(FIND, p![id], seat)
}

/// Every seat of a body, past and present, in the order entered.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Seat>, Error> {
    conn.list(OF_BODY, p![body], seat)
}

/// Every seat of a holder in the family of bodies under `root`.
pub fn of_holder(conn: &mut dyn Conn, root: BodyId, holder: Holder) -> Result<Vec<Seat>, Error> {
    let (person, office) = columns(holder);
    conn.list(OF_HOLDER, p![root, person, office], seat)
}

/// Every seat of the house, past and present.
pub fn all(conn: &mut dyn Conn) -> Result<Vec<Seat>, Error> {
    conn.list(ALL, p![], seat)
}

/// Every seat in the family of bodies under `root`.
pub fn of_family(conn: &mut dyn Conn, root: BodyId) -> Result<Vec<Seat>, Error> {
    conn.list(OF_FAMILY, p![root], seat)
}

/// Every seat of a body with names, past and present, in the order entered.
pub fn roster(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<RosterLine>, Error> {
    conn.list(ROSTER, p![body], line)
}

/// Seats in the family of bodies under `root` that had ended by the end of `day`, the latest first,
/// at most `most` of them; entries that never counted are left out.
pub fn ended(
    conn: &mut dyn Conn,
    root: BodyId,
    day: Date,
    most: u32,
) -> Result<Vec<RosterLine>, Error> {
    let day = day.to_string();
    conn.list(ENDED, p![root, &day, most], line)
}

/// Seats that a decision began, ended or noted the end of.
pub fn of_decision(conn: &mut dyn Conn, decision: DecisionId) -> Result<Vec<RosterLine>, Error> {
    conn.list(OF_DECISION, p![decision], line)
}

/// Every seat of a person in any body: those in office first, then the latest.
pub fn of_person(conn: &mut dyn Conn, person: PersonId) -> Result<Vec<RosterLine>, Error> {
    conn.list(OF_PERSON, p![person, None::<i64>], line)
}

/// Every seat of an office in any body.
pub fn of_office(conn: &mut dyn Conn, office: council::OfficeId) -> Result<Vec<RosterLine>, Error> {
    conn.list(OF_PERSON, p![None::<i64>, office], line)
}

/// Every seat that represents a district: those in office first, then the latest.
pub fn of_district(conn: &mut dyn Conn, code: &str) -> Result<Vec<RosterLine>, Error> {
    conn.list(OF_DISTRICT, p![code], line)
}

/// How many are in office on `day` for each district, role and body. A first day known to a month
/// counts from that month on.
pub fn in_office(conn: &mut dyn Conn, day: Date) -> Result<Vec<DistrictCount>, Error> {
    let day = day.to_string();
    conn.list(IN_OFFICE, p![&day], |row| {
        Ok(DistrictCount {
            body: read::id(row, 0)?,
            role: row.text(1)?.to_owned(),
            district: row.text(2)?.to_owned(),
            count: read::count(row, 3)?,
        })
    })
}

/// Enters a seat.
pub fn insert(conn: &mut dyn Conn, it: &Seat, record: &SeatRecord) -> Result<(), Error> {
    let (person, office) = columns(it.holder);
    let (from, to) = (it.from.map(|from| from.to_string()), it.to.map(|to| to.to_string()));
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            person,
            office,
            &it.role,
            &it.district,
            &from,
            &to,
            it.end.map(EndReason::word),
            &record.nominated_by,
            &record.seat_source,
            &record.evidence,
            &record.appointed_by,
            &record.source,
            record.to_stated,
            &record.end_note,
            record.begun_by,
        ],
    )?;
    Ok(())
}

/// Ends a seat.
pub fn end(conn: &mut dyn Conn, id: SeatId, it: &End<'_>) -> Result<(), Error> {
    let to = it.to.map(|to| to.to_string());
    let reason = it.reason.word();
    conn.exec(END, p![id, &to, reason, it.stated, it.note, it.decision])?;
    Ok(())
}

/// A seat that had ended goes on: the decision that ended it was void.
pub fn reopen(conn: &mut dyn Conn, id: SeatId) -> Result<(), Error> {
    conn.exec(END, p![id, None::<&str>, None::<&str>, true, None::<&str>, None::<i64>])?;
    Ok(())
}

fn columns(holder: Holder) -> (Option<i64>, Option<i64>) {
    match holder {
        Holder::Person(person) => (Some(person.get()), None),
        Holder::Office(office) => (None, Some(office.get())),
    }
}

/// A row of the columns of `OF_BODY`.
pub(crate) fn seat(row: &dyn Row) -> Result<Seat, Error> {
    seat_at(row, 0)
}

/// The same columns, from column `at` on.
pub(crate) fn seat_at(row: &dyn Row, at: usize) -> Result<Seat, Error> {
    let holder = match (read::id_opt(row, at + 2)?, read::id_opt(row, at + 3)?) {
        (Some(person), None) => Holder::Person(person),
        (None, Some(office)) => Holder::Office(office),
        _ => return Err(Error::Corrupt { what: "a seat has one holder".to_owned() }),
    };
    Ok(Seat {
        id: read::id(row, at)?,
        body: read::id(row, at + 1)?,
        holder,
        role: row.text(at + 4)?.to_owned(),
        district: read::text_opt(row, at + 5)?,
        from: read::parsed_opt(row, at + 6, "day")?,
        to: read::parsed_opt(row, at + 7, "day")?,
        end: read::word_opt(row, at + 8, EndReason::of)?,
    })
}

/// A row of the columns of `ROSTER`.
fn line(row: &dyn Row) -> Result<RosterLine, Error> {
    let district = match (read::text_opt(row, 20)?, read::text_opt(row, 21)?) {
        (Some(name), Some(name_en)) => Some((name, name_en)),
        _ => None,
    };
    Ok(RosterLine {
        seat: seat(row)?,
        name: row.text(18)?.to_owned(),
        note: read::text_opt(row, 19)?,
        district,
        body_slug: row.text(22)?.to_owned(),
        body_name: row.text(23)?.to_owned(),
        body_name_en: row.text(24)?.to_owned(),
        record: SeatRecord {
            nominated_by: read::text_opt(row, 9)?,
            seat_source: read::text_opt(row, 10)?,
            evidence: read::text_opt(row, 11)?,
            appointed_by: read::text_opt(row, 12)?,
            source: read::text_opt(row, 13)?,
            to_stated: row.flag(14)?,
            end_note: read::text_opt(row, 15)?,
            begun_by: read::id_opt(row, 16)?,
            ended_by: read::id_opt(row, 17)?,
        },
    })
}
