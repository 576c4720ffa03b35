//! One seat: what the record says of it, and the forms that begin, end, swap and correct.

mod begin;
mod end;
mod holder;

use askama::Template;
use axum::{
    Router,
    extract::Path,
    response::Response,
    routing::{get, post},
};
use council::SeatId;
use council::accounts::roles::Act;
use council::bodies::seats::{self, Seat};
use store::bodies::seats::RosterLine;

use super::registry::{
    Here, find,
    view::{Line, With},
};
use crate::{Web, ask::Ask, failure::Failure, flash, look::Frame};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bodies/{slug}/seats/new", get(begin::new))
        .route("/bodies/{slug}/seats", post(begin::begin))
        .route("/bodies/{slug}/seats/{id}", get(show))
        .route("/bodies/{slug}/seats/{id}/end", get(end::ending).post(end::end))
        .route("/bodies/{slug}/seats/{id}/swap", get(end::swapping).post(end::swap))
        .route("/bodies/{slug}/seats/{id}/correct", get(end::correcting).post(end::correct))
}

#[derive(Template)]
#[template(path = "bodies/seat.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    line: Line,
    /// Acts that the reader may do now: address, words, class.
    acts: Vec<(String, &'static str, &'static str)>,
    /// An act that the reader may do, but not now: words and why.
    cannot: Option<(&'static str, String)>,
    decisions: Vec<(&'static str, String)>,
}

async fn show(ask: Ask, Path((slug, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let (here, line) = seat(&ask, &slug, &id).await?;
    let (t, today) = (ask.tongue, ask.now.date());
    let law = here.law();
    let with = With { t, law: law.as_ref(), on: today, today };
    let shown = with.line(&line);
    let (acts, cannot) = acts(&ask, &here, &line.seat);
    let decision = |key, id: Option<council::DecisionId>| {
        id.map(|id| (t.say(key), format!("/decisions/{id}")))
    };
    let decisions = [
        decision("bodies-seat-begun-by", line.record.begun_by),
        decision("bodies-seat-ended-by", line.record.ended_by),
    ];
    let title = t.of("bodies-seat-title").s("name", &shown.name).s("role", &shown.role).to_string();
    Ok(ask.page(&Page {
        frame: ask.frame().titled(title).under("bodies"),
        crumbs: here.crumbs(t),
        line: shown,
        acts,
        cannot,
        decisions: decisions.into_iter().flatten().collect(),
    }))
}

type Acts = Vec<(String, &'static str, &'static str)>;

fn acts(ask: &Ask, here: &Here, seat: &Seat) -> (Acts, Option<(&'static str, String)>) {
    let t = ask.tongue;
    let at = |rest: &str| here.href(&format!("/seats/{}/{rest}", seat.id));
    let (mut acts, mut cannot) = (Vec::new(), None);
    let day = ask.now.date().max(seat.first_day().unwrap_or(ask.now.date()));
    match seats::end(seat, day) {
        Ok(()) => {
            if here.may(ask, Act::EndSeat) {
                acts.push((at("end"), t.say("bodies-end-title"), "btn-main"));
            }
            if here.may(ask, Act::SwapSeat) {
                acts.push((at("swap"), t.say("bodies-swap-title"), ""));
            }
        }
        Err(why) if here.may(ask, Act::EndSeat) => {
            cannot = Some((t.say("bodies-end-title"), flash::refusal(t, &why)));
        }
        Err(_) => {}
    }
    if here.may(ask, Act::CorrectSeat) && seat.counts() {
        acts.push((at("correct"), t.say("bodies-correct-title"), "btn-bad"));
    }
    (acts, cannot)
}

/// A seat of a body, by the words of its address.
async fn seat(ask: &Ask, slug: &str, id: &str) -> Result<(Here, RosterLine), Failure> {
    let here = find(ask, slug).await?;
    let id: SeatId = id.parse().map_err(|_| Failure::missing(ask, "seat"))?;
    let body = here.body.id;
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::bodies::seats::roster(seen.conn, body));
    let roster = read.await.map_err(|why| Failure::new(ask, why))?;
    let line = roster.into_iter().find(|line| line.seat.id == id);
    Ok((here, line.ok_or_else(|| Failure::missing(ask, "seat"))?))
}
