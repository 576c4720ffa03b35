//! Meetings as such: the list of them, calling one, and what is posted about one as a whole.

pub(crate) mod acts;
pub(crate) mod calling;
pub(crate) mod console;
pub(crate) mod list;
