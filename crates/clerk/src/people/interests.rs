//! Declared interests: to whom or what somebody is bound.
