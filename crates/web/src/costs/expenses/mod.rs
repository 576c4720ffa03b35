//! Expenses of a body, `/bodies/{slug}/costs`, and one of them with its shares, `/costs/{id}`.

mod enter;
mod list;
mod one;

use axum::{
    Router,
    routing::{get, post},
};
use council::costs::expenses::{Key, State};
use words::Tongue;

use crate::{
    Web,
    look::{Badge, Tone},
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bodies/{slug}/costs", get(list::show).post(enter::enter))
        .route("/costs/{id}", get(one::show))
        .route("/costs/{id}/settle", post(one::settle))
}

/// The key of the name of a key.
const fn key_key(key: Key) -> &'static str {
    match key {
        Key::PerMember => "costs-key-member",
        Key::PerDistrict => "costs-key-district",
        Key::Weights => "costs-key-weights",
    }
}

/// Where an expense stands.
fn badge(t: Tongue, state: State) -> Badge {
    match state {
        State::Proposed => Badge::new(Tone::Plain, t.say("costs-state-proposed")).signed("plan"),
        State::Agreed => Badge::new(Tone::Info, t.say("costs-state-agreed")).signed("wait"),
        State::Paid => Badge::new(Tone::Ok, t.say("costs-state-paid")),
        State::Withdrawn => Badge::new(Tone::Plain, t.say("costs-state-withdrawn")).signed("undo"),
    }
}

/// An amount of won.
fn won(t: Tongue, amount: i64) -> String {
    t.of("costs-won").s("amount", t.number(amount)).to_string()
}
