//! Decisions on their way to the districts.

use council::tasks::deliveries::Delivery;
use council::{BodyId, DecisionId, DeliveryId, MeetingId, PersonId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, decision, body, district, seat, made_at, sent_at, proof, discussed_on, feedback,
             answered_at
         FROM tasks_deliveries WHERE id = $1";
    const INSERT: &str =
        "INSERT INTO tasks_deliveries (id, decision, body, district, seat, made_at)
         VALUES ($1, $2, $3, $4, $5, $6)";
    const REPORT: &str =
        "UPDATE tasks_deliveries SET sent_at = $2, proof = $3, discussed_on = $4, feedback = $5,
             answered_at = $6
         WHERE id = $1";
    const STARTED: &str = "SELECT CAST(count(*) AS BIGINT) FROM tasks_deliveries WHERE decision = $1";
    const LIST: &str =
        "SELECT x.id, x.decision, x.body, x.district, x.seat, x.made_at, x.sent_at, x.proof,
             x.discussed_on, x.feedback, x.answered_at,
             d.no, d.text, d.meeting, n.name, n.name_en, b.slug, b.name, b.name_en,
             (SELECT MIN(COALESCE(p.name, o.name)) FROM bodies_seats s
                  LEFT JOIN people_persons p ON p.id = s.person
                  LEFT JOIN people_offices o ON o.id = s.office
              WHERE s.id = x.seat),
             (SELECT CAST(count(*) AS BIGINT) FROM bodies_seats s
              WHERE s.body = x.body AND s.district = x.district AND s.person = $4
                  AND s.role = COALESCE((SELECT k.role FROM bodies_seats k WHERE k.id = x.seat), s.role)
                  AND (s.from_when IS NULL OR s.from_when <= $5)
                  AND (s.to_day IS NULL OR s.to_day >= $5)
                  AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')),
             (SELECT CAST(count(*) AS BIGINT) FROM meetings_disclosures c
              WHERE c.subject IN (d.id, d.item) AND c.ended_at IS NULL
                  AND (c.level = 'closed' OR (c.level = 'partly' AND c.hidden LIKE '%text%')))
         FROM tasks_deliveries x JOIN decisions_decisions d ON d.id = x.decision
             JOIN bodies_districts n ON n.code = x.district JOIN bodies_bodies b ON b.id = x.body
         WHERE (CAST($1 AS BIGINT) = 0 OR x.decision = $1) AND (CAST($2 AS BIGINT) = 0 OR x.body = $2)
             AND (CAST($3 AS BIGINT) = 0 OR (x.answered_at IS NOT NULL AND x.body =
                 (SELECT m.body FROM meetings_meetings m WHERE m.id = $3)))
         ORDER BY d.decided_at DESC, d.id DESC, n.line, n.col, n.code LIMIT $6";
    const MINE: &str =
        "SELECT x.id, x.decision, x.body, x.district, x.seat, x.made_at, x.sent_at, x.proof,
             x.discussed_on, x.feedback, x.answered_at,
             d.no, d.text, d.meeting, n.name, n.name_en, b.slug, b.name, b.name_en,
             CAST(NULL AS TEXT), CAST(1 AS BIGINT), CAST(0 AS BIGINT)
         FROM tasks_deliveries x JOIN decisions_decisions d ON d.id = x.decision
             JOIN bodies_districts n ON n.code = x.district JOIN bodies_bodies b ON b.id = x.body
         WHERE x.seat IS NOT NULL AND EXISTS (SELECT 1 FROM bodies_seats s
             JOIN bodies_seats k ON k.id = x.seat AND k.role = s.role
             WHERE s.body = x.body AND s.district = x.district AND s.person = $1
                 AND (s.from_when IS NULL OR s.from_when <= $2)
                 AND (s.to_day IS NULL OR s.to_day >= $2)
                 AND (s.end_reason IS NULL OR s.end_reason <> 'corrected'))
         ORDER BY CASE WHEN x.answered_at IS NULL THEN 0 ELSE 1 END, x.made_at DESC, d.id, x.id
         LIMIT $3";
    const BEFORE: &str =
        "SELECT MAX(e.closed_at) FROM meetings_meetings m
             JOIN meetings_meetings e ON e.body = m.body AND e.starts_at < m.starts_at
         WHERE m.id = $1 AND e.closed_at IS NOT NULL AND e.cancelled_at IS NULL";
    const ABOUT: &str =
        "SELECT
             (SELECT CAST(count(DISTINCT x.decision) AS BIGINT) FROM tasks_deliveries x
                  JOIN decisions_decisions d ON d.id = x.decision WHERE d.meeting = m.id),
             (SELECT CAST(count(*) AS BIGINT) FROM tasks_deliveries x
              WHERE x.body = m.body AND x.answered_at IS NOT NULL
                  AND x.answered_at > COALESCE((SELECT MAX(e.closed_at) FROM meetings_meetings e
                      WHERE e.body = m.body AND e.starts_at < m.starts_at
                          AND e.cancelled_at IS NULL), '')
                  AND x.answered_at <= COALESCE(m.closed_at, '9999')),
             (SELECT CAST(count(*) AS BIGINT) FROM tasks_tasks t WHERE t.meeting = m.id)
         FROM meetings_meetings m WHERE m.id = $1";
}

/// What a meeting left to do, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct About {
    /// Its decisions that are on their way.
    pub started: u32,
    /// What came back since the meeting before.
    pub feedback: u32,
    /// Tasks given in it.
    pub tasks: u32,
}

/// A delivery with the names around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The delivery.
    pub delivery: Delivery,
    /// The number of the decision in its body.
    pub no: u32,
    /// Its words.
    pub text: String,
    /// The meeting that decided.
    pub meeting: Option<MeetingId>,
    /// The name of the district, Korean and English.
    pub district: (String, String),
    /// The address word of the body.
    pub slug: kit::Slug,
    /// The name of the body, Korean and English.
    pub body: (String, String),
    /// Who is bound; none where it goes to the secretariat.
    pub bound: Option<String>,
    /// Whether the reader sits for the district.
    pub mine: bool,
    /// Whether outsiders may not see the words of the decision.
    pub hidden: bool,
}

/// Which deliveries to list, and who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filter {
    /// Of this decision.
    pub decision: Option<DecisionId>,
    /// Of decisions of this body.
    pub body: Option<BodyId>,
    /// With what came back, of the body of this meeting.
    pub meeting: Option<MeetingId>,
    /// The person who reads.
    pub reader: Option<PersonId>,
    /// How many at most.
    pub limit: u32,
}

impl Default for Filter {
    fn default() -> Self {
        Self { decision: None, body: None, meeting: None, reader: None, limit: 1000 }
    }
}

/// The delivery with this number.
pub fn find(conn: &mut dyn Conn, id: DeliveryId) -> Result<Option<Delivery>, Error> {
    conn.one(FIND, p![id], delivery)
}

/// Deliveries by decision, the latest first, and by district.
pub fn list(
    conn: &mut dyn Conn,
    filter: &Filter,
    today: jiff::civil::Date,
) -> Result<Vec<Listed>, Error> {
    let decision = filter.decision.map_or(0, DecisionId::get);
    let body = filter.body.map_or(0, BodyId::get);
    let meeting = filter.meeting.map_or(0, MeetingId::get);
    let reader = filter.reader.map_or(0, PersonId::get);
    let today = today.to_string();
    conn.list(LIST, p![decision, body, meeting, reader, &today, filter.limit], listed)
}

/// Deliveries to the districts that a person sits for today, those that wait first.
pub fn mine(
    conn: &mut dyn Conn,
    person: PersonId,
    today: jiff::civil::Date,
    limit: u32,
) -> Result<Vec<Listed>, Error> {
    conn.list(MINE, p![person, &today.to_string(), limit], listed)
}

/// Whether a decision is on its way.
pub fn is_started(conn: &mut dyn Conn, decision: DecisionId) -> Result<bool, Error> {
    let count = conn.one(STARTED, p![decision], |row| row.int(0))?;
    Ok(count.is_some_and(|count| count > 0))
}

/// When the meeting of the same body before this one was over.
pub fn before(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Option<DateTime>, Error> {
    Ok(conn.one(BEFORE, p![meeting], |row| read::parsed_opt(row, 0, "time"))?.flatten())
}

/// What a meeting left to do, in one statement.
pub fn about(conn: &mut dyn Conn, meeting: MeetingId) -> Result<About, Error> {
    let found = conn.one(ABOUT, p![meeting], |row| {
        Ok(About {
            started: read::count(row, 0)?,
            feedback: read::count(row, 1)?,
            tasks: read::count(row, 2)?,
        })
    })?;
    Ok(found.unwrap_or_default())
}

/// Starts a delivery.
pub fn insert(conn: &mut dyn Conn, it: &Delivery) -> Result<(), Error> {
    let at = it.made_at.to_string();
    conn.exec(INSERT, p![it.id, it.decision, it.body, &it.district, it.seat, &at]).map(drop)
}

/// Enters how far a delivery is.
pub fn report(conn: &mut dyn Conn, it: &Delivery) -> Result<(), Error> {
    let sent = it.sent_at.map(|at| at.to_string());
    let discussed = it.discussed_on.map(|day| day.to_string());
    let answered = it.answered_at.map(|at| at.to_string());
    conn.exec(REPORT, p![it.id, &sent, &it.proof, &discussed, &it.feedback, &answered]).map(drop)
}

fn delivery(row: &dyn Row) -> Result<Delivery, Error> {
    Ok(Delivery {
        id: read::id(row, 0)?,
        decision: read::id(row, 1)?,
        body: read::id(row, 2)?,
        district: row.text(3)?.to_owned(),
        seat: read::id_opt(row, 4)?,
        made_at: read::parsed(row, 5, "time")?,
        sent_at: read::parsed_opt(row, 6, "time")?,
        proof: read::text_opt(row, 7)?,
        discussed_on: read::parsed_opt(row, 8, "day")?,
        feedback: read::text_opt(row, 9)?,
        answered_at: read::parsed_opt(row, 10, "time")?,
    })
}

fn listed(row: &dyn Row) -> Result<Listed, Error> {
    Ok(Listed {
        delivery: delivery(row)?,
        no: read::count(row, 11)?,
        text: row.text(12)?.to_owned(),
        meeting: read::id_opt(row, 13)?,
        district: (row.text(14)?.to_owned(), row.text(15)?.to_owned()),
        slug: read::parsed(row, 16, "slug")?,
        body: (row.text(17)?.to_owned(), row.text(18)?.to_owned()),
        bound: read::text_opt(row, 19)?,
        mine: row.int(20)? > 0,
        hidden: row.int(21)? > 0,
    })
}
