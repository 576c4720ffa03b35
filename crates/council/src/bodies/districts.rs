//! Districts: the areas that send members; a house lists its own.

use kit::{Message, Slug};

use crate::Refuse;

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

/// Checks a district to be entered among those known.
pub fn enter(new: &District, known: &[District]) -> Result<(), Refusal> {
    if new.code.parse::<Slug>().is_err() {
        return Err(Refusal::Code(new.code.clone()));
    }
    let named = |name: &str| (1..=40).contains(&name.trim().chars().count());
    if !named(&new.name) || !named(&new.name_en) {
        return Err(Refusal::Name);
    }
    for other in known {
        if other.code == new.code || other.name == new.name {
            return Err(Refusal::Known(other.name.clone()));
        }
        if (other.col, other.line) == (new.col, new.line) {
            return Err(Refusal::PlaceTaken(other.name.clone()));
        }
    }
    Ok(())
}

/// Why a district cannot be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The address word does not fit.
    Code(String),
    /// A name is empty or longer than 40 characters.
    Name,
    /// It is entered already.
    Known(String),
    /// Another district stands there on the map.
    PlaceTaken(String),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Code(code) => Message::new("bodies-districts-refused-code").with("code", code),
            Self::Name => Message::new("bodies-districts-refused-name"),
            Self::Known(name) => Message::new("bodies-districts-refused-known").with("name", name),
            Self::PlaceTaken(name) => {
                Message::new("bodies-districts-refused-place").with("name", name)
            }
        }
    }
}
