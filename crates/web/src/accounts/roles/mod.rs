//! Who may do what, as a table: `/admin/rights`. Everybody may read it.

use askama::Template;
use axum::{Router, response::Response, routing::get};
use council::accounts::roles::{Act, Role, role_key};

use crate::{Web, ask::Ask, look::Frame};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/admin/rights", get(show))
}

#[derive(Template)]
#[template(path = "accounts/rights.html")]
struct Page {
    frame: Frame,
    shelves: Vec<Shelf>,
}

/// The acts of one shelf.
struct Shelf {
    /// The word before the first dot: `meetings`.
    word: &'static str,
    acts: Vec<Act>,
}

impl Page {
    /// The roles that some act asks for, in the order of the columns.
    fn roles(&self) -> Vec<Role> {
        let asked = |role: &&Role| Act::ALL.iter().any(|act| act.roles().contains(role));
        Role::ALL.iter().filter(asked).copied().collect()
    }

    fn role(&self, role: &Role) -> &'static str {
        self.frame.say(role_key(*role))
    }

    /// The name of an act: `accounts-act-` and its name in the journal.
    fn act(&self, act: &Act) -> &'static str {
        self.frame.say(&format!("accounts-act-{}", act.kind().replace('.', "-")))
    }

    fn title(&self, shelf: &Shelf) -> &'static str {
        self.frame.say(match shelf.word {
            "bodies" => "accounts-rights-bodies",
            "people" => "accounts-rights-people",
            "bylaws" => "accounts-rights-bylaws",
            "meetings" => "accounts-rights-meetings",
            "decisions" => "accounts-rights-decisions",
            "calendar" => "accounts-rights-calendar",
            "costs" => "accounts-rights-costs",
            "files" => "accounts-rights-files",
            "accounts" => "accounts-rights-accounts",
            _ => "accounts-rights-house",
        })
    }
}

async fn show(ask: Ask) -> Response {
    let mut shelves: Vec<Shelf> = Vec::new();
    for act in Act::ALL {
        let word = act.kind().split('.').next().unwrap_or_default();
        match shelves.iter_mut().find(|shelf| shelf.word == word) {
            Some(shelf) => shelf.acts.push(*act),
            None => shelves.push(Shelf { word, acts: vec![*act] }),
        }
    }
    let frame = ask.frame().titled(ask.tongue.say("accounts-rights-title"));
    ask.page(&Page { frame, shelves })
}
