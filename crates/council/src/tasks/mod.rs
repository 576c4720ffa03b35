//! What somebody has to do, and the conveyance of decisions to the districts.

pub mod deliveries;
pub mod register;
