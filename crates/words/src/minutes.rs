//! Minutes in a language.

use bylaws::{Book, Verdict};
use council::meetings::minutes::Tell;
use jiff::civil::DateTime;
use kit::Message;

use crate::Tongue;

impl Tell for Tongue {
    fn sentence(&self, message: &Message) -> String {
        self.message(message)
    }

    fn span(&self, from: DateTime, to: Option<DateTime>) -> String {
        Self::span(*self, from, to)
    }

    fn verdict(&self, verdict: &Verdict, book: &Book) -> String {
        crate::verdict(*self, verdict, book).to_string()
    }
}
