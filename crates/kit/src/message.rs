//! A sentence that has no language yet: a key of the catalogue and what it speaks of.
//!
//! The pure rooms say why in messages; `words` turns them into Korean or English.

use jiff::civil::{Date, DateTime};

use crate::When;

/// A key of the catalogue with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The key in the catalogue, such as `bodies-seats-refused-third`.
    pub key: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// One argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A count.
    Int(i64),
    /// A name or quotation, printed as it is.
    Text(String),
    /// A day, printed in the official form of the language.
    Day(Date),
    /// A day and time.
    Moment(DateTime),
    /// A day with its precision.
    When(When),
    /// Another sentence of the catalogue.
    Say(Box<Message>),
}

impl Message {
    /// The message `key` without arguments.
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

macro_rules! into_arg {
    ($($from:ty => |$it:ident| $to:expr),* $(,)?) => {$(
        impl From<$from> for Arg {
            fn from($it: $from) -> Self {
                $to
            }
        }
    )*};
}

into_arg! {
    i64 => |n| Self::Int(n),
    u32 => |n| Self::Int(i64::from(n)),
    &str => |text| Self::Text(text.to_owned()),
    &String => |text| Self::Text(text.clone()),
    String => |text| Self::Text(text),
    Date => |day| Self::Day(day),
    DateTime => |moment| Self::Moment(moment),
    When => |when| Self::When(when),
    Message => |message| Self::Say(Box::new(message)),
}
