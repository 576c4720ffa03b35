//! The proof: every hash computed anew, and what does not hold, told row by row.

use std::{fmt, str::FromStr};

use super::{GENESIS, Head, head, read, seal::link, since};
use crate::{Conn, Error, journal::Entry, p};

/// Rows read at once.
const PAGE: i64 = 1000;
/// Faults listed at most; a chain this broken needs a backup, not a longer list.
const ENOUGH: usize = 1000;

sql! {
    const STANDS: &str = "SELECT EXISTS (SELECT 1 FROM journal_acts WHERE hash = $1)";
    const HASH_AT: &str = "SELECT hash FROM journal_acts WHERE seq = $1";
}

/// What the proof found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Sealed rows read.
    pub count: u64,
    /// Committed rows that wait for their seal.
    pub unsealed: u64,
    /// The number of the last sealed row, as the head says.
    pub head_seq: i64,
    /// Its hash, as the head says.
    pub head_hash: String,
    /// What does not hold, by number; empty when all holds. At most 1000 are listed.
    pub faults: Vec<Fault>,
}

/// One thing that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The number in the chain; none for a row that has no seal yet.
    pub seq: Option<i64>,
    /// The act that stands there, if one does.
    pub act: Option<i64>,
    /// What is wrong.
    pub what: What,
}

/// What is wrong with a row, or with the place of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The row says something else than what was recorded.
    Changed,
    /// The row of this number is gone.
    Removed,
    /// The row was sealed after another row than the one it stands after.
    Moved,
    /// The row was never sealed in this chain.
    Inserted,
    /// The last row is not the one that the head remembers.
    Head,
    /// The row at the checkpoint is not the one that the checkpoint remembers.
    Checkpoint,
}

/// A head noted elsewhere earlier; whoever rewrites the whole chain cannot rewrite it too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The number of the row.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
}

impl Report {
    /// Whether everything holds.
    pub fn holds(&self) -> bool {
        self.faults.is_empty()
    }

    /// What to note elsewhere, so that later rows can be proved to follow these.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint { seq: self.head_seq, hash: self.head_hash.clone() }
    }
}

/// Computes every hash of the journal anew and lists what does not hold.
pub fn verify(conn: &mut dyn Conn) -> Result<Report, Error> {
    let head = head(conn)?;
    let mut walk = Walk::new(head.seq);
    let mut after = i64::MIN;
    loop {
        let page = since(conn, after, PAGE)?;
        let Some(last) = page.last().and_then(|entry| entry.seal.as_ref()) else { break };
        after = last.seq;
        for entry in &page {
            walk.step(conn, entry)?;
        }
    }
    walk.end(&head);
    let waiting = read::waiting(conn)?;
    for entry in waiting.iter().filter(|entry| !entry.holds()) {
        walk.fault(None, Some(entry.act), What::Changed);
    }
    let unsealed = waiting.len() as u64;
    let Head { seq: head_seq, hash: head_hash } = head;
    Ok(Report { count: walk.count, unsealed, head_seq, head_hash, faults: walk.faults })
}

/// As [`verify`], and the row at `checkpoint` has to be the one it remembers.
pub fn verify_against(conn: &mut dyn Conn, checkpoint: &Checkpoint) -> Result<Report, Error> {
    let mut report = verify(conn)?;
    let found = match checkpoint.seq {
        0 => Some(GENESIS.to_owned()),
        seq => conn.one(HASH_AT, p![seq], |row| row.text(0).map(str::to_owned))?,
    };
    if found.as_deref() != Some(checkpoint.hash.as_str()) {
        let what = What::Checkpoint;
        report.faults.push(Fault { seq: Some(checkpoint.seq), act: None, what });
    }
    Ok(report)
}

/// The walk along the chain.
struct Walk {
    /// The number and the hash of the row before.
    seq: i64,
    hash: String,
    /// Its act, unless nothing can be said about that row any more: it is gone, or found faulty.
    vouched: Option<Option<i64>>,
    /// Up to where the head says rows were sealed.
    end: i64,
    count: u64,
    faults: Vec<Fault>,
}

impl Walk {
    fn new(end: i64) -> Self {
        let hash = GENESIS.to_owned();
        Self { seq: 0, hash, vouched: Some(None), end, count: 0, faults: Vec::new() }
    }

    fn step(&mut self, conn: &mut dyn Conn, entry: &Entry) -> Result<(), Error> {
        let Some(seal) = &entry.seal else { return Ok(()) };
        self.count += 1;
        if seal.seq < 1 || seal.seq > self.end {
            self.fault(Some(seal.seq), Some(entry.act), What::Inserted);
            return Ok(());
        }
        if seal.seq != self.seq + 1 {
            self.removed(seal.seq);
            self.vouched = None;
        }
        let sound = link(&seal.prev_hash, seal.seq, &entry.content_hash) == seal.hash;
        // A sound row names the hash it was sealed after: it vouches for the row before.
        if let (true, Some(act)) = (sound && seal.prev_hash != self.hash, self.vouched) {
            self.fault(Some(self.seq), act, What::Inserted);
        }
        if !entry.holds() {
            self.fault(Some(seal.seq), Some(entry.act), What::Changed);
        }
        if !sound {
            let what = self.misplaced(conn, &seal.prev_hash)?;
            self.fault(Some(seal.seq), Some(entry.act), what);
        }
        (self.seq, self.hash) = (seal.seq, seal.hash.clone());
        self.vouched = sound.then_some(Some(entry.act));
        Ok(())
    }

    /// A row whose forerunner stands elsewhere was moved; one that has none was never sealed here.
    fn misplaced(&self, conn: &mut dyn Conn, before: &str) -> Result<What, Error> {
        if before == self.hash || self.faults.len() >= ENOUGH {
            return Ok(What::Inserted);
        }
        let stands =
            before == GENESIS || conn.one(STANDS, p![before], |row| row.flag(0))?.unwrap_or(false);
        Ok(if stands { What::Moved } else { What::Inserted })
    }

    /// Notes the numbers missing before `seq`.
    fn removed(&mut self, seq: i64) {
        for missing in (self.seq + 1..seq).take(ENOUGH) {
            self.fault(Some(missing), None, What::Removed);
        }
    }

    fn end(&mut self, head: &Head) {
        self.removed(head.seq + 1);
        if self.seq == head.seq && self.hash != head.hash && self.vouched.is_some() {
            self.fault(Some(head.seq), None, What::Head);
        }
    }

    fn fault(&mut self, seq: Option<i64>, act: Option<i64>, what: What) {
        if self.faults.len() < ENOUGH {
            self.faults.push(Fault { seq, act, what });
        }
    }
}

/// `12 6e34…`: the number and the hash.
impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.seq, self.hash)
    }
}

impl FromStr for Checkpoint {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts = text.trim().split_once(' ');
        let seq = parts.and_then(|(seq, _)| seq.parse().ok()).filter(|seq| *seq >= 0);
        let hash = parts.map(|(_, hash)| hash.trim()).filter(|hash| {
            hash.len() == GENESIS.len() && hash.bytes().all(|b| b.is_ascii_hexdigit())
        });
        match (seq, hash) {
            (Some(seq), Some(hash)) => Ok(Self { seq, hash: hash.to_ascii_lowercase() }),
            _ => Err(Error::corrupt("a checkpoint is a number, a space and 64 hex digits")),
        }
    }
}
