//! Who may sign in, and who may do what.

pub mod grants;
pub mod links;
pub mod passwords;
pub mod registry;
pub mod roles;
pub mod sessions;
pub mod throttles;
