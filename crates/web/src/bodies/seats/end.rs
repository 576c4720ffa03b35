//! Ending a seat, swapping its holder, correcting an entry away.

use askama::Template;
use axum::{extract::Path, response::Response};
use clerk::bodies::seats::{Begin, End, Swap};
use council::accounts::roles::Act;
use council::bodies::seats::EndReason;
use store::bodies::seats::RosterLine;
use words::Tongue;

use super::{
    begin::{grounds, reason},
    holder::{self, Candidates},
    seat,
};
use crate::{
    ask::Ask,
    bodies::registry::{Here, role_name},
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, Frame, Pick},
    sent::{Sent, Wanted},
};

/// Looking up the name of whoever is to hold a seat.
#[derive(Template)]
#[template(path = "bodies/search.html")]
pub(super) struct Search {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    action: String,
    name: String,
    nobody: bool,
    back: String,
}

/// The page on which a holder is looked up; `here` is where the name is sent to.
pub(super) fn search(
    ask: &Ask,
    here: &Here,
    title: &str,
    action: String,
    candidates: &Candidates,
) -> Search {
    Search {
        frame: ask.frame().titled(ask.tongue.say(title)).under("bodies"),
        crumbs: here.crumbs(ask.tongue),
        action,
        name: candidates.name().to_owned(),
        nobody: candidates.asked() && candidates.nobody(),
        back: here.href(""),
    }
}

/// `GET /bodies/{slug}/seats/{id}/end`.
pub(super) async fn ending(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let (here, line) = seat(&ask, &slug, &id).await?;
    here.must(&ask, Act::EndSeat)?;
    Ok(end_page(&ask, &here, &line, &Sent::default(), Wrong::default(), None).answer(&ask))
}

/// `POST /bodies/{slug}/seats/{id}/end`.
pub(super) async fn end(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, line) = seat(&ask, &slug, &id).await?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let mut why = None;
    if let Some(end) = ended(t, &line, &sent, &mut wrong) {
        match ask.web.clerk().end_seat(&ask.who, sent.get("act"), end).await {
            Ok(done) => {
                let tell = flash::done(t, "bodies-seats-ended", &done.advice);
                return Ok(ask.back(&here.href(""), &tell));
            }
            Err(it) => {
                why = Some(form::refused(&ask, it, &here.href(""), here.root.slug.as_str())?);
            }
        }
    }
    Ok(end_page(&ask, &here, &line, &sent, wrong, why).answer(&ask))
}

/// How the seat ends; none where something of it is wrong.
fn ended(t: Tongue, line: &RosterLine, sent: &Sent, wrong: &mut Wrong) -> Option<End> {
    let on = wrong.needed_day(t, sent, "on");
    let reason = EndReason::of(sent.get("end"));
    if reason.is_none() {
        wrong.add("end", t.say("main-field-not-an-option"));
    }
    let ready = on.zip(reason).filter(|_| wrong.is_empty());
    ready.map(|(on, reason)| End {
        seat: line.seat.id,
        on,
        reason,
        stated: sent.get("unstated").is_empty(),
        note: text(sent, "note"),
    })
}

fn end_page(
    ask: &Ask,
    here: &Here,
    line: &RosterLine,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> FormPage {
    let t = ask.tongue;
    let mut page = base(ask, here, line, "bodies-end-title", "end");
    t.say("bodies-end-lede").clone_into(&mut page.lede);
    page.fields = ends(t, sent, &wrong, "");
    page.again(sent, wrong, why)
}

/// How a seat ends; `usual` is the reason chosen until another is sent.
fn ends(t: Tongue, sent: &Sent, wrong: &Wrong, usual: &str) -> Vec<Field<'static>> {
    let chosen = if sent.get("end").is_empty() { usual } else { sent.get("end") };
    let unstated = Pick::new("1", t.say("bodies-end-unstated"))
        .hint(t.say("bodies-end-unstated-hint"))
        .on(!sent.get("unstated").is_empty());
    vec![
        Field::day(t, "on", t.say("bodies-end-day"))
            .hint(t.say("bodies-end-day-hint"))
            .value(sent.get("on").to_owned())
            .error(wrong.of("on"))
            .required(),
        Field::checks(t, "unstated", t.say("bodies-end-stated"), vec![unstated]),
        reason(t, false).value(chosen.to_owned()).error(wrong.of("end")).required(),
        Field::text(t, "note", t.say("bodies-end-note"))
            .hint(t.say("bodies-end-note-hint"))
            .value(sent.get("note").to_owned())
            .at_most(200),
    ]
}

/// `GET /bodies/{slug}/seats/{id}/swap?name=NAME`.
pub(super) async fn swapping(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let (here, line) = seat(&ask, &slug, &id).await?;
    here.must(&ask, Act::SwapSeat)?;
    let candidates = holder::look_up(&ask, &wanted).await?;
    if !candidates.asked() || candidates.nobody() {
        let action = here.href(&format!("/seats/{id}/swap"));
        return Ok(ask.page(&search(&ask, &here, "bodies-swap-title", action, &candidates)));
    }
    let page = swap_page(&ask, &here, &line, &candidates, &wanted, Wrong::default(), None);
    Ok(page.answer(&ask))
}

/// `POST /bodies/{slug}/seats/{id}/swap`.
pub(super) async fn swap(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, line) = seat(&ask, &slug, &id).await?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let holder = holder::read(sent.get("holder"));
    if holder.is_none() {
        wrong.add("holder", t.say("main-field-not-an-option"));
    }
    let mut why = None;
    if let Some((out, holder)) = ended(t, &line, &sent, &mut wrong).zip(holder) {
        let come = Begin {
            nominated_by: text(&sent, "nominated_by"),
            seat_source: text(&sent, "seat_source"),
            evidence: text(&sent, "evidence"),
            appointed_by: text(&sent, "appointed_by"),
            source: text(&sent, "source"),
            ..Begin::new(here.body.id, holder, line.seat.role.clone())
        };
        match ask.web.clerk().swap_seat(&ask.who, sent.get("act"), Swap { out, come }).await {
            Ok(done) => {
                let tell = flash::done(t, "bodies-seats-swapped", &done.advice);
                return Ok(ask.back(&here.href(""), &tell));
            }
            Err(it) => {
                why = Some(form::refused(&ask, it, &here.href(""), here.root.slug.as_str())?);
            }
        }
    }
    let candidates = holder::look_up(&ask, &sent).await?;
    Ok(swap_page(&ask, &here, &line, &candidates, &sent, wrong, why).answer(&ask))
}

fn swap_page(
    ask: &Ask,
    here: &Here,
    line: &RosterLine,
    candidates: &Candidates,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> FormPage {
    let t = ask.tongue;
    let mut page = base(ask, here, line, "bodies-swap-title", "swap");
    t.say("bodies-swap-lede").clone_into(&mut page.lede);
    page.hidden = vec![("name", candidates.name().to_owned())];
    page.fields = vec![candidates.field(t, sent, wrong.of("holder"))];
    page.fields.extend(ends(t, sent, &wrong, EndReason::Replaced.word()));
    page.fields.extend(grounds(t, sent));
    page.again(sent, wrong, why)
}

/// `GET /bodies/{slug}/seats/{id}/correct`.
pub(super) async fn correcting(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let (here, line) = seat(&ask, &slug, &id).await?;
    here.must(&ask, Act::CorrectSeat)?;
    Ok(correct_page(&ask, &here, &line, &Sent::default(), None).answer(&ask))
}

/// `POST /bodies/{slug}/seats/{id}/correct`.
pub(super) async fn correct(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, line) = seat(&ask, &slug, &id).await?;
    let reason = sent.get("reason").to_owned();
    let seat = line.seat.id;
    match ask.web.clerk().correct_seat(&ask.who, sent.get("act"), seat, reason).await {
        Ok(()) => {
            let tell = flash::done(ask.tongue, "bodies-seats-corrected", &[]);
            Ok(ask.back(&here.href(""), &tell))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &here.href(""), here.root.slug.as_str())?;
            Ok(correct_page(&ask, &here, &line, &sent, Some(why)).answer(&ask))
        }
    }
}

fn correct_page(
    ask: &Ask,
    here: &Here,
    line: &RosterLine,
    sent: &Sent,
    why: Option<Why>,
) -> FormPage {
    let t = ask.tongue;
    let mut page = base(ask, here, line, "bodies-correct-title", "correct");
    t.say("bodies-correct-lede").clone_into(&mut page.lede);
    page.kind = "btn-bad";
    page.fields = vec![
        Field::text(t, "reason", t.say("main-reason"))
            .value(sent.get("reason").to_owned())
            .required()
            .at_most(200),
    ];
    page.again(sent, Wrong::default(), why)
}

/// A form about a seat: `rest` is the last word of its address.
fn base(ask: &Ask, here: &Here, line: &RosterLine, title: &str, rest: &str) -> FormPage {
    let t = ask.tongue;
    let at = here.href(&format!("/seats/{}", line.seat.id));
    let mut page = FormPage::new(ask, t.say(title), format!("{at}/{rest}"));
    let role = role_name(t, here.law().as_ref(), &line.seat.role);
    let name = t.of("bodies-seat-title").s("name", &line.name).s("role", role).to_string();
    page.crumbs = here.crumbs(t);
    page.crumbs.push((at.clone(), name));
    page.back = at;
    t.say(title).clone_into(&mut page.submit);
    page
}
