//! A closure on its way to a connection, and its answer on the way back.

use std::{
    any::Any,
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
};

use crate::{Conn, Error};

thread_local! {
    /// Whether this thread is inside a transaction's closure.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// A transaction's closure without its types, as the engines' threads see it.
pub(crate) trait Act: Send {
    /// Runs the closure and keeps what it answered; whether that was a success.
    fn run(&mut self, conn: &mut dyn Conn) -> bool;

    /// Replaces the answer: the transaction did not happen.
    fn fail(&mut self, why: Error);

    /// Sends the answer to whoever waits.
    fn answer(self: Box<Self>);
}

/// A closure with its answer and the way to send it.
pub(crate) struct Pending<F, T, E, R> {
    pub(crate) work: F,
    pub(crate) outcome: Option<Result<T, E>>,
    pub(crate) reply: R,
}

impl<F, T, E, R> Pending<F, T, E, R> {
    pub(crate) fn new(work: F, reply: R) -> Self {
        Self { work, outcome: None, reply }
    }
}

impl<F, T, E, R> Act for Pending<F, T, E, R>
where
    F: FnMut(&mut dyn Conn) -> Result<T, E> + Send,
    T: Send,
    E: From<Error> + Send,
    R: FnOnce(Result<T, E>) + Send,
{
    fn run(&mut self, conn: &mut dyn Conn) -> bool {
        let before = INSIDE.replace(true);
        // A panic undoes the transaction; the closure's own state is dropped with it.
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.work)(conn)));
        INSIDE.set(before);
        let outcome = outcome.unwrap_or_else(|panic| Err(panicked(panic.as_ref()).into()));
        self.outcome.insert(outcome).is_ok()
    }

    fn fail(&mut self, why: Error) {
        self.outcome = Some(Err(why.into()));
    }

    fn answer(self: Box<Self>) {
        let Self { outcome, reply, .. } = *self;
        reply(outcome.unwrap_or_else(|| Err(Error::Stopped.into())));
    }
}

/// Refuses a transaction begun inside another one's closure: it would wait for itself.
pub(crate) fn refuse_nested() -> Result<(), Error> {
    if INSIDE.get() {
        return Err(Error::Unsupported {
            what: "a transaction inside another: use the connection that the closure was given",
        });
    }
    Ok(())
}

fn panicked(panic: &(dyn Any + Send)) -> Error {
    let why = match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => (*text).to_owned(),
        (_, Some(text)) => text.clone(),
        _ => "no message".to_owned(),
    };
    Error::Panicked { why }
}
