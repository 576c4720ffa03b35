//! Exact ratios, and whether a bound is strict.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A share such as two thirds, written `"2/3"` in a book; never a float.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    num: u32,
    den: u32,
}

/// Whether the share itself is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// 초과, 과반수: strictly more than the share.
    MoreThan,
    /// 이상: the share itself suffices.
    AtLeast,
    /// 이하: no more than the share; for caps, not for votes.
    AtMost,
}

impl Ratio {
    /// One half.
    pub const HALF: Self = Self { num: 1, den: 2 };

    /// A share from nothing to the whole; `None` for a zero denominator or more than the whole.
    pub fn new(num: u32, den: u32) -> Option<Self> {
        (den > 0 && num <= den).then_some(Self { num, den })
    }

    /// The numerator as written.
    pub fn num(self) -> u32 {
        self.num
    }

    /// The denominator as written.
    pub fn den(self) -> u32 {
        self.den
    }

    /// The smallest whole number that satisfies this share of `base` under `bound`.
    ///
    /// 과반수 of 18 is 10, two thirds or more of 10 is 7. For [`Bound::AtMost`] it is the largest.
    pub fn of(self, base: u32, bound: Bound) -> u32 {
        let product = u64::from(base) * u64::from(self.num);
        let den = u64::from(self.den);
        let needed = match bound {
            Bound::MoreThan => product / den + 1,
            Bound::AtLeast => product.div_ceil(den),
            Bound::AtMost => product / den,
        };
        u32::try_from(needed).unwrap_or(u32::MAX)
    }

    /// Whether both are the same share, as 6/10 and 3/5 are.
    pub fn equals(self, other: Self) -> bool {
        u64::from(self.num) * u64::from(other.den) == u64::from(other.num) * u64::from(self.den)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.num, self.den)
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ratio {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = String::deserialize(from)?;
        let parts = written.split_once('/');
        let numbers =
            parts.and_then(|(n, d)| Some((n.trim().parse().ok()?, d.trim().parse().ok()?)));
        numbers
            .and_then(|(num, den)| Self::new(num, den))
            .ok_or_else(|| D::Error::custom(format!("`{written}` is not a share such as \"2/3\"")))
    }
}
