//! Acts on books: entering versions, drafting and proposing amendments.

pub mod amendments;
pub mod versions;
