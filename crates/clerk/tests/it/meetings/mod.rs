//! Meetings from the call to the decision, and what decisions do.

mod ballots;
mod decisions;
mod elections;
mod following;
mod floor;
mod minutes;
mod plenary;
mod presence;
pub mod town;
