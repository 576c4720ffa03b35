//! The house as its users meet it: through a real browser and the command line.

#[cfg(test)]
mod browser;
#[cfg(test)]
mod command;
#[cfg(test)]
mod journeys;
