//! Every page of the house.
