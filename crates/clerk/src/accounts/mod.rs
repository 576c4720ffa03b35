//! Signing in, sessions, accounts and their roles.
//!
//! Making and closing accounts, granting roles and making links are acts and stand in the journal.
//! Signing in, sessions and passwords are private: they are written without it, on real time.

pub mod entrance;
pub mod grants;
pub mod links;
pub mod passwords;
pub mod registry;
pub mod sessions;

use std::fmt;

/// A secret that is shown once: what the house keeps of it is a hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one, of 256 random bits.
    fn roll() -> Self {
        Self(crate::dice::token(32))
    }

    /// The secret itself, for a cookie or a link.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    fn hash(&self) -> String {
        hash_of(&self.0)
    }
}

/// What is kept of a token.
fn hash_of(token: &str) -> String {
    kit::sha256_hex(token.as_bytes())
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}
