//! What the calendar holds: schedules as rules, single dates with precision, holidays.

pub mod events;
pub mod holidays;
pub mod schedules;
