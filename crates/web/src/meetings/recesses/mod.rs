//! Recesses: pausing a running meeting, and going on.

use axum::{Router, extract::Path, response::Response, routing::post};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::{motions::acts::one_button, page::acting::Posted},
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/recess", post(begin))
        .route("/meetings/{id}/resume", post(resume))
}

async fn begin(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "recess")?;
    let reason = post.sent.get("reason").to_owned();
    let clerk = post.ask.web.clerk();
    let done = clerk.recess(&post.ask.who, post.key(), post.meeting, reason).await;
    let told = done.map(|_| post.told("meetings-done-recess", &[]));
    post.finish(told).await
}

async fn resume(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "resume")?;
    let clerk = post.ask.web.clerk();
    let done = clerk.resume(&post.ask.who, post.key(), post.meeting).await;
    one_button(post, done.map(|()| Vec::new()), "meetings-done-resumed").await
}
