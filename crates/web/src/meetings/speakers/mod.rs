//! The list of speakers: who asked, who has the floor, for how long.
