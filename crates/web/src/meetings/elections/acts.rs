//! What is posted about elections: opened with candidates, counted round by round.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::meetings::elections::{CountRound, OpenElection};
use clerk::{Clerk, Trouble};
use council::{ElectionId, PersonId};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::page::{acting::Posted, load::number, sent::Fields},
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/items/{item}/elections", post(open))
        .route("/meetings/{id}/elections/{election}/count", post(count))
}

async fn open(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("elect-{item}"))?.at(format!("#item-{item}"));
    let item = number(&post.ask, &item, "item")?;
    let done = match post.sent.ids("candidate") {
        Ok(candidates) => {
            let form = OpenElection { item, role: post.sent.get("role").to_owned(), candidates };
            clerk(&post).open_election(&post.ask.who, post.key(), form).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|_| post.told("meetings-done-election-opened", &[]));
    post.finish(told).await
}

async fn count(
    ask: Ask,
    Path((id, election)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("round-{election}"))?;
    let post = post.at(format!("#election-{election}"));
    let election = number(&post.ask, &election, "election")?;
    let done = match counted(&post.sent, election) {
        Ok(form) => clerk(&post).count_round(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-done-election-counted", &done.advice));
    post.finish(told).await
}

/// The fields `votes-PERSON` in the order of the form, and the ballots that count for nobody.
fn counted(sent: &Sent, election: ElectionId) -> Result<CountRound, Trouble> {
    let mut votes: Vec<(PersonId, u32)> = Vec::new();
    for (name, _) in &sent.0 {
        let Some(person) = name.strip_prefix("votes-").and_then(|no| no.parse().ok()) else {
            continue;
        };
        votes.push((kit::Id::new(person), sent.must_count(name)?));
    }
    Ok(CountRound { election, votes, invalid: sent.count("invalid")? })
}

fn clerk(post: &Posted) -> &Clerk {
    post.ask.web.clerk()
}
