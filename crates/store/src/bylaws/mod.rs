//! Versions of books, and amendments.

pub mod versions;
