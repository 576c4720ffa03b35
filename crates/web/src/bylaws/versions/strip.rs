//! The strip of versions on top of the pages of a book: past, in force, to come, drafts.

use council::bylaws::amendments::{State as Stage, state_key};
use council::bylaws::versions::{self, Version};
use jiff::civil::{DateTime, Time};
use words::Tongue;

use super::shelf::{Shelf, name};
use crate::look::{Badge, State, Tone};

/// One version or draft in the strip.
#[derive(Debug, Clone)]
pub struct Stripe {
    /// Where it leads.
    pub href: String,
    /// Its name: `2017. 6. 26. 개정`.
    pub name: String,
    /// How it stands.
    pub badge: Badge,
    /// A line more: until when, by which decision, by whom.
    pub more: String,
    /// It is the one shown.
    pub current: bool,
}

/// Every version and every open draft; `shown` is the version on the page.
pub fn stripes(tongue: Tongue, shelf: &Shelf, shown: Option<&Version>) -> Vec<Stripe> {
    let mut all: Vec<Stripe> = shelf
        .versions
        .iter()
        .map(|version| Stripe {
            href: format!("/bylaws/{}?version={}", shelf.slug(), version.no),
            name: title(tongue, shelf, version),
            badge: badge(tongue, shelf, version),
            more: more(tongue, shelf, version),
            current: shown.is_some_and(|shown| shown.id == version.id),
        })
        .collect();
    let open = shelf.drafts.iter().filter(|d| matches!(d.state, Stage::Draft | Stage::Proposed));
    all.extend(open.rev().map(|draft| Stripe {
        href: format!("/bylaws/{}/amendments/{}", shelf.slug(), draft.id),
        name: draft.title.clone(),
        badge: stage(tongue, draft.state),
        more: draft.drafted_by.clone(),
        current: false,
    }));
    all
}

/// `2016. 9. 30. 제정` or `2017. 6. 26. 개정`.
pub fn title(tongue: Tongue, shelf: &Shelf, version: &Version) -> String {
    let founding = shelf.before(version).is_none();
    let key = if founding { "bylaws-book-founded" } else { "bylaws-book-amended" };
    tongue.of(key).day("day", version.effective_at.date()).to_string()
}

/// How a version stands today.
pub fn badge(tongue: Tongue, shelf: &Shelf, version: &Version) -> Badge {
    let now = versions::in_force(&shelf.versions, shelf.now);
    if version.voided_at.is_some() {
        return Badge::new(Tone::Bad, tongue.say("bylaws-book-voided"));
    }
    if now.is_some_and(|now| now.id == version.id) {
        return State::InForce.badge(tongue);
    }
    if version.effective_at > shelf.now {
        return Badge::new(Tone::Plain, tongue.say("bylaws-book-not-yet")).signed("plan");
    }
    Badge::new(Tone::Plain, tongue.say("bylaws-book-over")).signed("undo")
}

/// How a draft stands.
pub fn stage(tongue: Tongue, state: Stage) -> Badge {
    let (tone, sign) = match state {
        Stage::Draft => (Tone::Plain, "draft"),
        Stage::Proposed => (Tone::Info, "now"),
        Stage::Adopted => (Tone::Ok, "ok"),
        Stage::Rejected => (Tone::Bad, "no"),
        Stage::Withdrawn => (Tone::Plain, "undo"),
    };
    Badge::new(tone, tongue.say(state_key(state))).signed(sign)
}

fn more(tongue: Tongue, shelf: &Shelf, version: &Version) -> String {
    if let Some(at) = version.voided_at {
        return tongue.of("bylaws-book-voided-at").moment("at", at).to_string();
    }
    if version.effective_at > shelf.now {
        return tongue
            .of("bylaws-book-from")
            .s("at", since(tongue, version.effective_at))
            .to_string();
    }
    if let Some(at) = shelf.until(version) {
        return tongue.of("bylaws-book-until").s("at", until(tongue, at)).to_string();
    }
    match shelf.adoptions.get(&version.id) {
        Some(adoption) => {
            let body = name(tongue, &adoption.body.0, &adoption.body.1);
            let decision = tongue.of("bylaws-versions-by-decision").n("no", adoption.no);
            format!("{body} {decision}")
        }
        None => {
            tongue.of("bylaws-book-since").s("at", since(tongue, version.effective_at)).to_string()
        }
    }
}

/// From when: the day alone where it is the beginning of the day.
pub fn since(tongue: Tongue, at: DateTime) -> String {
    if at.time() == Time::midnight() { tongue.day_named(at.date()) } else { tongue.moment(at) }
}

/// Until when: the last whole day where the next version begins with a day.
pub fn until(tongue: Tongue, at: DateTime) -> String {
    match at.date().yesterday() {
        Ok(last) if at.time() == Time::midnight() => tongue.day_named(last),
        _ => tongue.moment(at),
    }
}
