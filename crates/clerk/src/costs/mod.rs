//! Costs that are borne together.

pub mod expenses;
