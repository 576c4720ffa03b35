//! Meetings: convened, opened, quorate or not, motions, votes, elections, closed.

pub mod agenda;
pub mod attendance;
pub mod convening;
pub mod disclosures;
pub mod elections;
pub mod floor;
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
