//! Bodies, their districts, seats by date, declared counts.

pub mod counts;
pub mod districts;
pub mod registry;
pub mod rosters;
pub mod seats;
pub mod vacancies;
