//! The only place that rolls dice: tokens, salts, keys of acts.

/// `bytes` random bytes as lower-case hex. The operating system's generator does not fail on any
/// system we run on; if it did, going on without secrets would be worse than stopping.
#[expect(clippy::disallowed_methods, reason = "these are the dice of the house")]
pub fn token(bytes: usize) -> String {
    let mut buffer = vec![0; bytes];
    if let Err(why) = getrandom::fill(&mut buffer) {
        tracing::error!(%why, "no randomness");
        std::process::abort();
    }
    kit::hash::hex(&buffer)
}
