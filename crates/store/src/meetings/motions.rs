//! Motions; read with the page.

use council::meetings::motions::Motion;
use council::{MeetingId, MotionId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const INSERT: &str =
        "INSERT INTO meetings_motions
             (id, meeting, item, text, rule, effect, moved_by, moved_at, amends)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    const MEETING: &str = "SELECT meeting FROM meetings_motions WHERE id = $1";
    const WITHDRAW: &str = "UPDATE meetings_motions SET withdrawn_at = $2 WHERE id = $1";
}

/// Records a motion.
pub fn insert(conn: &mut dyn Conn, it: &Motion) -> Result<(), Error> {
    let effect = effect(&it.effect)?;
    let at = it.moved_at.to_string();
    conn.exec(
        INSERT,
        p![it.id, it.meeting, it.item, &it.text, &it.rule, &effect, &it.moved_by, &at, it.amends,],
    )?;
    Ok(())
}

/// The meeting in which a motion was moved.
pub fn meeting_of(conn: &mut dyn Conn, id: MotionId) -> Result<Option<MeetingId>, Error> {
    conn.one(MEETING, p![id], |row| read::id(row, 0))
}

/// Takes a motion back.
pub fn withdraw(conn: &mut dyn Conn, id: MotionId, at: DateTime) -> Result<(), Error> {
    conn.exec(WITHDRAW, p![id, &at.to_string()]).map(drop)
}

/// An effect as it is kept.
pub(crate) fn effect(it: &council::decisions::effects::Effect) -> Result<String, Error> {
    serde_json::to_string(it).map_err(|why| Error::Corrupt { what: why.to_string() })
}

/// Columns `id, meeting, item, text, rule, effect, moved_by, moved_at, withdrawn_at,
/// amends`.
pub(crate) fn motion(row: &dyn Row) -> Result<Motion, Error> {
    Ok(Motion {
        id: read::id(row, 0)?,
        meeting: read::id(row, 1)?,
        item: read::id(row, 2)?,
        text: row.text(3)?.to_owned(),
        rule: row.text(4)?.to_owned(),
        effect: read::json(row, 5)?,
        moved_by: row.text(6)?.to_owned(),
        moved_at: read::parsed(row, 7, "time")?,
        withdrawn_at: read::parsed_opt(row, 8, "time")?,
        amends: read::id_opt(row, 9)?,
    })
}
