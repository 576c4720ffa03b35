//! Offices: 행정1부시장 speaks as an office, whoever holds it.

use crate::OfficeId;

/// A post that acts and holds seats as itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Its number.
    pub id: OfficeId,
    /// The name of the post.
    pub name: String,
    /// The organisation it belongs to, as the record writes it.
    pub organisation: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
}
