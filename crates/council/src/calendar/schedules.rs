//! Recurring schedules as rules, with their exceptions.
