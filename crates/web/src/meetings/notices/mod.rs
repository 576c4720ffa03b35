//! Notices of a meeting: drafted from the record, given, and who was notified when and how.

mod draft;
pub(crate) mod page;

use council::meetings::notices::{Kind, Way};
use council::post::queue::State;

/// The key of the name of a notice.
pub(crate) const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Notice => "meetings-notices-kind-notice",
        Kind::Change => "meetings-notices-kind-change",
        Kind::Papers => "meetings-notices-kind-papers",
        Kind::Reminder => "meetings-notices-kind-reminder",
        Kind::Cancelled => "meetings-notices-kind-cancelled",
        Kind::Result => "meetings-notices-kind-result",
    }
}

/// The key of the name of a way.
pub(crate) const fn way_key(way: Way) -> &'static str {
    match way {
        Way::Mail => "meetings-notices-way-mail",
        Way::Paper => "meetings-notices-way-paper",
        Way::Told => "meetings-notices-way-told",
        Way::Unreachable => "meetings-notices-way-unreachable",
    }
}

/// Tone, sign and key of where a letter stands.
pub(crate) const fn letter_key(state: State) -> (&'static str, &'static str, &'static str) {
    match state {
        State::Waiting => ("info", "wait", "post-state-waiting"),
        State::Gathering => ("info", "wait", "post-state-gathering"),
        State::Held => ("warn", "warn", "post-state-held"),
        State::Sent => ("ok", "ok", "post-state-sent"),
        State::Failed => ("bad", "no", "post-state-failed"),
        State::Bounced => ("bad", "undo", "post-state-bounced"),
        State::GivenUp => ("bad", "no", "post-state-given-up"),
        State::Digested => ("ok", "ok", "post-state-digested"),
    }
}
