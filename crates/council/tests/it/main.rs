//! The council's promises that are kept in files of the repository.

mod rights;
