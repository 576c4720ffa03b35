//! Setting one's password: `/me/password`.

use askama::Template;
use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use clerk::Trouble;
use clerk::accounts::passwords::Change;
use council::Refuse;
use council::accounts::passwords::{LEAST, Refusal};

use super::{Visitor, with_session};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    look::{Field, Frame},
    sent::Sent,
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/me/password", get(show).post(change))
}

#[derive(Template)]
#[template(path = "accounts/password.html")]
struct Page {
    frame: Frame,
    /// The current password must be given.
    current: bool,
    /// The field that is wrong, and why.
    wrong: Vec<(&'static str, String)>,
}

impl Page {
    fn fields(&self) -> Vec<Field<'_>> {
        let tongue = self.frame.tongue;
        let field = |name, label, memory| {
            Field::input(tongue, "password", name, tongue.say(label))
                .remembered_as(memory)
                .error(self.error(name))
                .required()
        };
        let current = self
            .current
            .then(|| field("current", "accounts-passwords-current", "current-password"));
        let hint = tongue.of("accounts-passwords-hint").n("least", LEAST).to_string();
        let new = field("new", "accounts-passwords-new", "new-password").hint(hint);
        let again = field("again", "accounts-passwords-again", "new-password");
        current.into_iter().chain([new, again]).collect()
    }

    fn error(&self, name: &str) -> Option<&str> {
        self.wrong.iter().find(|(field, _)| *field == name).map(|(_, why)| why.as_str())
    }
}

async fn page(ask: &Ask, wrong: Vec<(&'static str, String)>) -> Result<Page, Failure> {
    let session = ask.session.unwrap_or(0);
    let needed = ask.web.clerk().needs_current_password(&ask.who, session).await;
    let current = needed.map_err(|why| Failure::new(ask, why))?;
    let frame = ask.frame().titled(ask.tongue.say("accounts-passwords-title"));
    Ok(Page { frame, current, wrong })
}

async fn show(ask: Ask) -> Result<Response, Failure> {
    if ask.who.account.is_none() {
        return Ok(Redirect::to("/sign-in?back=/me/password").into_response());
    }
    Ok(ask.page(&page(&ask, Vec::new()).await?))
}

async fn change(ask: Ask, visitor: Visitor, form: Sent) -> Result<Response, Failure> {
    if ask.who.account.is_none() {
        return Ok(Redirect::to("/sign-in?back=/me/password").into_response());
    }
    let change = Change {
        session: ask.session.unwrap_or(0),
        current: form.get("current").to_owned(),
        new: form.get("new").to_owned(),
        again: form.get("again").to_owned(),
    };
    let visit = visitor.visit(&ask);
    match ask.web.clerk().change_password(&ask.who, change, visit).await {
        Ok(signed_in) => {
            let told = flash::done(ask.tongue, "accounts-passwords-changed", &[]);
            Ok(with_session(&ask, ask.back("/me", &told), &signed_in))
        }
        Err(Trouble::Refused(why)) => {
            let wrong = vec![(field(why.as_ref()), flash::refusal(ask.tongue, why.as_ref()))];
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&ask, wrong).await?))
        }
        Err(why) => Err(Failure::new(&ask, why).back("/me/password")),
    }
}

/// The field a refusal speaks of.
fn field(why: &dyn Refuse) -> &'static str {
    let key = why.message().key;
    if key == Refusal::Differ.message().key {
        return "again";
    }
    let new = [Refusal::Short, Refusal::Long, Refusal::HoldsLogin, Refusal::Common];
    if new.iter().any(|known| known.message().key == key) { "new" } else { "current" }
}
