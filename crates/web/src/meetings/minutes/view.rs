//! `/meetings/{id}/minutes`: the minutes in the form of the decree; alive while the meeting runs.

use askama::Template;
use axum::{extract::Path, response::Response};
use council::Refuse;
use council::accounts::roles::Act;
use council::meetings::convening::Stage;
use council::meetings::minutes::{Cell, Document, Element, Part, Refusal, State};
use words::Tongue;

use super::{
    adopting::bringing,
    data,
    line::{element, label, shown},
    parts::{Group, Line, groups, head},
    sheet::Sheet,
};
use crate::{
    ask::Ask,
    failure::Failure,
    look::{Badge, Frame, Tone},
    sent::Wanted,
};

#[derive(Template)]
#[template(path = "meetings/minutes.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    meeting_href: String,
    href: String,
    state: Badge,
    lede: String,
    /// Live while the meeting runs.
    topic: String,
    /// Why nothing is shown: a sentence and what comes next.
    empty: Option<(&'static str, &'static str)>,
    /// Rows of the head: the element and its parts.
    head: Vec<(String, Vec<Line>)>,
    groups: Vec<Group>,
    facts: Vec<(String, String, String)>,
    corrections: Vec<Correction>,
    lacks: Vec<String>,
    inside: bool,
    acts: Acts,
    original: Option<Original>,
}

/// What may be done now, with what keeps it from being done.
#[derive(Default)]
struct Acts {
    key: String,
    draft: Option<&'static str>,
    draft_href: String,
    stale: usize,
    circulate: bool,
    adopt: bool,
    /// Why they cannot be adopted now; empty where they can.
    adopt_why: String,
    original: bool,
    revisions: bool,
}

/// What was put right after adoption.
struct Correction {
    at: String,
    part: String,
    why: String,
    was: String,
    now: String,
}

/// The record of the past, element by element.
struct Original {
    source: String,
    sentence: String,
    whole: bool,
    rows: Vec<(String, Option<String>)>,
}

/// The page.
pub(super) async fn show(
    ask: Ask,
    Path(id): Path<String>,
    wanted: Wanted,
) -> Result<Response, Failure> {
    let sheet = Sheet::load(&ask, &id).await?;
    if wanted.0.get("format") == "json" {
        return Ok(data::answer(&ask, &sheet));
    }
    let mut page = page(&ask, &sheet);
    if page.acts.adopt && bringing(&ask, &sheet).await?.is_empty() {
        page.acts.adopt_why = ask.tongue.message(&Refusal::NotBrought.message());
    }
    Ok(ask.page(&page))
}

fn page(ask: &Ask, sheet: &Sheet) -> Page {
    let t = ask.tongue;
    let shown = sheet.shown();
    let stage = sheet.meeting.stage();
    let runs = stage == Stage::Open && shown.is_some();
    let mut frame = ask.frame().titled(t.say("meetings-minutes-title")).under("meetings");
    frame.path = sheet.href("");
    Page {
        crumbs: sheet.crumbs(t),
        meeting: sheet.title(t).to_owned(),
        meeting_href: format!("/meetings/{}", sheet.meeting.id),
        href: sheet.href(""),
        state: state(t, sheet),
        lede: lede(t, sheet),
        topic: if runs { format!("meeting-{}", sheet.meeting.id) } else { String::new() },
        empty: shown.is_none().then(|| empty(t, stage)),
        head: shown.as_ref().map(|it| head(t, sheet, it, ask)).unwrap_or_default(),
        groups: shown.as_ref().map(|it| groups(t, sheet, it, ask)).unwrap_or_default(),
        facts: facts(t, sheet),
        corrections: shown.as_ref().map(|it| corrections(t, sheet, it)).unwrap_or_default(),
        lacks: lacks(t, sheet),
        inside: sheet.inside() && sheet.minutes.is_some(),
        acts: acts(ask, sheet),
        original: original(t, sheet),
        frame,
    }
}

/// The key of a state's name, its colour and its sign.
fn state(t: Tongue, sheet: &Sheet) -> Badge {
    let Some(minutes) = &sheet.minutes else {
        return match sheet.meeting.stage() {
            Stage::Open => Badge::new(Tone::Info, t.say("meetings-minutes-state-live")),
            _ => Badge::new(Tone::Plain, t.say("meetings-minutes-state-none")).signed("wait"),
        };
    };
    let (tone, sign, key) = match minutes.state(sheet.around.frozen.len()) {
        State::Draft => (Tone::Plain, "draft", "meetings-minutes-state-draft"),
        State::Circulated => (Tone::Info, "now", "meetings-minutes-state-circulated"),
        State::Adopted => (Tone::Ok, "ok", "meetings-minutes-state-adopted"),
        State::Corrected => (Tone::Ok, "ok", "meetings-minutes-state-corrected"),
    };
    Badge::new(tone, t.say(key)).signed(sign)
}

fn lede(t: Tongue, sheet: &Sheet) -> String {
    match (&sheet.minutes, sheet.document.is_some()) {
        (Some(minutes), _) => match (minutes.adopted_at, minutes.remarks_until) {
            (Some(at), _) => t.of("meetings-minutes-adopted").moment("at", at).to_string(),
            (None, Some(until)) => t.of("meetings-minutes-until").day("day", until).to_string(),
            _ => String::new(),
        },
        (None, false) => String::new(),
        (None, true) if sheet.meeting.stage() == Stage::Open => {
            t.say("meetings-minutes-live-lede").to_owned()
        }
        (None, true) => t.say("meetings-minutes-preview-lede").to_owned(),
    }
}

fn empty(t: Tongue, stage: Stage) -> (&'static str, &'static str) {
    match stage {
        Stage::Closed => (t.say("meetings-minutes-closed"), t.say("meetings-minutes-closed-next")),
        Stage::Cancelled => {
            (t.say("meetings-minutes-cancelled"), t.say("meetings-minutes-cancelled-next"))
        }
        _ => (t.say("meetings-minutes-not-yet"), t.say("meetings-minutes-not-yet-next")),
    }
}

/// By which decision they were adopted, and their hash.
fn facts(t: Tongue, sheet: &Sheet) -> Vec<(String, String, String)> {
    let Some(minutes) = &sheet.minutes else { return Vec::new() };
    let mut facts = Vec::new();
    if let Some((decision, meeting)) = minutes.adopted_by.zip(minutes.adopted_in) {
        let label = t.say("meetings-minutes-adopted-by").to_owned();
        let at = minutes.adopted_at.map(|at| t.moment(at)).unwrap_or_default();
        let text = format!("{} ({at})", t.say("main-nav-meetings"));
        facts.push((label.clone(), text, format!("/meetings/{meeting}")));
        let text = t.say("meetings-minutes-excerpt").to_owned();
        facts.push((label, text, format!("/decisions/{decision}/excerpt")));
    }
    if let Some(last) = sheet.around.frozen.last() {
        let label = t.say("meetings-minutes-hash").to_owned();
        facts.push((label, last.sha256.clone(), String::new()));
    }
    facts
}

/// Each correction with the words before and after; what is closed stays closed in both.
fn corrections(t: Tongue, sheet: &Sheet, now: &Document<Cell>) -> Vec<Correction> {
    let closed = if sheet.inside() { &[] } else { sheet.closed.as_slice() };
    let texts: Vec<_> = sheet
        .around
        .frozen
        .iter()
        .filter_map(|frozen| council::meetings::minutes::thaw(&frozen.text))
        .map(|document| council::meetings::minutes::redacted(&document, closed))
        .collect();
    let text = |at: usize, part: Part| {
        let entry = texts.get(at).and_then(|document| document.entry(part));
        entry.map(|entry| shown(t, &entry.text)).unwrap_or_default()
    };
    let pairs = sheet.around.frozen.iter().enumerate().skip(1);
    pairs
        .filter_map(|(at, frozen)| {
            let part = frozen.part?;
            Some(Correction {
                at: t.moment(frozen.at),
                part: label(t, now, part),
                why: frozen.why.clone().unwrap_or_default(),
                was: text(at - 1, part),
                now: text(at, part),
            })
        })
        .collect()
}

/// The elements that are missing, for those who can fill them.
fn lacks(t: Tongue, sheet: &Sheet) -> Vec<String> {
    let Some(document) = sheet.document.as_ref().filter(|_| sheet.inside()) else {
        return Vec::new();
    };
    let say = |lack: &council::meetings::minutes::Lack| {
        let name = element(t, lack.element);
        if lack.partly {
            t.of("meetings-minutes-lacks-partly").s("element", name).to_string()
        } else {
            name
        }
    };
    document.lacks().iter().map(say).collect()
}

fn acts(ask: &Ask, sheet: &Sheet) -> Acts {
    let over = sheet.meeting.stage() == Stage::Closed;
    let may = |act: Act| over && sheet.rights.may(act);
    let frozen = sheet.minutes.as_ref().is_some_and(|minutes| minutes.is_frozen());
    let circulated = sheet.minutes.as_ref().is_some_and(|it| it.circulated_at.is_some());
    let draft = match &sheet.minutes {
        None => Some("meetings-minutes-draft"),
        Some(_) if sheet.stale > 0 && !frozen => Some("meetings-minutes-redraft"),
        Some(_) => None,
    };
    Acts {
        key: ask.key(),
        draft: draft.filter(|_| may(Act::DraftMinutes)),
        draft_href: sheet.href("/draft"),
        stale: if may(Act::DraftMinutes) && sheet.minutes.is_some() { sheet.stale } else { 0 },
        circulate: may(Act::CirculateMinutes) && sheet.minutes.is_some() && !circulated,
        adopt: may(Act::AdoptMinutes) && circulated && !frozen,
        adopt_why: String::new(),
        original: may(Act::DraftMinutes),
        revisions: sheet.inside() && sheet.minutes.is_some(),
    }
}

fn original(t: Tongue, sheet: &Sheet) -> Option<Original> {
    let original = sheet.around.original.as_ref()?;
    if !original.public && !sheet.inside() {
        return None;
    }
    let lacks = original.lacks();
    let names: Vec<String> = lacks.iter().map(|it| element(t, *it)).collect();
    let sentence = if lacks.is_empty() {
        t.say("meetings-minutes-original-whole").to_owned()
    } else {
        t.of("meetings-minutes-original-lacks").s("elements", names.join(", ")).to_string()
    };
    let row = |it: &Element| {
        let text = original.elements.iter().find(|(known, _)| known == it);
        (element(t, *it), text.map(|(_, text)| text.clone()))
    };
    Some(Original {
        source: original.source.clone(),
        sentence,
        whole: lacks.is_empty(),
        rows: Element::ALL.iter().map(row).collect(),
    })
}
