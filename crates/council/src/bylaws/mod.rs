//! Which book is in force when, and how a body amends its own.

pub mod amendments;
pub mod versions;
