//! The record beside the rows: what the tables say now must be what the journal recorded.
//!
//! The chain proves that the journal itself was not changed. A row in a table could still be changed
//! behind its back; here the rows that carry law, votes and office are held against the acts that
//! made them. Each act says what some fields of some rows are from then on; the last word counts.

use std::collections::BTreeMap;

use serde_json::Value;

use super::since;
use crate::{Conn, Error, Row, p};

/// Rows read at once.
const PAGE: i64 = 1000;
/// How an absent value is shown.
const NONE: &str = "–";

sql! {
    const BOOKS: &str = "SELECT id, sha256, text FROM bylaws_versions ORDER BY id";
    const VERSIONS: &str = "SELECT id, sha256, effective_at FROM bylaws_versions";
    const VOTES: &str = "SELECT id, yes, no, abstain, outcome FROM meetings_votes";
    const SEATS: &str = "SELECT id, role, from_when, to_day, end_reason FROM bodies_seats";
    const DECISIONS: &str = "SELECT id, no, text FROM decisions_decisions";
    const COUNTS: &str = "SELECT id, count, as_of FROM bodies_counts";
    const MINUTES: &str = "SELECT id, sha256, frozen FROM meetings_minutes_frozen ORDER BY id";
    const FROZEN: &str = "SELECT id, sha256 FROM meetings_minutes_frozen";
}

/// A stored row that says something else than what was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: &'static str,
    /// The number of the row.
    pub row: i64,
    /// The number of the act in the chain that recorded it; none where the row contradicts itself.
    pub seq: Option<i64>,
    /// The column.
    pub field: &'static str,
    /// What was recorded.
    pub journal: String,
    /// What stands there.
    pub stored: String,
}

/// Table, row, column.
type Place = (&'static str, i64, &'static str);

/// What is recorded of each place, and by which act.
#[derive(Default)]
struct Record {
    said: BTreeMap<Place, (String, i64)>,
}

/// Every difference found.
pub fn compare(conn: &mut dyn Conn) -> Result<Vec<Difference>, Error> {
    let mut found = Vec::new();
    texts(conn, BOOKS, ("bylaws_versions", "text"), &mut found)?;
    texts(conn, MINUTES, ("meetings_minutes_frozen", "frozen"), &mut found)?;
    let mut record = Record::read(conn)?;
    for (table, sql, fields) in [
        ("bylaws_versions", VERSIONS, &["sha256", "effective_at"][..]),
        ("meetings_votes", VOTES, &["yes", "no", "abstain", "outcome"]),
        ("bodies_seats", SEATS, &["role", "from_when", "to_day", "end_reason"]),
        ("decisions_decisions", DECISIONS, &["no", "text"]),
        ("bodies_counts", COUNTS, &["count", "as_of"]),
        ("meetings_minutes_frozen", FROZEN, &["sha256"]),
    ] {
        conn.query(sql, p![], &mut |row| {
            let id = row.int(0)?;
            for (column, field) in fields.iter().enumerate() {
                let stored = shown(row, column + 1)?;
                record.check((table, id, field), stored, &mut found);
            }
            Ok(())
        })?;
    }
    // What no row answered for is gone.
    found.extend(record.said.into_iter().map(|((table, row, field), (journal, seq))| Difference {
        table,
        row,
        seq: Some(seq),
        field,
        journal,
        stored: NONE.to_owned(),
    }));
    Ok(found)
}

/// A column as text, whatever it holds.
fn shown(row: &dyn Row, column: usize) -> Result<String, Error> {
    match row.text_opt(column) {
        Ok(text) => Ok(text.map_or_else(|| NONE.to_owned(), str::to_owned)),
        Err(_) => Ok(row.int_opt(column)?.map_or_else(|| NONE.to_owned(), |n| n.to_string())),
    }
}

/// A text must have the hash that stands beside it: of a book, of adopted minutes.
fn texts(
    conn: &mut dyn Conn,
    sql: &'static str,
    (table, field): (&'static str, &'static str),
    found: &mut Vec<Difference>,
) -> Result<(), Error> {
    conn.query(sql, p![], &mut |row| {
        let (id, noted) = (row.int(0)?, row.text(1)?);
        let is = kit::sha256_hex(row.text(2)?.as_bytes());
        if is != noted {
            let journal = noted.to_owned();
            found.push(Difference { table, row: id, seq: None, field, journal, stored: is });
        }
        Ok(())
    })
}

impl Record {
    fn read(conn: &mut dyn Conn) -> Result<Self, Error> {
        let mut record = Self::default();
        let mut after = 0;
        loop {
            let page = since(conn, after, PAGE)?;
            let Some(last) = page.last().and_then(|entry| entry.seal.as_ref()) else { break };
            after = last.seq;
            for entry in &page {
                let seq = entry.seal.as_ref().map_or(0, |seal| seal.seq);
                // What is no JSON is a fault of the chain, and told there.
                if let Ok(content) = serde_json::from_str(&entry.content) {
                    record.act(&entry.kind, &content, seq);
                }
            }
        }
        Ok(record)
    }

    fn act(&mut self, kind: &str, content: &Value, seq: i64) {
        match kind {
            "bylaws.version.entered" => {
                let fields = [("sha256", "sha256"), ("effective_at", "effective_at")];
                self.row("bylaws_versions", &content["version"], content, &fields, seq);
            }
            "meetings.vote.closed" | "meetings.vote.corrected" => {
                let hands = [("yes", "yes"), ("no", "no"), ("abstain", "abstain")];
                let vote = &content["vote"];
                self.row("meetings_votes", vote, &content["hands"], &hands, seq);
                self.row("meetings_votes", vote, content, &[("outcome", "ruling")], seq);
                let text = [("text", "text")];
                let decision = &content["made"]["decision"];
                self.row("decisions_decisions", decision, content, &text, seq);
            }
            "decisions.decision.recorded" => {
                let fields = [("no", "no"), ("text", "text")];
                self.row("decisions_decisions", &content["decision"], content, &fields, seq);
            }
            "bodies.count.declared" => {
                let fields = [("count", "members"), ("as_of", "as_of")];
                self.row("bodies_counts", &content["count"], content, &fields, seq);
            }
            "meetings.minutes.adopted" | "meetings.minutes.corrected" => {
                let fields = [("sha256", "sha256")];
                self.row("meetings_minutes_frozen", &content["frozen"], content, &fields, seq);
            }
            "bodies.seat.begun" => self.begun(content, seq),
            "bodies.seat.ended" => self.ended(content, seq),
            "bodies.seat.swapped" => {
                self.ended(&content["out"], seq);
                self.begun(&content["come"], seq);
            }
            "bodies.seat.corrected" => self.forget_end(&content["seat"]),
            "bodies.roster.imported" => {
                for row in list(&content["rows"]) {
                    self.begun(&row["seat"], seq);
                }
            }
            _ => {}
        }
        let made = &content["made"];
        self.row("decisions_decisions", &made["decision"], made, &[("no", "no")], seq);
        // Decisions begin and end seats; how is told by the decision, not by the act.
        for effects in [&content["effects"], &content["made"], &content["undone"]] {
            let all = list(effects).iter().chain(list(&effects["effects"]));
            all.filter(|effect| effect["kind"] != "note-seat")
                .for_each(|effect| self.forget_end(&effect["seat"]));
        }
    }

    fn begun(&mut self, seat: &Value, seq: i64) {
        let fields =
            [("role", "role"), ("from_when", "from"), ("to_day", "to"), ("end_reason", "end")];
        self.row("bodies_seats", &seat["seat"], seat, &fields, seq);
    }

    fn ended(&mut self, content: &Value, seq: i64) {
        for seat in list(&content["seats"]) {
            let fields = [("to_day", "on"), ("end_reason", "reason")];
            self.row("bodies_seats", seat, content, &fields, seq);
        }
    }

    /// Notes what an act says of a row: each column, and the name it has in the act.
    fn row(
        &mut self,
        table: &'static str,
        id: &Value,
        from: &Value,
        fields: &[(&'static str, &str)],
        seq: i64,
    ) {
        let Some(id) = id.as_i64() else { return };
        for (field, name) in fields {
            let said = match &from[*name] {
                Value::Null => NONE.to_owned(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            self.said.insert((table, id, field), (said, seq));
        }
    }

    fn forget_end(&mut self, seat: &Value) {
        let Some(id) = seat.as_i64() else { return };
        self.said.remove(&("bodies_seats", id, "to_day"));
        self.said.remove(&("bodies_seats", id, "end_reason"));
    }

    /// Holds a stored value against what was recorded of its place, if anything was.
    fn check(&mut self, place: Place, stored: String, found: &mut Vec<Difference>) {
        let Some((journal, seq)) = self.said.remove(&place) else { return };
        if journal != stored {
            let (table, row, field) = place;
            found.push(Difference { table, row, seq: Some(seq), field, journal, stored });
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
