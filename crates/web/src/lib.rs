//! Pages and forms. A handler reads the form, asks the clerk, shows the answer.
//!
//! The web gets a [`store::Reader`] and a [`clerk::Clerk`], never the writer. Every page extends
//! `look/layout.html`; every form works without a script.

mod accounts;
mod ask;
mod bodies;
mod bylaws;
mod cache;
mod calendar;
mod costs;
mod decisions;
mod errors;
mod failure;
mod files;
mod flash;
mod form;
mod founding;
mod home;
mod journal;
mod live;
pub mod look;
mod machines;
mod meetings;
mod people;
mod post;
mod router;
mod sent;
mod state;
mod tasks;
mod threads;

pub use router::app;
pub use state::{Settings, Web};
