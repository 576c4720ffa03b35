//! Persons and offices: different subjects, never merged by themselves.

pub mod offices;
pub mod persons;
