//! All replies to a notice: `/meetings/{id}/replies`, and what was told by telephone entered.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use clerk::meetings::replies::GiveReply;
use council::MeetingId;
use council::accounts::roles::Act;
use council::meetings::convening::Stage;
use council::meetings::floor;
use council::meetings::replies::Answer;

use super::{
    answer_key,
    cards::{Shown, tally},
};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::page::{
        acting::Posted,
        crumbs,
        load::{Loaded, load, number},
        sent::{Echo, Fields},
        slips::{Ctx, Slip},
    },
    sent::Sent,
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/replies", get(show).post(reply))
}

#[derive(Template)]
#[template(path = "meetings/replies.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    tally: Shown,
    /// Name, answer, note, moment.
    rows: Vec<(String, &'static str, String, String)>,
    form: Option<Slip>,
    members: Vec<(String, String)>,
    answers: Vec<(&'static str, &'static str)>,
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    answer(&ask, id, None).await
}

async fn reply(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "reply")?;
    let read = (|| {
        Ok(GiveReply {
            meeting: post.meeting,
            seat: post.sent.id_opt("seat")?,
            answer: post.sent.choice("answer", Answer::of)?,
            note: post.sent.words("note"),
        })
    })();
    let done = match read {
        Ok(form) => post.ask.web.clerk().reply(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|()| post.told("meetings-replies-done", &[]));
    post.finish(told).await
}

/// The page again with the form that was refused.
pub(crate) async fn again(ask: &Ask, id: MeetingId, echo: &Echo) -> Result<Response, Failure> {
    answer(ask, id, Some(echo)).await
}

async fn answer(ask: &Ask, id: MeetingId, echo: Option<&Echo>) -> Result<Response, Failure> {
    let all = load(ask, id).await?;
    // Who comes is the house's own business before the meeting: reasons are personal.
    if !all.rights.runs() {
        let why = ask.who.may(Act::GiveNotice, Some(&all.family.place)).err();
        let trouble = why.map_or(clerk::Trouble::Missing("meeting"), Into::into);
        return Err(Failure::new(ask, trouble).back(all.href("")));
    }
    let status = if echo.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(ask.page_with(status, &page(ask, &all, echo)))
}

fn page(ask: &Ask, all: &Loaded, echo: Option<&Echo>) -> Page {
    let t = ask.tongue;
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let key = ask.key();
    let ctx = Ctx { tongue: t, all, floor: &floor, key: &key, echo, from: "replies" };
    let meeting = &all.page.meeting;
    let day = meeting.starts_at.date();
    let members: Vec<_> = all.page.roster.iter().filter(|line| line.seat.is_held_on(day)).collect();
    let row = |line: &&council::meetings::page::RosterLine| {
        let reply = all.replies.iter().find(|reply| reply.seat == line.seat.id);
        let key = reply.map_or("meetings-replies-silent", |reply| answer_key(reply.answer));
        let note = reply.and_then(|reply| reply.note.clone()).unwrap_or_default();
        let at = reply.map_or_else(String::new, |reply| t.moment(reply.at));
        (line.name.clone(), t.say(key), note, at)
    };
    let called = meeting.stage() == Stage::Called && all.rights.may(Act::Reply);
    let mut frame = ask.frame().titled(t.say("meetings-replies-title")).under("meetings");
    frame.path = all.href("/replies");
    Page {
        crumbs: crumbs(&ctx),
        meeting: format!(
            "{} · {}",
            ctx.named(&meeting.title, meeting.title_en.as_deref()),
            crate::meetings::page::head::lede(&ctx)
        ),
        tally: tally(&ctx),
        rows: members.iter().map(row).collect(),
        form: called.then(|| ctx.slip("reply", "/replies")),
        members: members.iter().map(|line| (line.seat.id.to_string(), line.name.clone())).collect(),
        answers: Answer::ALL.iter().map(|it| (it.word(), t.say(answer_key(*it)))).collect(),
        frame,
    }
}
