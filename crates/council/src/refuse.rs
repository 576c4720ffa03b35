//! Why not: the trait of every refusal, and advice that does not block.

use std::fmt::Debug;

use bylaws::{Cite, Kind, Silence};
use kit::Message;

/// A reason not to do something: a sentence in either language, and the article it rests on.
pub trait Refuse: Debug + Send + Sync {
    /// The sentence, to be said by the catalogue.
    fn message(&self) -> Message;

    /// The paragraph it rests on, where one does.
    fn cite(&self) -> Option<&Cite> {
        None
    }
}

/// A sentence that the reader should see although the act goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The sentence.
    pub message: Message,
    /// The paragraph it rests on, where one does.
    pub cite: Option<Cite>,
}

impl Advice {
    /// Advice resting on a paragraph.
    pub fn on(cite: &Cite, message: Message) -> Self {
        Self { message, cite: Some(cite.clone()) }
    }

    /// Advice of the house, resting on no paragraph.
    pub const fn plain(message: Message) -> Self {
        Self { message, cite: None }
    }
}

/// No article answers: the house does not guess.
impl Refuse for Silence {
    fn message(&self) -> Message {
        silence(self)
    }
}

/// The sentence of a silence: what kind of rule is missing, for whom, and when.
pub fn silence(silence: &Silence) -> Message {
    let key = if silence.named.is_empty() { "bylaws-silence" } else { "bylaws-silence-of" };
    let kind = Message::new(kind_key(silence.kind));
    let message = Message::new(key).with("kind", kind).with("at", silence.at);
    if silence.named.is_empty() { message } else { message.with("subject", &silence.named) }
}

/// The key of the name of a kind of rule.
pub const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Rule => "bylaws-kind-rule",
        Kind::Identity => "bylaws-kind-identity",
        Kind::Scope => "bylaws-kind-scope",
        Kind::Composition => "bylaws-kind-composition",
        Kind::Authority => "bylaws-kind-authority",
        Kind::Duty => "bylaws-kind-duty",
        Kind::Shares => "bylaws-kind-shares",
        Kind::Quorum => "bylaws-kind-quorum",
        Kind::Majority => "bylaws-kind-majority",
        Kind::SeatCap => "bylaws-kind-seat-cap",
        Kind::SizeBand => "bylaws-kind-size-band",
        Kind::Term => "bylaws-kind-term",
        Kind::Cadence => "bylaws-kind-cadence",
        Kind::Convening => "bylaws-kind-convening",
        Kind::Notice => "bylaws-kind-notice",
        Kind::Appointment => "bylaws-kind-appointment",
        Kind::Eligibility => "bylaws-kind-eligibility",
        Kind::Office => "bylaws-kind-office",
        Kind::Recusal => "bylaws-kind-recusal",
        Kind::Amendment => "bylaws-kind-amendment",
        Kind::Effectivity => "bylaws-kind-effectivity",
        Kind::Window => "bylaws-kind-window",
        Kind::Limit => "bylaws-kind-limit",
        Kind::Exception => "bylaws-kind-exception",
        Kind::WrittenResolution => "bylaws-kind-written-resolution",
    }
}
