//! Everything the pages of one council's book share, loaded in one snapshot.

use std::{collections::BTreeMap, sync::Arc};

use bylaws::Book;
use council::VersionId;
use council::accounts::roles::{Act, Place};
use council::bodies::registry::Body;
use council::bylaws::versions::{self, Version};
use jiff::civil::DateTime;
use kit::Message;
use store::bylaws::{amendments::Head, pages::Adoption, pages::InOffice};
use words::Tongue;

use crate::{ask::Ask, failure::Failure};
use clerk::Trouble;

/// The book of a council with its whole history.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// The council.
    pub council: Body,
    /// Its versions, oldest first, voided ones included.
    pub versions: Vec<Version>,
    /// Their books.
    pub books: BTreeMap<VersionId, Arc<Book>>,
    /// The decisions that adopted them.
    pub adoptions: BTreeMap<VersionId, Adoption>,
    /// Drafts, newest first.
    pub drafts: Vec<Head>,
    /// Seats held today, by organ and role.
    pub in_office: BTreeMap<(String, String), InOffice>,
    /// Day and time of the house.
    pub now: DateTime,
    drafting: Place,
    standing: Place,
}

impl Shelf {
    /// Loads the book of the council with this address word; an organ leads to its council.
    pub async fn load(ask: &Ask, slug: &str) -> Result<Self, Failure> {
        let (slug, clerk, now) = (slug.to_owned(), ask.web.clerk().clone(), ask.now);
        let read = ask.web.reader().read(&ask.who, move |seen| {
            let conn = &mut *seen.conn;
            let Some(body) = store::bodies::registry::by_slug(conn, &slug)? else {
                return Ok(None);
            };
            let council = match body.id == body.root {
                true => body,
                false => match store::bodies::registry::find(conn, body.root)? {
                    Some(root) => root,
                    None => return Ok(None),
                },
            };
            let versions = store::bylaws::versions::of_body(conn, council.id)?;
            let mut books = BTreeMap::new();
            for version in &versions {
                books.insert(version.id, clerk.laws().book(conn, version.id)?);
            }
            let seated = store::bylaws::pages::seated_in(conn, seen.by, &council)?;
            let standing = store::bodies::registry::place(conn, &council)?;
            let drafting = match &seated {
                Some(organ) => store::bodies::registry::place(conn, organ)?,
                None => standing.clone(),
            };
            Ok(Some(Self {
                adoptions: store::bylaws::pages::adoptions(conn, council.id)?,
                drafts: store::bylaws::amendments::heads(conn, council.id)?,
                in_office: store::bylaws::pages::in_office(conn, council.id, now.date())?,
                council,
                versions,
                books,
                now,
                drafting,
                standing,
            }))
        });
        let shelf = read.await.map_err(|why| Failure::new(ask, why))?;
        shelf.ok_or_else(|| Failure::missing(ask, "body"))
    }

    /// The address word of the council.
    pub fn slug(&self) -> &str {
        self.council.slug.as_str()
    }

    /// The name of the council as the language shows it.
    pub fn name(&self, tongue: Tongue) -> &str {
        name(tongue, &self.council.name, &self.council.name_en)
    }

    /// Whether the reader may draft amendments.
    pub fn may_draft(&self, ask: &Ask) -> bool {
        ask.who.may(Act::DraftAmendment, Some(&self.drafting)).is_ok()
    }

    /// Whether the reader may do another act in the council.
    pub fn may(&self, ask: &Ask, act: Act) -> bool {
        ask.who.may(act, Some(&self.standing)).is_ok()
    }

    /// The version in force at a moment, with its book.
    pub fn in_force(&self, at: DateTime) -> Option<(&Version, &Arc<Book>)> {
        let version = versions::in_force(&self.versions, at)?;
        Some((version, self.books.get(&version.id)?))
    }

    /// The version in force now, or the refusal that there is none.
    pub fn in_force_now(&self, ask: &Ask) -> Result<(&Version, &Arc<Book>), Failure> {
        self.in_force(self.now).ok_or_else(|| {
            let none = Message::new("bylaws-no-book").with("at", self.now);
            Failure::new(ask, Trouble::Unreadable(none)).back(format!("/bylaws/{}", self.slug()))
        })
    }

    /// The version with this number.
    pub fn version(&self, no: u32) -> Option<(&Version, &Arc<Book>)> {
        let version = self.versions.iter().find(|version| version.no == no)?;
        Some((version, self.books.get(&version.id)?))
    }

    /// The version with this id.
    pub fn version_by_id(&self, id: VersionId) -> Option<(&Version, &Arc<Book>)> {
        let version = self.versions.iter().find(|version| version.id == id)?;
        Some((version, self.books.get(&version.id)?))
    }

    /// The version that was in force before this one.
    pub fn before(&self, version: &Version) -> Option<(&Version, &Arc<Book>)> {
        let valid = self.versions.iter().filter(|v| v.voided_at.is_none());
        let earlier = valid.filter(|v| v.effective_at < version.effective_at);
        let before = earlier.max_by_key(|v| v.effective_at)?;
        Some((before, self.books.get(&before.id)?))
    }

    /// When a version was followed by the next.
    pub fn until(&self, version: &Version) -> Option<DateTime> {
        let valid = self.versions.iter().filter(|v| v.voided_at.is_none());
        valid.map(|v| v.effective_at).filter(|at| *at > version.effective_at).min()
    }

    /// Valid versions up to and including this one, oldest first.
    pub fn up_to<'s>(&'s self, version: &Version) -> Vec<(&'s Version, &'s Arc<Book>)> {
        let mut chain: Vec<_> = self
            .versions
            .iter()
            .filter(|v| v.voided_at.is_none() || v.id == version.id)
            .filter(|v| (v.effective_at, v.no) <= (version.effective_at, version.no))
            .filter_map(|v| Some((v, self.books.get(&v.id)?)))
            .collect();
        chain.sort_by_key(|(v, _)| (v.effective_at, v.no));
        chain
    }
}

/// The name that a language shows.
pub fn name<'n>(tongue: Tongue, ko: &'n str, en: &'n str) -> &'n str {
    if tongue.is_ko() || en.is_empty() { ko } else { en }
}
