//! What the calendar holds: schedules as rules, single dates with precision, holidays.

pub mod events;
pub mod holidays;
pub mod schedules;

use axum::Router;

use crate::Web;

/// The pages of this shelf.
pub fn routes() -> Router<Web> {
    Router::new()
}
