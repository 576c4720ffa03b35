//! Why not: the trait of every refusal, and advice that does not block.

use std::fmt::Debug;

use bylaws::{Cite, Silence};
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

/// The sentence of a silence.
pub fn silence(silence: &Silence) -> Message {
    Message::new("bylaws-silent").with("about", silence.about()).with("at", silence.at)
}
