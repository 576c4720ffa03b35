//! Title, body, time and place, who was there, and how the meeting went.

use jiff::civil::DateTime;
use kit::Message;

use super::{Record, Words, say};
use crate::meetings::agenda;
use crate::meetings::attendance::{Capacity, Mode, Stay, voting};
use crate::meetings::minutes::document::{Element, Entry, Part};
use crate::{PersonId, SeatId};

/// ① to ⑤.
pub fn entries(record: &Record) -> Vec<Entry<Words>> {
    let page = &record.page;
    let meeting = &page.meeting;
    let (from, to) = match meeting.opened_at {
        Some(opened) => (opened, meeting.closed_at),
        None => (meeting.starts_at, meeting.ends_at),
    };
    let place = meeting.place.clone().map_or_else(Words::none, Words::Written);
    vec![
        whole(Element::Title, Words::Written(meeting.title.clone())),
        whole(Element::Body, Words::Written(page.body.name.clone())),
        whole(Element::Time, Words::Span(from, to)),
        Entry { part: Part::Place, ..whole(Element::Time, place) },
        whole(Element::Present, present(record)),
        whole(Element::Order, order(record)),
    ]
}

/// An entry that is an element as a whole.
pub fn whole(element: Element, text: Words) -> Entry<Words> {
    Entry {
        element,
        part: Part::Whole(element),
        item: None,
        decision: None,
        kind: None,
        speaker: None,
        text,
    }
}

/// Somebody who was there, with every interval.
struct Guest<'a> {
    who: (Option<SeatId>, Option<PersonId>, Option<&'a str>),
    name: &'a str,
    stays: Vec<&'a Stay>,
}

/// 총 16명, then by capacity, each with who came late or left early; then who was not there.
fn present(record: &Record) -> Words {
    let page = &record.page;
    let mut groups = Vec::new();
    let mut total: usize = 0;
    for capacity in Capacity::ALL {
        let guests = guests(record, *capacity);
        let heads = page.headcounts.iter().filter(|count| count.capacity == *capacity);
        let heads = heads.map(|count| usize::try_from(count.count).unwrap_or(0)).max();
        let count = guests.len().max(heads.unwrap_or(0));
        if count == 0 {
            continue;
        }
        total += count;
        let mut names: Vec<Words> = guests.iter().map(|guest| named(record, guest)).collect();
        if count > guests.len() && !guests.is_empty() {
            let rest = u32::try_from(count - guests.len()).unwrap_or(u32::MAX);
            let message = Message::new("meetings-minutes-text-unnamed").with("count", rest);
            names.push(Words::Say(message));
        }
        let head = Message::new("meetings-minutes-text-group")
            .with("capacity", Message::new(capacity_key(*capacity)))
            .with("count", u32::try_from(count).unwrap_or(u32::MAX));
        groups.push(Words::List(head, names));
    }
    if total == 0 {
        return Words::none();
    }
    let total = u32::try_from(total).unwrap_or(u32::MAX);
    let mut lines =
        vec![Words::Say(Message::new("meetings-minutes-text-total").with("count", total))];
    lines.extend(groups);
    lines.extend(absent(record));
    Words::Lines(lines)
}

const fn capacity_key(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Member => "meetings-capacity-member",
        Capacity::Observer => "meetings-capacity-observer",
        Capacity::Official => "meetings-capacity-official",
        Capacity::Staff => "meetings-capacity-staff",
    }
}

fn guests(record: &Record, capacity: Capacity) -> Vec<Guest<'_>> {
    let mut guests: Vec<Guest<'_>> = Vec::new();
    for stay in record.page.stays.iter().filter(|stay| stay.capacity == capacity) {
        let label = stay.label.as_deref();
        let who = match (stay.seat, stay.person) {
            (Some(seat), _) => (Some(seat), None, None),
            (None, Some(person)) => (None, Some(person), None),
            (None, None) => (None, None, label),
        };
        match guests.iter_mut().find(|guest| guest.who == who) {
            Some(guest) => guest.stays.push(stay),
            None => {
                let seated = stay.seat.and_then(|seat| record.page.line(seat));
                let name = seated.map(|line| line.name.as_str()).or(label).unwrap_or_default();
                guests.push(Guest { who, name, stays: vec![stay] });
            }
        }
    }
    guests
}

/// A name, with video, a late arrival, an early leaving, or a time away.
fn named(record: &Record, guest: &Guest<'_>) -> Words {
    let meeting = &record.page.meeting;
    let at =
        |key: &'static str, at: DateTime| Words::Say(Message::new(key).with("time", clock(at)));
    let mut notes = Vec::new();
    if guest.stays.iter().all(|stay| stay.mode == Mode::Remote) {
        notes.push(say("meetings-minutes-text-remote"));
    }
    let (Some(first), Some(last)) = (guest.stays.first(), guest.stays.last()) else {
        return Words::Noted(guest.name.to_owned(), notes);
    };
    if meeting.opened_at.is_some_and(|opened| first.arrived_at > opened) {
        notes.push(at("meetings-minutes-text-came", first.arrived_at));
    }
    for pair in guest.stays.windows(2) {
        if let Some(left) = pair[0].left_at.filter(|left| *left < pair[1].arrived_at) {
            let message = Message::new("meetings-minutes-text-away")
                .with("from", clock(left))
                .with("to", clock(pair[1].arrived_at));
            notes.push(Words::Say(message));
        }
    }
    if let Some(left) = last.left_at
        && meeting.closed_at.is_none_or(|closed| left < closed)
    {
        notes.push(at("meetings-minutes-text-left", left));
    }
    Words::Noted(guest.name.to_owned(), notes)
}

/// The members who were never there, as far as they are known by name.
fn absent(record: &Record) -> Option<Words> {
    let page = &record.page;
    let day = page.meeting.opened_at.unwrap_or(record.at);
    let law = record.book.on(day);
    let came = |seat: SeatId| page.stays.iter().any(|stay| stay.seat == Some(seat));
    let named = page.stays.iter().any(|stay| stay.seat.is_some());
    let names: Vec<Words> = voting(&page.seats, day.date(), &law)
        .into_iter()
        .filter(|seat| !came(seat.id))
        .filter_map(|seat| page.line(seat.id))
        .map(|line| Words::Written(line.name.clone()))
        .collect();
    (named && !names.is_empty())
        .then(|| Words::List(Message::new("meetings-minutes-text-absent"), names))
}

/// Opening, who presided, each item as it was taken up, pauses, closing. Titles stand in ⑥ alone,
/// so that a closed one is not told here.
fn order(record: &Record) -> Words {
    let page = &record.page;
    let meeting = &page.meeting;
    let Some(opened) = meeting.opened_at else { return Words::none() };
    let mut steps: Vec<(DateTime, Message)> = Vec::new();
    for item in &page.items {
        if let Some(at) = item.opened_at {
            steps.push((at, numbered(item.part).with("no", item.no)));
        }
    }
    for pause in &record.pauses {
        let message = match pause.until {
            Some(until) => Message::new("meetings-minutes-text-paused").with("until", clock(until)),
            None => Message::new("meetings-minutes-text-pausing"),
        };
        steps.push((pause.from, message.with("reason", &pause.reason)));
    }
    steps.sort_by_key(|(at, _)| *at);
    let open = match &page.presiding_name {
        Some(who) => Message::new("meetings-minutes-text-opened-by").with("who", who),
        None => Message::new("meetings-minutes-text-opened"),
    };
    steps.insert(0, (opened, open));
    if let Some(closed) = meeting.closed_at {
        steps.push((closed, Message::new("meetings-minutes-text-closed")));
    }
    let line = |(at, what): (DateTime, Message)| {
        let message = Message::new("meetings-minutes-text-step").with("time", clock(at));
        Words::Say(message.with("what", what))
    };
    Words::Lines(steps.into_iter().map(line).collect())
}

/// 보고 1, 안건 1: still without its number.
fn numbered(part: agenda::Part) -> Message {
    Message::new(match part {
        agenda::Part::Report => "meetings-minutes-text-report",
        agenda::Part::Decision => "meetings-minutes-text-item",
    })
}

/// The time of day, as both languages write it.
fn clock(at: DateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}
