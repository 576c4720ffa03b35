//! Meetings: their agenda, attendance, motions, votes and elections; and one read of it all.

pub mod agenda;
pub mod attendance;
pub mod convening;
pub mod disclosures;
pub mod elections;
pub mod minutes;
pub mod motions;
pub mod notices;
pub mod page;
pub mod proposals;
pub mod recesses;
pub mod referrals;
pub mod replies;
pub mod speakers;
pub mod statements;
pub mod votes;
pub mod written;
