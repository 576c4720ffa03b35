//! Coming in by a link: `/sign-in/{token}`. Opening the page uses nothing up, because mail programs
//! open links before people do; the button does.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use clerk::Trouble;
use clerk::accounts::links::Shown;
use council::accounts::links::Purpose;
use council::accounts::sessions::Opened;

use super::{Visitor, unkept, with_session};
use crate::{Web, ask::Ask, failure::Failure, flash, look::Frame};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/sign-in/{token}", get(show).post(enter))
}

#[derive(Template)]
#[template(path = "accounts/link.html")]
struct Page {
    frame: Frame,
    token: String,
    shown: Shown,
}

impl Page {
    /// What the link is for, in a sentence.
    fn lede(&self) -> String {
        let key = match self.shown.purpose {
            Purpose::First => "accounts-links-lede-first",
            Purpose::SignIn => "accounts-links-lede-sign-in",
            Purpose::Reset => "accounts-links-lede-reset",
        };
        self.frame.of(key).s("name", &self.shown.name).to_string()
    }
}

/// A link that opens nothing.
#[derive(Template)]
#[template(path = "accounts/link-shut.html")]
struct Shut {
    frame: Frame,
    sentence: String,
}

async fn show(ask: Ask, Path(token): Path<String>) -> Result<Response, Failure> {
    match ask.web.clerk().look_at_link(&token).await {
        Ok(shown) => {
            let frame = ask.frame().titled(ask.tongue.say("main-sign-in")).at("/sign-in");
            Ok(unkept(ask.page(&Page { frame, token, shown })))
        }
        Err(why) => shut(&ask, why),
    }
}

async fn enter(ask: Ask, visitor: Visitor, Path(token): Path<String>) -> Result<Response, Failure> {
    let visit = visitor.visit(&ask);
    match ask.web.clerk().enter_by_link(&token, visit).await {
        Ok(signed_in) => {
            let to = match signed_in.opened {
                Opened::First | Opened::Reset => "/me/password",
                Opened::SignIn | Opened::Password => "/",
            };
            let told = flash::done(ask.tongue, "accounts-sessions-signed-in", &[]);
            Ok(with_session(&ask, ask.back(to, &told), &signed_in))
        }
        Err(why) => shut(&ask, why),
    }
}

fn shut(ask: &Ask, why: Trouble) -> Result<Response, Failure> {
    let Trouble::Refused(why) = why else { return Err(Failure::new(ask, why).back("/sign-in")) };
    let page = Shut {
        frame: ask.frame().titled(ask.tongue.say("accounts-links-shut")).at("/sign-in"),
        sentence: flash::refusal(ask.tongue, why.as_ref()),
    };
    Ok(unkept(ask.page_with(StatusCode::GONE, &page)))
}
