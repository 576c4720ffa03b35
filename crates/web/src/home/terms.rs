//! Terms that end: told sixty days ahead, and as long as a seat outlives its term.

use std::collections::BTreeMap;

use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::bodies::seats::{Holder, Seat, term_ends};
use jiff::civil::Date;

use super::{
    House,
    tasks::{Task, may, task},
};
use crate::{
    ask::Ask,
    journal::body_name,
    look::{Badge, State, Tone},
};

/// How many days ahead the end of a term is told.
const AHEAD: i64 = 60;

/// Terms that end soon or have ended: of every seat where the reader keeps the record, and the
/// reader's own.
pub fn of(ask: &Ask, house: &House) -> Vec<Task> {
    let today = ask.now.date();
    let mut ends: BTreeMap<(Date, i64, &str, bool), (u32, String)> = BTreeMap::new();
    for seat in &house.waiting.seats {
        let Some(body) = house.body(seat.body) else { continue };
        let Some((last, cite)) = last_day(ask, house, body, seat) else { continue };
        if i64::from(today.until(last).map_or(i32::MAX, |span| span.get_days())) > AHEAD {
            continue;
        }
        let own = ask.who.person.is_some_and(|me| seat.holder == Holder::Person(me));
        if own || may(ask, house, Act::BeginSeat, body) || may(ask, house, Act::SettleVacancy, body)
        {
            let place = (last, body.id.get(), seat.role.as_str(), own);
            ends.entry(place).or_insert((0, cite)).0 += 1;
        }
    }
    let told = ends.into_iter().filter_map(|((last, body, role, own), (count, cite))| {
        let body = house.bodies.iter().find(|it| it.id.get() == body)?;
        Some(ending(ask, house, (body, role), last, own, count, cite))
    });
    told.collect()
}

fn ending(
    ask: &Ask,
    house: &House,
    (body, role): (&Body, &str),
    last: Date,
    own: bool,
    count: u32,
    cite: String,
) -> Task {
    let key = match (own, last < ask.now.date()) {
        (true, false) => "main-task-own-term",
        (true, true) => "main-task-own-term-over",
        (false, false) => "main-task-term",
        (false, true) => "main-task-term-over",
    };
    let mut say = ask
        .tongue
        .of(key)
        .s("body", body_name(ask, body))
        .s("role", house.role(ask, body, role))
        .day("day", last);
    if !own {
        say = say.n("count", count);
    }
    let state = if last < ask.now.date() { State::Overdue } else { State::Waiting };
    let href = format!("/bodies/{}", body.slug.as_str());
    let mut task = Task { meta: cite, ..task(ask, say.to_string(), state, href) };
    if last >= ask.now.date() {
        let until = ask.tongue.of("main-until").day("when", last).to_string();
        task.badge = Badge::new(Tone::Warn, until).signed("due");
    }
    task
}

/// The last day of a seat: as entered, or as its term runs out, with the article.
fn last_day(ask: &Ask, house: &House, body: &Body, seat: &Seat) -> Option<(Date, String)> {
    if let Some(to) = seat.to {
        return Some((to, String::new()));
    }
    let law = house.law(body)?;
    let (last, cite) = term_ends(seat, &law.law())?;
    Some((last, words::cite(ask.tongue, &cite)))
}
