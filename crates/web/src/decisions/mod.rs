//! Decisions: the register, one decision with what it changed, effects in words.

pub(crate) mod effects;
pub(crate) mod register;

use axum::Router;

use crate::Web;

/// `/decisions…`.
pub fn routes() -> Router<Web> {
    register::routes()
}
