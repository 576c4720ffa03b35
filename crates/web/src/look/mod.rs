//! How pages look: the frame around them, the parts they are made of, figures, and the assets.
//!
//! A page holds a [`Frame`], extends `look/layout.html`, and imports `look/parts.html`. Figures are
//! small structs that print themselves as SVG with a title, a description and a table.

pub mod assets;
pub mod bars;
pub mod choice;
pub mod field;
mod frame;
pub mod guide;
pub mod seats;
mod state;
pub mod tiles;
pub mod trail;

pub use choice::{Choice, Theme};
pub use field::{Field, Pick};
pub use frame::{ErrorKind, ErrorPage, Flash, Frame, TABS, Tab, ViewerChip};
pub use state::{Badge, State, Tone};
