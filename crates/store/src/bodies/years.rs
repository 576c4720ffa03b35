//! The year of a body: meetings against the cadence, attendance, decisions, composition.
