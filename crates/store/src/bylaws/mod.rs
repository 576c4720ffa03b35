//! Versions of books, drafts of amendments, and where both were decided.

pub mod amendments;
pub mod pages;
pub mod proposals;
pub mod versions;
