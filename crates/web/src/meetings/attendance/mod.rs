//! Attendance: taking it in the meeting, the sheet of all comings and goings, the sign sheet.

pub(crate) mod acts;
pub(crate) mod cards;
pub(crate) mod entry;
pub(crate) mod print;
pub(crate) mod sheet;
