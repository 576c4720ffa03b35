//! Pages and forms. A handler reads the form, asks the clerk, shows the answer.
//!
//! The web gets a [`store::Reader`] and a [`clerk::Clerk`], never the writer. Every page extends
//! `look/layout.html`; every form works without a script.

mod ask;
mod bodies;
mod cache;
mod failure;
mod flash;
mod home;
mod live;
pub mod look;
mod machines;
mod router;
mod state;

pub use router::app;
pub use state::{Settings, Web};
