//! One row of the journal: what was done, its content as far as it is public, and the chain.

use askama::Template;
use axum::{
    Json,
    extract::Path,
    response::{IntoResponse, Response},
};
use jiff::civil::DateTime;
use serde_json::{Value, json};
use store::journal::page::{self, Rows};
use store::journal::{Entry, GENESIS, Seal};

use super::{Line, public, public::Shown, told};
use crate::{ask::Ask, failure::Failure, look::Frame, sent::Wanted};

#[derive(Template)]
#[template(path = "journal/show.html")]
struct ShowPage {
    frame: Frame,
    line: Line,
    act: String,
    body: String,
    kind: String,
    content: String,
    redacted: bool,
    content_hash: String,
    prev_hash: String,
    hash: String,
    first: bool,
    last: bool,
    /// The text under the content hash, where all of it is public.
    statement: Option<String>,
}

/// `GET /journal/{seq}`.
pub async fn show(
    ask: Ask,
    Path(seq): Path<String>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let seq: i64 = seq.parse().map_err(|_| Failure::missing(&ask, "journal"))?;
    let (clerk, now) = (ask.web.clerk().clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(entry) = page::by_seq(seen.conn, seq)? else { return Ok(None) };
        let rows = Rows { entries: vec![entry], older: false, newer: false };
        told(seen.conn, &clerk, now, rows).map(Some)
    });
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let mut found = found.ok_or_else(|| Failure::missing(&ask, "journal"))?;
    let veiled = found.veil(&ask);
    let Some(entry) = found.rows.entries.pop() else {
        return Err(Failure::missing(&ask, "journal"));
    };
    let Some(seal) = entry.seal.clone() else { return Err(Failure::missing(&ask, "journal")) };
    let mut shown = public::shown(&entry, &found.names, ask.who.administers());
    shown.redacted |= veiled;
    let teller = found.teller(&ask);
    let line = Line::new(&teller, &entry, &seal);
    if wanted.get("format") == "json" {
        return Ok(Json(json_of(&entry, &seal, &shown, &line)).into_response());
    }
    let number = ask.tongue.of("main-record-number").n("number", seq).to_string();
    let page = ShowPage {
        frame: ask.frame().titled(number).under("journal"),
        act: teller.act(&entry.kind),
        body: entry.body.and_then(|body| teller.body(body)).unwrap_or_default(),
        line,
        content: pretty(&shown.content),
        redacted: shown.redacted,
        first: seal.prev_hash == GENESIS,
        last: u64::try_from(seq).is_ok_and(|seq| seq >= ask.web.reader().sealed()),
        statement: (!shown.redacted).then(|| entry.statement()).flatten(),
        content_hash: entry.content_hash,
        prev_hash: seal.prev_hash,
        hash: seal.hash,
        kind: entry.kind,
    };
    Ok(ask.page(&page))
}

fn pretty(content: &Value) -> String {
    serde_json::to_string_pretty(content).unwrap_or_default()
}

fn json_of(entry: &Entry, seal: &Seal, shown: &Shown, line: &Line) -> Value {
    let legal: Option<DateTime> = line.legal;
    json!({
        "seq": seal.seq, "kind": entry.kind, "sentence": line.text,
        "record": (!line.href.is_empty()).then_some(line.href.as_str()),
        "legal_at": legal, "recorded_at": entry.recorded_at, "capacity": entry.actor_kind,
        "body": entry.body, "content": shown.content, "redacted": shown.redacted,
        "content_hash": entry.content_hash, "prev_hash": seal.prev_hash, "hash": seal.hash,
        "statement": (!shown.redacted).then(|| entry.statement()).flatten(),
    })
}
