//! Accounts, sessions, links, roles, throttles.

pub mod sessions;
