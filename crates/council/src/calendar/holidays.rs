//! Public holidays of Korea, and days that the house adds.
