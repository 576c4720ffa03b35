//! Minutes: drafted from the record, circulated, corrected, adopted, frozen.
