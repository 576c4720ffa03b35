//! The house without JavaScript.
