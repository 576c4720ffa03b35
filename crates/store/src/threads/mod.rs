//! The thread from an opinion to what became of it.

pub mod links;
