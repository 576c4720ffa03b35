//! What was decided, and what took effect by it.

pub mod effects;
pub mod register;
