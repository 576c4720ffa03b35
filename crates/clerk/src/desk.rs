//! The desk: where the five steps of one act are made.

use council::accounts::roles::{Act, Place, Role, Standing};
use council::bodies::registry::Body;
use council::{BodyId, MeetingId, PersonId};
use jiff::civil::DateTime;
use kit::Id;
use serde_json::Value;
use store::{Conn, journal};

use crate::{InForce, Trouble, laws::Laws, numbers::Reserved, refused};

/// What an act was done to. Live pages follow `kind-number`, such as `meeting-7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// The kind of record.
    pub kind: &'static str,
    /// Its number.
    pub id: i64,
}

impl Subject {
    /// A body.
    pub const fn body(id: BodyId) -> Self {
        Self { kind: "body", id: id.get() }
    }

    /// A meeting: every act in a meeting names the meeting, so that its page can follow.
    pub const fn meeting(id: MeetingId) -> Self {
        Self { kind: "meeting", id: id.get() }
    }

    /// A person.
    pub const fn person(id: PersonId) -> Self {
        Self { kind: "person", id: id.get() }
    }

    /// Any other record.
    pub const fn of<K>(kind: &'static str, id: Id<K>) -> Self {
        Self { kind, id: id.get() }
    }
}

/// The desk of one act, inside its transaction.
pub struct Desk<'c> {
    /// The transaction.
    pub conn: &'c mut dyn Conn,
    /// The house's day and time.
    pub now: DateTime,
    /// Real time, µs UTC.
    pub recorded_at: i64,
    /// Who acts.
    pub who: &'c Standing,
    pub(crate) key: &'c str,
    pub(crate) laws: &'c Laws,
    /// Whether the house has a mail server.
    pub(crate) post: bool,
    pub(crate) numbers: &'c mut Reserved,
    pub(crate) capacity: &'static str,
    pub(crate) journaled: bool,
}

impl Desk<'_> {
    /// A number for a new record.
    pub fn id<K>(&mut self) -> Result<Id<K>, Trouble> {
        self.numbers.take().map(Id::new).ok_or(Trouble::Store(store::Error::Overloaded))
    }

    /// The body and the bodies above it: where rights are asked.
    pub fn place(&mut self, body: &Body) -> Result<Place, Trouble> {
        Ok(store::bodies::registry::place(self.conn, body)?)
    }

    /// The right to the act, in the body where it is done; `None` for the house as a whole.
    pub fn may(&mut self, act: Act, body: Option<&Body>) -> Result<(), Trouble> {
        let place = body.map(|body| self.place(body)).transpose()?;
        self.who.may(act, place.as_ref())?;
        let role = act.roles().iter().find(|role| self.who.has(**role, place.as_ref()));
        self.capacity = match role {
            _ if self.who.house => "house",
            Some(role) => role.word(),
            None => Role::Reader.word(),
        };
        Ok(())
    }

    /// The right to an act that belongs to no body, such as entering a person.
    pub fn may_anywhere(&mut self, act: Act) -> Result<(), Trouble> {
        self.who.may_anywhere(act)?;
        let granted = |role: &&Role| self.who.granted.iter().any(|grant| grant.role == **role);
        self.capacity = match act.roles().iter().find(granted) {
            _ if self.who.house => "house",
            Some(role) => role.word(),
            None => self.capacity,
        };
        Ok(())
    }

    /// The law of the council that `body` belongs to, now.
    pub fn law(&mut self, body: &Body) -> Result<InForce, Trouble> {
        self.law_at(body, self.now)
    }

    /// The law of the council that `body` belongs to, at a moment. A council without a book is
    /// silent on everything.
    pub fn law_at(&mut self, body: &Body, at: DateTime) -> Result<InForce, Trouble> {
        let found = self.laws.in_force(self.conn, body.root, at)?;
        found.ok_or_else(|| refused(NoBook { at }))
    }

    /// The book of one version.
    pub fn book(
        &mut self,
        version: council::VersionId,
    ) -> Result<std::sync::Arc<bylaws::Book>, Trouble> {
        Ok(self.laws.book(self.conn, version)?)
    }

    /// Writes the act's one row in the journal. What is not public must not be in `content`.
    pub fn journal(
        &mut self,
        act: Act,
        subject: Subject,
        body: Option<BodyId>,
        content: &Value,
    ) -> Result<(), Trouble> {
        let number: Id<()> = self.id()?;
        let legal_at = self.now.to_string();
        journal::append(
            self.conn,
            &journal::Act {
                act: number.get(),
                key: self.key,
                kind: act.kind(),
                subject_kind: subject.kind,
                subject: subject.id,
                body: body.map(Id::get),
                actor_kind: self.capacity,
                actor: self.who.account.map(Id::get),
                legal_at: &legal_at,
                recorded_at: self.recorded_at,
                content,
            },
        )?;
        self.journaled = true;
        Ok(())
    }
}

/// The council has no book in force.
#[derive(Debug, Clone, Copy)]
struct NoBook {
    at: DateTime,
}

impl council::Refuse for NoBook {
    fn message(&self) -> kit::Message {
        kit::Message::new("bylaws-no-book").with("at", self.at)
    }
}
