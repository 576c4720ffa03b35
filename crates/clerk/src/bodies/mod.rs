//! Acts on bodies, districts, seats, counts, vacancies, rosters.

pub mod counts;
pub mod districts;
pub mod registry;
pub mod rosters;
pub mod seats;
pub mod vacancies;
pub mod years;
