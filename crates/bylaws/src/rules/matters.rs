//! Rules of who and what for: identity, scope, authority, duty, shares, exceptions; shared words.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::Ratio;

/// 이름: what the body is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Identity {
    /// The canonical name.
    pub canonical: String,
    /// The short form the book itself defines.
    pub short: Option<String>,
    /// Variants that are taken for the same body.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What a variant does.
    pub variant: Variant,
}

/// What a variant of the name does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Variant {
    /// It is accepted and flagged.
    AliasWithWarning,
    /// It is refused.
    Error,
}

/// 범위: the list of places or activities the body is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scope {
    /// What the list holds.
    pub what: ScopeOf,
    /// The names listed, in the book's language.
    pub list: Vec<String>,
    /// How many there are, where the text says so.
    pub count: Option<u32>,
    /// Whether anything outside is refused.
    pub closed: bool,
    /// Entries that need a reason of their own.
    #[serde(default)]
    pub reason_for: Vec<String>,
}

/// What a scope lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScopeOf {
    /// Districts.
    Districts,
    /// Kinds of activity.
    Activities,
    /// Neighbourhoods.
    Neighbourhoods,
}

/// 권한: what an organ may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Authority {
    /// The organ.
    pub organ: String,
    /// The power.
    pub power: Power,
    /// The organs whose decisions give way to its own.
    #[serde(default)]
    pub over: Vec<String>,
    /// Acts of those organs it may also set aside, in kebab-case.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// What it may set up or do, in the book's words.
    #[serde(default)]
    pub what: Vec<String>,
    /// Whether it does so by resolution.
    #[serde(default)]
    pub by_resolution: bool,
    /// The role that signs for it.
    pub signatory: Option<String>,
    /// Whether the organ decides anything, where the text denies it.
    pub decides: Option<bool>,
    /// The organ it reports to.
    pub reports_to: Option<String>,
    /// The most sub-bodies of this kind one district may belong to.
    pub per_district: Option<u32>,
}

/// A power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Power {
    /// 최고의결기구: its resolutions prevail.
    Supreme,
    /// Setting up other organs.
    Establish,
    /// Speaking for the body outside.
    Represent,
    /// Running the daily business.
    Run,
    /// Discussing, without deciding.
    Deliberate,
    /// Advising an authority.
    Advise,
    /// Auditing accounts and business.
    Audit,
    /// Deciding the matters listed.
    Decide,
}

/// 책임: what a role is bound to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Duty {
    /// The role.
    pub role: String,
    /// What is to be done, in kebab-case: `attend`, `deliver`, `discuss-in-public`.
    pub to: Vec<String>,
    /// By when, in kebab-case: `next-meeting`.
    pub due: Option<String>,
    /// Days after which a reminder is sent.
    pub reminder_days: Option<u32>,
    /// Absences in a row that are flagged.
    pub absences_flagged: Option<u32>,
    /// Who does it where nobody holds the role, in kebab-case.
    pub otherwise: Option<String>,
    /// Whether a breach is a ground for removal.
    #[serde(default)]
    pub breach_may_dismiss: bool,
}

/// 부담: how costs are shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shares {
    /// What is shared, in kebab-case.
    pub what: String,
    /// The key that comes first.
    pub key: ShareKey,
    /// The key where nothing is agreed.
    pub otherwise: Option<ShareKey>,
}

/// How costs are shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareKey {
    /// As agreed for the item.
    AsAgreed,
    /// The same for each member.
    EqualPerMember,
    /// The same for each district.
    EqualPerDistrict,
}

/// 예외: when another rule does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Exception {
    /// The name of the rule.
    pub to: String,
    /// What is skipped, in kebab-case, where the rule counts days.
    pub skip: Option<String>,
    /// When it holds, in the book's words.
    #[serde(default)]
    pub when: Vec<String>,
    /// The organ that must resolve it.
    pub by: Option<String>,
}

/// A number, or a share written `"1/3"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Amount {
    /// So many.
    Number(u32),
    /// Such a share, the share itself sufficing.
    Share(Ratio),
}

impl Amount {
    /// The number needed of `base` holders.
    pub fn of(self, base: u32) -> u32 {
        match self {
            Self::Number(number) => number,
            Self::Share(ratio) => ratio.of(base, crate::Bound::AtLeast),
        }
    }
}

/// A day, written as a TOML date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Day(pub Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(from)?;
        written.to_string().parse().map(Self).map_err(D::Error::custom)
    }
}
