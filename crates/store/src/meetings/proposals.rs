//! Items that members propose for an agenda.

use council::meetings::proposals::{Proposal, State};
use council::{BodyId, ItemId, MeetingId, ProposalId};
use jiff::civil::DateTime;

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, body, title, text, seat, proposed_by, proposed_at, state, settled_at,
             settled_why, item
         FROM meetings_proposals WHERE id = $1";
    const OF_BODY: &str =
        "SELECT p.id, p.body, p.title, p.text, p.seat, p.proposed_by, p.proposed_at, p.state,
             p.settled_at, p.settled_why, p.item, m.id, m.title, i.outcome
         FROM meetings_proposals p
             LEFT JOIN meetings_items i ON i.id = p.item
             LEFT JOIN meetings_meetings m ON m.id = i.meeting
         WHERE p.body = $1
         ORDER BY CASE p.state WHEN 'open' THEN 0 ELSE 1 END, p.proposed_at DESC, p.id DESC
         LIMIT 200";
    const ON_AGENDA: &str =
        "SELECT p.id, i.id FROM meetings_proposals p JOIN meetings_items i ON i.id = p.item
         WHERE i.meeting = $1 AND i.opened_at IS NULL ORDER BY p.id";
    const INSERT: &str =
        "INSERT INTO meetings_proposals
             (id, body, title, text, seat, proposed_by, proposed_at, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'open')";
    const SETTLE: &str =
        "UPDATE meetings_proposals
         SET state = $2, settled_at = $3, settled_why = $4, item = $5 WHERE id = $1";
    const REOPEN: &str =
        "UPDATE meetings_proposals
         SET state = 'open', settled_at = NULL, settled_why = NULL, item = NULL WHERE id = $1";
}

/// A proposal with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The proposal.
    pub proposal: Proposal,
    /// The meeting whose agenda it went on, with its title.
    pub meeting: Option<(MeetingId, String)>,
    /// How the item ended.
    pub outcome: Option<council::meetings::agenda::Outcome>,
}

/// The proposal with this number.
pub fn find(conn: &mut dyn Conn, id: ProposalId) -> Result<Option<Proposal>, Error> {
    conn.one(FIND, p![id], proposal)
}

/// The proposals to a body: open ones first, then the latest.
pub fn of_body(conn: &mut dyn Conn, body: BodyId) -> Result<Vec<Listed>, Error> {
    conn.list(OF_BODY, p![body], |row| {
        let meeting: Option<MeetingId> = read::id_opt(row, 11)?;
        Ok(Listed {
            proposal: proposal(row)?,
            meeting: meeting.zip(read::text_opt(row, 12)?),
            outcome: read::word_opt(row, 13, council::meetings::agenda::Outcome::of)?,
        })
    })
}

/// The proposals on the agenda of a meeting whose items were not taken up, with those items.
pub fn on_agenda(
    conn: &mut dyn Conn,
    meeting: MeetingId,
) -> Result<Vec<(ProposalId, ItemId)>, Error> {
    conn.list(ON_AGENDA, p![meeting], |row| Ok((read::id(row, 0)?, read::id(row, 1)?)))
}

/// Keeps a proposal.
pub fn insert(conn: &mut dyn Conn, it: &Proposal) -> Result<(), Error> {
    let at = it.proposed_at.to_string();
    conn.exec(INSERT, p![it.id, it.body, &it.title, &it.text, it.seat, &it.proposed_by, &at])
        .map(drop)
}

/// Says what became of a proposal.
pub fn settle(
    conn: &mut dyn Conn,
    id: ProposalId,
    state: State,
    at: DateTime,
    why: Option<&str>,
    item: Option<ItemId>,
) -> Result<(), Error> {
    conn.exec(SETTLE, p![id, state.word(), &at.to_string(), why, item]).map(drop)
}

/// A proposal is open again: the meeting that took it up will not be held.
pub fn reopen(conn: &mut dyn Conn, id: ProposalId) -> Result<(), Error> {
    conn.exec(REOPEN, p![id]).map(drop)
}

fn proposal(row: &dyn Row) -> Result<Proposal, Error> {
    Ok(Proposal {
        id: read::id(row, 0)?,
        body: read::id(row, 1)?,
        title: row.text(2)?.to_owned(),
        text: row.text(3)?.to_owned(),
        seat: read::id_opt(row, 4)?,
        proposed_by: row.text(5)?.to_owned(),
        proposed_at: read::parsed(row, 6, "time")?,
        state: read::word(row, 7, State::of)?,
        settled_at: read::parsed_opt(row, 8, "time")?,
        settled_why: read::text_opt(row, 9)?,
        item: read::id_opt(row, 10)?,
    })
}
