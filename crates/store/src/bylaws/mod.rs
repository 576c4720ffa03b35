//! Versions of books, drafts of amendments, and where both were decided.

pub mod amendments;
pub mod versions;

pub use amendments::proposals;
pub use versions::pages;
