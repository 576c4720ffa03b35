//! What a council may decide. Facts first, day and law as arguments; what happened, or why not.
//!
//! No clock, no randomness, no async, no disk, no SQL, no HTTP. A refusal is a value that
//! carries its article ([`Refuse`]); advice that does not block travels beside the result.

pub mod accounts;
pub mod bodies;
pub mod bylaws;
pub mod calendar;
pub mod costs;
pub mod decisions;
pub mod files;
pub mod house;
pub mod ids;
pub mod meetings;
pub mod people;
pub mod post;
pub mod refuse;
pub mod tasks;
pub mod threads;

pub use ids::*;
pub use refuse::{Advice, Refuse};
