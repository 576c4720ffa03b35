//! The word of a record in an address: `/bodies/hyeopchi-seoul`.

use std::{fmt, str::FromStr};

/// Lower-case letters, digits and single hyphens, 2 to 60 characters; Hangul is allowed as it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

/// The text is not a slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotASlug;

impl Slug {
    /// The text of the slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = NotASlug;

    fn from_str(text: &str) -> Result<Self, NotASlug> {
        let length = text.chars().count();
        let fits = (2..=60).contains(&length)
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--")
            && text.chars().all(|c| {
                c == '-' || c.is_ascii_lowercase() || c.is_ascii_digit() || is_syllable(c)
            });
        if fits { Ok(Self(text.to_owned())) } else { Err(NotASlug) }
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_syllable(c: char) -> bool {
    ('\u{AC00}'..='\u{D7A3}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_have_boundaries() {
        for good in ["ab", "hyeopchi-seoul", "주민자치회", "a1-2"] {
            assert!(good.parse::<Slug>().is_ok(), "{good}");
        }
        let long = "a".repeat(61);
        for bad in ["a", "", "-ab", "ab-", "a--b", "Ab", "a b", "a/b", long.as_str()] {
            assert!(bad.parse::<Slug>().is_err(), "{bad}");
        }
    }
}
