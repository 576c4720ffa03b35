//! The floor of a meeting: quorum and seats, as the page and the hall show them.

pub(crate) mod band;
pub(crate) mod hall;
pub(crate) mod quorum;
pub(crate) mod seating;
pub(crate) mod stations;
