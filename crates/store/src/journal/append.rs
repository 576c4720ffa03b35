//! Writing an act's row.

use serde_json::{Value, json};

use crate::{Conn, Error, p};

sql! {
    const INSERT: &str =
        "INSERT INTO journal_acts (act, act_key, kind, subject_kind, subject, body, actor_kind,
             actor, legal_at, recorded_at, content, content_hash, seq, prev_hash, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
}

/// An act as the journal records it.
#[derive(Debug, Clone, PartialEq)]
pub struct Act<'a> {
    /// Its number.
    pub act: i64,
    /// Made by whoever asks for the act, so that the same form posted twice is one act.
    pub key: &'a str,
    /// What was done, as `meetings.vote.closed`.
    pub kind: &'a str,
    /// The kind of record it was done to, as `meeting`.
    pub subject_kind: &'a str,
    /// The number of that record.
    pub subject: i64,
    /// The body in whose name it was done.
    pub body: Option<i64>,
    /// The capacity of whoever did it, as `chair` or `clock`.
    pub actor_kind: &'a str,
    /// The person who did it.
    pub actor: Option<i64>,
    /// When it was done by the house's clock, as `2017-06-26T15:05:00`.
    pub legal_at: &'a str,
    /// When it was recorded, in microseconds of UTC since 1970.
    pub recorded_at: i64,
    /// What exactly was done. What is not public enters as a salted hash only.
    pub content: &'a Value,
}

/// Records `act` in the open transaction. A key that the journal has already is the error that
/// [`is_repeat`] knows.
pub fn append(conn: &mut dyn Conn, act: &Act<'_>) -> Result<(), Error> {
    let content = kit::canonical(act.content);
    let hash = act.content_hash();
    // The one writer of SQLite chains the row at once; elsewhere the sealer does it later.
    let seal = conn.chain().map(|head| head.next(&hash));
    let (seq, before, link) = seal
        .map_or((None, None, None), |(seq, before, link)| (Some(seq), Some(before), Some(link)));
    conn.exec(
        INSERT,
        p![
            act.act,
            act.key,
            act.kind,
            act.subject_kind,
            act.subject,
            act.body,
            act.actor_kind,
            act.actor,
            act.legal_at,
            act.recorded_at,
            &content,
            &hash,
            seq,
            before.as_deref(),
            link.as_deref(),
        ],
    )?;
    Ok(())
}

/// Whether `error` says that an act with this key was recorded before: a form posted twice.
pub fn is_repeat(error: &Error) -> bool {
    error.is_unique("journal_acts", "act_key")
}

impl Act<'_> {
    /// SHA-256 over the act's [`Act::statement`].
    pub(super) fn content_hash(&self) -> String {
        kit::sha256_hex(self.statement().as_bytes())
    }

    /// The canonical JSON of everything about the act that never changes.
    pub(super) fn statement(&self) -> String {
        let all = json!({
            "act": self.act,
            "act_key": self.key,
            "kind": self.kind,
            "subject_kind": self.subject_kind,
            "subject": self.subject,
            "body": self.body,
            "actor_kind": self.actor_kind,
            "actor": self.actor,
            "legal_at": self.legal_at,
            "recorded_at": self.recorded_at,
            "content": self.content,
        });
        kit::canonical(&all)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Act;

    /// Recomputed outside with `printf '%s' '{"act":7,…}' | sha256sum`.
    #[test]
    fn the_hash_is_of_the_canonical_text() {
        let content = json!({ "yes": 13, "no": 2 });
        let act = Act {
            act: 7,
            key: "k",
            kind: "meetings.vote.closed",
            subject_kind: "vote",
            subject: 3,
            body: None,
            actor_kind: "chair",
            actor: Some(4),
            legal_at: "2017-06-26T15:05:00",
            recorded_at: 1_498_457_100_000_000,
            content: &content,
        };
        let text = concat!(
            r#"{"act":7,"act_key":"k","actor":4,"actor_kind":"chair","body":null,"#,
            r#""content":{"no":2,"yes":13},"kind":"meetings.vote.closed","#,
            r#""legal_at":"2017-06-26T15:05:00","recorded_at":1498457100000000,"#,
            r#""subject":3,"subject_kind":"vote"}"#
        );
        assert_eq!(act.content_hash(), kit::sha256_hex(text.as_bytes()));
    }
}
