//! Persons, offices, contact data.

pub mod contacts;
pub mod offices;
pub mod persons;
