//! Items referred from body to body, or carried over, and meetings that passed them over.

use council::meetings::agenda::Part;
use council::meetings::referrals::Referral;
use council::{BodyId, DecisionId, ItemId, MeetingId, ReferralId};
use jiff::civil::DateTime;
use kit::Slug;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, from_body, to_body, from_meeting, from_item, from_decision, carried, part,
             title, note, made_at, item, settled_at, dropped_why
         FROM meetings_referrals WHERE id = $1";
    const WAITING: &str =
        "SELECT id, from_body, to_body, from_meeting, from_item, from_decision, carried, part,
             title, note, made_at, item, settled_at, dropped_why
         FROM meetings_referrals WHERE to_body = $1 AND settled_at IS NULL ORDER BY made_at, id";
    const FROM_ITEM: &str =
        "SELECT id, from_body, to_body, from_meeting, from_item, from_decision, carried, part,
             title, note, made_at, item, settled_at, dropped_why
         FROM meetings_referrals WHERE from_item = $1 ORDER BY made_at, id";
    const OF_ITEM: &str =
        "SELECT id, from_body, to_body, from_meeting, from_item, from_decision, carried, part,
             title, note, made_at, item, settled_at, dropped_why
         FROM meetings_referrals WHERE from_item = $1 OR item = $1 ORDER BY made_at, id";
    const FROM_DECISION: &str =
        "SELECT id, from_body, to_body, from_meeting, from_item, from_decision, carried, part,
             title, note, made_at, item, settled_at, dropped_why
         FROM meetings_referrals WHERE from_decision = $1 ORDER BY made_at, id";
    const ON_AGENDA: &str =
        "SELECT r.id, r.from_body, r.to_body, r.from_meeting, r.from_item, r.from_decision,
             r.carried, r.part, r.title, r.note, r.made_at, r.item, r.settled_at, r.dropped_why
         FROM meetings_referrals r JOIN meetings_items i ON i.id = r.item
         WHERE i.meeting = $1 ORDER BY r.made_at, r.id";
    const SHOWN_OF_MEETING: &str =
        "SELECT r.id, r.from_body, r.to_body, r.from_meeting, r.from_item, r.from_decision,
             r.carried, r.part, r.title, r.note, r.made_at, r.item, r.settled_at, r.dropped_why,
             f.slug, f.name, f.name_en, t.slug, t.name, t.name_en, m.title, i.meeting, x.reason,
             (SELECT count(*) FROM meetings_passed_over y WHERE y.referral = r.id)
         FROM meetings_referrals r
             JOIN bodies_bodies f ON f.id = r.from_body
             JOIN bodies_bodies t ON t.id = r.to_body
             LEFT JOIN meetings_meetings m ON m.id = r.from_meeting
             LEFT JOIN meetings_items i ON i.id = r.item
             LEFT JOIN meetings_passed_over x ON x.referral = r.id AND x.meeting = $1
         WHERE r.from_meeting = $1 OR i.meeting = $1 OR x.meeting = $1
             OR (r.to_body = $2 AND r.settled_at IS NULL)
         ORDER BY r.made_at, r.id";
    const SHOWN_OF_BODY: &str =
        "SELECT r.id, r.from_body, r.to_body, r.from_meeting, r.from_item, r.from_decision,
             r.carried, r.part, r.title, r.note, r.made_at, r.item, r.settled_at, r.dropped_why,
             f.slug, f.name, f.name_en, t.slug, t.name, t.name_en, m.title, i.meeting,
             CAST(NULL AS TEXT),
             (SELECT count(*) FROM meetings_passed_over y WHERE y.referral = r.id)
         FROM meetings_referrals r
             JOIN bodies_bodies f ON f.id = r.from_body
             JOIN bodies_bodies t ON t.id = r.to_body
             LEFT JOIN meetings_meetings m ON m.id = r.from_meeting
             LEFT JOIN meetings_items i ON i.id = r.item
         WHERE r.from_body = $1 OR r.to_body = $1
         ORDER BY CASE WHEN r.settled_at IS NULL THEN 0 ELSE 1 END, r.made_at DESC, r.id DESC
         LIMIT 200";
    const PASSED: &str =
        "SELECT referral FROM meetings_passed_over WHERE meeting = $1 ORDER BY referral";
    const PASSINGS: &str =
        "SELECT p.referral, p.meeting, m.title, p.reason, p.at
         FROM meetings_passed_over p
             JOIN meetings_referrals r ON r.id = p.referral
             JOIN meetings_meetings m ON m.id = p.meeting
         WHERE r.from_body = $1 OR r.to_body = $1
         ORDER BY p.at, p.referral LIMIT 200";
    const INSERT: &str =
        "INSERT INTO meetings_referrals
             (id, from_body, to_body, from_meeting, from_item, from_decision, carried, part,
              title, note, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    const TAKE_UP: &str =
        "UPDATE meetings_referrals SET item = $2, settled_at = $3 WHERE id = $1";
    const DROP: &str =
        "UPDATE meetings_referrals SET settled_at = $2, dropped_why = $3 WHERE id = $1";
    const WAIT_AGAIN: &str =
        "UPDATE meetings_referrals SET item = NULL, settled_at = NULL WHERE id = $1";
    const PASS_OVER: &str =
        "INSERT INTO meetings_passed_over (referral, meeting, reason, at) VALUES ($1, $2, $3, $4)";
}

/// The name of a body as a referral shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its address word.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// Its English name.
    pub name_en: String,
}

/// A referral with the names around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The referral.
    pub referral: Referral,
    /// The body it comes from.
    pub from: Named,
    /// The body it goes to.
    pub to: Named,
    /// The title of the meeting it comes from.
    pub from_meeting: Option<String>,
    /// The meeting whose agenda took it up.
    pub taken_in: Option<MeetingId>,
    /// Why the meeting that is looked at passed it over.
    pub passed_why: Option<String>,
    /// How many meetings passed it over.
    pub passed: u32,
}

/// A meeting passed a referral over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passing {
    /// The referral.
    pub referral: ReferralId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its title.
    pub title: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: DateTime,
}

/// The referral with this number.
pub fn find(conn: &mut dyn Conn, id: ReferralId) -> Result<Option<Referral>, Error> {
    conn.one(FIND, p![id], referral)
}

/// What waits for a body, the longest first.
pub fn waiting_for_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Referral>, Error> {
    conn.list(WAITING, p![body], referral)
}

/// What was referred from an item, or what it took up.
pub fn of_item(conn: &mut dyn Conn, item: ItemId) -> Result<Vec<Referral>, Error> {
    conn.list(OF_ITEM, p![item], referral)
}

/// What was referred from an item.
pub fn from_item(conn: &mut dyn Conn, item: ItemId) -> Result<Vec<Referral>, Error> {
    conn.list(FROM_ITEM, p![item], referral)
}

/// What was referred from a decision.
pub fn from_decision(conn: &mut dyn Conn, decision: DecisionId) -> Result<Vec<Referral>, Error> {
    conn.list(FROM_DECISION, p![decision], referral)
}

/// What the agenda of a meeting took up.
pub fn on_agenda(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<Referral>, Error> {
    conn.list(ON_AGENDA, p![meeting], referral)
}

/// Everything that concerns a meeting of `body`: what was referred there or carried over from it,
/// what its agenda took up or passed over, and what waits for the body.
pub fn of_meeting(
    conn: &mut dyn Conn,
    meeting: MeetingId,
    body: BodyId,
) -> Result<Vec<Shown>, Error> {
    conn.list(SHOWN_OF_MEETING, p![meeting, body], shown)
}

/// What a body referred and what was referred to it: what waits first, then the latest.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Shown>, Error> {
    conn.list(SHOWN_OF_BODY, p![body], shown)
}

/// The meetings that passed over what [`of_body`] shows.
pub fn passings(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Passing>, Error> {
    conn.list(PASSINGS, p![body], |row| {
        Ok(Passing {
            referral: read::id(row, 0)?,
            meeting: read::id(row, 1)?,
            title: row.text(2)?.to_owned(),
            reason: row.text(3)?.to_owned(),
            at: read::parsed(row, 4, "time")?,
        })
    })
}

/// What a meeting passed over.
pub fn passed(conn: &mut dyn Conn, meeting: MeetingId) -> Result<Vec<ReferralId>, Error> {
    conn.list(PASSED, p![meeting], |row| read::id(row, 0))
}

/// Makes a referral.
pub fn insert(conn: &mut dyn Conn, it: &Referral) -> Result<(), Error> {
    conn.exec(
        INSERT,
        p![
            it.id,
            it.from_body,
            it.to_body,
            it.from_meeting,
            it.from_item,
            it.from_decision,
            i64::from(it.carried),
            it.part.word(),
            &it.title,
            &it.note,
            &it.made_at.to_string(),
        ],
    )?;
    Ok(())
}

/// Says which item took a referral up.
pub fn take_up(
    conn: &mut dyn Conn,
    id: ReferralId,
    item: ItemId,
    at: DateTime,
) -> Result<(), Error> {
    conn.exec(TAKE_UP, p![id, item, &at.to_string()]).map(drop)
}

/// Drops a referral, with a reason.
pub fn drop_it(conn: &mut dyn Conn, id: ReferralId, at: DateTime, why: &str) -> Result<(), Error> {
    conn.exec(DROP, p![id, &at.to_string(), why]).map(drop)
}

/// A referral waits again: the meeting that took it up will not be held.
pub fn wait_again(conn: &mut dyn Conn, id: ReferralId) -> Result<(), Error> {
    conn.exec(WAIT_AGAIN, p![id]).map(drop)
}

/// A meeting goes on without a referral.
pub fn pass_over(
    conn: &mut dyn Conn,
    id: ReferralId,
    meeting: MeetingId,
    why: &str,
    at: DateTime,
) -> Result<(), Error> {
    conn.exec(PASS_OVER, p![id, meeting, why, &at.to_string()]).map(drop)
}

/// A row of the columns of `FIND`.
fn referral(row: &dyn Row) -> Result<Referral, Error> {
    Ok(Referral {
        id: read::id(row, 0)?,
        from_body: read::id(row, 1)?,
        to_body: read::id(row, 2)?,
        from_meeting: read::id_opt(row, 3)?,
        from_item: read::id_opt(row, 4)?,
        from_decision: read::id_opt(row, 5)?,
        carried: row.flag(6)?,
        part: read::word(row, 7, Part::of)?,
        title: row.text(8)?.to_owned(),
        note: read::text_opt(row, 9)?,
        made_at: read::parsed(row, 10, "time")?,
        item: read::id_opt(row, 11)?,
        settled_at: read::parsed_opt(row, 12, "time")?,
        dropped_why: read::text_opt(row, 13)?,
    })
}

fn shown(row: &dyn Row) -> Result<Shown, Error> {
    let named = |at: usize| {
        Ok::<_, Error>(Named {
            slug: read::parsed(row, at, "slug")?,
            name: row.text(at + 1)?.to_owned(),
            name_en: row.text(at + 2)?.to_owned(),
        })
    };
    Ok(Shown {
        referral: referral(row)?,
        from: named(14)?,
        to: named(17)?,
        from_meeting: read::text_opt(row, 20)?,
        taken_in: read::id_opt(row, 21)?,
        passed_why: read::text_opt(row, 22)?,
        passed: read::count(row, 23)?,
    })
}
