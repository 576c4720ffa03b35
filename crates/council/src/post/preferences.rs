//! What somebody wants to get by e-mail, and how often.
