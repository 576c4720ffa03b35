//! What the calendar holds: schedules as rules, single dates with precision, holidays.

pub mod clashes;
pub mod events;
pub mod holidays;
pub mod schedules;
