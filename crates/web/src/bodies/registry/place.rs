//! What every page of a body begins with: the body, where it stands, its law.

use bylaws::LawOn;
use clerk::{InForce, Trouble};
use council::accounts::roles::{Act, Place};
use council::bodies::registry::Body;
use store::{Conn, Error};
use words::Tongue;

use crate::{ask::Ask, failure::Failure};

/// A body with where it stands and the law of its council now.
#[derive(Debug, Clone)]
pub(crate) struct Here {
    /// The body.
    pub body: Body,
    /// The body and the bodies above it.
    pub place: Place,
    /// The council at the top; its address word leads to the book.
    pub root: Body,
    /// The book in force now; none where the council has none.
    pub law: Option<InForce>,
}

impl Here {
    /// Whether the reader may do an act here.
    pub fn may(&self, ask: &Ask, act: Act) -> bool {
        ask.who.may(act, Some(&self.place)).is_ok()
    }

    /// Refuses a reader who may not do an act here, as the act itself would.
    pub fn must(&self, ask: &Ask, act: Act) -> Result<(), Failure> {
        let back = self.href("");
        let may = ask.who.may(act, Some(&self.place));
        may.map_err(|why| Failure::new(ask, Trouble::Forbidden(why)).back(back))
    }

    /// An address under the body: `""`, `/seats/new`.
    pub fn href(&self, rest: &str) -> String {
        format!("/bodies/{}{rest}", self.body.slug)
    }

    /// The crumbs of a page under the body.
    pub fn crumbs(&self, t: Tongue) -> Vec<(String, String)> {
        let name = named(t, &self.body.name, &self.body.name_en).to_owned();
        let all = ("/bodies".to_owned(), t.say("main-nav-bodies").to_owned());
        vec![all, (self.href(""), name)]
    }

    /// The law, where the council has a book.
    pub fn law(&self) -> Option<LawOn<'_>> {
        super::law_of(&self.law)
    }
}

/// The body with an address word.
pub(crate) async fn find(ask: &Ask, slug: &str) -> Result<Here, Failure> {
    let (clerk, slug, now) = (ask.web.clerk().clone(), slug.to_owned(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(body) = store::bodies::registry::by_slug(seen.conn, &slug)? else {
            return Ok(None);
        };
        let place = store::bodies::registry::place(seen.conn, &body)?;
        let law = clerk.laws().in_force(seen.conn, body.root, now)?;
        let root = rooted(seen.conn, &body)?;
        Ok(Some(Here { body, place, root, law }))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    found.ok_or_else(|| Failure::missing(ask, "body"))
}

/// The council at the top of a body's family.
fn rooted(conn: &mut dyn Conn, body: &Body) -> Result<Body, Error> {
    if body.root == body.id {
        return Ok(body.clone());
    }
    let root = store::bodies::registry::find(conn, body.root)?;
    root.ok_or(Error::Missing { table: "bodies_bodies", id: body.root.get() })
}

/// A name in the language of the page; Korean where the record has none in English.
pub(crate) fn named<'n>(t: Tongue, ko: &'n str, en: &'n str) -> &'n str {
    if t.is_ko() || en.is_empty() { ko } else { en }
}

/// The name of a role in the language of the page; the word of the record where no book knows it.
pub(crate) fn role_name(t: Tongue, law: Option<&LawOn<'_>>, role: &str) -> String {
    let Some(known) = law.and_then(|law| law.book.role(role)) else { return role.to_owned() };
    named(t, &known.name, known.en.as_deref().unwrap_or_default()).to_owned()
}
