//! Motions: how they look, and the page where one with an effect is moved.

pub(crate) mod acts;
pub(crate) mod cards;
pub(crate) mod moving;
