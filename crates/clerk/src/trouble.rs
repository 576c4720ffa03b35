//! Why an act did not happen: refused, forbidden, missing, repeated, or the store failed.

use council::{Refuse, accounts::roles::Forbidden};
use kit::Message;

/// Why an act did not happen. Nothing of it stays.
#[derive(Debug)]
pub enum Trouble {
    /// The council may not decide this; the reason carries its article.
    Refused(Box<dyn Refuse>),
    /// The right is missing.
    Forbidden(Forbidden),
    /// There is no such record; the word names its kind: `body`, `meeting`.
    Missing(&'static str),
    /// What was sent cannot be read: a day out of form, a number that is none.
    Unreadable(Message),
    /// The act with this key was done before: a form posted twice. Nothing was changed again.
    Repeated {
        /// What it was done to.
        subject: i64,
    },
    /// The store failed.
    Store(store::Error),
}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl From<Forbidden> for Trouble {
    fn from(why: Forbidden) -> Self {
        Self::Forbidden(why)
    }
}

/// A refusal of the council as trouble; for `map_err`.
pub fn refused(why: impl Refuse + 'static) -> Trouble {
    Trouble::Refused(Box::new(why))
}
