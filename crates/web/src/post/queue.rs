//! The queue of letters, for whoever keeps the house: `/admin/post`.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use clerk::{Clock, Trouble};
use council::LetterId;
use council::accounts::roles::Act;
use council::post::queue::{self, Settle, State};
use store::post::queue::Addressed;

use super::topic_key;
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Why},
    look::Frame,
    meetings::notices::letter_key,
    sent::{Sent, Wanted},
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/admin/post", get(show))
        .route("/admin/post/{id}/retry", post(retry))
        .route("/admin/post/{id}/give-up", post(give_up))
}

#[derive(Template)]
#[template(path = "post/queue.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    key: String,
    why: Option<Why>,
    held: bool,
    /// Words, number, address of the list of that state alone.
    counts: Vec<(&'static str, u32, String, bool)>,
    lines: Vec<Line>,
}

struct Line {
    id: LetterId,
    name: String,
    href: String,
    subject: String,
    topic: &'static str,
    mark: (&'static str, &'static str, &'static str),
    tries: u32,
    said: String,
    at: String,
    retry: bool,
    give_up: bool,
}

async fn show(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let page = page(&ask, State::of(wanted.0.get("state")), None).await?;
    Ok(ask.page(&page))
}

async fn retry(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    settle(ask, &id, sent, Settle::Retry, "post-queue-done-retry").await
}

async fn give_up(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    settle(ask, &id, sent, Settle::GiveUp, "post-queue-done-given-up").await
}

async fn settle(
    ask: Ask,
    id: &str,
    sent: Sent,
    how: Settle,
    key: &'static str,
) -> Result<Response, Failure> {
    let id: LetterId = id.parse().map_err(|_| Failure::missing(&ask, "letter"))?;
    match ask.web.clerk().settle_letter(&ask.who, sent.get("act"), id, how).await {
        Ok(()) => Ok(ask.back("/admin/post", &flash::done(ask.tongue, key, &[]))),
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/admin/post", "")?;
            let page = page(&ask, None, Some(why)).await?;
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

async fn page(ask: &Ask, state: Option<State>, why: Option<Why>) -> Result<Page, Failure> {
    let t = ask.tongue;
    if let Err(forbidden) = ask.who.may_anywhere(Act::SettleLetter) {
        return Err(Failure::new(ask, Trouble::Forbidden(forbidden)).back("/"));
    }
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let all = store::post::queue::list(seen.conn, state)?;
        Ok((all, store::post::queue::counts(seen.conn)?))
    });
    let (all, counts) = read.await.map_err(|why| Failure::new(ask, why))?;
    let mut frame = ask.frame().titled(t.say("post-queue-title"));
    frame.path = "/admin/post".to_owned();
    let count = |(of, count): &(State, u32)| {
        let href = format!("/admin/post?state={}", of.word());
        (t.say(letter_key(*of).2), *count, href, state == Some(*of))
    };
    Ok(Page {
        crumbs: if ask.who.administers() {
            vec![("/admin".to_owned(), t.say("accounts-admin-title").to_owned())]
        } else {
            Vec::new()
        },
        key: ask.key(),
        why,
        held: !ask.web.clerk().has_post(),
        counts: counts.iter().map(count).collect(),
        lines: all.iter().map(|it| line(ask, it)).collect(),
        frame,
    })
}

fn line(ask: &Ask, it: &Addressed) -> Line {
    let (t, letter) = (ask.tongue, &it.letter);
    let (tone, sign, key) = letter_key(letter.state);
    let said = match letter.said.as_deref() {
        Some("no-address") => t.say("post-queue-said-no-address").to_owned(),
        Some("too-old") => t.say("post-queue-said-too-old").to_owned(),
        said => said.unwrap_or_default().to_owned(),
    };
    Line {
        id: letter.id,
        name: it.name.clone(),
        href: format!("/people/{}", letter.person),
        subject: letter.subject.clone(),
        topic: t.say(topic_key(letter.topic)),
        mark: (tone, sign, t.say(key)),
        tries: letter.tries,
        said,
        at: t.moment(Clock::civil(letter.written_at)),
        retry: queue::settle(letter.state, Settle::Retry).is_ok(),
        give_up: queue::settle(letter.state, Settle::GiveUp).is_ok(),
    }
}
