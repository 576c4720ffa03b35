//! Notices of a meeting: who was notified of what, when and how.
