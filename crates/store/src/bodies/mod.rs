//! Bodies, districts, seats, counts, vacancies.

pub mod counts;
pub mod districts;
pub mod registry;
pub mod seats;
pub mod vacancies;
pub mod years;
