//! The vocabulary: every phrase a story may use, shelf by shelf.

mod accounts;
mod agenda;
mod ask;
mod attendance;
mod bodies;
mod bylaws;
mod calendar;
mod clauses;
mod convening;
mod costs;
mod decisions;
mod deliveries;
mod disclosures;
mod elections;
mod interests;
mod minutes;
mod motions;
mod notices;
mod people;
mod post;
mod proposals;
mod recesses;
mod referrals;
mod seats;
mod speakers;
mod statements;
mod tasks;
mod threads;
mod votes;
mod written;
mod years;

pub use bylaws::book;
pub use clauses::Clauses;
pub use motions::wordings;

use crate::phrase::Phrase;

/// Every list of phrases, with its title.
pub const SHELVES: &[(&str, &[Phrase])] = &[
    ("기구와 명부", bodies::PHRASES),
    ("자리", seats::PHRASES),
    ("사람과 직위", people::PHRASES),
    ("운영규정", bylaws::PHRASES),
    ("소집과 개회", convening::PHRASES),
    ("안건", agenda::PHRASES),
    ("출석", attendance::PHRASES),
    ("의안", motions::PHRASES),
    ("표결", votes::PHRASES),
    ("호선", elections::PHRASES),
    ("결정", decisions::PHRASES),
    ("발언 신청", speakers::PHRASES),
    ("정회", recesses::PHRASES),
    ("발언", statements::PHRASES),
    ("공개", disclosures::PHRASES),
    ("이해관계", interests::PHRASES),
    ("서면심의", written::PHRASES),
    ("회의록", minutes::PHRASES),
    ("통지와 회신", notices::PHRASES),
    ("안건 제안", proposals::PHRASES),
    ("회부", referrals::PHRASES),
    ("전자우편", post::PHRASES),
    ("과제", tasks::PHRASES),
    ("전달", deliveries::PHRASES),
    ("흐름", threads::PHRASES),
    ("한 해", years::PHRASES),
    ("일정", calendar::PHRASES),
    ("경비", costs::PHRASES),
    ("계정", accounts::PHRASES),
    ("물음", ask::PHRASES),
];

/// Every phrase.
pub fn all() -> impl Iterator<Item = &'static Phrase> {
    SHELVES.iter().flat_map(|(_, phrases)| phrases.iter())
}
