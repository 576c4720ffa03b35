//! Live pages: `/events?topic=meeting-7` says that something changed; the page fetches its part.
//!
//! One herald follows the sealed journal and tells every listener, so that ten thousand listeners
//! cost one read. A listener keeps nothing but the latest number of each topic: changes that come
//! faster than they can be told run together into one. A line goes on from `Last-Event-ID`, a page
//! from the number it was made at (`after`), so that nothing between is missed; a change may be
//! told twice.

use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::sse::{Event, KeepAlive, Sse},
};
use serde::Deserialize;
use store::{Reader, journal};
use tokio::sync::watch;
use tokio_stream::{Stream, StreamExt, StreamMap, wrappers::WatchStream};

use crate::Web;

/// How many acts are read at once.
const BATCH: i64 = 500;
/// How many topics one line may follow.
const TOPICS: usize = 16;
/// From how many topics on those that nobody follows are forgotten before a new one is kept.
const MANY: usize = 1024;
/// How long the herald rests between two announcements at least.
const REST: Duration = Duration::from_millis(50);
/// How much longer it rests for each listener: waking one costs about this much work.
const REST_EACH: Duration = Duration::from_micros(20);

/// The latest change of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Change {
    /// The sealed number of the act.
    seq: i64,
    /// Everything up to this number had been told before: where a dropped line goes on.
    mark: i64,
}

/// Tells changes.
pub struct Herald {
    /// Listeners by topic, such as `meeting-7`; the empty topic is every change.
    topics: Mutex<HashMap<String, watch::Sender<Change>>>,
    told: AtomicI64,
}

impl Herald {
    /// Starts to follow the journal.
    pub fn start(reader: &Reader) -> Arc<Self> {
        let told = i64::try_from(reader.sealed()).unwrap_or(i64::MAX);
        let herald = Arc::new(Self { topics: Mutex::default(), told: AtomicI64::new(told) });
        tokio::spawn(follow(reader.clone(), Arc::clone(&herald)));
        herald
    }

    fn listen(&self, topic: &str) -> watch::Receiver<Change> {
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        if topics.len() >= MANY {
            topics.retain(|_, listeners| listeners.receiver_count() > 0);
        }
        topics.entry(topic.to_owned()).or_default().subscribe()
    }

    /// Tells a batch of acts; answers how many listeners there are.
    fn tell(&self, news: &[(i64, String)]) -> usize {
        let mark = self.told.load(Ordering::Acquire);
        let last = news.iter().map(|(seq, _)| *seq).max().unwrap_or(mark);
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever begins to listen now asks for what is after `told`, or hears this.
        self.told.store(last.max(mark), Ordering::Release);
        topics.retain(|_, listeners| listeners.receiver_count() > 0);
        for (seq, topic) in news {
            for topic in [topic.as_str(), ""] {
                if let Some(listeners) = topics.get(topic) {
                    listeners.send_replace(Change { seq: *seq, mark });
                }
            }
        }
        topics.values().map(watch::Sender::receiver_count).sum()
    }
}

async fn follow(reader: Reader, herald: Arc<Herald>) {
    let mut sealed = reader.watch();
    while sealed.changed().await.is_ok() {
        sealed.borrow_and_update();
        let listeners = loop {
            let told = herald.told.load(Ordering::Acquire);
            match since(&reader, told).await {
                Ok(news) => {
                    let whole = i64::try_from(news.len()).is_ok_and(|n| n < BATCH);
                    let listeners = herald.tell(&latest(news));
                    if whole {
                        break listeners;
                    }
                }
                Err(why) => {
                    tracing::warn!(%why, "the herald could not read the journal");
                    break 0;
                }
            }
        };
        let each = REST_EACH.saturating_mul(u32::try_from(listeners).unwrap_or(u32::MAX));
        tokio::time::sleep(REST + each.min(Duration::from_millis(500))).await;
    }
}

/// The latest act of each topic, in the order of their numbers.
fn latest(news: Vec<(i64, String)>) -> Vec<(i64, String)> {
    let mut by_topic: HashMap<String, i64> = HashMap::new();
    for (seq, topic) in news {
        by_topic.insert(topic, seq);
    }
    let mut latest: Vec<(i64, String)> = by_topic.into_iter().map(|(t, seq)| (seq, t)).collect();
    latest.sort_unstable();
    latest
}

async fn since(reader: &Reader, after: i64) -> Result<Vec<(i64, String)>, store::Error> {
    let nobody = Arc::default();
    let read = reader.read(&nobody, move |seen| journal::topics_since(seen.conn, after, BATCH));
    read.await
}

/// What a listener asks for.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    /// Topics, separated by commas; none for all.
    #[serde(default)]
    topic: String,
    /// The sealed number that the page was made at.
    after: Option<i64>,
}

/// `GET /events`.
pub async fn events(
    State(web): State<Web>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse::<i64>().ok());
    let mut topics: Vec<String> = wanted.topic.split(',').map(str::to_owned).collect();
    topics.truncate(TOPICS);
    let mut lines = StreamMap::with_capacity(topics.len());
    for topic in &topics {
        let line = WatchStream::from_changes(web.inner.herald.listen(topic));
        lines.insert(topic.clone(), line);
    }
    let missed = missed(&web, &topics, last.max(wanted.after)).await;
    let live = lines.map(|(topic, change)| Ok(told(&topic, change)));
    let missed = missed.into_iter().map(|(topic, change)| Ok(told(&topic, change)));
    Sse::new(tokio_stream::iter(missed).chain(live))
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}

/// What changed in `topics` after a number, before the line was listening.
async fn missed(web: &Web, topics: &[String], after: Option<i64>) -> Vec<(String, Change)> {
    let told = web.inner.herald.told.load(Ordering::Acquire);
    let Some(after) = after.filter(|after| *after < told) else { return Vec::new() };
    let wanted = topics.to_vec();
    let nobody = Arc::default();
    let read = web.reader().read(&nobody, move |seen| {
        let mut found = Vec::new();
        for topic in &wanted {
            if let Some(seq) = journal::latest_of(seen.conn, topic, after)? {
                found.push((topic.clone(), Change { seq, mark: after }));
            }
        }
        Ok(found)
    });
    match read.await {
        Ok(found) => found,
        Err(why) => {
            // Rather too much than too little: the page fetches everything.
            tracing::warn!(%why, "what a listener missed could not be read");
            topics.iter().map(|t| (t.clone(), Change { seq: told, mark: after })).collect()
        }
    }
}

fn told(topic: &str, change: Change) -> Event {
    let data = format!("{{\"topic\":\"{topic}\",\"seq\":{}}}", change.seq);
    Event::default().id(change.mark.to_string()).data(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn herald(told: i64) -> Herald {
        Herald { topics: Mutex::default(), told: AtomicI64::new(told) }
    }

    #[test]
    fn changes_that_come_fast_run_together() {
        let herald = herald(3);
        let mut hears = herald.listen("meeting-7");
        let other = herald.listen("meeting-8");
        let news = [4, 5, 6].map(|seq| (seq, "meeting-7".to_owned())).to_vec();
        assert_eq!(herald.tell(&latest(news)), 2);
        assert!(hears.has_changed().unwrap());
        assert_eq!(*hears.borrow_and_update(), Change { seq: 6, mark: 3 });
        assert!(!other.has_changed().unwrap());
    }

    #[test]
    fn whoever_follows_everything_hears_each_topic() {
        let herald = herald(0);
        let hears = herald.listen("");
        herald.tell(&[(1, "body-1".to_owned()), (2, "meeting-7".to_owned())]);
        assert_eq!(hears.borrow().seq, 2);
    }

    #[test]
    fn topics_do_not_pile_up_while_nothing_happens() {
        let herald = herald(0);
        let kept = herald.listen("meeting-7");
        for topic in 0..3 * MANY {
            drop(herald.listen(&format!("meeting-{topic}-nobody")));
        }
        assert!(herald.topics.lock().unwrap().len() <= MANY);
        herald.tell(&[(1, "meeting-7".to_owned())]);
        assert_eq!(kept.borrow().seq, 1);
    }

    #[test]
    fn a_topic_that_nobody_follows_is_forgotten() {
        let herald = herald(0);
        drop(herald.listen("meeting-7"));
        herald.tell(&[(1, "body-1".to_owned())]);
        assert!(herald.topics.lock().unwrap().is_empty());
    }
}
