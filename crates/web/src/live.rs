//! Live pages: `/events?topic=meeting-7` says that something changed; the page fetches its part.
//!
//! One herald follows the sealed journal and tells every listener, so that a thousand listeners
//! cost one read. A line that was dropped goes on from `Last-Event-ID`; who fell too far behind is
//! told to fetch everything.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::sse::{Event, KeepAlive, Sse},
};
use serde::Deserialize;
use store::{Reader, journal};
use tokio::sync::broadcast;
use tokio_stream::{Stream, StreamExt, wrappers::BroadcastStream};

use crate::Web;

/// How many changes a slow listener may be behind.
const BEHIND: usize = 256;
/// How many entries are read at once.
const BATCH: i64 = 500;

/// A change: the number of the act and what it was done to, as `meeting-7`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The sealed number.
    pub seq: i64,
    /// What was changed.
    pub topic: String,
}

/// Tells changes.
pub struct Herald {
    tell: broadcast::Sender<Arc<Change>>,
}

impl Herald {
    /// Starts to follow the journal.
    pub fn start(reader: &Reader) -> Self {
        let (tell, _) = broadcast::channel(BEHIND);
        tokio::spawn(follow(reader.clone(), tell.clone()));
        Self { tell }
    }
}

async fn follow(reader: Reader, tell: broadcast::Sender<Arc<Change>>) {
    let mut sealed = reader.watch();
    let mut told = i64::try_from(*sealed.borrow_and_update()).unwrap_or(i64::MAX);
    while sealed.changed().await.is_ok() {
        sealed.borrow_and_update();
        match changes(&reader, told).await {
            Ok(new) => {
                for change in new {
                    told = told.max(change.seq);
                    // Nobody may be listening; that is no failure.
                    drop(tell.send(Arc::new(change)));
                }
            }
            Err(why) => tracing::warn!(%why, "the herald could not read the journal"),
        }
    }
}

async fn changes(reader: &Reader, after: i64) -> Result<Vec<Change>, store::Error> {
    let nobody = Arc::default();
    reader
        .read(&nobody, move |seen| {
            let entries = journal::since(seen.conn, after, BATCH)?;
            let change = |e: journal::Entry| {
                let seq = e.seal.map_or(0, |seal| seal.seq);
                Change { seq, topic: format!("{}-{}", e.subject_kind, e.subject) }
            };
            Ok(entries.into_iter().map(change).collect())
        })
        .await
}

/// What a listener asks for.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    /// Topics, separated by commas; none for all.
    #[serde(default)]
    topic: String,
}

/// `GET /events`.
pub async fn events(
    State(web): State<Web>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let topics: Vec<String> =
        wanted.topic.split(',').filter(|t| !t.is_empty()).map(str::to_owned).collect();
    let listener = web.inner.herald.tell.subscribe();
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse::<i64>().ok());
    let missed = match last {
        Some(last) => changes(web.reader(), last).await.unwrap_or_default(),
        None => Vec::new(),
    };
    let caught_up = missed.iter().map(|change| change.seq).max().or(last).unwrap_or(0);
    let live = BroadcastStream::new(listener).filter_map(move |change| match change {
        Ok(change) if change.seq <= caught_up => None,
        Ok(change) => Some(Ok(change)),
        Err(_) => Some(Err(())),
    });
    let all = tokio_stream::iter(missed.into_iter().map(|change| Ok(Arc::new(change)))).chain(live);
    let events = all.filter_map(move |change: Result<Arc<Change>, ()>| match change {
        Ok(change) if topics.is_empty() || topics.contains(&change.topic) => {
            Some(Ok(told(&change)))
        }
        Ok(_) => None,
        Err(()) => Some(Ok(Event::default().event("reload").data("{}"))),
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}

fn told(change: &Change) -> Event {
    let data = format!("{{\"topic\":\"{}\",\"seq\":{}}}", change.topic, change.seq);
    Event::default().id(change.seq.to_string()).data(data)
}
