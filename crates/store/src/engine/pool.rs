//! A few threads that take jobs from one bounded queue.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    },
    thread,
};

use crate::Error;

/// Worker threads; they end when the pool is dropped and its queue is empty.
pub(crate) struct Pool<J> {
    queue: SyncSender<J>,
}

impl<J: Send + 'static> Pool<J> {
    /// `size` threads called `name`; `worker(n)` makes what the `n`th does with each job.
    pub(crate) fn new<W: FnMut(J) + 'static>(
        name: &str,
        size: usize,
        waiting: usize,
        worker: impl Fn(usize) -> W + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let (queue, jobs) = sync_channel(waiting);
        let (jobs, worker) = (Arc::new(Mutex::new(jobs)), Arc::new(worker));
        for n in 0..size.max(1) {
            let (jobs, worker) = (Arc::clone(&jobs), Arc::clone(&worker));
            thread::Builder::new()
                .name(format!("{name}-{n}"))
                .spawn(move || serve(&jobs, worker(n)))
                .map_err(|why| Error::file("starting a thread", why))?;
        }
        Ok(Self { queue })
    }

    /// Queues `job`, or gives it back with the reason.
    pub(crate) fn submit(&self, job: J) -> Result<(), (J, Error)> {
        submit(&self.queue, job)
    }
}

/// Queues `job` without waiting, or gives it back with the reason.
pub(crate) fn submit<J>(queue: &SyncSender<J>, job: J) -> Result<(), (J, Error)> {
    queue.try_send(job).map_err(|refused| match refused {
        TrySendError::Full(job) => (job, Error::Overloaded),
        TrySendError::Disconnected(job) => (job, Error::Stopped),
    })
}

fn serve<J>(jobs: &Mutex<Receiver<J>>, mut work: impl FnMut(J)) {
    loop {
        // The lock is held while waiting: one idle worker listens, the others stand behind it.
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        match next {
            Ok(job) => work(job),
            Err(_) => return,
        }
    }
}
