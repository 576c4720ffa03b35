//! Decisions conveyed to each district, and what comes back.
