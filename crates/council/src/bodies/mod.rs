//! Bodies, their districts, seats by date, declared counts, vacancies, rosters as tables.

pub mod counts;
pub mod districts;
pub mod registry;
pub mod rosters;
pub mod seats;
pub mod vacancies;
pub mod years;
