//! Signing in and out, and one's own page: `/sign-in`, `/sign-out`, `/me/account`.

mod device;
mod me;

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use clerk::Trouble;
use council::accounts::throttles;

pub use self::device::device;
use super::{Visitor, with_session, without_session};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    look::{Field, Flash, Frame, Tone, choice::home_path},
    sent::{Sent, Wanted},
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/sign-in", get(show).post(sign_in))
        .route("/sign-out", post(sign_out))
        .route("/me/account", get(me::show))
        .route("/me/sessions/others/end", post(end_others))
        .route("/me/sessions/{session}/end", post(end_one))
}

#[derive(Template)]
#[template(path = "accounts/sign-in.html")]
struct Page {
    frame: Frame,
    back: String,
    login: String,
    wrong: String,
    demo: bool,
}

impl Page {
    fn fields(&self) -> [Field<'_>; 2] {
        let tongue = self.frame.tongue;
        [
            Field::text(tongue, "login", tongue.say("accounts-login"))
                .value(self.login.as_str())
                .remembered_as("username")
                .required(),
            Field::input(tongue, "password", "password", tongue.say("accounts-password"))
                .remembered_as("current-password")
                .required(),
        ]
    }
}

fn page(ask: &Ask, back: String, login: String, wrong: String) -> Page {
    Page {
        frame: ask.frame().titled(ask.tongue.say("main-sign-in")),
        back,
        login,
        wrong,
        demo: ask.web.settings().demo,
    }
}

async fn show(ask: Ask, Wanted(wanted): Wanted) -> Response {
    let back = home_path(wanted.get("back"));
    if ask.who.account.is_some() {
        return Redirect::to(&back).into_response();
    }
    ask.page(&page(&ask, back, String::new(), String::new()))
}

async fn sign_in(ask: Ask, visitor: Visitor, form: Sent) -> Result<Response, Failure> {
    let back = home_path(form.get("back"));
    let login = form.get("login").to_owned();
    let visit = visitor.visit(&ask);
    match ask.web.clerk().sign_in(&login, form.get("password"), visit).await {
        Ok(signed_in) => {
            let told = flash::done(ask.tongue, "accounts-sessions-signed-in", &[]);
            Ok(with_session(&ask, ask.back(&back, &told), &signed_in))
        }
        Err(Trouble::Refused(why)) => {
            let wrong = flash::refusal(ask.tongue, why.as_ref());
            let wait = wait(&why.message());
            let status =
                wait.map_or(StatusCode::UNPROCESSABLE_ENTITY, |_| StatusCode::TOO_MANY_REQUESTS);
            let mut response = ask.page_with(status, &page(&ask, back, login, wrong));
            if let Some(seconds) = wait {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            }
            Ok(response)
        }
        Err(why) => Err(Failure::new(&ask, why).back("/sign-in")),
    }
}

/// How many seconds a refusal asks to wait, where it does.
fn wait(message: &kit::Message) -> Option<u64> {
    let kit::Arg::Int(count) = message.args.first().map(|(_, arg)| arg)? else { return None };
    let each = throttles::unit(message.key)?;
    u64::try_from(*count).ok().map(|count| count * each)
}

async fn sign_out(ask: Ask) -> Result<Response, Failure> {
    if let Some(session) = ask.session {
        let ended = ask.web.clerk().end_session(&ask.who, session).await;
        ended.map_err(|why| Failure::new(&ask, why).back("/me"))?;
    }
    let told = flash::done(ask.tongue, "accounts-sessions-signed-out", &[]);
    Ok(without_session(&ask, ask.back("/", &told)))
}

async fn end_one(ask: Ask, Path(session): Path<String>) -> Result<Response, Failure> {
    let session: i64 = session.parse().map_err(|_| Failure::missing(&ask, "session"))?;
    if ask.session == Some(session) {
        return sign_out(ask).await;
    }
    let ended = ask.web.clerk().end_session(&ask.who, session).await;
    match ended.map_err(|why| Failure::new(&ask, why).back("/me/account"))? {
        true => {
            Ok(ask.back("/me/account", &flash::done(ask.tongue, "accounts-sessions-ended", &[])))
        }
        false => Err(Failure::missing(&ask, "session")),
    }
}

async fn end_others(ask: Ask) -> Result<Response, Failure> {
    let spared = ask.session.unwrap_or(0);
    let ended = ask.web.clerk().end_other_sessions(&ask.who, spared).await;
    let count = ended.map_err(|why| Failure::new(&ask, why).back("/me/account"))?;
    let text = ask.tongue.of("accounts-sessions-others-ended").n("count", count).to_string();
    Ok(ask.back("/me/account", &[Flash::new(Tone::Ok, text)]))
}
