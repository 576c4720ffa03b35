//! Votes, ballots by name, members who stay out; read with the page, but for the casting of one
//! ballot, which many do at once and which therefore reads little.

use council::meetings::votes::{Ballot, Closed, Exclusion, Hands, Method, Ruling, Vote};
use council::{ItemId, MeetingId, SeatId, VoteId};
use jiff::civil::DateTime;
use kit::Id;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, meeting, motion, method, law, opened_at, closed_at, yes, no, abstain, outcome,
             verdict, frozen, corrects, correction
         FROM meetings_votes WHERE id = $1";
    const OPEN: &str =
        "INSERT INTO meetings_votes
             (id, meeting, motion, method, law, opened_at, corrects, correction)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    const CLOSE: &str =
        "UPDATE meetings_votes
         SET closed_at = $2, yes = $3, no = $4, abstain = $5, outcome = $6, verdict = $7,
             frozen = $8
         WHERE id = $1";
    const CORRECTION: &str =
        "INSERT INTO meetings_votes
             (id, meeting, motion, method, law, opened_at, corrects, correction, closed_at, yes, no,
              abstain, outcome, verdict, frozen)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    const CAST: &str =
        "INSERT INTO meetings_ballots (vote, seat, choice, cast_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (vote, seat) DO NOTHING";
    const VOTERS: &str = "SELECT seat FROM meetings_ballots WHERE vote = $1 ORDER BY seat";
    const EXCLUDE: &str =
        "INSERT INTO meetings_exclusions (id, meeting, item, seat, ground, reason, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    const READMIT: &str =
        "UPDATE meetings_exclusions SET lifted_at = $3
         WHERE item = $1 AND seat = $2 AND lifted_at IS NULL";
}

/// The vote with this number.
pub fn find(conn: &mut dyn Conn, id: VoteId) -> Result<Option<Vote>, Error> {
    conn.one(FIND, p![id], |row| vote(row, 0))
}

/// Opens a vote.
pub fn open(conn: &mut dyn Conn, it: &Vote) -> Result<(), Error> {
    let at = it.opened_at.to_string();
    conn.exec(
        OPEN,
        p![
            it.id,
            it.meeting,
            it.motion,
            it.method.word(),
            it.law,
            &at,
            it.corrects,
            &it.correction,
        ],
    )?;
    Ok(())
}

/// Closes a vote and freezes what it rested on.
pub fn close(conn: &mut dyn Conn, id: VoteId, at: DateTime, it: &Closed) -> Result<(), Error> {
    let (verdict, frozen) = (json(&it.judged)?, json(&it.frozen)?);
    conn.exec(
        CLOSE,
        p![
            id,
            &at.to_string(),
            it.hands.yes,
            it.hands.no,
            it.hands.abstain,
            it.ruling.word(),
            &verdict,
            &frozen,
        ],
    )?;
    Ok(())
}

/// Records the correction of a closed vote: a vote of its own that names the one it corrects.
pub fn correct(conn: &mut dyn Conn, it: &Vote, at: DateTime, closed: &Closed) -> Result<(), Error> {
    let (verdict, frozen) = (json(&closed.judged)?, json(&closed.frozen)?);
    conn.exec(
        CORRECTION,
        p![
            it.id,
            it.meeting,
            it.motion,
            it.method.word(),
            it.law,
            &it.opened_at.to_string(),
            it.corrects,
            &it.correction,
            &at.to_string(),
            closed.hands.yes,
            closed.hands.no,
            closed.hands.abstain,
            closed.ruling.word(),
            &verdict,
            &frozen,
        ],
    )?;
    Ok(())
}

/// Casts a ballot; `false` where the seat has voted already.
pub fn cast(conn: &mut dyn Conn, it: &Ballot) -> Result<bool, Error> {
    let at = it.cast_at.to_string();
    Ok(conn.exec(CAST, p![it.vote, it.seat, it.choice.word(), &at])? == 1)
}

/// The seats that have voted. Whoever votes at the same time is in the way of this read.
pub fn voters(conn: &mut dyn Conn, vote: VoteId) -> Result<Vec<SeatId>, Error> {
    conn.list(VOTERS, p![vote], |row| read::id(row, 0))
}

/// Keeps a member out of an item.
pub fn exclude(
    conn: &mut dyn Conn,
    id: Id<Exclusion>,
    meeting: MeetingId,
    it: &Exclusion,
) -> Result<(), Error> {
    let at = it.at.to_string();
    conn.exec(EXCLUDE, p![id, meeting, it.item, it.seat, it.ground.word(), &it.reason, &at])?;
    Ok(())
}

/// Lets a member back into an item.
pub fn readmit(conn: &mut dyn Conn, item: ItemId, seat: SeatId, at: DateTime) -> Result<(), Error> {
    conn.exec(READMIT, p![item, seat, &at.to_string()]).map(drop)
}

/// A row of the columns of `FIND`, from column `at` on.
pub(crate) fn vote(row: &dyn Row, at: usize) -> Result<Vote, Error> {
    let ruling = read::word_opt(row, at + 10, Ruling::of)?;
    let result = match ruling {
        None => None,
        Some(ruling) => Some(Closed {
            ruling,
            hands: Hands {
                yes: read::count(row, at + 7)?,
                no: read::count(row, at + 8)?,
                abstain: read::count(row, at + 9)?,
            },
            judged: read::json(row, at + 11)?,
            frozen: read::json(row, at + 12)?,
        }),
    };
    Ok(Vote {
        id: read::id(row, at)?,
        meeting: read::id(row, at + 1)?,
        motion: read::id(row, at + 2)?,
        method: read::word(row, at + 3, Method::of)?,
        law: read::id(row, at + 4)?,
        opened_at: read::parsed(row, at + 5, "time")?,
        closed_at: read::parsed_opt(row, at + 6, "time")?,
        corrects: read::id_opt(row, at + 13)?,
        correction: read::text_opt(row, at + 14)?,
        result,
    })
}

fn json(it: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(it).map_err(|why| Error::Corrupt { what: why.to_string() })
}
