//! Every body of the house, to name them and to ask for rights in many places at once.

use council::BodyId;
use council::accounts::roles::{Act, Forbidden, Place};
use council::bodies::registry::Body;
use council::meetings::disclosures::sees_all;
use store::{Conn, Error};

use crate::{ask::Ask, journal::body_name};

/// Every body.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bodies {
    /// In the order entered.
    pub all: Vec<Body>,
}

impl Bodies {
    /// Reads them, in one statement.
    pub fn read(conn: &mut dyn Conn) -> Result<Self, Error> {
        Ok(Self { all: store::bodies::registry::list(conn)? })
    }

    /// A body by its number.
    pub fn find(&self, id: BodyId) -> Option<&Body> {
        self.all.iter().find(|body| body.id == id)
    }

    /// A body by the word of its address.
    pub fn by_slug(&self, slug: &str) -> Option<&Body> {
        self.all.iter().find(|body| body.slug.as_str() == slug)
    }

    /// The name of a body in the language of the page.
    pub fn name(&self, ask: &Ask, id: BodyId) -> String {
        self.find(id).map(|body| body_name(ask, body)).unwrap_or_default()
    }

    /// Where a body stands.
    pub fn place(&self, id: BodyId) -> Option<Place> {
        let body = self.find(id)?;
        let mut line = vec![body.id];
        let mut at = body.parent;
        // A family is a few levels deep; the bound keeps a damaged record from going round.
        while let Some(parent) = at.and_then(|id| self.find(id)).filter(|_| line.len() < 16) {
            line.push(parent.id);
            at = parent.parent;
        }
        Some(Place { line, root: body.root })
    }

    /// The right to an act in a body.
    pub fn may_in(&self, ask: &Ask, act: Act, id: BodyId) -> Result<(), Forbidden> {
        ask.who.may(act, self.place(id).as_ref())
    }

    /// Whether the reader may do it in a body.
    pub fn may(&self, ask: &Ask, act: Act, id: BodyId) -> bool {
        self.may_in(ask, act, id).is_ok()
    }

    /// Whether the reader sees what a body keeps closed.
    pub fn sees_all(&self, ask: &Ask, id: Option<BodyId>) -> bool {
        let place = id.and_then(|id| self.place(id));
        place.is_some_and(|place| sees_all(&ask.who, &place))
    }

    /// Bodies to choose from: address word, name, chosen.
    pub fn picks(&self, ask: &Ask, slug: &str) -> Vec<(String, String, bool)> {
        let pick = |body: &Body| {
            let word = body.slug.to_string();
            let on = word == slug;
            (word, body_name(ask, body), on)
        };
        self.all.iter().map(pick).collect()
    }
}
