//! What a page of a meeting is made from: the record, the law of the moment, who reads.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use bylaws::{Book, Cite, LawOn};
use clerk::{Clerk, Trouble};
use council::accounts::roles::{Act, Place, Standing};
use council::bodies::registry::Body;
use council::bylaws::amendments::State;
use council::bylaws::versions::{self, Version};
use council::meetings::agenda::Item;
use council::meetings::convening::Stage;
use council::meetings::disclosures::sees_all;
use council::meetings::page::MeetingPage;
use council::meetings::replies::Reply;
use council::{AmendmentId, BodyId, MeetingId, PersonId, VersionId};
use jiff::civil::{Date, DateTime};
use kit::Slug;
use store::{Conn, Error, bodies::seats::RosterLine, meetings::referrals::Shown as Referred};

use crate::{ask::Ask, bylaws::place, failure::Failure, meetings::referrals};

/// Ended seats that are offered to be noted.
const MOST_ENDED: u32 = 24;

/// What never changes and is read once: where bodies stand, what drafts on agendas change.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    families: RwLock<HashMap<BodyId, Arc<Family>>>,
    comparisons: RwLock<HashMap<AmendmentId, Arc<Comparison>>>,
}

/// Where a body stands: the bodies above it, and the council whose book it follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Family {
    /// The body and those above it.
    pub place: Place,
    /// The address word of the council.
    pub council: Slug,
}

/// A draft beside the book it amends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Comparison {
    /// The version that is amended.
    pub base: VersionId,
    /// Each paragraph that differs, with the reason of that change.
    pub rows: Vec<(bylaws::Change, String)>,
    /// The day it names for taking effect.
    pub effective_on: Option<Date>,
}

/// A meeting with its law and its reader.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The record.
    pub page: MeetingPage,
    /// The moment the page speaks of: now, or the end of a meeting that is over.
    pub at: DateTime,
    /// Versions of the council's book.
    pub versions: Vec<Version>,
    /// The version in force at that moment.
    pub in_force: Option<VersionId>,
    /// Its book; an empty one, silent on everything, where there is none.
    book: Arc<Book>,
    /// The books that votes and elections were held under.
    books: BTreeMap<VersionId, Arc<Book>>,
    /// Where the body stands.
    pub family: Arc<Family>,
    /// Drafts on the agenda beside the book they amend.
    pub comparisons: BTreeMap<AmendmentId, Arc<Comparison>>,
    /// Seats of the council that ended lately, for whoever may note that they did; else none.
    pub ended: Vec<RosterLine>,
    /// What was referred from here, taken up here, and waits for the body; not read for members
    /// while the meeting runs.
    pub referrals: Vec<Referred>,
    /// Whether members said that they come; read before the meeting, for those inside.
    pub replies: Vec<Reply>,
    /// What the reader may do here.
    pub rights: Rights,
    /// Whether the reader sees what is closed; of others it was taken out.
    pub insider: bool,
}

/// What a reader may do in a body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Rights {
    acts: Vec<Act>,
    /// The person who reads, where the account belongs to one.
    pub person: Option<PersonId>,
    /// The name of who reads.
    pub name: String,
}

impl Rights {
    /// The rights of `who` in a place.
    pub fn of(who: &Standing, place: &Place) -> Self {
        let acts = if who.account.is_none() && !who.house {
            Vec::new()
        } else {
            Act::ALL.iter().copied().filter(|act| who.may(*act, Some(place)).is_ok()).collect()
        };
        Self { acts, person: who.person, name: who.name.clone() }
    }

    /// Whether the reader may do it, as far as roles go.
    pub fn may(&self, act: Act) -> bool {
        self.acts.contains(&act)
    }

    /// Whether the reader runs meetings: chair or secretary.
    pub fn runs(&self) -> bool {
        self.may(Act::OpenItem)
    }
}

impl Loaded {
    /// The law of the moment.
    pub fn law(&self) -> LawOn<'_> {
        self.book.on(self.at)
    }

    /// The book of a version, or the one in force.
    pub fn book(&self, version: VersionId) -> &Book {
        self.books.get(&version).map_or(&*self.book, AsRef::as_ref)
    }

    /// The version itself.
    pub fn version(&self, id: VersionId) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    /// The address of a paragraph in the book in force.
    pub fn cited(&self, cite: &Cite) -> String {
        self.cited_in(self.in_force, cite)
    }

    /// The address of a paragraph in one version of the book.
    pub fn cited_in(&self, version: Option<VersionId>, cite: &Cite) -> String {
        let no = version.and_then(|id| self.version(id)).map(|version| version.no);
        book_href(&self.family.council, no, Some(cite))
    }

    /// The address of this meeting, with more behind it.
    pub fn href(&self, rest: &str) -> String {
        format!("/meetings/{}{rest}", self.page.meeting.id)
    }

    /// Whether the meeting is running.
    pub fn runs(&self) -> bool {
        self.page.meeting.stage() == Stage::Open
    }
}

/// The address of a book, of one version of it, of a paragraph in it.
pub(crate) fn book_href(council: &Slug, version: Option<u32>, cite: Option<&Cite>) -> String {
    match (cite, version) {
        (Some(cite), _) => place::link(council.as_str(), version, cite),
        (None, Some(no)) => format!("/bylaws/{council}?version={no}"),
        (None, None) => format!("/bylaws/{council}"),
    }
}

/// Reads the meeting of `ask`.
pub(crate) async fn load(ask: &Ask, id: MeetingId) -> Result<Loaded, Failure> {
    let (clerk, web) = (ask.web.clerk().clone(), ask.web.clone());
    let (now, who) = (ask.now, Arc::clone(&ask.who));
    let hidden = ask.tongue.say("meetings-disclosures-hidden");
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let kept = &web.inner.meetings;
        found(seen.conn, &clerk, kept, id, (now, &who, hidden))
    });
    read.await
        .map_err(|why| Failure::new(ask, why))?
        .ok_or_else(|| Failure::missing(ask, "meeting"))
}

fn found(
    conn: &mut dyn Conn,
    clerk: &Clerk,
    kept: &Kept,
    id: MeetingId,
    (now, who, hidden): (DateTime, &Standing, &str),
) -> Result<Option<Loaded>, Error> {
    let Some(mut page) = store::meetings::page::find(conn, id)? else { return Ok(None) };
    let versions = store::bylaws::versions::of_body(conn, page.body.root)?;
    let at = page.meeting.closed_at.or(page.meeting.cancelled_at).unwrap_or(now);
    let in_force = versions::in_force(&versions, at).map(|version| version.id);
    let mut books = BTreeMap::new();
    let held = page.votes.iter().map(|v| v.law).chain(page.elections.iter().map(|e| e.law));
    for version in held.chain(in_force) {
        if let std::collections::btree_map::Entry::Vacant(place) = books.entry(version) {
            place.insert(clerk.laws().book(conn, version)?);
        }
    }
    let book = match in_force.and_then(|version| books.get(&version)) {
        Some(book) => Arc::clone(book),
        None => Arc::new(no_book()?),
    };
    let family = kept.family(conn, &page.body)?;
    let rights = Rights::of(who, &family.place);
    let insider = sees_all(who, &family.place);
    if !insider {
        page.veil(hidden);
    }
    let mut comparisons = BTreeMap::new();
    for amendment in page.items.iter().filter_map(|item| item.amendment) {
        if let Some(comparison) = kept.comparison(conn, clerk, amendment)? {
            comparisons.insert(amendment, comparison);
        }
    }
    let ended = ended(conn, &page, &rights, at)?;
    let mut referrals = referred(conn, &page, &rights)?;
    if !insider {
        referrals::veil(conn, &mut referrals, hidden)?;
    }
    let replies = replied(conn, &page, &rights)?;
    Ok(Some(Loaded {
        page,
        at,
        versions,
        in_force,
        book,
        books,
        family,
        comparisons,
        ended,
        referrals,
        replies,
        rights,
        insider,
    }))
}

/// Seats of the council that ended lately, while an item is open, for who may note that they did.
fn ended(
    conn: &mut dyn Conn,
    page: &MeetingPage,
    rights: &Rights,
    at: DateTime,
) -> Result<Vec<RosterLine>, Error> {
    let on_an_item = page.meeting.stage() == Stage::Open && page.items.iter().any(Item::is_open);
    if !on_an_item || !rights.runs() {
        return Ok(Vec::new());
    }
    store::bodies::seats::ended(conn, page.body.root, at.date(), MOST_ENDED)
}

/// Referrals around a meeting; while it runs they are read for who runs it alone.
fn referred(
    conn: &mut dyn Conn,
    page: &MeetingPage,
    rights: &Rights,
) -> Result<Vec<Referred>, Error> {
    if page.meeting.stage() == Stage::Open && !rights.runs() {
        return Ok(Vec::new());
    }
    store::meetings::referrals::of_meeting(conn, page.meeting.id, page.body.id)
}

/// Whether members come: before the meeting, for those inside.
fn replied(conn: &mut dyn Conn, page: &MeetingPage, rights: &Rights) -> Result<Vec<Reply>, Error> {
    let inside = rights.may(Act::Reply) || rights.runs();
    if page.meeting.stage() != Stage::Called || !inside {
        return Ok(Vec::new());
    }
    store::meetings::replies::of_meeting(conn, page.meeting.id)
}

/// A book that says nothing.
fn no_book() -> Result<Book, Error> {
    Book::read("").map_err(|_| Error::Corrupt { what: "an empty book".to_owned() })
}

/// The law that a body follows at a moment, where it has a book.
pub(crate) struct Lawful {
    /// Versions of the council's book.
    pub versions: Vec<Version>,
    /// The version in force.
    pub in_force: Option<VersionId>,
    /// Its book, or an empty one.
    pub book: Arc<Book>,
    /// Where the body stands.
    pub family: Arc<Family>,
}

impl Lawful {
    /// The law that a meeting is held under now.
    pub async fn of_meeting(ask: &Ask, id: MeetingId) -> Result<Self, Failure> {
        let (web, now) = (ask.web.clone(), ask.now);
        let read = ask.web.reader().read(&ask.who, move |seen| {
            let meeting = store::meetings::convening::find(seen.conn, id)?;
            let Some(meeting) = meeting else { return Ok(None) };
            let body = store::bodies::registry::find(seen.conn, meeting.body)?;
            let Some(body) = body else { return Ok(None) };
            let kept = &web.inner.meetings;
            Self::read(seen.conn, web.clerk(), kept, &body, now).map(Some)
        });
        let read = read.await.map_err(|why| Failure::new(ask, why))?;
        read.ok_or_else(|| Failure::missing(ask, "meeting"))
    }

    /// Reads it.
    pub fn read(
        conn: &mut dyn Conn,
        clerk: &Clerk,
        kept: &Kept,
        body: &Body,
        at: DateTime,
    ) -> Result<Self, Error> {
        let versions = store::bylaws::versions::of_body(conn, body.root)?;
        let in_force = versions::in_force(&versions, at).map(|version| version.id);
        let book = match in_force {
            Some(version) => clerk.laws().book(conn, version)?,
            None => Arc::new(no_book()?),
        };
        Ok(Self { versions, in_force, book, family: kept.family(conn, body)? })
    }

    /// The address of a paragraph.
    pub fn cited(&self, cite: &Cite) -> String {
        let version = self.versions.iter().find(|v| Some(v.id) == self.in_force);
        book_href(&self.family.council, version.map(|v| v.no), Some(cite))
    }
}

impl Kept {
    /// Where a body stands. Neither its address word nor the body above it ever changes.
    pub fn family(&self, conn: &mut dyn Conn, body: &Body) -> Result<Arc<Family>, Error> {
        let kept =
            self.families.read().unwrap_or_else(PoisonError::into_inner).get(&body.id).cloned();
        if let Some(family) = kept {
            return Ok(family);
        }
        let place = store::bodies::registry::place(conn, body)?;
        let council = if body.root == body.id {
            body.slug.clone()
        } else {
            store::bodies::registry::find(conn, body.root)?
                .map_or_else(|| body.slug.clone(), |b| b.slug)
        };
        let family = Arc::new(Family { place, council });
        let mut all = self.families.write().unwrap_or_else(PoisonError::into_inner);
        all.insert(body.id, Arc::clone(&family));
        Ok(family)
    }

    /// What a draft changes; a draft on an agenda is not written anew.
    fn comparison(
        &self,
        conn: &mut dyn Conn,
        clerk: &Clerk,
        id: AmendmentId,
    ) -> Result<Option<Arc<Comparison>>, Error> {
        let kept =
            self.comparisons.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
        if kept.is_some() {
            return Ok(kept);
        }
        let Some(draft) = store::bylaws::amendments::find(conn, id)? else { return Ok(None) };
        let base = clerk.laws().book(conn, draft.base)?;
        let Ok(new) = Book::read(&draft.text) else { return Ok(None) };
        let reason = |cite: &Cite| {
            let cite = cite.to_string();
            let found = draft.reasons.iter().find(|(of, _)| *of == cite);
            found.map_or_else(String::new, |(_, why)| why.clone())
        };
        let changes = bylaws::compare(&base, &new).into_iter();
        let rows = changes
            .map(|change| {
                let why = reason(&change.cite);
                (change, why)
            })
            .collect();
        let comparison =
            Arc::new(Comparison { base: draft.base, rows, effective_on: draft.effective_on });
        if draft.state != State::Draft {
            let mut all = self.comparisons.write().unwrap_or_else(PoisonError::into_inner);
            all.insert(id, Arc::clone(&comparison));
        }
        Ok(Some(comparison))
    }
}

/// The number in an address; what is none is no page.
pub(crate) fn number<K>(
    ask: &Ask,
    written: &str,
    what: &'static str,
) -> Result<kit::Id<K>, Failure> {
    written.parse::<i64>().map(kit::Id::new).map_err(|_| Failure::new(ask, Trouble::Missing(what)))
}
