//! Elections of officers: how they look, and what is posted.

pub(crate) mod acts;
pub(crate) mod cards;
