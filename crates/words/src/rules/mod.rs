//! A rule of the bylaws as a small readable card: its kind, one sentence, and facts.

mod matters;
mod meetings;
mod seats;
mod teller;
mod votes;

use bylaws::{Book, Kind, RuleBody};

use crate::Tongue;
use teller::Teller;

/// A rule, readable: what stands beside its paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleCard {
    /// The kind: `자리 한도`.
    pub label: &'static str,
    /// What it says: `자치구마다 소통책임자는 2명까지`.
    pub sentence: String,
    /// What else it says, by name.
    pub facts: Vec<(String, String)>,
}

/// The name of a kind of rule: `임기`, `Term`.
pub fn kind(tongue: Tongue, kind: Kind) -> &'static str {
    tongue.say(&format!("bylaws-kind-{kind}"))
}

/// The card of a rule, with organs and roles called as `book` calls them.
pub fn rule(tongue: Tongue, book: &Book, body: &RuleBody) -> RuleCard {
    let mut tell = Teller::new(tongue, book);
    let sentence = match body {
        RuleBody::Identity(rule) => matters::identity(&mut tell, rule),
        RuleBody::Scope(rule) => matters::scope(&mut tell, rule),
        RuleBody::Authority(rule) => matters::authority(&mut tell, rule),
        RuleBody::Duty(rule) => matters::duty(&mut tell, rule),
        RuleBody::Shares(rule) => matters::shares(&mut tell, rule),
        RuleBody::Exception(rule) => matters::exception(&mut tell, rule),
        RuleBody::Composition(rule) => seats::composition(&mut tell, rule),
        RuleBody::SeatCap(rule) => seats::seat_cap(&mut tell, rule),
        RuleBody::SizeBand(rule) => seats::size_band(&mut tell, rule),
        RuleBody::Term(rule) => seats::term(&mut tell, rule),
        RuleBody::Appointment(rule) => seats::appointment(&mut tell, rule),
        RuleBody::Eligibility(rule) => seats::eligibility(&mut tell, rule),
        RuleBody::Office(rule) => seats::office(&mut tell, rule),
        RuleBody::Limit(rule) => seats::limit(&mut tell, rule),
        RuleBody::Quorum(rule) => votes::quorum(&mut tell, rule),
        RuleBody::Majority(rule) => votes::majority(&mut tell, rule),
        RuleBody::WrittenResolution(rule) => votes::written(&mut tell, rule),
        RuleBody::Recusal(rule) => votes::recusal(&mut tell, rule),
        RuleBody::Amendment(rule) => votes::amendment(&mut tell, rule),
        RuleBody::Effectivity(rule) => votes::effectivity(&mut tell, rule),
        RuleBody::Cadence(rule) => meetings::cadence(&mut tell, rule),
        RuleBody::Convening(rule) => meetings::convening(&mut tell, rule),
        RuleBody::Notice(rule) => meetings::notice(&mut tell, rule),
        RuleBody::Window(rule) => meetings::window(&mut tell, rule),
    };
    RuleCard { label: kind(tongue, body.kind()), sentence, facts: tell.facts }
}
