//! The parts of the minutes as the page shows them: the head, and each item with ⑥ to ⑨.

use council::accounts::roles::Act;
use council::meetings::minutes::{Cell, Document, Element, Entry, Remark};
use words::Tongue;

use super::{
    line::{element, heading, label, shown, speaker},
    sheet::Sheet,
};
use crate::{
    ask::Ask,
    look::{Badge, Tone},
};

/// An item with what belongs to it, or what belongs to none.
pub(super) struct Group {
    pub id: String,
    pub title: String,
    pub blocks: Vec<(String, Vec<Line>)>,
}

/// A part.
pub(super) struct Line {
    pub id: String,
    pub label: String,
    pub speaker: String,
    pub text: String,
    pub closed: bool,
    /// Where it is worded, or put right, and the words of the link; none where the reader may not.
    pub edit: Option<(String, &'static str)>,
    pub remark: String,
    pub remarks: Vec<Said>,
}

/// A remark on a part.
pub(super) struct Said {
    pub by: String,
    pub text: String,
    pub state: Badge,
    pub why: String,
    pub settle: String,
}

/// ① to ⑤.
pub(super) fn head(
    t: Tongue,
    sheet: &Sheet,
    document: &Document<Cell>,
    ask: &Ask,
) -> Vec<(String, Vec<Line>)> {
    let row = |it: &Element| {
        let lines = document.of(*it).map(|entry| line(t, sheet, document, entry, ask));
        (element(t, *it), lines.collect())
    };
    Element::ALL.iter().take(5).map(row).collect()
}

/// ⑥ to ⑨, by item; then what belongs to no item.
pub(super) fn groups(t: Tongue, sheet: &Sheet, document: &Document<Cell>, ask: &Ask) -> Vec<Group> {
    let blocks = |of: &dyn Fn(&Entry<Cell>) -> bool| -> Vec<(String, Vec<Line>)> {
        let block = |it: &Element| {
            let entries = document.of(*it).filter(|entry| of(entry));
            let lines: Vec<Line> =
                entries.map(|entry| line(t, sheet, document, entry, ask)).collect();
            (!lines.is_empty()).then(|| (element(t, *it), lines))
        };
        Element::ALL.iter().skip(5).filter_map(block).collect()
    };
    let mut groups: Vec<Group> = document
        .items
        .iter()
        .map(|item| Group {
            id: format!("group-{}", item.id),
            title: heading(t, item),
            blocks: blocks(&|entry| entry.item == Some(item.id)),
        })
        .collect();
    let known = |entry: &Entry<Cell>| document.items.iter().any(|it| Some(it.id) == entry.item);
    let rest = blocks(&|entry| !known(entry));
    if !rest.is_empty() {
        let title = t.say("meetings-minutes-rest").to_owned();
        groups.push(Group { id: "group-rest".to_owned(), title, blocks: rest });
    }
    groups
}

fn line(
    t: Tongue,
    sheet: &Sheet,
    document: &Document<Cell>,
    entry: &Entry<Cell>,
    ask: &Ask,
) -> Line {
    let part = entry.part;
    let frozen = sheet.minutes.as_ref().is_some_and(|minutes| minutes.is_frozen());
    let rest = |form: &str| sheet.href(&format!("/{form}?part={part}"));
    let edit = match (&sheet.minutes, frozen) {
        (Some(_), true) if sheet.rights.may(Act::CorrectMinutes) => {
            Some((rest("correct"), t.say("meetings-minutes-correct")))
        }
        (Some(_), false) if sheet.rights.may(Act::DraftMinutes) => {
            Some((rest("edit"), t.say("meetings-minutes-edit")))
        }
        _ => None,
    };
    let takes = sheet.minutes.as_ref().is_some_and(|minutes| {
        let today = ask.now.date();
        !frozen && minutes.remarks_until.is_some_and(|until| today <= until)
    });
    let of_part = sheet.remarks.iter().filter(|remark| remark.part == part);
    Line {
        id: part.to_string(),
        label: label(t, document, part),
        speaker: speaker(t, entry),
        text: shown(t, &entry.text),
        closed: matches!(entry.text, Cell::Hidden(_)),
        edit,
        remark: if takes && sheet.inside() { rest("remarks") } else { String::new() },
        remarks: of_part.map(|remark| said(t, sheet, remark)).collect(),
    }
}

fn said(t: Tongue, sheet: &Sheet, remark: &Remark) -> Said {
    let (tone, sign, key) = match remark.accepted.filter(|_| remark.settled_at.is_some()) {
        None => (Tone::Warn, "wait", "meetings-minutes-remark-open"),
        Some(true) => (Tone::Ok, "ok", "meetings-minutes-remark-accepted"),
        Some(false) => (Tone::Plain, "no", "meetings-minutes-remark-declined"),
    };
    let may = remark.settled_at.is_none() && sheet.rights.may(Act::SettleRemark);
    let by = t.of("meetings-minutes-remark-by").s("who", &remark.by).moment("at", remark.at);
    Said {
        by: by.to_string(),
        text: remark.text.clone(),
        state: Badge::new(tone, t.say(key)).signed(sign),
        why: remark.settled_why.clone().unwrap_or_default(),
        settle: if may { sheet.href(&format!("/remarks/{}", remark.id)) } else { String::new() },
    }
}
