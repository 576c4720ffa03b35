//! The acts. Each goes the same five steps in one transaction: load, decide, record, journal;
//! announce after commit.
//!
//! This is the only room that reads the clock ([`clock`]) and rolls dice ([`dice`]), and the only
//! one that writes. An act is a method of [`Clerk`] that hands a closure to [`Clerk::act`]; the
//! closure works at a [`Desk`].

pub mod accounts;
pub mod bodies;
pub mod bylaws;
pub mod calendar;
mod clerk;
pub mod clock;
pub mod costs;
pub mod decisions;
mod desk;
pub mod dice;
pub mod files;
pub mod house;
pub mod laws;
pub mod meetings;
mod numbers;
pub mod people;
pub mod post;
pub mod tasks;
pub mod threads;
mod trouble;

pub use clerk::{Clerk, Done};
pub use clock::Clock;
pub use desk::{Desk, Subject};
pub use laws::InForce;
pub use trouble::{Trouble, refused};
