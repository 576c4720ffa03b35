//! Links that sign somebody in once: the first time, on the way, or to set a new password.

use kit::Message;

use crate::Refuse;
use crate::bodies::registry::words;

const MINUTE: i64 = 60_000_000;

words! {
    /// What a link is for.
    Purpose {
        /// The account was just made: look around, and set a password.
        First = "first",
        /// Sign in, once.
        SignIn = "sign-in",
        /// The password was forgotten: set a new one.
        Reset = "reset",
    }
}

impl Purpose {
    /// How long such a link holds, µs.
    pub const fn lasts(self) -> i64 {
        match self {
            Self::First => 7 * 24 * 60 * MINUTE,
            Self::SignIn => 30 * MINUTE,
            Self::Reset => 60 * MINUTE,
        }
    }

    /// Whether whoever came by it goes on to set a password.
    pub const fn sets_password(self) -> bool {
        matches!(self, Self::First | Self::Reset)
    }
}

/// A link as it is kept: its token only as a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// What for.
    pub purpose: Purpose,
    /// Until when, µs UTC.
    pub expires_at: i64,
    /// When it was used, µs UTC.
    pub used_at: Option<i64>,
    /// Whether its account is closed.
    pub closed: bool,
}

/// Checks that a link opens the door at `now` (µs UTC).
pub fn check(link: Option<&Link>, now: i64) -> Result<Purpose, Refusal> {
    match link {
        None => Err(Refusal::Unknown),
        Some(link) if link.closed => Err(Refusal::Unknown),
        Some(link) if link.used_at.is_some() => Err(Refusal::Used),
        Some(link) if link.expires_at <= now => Err(Refusal::Expired),
        Some(link) => Ok(link.purpose),
    }
}

/// Why a link does not open the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such link.
    Unknown,
    /// It was used.
    Used,
    /// Its time is over.
    Expired,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Unknown => "accounts-links-refused-unknown",
            Self::Used => "accounts-links-refused-used",
            Self::Expired => "accounts-links-refused-expired",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_once_and_until_its_last_moment() {
        let link = Link { purpose: Purpose::SignIn, expires_at: 100, used_at: None, closed: false };
        assert_eq!(check(Some(&link), 99), Ok(Purpose::SignIn));
        assert_eq!(check(Some(&link), 100), Err(Refusal::Expired));
        assert_eq!(check(Some(&Link { used_at: Some(5), ..link }), 99), Err(Refusal::Used));
        assert_eq!(check(Some(&Link { closed: true, ..link }), 99), Err(Refusal::Unknown));
        assert_eq!(check(None, 99), Err(Refusal::Unknown));
    }
}
