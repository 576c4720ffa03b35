//! What stands around minutes: frozen texts, the record of the past as it came, pauses.

use council::meetings::minutes::{Element, Frozen, Original, Part, Pause};
use council::{ItemId, MeetingId, MinutesId};
use jiff::civil::DateTime;
use kit::Id;

use crate::{Conn, Error, Row, p, read};

sql! {
    const PAUSES: &str =
        "SELECT from_at, until_at, reason FROM meetings_recesses WHERE meeting = $1
         ORDER BY from_at, id";
    const AROUND: &str =
        "SELECT 'frozen', f.no, f.frozen, f.sha256, f.at, f.part, f.why
         FROM meetings_minutes_frozen f JOIN meetings_minutes m ON m.id = f.minutes
         WHERE m.meeting = $1
         UNION ALL
         SELECT 'original', o.public, o.elements, o.source, o.entered_at, CAST(NULL AS TEXT),
             CAST(NULL AS TEXT)
         FROM meetings_minutes_originals o WHERE o.meeting = $1
         ORDER BY 1, 2";
    const FROZEN_HASH: &str =
        "SELECT f.sha256 FROM meetings_minutes_frozen f JOIN meetings_minutes m ON m.id = f.minutes
         WHERE m.meeting = $1 ORDER BY f.no DESC LIMIT 1";
    const BRINGING: &str =
        "SELECT i.id, i.title, m.id, m.title, m.starts_at,
             (SELECT count(*) FROM decisions_decisions d
              WHERE d.item = i.id AND d.voided_at IS NULL AND d.form IN ('vote', 'consensus'))
         FROM meetings_items i JOIN meetings_meetings m ON m.id = i.meeting
         WHERE i.minutes_of = $1 ORDER BY m.starts_at, i.id";
    const INSERT_FROZEN: &str =
        "INSERT INTO meetings_minutes_frozen (id, minutes, no, frozen, sha256, at, part, why)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const ENTER_ORIGINAL: &str =
        "INSERT INTO meetings_minutes_originals
             (meeting, source, public, elements, salt, entered_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (meeting) DO UPDATE SET source = excluded.source, public = excluded.public,
             elements = excluded.elements, salt = excluded.salt, entered_at = excluded.entered_at";
}

/// Frozen texts in order, and the record of the past.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Around {
    /// Adopted, then corrected.
    pub frozen: Vec<Frozen>,
    /// The minutes as they came.
    pub original: Option<Original>,
}

/// The frozen texts of a meeting's minutes, and their record of the past.
pub fn around(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Around, Error> {
    let mut all = Around::default();
    conn.query(AROUND, p![meeting], &mut |row| {
        if row.text(0)? == "frozen" {
            all.frozen.push(frozen(row)?);
        } else {
            all.original = Some(original(row)?);
        }
        Ok(())
    })?;
    Ok(all)
}

/// The hash of the text that holds, where minutes are adopted.
pub fn frozen_hash(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Option<String>, Error> {
    conn.one(FROZEN_HASH, p![meeting], |row| Ok(row.text(0)?.to_owned()))
}

/// An item that brings minutes to a later meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bringing {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
    /// On whose agenda.
    pub meeting: MeetingId,
    /// The title of that meeting.
    pub meeting_title: String,
    /// When it is.
    pub starts_at: DateTime,
    /// Whether something was decided on it.
    pub decided: bool,
}

/// The items that bring the minutes of a meeting to later ones.
pub fn bringing(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Bringing>, Error> {
    conn.list(BRINGING, p![meeting], |row| {
        Ok(Bringing {
            item: read::id(row, 0)?,
            title: row.text(1)?.to_owned(),
            meeting: read::id(row, 2)?,
            meeting_title: row.text(3)?.to_owned(),
            starts_at: read::parsed(row, 4, "time")?,
            decided: row.int(5)? > 0,
        })
    })
}

/// A frozen text to be kept.
#[derive(Debug, Clone)]
pub struct NewFrozen<'a> {
    /// Its number in the house.
    pub id: Id<()>,
    /// Of which minutes.
    pub minutes: MinutesId,
    /// The text.
    pub text: &'a Frozen,
}

/// Keeps a frozen text.
pub fn insert_frozen(conn: &mut dyn Conn, it: &NewFrozen<'_>) -> Result<(), Error> {
    let text = it.text;
    let part = text.part.map(|part| part.to_string());
    let at = text.at.to_string();
    conn.exec(
        INSERT_FROZEN,
        p![it.id.get(), it.minutes, text.no, &text.text, &text.sha256, &at, &part, &text.why],
    )
    .map(drop)
}

/// Minutes of the past, to be kept as they came.
#[derive(Debug, Clone)]
pub struct NewOriginal<'a> {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// The record.
    pub original: &'a Original,
    /// What its hashes in the journal are salted with.
    pub salt: &'a str,
}

/// Keeps minutes of the past; entered again, they take the place of what was typed before.
pub fn enter_original(conn: &mut dyn Conn, it: &NewOriginal<'_>) -> Result<(), Error> {
    let original = it.original;
    let elements = serde_json::to_string(&original.elements)
        .map_err(|why| Error::Corrupt { what: why.to_string() })?;
    let (public, at) = (i64::from(original.public), original.entered_at.to_string());
    conn.exec(ENTER_ORIGINAL, p![it.meeting, &original.source, public, &elements, it.salt, &at])
        .map(drop)
}

/// The pauses of a meeting.
pub fn pauses(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Pause>, Error> {
    conn.list(PAUSES, p![meeting], |row| {
        Ok(Pause {
            from: read::parsed(row, 0, "time")?,
            until: read::parsed_opt(row, 1, "time")?,
            reason: row.text(2)?.to_owned(),
        })
    })
}

fn frozen(row: &dyn Row) -> Result<Frozen, Error> {
    let at: DateTime = read::parsed(row, 4, "time")?;
    let part: Option<Part> = read::parsed_opt(row, 5, "part")?;
    Ok(Frozen {
        no: read::count(row, 1)?,
        text: row.text(2)?.to_owned(),
        sha256: row.text(3)?.to_owned(),
        at,
        part,
        why: read::text_opt(row, 6)?,
    })
}

fn original(row: &dyn Row) -> Result<Original, Error> {
    let elements: Vec<(Element, String)> = read::json(row, 2)?;
    Ok(Original {
        public: row.int(1)? == 1,
        source: row.text(3)?.to_owned(),
        entered_at: read::parsed(row, 4, "time")?,
        elements,
    })
}
