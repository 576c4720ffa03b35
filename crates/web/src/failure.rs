//! What went wrong, as a page: each kind with its status, its sentence, and the way on.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use clerk::Trouble;

use crate::{
    ask::Ask,
    errors::Number,
    flash,
    look::{ErrorKind, ErrorPage, Frame},
};

/// Trouble on its way to the reader; a handler answers `Result<Response, Failure>`.
#[derive(Debug)]
pub struct Failure {
    ask: Box<Ask>,
    trouble: Trouble,
    back: Option<String>,
}

impl Failure {
    /// Trouble in answer to `ask`.
    pub fn new(ask: &Ask, trouble: impl Into<Trouble>) -> Self {
        Self { ask: Box::new(ask.clone()), trouble: trouble.into(), back: None }
    }

    /// No such record.
    pub fn missing(ask: &Ask, what: &'static str) -> Self {
        Self::new(ask, Trouble::Missing(what))
    }

    /// The same with the page to go back to.
    #[must_use]
    pub fn back(mut self, to: impl Into<String>) -> Self {
        self.back = Some(to.into());
        self
    }
}

/// A refusal as a page of its own.
#[derive(Template)]
#[template(path = "look/refused.html")]
struct RefusedPage {
    frame: Frame,
    sentence: String,
    cite: String,
    back: String,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (ask, tongue) = (&self.ask, self.ask.tongue);
        let sentence = flash::trouble(tongue, &self.trouble);
        match &self.trouble {
            Trouble::Missing(_) => ask.page_with(
                StatusCode::NOT_FOUND,
                &ErrorPage::new(ask.frame(), ErrorKind::NotFound),
            ),
            // Done before: the reader sees what the first post led to.
            Trouble::Repeated { .. } => {
                let back = self.back.as_deref().unwrap_or("/");
                ask.back(back, &[crate::look::Flash::new(crate::look::Tone::Warn, sentence)])
            }
            Trouble::Store(store::Error::Overloaded | store::Error::Busy { .. }) => {
                ask.page_with(StatusCode::SERVICE_UNAVAILABLE, &broken(ask))
            }
            Trouble::Store(error) => {
                let number = Number::new().0;
                tracing::error!(number, %error, path = ask.path, "store");
                let page = broken(ask).numbered(number);
                ask.page_with(StatusCode::INTERNAL_SERVER_ERROR, &page)
            }
            refused => {
                let status = match refused {
                    Trouble::Forbidden(why) if !why.signed_in => StatusCode::UNAUTHORIZED,
                    Trouble::Forbidden(_) => StatusCode::FORBIDDEN,
                    _ => StatusCode::UNPROCESSABLE_ENTITY,
                };
                let cite = match refused {
                    Trouble::Refused(why) => why.cite().map(ToString::to_string),
                    _ => None,
                };
                let page = RefusedPage {
                    frame: ask.frame().titled(tongue.say("errors-refused-title")),
                    sentence: match refused {
                        Trouble::Refused(why) => tongue.message(&why.message()),
                        _ => sentence,
                    },
                    cite: cite.unwrap_or_default(),
                    back: self.back.clone().unwrap_or_default(),
                };
                ask.page_with(status, &page)
            }
        }
    }
}

fn broken(ask: &Ask) -> ErrorPage {
    ErrorPage::new(ask.frame(), ErrorKind::Broken)
}
