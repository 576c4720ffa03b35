//! What is posted about referrals in a meeting: taken up, passed over, dropped.

use axum::{Router, extract::Path, response::Response, routing::post};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::page::{acting::Posted, load::number},
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/referrals/{referral}/take", post(take))
        .route("/meetings/{id}/referrals/{referral}/pass", post(pass))
        .route("/meetings/{id}/referrals/{referral}/drop", post(drop_it))
}

async fn take(
    ask: Ask,
    Path((id, referral)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("take-{referral}"))?;
    let referral = number(&post.ask, &referral, "referral")?;
    let clerk = post.ask.web.clerk();
    let done = clerk.take_up_referral(&post.ask.who, post.key(), referral, post.meeting).await;
    let told = done.map(|_| post.told("meetings-referrals-done-taken", &[]));
    post.finish(told).await
}

async fn pass(
    ask: Ask,
    Path((id, referral)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("pass-{referral}"))?;
    let referral = number(&post.ask, &referral, "referral")?;
    let why = post.sent.get("why").to_owned();
    let (clerk, who) = (post.ask.web.clerk(), &post.ask.who);
    let done = clerk.pass_over_referral(who, post.key(), referral, post.meeting, why).await;
    let told = done.map(|()| post.told("meetings-referrals-done-passed", &[]));
    post.finish(told).await
}

async fn drop_it(
    ask: Ask,
    Path((id, referral)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("drop-{referral}"))?;
    let referral = number(&post.ask, &referral, "referral")?;
    let why = post.sent.get("why").to_owned();
    let done = post.ask.web.clerk().drop_referral(&post.ask.who, post.key(), referral, why).await;
    let told = done.map(|()| post.told("meetings-referrals-done-dropped", &[]));
    post.finish(told).await
}
