//! Bodies, their districts, seats by date, declared counts.

pub mod counts;
pub mod districts;
pub mod registry;
pub mod seats;
