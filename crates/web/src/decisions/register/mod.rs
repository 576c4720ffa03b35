//! The register of decisions, one decision with what it rests on and what it changed, its excerpt.

mod excerpt;
mod list;
mod show;

use axum::{Router, routing::get};
use council::decisions::register::Form;

use crate::Web;

/// `/decisions` and `/decisions/{id}`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/decisions", get(list::list))
        .route("/decisions/{id}", get(show::show))
        .route("/decisions/{id}/excerpt", get(excerpt::show))
}

/// The key of the name of a form of deciding.
pub(crate) const fn form_key(form: Form) -> &'static str {
    match form {
        Form::Vote => "decisions-form-vote",
        Form::Consensus => "decisions-form-consensus",
        Form::Election => "decisions-form-election",
        Form::Note => "decisions-form-note",
        Form::Written => "decisions-form-written",
    }
}
