//! Pages as readers get them: the whole application over a house of its own.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops where something is wrong, and its name says what it promises"
)]

mod accounts;
mod amending;
mod bodies;
mod browser;
mod bylaws;
mod calendar;
mod doors;
mod errors;
mod files;
mod founding;
mod home;
mod house;
mod journal;
mod live;
mod meetings;
mod people;
mod rosters;
mod tasks;
mod town;
mod years;
