//! What is posted about a meeting as a whole: open, close, move, cancel, who presides, members.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::bodies::counts::Declare;
use clerk::meetings::convening::Move;
use clerk::{Clerk, Trouble};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::page::{acting::Posted, sent::Fields},
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/open", post(open))
        .route("/meetings/{id}/close", post(close))
        .route("/meetings/{id}/move", post(change))
        .route("/meetings/{id}/cancel", post(cancel))
        .route("/meetings/{id}/preside", post(preside))
        .route("/meetings/{id}/members", post(members))
}

async fn open(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "open")?;
    let done = clerk(&post).open_meeting(&post.ask.who, post.key(), post.meeting).await;
    let told = done.map(|done| post.told("meetings-done-opened", &done.advice));
    post.finish(told).await
}

async fn close(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "close")?;
    let next = post.sent.words("next");
    let done = clerk(&post).close_meeting(&post.ask.who, post.key(), post.meeting, next).await;
    let told = done.map(|done| post.told("meetings-done-closed", &done.advice));
    post.finish(told).await
}

async fn change(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "move")?;
    let read = moved(&post);
    let done = match read {
        Ok(form) => clerk(&post).move_meeting(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-done-moved", &done.advice));
    post.finish(told).await
}

fn moved(post: &Posted) -> Result<Move, Trouble> {
    let sent = &post.sent;
    let starts_at = sent.moment("day", "time")?;
    let until = sent.time_opt("until")?;
    Ok(Move {
        meeting: post.meeting,
        title: sent.get("title").to_owned(),
        title_en: sent.words("title_en"),
        starts_at,
        ends_at: until.map(|until| starts_at.date().to_datetime(until)),
        place: sent.words("place"),
    })
}

async fn cancel(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "cancel")?;
    let why = post.sent.get("why").to_owned();
    let done = clerk(&post).cancel_meeting(&post.ask.who, post.key(), post.meeting, why).await;
    let told = done.map(|()| post.told("meetings-done-cancelled", &[]));
    post.finish(told).await
}

async fn preside(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "preside")?;
    let why = post.sent.get("why").to_owned();
    let done = match post.sent.id("person") {
        Ok(person) => {
            let clerk = clerk(&post);
            clerk.name_presiding(&post.ask.who, post.key(), post.meeting, person, why).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|()| post.told("meetings-done-presiding", &[]));
    post.finish(told).await
}

/// Declares how many members are in office, in the meeting.
async fn members(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "members")?;
    let done = match declared(&post).await {
        Ok(form) => clerk(&post).declare_count(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|_| post.told("bodies-counts-declared", &[]));
    post.finish(told).await
}

async fn declared(post: &Posted) -> Result<Declare, Trouble> {
    let id = post.meeting;
    let read = post
        .ask
        .web
        .reader()
        .read(&post.ask.who, move |seen| store::meetings::convening::find(seen.conn, id));
    let meeting = read.await?.ok_or(Trouble::Missing("meeting"))?;
    Ok(Declare {
        body: meeting.body,
        count: post.sent.must_count("count")?,
        said_by: post.sent.get("said_by").to_owned(),
        source: post.sent.get("source").to_owned(),
        meeting: Some(id),
    })
}

fn clerk(post: &Posted) -> &Clerk {
    post.ask.web.clerk()
}
