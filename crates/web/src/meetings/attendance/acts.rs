//! What is posted about presence: arrivals, leavings, head-counts.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::meetings::attendance::{Arrival, CountHeads, Who};
use clerk::{Clerk, Trouble};
use council::SeatId;
use council::meetings::attendance::{Capacity, Mode, voting};
use jiff::civil::DateTime;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::{
        motions::acts::one_button,
        page::{
            acting::Posted,
            load::load,
            sent::{Fields, unreadable},
        },
    },
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/arrive", post(arrive))
        .route("/meetings/{id}/leave", post(leave))
        .route("/meetings/{id}/switch", post(switch))
        .route("/meetings/{id}/heads", post(heads))
}

/// One seat by its button, many by their boxes, all that are left, or somebody by name.
async fn arrive(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let form = if sent.has("label") { "guest" } else { "arrive-all" };
    let post = Posted::new(ask, &id, sent, form)?.at("#take");
    let read = match (post.sent.has("label"), post.sent.has("everybody")) {
        (true, _) => guest(&post.sent),
        (false, true) => Ok(everybody(&post).await?),
        (false, false) => members(&post.sent),
    };
    let done = match read.and_then(|arrivals| Ok((arrivals, at(&post)?))) {
        Ok((arrivals, at)) => {
            let clerk = clerk(&post);
            clerk.arrive(&post.ask.who, post.key(), post.meeting, arrivals, at).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-done-arrived", &done.advice));
    post.finish(told).await
}

/// A time of today, where one was written; now otherwise.
fn at(post: &Posted) -> Result<Option<DateTime>, Trouble> {
    let time = post.sent.time_opt("at")?;
    Ok(time.map(|time| post.ask.now.date().to_datetime(time)))
}

fn mode(sent: &Sent) -> Mode {
    Mode::of(sent.get("mode")).unwrap_or(Mode::InPerson)
}

fn guest(sent: &Sent) -> Result<Vec<Arrival>, Trouble> {
    let capacity = sent.choice("capacity", Capacity::of)?;
    let who = Who::Named(sent.get("label").trim().to_owned());
    Ok(vec![Arrival { who, capacity, mode: mode(sent) }])
}

fn members(sent: &Sent) -> Result<Vec<Arrival>, Trouble> {
    let seats: Vec<SeatId> = sent.ids("seat")?;
    if seats.is_empty() {
        return Err(unreadable("meetings-page-nobody-picked"));
    }
    let mode = mode(sent);
    Ok(seats.into_iter().map(|seat| Arrival { mode, ..Arrival::member(seat) }).collect())
}

/// Every member in office who is not there yet.
async fn everybody(post: &Posted) -> Result<Vec<Arrival>, Failure> {
    let all = load(&post.ask, post.meeting).await?;
    let law = all.law();
    let there = all.page.presence(&law).seats(all.at);
    let absent = voting(&all.page.seats, all.at.date(), &law).into_iter();
    let mode = mode(&post.sent);
    Ok(absent
        .filter(|seat| !there.contains(&seat.id))
        .map(|seat| Arrival { mode, ..Arrival::member(seat.id) })
        .collect())
}

async fn leave(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "leave")?.at("#take");
    let done = match post.sent.ids("stay") {
        Ok(stays) => {
            let clerk = clerk(&post);
            clerk.leave(&post.ask.who, post.key(), post.meeting, stays, None).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-done-left", &done.advice));
    post.finish(told).await
}

/// In the room, or by video from now on.
async fn switch(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "switch")?.at("#take");
    let done = match post.sent.id("stay") {
        Ok(stay) => clerk(&post).switch_mode(&post.ask.who, post.key(), stay).await,
        Err(trouble) => Err(trouble),
    };
    one_button(post, done.map(|done| done.advice), "meetings-done-switched").await
}

async fn heads(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "heads")?;
    let done = match post.sent.must_count("count") {
        Ok(count) => {
            let form = CountHeads {
                meeting: post.meeting,
                capacity: Capacity::of(post.sent.get("capacity")).unwrap_or(Capacity::Member),
                count,
                said_by: post.sent.get("said_by").to_owned(),
            };
            clerk(&post).count_heads(&post.ask.who, post.key(), form).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|()| post.told("meetings-done-counted", &[]));
    post.finish(told).await
}

fn clerk(post: &Posted) -> &Clerk {
    post.ask.web.clerk()
}
