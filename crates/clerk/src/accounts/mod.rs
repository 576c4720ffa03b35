//! Signing in, sessions, accounts and their roles.

pub mod sessions;
