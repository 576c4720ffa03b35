//! What is posted about speakers: asking, leaving, calling, stopping, keeping the list.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::meetings::speakers::Asks;
use clerk::{Clerk, Trouble};
use council::{ItemId, TurnId};

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::{
        motions::acts::one_button,
        page::{
            acting::Posted,
            load::number,
            sent::{Fields, unreadable},
        },
    },
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/items/{item}/speak", post(speak))
        .route("/meetings/{id}/items/{item}/floor", post(give))
        .route("/meetings/{id}/items/{item}/list", post(keep))
        .route("/meetings/{id}/turns/{turn}/leave", post(leave))
        .route("/meetings/{id}/turns/{turn}/end", post(end))
        .route("/meetings/{id}/turns/{turn}/order", post(order))
}

type Two = Path<(String, String)>;

async fn speak(ask: Ask, Path((id, item)): Two, sent: Sent) -> Result<Response, Failure> {
    let form = if sent.get("who") == "me" { "speak-me" } else { "speak" };
    let post = Posted::new(ask, &id, sent, format!("{form}-{item}"))?;
    let post = post.at(format!("#speakers-{item}"));
    let item: ItemId = number(&post.ask, &item, "item")?;
    let me = post.sent.get("who") == "me";
    let done = match asks(&post.sent) {
        Ok(asks) => clerk(&post).ask_to_speak(&post.ask.who, post.key(), item, asks).await,
        Err(trouble) => Err(trouble),
    };
    if me {
        return one_button(post, done.map(|_| Vec::new()), "meetings-done-asked").await;
    }
    let told = done.map(|_| post.told("meetings-done-asked", &[]));
    post.finish(told).await
}

fn asks(sent: &Sent) -> Result<Asks, Trouble> {
    match sent.get("who") {
        "me" => Ok(Asks::Me),
        "" => match sent.words("label") {
            Some(name) => Ok(Asks::Named(name)),
            None => Err(unreadable("meetings-speakers-refused-nobody")),
        },
        _ => Ok(Asks::Seat(sent.id("who")?)),
    }
}

async fn give(ask: Ask, Path((id, item)): Two, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("floor-{item}"))?;
    let post = post.at(format!("#speakers-{item}"));
    let item: ItemId = number(&post.ask, &item, "item")?;
    let done = match post.sent.id_opt("turn") {
        Ok(turn) => clerk(&post).give_floor(&post.ask.who, post.key(), item, turn).await,
        Err(trouble) => Err(trouble),
    };
    one_button(post, done.map(|_| Vec::new()), "meetings-done-floor").await
}

async fn keep(ask: Ask, Path((id, item)): Two, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("list-{item}"))?;
    let post = post.at(format!("#speakers-{item}"));
    let item: ItemId = number(&post.ask, &item, "item")?;
    let closed = post.sent.has("closed");
    let done = match post.sent.count("seconds") {
        Ok(seconds) => {
            let seconds = (seconds > 0).then_some(seconds);
            clerk(&post).keep_list(&post.ask.who, post.key(), item, closed, seconds).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|()| post.told("meetings-done-list", &[]));
    post.finish(told).await
}

async fn leave(ask: Ask, Path((id, turn)): Two, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("leave-list-{turn}"))?;
    let turn: TurnId = number(&post.ask, &turn, "turn")?;
    let done = clerk(&post).leave_list(&post.ask.who, post.key(), turn).await;
    one_button(post, done.map(|()| Vec::new()), "meetings-done-left-list").await
}

async fn end(ask: Ask, Path((id, turn)): Two, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("end-turn-{turn}"))?;
    let turn: TurnId = number(&post.ask, &turn, "turn")?;
    let done = clerk(&post).end_turn(&post.ask.who, post.key(), turn).await;
    one_button(post, done.map(|()| Vec::new()), "meetings-done-turn-ended").await
}

async fn order(ask: Ask, Path((id, turn)): Two, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("order-{turn}"))?;
    let turn: TurnId = number(&post.ask, &turn, "turn")?;
    let done = match post.sent.must_count("to") {
        Ok(to) => clerk(&post).order_turn(&post.ask.who, post.key(), turn, to).await,
        Err(trouble) => Err(trouble),
    };
    one_button(post, done.map(|()| Vec::new()), "meetings-done-ordered").await
}

fn clerk(post: &Posted) -> &Clerk {
    post.ask.web.clerk()
}
