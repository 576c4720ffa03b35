//! Acts on persons, offices and contact data.

pub mod contacts;
pub mod offices;
pub mod persons;
