//! The vocabulary: every phrase a story may use, shelf by shelf.

mod accounts;
mod agenda;
mod ask;
mod attendance;
mod bodies;
mod bylaws;
mod clauses;
mod convening;
mod decisions;
mod elections;
mod motions;
mod people;
mod seats;
mod votes;

pub use bylaws::book;
pub use clauses::Clauses;
pub use motions::wordings;

use crate::phrase::Phrase;

/// Every list of phrases.
pub const SHELVES: &[&[Phrase]] = &[
    bodies::PHRASES,
    seats::PHRASES,
    people::PHRASES,
    bylaws::PHRASES,
    convening::PHRASES,
    agenda::PHRASES,
    attendance::PHRASES,
    motions::PHRASES,
    votes::PHRASES,
    elections::PHRASES,
    decisions::PHRASES,
    accounts::PHRASES,
    ask::PHRASES,
];

/// Every phrase.
pub fn all() -> impl Iterator<Item = &'static Phrase> {
    SHELVES.iter().flat_map(|shelf| shelf.iter())
}
