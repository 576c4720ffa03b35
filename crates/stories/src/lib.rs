//! Runs the stories through the council and through the clerk.
