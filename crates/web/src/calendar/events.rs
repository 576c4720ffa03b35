//! Single dates of a body, with precision and state.
