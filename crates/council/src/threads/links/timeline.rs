//! The records of a thread in the order of time, with what waits and where it was quiet.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use super::{Edge, Kind, Node};
use crate::meetings::statements;
use crate::{BodyId, MeetingId};

/// A thread that is quiet for more days than this was broken.
const QUIET: i32 = 90;

/// What outsiders may not see of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hidden {
    /// Its words.
    pub text: bool,
    /// Who spoke.
    pub speaker: bool,
}

/// A record of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The record.
    pub node: Node,
    /// When it came about; none for what is only known through its links.
    pub at: Option<DateTime>,
    /// In which body.
    pub body: Option<BodyId>,
    /// In which meeting.
    pub meeting: Option<MeetingId>,
    /// Its title; empty where it has words only.
    pub title: String,
    /// Its English title; empty where it has none.
    pub title_en: String,
    /// Its words.
    pub text: String,
    /// Who: speaker, owner, proposer, district.
    pub who: String,
    /// The word of its state or kind.
    pub state: String,
    /// When it was settled, answered or taken back.
    pub settled_at: Option<DateTime>,
    /// The item whose disclosure holds for it, too.
    pub item: Option<i64>,
    /// The word of its address, its number, its due day.
    pub place: String,
    /// How many districts, how many of them it reached, how many answered.
    pub counts: Option<[u32; 3]>,
    /// What outsiders may not see.
    pub hidden: Hidden,
}

impl Event {
    /// Since when it waits for somebody.
    pub fn waits_since(&self) -> Option<DateTime> {
        let waits = match self.node.kind {
            Kind::Task => matches!(self.state.as_str(), "open" | "under-way"),
            Kind::Proposal => self.state == "open",
            Kind::Referral | Kind::Delivery => self.settled_at.is_none(),
            Kind::Conveyance => self.counts.is_some_and(|[all, _, answered]| answered < all),
            Kind::Statement => {
                self.state == statements::Kind::Proposal.word() && self.settled_at.is_none()
            }
            _ => false,
        };
        self.at.filter(|_| waits)
    }

    /// Whether it is still to come: an item not taken up, a meeting not held.
    pub fn is_ahead(&self, now: DateTime) -> bool {
        self.at.is_some_and(|at| now < at)
    }
}

/// A record at its place in the thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The record.
    pub event: Event,
    /// It is the one the thread is of.
    pub centre: bool,
    /// Days since the record before.
    pub gap: i32,
    /// Nothing was recorded for so long that the thread was broken.
    pub broken: bool,
    /// It is still to come.
    pub ahead: bool,
    /// How it came about: links from records of the thread.
    pub from: Vec<Edge>,
}

/// A thread, the oldest record first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Its records.
    pub steps: Vec<Step>,
    /// The place of the record it is of.
    pub centre: usize,
    /// There were more records than a thread holds.
    pub full: bool,
}

impl Thread {
    /// Records that wait, the longest first: place and since when.
    pub fn waiting(&self) -> Vec<(usize, DateTime)> {
        let waits = |(place, step): (usize, &Step)| Some((place, step.event.waits_since()?));
        let mut all: Vec<_> = self.steps.iter().enumerate().filter_map(waits).collect();
        all.sort_by_key(|(place, since)| (*since, *place));
        all
    }

    /// Where the thread was broken: place of the record after, and for how many days.
    pub fn broken(&self) -> Vec<(usize, i32)> {
        let places = self.steps.iter().enumerate();
        places.filter(|(_, step)| step.broken).map(|(place, step)| (place, step.gap)).collect()
    }

    /// The bodies it ran through in the order met, with how many of its records each has.
    pub fn bodies(&self) -> Vec<(BodyId, u32)> {
        let mut all: Vec<(BodyId, u32)> = Vec::new();
        for body in self.steps.iter().filter_map(|step| step.event.body) {
            match all.iter_mut().find(|(known, _)| *known == body) {
                Some((_, count)) => *count += 1,
                None => all.push((body, 1)),
            }
        }
        all
    }

    /// From its first record to `today`.
    pub fn days(&self, today: Date) -> i32 {
        let first = self.steps.iter().find_map(|step| step.event.at);
        first.map_or(0, |first| days(first.date(), today).max(0))
    }

    /// At most so many records before and after its own.
    pub fn around(&self, before: usize, after: usize) -> &[Step] {
        let from = self.centre.saturating_sub(before);
        let to = (self.centre + after + 1).min(self.steps.len());
        self.steps.get(from..to).unwrap_or_default()
    }
}

/// Puts the records of a thread in the order of time; `now` says what is still to come.
pub fn timeline(
    centre: Node,
    events: Vec<Event>,
    edges: &[Edge],
    full: bool,
    now: DateTime,
) -> Thread {
    let mut events = events;
    let times: BTreeMap<Node, DateTime> = known_by_links(edges);
    for event in &mut events {
        event.at = event.at.or_else(|| times.get(&event.node).copied());
    }
    events.sort_by_key(|event| (event.at.is_none(), event.at, event.node.kind, event.node.id));
    let mut before: Option<Date> = None;
    let mut steps = Vec::new();
    for event in events {
        let day = event.at.map(DateTime::date);
        let gap = before.zip(day).map_or(0, |(before, day)| days(before, day));
        before = day.or(before);
        let ahead = event.is_ahead(now);
        let node = event.node;
        steps.push(Step {
            centre: node == centre,
            gap,
            broken: gap > QUIET,
            ahead,
            from: edges.iter().filter(|edge| edge.to == node).cloned().collect(),
            event,
        });
    }
    let place = steps.iter().position(|step| step.centre).unwrap_or(0);
    Thread { steps, centre: place, full }
}

/// Times that only links know: when a decision changed a record.
fn known_by_links(edges: &[Edge]) -> BTreeMap<Node, DateTime> {
    let mut times = BTreeMap::new();
    for edge in edges {
        if let Some(at) = edge.at {
            let known = times.entry(edge.to).or_insert(at);
            *known = at.min(*known);
        }
    }
    times
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
