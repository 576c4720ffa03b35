//! What somebody has to do, and the conveyance of decisions to the districts.

pub mod deliveries;
pub mod register;

use axum::Router;

use crate::Web;

/// The pages of this shelf.
pub fn routes() -> Router<Web> {
    Router::new().merge(register::routes()).merge(deliveries::routes())
}
