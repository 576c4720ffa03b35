//! Tasks: owner, due day or none, state, evidence.
