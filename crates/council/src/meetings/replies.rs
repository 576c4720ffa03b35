//! Who says that they will come.
