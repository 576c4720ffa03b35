//! A record of a thread in words: what it is, where it is read, how it stands; for outsiders
//! without what is closed.

use council::meetings::statements;
use council::tasks::deliveries::Stage;
use council::tasks::register::State;
use council::threads::links::{Edge, Event, Implied, Kind, Why};
use words::Tongue;

use super::bodies::Bodies;
use crate::{
    ask::Ask,
    look::{Badge, Tone},
    tasks::{deliveries::stage_key, register::state_key},
};

/// The longest words of a record in a thread, in characters.
const QUOTED: usize = 240;

/// What is told of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// What happened, in a few words.
    pub title: String,
    /// Its words; may be empty.
    pub text: String,
    /// Who; may be empty.
    pub who: String,
    /// Where it is read; may be empty.
    pub href: String,
    /// What kind of record, and how it stands.
    pub badges: Vec<Badge>,
}

/// The key of the name of a kind of record.
pub(crate) const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Statement => "threads-kind-statement",
        Kind::Item => "threads-kind-item",
        Kind::Decision => "threads-kind-decision",
        Kind::Task => "threads-kind-task",
        Kind::Proposal => "threads-kind-proposal",
        Kind::Referral => "threads-kind-referral",
        Kind::Conveyance => "threads-kind-conveyance",
        Kind::Delivery => "threads-kind-delivery",
        Kind::Minutes => "threads-kind-minutes",
        Kind::Meeting => "threads-kind-meeting",
        Kind::Seat => "threads-kind-seat",
        Kind::Version => "threads-kind-version",
        Kind::Body => "threads-kind-body",
    }
}

/// The key of how one record went on in another.
pub(crate) fn why_key(why: Why) -> String {
    format!("threads-why-{}", why.word())
}

/// The key of what a statement is.
const fn said_key(kind: statements::Kind) -> &'static str {
    match kind {
        statements::Kind::Explanation => "threads-said-explanation",
        statements::Kind::Opinion => "threads-said-opinion",
        statements::Kind::Proposal => "threads-said-proposal",
        statements::Kind::Question => "threads-said-question",
        statements::Kind::Answer => "threads-said-answer",
        statements::Kind::Result => "threads-said-result",
    }
}

/// Tells a record to whoever asks.
pub(crate) fn tell(ask: &Ask, bodies: &Bodies, event: &Event) -> Told {
    let t = ask.tongue;
    let inside = bodies.sees_all(ask, event.body);
    let closed = |hidden: bool| hidden && !inside;
    let text = if closed(event.hidden.text) { String::new() } else { shortened(&event.text) };
    let who = if closed(event.hidden.speaker) { String::new() } else { event.who.clone() };
    let mut badges = badges(t, event);
    if event.hidden.text || event.hidden.speaker {
        badges.push(crate::look::State::NotPublic.badge(t));
    }
    let title = if closed(event.hidden.text) {
        t.of("threads-closed").s("kind", kind_key(event.node.kind)).to_string()
    } else {
        title(ask, bodies, event)
    };
    Told { title, text, who, href: href(event), badges }
}

/// The Korean title, or the English one on an English page.
fn named(t: Tongue, event: &Event) -> String {
    if t.is_ko() || event.title_en.is_empty() {
        event.title.clone()
    } else {
        event.title_en.clone()
    }
}

fn title(ask: &Ask, bodies: &Bodies, event: &Event) -> String {
    let t = ask.tongue;
    match event.node.kind {
        Kind::Statement => {
            let kind =
                statements::Kind::of(&event.state).map_or("threads-kind-statement", said_key);
            t.say(kind).to_owned()
        }
        Kind::Decision => t.of("threads-title-decision").s("no", &event.place).to_string(),
        Kind::Task => t.say("threads-title-task").to_owned(),
        Kind::Referral => {
            let to = event.body.map(|id| bodies.name(ask, id)).unwrap_or_default();
            t.of("threads-title-referral").s("body", to).s("title", &event.title).to_string()
        }
        Kind::Conveyance => {
            let [all, sent, answered] = event.counts.unwrap_or_default();
            t.of("threads-title-conveyance")
                .n("all", all)
                .n("sent", sent)
                .n("answered", answered)
                .to_string()
        }
        Kind::Delivery => t.of("threads-title-delivery").s("district", named(t, event)).to_string(),
        Kind::Minutes => t.of("threads-title-minutes").s("meeting", named(t, event)).to_string(),
        Kind::Seat => t.of("threads-title-seat").s("who", &event.title).to_string(),
        Kind::Version => {
            t.of("threads-title-version").s("title", &event.title).s("no", &event.text).to_string()
        }
        Kind::Item | Kind::Proposal | Kind::Meeting | Kind::Body => named(t, event),
    }
}

/// Where a record is read.
pub(crate) fn href(event: &Event) -> String {
    let id = event.node.id;
    match event.node.kind {
        Kind::Statement => match event.item {
            Some(item) => format!("/meetings/items/{item}"),
            None => String::new(),
        },
        Kind::Item => format!("/meetings/items/{id}"),
        Kind::Decision => format!("/decisions/{id}"),
        Kind::Task => format!("/tasks/{id}"),
        Kind::Conveyance => format!("/decisions/{id}/deliveries"),
        Kind::Delivery => format!("/decisions/{}/deliveries", event.place),
        Kind::Minutes => {
            event.meeting.map(|id| format!("/meetings/{id}/minutes")).unwrap_or_default()
        }
        Kind::Meeting => format!("/meetings/{id}"),
        Kind::Seat => format!("/bodies/{}/seats/{id}", event.place),
        Kind::Version => format!("/bylaws/{}?version={}", event.place, event.text),
        Kind::Body => format!("/bodies/{}", event.place),
        Kind::Proposal | Kind::Referral => {
            event.meeting.map(|id| format!("/meetings/{id}")).unwrap_or_default()
        }
    }
}

fn badges(t: Tongue, event: &Event) -> Vec<Badge> {
    let kind = Badge::new(Tone::Info, t.say(kind_key(event.node.kind))).signed("rule");
    let mut badges = vec![kind];
    let state = match event.node.kind {
        Kind::Task => State::of(&event.state).map(|state| {
            let tone = if state.is_settled() { Tone::Ok } else { Tone::Warn };
            Badge::new(tone, t.say(state_key(state)))
        }),
        Kind::Delivery => {
            Stage::ALL.iter().find(|stage| stage.word() == event.state).map(|stage| {
                let tone = if *stage == Stage::FedBack { Tone::Ok } else { Tone::Warn };
                Badge::new(tone, t.say(stage_key(*stage)))
            })
        }
        Kind::Decision if event.settled_at.is_some() => {
            Some(Badge::new(Tone::Bad, t.say("decisions-page-voided")))
        }
        Kind::Version if event.state == "void" => {
            Some(Badge::new(Tone::Bad, t.say("decisions-page-voided")))
        }
        Kind::Item | Kind::Proposal | Kind::Referral | Kind::Minutes => stated(t, event),
        _ => None,
    };
    badges.extend(state);
    badges
}

/// How an item, a proposal, a referral or minutes stand.
fn stated(t: Tongue, event: &Event) -> Option<Badge> {
    let (tone, key) = match (event.node.kind, event.state.as_str()) {
        (Kind::Item, "ahead") => (Tone::Plain, "threads-state-ahead"),
        (Kind::Item, "now") => (Tone::Info, "main-state-now"),
        (Kind::Item, "reported") => (Tone::Ok, "meetings-outcome-reported"),
        (Kind::Item, "decided") => (Tone::Ok, "meetings-outcome-decided"),
        (Kind::Item, "rejected") => (Tone::Bad, "meetings-outcome-rejected"),
        (Kind::Item, "noted") => (Tone::Ok, "meetings-outcome-noted"),
        (Kind::Item, "carried-over") => (Tone::Warn, "meetings-outcome-carried-over"),
        (Kind::Item, "withdrawn") => (Tone::Plain, "meetings-outcome-withdrawn"),
        (Kind::Proposal, "open") => (Tone::Warn, "threads-state-waits"),
        (Kind::Proposal, "accepted") => (Tone::Ok, "threads-state-accepted"),
        (Kind::Proposal, "declined") => (Tone::Bad, "threads-state-declined"),
        (Kind::Proposal, _) => (Tone::Plain, "main-state-withdrawn"),
        (Kind::Referral, "open" | "carried") => (Tone::Warn, "threads-state-waits"),
        (Kind::Referral, "settled") => (Tone::Ok, "threads-state-taken-up"),
        (Kind::Referral, _) => (Tone::Plain, "threads-state-dropped"),
        (Kind::Minutes, "adopted") => (Tone::Ok, "threads-state-adopted"),
        (Kind::Minutes, "circulated") => (Tone::Info, "threads-state-circulated"),
        (Kind::Minutes, _) => (Tone::Plain, "main-state-draft"),
        _ => return None,
    };
    Some(Badge::new(tone, t.say(key)))
}

/// How a record came about: the links that lead to it, each said once. What is said on an item comes
/// of the item, not the item of it.
pub(crate) fn came_by(t: Tongue, edges: &[Edge]) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for edge in edges.iter().filter(|edge| edge.why != Why::Implied(Implied::On)) {
        let key = why_key(edge.why);
        let text = t.say(&key).to_owned();
        if !said.contains(&text) {
            said.push(text);
        }
    }
    said
}

/// The first characters of a long text.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}
