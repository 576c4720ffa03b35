//! Items referred from one body to another, and carried over, that must not be lost.
