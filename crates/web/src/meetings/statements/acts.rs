//! The quick entry of a statement on the page of the meeting.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::Trouble;
use clerk::meetings::statements::{By, RecordStatement};
use council::ItemId;
use council::meetings::statements::Kind;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::page::{
        acting::Posted,
        load::number,
        sent::{Fields, unreadable},
    },
    sent::Sent,
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/items/{item}/statements", post(record))
}

async fn record(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("say-{item}"))?.at(format!("#say-{item}"));
    let item: ItemId = number(&post.ask, &item, "item")?;
    let done = match read(&post, item) {
        Ok(form) => post.ask.web.clerk().record_statement(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|_| post.told("meetings-done-said", &[]));
    post.finish(told).await
}

fn read(post: &Posted, item: ItemId) -> Result<RecordStatement, Trouble> {
    let sent = &post.sent;
    let at = sent.time_opt("at")?;
    Ok(RecordStatement {
        item,
        kind: sent.choice("kind", Kind::of)?,
        by: by(sent)?,
        text: sent.get("text").to_owned(),
        at: at.map(|time| post.ask.now.date().to_datetime(time)),
        source: sent.words("source"),
    })
}

/// Who spoke: `seat:7`, `person:7`, or a name as written.
fn by(sent: &Sent) -> Result<By, Trouble> {
    if let Some(name) = sent.words("label") {
        return Ok(By::Named(name));
    }
    let bad = || unreadable("main-field-not-an-option");
    match sent.get("by").split_once(':') {
        Some(("seat", id)) => Ok(By::Seat(kit::Id::new(id.parse().map_err(|_| bad())?))),
        Some(("person", id)) => Ok(By::Person(kit::Id::new(id.parse().map_err(|_| bad())?))),
        Some(("name", name)) => Ok(By::Named(name.to_owned())),
        Some(_) => Err(bad()),
        None => Err(unreadable("meetings-statements-refused-nobody")),
    }
}
