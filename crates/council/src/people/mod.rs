//! Persons, offices, contact data: different subjects, never merged by themselves.

pub mod contacts;
pub mod interests;
pub mod offices;
pub mod persons;
