//! What the calendar holds: schedules as rules, single dates with precision, holidays.

pub(crate) mod events;
pub(crate) mod holidays;
pub(crate) mod schedules;

use axum::Router;
use council::accounts::roles::{Act, Place};
use council::bodies::registry::Body;

use crate::{Web, ask::Ask, bodies::registry::named, look::Pick};

/// The pages of this shelf.
pub fn routes() -> Router<Web> {
    Router::new().merge(events::routes()).merge(schedules::routes()).merge(holidays::routes())
}

/// The body and the bodies above it, found among all of them.
pub(crate) fn place(bodies: &[Body], body: &Body) -> Place {
    let mut line = vec![body.id];
    let mut above = body.parent;
    while let Some(id) = above.filter(|id| !line.contains(id)) {
        line.push(id);
        above = bodies.iter().find(|body| body.id == id).and_then(|body| body.parent);
    }
    Place { line, root: body.root }
}

/// The bodies in which the reader may do an act.
fn where_may<'b>(ask: &Ask, bodies: &'b [Body], act: Act) -> Vec<&'b Body> {
    if ask.who.account.is_none() {
        return Vec::new();
    }
    let may = |body: &&Body| ask.who.may(act, Some(&place(bodies, body))).is_ok();
    bodies.iter().filter(may).filter(|body| body.dissolved.is_none()).collect()
}

/// Bodies to choose one of, by their words in addresses.
fn picks(ask: &Ask, bodies: &[&Body]) -> Vec<Pick<'static>> {
    let pick = |body: &&Body| {
        let name = named(ask.tongue, &body.name, &body.name_en).to_owned();
        Pick::new(body.slug.to_string(), name)
    };
    bodies.iter().map(pick).collect()
}

/// A title in the language of the page; Korean where the record has none in English.
fn titled(ask: &Ask, ko: &str, en: Option<&str>) -> String {
    named(ask.tongue, ko, en.unwrap_or_default()).to_owned()
}
