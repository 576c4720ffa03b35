//! Acts in and about meetings.

use std::sync::Arc;

use bylaws::{Book, LawOn};
use council::accounts::roles::Act;
use council::bylaws::versions::Version;
use council::meetings::page::MeetingPage;
use council::{BodyId, MeetingId};
use jiff::civil::DateTime;
use serde_json::Value;

use crate::{Desk, Subject, Trouble};

pub mod agenda;
pub mod attendance;
pub mod convening;
pub mod disclosures;
pub mod elections;
pub mod minutes;
pub mod motions;
pub mod notices;
pub mod proposals;
pub mod recesses;
pub mod referrals;
pub mod replies;
pub mod speakers;
pub mod statements;
pub mod votes;
pub mod written;

/// A meeting with everything known of it, and the law it is held under now.
pub(crate) struct Chamber {
    /// The meeting.
    pub page: MeetingPage,
    /// The version in force; none where the council has no book.
    pub version: Option<Version>,
    book: Arc<Book>,
    at: DateTime,
}

impl Chamber {
    /// Loads a meeting and asks for the right to `act` in its body.
    pub fn enter(desk: &mut Desk<'_>, id: MeetingId, act: Act) -> Result<Self, Trouble> {
        let page =
            store::meetings::page::find(desk.conn, id)?.ok_or(Trouble::Missing("meeting"))?;
        desk.may(act, Some(&page.body))?;
        let (version, book) = desk.laws.book_at(desk.conn, page.body.root, desk.now)?;
        Ok(Self { page, version, book, at: desk.now })
    }

    /// The law, to be asked; silent on everything where the council has no book.
    pub fn law(&self) -> LawOn<'_> {
        self.book.on(self.at)
    }

    /// The body that meets.
    pub fn body(&self) -> BodyId {
        self.page.body.id
    }

    /// The subject of acts in this meeting.
    pub fn subject(&self) -> Subject {
        Subject::meeting(self.page.meeting.id)
    }

    /// Writes the act's row.
    pub fn journal(&self, desk: &mut Desk<'_>, act: Act, content: &Value) -> Result<(), Trouble> {
        desk.journal(act, self.subject(), Some(self.body()), content)
    }
}

/// A text that may be left empty.
pub(crate) fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
