//! Accounts, sessions, links, roles, throttles.

pub mod grants;
pub mod links;
pub mod registry;
pub mod sessions;
pub mod throttles;
