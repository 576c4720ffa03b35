//! The agenda: its list, its items with what happened on them, and the page where it is edited.

pub(crate) mod acts;
pub(crate) mod console;
pub(crate) mod edit;
pub(crate) mod interests;
pub(crate) mod item;
pub(crate) mod list;
