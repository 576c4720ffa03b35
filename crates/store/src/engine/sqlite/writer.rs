//! The one writer of a SQLite file: acts that wait together are committed together.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::Duration,
};

use super::{backup, conn::Open, raw::Raw};
use crate::{
    Error,
    engine::{act::Act, shared::Shared},
    journal::{self, Head},
};

/// Acts that share one commit at most; it bounds how long the first of them waits.
const GROUP: usize = 256;
/// How often an idle writer looks whether another process has written.
const FOLLOW: Duration = Duration::from_millis(250);

/// What the writer is asked for.
pub(crate) enum Job {
    /// Run and commit an act.
    Act(Box<dyn Act>),
    /// Copy the database to a file.
    Backup(PathBuf, Box<dyn FnOnce(Result<(), Error>) + Send>),
}

/// How a group failed.
enum Lost {
    /// The act at this place failed so badly that SQLite undid the whole transaction.
    By(usize),
    /// All acts ran, and the seal or the commit failed.
    Late(Error),
}

/// The writer's thread.
pub(crate) struct Writer {
    pub(crate) raw: Raw,
    pub(crate) shared: Arc<Shared>,
    pub(crate) jobs: Receiver<Job>,
    /// Counts what the writer runs for itself, which is nobody's statement.
    pub(crate) own: Shared,
    /// SQLite's count of changes by other connections, when it was last looked at.
    pub(crate) version: i64,
}

impl Writer {
    /// Serves until the store is dropped.
    pub(crate) fn run(mut self) {
        loop {
            match self.jobs.recv_timeout(FOLLOW) {
                Ok(job) => self.turn(job),
                Err(RecvTimeoutError::Timeout) => self.follow(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn turn(&mut self, first: Job) {
        let (mut acts, mut next) = (Vec::new(), Some(first));
        while let Some(job) = next {
            match job {
                Job::Act(act) => acts.push(act),
                Job::Backup(to, reply) => reply(backup::copy(&self.raw.conn, &to)),
            }
            next = if acts.len() < GROUP { self.jobs.try_recv().ok() } else { None };
        }
        if !acts.is_empty() {
            self.group(acts);
        }
    }

    /// Another process, such as the command line, may have sealed more.
    fn follow(&mut self) {
        match self.raw.data_version() {
            Ok(version) if version == self.version => return,
            Ok(version) => self.version = version,
            Err(why) => tracing::warn!(%why, "the database does not say whether it has changed"),
        }
        match journal::head(&mut Open::new(&mut self.raw, &self.own)) {
            Ok(head) => self.shared.publish(head.seq),
            Err(why) => tracing::warn!(%why, "the head of the journal could not be read"),
        }
    }

    /// Commits `acts` together and answers each; an act that spoils the commit spoils its own only.
    fn group(&mut self, mut acts: Vec<Box<dyn Act>>) {
        while !acts.is_empty() {
            match self.commit(&mut acts) {
                Ok(()) => return acts.into_iter().for_each(Act::answer),
                Err(Lost::By(place)) => {
                    self.raw.roll_back();
                    acts.remove(place).answer();
                }
                Err(Lost::Late(why)) => {
                    self.raw.roll_back();
                    // A constraint checked at the commit belongs to one act: find it one by one.
                    if acts.len() > 1 && why.is_constraint() {
                        return acts.into_iter().for_each(|act| self.group(vec![act]));
                    }
                    for mut act in acts {
                        act.fail(why.clone());
                        act.answer();
                    }
                    return;
                }
            }
        }
    }

    fn commit(&mut self, acts: &mut [Box<dyn Act>]) -> Result<(), Lost> {
        self.raw.control("BEGIN IMMEDIATE").map_err(Lost::Late)?;
        let mut conn = Open::new(&mut self.raw, &self.own);
        // Another process may have written since, and what it left unsealed comes first.
        journal::seal(&mut conn, i64::MAX).map_err(Lost::Late)?;
        let mut head = journal::head(&mut conn).map_err(Lost::Late)?;
        let before = head.seq;
        for (place, act) in acts.iter_mut().enumerate() {
            self.act(act.as_mut(), place, &mut head)?;
        }
        if head.seq != before {
            let mut conn = Open::new(&mut self.raw, &self.own);
            journal::advance(&mut conn, &head).map_err(Lost::Late)?;
        }
        self.raw.control("COMMIT").map_err(Lost::Late)?;
        self.shared.publish(head.seq);
        Ok(())
    }

    /// Runs one act so that its failure undoes nothing of the others; it moves the head on.
    fn act(&mut self, act: &mut dyn Act, place: usize, head: &mut Head) -> Result<(), Lost> {
        self.raw.control("SAVEPOINT act").map_err(Lost::Late)?;
        let mut conn = Open::new(&mut self.raw, &self.shared);
        conn.head = Some(head.clone());
        let ran = act.run(&mut conn);
        let (failed, moved) = (conn.failed.take(), conn.head.take());
        let kept = ran && failed.is_none();
        if let (true, Some(why)) = (ran, failed) {
            act.fail(why);
        }
        if self.raw.conn.is_autocommit() {
            if kept {
                act.fail(Error::Unsupported { what: "an act may not end its own transaction" });
            }
            return Err(Lost::By(place));
        }
        if !kept {
            self.raw.control("ROLLBACK TO act").map_err(Lost::Late)?;
        } else if let Some(moved) = moved {
            *head = moved;
        }
        self.raw.control("RELEASE act").map_err(Lost::Late)
    }
}
