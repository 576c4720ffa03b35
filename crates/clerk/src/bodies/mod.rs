//! Acts on bodies, seats and counts.

pub mod counts;
