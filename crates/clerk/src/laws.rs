//! Which book is in force, read once and kept: a version never changes.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use bylaws::{Book, LawOn};
use council::{BodyId, VersionId, bylaws::versions, bylaws::versions::Version};
use jiff::civil::DateTime;
use store::{Conn, Error};

/// The books of the house, by version.
#[derive(Debug, Default)]
pub struct Laws {
    books: RwLock<HashMap<VersionId, Arc<Book>>>,
}

/// The version in force at a moment, with its book.
#[derive(Debug, Clone)]
pub struct InForce {
    /// The version.
    pub version: Version,
    /// Its book.
    pub book: Arc<Book>,
    /// The moment asked for.
    pub at: DateTime,
}

impl InForce {
    /// The law, to be asked.
    pub fn law(&self) -> LawOn<'_> {
        self.book.on(self.at)
    }
}

impl Laws {
    /// The book of the council `root` in force at `at`; `None` where it has none yet.
    pub fn in_force(
        &self,
        conn: &mut dyn Conn,
        root: BodyId,
        at: DateTime,
    ) -> Result<Option<InForce>, Error> {
        let known = store::bylaws::versions::of_body(conn, root)?;
        let Some(version) = versions::in_force(&known, at) else { return Ok(None) };
        let book = self.book(conn, version.id)?;
        Ok(Some(InForce { version: version.clone(), book, at }))
    }

    /// The book of the council `root` in force at `at`, and its version; an empty book, silent on
    /// everything, where the council has none.
    pub fn book_at(
        &self,
        conn: &mut dyn Conn,
        root: BodyId,
        at: DateTime,
    ) -> Result<(Option<Version>, Arc<Book>), Error> {
        if let Some(found) = self.in_force(conn, root, at)? {
            return Ok((Some(found.version), found.book));
        }
        let empty = Book::read("").map_err(|_| Error::Corrupt { what: "an empty book".into() })?;
        Ok((None, Arc::new(empty)))
    }

    /// The book of one version.
    pub fn book(&self, conn: &mut dyn Conn, version: VersionId) -> Result<Arc<Book>, Error> {
        if let Some(book) = self.books.read().unwrap_or_else(PoisonError::into_inner).get(&version)
        {
            return Ok(Arc::clone(book));
        }
        let text = store::bylaws::versions::text(conn, version)?;
        let book = Book::read(&text).map_err(|misprints| Error::Corrupt {
            what: format!(
                "bylaws version {version}: {}",
                misprints.first().map_or_else(String::new, ToString::to_string)
            ),
        })?;
        let book = Arc::new(book);
        self.books
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(version, Arc::clone(&book));
        Ok(book)
    }
}
