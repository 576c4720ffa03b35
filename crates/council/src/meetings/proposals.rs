//! Items that members propose for an agenda.
