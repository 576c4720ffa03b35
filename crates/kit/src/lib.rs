//! What std lacks, for every room: typed ids, days with precision, messages, canonical JSON.
//!
//! Nothing here reads a clock, a disk or a network.

pub mod canonical;
pub mod hash;
pub mod ids;
pub mod message;
pub mod slug;
pub mod when;

pub use canonical::canonical;
pub use hash::sha256_hex;
pub use ids::Id;
pub use message::{Arg, Message};
pub use slug::Slug;
pub use when::When;
