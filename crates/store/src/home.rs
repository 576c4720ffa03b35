//! What the first page shows: meetings on and ahead, who is present, districts, what waits for
//! somebody. Each is one statement, whatever the house holds.

pub mod mine;

use council::bodies::counts::Declaration;
use council::bodies::districts::District;
use council::bodies::registry::RosterState;
use council::bodies::seats::Seat;
use council::meetings::agenda::Part;
use council::meetings::attendance::{Capacity, HeadCount, Mode, Stay};
use council::meetings::convening::Meeting;
use council::meetings::votes::Method;
use council::{AmendmentId, BodyId, ItemId, MeetingId, PersonId, VacancyId, VoteId};
use jiff::civil::{Date, DateTime};

use crate::bodies::seats;
use crate::meetings::convening;
use crate::{Conn, Error, Row, p, read};

sql! {
    const MEETINGS: &str =
        "SELECT m.id, m.body, m.no, m.kind, m.title, m.title_en, m.starts_at, m.ends_at, m.place,
             m.convened, m.notified_at, m.opened_at, m.closed_at, m.cancelled_at, m.cancelled_why,
             m.presiding, m.presiding_why, m.next_meeting, m.source,
             i.id, i.part, i.no, i.title, i.title_en, v.id, v.method,
             (SELECT count(*) FROM meetings_motions o
              WHERE o.item = i.id AND o.withdrawn_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM meetings_votes w WHERE w.motion = o.id)),
             (SELECT count(*) FROM meetings_votes w WHERE w.meeting = m.id
                  AND w.motion IN (SELECT o.id FROM meetings_motions o WHERE o.item = i.id)),
             (SELECT count(*) FROM meetings_ballots b JOIN bodies_seats s ON s.id = b.seat
              WHERE b.vote = v.id AND s.person = $2),
             (SELECT count(*) FROM meetings_items a WHERE a.meeting = m.id),
             (SELECT count(*) FROM meetings_disclosures d
              WHERE d.subject_kind = 'item' AND d.subject = i.id AND d.ended_at IS NULL
                  AND (d.level = 'closed' OR (d.level = 'partly' AND d.hidden LIKE '%text%')))
         FROM meetings_meetings m
             LEFT JOIN meetings_items i
                 ON i.meeting = m.id AND i.opened_at IS NOT NULL AND i.closed_at IS NULL
             LEFT JOIN meetings_votes v ON v.meeting = m.id AND v.closed_at IS NULL
         WHERE m.cancelled_at IS NULL AND m.closed_at IS NULL
             AND (m.opened_at IS NOT NULL OR m.starts_at >= $1)
         ORDER BY CASE WHEN m.opened_at IS NULL THEN 1 ELSE 0 END, m.starts_at, m.id, i.no
         LIMIT 60";
    const PRESENT: &str =
        "SELECT 'seat', s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason
         FROM bodies_seats s
         WHERE s.body IN (SELECT m.body FROM meetings_meetings m WHERE m.opened_at IS NOT NULL
                 AND m.closed_at IS NULL AND m.cancelled_at IS NULL)
         UNION ALL
         SELECT 'stay', t.id, t.meeting, t.seat, t.person, t.capacity, t.mode, t.arrived_at,
             t.left_at, t.label
         FROM meetings_stays t JOIN meetings_meetings m ON m.id = t.meeting
         WHERE m.opened_at IS NOT NULL AND m.closed_at IS NULL AND m.cancelled_at IS NULL
         UNION ALL
         SELECT 'headcount', h.id, h.meeting, h.count, CAST(NULL AS BIGINT), h.capacity, h.said_by,
             h.at, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM meetings_headcounts h JOIN meetings_meetings m ON m.id = h.meeting
         WHERE m.opened_at IS NOT NULL AND m.closed_at IS NULL AND m.cancelled_at IS NULL
         UNION ALL
         SELECT 'declaration', c.id, c.body, c.count, CAST(NULL AS BIGINT), c.said_by, c.source,
             c.as_of, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM bodies_counts c
         WHERE c.body IN (SELECT m.body FROM meetings_meetings m WHERE m.opened_at IS NOT NULL
                 AND m.closed_at IS NULL AND m.cancelled_at IS NULL)
         ORDER BY 1, 2";
    const DISTRICTS: &str =
        "SELECT d.code, d.name, d.name_en, d.col, d.line, b.id, b.root, b.roster, s.role,
             count(s.id)
         FROM bodies_districts d
             LEFT JOIN bodies_seats s ON s.district = d.code
                 AND (s.from_when IS NULL OR s.from_when <= $1)
                 AND (s.to_day IS NULL OR s.to_day >= $1)
                 AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
             LEFT JOIN bodies_bodies b ON b.id = s.body
         GROUP BY d.code, d.name, d.name_en, d.col, d.line, b.id, b.root, b.roster, s.role
         ORDER BY d.line, d.col, d.code, b.id, s.role";
    const WAITING: &str =
        "SELECT 'draft', a.id, a.body, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), a.title,
             a.drafted_by, a.drafted_at, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM bylaws_amendments a WHERE a.state = 'draft'
         UNION ALL
         SELECT 'vacancy', v.id, v.body, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), v.role,
             CAST(NULL AS TEXT), v.since, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
         FROM bodies_vacancies v WHERE v.policy = 'undecided' AND v.closed_on IS NULL
         UNION ALL
         SELECT 'seat', s.id, s.body, s.person, s.office, s.role, s.district, s.from_when, s.to_day,
             s.end_reason
         FROM bodies_seats s
         WHERE s.from_when <= $1 AND (s.to_day IS NULL OR s.to_day >= $1)
             AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
         ORDER BY 1, 8, 2";
}

/// A meeting that is on, or called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The meeting.
    pub meeting: Meeting,
    /// The item that is taken up.
    pub item: Option<OpenItem>,
    /// The vote that is open, and how votes are given.
    pub vote: Option<(VoteId, Method)>,
    /// Whether the reader has voted in it by name.
    pub voted: bool,
    /// Items on the agenda.
    pub items: u32,
}

/// The item that a meeting is at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItem {
    /// Its number in the house.
    pub id: ItemId,
    /// Report or decision.
    pub part: Part,
    /// Its place.
    pub no: u32,
    /// Its title.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
    /// Motions on it that wait for a vote.
    pub waiting: u32,
    /// Votes on it so far.
    pub votes: u32,
    /// Whether its title is not public.
    pub veiled: bool,
}

/// Who is present in the meetings that are on, as [`council::meetings::attendance`] counts it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Present {
    /// Every seat of the bodies that meet.
    pub seats: Vec<Seat>,
    /// Stays, by meeting.
    pub stays: Vec<(MeetingId, Stay)>,
    /// Head-counts, by meeting.
    pub counts: Vec<(MeetingId, HeadCount)>,
    /// Declared numbers of members of the bodies that meet.
    pub declarations: Vec<Declaration>,
}

/// A district and who sits for it, by body and role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The district.
    pub district: District,
    /// Seats held, by body and role.
    pub seats: Vec<SentSeats>,
}

/// Seats held for one district in one body and role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentSeats {
    /// The body.
    pub body: BodyId,
    /// Its council.
    pub root: BodyId,
    /// Whether every member of the body is entered.
    pub roster: RosterState,
    /// The role of the book.
    pub role: String,
    /// How many.
    pub count: u32,
}

/// What waits for somebody in the house.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waiting {
    /// Drafts on no agenda: number, council, title, who drafted, when.
    pub drafts: Vec<Draft>,
    /// Empty seats that nobody has decided about.
    pub vacancies: Vec<Vacant>,
    /// Seats held today whose first day is known.
    pub seats: Vec<Seat>,
}

/// A draft that is on no agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its number.
    pub id: AmendmentId,
    /// The council.
    pub body: BodyId,
    /// Its title.
    pub title: String,
    /// Who drafted it, as shown.
    pub drafted_by: String,
    /// When.
    pub drafted_at: DateTime,
}

/// An empty seat that nobody has decided about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vacant {
    /// Its number.
    pub id: VacancyId,
    /// In which body.
    pub body: BodyId,
    /// The role of the book.
    pub role: String,
    /// Since when.
    pub since: Date,
}

/// Meetings that are on, then those called for `from` or later, the next first.
pub fn meetings(
    conn: &mut dyn Conn,
    from: Date,
    reader: Option<PersonId>,
) -> Result<Vec<Held>, Error> {
    let (from, person) = (from.to_string(), reader.map_or(0, PersonId::get));
    let mut all = conn.list(MEETINGS, p![&from, person], held)?;
    // Two items open at once would be two rows; the page shows the first.
    all.dedup_by_key(|held| held.meeting.id);
    Ok(all)
}

/// Who is present in the meetings that are on.
pub fn present(conn: &mut dyn Conn) -> Result<Present, Error> {
    let mut all = Present::default();
    conn.query(PRESENT, p![], &mut |row| {
        match row.text(0)? {
            "seat" => all.seats.push(seats::seat_at(row, 1)?),
            "stay" => all.stays.push((read::id(row, 2)?, stay(row)?)),
            "headcount" => {
                let count = HeadCount {
                    capacity: read::word(row, 5, Capacity::of)?,
                    count: read::count(row, 3)?,
                    at: read::parsed(row, 7, "time")?,
                    said_by: row.text(6)?.to_owned(),
                };
                all.counts.push((read::id(row, 2)?, count));
            }
            _ => all.declarations.push(Declaration {
                id: read::id(row, 1)?,
                body: read::id(row, 2)?,
                count: read::count(row, 3)?,
                as_of: read::parsed(row, 7, "time")?,
                said_by: row.text(5)?.to_owned(),
                source: row.text(6)?.to_owned(),
            }),
        }
        Ok(())
    })?;
    Ok(all)
}

/// Every district from north to south, with the seats held for it on `day`.
pub fn districts(conn: &mut dyn Conn, day: Date) -> Result<Vec<Sent>, Error> {
    let mut all: Vec<Sent> = Vec::new();
    let day = day.to_string();
    conn.query(DISTRICTS, p![&day], &mut |row| {
        let code = row.text(0)?;
        if all.last().is_none_or(|last| last.district.code != code) {
            let small = |column| -> Result<u8, Error> {
                let value = row.int(column)?;
                u8::try_from(value).map_err(|_| Error::corrupt(format!("{value} is no place")))
            };
            let district = District {
                code: code.to_owned(),
                name: row.text(1)?.to_owned(),
                name_en: row.text(2)?.to_owned(),
                col: small(3)?,
                line: small(4)?,
            };
            all.push(Sent { district, seats: Vec::new() });
        }
        if let (Some(last), Some(body)) = (all.last_mut(), read::id_opt(row, 5)?) {
            last.seats.push(SentSeats {
                body,
                root: read::id(row, 6)?,
                roster: read::word(row, 7, RosterState::of)?,
                role: row.text(8)?.to_owned(),
                count: read::count(row, 9)?,
            });
        }
        Ok(())
    })?;
    Ok(all)
}

/// Drafts, empty seats and terms that may wait for somebody on `day`.
pub fn waiting(conn: &mut dyn Conn, day: Date) -> Result<Waiting, Error> {
    let mut all = Waiting::default();
    let day = day.to_string();
    conn.query(WAITING, p![&day], &mut |row| {
        match row.text(0)? {
            "draft" => all.drafts.push(Draft {
                id: read::id(row, 1)?,
                body: read::id(row, 2)?,
                title: row.text(5)?.to_owned(),
                drafted_by: row.text(6)?.to_owned(),
                drafted_at: read::parsed(row, 7, "time")?,
            }),
            "vacancy" => all.vacancies.push(Vacant {
                id: read::id(row, 1)?,
                body: read::id(row, 2)?,
                role: row.text(5)?.to_owned(),
                since: read::parsed(row, 7, "day")?,
            }),
            _ => all.seats.push(seats::seat_at(row, 1)?),
        }
        Ok(())
    })?;
    Ok(all)
}

fn held(row: &dyn Row) -> Result<Held, Error> {
    let item = match read::id_opt(row, 19)? {
        None => None,
        Some(id) => Some(OpenItem {
            id,
            part: read::word(row, 20, Part::of)?,
            no: read::count(row, 21)?,
            title: row.text(22)?.to_owned(),
            title_en: read::text_opt(row, 23)?,
            waiting: read::count(row, 26)?,
            votes: read::count(row, 27)?,
            veiled: row.int(30)? > 0,
        }),
    };
    let method = read::word_opt(row, 25, Method::of)?;
    Ok(Held {
        meeting: convening::meeting(row, 0)?,
        item,
        vote: read::id_opt(row, 24)?.zip(method),
        voted: row.int(28)? > 0,
        items: read::count(row, 29)?,
    })
}

fn stay(row: &dyn Row) -> Result<Stay, Error> {
    Ok(Stay {
        id: read::id(row, 1)?,
        seat: read::id_opt(row, 3)?,
        person: read::id_opt(row, 4)?,
        label: read::text_opt(row, 9)?,
        capacity: read::word(row, 5, Capacity::of)?,
        mode: read::word(row, 6, Mode::of)?,
        arrived_at: read::parsed(row, 7, "time")?,
        left_at: read::parsed_opt(row, 8, "time")?,
    })
}
