//! Meetings from the call to the decision, and what decisions do.

mod ballots;
mod decisions;
mod elections;
mod floor;
mod following;
mod minutes;
mod plenary;
mod presence;
pub mod town;
