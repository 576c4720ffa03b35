//! Which book is in force when, and how a body amends its own.

pub mod amendments;
pub mod edits;
pub mod remarks;
pub mod versions;
