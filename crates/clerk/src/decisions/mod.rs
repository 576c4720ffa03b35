//! The register of decisions, and their effects.

pub mod effects;
pub mod register;
