//! What is posted about motions: moved with their effect, put to a vote, taken back.

use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::meetings::motions::{AmendMotion, MoveMotion};
use clerk::{Clerk, Trouble};
use council::bodies::registry::Kind;
use council::decisions::effects::Effect;
use council::meetings::votes::Method;

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

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/items/{item}/motions", post(moved))
        .route("/meetings/{id}/motions/{motion}/amend", post(amend))
        .route("/meetings/{id}/motions/{motion}/vote", post(vote))
        .route("/meetings/{id}/motions/{motion}/withdraw", post(withdraw))
}

async fn moved(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let form = match sent.get("effect") {
        "amend-bylaws" if sent.get("from") != "motion" => format!("amend-{item}"),
        _ => format!("move-{item}"),
    };
    let post = Posted::new(ask, &id, sent, form)?.at(format!("#item-{item}"));
    let item = number(&post.ask, &item, "item")?;
    let done = match effect(&post.sent) {
        Ok(effect) => {
            let form = MoveMotion {
                item,
                text: post.sent.get("text").to_owned(),
                effect,
                moved_by: post.sent.words("moved_by"),
            };
            clerk(&post).move_motion(&post.ask.who, post.key(), form).await
        }
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-done-motion-moved", &done.advice));
    post.finish(told).await
}

/// The effect that a form names; a form that names none carries words alone.
fn effect(sent: &Sent) -> Result<Effect, Trouble> {
    let empty = || unreadable("main-field-empty");
    Ok(match sent.get("effect") {
        "" | "plain" => Effect::Plain,
        "end-seat" => Effect::EndSeat {
            seat: sent.id("seat")?,
            on: sent.day_opt("last_day")?.ok_or_else(empty)?,
        },
        "begin-seat" => {
            // One list of seats to give: `body:role`.
            let (body, role) = sent.get("seat_of").split_once(':').ok_or_else(empty)?;
            Effect::BeginSeat {
                body: body.parse().map(kit::Id::new).map_err(|_| empty())?,
                person: Some(sent.id("person")?),
                office: None,
                role: role.to_owned(),
                district: sent.words("district"),
                from: sent.day_opt("first_day")?,
            }
        }
        "amend-bylaws" => {
            Effect::AmendBylaws { amendment: sent.id("amendment")?, on: sent.day_opt("on")? }
        }
        "set-up-body" => Effect::SetUpBody {
            parent: sent.id("parent")?,
            slug: sent.words("slug").ok_or_else(empty)?,
            name: sent.words("name").ok_or_else(empty)?,
            name_en: sent.words("name_en").ok_or_else(empty)?,
            kind: sent.choice("kind", Kind::of)?,
        },
        "convene" => Effect::Convene { body: sent.id("meets")? },
        _ => return Err(unreadable("main-field-not-an-option")),
    })
}

async fn amend(
    ask: Ask,
    Path((id, motion)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("amend-motion-{motion}"))?;
    let post = post.at(format!("#motion-{motion}"));
    let motion = number(&post.ask, &motion, "motion")?;
    let form = AmendMotion {
        motion,
        text: post.sent.get("text").to_owned(),
        moved_by: post.sent.words("moved_by"),
    };
    let done = clerk(&post).amend_motion(&post.ask.who, post.key(), form).await;
    let told = done.map(|_| post.told("meetings-done-amended", &[]));
    post.finish(told).await
}

async fn vote(
    ask: Ask,
    Path((id, motion)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("open-vote-{motion}"))?;
    let post = post.at(format!("#motion-{motion}"));
    let motion = number(&post.ask, &motion, "motion")?;
    let done = match post.sent.choice("method", Method::of) {
        Ok(method) => clerk(&post).open_vote(&post.ask.who, post.key(), motion, method).await,
        Err(trouble) => Err(trouble),
    };
    one_button(post, done.map(|done| done.advice), "meetings-done-vote-opened").await
}

async fn withdraw(
    ask: Ask,
    Path((id, motion)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("withdraw-{motion}"))?;
    let motion = number(&post.ask, &motion, "motion")?;
    let done = clerk(&post).withdraw_motion(&post.ask.who, post.key(), motion).await;
    one_button(post, done.map(|()| Vec::new()), "meetings-done-motion-withdrawn").await
}

/// What one button did; where it was refused nothing typed is lost, and the refusal is a page.
pub(crate) async fn one_button(
    post: Posted,
    done: Result<Vec<council::Advice>, Trouble>,
    key: &str,
) -> Result<Response, Failure> {
    match done {
        Ok(advice) => {
            let told = post.told(key, &advice);
            post.finish(Ok(told)).await
        }
        Err(trouble) => {
            let back = format!("/meetings/{}{}", post.meeting, post.anchor);
            Err(Failure::new(&post.ask, trouble).back(back))
        }
    }
}

fn clerk(post: &Posted) -> &Clerk {
    post.ask.web.clerk()
}
