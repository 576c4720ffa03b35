//! Recesses, and adjourning to another day.
