//! What of a meeting is public, partly or not, on which ground and until when.
