//! Written resolutions (서면심의), where the book allows them.
