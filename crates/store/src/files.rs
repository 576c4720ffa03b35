//! Papers attached to records: what and where; the bytes themselves lie in the folder of files.

use council::files::{Attachment, Media, On};
use council::{AttachmentId, BodyId, MeetingId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const KEEP_FILE: &str =
        "INSERT INTO files_files (sha256, bytes, media) VALUES ($1, $2, $3)
         ON CONFLICT (sha256) DO NOTHING";
    const INSERT: &str =
        "INSERT INTO files_attachments (id, subject_kind, subject, sha256, name, added_at)
         VALUES ($1, $2, $3, $4, $5, $6)";
    const REMOVE: &str =
        "UPDATE files_attachments SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL";
    const FIND: &str =
        "SELECT a.id, a.subject_kind, a.subject, a.sha256, a.name, f.bytes, f.media
         FROM files_attachments a JOIN files_files f ON f.sha256 = a.sha256
         WHERE a.id = $1 AND a.removed_at IS NULL";
    const NAMED: &str =
        "SELECT a.id, a.subject_kind, a.subject, a.sha256, a.name, f.bytes, f.media
         FROM files_attachments a JOIN files_files f ON f.sha256 = a.sha256
         WHERE a.sha256 = $1 AND a.name = $2 AND a.removed_at IS NULL ORDER BY a.id LIMIT 1";
    const OF_SUBJECT: &str =
        "SELECT a.id, a.subject_kind, a.subject, a.sha256, a.name, f.bytes, f.media
         FROM files_attachments a JOIN files_files f ON f.sha256 = a.sha256
         WHERE a.subject_kind = $1 AND a.subject = $2 AND a.removed_at IS NULL ORDER BY a.id";
    const OF_MEETING: &str =
        "SELECT a.id, a.subject_kind, a.subject, a.sha256, a.name, f.bytes, f.media
         FROM files_attachments a JOIN files_files f ON f.sha256 = a.sha256
         WHERE a.removed_at IS NULL AND (
             (a.subject_kind = 'meeting' AND a.subject = $1) OR (a.subject_kind = 'item'
                 AND a.subject IN (SELECT id FROM meetings_items WHERE meeting = $1)))
         ORDER BY a.id";
    const HOME_OF_MEETING: &str = "SELECT id, body FROM meetings_meetings WHERE id = $1";
    const HOME_OF_ITEM: &str =
        "SELECT m.id, m.body FROM meetings_items i JOIN meetings_meetings m ON m.id = i.meeting
         WHERE i.id = $1";
}

/// Keeps that the house holds these bytes.
pub fn keep(conn: &mut dyn Conn, sha256: &str, bytes: u64, media: Media) -> Result<(), Error> {
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    conn.exec(KEEP_FILE, p![sha256, bytes, media.mime()]).map(drop)
}

/// Attaches a paper.
pub fn insert(conn: &mut dyn Conn, it: &Attachment, at: DateTime) -> Result<(), Error> {
    let at = at.to_string();
    conn.exec(INSERT, p![it.id, it.on.kind(), it.on.number(), &it.sha256, &it.name, &at]).map(drop)
}

/// Takes a paper off; whether it was there.
pub fn remove(conn: &mut dyn Conn, id: AttachmentId, at: DateTime) -> Result<bool, Error> {
    let at = at.to_string();
    Ok(conn.exec(REMOVE, p![id, &at])? == 1)
}

/// One paper that is attached.
pub fn find(conn: &mut dyn Conn, id: AttachmentId) -> Result<Option<Attachment>, Error> {
    conn.one(FIND, p![id], attachment)
}

/// A paper with these bytes under this name, attached anywhere.
pub fn named(conn: &mut dyn Conn, sha256: &str, name: &str) -> Result<Option<Attachment>, Error> {
    conn.one(NAMED, p![sha256, name], attachment)
}

/// The papers of one record, in the order attached.
pub fn of(conn: &mut dyn Conn, on: On) -> Result<Vec<Attachment>, Error> {
    conn.list(OF_SUBJECT, p![on.kind(), on.number()], attachment)
}

/// The papers of a meeting and of all its items, in the order attached.
pub fn of_meeting(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Attachment>, Error> {
    conn.list(OF_MEETING, p![meeting], attachment)
}

/// The meeting that a record belongs to, and the body that meets.
pub fn home(conn: &mut dyn Conn, on: On) -> Result<Option<(MeetingId, BodyId)>, Error> {
    let both = |row: &dyn Row| Ok((read::id(row, 0)?, read::id(row, 1)?));
    match on {
        On::Meeting(id) => conn.one(HOME_OF_MEETING, p![id], both),
        On::Item(id) => conn.one(HOME_OF_ITEM, p![id], both),
    }
}

fn attachment(row: &dyn Row) -> Result<Attachment, Error> {
    let (kind, number) = (row.text(1)?, row.int(2)?);
    let damaged = || Error::corrupt(format!("attached to a {kind}"));
    let bytes = row.int(5)?;
    Ok(Attachment {
        id: read::id(row, 0)?,
        on: On::of(kind, number).ok_or_else(damaged)?,
        sha256: row.text(3)?.to_owned(),
        name: row.text(4)?.to_owned(),
        bytes: u64::try_from(bytes).map_err(|_| Error::corrupt(format!("{bytes} bytes")))?,
        media: read::word(row, 6, Media::of)?,
    })
}
