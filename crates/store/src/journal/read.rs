//! Reading the journal's rows.

use serde_json::Value;

use super::Act;
use crate::{Conn, Error, Row, p};

sql! {
    const BY_KEY: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts WHERE act_key = $1";
    const SINCE: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts WHERE seq > $1 ORDER BY seq LIMIT $2";
    const TOPICS: &str =
        "SELECT seq, subject_kind, subject FROM journal_acts WHERE seq > $1 ORDER BY seq LIMIT $2";
    const LATEST: &str =
        "SELECT max(seq) FROM journal_acts WHERE subject_kind = $1 AND subject = $2 AND seq > $3";
    const LATEST_OF_ALL: &str = "SELECT max(seq) FROM journal_acts WHERE seq > $1";
    const RECENT: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts WHERE seq < $1 ORDER BY seq DESC LIMIT $2";
    const OF_SUBJECT: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts WHERE subject_kind = $1 AND subject = $2 AND seq IS NOT NULL
         ORDER BY seq LIMIT $3";
    const WAITING: &str =
        "SELECT act, act_key, kind, subject_kind, subject, body, actor_kind, actor, legal_at,
             recorded_at, content, content_hash, seq, prev_hash, hash
         FROM journal_acts WHERE seq IS NULL ORDER BY recorded_at, act";
}

/// A recorded act as it stands in the journal; the fields are those of [`Act`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of an act are told at `Act`")]
pub struct Entry {
    pub act: i64,
    pub key: String,
    pub kind: String,
    pub subject_kind: String,
    pub subject: i64,
    pub body: Option<i64>,
    pub actor_kind: String,
    pub actor: Option<i64>,
    pub legal_at: String,
    pub recorded_at: i64,
    /// Canonical JSON.
    pub content: String,
    /// SHA-256 of everything above, as it was recorded.
    pub content_hash: String,
    /// The number, the hash before and the own hash; absent until the seal.
    pub seal: Option<Seal>,
}

/// What the seal gave a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The number in the chain, from 1.
    pub seq: i64,
    /// The hash of the row before.
    pub prev_hash: String,
    /// The row's hash.
    pub hash: String,
}

/// The act with this key: what a form posted twice has already done.
pub fn by_key(conn: &mut dyn Conn, key: &str) -> Result<Option<Entry>, Error> {
    conn.one(BY_KEY, p![key], Entry::read)
}

/// Up to `limit` sealed acts after number `seq`, oldest first; for whoever follows the journal.
pub fn since(conn: &mut dyn Conn, seq: i64, limit: i64) -> Result<Vec<Entry>, Error> {
    conn.list(SINCE, p![seq, limit], Entry::read)
}

/// Numbers and topics (`meeting-7`) of up to `limit` sealed acts after number `seq`, oldest first.
pub fn topics_since(
    conn: &mut dyn Conn,
    seq: i64,
    limit: i64,
) -> Result<Vec<(i64, String)>, Error> {
    conn.list(TOPICS, p![seq, limit], |row| {
        Ok((row.int(0)?, format!("{}-{}", row.text(1)?, row.int(2)?)))
    })
}

/// The number of the last sealed act of a topic after number `after`, where there is one; the
/// empty topic is every act.
pub fn latest_of(conn: &mut dyn Conn, topic: &str, after: i64) -> Result<Option<i64>, Error> {
    let found = match topic.rsplit_once('-') {
        Some((kind, subject)) => {
            let Ok(subject) = subject.parse::<i64>() else { return Ok(None) };
            conn.one(LATEST, p![kind, subject, after], |row| row.int_opt(0))?
        }
        None if topic.is_empty() => conn.one(LATEST_OF_ALL, p![after], |row| row.int_opt(0))?,
        None => None,
    };
    Ok(found.flatten())
}

/// Up to `limit` sealed acts before number `before` (`i64::MAX` for the newest), newest first.
pub fn recent(conn: &mut dyn Conn, before: i64, limit: i64) -> Result<Vec<Entry>, Error> {
    conn.list(RECENT, p![before, limit], Entry::read)
}

/// Up to `limit` sealed acts done to one record, oldest first.
pub fn of_subject(
    conn: &mut dyn Conn,
    kind: &str,
    subject: i64,
    limit: i64,
) -> Result<Vec<Entry>, Error> {
    conn.list(OF_SUBJECT, p![kind, subject, limit], Entry::read)
}

/// Every act that has no seal yet.
pub(super) fn waiting(conn: &mut dyn Conn) -> Result<Vec<Entry>, Error> {
    conn.list(WAITING, p![], Entry::read)
}

impl Entry {
    pub(super) fn read(row: &dyn Row) -> Result<Self, Error> {
        let text = |column| row.text(column).map(str::to_owned);
        let seal = match row.int_opt(12)? {
            Some(seq) => Some(Seal { seq, prev_hash: text(13)?, hash: text(14)? }),
            None => None,
        };
        Ok(Self {
            act: row.int(0)?,
            key: text(1)?,
            kind: text(2)?,
            subject_kind: text(3)?,
            subject: row.int(4)?,
            body: row.int_opt(5)?,
            actor_kind: text(6)?,
            actor: row.int_opt(7)?,
            legal_at: text(8)?,
            recorded_at: row.int(9)?,
            content: text(10)?,
            content_hash: text(11)?,
            seal,
        })
    }

    /// The text under the content hash: canonical JSON of everything that never changes. None where
    /// the content is damaged.
    pub fn statement(&self) -> Option<String> {
        let content: Value = serde_json::from_str(&self.content).ok()?;
        Some(self.act(&content).statement())
    }

    /// Whether the row still says what was recorded.
    pub(super) fn holds(&self) -> bool {
        let Ok(content) = serde_json::from_str::<Value>(&self.content) else { return false };
        kit::canonical(&content) == self.content
            && self.act(&content).content_hash() == self.content_hash
    }

    fn act<'a>(&'a self, content: &'a Value) -> Act<'a> {
        Act {
            act: self.act,
            key: &self.key,
            kind: &self.kind,
            subject_kind: &self.subject_kind,
            subject: self.subject,
            body: self.body,
            actor_kind: &self.actor_kind,
            actor: self.actor,
            legal_at: &self.legal_at,
            recorded_at: self.recorded_at,
            content,
        }
    }
}
