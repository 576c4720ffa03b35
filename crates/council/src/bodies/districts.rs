//! Districts: the areas that send members; a house lists its own.

/// A district. `col` and `line` place it on the tile map, from the north-west corner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct District {
    /// The word in addresses: `eunpyeong`.
    pub code: String,
    /// Its Korean name: 은평.
    pub name: String,
    /// Its English name.
    pub name_en: String,
    /// Column on the tile map, from 0.
    pub col: u8,
    /// Line on the tile map, from 0.
    pub line: u8,
}
