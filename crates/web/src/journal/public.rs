//! What of a row is public: contact data, accounts and ballots of an open vote are not.

use std::collections::BTreeMap;

use serde_json::Value;
use store::journal::{Entry, page::Named};

/// What stands in place of what is not public.
pub const HIDDEN: &str = "██";

/// The content of a row as its reader may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The content.
    pub content: Value,
    /// Whether something was taken out.
    pub redacted: bool,
}

/// The content for a reader; who runs the installation sees all of it.
pub fn shown(entry: &Entry, names: &BTreeMap<i64, Named>, administers: bool) -> Shown {
    let content: Value = serde_json::from_str(&entry.content).unwrap_or(Value::Null);
    if administers {
        return Shown { content, redacted: false };
    }
    let hidden: &[&str] = if entry.kind.starts_with("accounts.") {
        &["name", "login", "person", "was"]
    } else if entry.kind.starts_with("people.contact.") {
        &["person", "email", "phone", "address", "why"]
    } else if entry.kind == "people.person.described" {
        &["sex"]
    } else if entry.kind.starts_with("post.") {
        &["person", "chosen", "letter"]
    } else if entry.kind == "meetings.vote.cast" && is_open(&content, names) {
        &["choice"]
    } else if entry.kind == "meetings.written.answered" && is_running(&content, names) {
        &["choice", "opinion"]
    } else {
        &[]
    };
    let mut content = content;
    let mut redacted = is_private(entry);
    if let Value::Object(fields) = &mut content {
        for name in hidden {
            if let Some(value) = fields.get_mut(*name) {
                *value = Value::from(HIDDEN);
                redacted = true;
            }
        }
    }
    Shown { content, redacted }
}

/// Whether the row is about somebody's contact data, interests or letters: then not even whose is public.
pub fn is_private(entry: &Entry) -> bool {
    ["people.contact.", "people.interest.", "post."].iter().any(|kind| entry.kind.starts_with(kind))
}

/// An answer in writing is public once all are counted.
fn is_running(content: &Value, names: &BTreeMap<i64, Named>) -> bool {
    let id = content.get("written").and_then(Value::as_i64);
    id.and_then(|id| names.get(&id)).is_none_or(|written| written.extra.is_empty())
}

/// A ballot by name is public once the vote is closed: before, it would sway who votes after.
fn is_open(content: &Value, names: &BTreeMap<i64, Named>) -> bool {
    let vote = content.get("vote").and_then(Value::as_i64).and_then(|vote| names.get(&vote));
    vote.is_none_or(|vote| vote.extra.is_empty())
}
