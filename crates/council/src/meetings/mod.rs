//! Meetings: convened, opened, quorate or not, motions, votes, elections, closed.

pub mod agenda;
pub mod attendance;
pub mod convening;
pub mod elections;
pub mod floor;
pub mod motions;
pub mod page;
pub mod votes;
