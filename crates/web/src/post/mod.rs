//! E-mail of the house: what I get, and the queue.

pub mod preferences;
pub mod queue;

use axum::Router;
use council::post::queue::Topic;

use crate::Web;

/// The pages of this shelf.
pub fn routes() -> Router<Web> {
    Router::new().merge(preferences::routes()).merge(queue::routes())
}

/// The key of the name of a topic.
pub(crate) const fn topic_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Notices => "post-topic-notices",
        Topic::Papers => "post-topic-papers",
        Topic::Reminders => "post-topic-reminders",
        Topic::Results => "post-topic-results",
        Topic::Minutes => "post-topic-minutes",
        Topic::Tasks => "post-topic-tasks",
        Topic::Digest => "post-topic-digest",
    }
}
