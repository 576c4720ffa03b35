//! The council's promises that are kept in files of the repository.
#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod rights;
