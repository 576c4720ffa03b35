//! What is posted about items: added, changed, taken up, ended, decided by consent or noted.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::decisions::register::Record;
use clerk::meetings::agenda::{AddItem, ChangeItem};
use clerk::{Clerk, Trouble};
use council::decisions::effects::Effect;
use council::decisions::register::Form;
use council::meetings::agenda::{Outcome, Part};

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
        .route("/meetings/{id}/items", post(add))
        .route("/meetings/{id}/items/{item}/change", post(change))
        .route("/meetings/{id}/items/{item}/open", post(open))
        .route("/meetings/{id}/items/{item}/close", post(close))
        .route("/meetings/{id}/items/{item}/decisions", post(record))
}

async fn add(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "add")?;
    let done = match added(&post) {
        Ok(form) => clerk(&post).add_item(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|_| post.told("meetings-done-item-added", &[]));
    post.finish(told).await
}

fn added(post: &Posted) -> Result<AddItem, Trouble> {
    let sent = &post.sent;
    Ok(AddItem {
        meeting: post.meeting,
        part: sent.choice("part", Part::of)?,
        title: sent.get("title").to_owned(),
        title_en: sent.words("title_en"),
        note: sent.words("note"),
        origin: sent.words("origin"),
        referred_from: sent.id_opt("referred")?,
    })
}

async fn change(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("change-{item}"))?;
    let item = number(&post.ask, &item, "item")?;
    let to = post.sent.count("to").map(|to| (to > 0).then_some(to));
    let done = match to {
        Ok(to) => {
            let sent = &post.sent;
            let form = ChangeItem {
                item,
                title: sent.get("title").to_owned(),
                title_en: sent.words("title_en"),
                note: sent.words("note"),
                origin: sent.words("origin"),
                to,
            };
            clerk(&post).change_item(&post.ask.who, post.key(), form).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|()| post.told("meetings-done-item-changed", &[]));
    post.finish(told).await
}

async fn open(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("open-{item}"))?.at(format!("#item-{item}"));
    let item = number(&post.ask, &item, "item")?;
    let done = clerk(&post).open_item(&post.ask.who, post.key(), item).await;
    let told = done.map(|()| post.told("meetings-done-item-opened", &[]));
    post.finish(told).await
}

async fn close(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("end-{item}"))?;
    let item = number(&post.ask, &item, "item")?;
    let done = match post.sent.choice("outcome", Outcome::of) {
        Ok(outcome) => {
            let note = post.sent.words("note");
            clerk(&post).close_item(&post.ask.who, post.key(), item, outcome, note).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|()| post.told("meetings-done-item-closed", &[]));
    post.finish(told).await
}

async fn record(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("record-{item}"))?.at(format!("#item-{item}"));
    let item = number(&post.ask, &item, "item")?;
    let read = (|| {
        Ok(Record {
            item,
            form: post.sent.choice("form", Form::of)?,
            text: post.sent.get("text").to_owned(),
            effect: Effect::Plain,
            notes: post.sent.ids("notes")?,
            keep_open: post.sent.has("keep_open"),
        })
    })();
    let done = match read {
        Ok(form) => clerk(&post).record_decision(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-done-recorded", &done.advice));
    post.finish(told).await
}

fn clerk(post: &Posted) -> &Clerk {
    post.ask.web.clerk()
}
