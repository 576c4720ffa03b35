//! Links between records, and the chain they make.
