//! How long somebody stays signed in, and what a session may do.

use crate::bodies::registry::words;

const MINUTE: i64 = 60_000_000;

/// How long a session lasts after it was last seen, µs.
pub const LASTS: i64 = 14 * 24 * 60 * MINUTE;
/// How often a session is written as seen at most, µs.
pub const SEEN_EVERY: i64 = 10 * MINUTE;
/// How long after coming by a link somebody may set a password without the old one, µs.
const FREE: i64 = 30 * MINUTE;

words! {
    /// What opened a session.
    Opened {
        /// A password.
        Password = "password",
        /// The first link of an account.
        First = "first",
        /// A link to sign in.
        SignIn = "sign-in",
        /// A link to set a new password.
        Reset = "reset",
    }
}

/// A session in force, as its owner and an administrator see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: crate::SessionId,
    /// What opened it.
    pub opened: Opened,
    /// When, µs UTC.
    pub created_at: i64,
    /// When it was last written as seen, µs UTC.
    pub seen_at: i64,
    /// When it ends, µs UTC.
    pub expires_at: i64,
    /// The browser, as it names itself.
    pub agent: String,
}

/// Whether a session may set a password without giving the old one at `now` (µs UTC).
pub const fn needs_no_password(opened: Opened, created_at: i64, now: i64) -> bool {
    matches!(opened, Opened::First | Opened::Reset) && now - created_at < FREE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reset_link_frees_for_half_an_hour_and_a_sign_in_link_never() {
        assert!(needs_no_password(Opened::Reset, 0, FREE - 1));
        assert!(!needs_no_password(Opened::Reset, 0, FREE));
        assert!(!needs_no_password(Opened::SignIn, 0, 1));
        assert!(!needs_no_password(Opened::Password, 0, 1));
    }
}
