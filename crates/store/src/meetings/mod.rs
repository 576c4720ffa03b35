//! Meetings: their agenda, attendance, motions, votes and elections; and one read of it all.

pub mod agenda;
pub mod attendance;
pub mod convening;
pub mod elections;
pub mod motions;
pub mod page;
pub mod votes;
