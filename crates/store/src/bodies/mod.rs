//! Bodies, districts, seats, counts, vacancies.

pub mod counts;
pub mod registry;
pub mod seats;
