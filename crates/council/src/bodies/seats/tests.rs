//! Seats against the books of the house.
