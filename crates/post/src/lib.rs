//! E-mail: builds letters, hands them to a mail server, reads what comes back.
//!
//! This room knows nothing of councils. It is given an address, a subject and a text, and says
//! what the server answered: taken, not now, never. When to try again is decided elsewhere.

pub mod bounce;
mod letter;
mod server;
pub mod testing;

pub use letter::{Letter, name_of};
pub use server::{Answer, Sender, Server, Tls};

/// Why letters cannot be sent with these settings.
#[derive(Debug, thiserror::Error)]
pub enum Wrong {
    /// An address of the house is none.
    #[error("`{0}` is no e-mail address")]
    Address(String),
    /// TLS cannot be set up.
    #[error("TLS: {0}")]
    Tls(String),
}
