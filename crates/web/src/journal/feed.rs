//! The newest rows as an Atom feed, for whoever follows the record with a reader of their own.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

use super::{Choice, Line, read};
use crate::{ask::Ask, failure::Failure, sent::Wanted};

/// Rows in the feed.
const NEWEST: usize = 30;

/// `GET /journal/feed.atom`.
pub async fn feed(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let choice = Choice::of(&wanted).map_err(|why| Failure::new(&ask, why))?;
    let (_, found) = read(&ask, &choice, NEWEST).await?;
    let base = escaped(&ask.origin());
    let title = ask.tongue.say("main-nav-journal");
    let lines = found.lines(&ask);
    let updated = found.rows.entries.first().map_or(0, |entry| entry.recorded_at);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{} · {}</title>\n<id>{base}/journal</id>\n<updated>{}</updated>\n\
         <link rel=\"self\" href=\"{base}{}\"/>\n<link href=\"{base}/journal\"/>\n",
        ask.tongue.code(),
        escaped(title),
        escaped(&ask.house),
        instant(updated),
        escaped(&ask.path),
    );
    for (entry, line) in found.rows.entries.iter().zip(&lines) {
        let hash = entry.seal.as_ref().map_or("", |seal| seal.hash.as_str());
        out.push_str(&item(&base, line, hash, &instant(entry.recorded_at)));
    }
    out.push_str("</feed>\n");
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((kind, [(header::CACHE_CONTROL, "no-cache")], out).into_response())
}

/// An entry is known by the hash of its row: it is the same wherever the house is served.
fn item(base: &str, line: &Line, hash: &str, at: &str) -> String {
    format!(
        "<entry>\n<title>{}</title>\n<id>urn:sha256:{hash}</id>\n<updated>{at}</updated>\n\
         <link href=\"{base}/journal/{}\"/>\n<author><name>{}</name></author>\n</entry>\n",
        escaped(&line.text),
        line.seq,
        escaped(&line.capacity),
    )
}

fn instant(micros: i64) -> String {
    jiff::Timestamp::from_microsecond(micros).unwrap_or_default().to_string()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Control characters have no place in XML, however they came into a title.
            c if c.is_control() && c != '\n' && c != '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
