//! Tasks and what was reported on them.

use council::tasks::register::{Due, Origin, OriginKind, Owner, Report, State, Task};
use council::{BodyId, MeetingId, PersonId, TaskId};
use jiff::civil::{Date, DateTime};
use kit::Id;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT t.id, t.body, t.text, t.person, t.office, t.label, t.due_on, t.due_text, t.due_next,
             t.from_kind, t.from_id, t.meeting, t.set_at, t.state, t.settled_at, t.source,
             COALESCE(p.name, o.name, t.label, ''), b.slug, b.name, b.name_en, m.title, m.title_en,
             (SELECT MIN(n.starts_at) FROM meetings_meetings n
              WHERE n.body = t.body AND n.cancelled_at IS NULL
                  AND n.starts_at > COALESCE(m.starts_at, t.set_at)),
             (SELECT CAST(count(*) AS BIGINT) FROM tasks_reports r WHERE r.task = t.id)
         FROM tasks_tasks t JOIN bodies_bodies b ON b.id = t.body
             LEFT JOIN people_persons p ON p.id = t.person
             LEFT JOIN people_offices o ON o.id = t.office
             LEFT JOIN meetings_meetings m ON m.id = t.meeting
         WHERE t.id = $1";
    const LIST: &str =
        "SELECT t.id, t.body, t.text, t.person, t.office, t.label, t.due_on, t.due_text, t.due_next,
             t.from_kind, t.from_id, t.meeting, t.set_at, t.state, t.settled_at, t.source,
             COALESCE(p.name, o.name, t.label, ''), b.slug, b.name, b.name_en, m.title, m.title_en,
             (SELECT MIN(n.starts_at) FROM meetings_meetings n
              WHERE n.body = t.body AND n.cancelled_at IS NULL
                  AND n.starts_at > COALESCE(m.starts_at, t.set_at)),
             (SELECT CAST(count(*) AS BIGINT) FROM tasks_reports r WHERE r.task = t.id)
         FROM tasks_tasks t JOIN bodies_bodies b ON b.id = t.body
             LEFT JOIN people_persons p ON p.id = t.person
             LEFT JOIN people_offices o ON o.id = t.office
             LEFT JOIN meetings_meetings m ON m.id = t.meeting
         WHERE (CAST($1 AS BIGINT) = 0 OR b.id = $1 OR b.root = $1)
             AND (CAST($2 AS BIGINT) = 0 OR t.meeting = $2)
             AND (CAST($3 AS BIGINT) = 0 OR t.person = $3)
         ORDER BY CASE WHEN t.state IN ('open', 'under-way') THEN 0 ELSE 1 END, t.set_at DESC, t.id
         LIMIT $4";
    const REPORTS: &str =
        "SELECT state, text, evidence, reported_by, at FROM tasks_reports WHERE task = $1
         ORDER BY at, id";
    const INSERT: &str =
        "INSERT INTO tasks_tasks
             (id, body, text, person, office, label, due_on, due_text, due_next, from_kind, from_id,
              meeting, set_at, state, settled_at, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    const REPORT: &str =
        "INSERT INTO tasks_reports (id, task, state, text, evidence, reported_by, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    const STATE: &str = "UPDATE tasks_tasks SET state = $2, settled_at = $3 WHERE id = $1";
}

/// A task with the names around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The task.
    pub task: Task,
    /// The name of its owner.
    pub owner: String,
    /// The address word of the body.
    pub slug: kit::Slug,
    /// The name of the body.
    pub body_name: String,
    /// Its English name.
    pub body_name_en: String,
    /// The title of the meeting it was given in, Korean and English.
    pub meeting: Option<(String, Option<String>)>,
    /// The next meeting of the body after it was given, held or called.
    pub next: Option<DateTime>,
    /// How many reports there are.
    pub reports: u32,
}

impl Listed {
    /// The day of that next meeting.
    pub fn next_day(&self) -> Option<Date> {
        self.next.map(DateTime::date)
    }
}

/// Which tasks to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filter {
    /// OriginKind this body and, where it is a council, of every body under it.
    pub body: Option<BodyId>,
    /// Given in this meeting.
    pub meeting: Option<MeetingId>,
    /// OriginKind this person.
    pub person: Option<PersonId>,
    /// How many at most.
    pub limit: u32,
}

impl Default for Filter {
    fn default() -> Self {
        Self { body: None, meeting: None, person: None, limit: 1000 }
    }
}

/// The task with this number.
pub fn find(conn: &mut dyn Conn, id: TaskId) -> Result<Option<Listed>, Error> {
    conn.one(FIND, p![id], listed)
}

/// Tasks: those not settled first, then the latest.
pub fn list(conn: &mut dyn Conn, filter: &Filter) -> Result<Vec<Listed>, Error> {
    let body = filter.body.map_or(0, BodyId::get);
    let meeting = filter.meeting.map_or(0, MeetingId::get);
    let person = filter.person.map_or(0, PersonId::get);
    conn.list(LIST, p![body, meeting, person, filter.limit], listed)
}

/// What was reported on a task, the oldest first.
pub fn reports(conn: &mut dyn Conn, id: TaskId) -> Result<Vec<Report>, Error> {
    conn.list(REPORTS, p![id], |row| {
        Ok(Report {
            state: read::word(row, 0, State::of)?,
            text: row.text(1)?.to_owned(),
            evidence: read::text_opt(row, 2)?,
            reported_by: row.text(3)?.to_owned(),
            at: read::parsed(row, 4, "time")?,
        })
    })
}

/// Enters a task.
pub fn insert(conn: &mut dyn Conn, it: &Task) -> Result<(), Error> {
    let (person, office, label) = match &it.owner {
        Owner::Person(id) => (Some(id.get()), None, None),
        Owner::Office(id) => (None, Some(id.get()), None),
        Owner::Label(name) => (None, None, Some(name.as_str())),
    };
    let (on, words, next) = match &it.due {
        Due::None => (None, None, false),
        Due::On(day) => (Some(day.to_string()), None, false),
        Due::NextMeeting(words) => (None, Some(words.as_str()), true),
        Due::Words(words) => (None, Some(words.as_str()), false),
    };
    let settled = it.settled_at.map(|at| at.to_string());
    conn.exec(
        INSERT,
        p![
            it.id,
            it.body,
            &it.text,
            person,
            office,
            label,
            &on,
            words,
            next,
            it.origin.map(|origin| origin.of.word()),
            it.origin.map(|origin| origin.id),
            it.meeting,
            &it.set_at.to_string(),
            it.state.word(),
            &settled,
            &it.source,
        ],
    )?;
    Ok(())
}

/// Enters a report, and how the task stands since.
pub fn report(conn: &mut dyn Conn, id: Id<Report>, task: TaskId, it: &Report) -> Result<(), Error> {
    let at = it.at.to_string();
    let settled = it.state.is_settled().then_some(at.as_str());
    let state = it.state.word();
    conn.exec(REPORT, p![id, task, state, &it.text, &it.evidence, &it.reported_by, &at])?;
    conn.exec(STATE, p![task, state, settled]).map(drop)
}

/// A row of the columns of `FIND`.
fn listed(row: &dyn Row) -> Result<Listed, Error> {
    let meeting = read::text_opt(row, 20)?;
    let title_en = read::text_opt(row, 21)?;
    Ok(Listed {
        task: task(row)?,
        owner: row.text(16)?.to_owned(),
        slug: read::parsed(row, 17, "slug")?,
        body_name: row.text(18)?.to_owned(),
        body_name_en: row.text(19)?.to_owned(),
        meeting: meeting.map(|title| (title, title_en)),
        next: read::parsed_opt(row, 22, "time")?,
        reports: read::count(row, 23)?,
    })
}

fn task(row: &dyn Row) -> Result<Task, Error> {
    let owner = match (read::id_opt(row, 3)?, read::id_opt(row, 4)?, read::text_opt(row, 5)?) {
        (Some(person), ..) => Owner::Person(person),
        (None, Some(office), _) => Owner::Office(office),
        (None, None, label) => Owner::Label(label.unwrap_or_default()),
    };
    let due = match (read::parsed_opt(row, 6, "day")?, read::text_opt(row, 7)?, row.flag(8)?) {
        (Some(day), ..) => Due::On(day),
        (None, words, true) => Due::NextMeeting(words.unwrap_or_default()),
        (None, Some(words), false) => Due::Words(words),
        (None, None, false) => Due::None,
    };
    let of = read::word_opt(row, 9, OriginKind::of)?;
    Ok(Task {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        text: row.text(2)?.to_owned(),
        owner,
        due,
        origin: of.zip(row.int_opt(10)?).map(|(of, id)| Origin { of, id }),
        meeting: read::id_opt(row, 11)?,
        set_at: read::parsed(row, 12, "time")?,
        state: read::word(row, 13, State::of)?,
        settled_at: read::parsed_opt(row, 14, "time")?,
        source: read::text_opt(row, 15)?,
    })
}
