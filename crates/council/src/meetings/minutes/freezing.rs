//! Frozen minutes: read back, and put right in one part.

use jiff::civil::DateTime;
use serde_json::{Value, json};

use super::document::{Document, Part};

/// The document of a frozen text; none where the text is damaged.
pub fn thaw(text: &str) -> Option<Document<String>> {
    let value: Value = serde_json::from_str(text).ok()?;
    serde_json::from_value(value.get("document")?.clone()).ok()
}

/// The frozen text with other words in one part and the correction noted, as canonical JSON.
pub fn frozen_with(text: &str, part: Part, words: &str, why: &str, at: DateTime) -> Option<String> {
    let mut value: Value = serde_json::from_str(text).ok()?;
    let mut document = thaw(text)?;
    let entry = document.entries.iter_mut().find(|entry| entry.part == part)?;
    let was = std::mem::replace(&mut entry.text, words.to_owned());
    value["document"] = serde_json::to_value(&document).ok()?;
    let corrections = value.get_mut("corrections")?.as_array_mut()?;
    corrections.push(json!({ "part": part, "was": was, "why": why, "at": at }));
    Some(kit::canonical(&value))
}
