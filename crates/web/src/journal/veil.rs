//! Rows about records that are not public: for whoever is not of their body the words and names are
//! taken out before a row is told. The row itself, its hashes and its place in the chain stay.

use std::collections::BTreeMap;

use council::BodyId;
use council::accounts::roles::{Place, Standing};
use council::meetings::disclosures::{Field, sees_all};
use serde_json::Value;
use store::journal::Entry;
use store::journal::page::{Named, Veil};
use words::Tongue;

/// Fields of rows that name the record they are about.
const RECORDS: [&str; 8] =
    ["item", "motion", "vote", "election", "statement", "decision", "turn", "amends"];
/// Fields that hold words.
const WORDS: [&str; 12] = [
    "text", "title", "title_en", "note", "reason", "why", "before", "effect", "effects", "made",
    "role", "undone",
];
/// Fields that say who.
const PEOPLE: [&str; 9] =
    ["speaker", "moved_by", "origin", "label", "seat", "candidates", "elected", "ended", "frozen"];

/// Takes it out; answers whether something was.
pub(super) fn veil(
    tongue: Tongue,
    who: &Standing,
    entries: &mut [Entry],
    names: &mut BTreeMap<i64, Named>,
) -> bool {
    let word = tongue.say("meetings-disclosures-hidden");
    let sees = |veil: &Veil, names: &BTreeMap<i64, Named>| {
        let body = BodyId::new(veil.body);
        let root = names.get(&veil.body).and_then(|body| body.root).map_or(body, BodyId::new);
        sees_all(who, &Place { line: vec![body, root], root })
    };
    let shut: BTreeMap<i64, Veil> = names
        .iter()
        .filter_map(|(id, named)| Some((*id, named.veil.clone()?)))
        .filter(|(_, veil)| !sees(veil, names))
        .collect();
    let mut taken = false;
    for entry in entries {
        taken |= row(entry, &shut, word, who.administers());
    }
    for (id, veil) in &shut {
        if let Some(named) = names.get_mut(id).filter(|_| veil.hides(Field::Text)) {
            if !named.name.is_empty() {
                word.clone_into(&mut named.name);
            }
            named.name_en.clear();
        }
    }
    taken
}

/// One row.
fn row(entry: &mut Entry, shut: &BTreeMap<i64, Veil>, word: &str, administers: bool) -> bool {
    if administers || !(entry.kind.starts_with("meetings.") || entry.kind.starts_with("decisions."))
    {
        return false;
    }
    let Ok(mut content) = serde_json::from_str::<Value>(&entry.content) else { return false };
    let about = |content: &Value, field: Field| {
        let number = |name: &&str| content.get(*name).and_then(Value::as_i64);
        let made =
            content.get("made").and_then(|made| made.get("decision")).and_then(Value::as_i64);
        let mut ids = RECORDS.iter().filter_map(number).chain(made);
        ids.any(|id| shut.get(&id).is_some_and(|veil| veil.hides(field)))
    };
    let mut taken = false;
    let ballots = about(&content, Field::Ballots);
    for (names, hides) in [
        (&WORDS[..], about(&content, Field::Text)),
        (&PEOPLE[..], about(&content, Field::Speaker) || ballots),
        (&["choice", "seat", "frozen"][..], ballots),
    ] {
        let Value::Object(fields) = &mut content else { continue };
        for name in names.iter().filter(|_| hides) {
            if let Some(value) = fields.get_mut(*name).filter(|value| !value.is_null()) {
                *value = Value::from(word);
                taken = true;
            }
        }
    }
    // Why something is closed may tell what it is, whichever field is hidden.
    let closed = [Field::Speaker, Field::Ballots, Field::Papers];
    if entry.kind == "meetings.disclosure.set" && closed.iter().any(|it| about(&content, *it)) {
        taken |= hide(&mut content, "reason", word);
    }
    if taken {
        entry.content = content.to_string();
    }
    taken
}

fn hide(content: &mut Value, field: &str, word: &str) -> bool {
    match content.get_mut(field) {
        Some(value) => {
            *value = Value::from(word);
            true
        }
        None => false,
    }
}
