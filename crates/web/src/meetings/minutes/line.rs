//! One part of the minutes as a page shows it, and what parts are called.

use council::meetings::agenda;
use council::meetings::disclosures::Grounds;
use council::meetings::minutes::{Cell, Document, Element, Entry, Heading, Part};
use council::meetings::statements::Kind;
use words::Tongue;

/// A text as it is shown; what is closed says on which ground.
pub(crate) fn shown(tongue: Tongue, cell: &Cell) -> String {
    match cell {
        Cell::Open(text) => text.clone(),
        Cell::Hidden(grounds) => hidden(tongue, grounds),
    }
}

/// (비공개: 제9조제1항제5호)
pub(crate) fn hidden(tongue: Tongue, grounds: &Grounds) -> String {
    let no = |no: &u8| tongue.of("meetings-minutes-hidden-no").n("no", *no).to_string();
    let all: Vec<String> = grounds.numbers().iter().map(no).collect();
    tongue.of("meetings-minutes-hidden").s("grounds", all.join("·")).to_string()
}

/// ⑦ 발언 요지
pub(crate) fn element(tongue: Tongue, element: Element) -> String {
    let circled = bylaws::circled(element.no()).map(String::from).unwrap_or_default();
    let say = tongue.of("meetings-minutes-element-numbered").s("no", circled);
    say.k("name", element.key()).to_string()
}

/// 안건 1. 사임의 건
pub(crate) fn heading(tongue: Tongue, heading: &Heading<Cell>) -> String {
    let key = match heading.part {
        agenda::Part::Report => "meetings-minutes-text-report",
        agenda::Part::Decision => "meetings-minutes-text-item",
    };
    let item = tongue.of(key).n("no", heading.no).to_string();
    let say = tongue.of("meetings-minutes-text-titled").s("item", item);
    say.s("title", shown(tongue, &heading.title)).to_string()
}

/// What a statement is.
pub(crate) fn kind(tongue: Tongue, kind: Kind) -> &'static str {
    tongue.say(match kind {
        Kind::Explanation => "meetings-minutes-kind-explanation",
        Kind::Opinion => "meetings-minutes-kind-opinion",
        Kind::Proposal => "meetings-minutes-kind-proposal",
        Kind::Question => "meetings-minutes-kind-question",
        Kind::Answer => "meetings-minutes-kind-answer",
        Kind::Result => "meetings-minutes-kind-result",
    })
}

/// Who speaks in a part; empty where nobody does.
pub(crate) fn speaker(tongue: Tongue, entry: &Entry<Cell>) -> String {
    let Some(who) = &entry.speaker else { return String::new() };
    let who = shown(tongue, who);
    match entry.kind {
        Some(it) => {
            let say = tongue.of("meetings-minutes-said-by").s("who", who);
            say.s("kind", kind(tongue, it)).to_string()
        }
        None if who.is_empty() => who,
        None => tongue.of("meetings-minutes-moved-by").s("who", who).to_string(),
    }
}

/// What a part is called: its element, its item, who speaks.
pub(crate) fn label(tongue: Tongue, document: &Document<Cell>, part: Part) -> String {
    let Some(entry) = document.entry(part) else { return part.to_string() };
    let mut parts = vec![element(tongue, entry.element)];
    if part == Part::Place {
        parts.push(tongue.say("meetings-minutes-place").to_owned());
    }
    let on = document.items.iter().find(|item| Some(item.id) == entry.item);
    parts.extend(on.map(|item| heading(tongue, item)));
    let who = speaker(tongue, entry);
    if !who.is_empty() {
        parts.push(who);
    }
    parts.join(" · ")
}
