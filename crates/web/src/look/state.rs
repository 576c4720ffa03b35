//! States as a sign, a word and a colour: never by colour alone.

use words::Tongue;

/// What a colour says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Something is going on, or is being told.
    Info,
    /// Good, done, passed.
    Ok,
    /// Needs attention.
    Warn,
    /// Wrong, failed, contradicted.
    Bad,
    /// A human judged, or must judge.
    Human,
}

impl Tone {
    /// The word in class names.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Info => "info",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Human => "human",
        }
    }

    /// The sign that goes with it where no other is chosen.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Plain => "wait",
            Self::Info => "info",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "no",
            Self::Human => "human",
        }
    }
}

/// A label with a sign: what the `badge` macro prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// Its colour.
    pub tone: Tone,
    /// The name of its sign in `look/signs.html`.
    pub sign: &'static str,
    /// Its words.
    pub text: String,
}

impl Badge {
    /// A badge with the usual sign of its tone.
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, sign: tone.sign(), text: text.into() }
    }

    /// The same with another sign.
    #[must_use]
    pub fn signed(mut self, sign: &'static str) -> Self {
        self.sign = sign;
        self
    }
}

macro_rules! states {
    ($($(#[$doc:meta])* $state:ident => $tone:ident, $sign:literal, $key:literal;)*) => {
        /// The states that records of this house are in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum State {
            $($(#[$doc])* $state,)*
        }

        impl State {
            /// Every state, as the style guide shows them.
            pub const ALL: &[Self] = &[$(Self::$state),*];

            /// Its colour.
            pub const fn tone(self) -> Tone {
                match self { $(Self::$state => Tone::$tone,)* }
            }

            /// The name of its sign.
            pub const fn sign(self) -> &'static str {
                match self { $(Self::$state => $sign,)* }
            }

            /// The key of its name.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$state => $key,)* }
            }
        }
    };
}

states! {
    /// Over and done.
    Done => Ok, "ok", "main-state-done";
    /// Going on at this moment.
    Now => Info, "now", "main-state-now";
    /// Its turn has not come.
    Waiting => Plain, "wait", "main-state-waiting";
    /// Meant to be, on a day to come.
    Planned => Plain, "plan", "main-state-planned";
    /// Being written; not public.
    Draft => Plain, "draft", "main-state-draft";
    /// Open to answers.
    Open => Info, "now", "main-state-open";
    /// No longer open.
    Closed => Plain, "lock", "main-state-closed";
    /// The last day is past.
    Overdue => Bad, "high", "main-state-overdue";
    /// Today is the last day.
    DueToday => Warn, "due", "main-state-due-today";
    /// A vote that passed.
    Passed => Ok, "ok", "main-state-passed";
    /// A vote that did not pass.
    Rejected => Bad, "no", "main-state-rejected";
    /// No decision, for want of a quorum; not a rejection.
    NoQuorum => Warn, "warn", "main-state-no-quorum";
    /// A needed fact is missing.
    Unknown => Human, "ask", "main-state-unknown";
    /// The bylaws say nothing.
    Silent => Human, "ask", "main-state-silent";
    /// Taken back, with a trace.
    Withdrawn => Plain, "undo", "main-state-withdrawn";
    /// Called off.
    Cancelled => Bad, "no", "main-state-cancelled";
    /// Put off to another day.
    Postponed => Warn, "due", "main-state-postponed";
    /// The law of today.
    InForce => Ok, "ok", "main-state-in-force";
    /// No longer the law.
    Repealed => Plain, "no", "main-state-repealed";
    /// Followed by a newer record.
    Superseded => Plain, "undo", "main-state-superseded";
    /// Everybody may read it.
    Public => Plain, "eye", "main-state-public";
    /// Closed, with a reason.
    NotPublic => Warn, "lock", "main-state-not-public";
    /// A reading of the text was chosen.
    Reading => Human, "human", "main-state-reading";
    /// A person must judge.
    Human => Human, "human", "main-state-human";
    /// A rule the house applies by itself.
    Rule => Info, "rule", "main-state-rule";
}

impl State {
    /// The badge of this state.
    pub fn badge(self, tongue: Tongue) -> Badge {
        Badge { tone: self.tone(), sign: self.sign(), text: tongue.say(self.key()).to_owned() }
    }
}
