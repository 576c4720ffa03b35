//! What other rooms rely on: verdicts, cards of rules, messages, and the count of missing keys.

mod books;
mod speaking;
mod verdicts;
