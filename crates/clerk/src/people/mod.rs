//! Acts on persons, offices and contact data.

pub mod contacts;
pub mod interests;
pub mod offices;
pub mod persons;
