//! Lines that stay open: what is told to whoever listens, and to whoever comes back.

use std::time::Duration;

use axum::{body::Body, http::Request};
use council::bodies::registry::RosterState;
use tokio::time::timeout;
use tokio_stream::StreamExt;

use crate::house::founder;
use crate::town::Town;

/// A line to `/events`.
struct Line(axum::body::BodyDataStream);

impl Line {
    async fn open(town: &Town, path: &str, last: Option<i64>) -> Self {
        let mut request = Request::get(path);
        if let Some(last) = last {
            request = request.header("last-event-id", last.to_string());
        }
        let answer = town.house.open(request.body(Body::empty()).unwrap()).await;
        Self(answer.into_body().into_data_stream())
    }

    /// What is told next.
    async fn hear(&mut self) -> String {
        let next = timeout(Duration::from_secs(10), self.0.next()).await.unwrap();
        String::from_utf8(next.unwrap().unwrap().to_vec()).unwrap()
    }

    /// Hears until an act is told; those before it may still be on their way when a line opens.
    async fn hear_of(&mut self, act: &str) -> String {
        loop {
            let told = self.hear().await;
            if told.contains(act) {
                return told;
            }
        }
    }

    /// Nothing is told for a while.
    async fn is_silent(&mut self) -> bool {
        timeout(Duration::from_millis(400), self.0.next()).await.is_err()
    }
}

async fn head_count(town: &Town, count: u32) {
    let form = clerk::meetings::attendance::CountHeads {
        meeting: town.meeting,
        capacity: council::meetings::attendance::Capacity::Observer,
        count,
        said_by: "간사".to_owned(),
    };
    town.house.clerk.count_heads(&founder(), &town.key(), form).await.unwrap();
}

#[tokio::test]
async fn an_act_in_a_meeting_is_told_to_those_who_follow_it_only() {
    let town = Town::found(RosterState::Complete).await;
    town.open(5).await;
    let topic = format!("meeting-{}", town.meeting);
    let mut here = Line::open(&town, &format!("/events?topic={topic}"), None).await;
    let mut all = Line::open(&town, "/events", None).await;
    let mut elsewhere = Line::open(&town, "/events?topic=meeting-999", None).await;
    head_count(&town, 3).await;
    let seq = town.house.reader.sealed();
    here.hear_of(&format!("\"topic\":\"{topic}\",\"seq\":{seq}")).await;
    all.hear_of(&format!("\"seq\":{seq}")).await;
    assert!(elsewhere.is_silent().await);
}

#[tokio::test]
async fn a_page_that_was_made_before_an_act_hears_of_it_when_it_begins_to_listen() {
    let town = Town::found(RosterState::Complete).await;
    town.open(5).await;
    let (path, before) = (format!("/meetings/{}", town.meeting), town.house.reader.sealed());
    let page = town.house.get(&path).await.text;
    assert!(page.contains(&format!("data-seq=\"{before}\"")), "{page}");
    head_count(&town, 3).await;
    head_count(&town, 4).await;
    // The herald has to have told it, so that nobody else does.
    let mut first = Line::open(&town, &format!("/events?after={before}"), None).await;
    first.hear_of(&format!("\"seq\":{}", town.house.reader.sealed())).await;
    let topic = format!("/events?topic=meeting-{}&after={before}", town.meeting);
    let mut late = Line::open(&town, &topic, None).await;
    let told = late.hear().await;
    assert!(told.contains(&format!("\"seq\":{}", town.house.reader.sealed())), "{told}");
    // Both ran together into one, and whoever is up to date hears nothing.
    let up = format!("/events?topic=meeting-{}&after={}", town.meeting, before + 2);
    assert!(Line::open(&town, &up, None).await.is_silent().await);
}

#[tokio::test]
async fn a_line_that_was_dropped_goes_on_where_it_was() {
    let town = Town::found(RosterState::Complete).await;
    town.open(5).await;
    let path = format!("/events?topic=meeting-{}", town.meeting);
    let mut line = Line::open(&town, &path, None).await;
    head_count(&town, 3).await;
    let told = line.hear_of(&format!("\"seq\":{}", town.house.reader.sealed())).await;
    let id = told.lines().find_map(|l| l.strip_prefix("id: ")).unwrap();
    drop(line);
    head_count(&town, 4).await;
    let mut again = Line::open(&town, &path, Some(id.parse().unwrap())).await;
    let told = again.hear().await;
    assert!(told.contains(&format!("\"seq\":{}", town.house.reader.sealed())), "{told}");
}
