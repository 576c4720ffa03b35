//! The catalogue: every sentence of the interface, in Korean and English.
//!
//! A page holds a [`Tongue`] and asks it for sentences by key, for days in the official form and for
//! counts with their unit. Sentences stand in `catalogue/{ko,en}/<shelf>.ftl`. Nothing here reads a
//! clock, a disk or a network.

mod because;
mod catalogue;
mod cite;
mod dates;
mod josa;
mod lang;
mod minutes;
mod rules;
mod tongue;

pub use because::{Because, impossible, quorum, silence, verdict};
pub use catalogue::{faults, missing, missing_keys};
pub use cite::{cite, share};
pub use josa::josa;
pub use lang::Lang;
pub use rules::{RuleCard, kind, rule};
pub use tongue::{Is, Say, Tongue};
