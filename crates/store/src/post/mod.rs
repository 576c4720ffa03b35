//! E-mail of the house.

pub mod preferences;
pub mod queue;
