//! What was said on an item: explanation, opinion, proposal, answer.

pub(crate) mod acts;
pub(crate) mod cards;
pub(crate) mod edit;

use axum::Router;

use crate::Web;

/// The addresses.
pub fn routes() -> Router<Web> {
    acts::routes().merge(edit::routes())
}
