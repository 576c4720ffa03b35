//! What other rooms rely on: verdicts, cards of rules, messages, and the count of missing keys.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod books;
mod speaking;
mod verdicts;
