//! The public page of the journal: rows by body and shelf, one row by number, and the names of the
//! records that rows speak of.

use std::collections::{BTreeMap, BTreeSet};

use council::BodyId;
use council::meetings::disclosures::{Field, Level};

use super::Entry;
use crate::{Conn, Error, Param, Row, p, read};

sql! {
    const OLDER: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts
         WHERE seq < $1 AND substr(kind, 1, length($2)) = $2
         ORDER BY seq DESC LIMIT $3";
    const OLDER_OF_BODY: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts
         WHERE seq < $1 AND substr(kind, 1, length($2)) = $2
             AND body IN (SELECT b.id FROM bodies_bodies b WHERE b.id = $4 OR b.root = $4)
         ORDER BY seq DESC LIMIT $3";
    const NEWER: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts
         WHERE seq > $1 AND substr(kind, 1, length($2)) = $2
         ORDER BY seq LIMIT $3";
    const NEWER_OF_BODY: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts
         WHERE seq > $1 AND substr(kind, 1, length($2)) = $2
             AND body IN (SELECT b.id FROM bodies_bodies b WHERE b.id = $4 OR b.root = $4)
         ORDER BY seq LIMIT $3";
    const BY_SEQ: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts WHERE seq = $1";
    const NAMES: &str =
        "WITH asked(id) AS (VALUES (CAST($1 AS BIGINT)), ($2), ($3), ($4), ($5), ($6), ($7), ($8),
             ($9), ($10), ($11), ($12), ($13), ($14), ($15), ($16), ($17), ($18), ($19), ($20),
             ($21), ($22), ($23), ($24), ($25), ($26), ($27), ($28), ($29), ($30), ($31), ($32),
             ($33), ($34), ($35), ($36), ($37), ($38), ($39), ($40), ($41), ($42), ($43), ($44),
             ($45), ($46), ($47), ($48), ($49), ($50), ($51), ($52), ($53), ($54), ($55), ($56),
             ($57), ($58), ($59), ($60), ($61), ($62), ($63), ($64))
         SELECT 'person', x.id, x.name, '', '', CAST(x.id AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN people_persons x ON x.id = a.id
         UNION ALL
         SELECT 'office', x.id, x.name, '', '', CAST(x.id AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN people_offices x ON x.id = a.id
         UNION ALL
         SELECT 'body', x.id, x.name, x.name_en, '', x.slug, x.root
         FROM asked a JOIN bodies_bodies x ON x.id = a.id
         UNION ALL
         SELECT 'seat', x.id, COALESCE(p.name, o.name), '', x.role, b.slug, b.root
         FROM asked a JOIN bodies_seats x ON x.id = a.id JOIN bodies_bodies b ON b.id = x.body
             LEFT JOIN people_persons p ON p.id = x.person
             LEFT JOIN people_offices o ON o.id = x.office
         UNION ALL
         SELECT 'vacancy', x.id, b.name, b.name_en, x.role, b.slug, b.root
         FROM asked a JOIN bodies_vacancies x ON x.id = a.id JOIN bodies_bodies b ON b.id = x.body
         UNION ALL
         SELECT 'version', x.id, x.title, '', CAST(x.no AS TEXT), b.slug, b.root
         FROM asked a JOIN bylaws_versions x ON x.id = a.id JOIN bodies_bodies b ON b.id = x.body
         UNION ALL
         SELECT 'amendment', x.id, x.title, '', '', b.slug, b.root
         FROM asked a JOIN bylaws_amendments x ON x.id = a.id JOIN bodies_bodies b ON b.id = x.body
         UNION ALL
         SELECT 'meeting', x.id, x.title, COALESCE(x.title_en, ''), '', CAST(x.id AS TEXT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_meetings x ON x.id = a.id
         UNION ALL
         SELECT 'item', x.id, x.title, COALESCE(x.title_en, ''), '', CAST(x.meeting AS TEXT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_items x ON x.id = a.id
         UNION ALL
         SELECT 'motion', x.id, x.text, '', '', CAST(x.meeting AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_motions x ON x.id = a.id
         UNION ALL
         SELECT 'vote', x.id, m.text, '', COALESCE(x.closed_at, ''), CAST(x.meeting AS TEXT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_votes x ON x.id = a.id
             JOIN meetings_motions m ON m.id = x.motion
         UNION ALL
         SELECT 'election', x.id, i.title, COALESCE(i.title_en, ''), x.role,
             CAST(x.meeting AS TEXT), b.root
         FROM asked a JOIN meetings_elections x ON x.id = a.id
             JOIN meetings_items i ON i.id = x.item
             JOIN meetings_meetings m ON m.id = x.meeting
             JOIN bodies_bodies b ON b.id = m.body
         UNION ALL
         SELECT 'stay', x.id, COALESCE(p.name, sp.name, so.name, x.label, ''), '', x.capacity,
             CAST(x.meeting AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_stays x ON x.id = a.id
             LEFT JOIN people_persons p ON p.id = x.person
             LEFT JOIN bodies_seats s ON s.id = x.seat
             LEFT JOIN people_persons sp ON sp.id = s.person
             LEFT JOIN people_offices so ON so.id = s.office
         UNION ALL
         SELECT 'decision', x.id, x.text, '', CAST(x.no AS TEXT), CAST(x.id AS TEXT),
             CAST(NULL AS BIGINT)
         FROM asked a JOIN decisions_decisions x ON x.id = a.id
         UNION ALL
         SELECT 'written', x.id, x.title, '', COALESCE(x.closed_at, ''), CAST(x.id AS TEXT), b.root
         FROM asked a JOIN meetings_written x ON x.id = a.id JOIN bodies_bodies b ON b.id = x.body
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'own', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a
             JOIN meetings_disclosures d ON d.subject = a.id AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'item', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_motions x ON x.id = a.id
             JOIN meetings_disclosures d ON d.subject_kind = 'item' AND d.subject = x.item AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'item', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_votes v ON v.id = a.id JOIN meetings_motions x ON x.id = v.motion
             JOIN meetings_disclosures d ON d.subject_kind = 'item' AND d.subject = x.item AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'item', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_elections x ON x.id = a.id
             JOIN meetings_disclosures d ON d.subject_kind = 'item' AND d.subject = x.item AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'item', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_statements x ON x.id = a.id
             JOIN meetings_disclosures d ON d.subject_kind = 'item' AND d.subject = x.item AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'item', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN meetings_turns x ON x.id = a.id
             JOIN meetings_disclosures d ON d.subject_kind = 'item' AND d.subject = x.item AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'item', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN decisions_decisions x ON x.id = a.id
             JOIN meetings_disclosures d ON d.subject_kind = 'item' AND d.subject = x.item AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting
         UNION ALL
         SELECT 'veil', a.id, d.level, d.hidden, 'also', CAST(m.body AS TEXT), CAST(NULL AS BIGINT)
         FROM asked a JOIN decisions_decisions x ON x.motion = a.id OR x.vote = a.id
             JOIN meetings_disclosures d ON d.subject_kind = 'decision' AND d.subject = x.id AND d.ended_at IS NULL
             JOIN meetings_meetings m ON m.id = d.meeting";
}

/// How many names one statement asks for.
const ASKED: usize = 64;

/// Which rows of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Of this body, and of every body under it where it is a council.
    pub body: Option<BodyId>,
    /// Of this shelf, as `meetings`.
    pub shelf: Option<&'static str>,
}

/// Which way from a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Rows before the number.
    Before(i64),
    /// Rows after the number.
    After(i64),
}

/// A page of rows, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows {
    /// The rows.
    pub entries: Vec<Entry>,
    /// Whether there are rows before the last of these.
    pub older: bool,
    /// Whether there are rows after the first of these.
    pub newer: bool,
}

/// A record that a row speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The kind of record: `person`, `body`, `seat`, `meeting` …
    pub kind: String,
    /// Its name or words.
    pub name: String,
    /// The same in English; empty where the record has none.
    pub name_en: String,
    /// The role of a seat, the number of a version or decision, when a vote was closed; empty for
    /// others.
    pub extra: String,
    /// The word of its address: a slug, or the number of its meeting.
    pub at: String,
    /// Its council, where the kind has one.
    pub root: Option<i64>,
    /// What of it is not public, where something is not.
    pub veil: Option<Veil>,
}

/// What of a record is not public, and the body whose members see it all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veil {
    /// The hidden fields.
    pub hidden: Vec<Field>,
    /// The body.
    pub body: i64,
}

impl Veil {
    /// Whether a field is hidden.
    pub fn hides(&self, field: Field) -> bool {
        self.hidden.contains(&field)
    }
}

/// What is set of a record: of itself, of its item, of the decision it led to.
#[derive(Default)]
struct Set {
    own: Option<Veil>,
    item: Option<Veil>,
    also: Option<Veil>,
}

/// Up to `limit` sealed rows from a number on.
pub fn rows(conn: &mut dyn Conn, filter: &Filter, way: Way, limit: usize) -> Result<Rows, Error> {
    let prefix = filter.shelf.map_or_else(String::new, |shelf| format!("{shelf}."));
    let (from, older) = match way {
        Way::Before(seq) => (seq, true),
        Way::After(seq) => (seq, false),
    };
    // One more than shown tells whether there are more.
    let most = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let mut entries = match (filter.body, older) {
        (None, true) => conn.list(OLDER, p![from, &prefix, most], Entry::read)?,
        (None, false) => conn.list(NEWER, p![from, &prefix, most], Entry::read)?,
        (Some(body), true) => {
            conn.list(OLDER_OF_BODY, p![from, &prefix, most, body], Entry::read)?
        }
        (Some(body), false) => {
            conn.list(NEWER_OF_BODY, p![from, &prefix, most, body], Entry::read)?
        }
    };
    let more = entries.len() > limit;
    entries.truncate(limit);
    if !older {
        entries.reverse();
    }
    // Whoever pages came from rows on the other side.
    let (older, newer) = if older { (more, from != i64::MAX) } else { (true, more) };
    Ok(Rows { entries, older, newer })
}

/// The sealed row with this number.
pub fn by_seq(conn: &mut dyn Conn, seq: i64) -> Result<Option<Entry>, Error> {
    conn.one(BY_SEQ, p![seq], Entry::read)
}

/// What records are called, by their numbers: the numbers of all kinds come from one counter, so a
/// number names one record. Numbers of records without a name are left out.
pub fn names(conn: &mut dyn Conn, ids: &BTreeSet<i64>) -> Result<BTreeMap<i64, Named>, Error> {
    let mut named = BTreeMap::new();
    let mut veils: BTreeMap<i64, Set> = BTreeMap::new();
    let ids: Vec<i64> = ids.iter().copied().collect();
    for some in ids.chunks(ASKED) {
        let at = |place: usize| some.get(place).copied().map_or(Param::Int(0), Param::Int);
        let params: Vec<Param<'_>> = (0..ASKED).map(at).collect();
        conn.query(NAMES, &params, &mut |row| {
            if row.text(0)? == "veil" {
                let set = veils.entry(row.int(1)?).or_default();
                let veil = Some(veil(row)?);
                match row.text(4)? {
                    "own" => set.own = veil,
                    "item" => set.item = veil,
                    _ => set.also = veil,
                }
                return Ok(());
            }
            named.insert(row.int(1)?, name(row)?);
            Ok(())
        })?;
    }
    for (id, Set { own, item, also }) in veils {
        // What was set of the record itself goes before what holds of its item.
        let mut veil = own.or(item).or_else(|| also.clone());
        if let (Some(veil), Some(also)) = (&mut veil, also) {
            veil.hidden.extend(also.hidden);
        }
        if let Some(veil) = veil.filter(|veil| !veil.hidden.is_empty()) {
            named.entry(id).or_insert_with(Named::unnamed).veil = Some(veil);
        }
    }
    Ok(named)
}

impl Named {
    /// A record without a name of its own.
    fn unnamed() -> Self {
        Self {
            kind: String::new(),
            name: String::new(),
            name_en: String::new(),
            extra: String::new(),
            at: String::new(),
            root: None,
            veil: None,
        }
    }
}

fn veil(row: &dyn Row) -> Result<Veil, Error> {
    let hidden = match read::word(row, 2, Level::of)? {
        Level::Open => Vec::new(),
        Level::Closed => Field::ALL.to_vec(),
        Level::Partly => row.text(3)?.split(',').filter_map(Field::of).collect(),
    };
    Ok(Veil { hidden, body: read::parsed(row, 5, "body")? })
}

fn name(row: &dyn Row) -> Result<Named, Error> {
    Ok(Named {
        kind: row.text(0)?.to_owned(),
        name: row.text(2)?.to_owned(),
        name_en: row.text(3)?.to_owned(),
        extra: row.text(4)?.to_owned(),
        at: row.text(5)?.to_owned(),
        root: row.int_opt(6)?,
        veil: None,
    })
}
