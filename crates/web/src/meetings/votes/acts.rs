//! What is posted about votes: cast by name, closed with a count, corrected; members kept out.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::meetings::votes::{CloseVote, CorrectVote, Exclude};
use clerk::{Clerk, Trouble};
use council::meetings::votes::{Choice, ExclusionGround, Hands, Ruling};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Tone,
    meetings::{
        motions::acts::one_button,
        page::{acting::Posted, load::number, sent::Fields},
    },
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/votes/{vote}/cast", post(cast))
        .route("/meetings/{id}/votes/{vote}/close", post(close))
        .route("/meetings/{id}/votes/{vote}/correct", post(correct))
        .route("/meetings/{id}/items/{item}/exclude", post(exclude))
        .route("/meetings/{id}/items/{item}/readmit", post(readmit))
}

async fn cast(
    ask: Ask,
    Path((id, vote)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "cast")?;
    let vote = number(&post.ask, &vote, "vote")?;
    let done = match post.sent.choice("choice", Choice::of) {
        Ok(choice) => clerk(&post).cast(&post.ask.who, post.key(), vote, choice).await,
        Err(trouble) => Err(trouble),
    };
    one_button(post, done.map(|()| Vec::new()), "meetings-done-cast").await
}

/// The hands of a count; all three must be written.
fn hands(sent: &Sent) -> Result<Hands, Trouble> {
    Ok(Hands {
        yes: sent.must_count("yes")?,
        no: sent.must_count("no")?,
        abstain: sent.must_count("abstain")?,
    })
}

fn casting(sent: &Sent) -> Option<bool> {
    match sent.get("casting") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

async fn close(
    ask: Ask,
    Path((id, vote)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("close-{vote}"))?.at(format!("#vote-{vote}"));
    let vote = number(&post.ask, &vote, "vote")?;
    // By name nothing is typed: the ballots count themselves.
    let counted = if post.sent.has("yes") { hands(&post.sent) } else { Ok(Hands::default()) };
    let done = match counted {
        Ok(hands) => {
            let keep_open = post.sent.has("keep_open");
            let form = CloseVote { vote, hands, casting: casting(&post.sent), keep_open };
            clerk(&post).close_vote(&post.ask.who, post.key(), form).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| {
        let mut told = post.told(ruled(done.it.ruling), &done.advice);
        // Only what was adopted is told as a success.
        if let (false, Some(first)) = (done.it.ruling == Ruling::Passed, told.first_mut()) {
            first.tone = Tone::Warn;
        }
        told
    });
    post.finish(told).await
}

async fn correct(
    ask: Ask,
    Path((id, vote)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("correct-{vote}"))?;
    let vote = number(&post.ask, &vote, "vote")?;
    let done = match hands(&post.sent) {
        Ok(hands) => {
            let reason = post.sent.get("reason").to_owned();
            let form = CorrectVote { vote, hands, casting: casting(&post.sent), reason };
            clerk(&post).correct_vote(&post.ask.who, post.key(), form).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-done-corrected", &done.advice));
    post.finish(told).await
}

/// What is told of a ruling.
const fn ruled(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Passed => "meetings-done-passed",
        Ruling::Rejected => "meetings-done-rejected",
        Ruling::NoQuorum => "meetings-done-no-quorum",
        Ruling::Unknown => "meetings-done-unknown",
    }
}

async fn exclude(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("exclude-{item}"))?;
    let post = post.at(format!("#item-{item}"));
    let item = number(&post.ask, &item, "item")?;
    let read = (|| {
        Ok(Exclude {
            item,
            seat: post.sent.id("seat")?,
            ground: post.sent.choice("ground", ExclusionGround::of)?,
            reason: post.sent.get("reason").to_owned(),
        })
    })();
    let done = match read {
        Ok(form) => clerk(&post).exclude(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|_| post.told("meetings-done-excluded", &[]));
    post.finish(told).await
}

async fn readmit(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "readmit")?.at(format!("#item-{item}"));
    let item = number(&post.ask, &item, "item")?;
    let done = match post.sent.id("seat") {
        Ok(seat) => clerk(&post).readmit(&post.ask.who, post.key(), item, seat).await,
        Err(trouble) => Err(trouble),
    };
    one_button(post, done.map(|_| Vec::new()), "meetings-done-readmitted").await
}

fn clerk(post: &Posted) -> &Clerk {
    post.ask.web.clerk()
}
