//! How what is not public is shown: a badge with the ground, and names for levels and grounds.

use council::accounts::roles::Standing;
use council::bodies::registry::Body;
use council::meetings::disclosures::{self, Disclosure, Field, Level};
use council::{BodyId, accounts::roles::Place};
use words::Tongue;

/// The key of the name of a level.
pub(crate) const fn level_key(level: Level) -> &'static str {
    match level {
        Level::Open => "meetings-disclosures-open",
        Level::Partly => "meetings-disclosures-partly",
        Level::Closed => "meetings-disclosures-closed",
    }
}

/// The key of the name of a field.
pub(crate) const fn field_key(field: Field) -> &'static str {
    match field {
        Field::Text => "meetings-disclosures-field-text",
        Field::Speaker => "meetings-disclosures-field-speaker",
        Field::Ballots => "meetings-disclosures-field-ballots",
        Field::Papers => "meetings-disclosures-field-papers",
    }
}

/// The keys of the grounds of 제9조제1항, from 1호 on.
pub(crate) const GROUNDS: [&str; 8] = [
    "meetings-disclosures-ground-1",
    "meetings-disclosures-ground-2",
    "meetings-disclosures-ground-3",
    "meetings-disclosures-ground-4",
    "meetings-disclosures-ground-5",
    "meetings-disclosures-ground-6",
    "meetings-disclosures-ground-7",
    "meetings-disclosures-ground-8",
];

/// A level with its grounds: `비공개(제9조제1항 제5호·제6호)`; empty where all is open.
pub(crate) fn said(tongue: Tongue, it: &Disclosure) -> String {
    if it.level == Level::Open {
        return String::new();
    }
    let number = |no: &u8| tongue.of("meetings-disclosures-ground-no").n("no", u32::from(*no));
    let numbers: Vec<String> =
        it.grounds.numbers().iter().map(|no| number(no).to_string()).collect();
    let say = tongue.of("meetings-disclosures-said").k("level", level_key(it.level));
    say.s("grounds", numbers.join("·")).to_string()
}

/// Whether somebody sees what is closed in a body of a list.
pub(crate) fn sees(who: &Standing, bodies: &[Body], id: BodyId) -> bool {
    let of = |id: BodyId| bodies.iter().find(|body| body.id == id);
    let Some(body) = of(id) else { return false };
    let mut line = vec![body.id];
    let mut at = body.parent;
    // A family is a few levels deep; the bound keeps a damaged record from going round.
    while let Some(parent) = at.and_then(of).filter(|_| line.len() < 16) {
        line.push(parent.id);
        at = parent.parent;
    }
    disclosures::sees_all(who, &Place { line, root: body.root })
}
