//! The attendance sheet: everybody's comings and goings, head-counts, a column to sign in print.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use council::MeetingId;
use council::accounts::roles::Act;
use council::meetings::attendance::{Capacity, Mode, Stay};
use council::meetings::convening::Stage;
use council::meetings::floor;

use super::cards::{AttendanceCard, capacity_key};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::{
        floor::{quorum::QuorumCard, seating},
        page::{
            crumbs,
            load::{Loaded, load, number},
            sent::Echo,
            slips::Ctx,
        },
    },
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/attendance", get(show))
}

/// A line of the sheet.
struct Line {
    no: usize,
    who: String,
    of: String,
    /// Intervals of presence, one after the other.
    stays: Vec<String>,
    there: bool,
}

#[derive(Template)]
#[template(path = "meetings/attendance.html")]
struct Sheet {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    topic: String,
    src: String,
    quorum: QuorumCard,
    take: Option<AttendanceCard>,
    members: Vec<Line>,
    others: Vec<Line>,
    heads: Vec<(String, u32, String, String)>,
    called: bool,
    paper: String,
    entry: String,
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    let all = load(&ask, id).await?;
    Ok(ask.page(&sheet(&ask, &all, None)))
}

/// The page again with the form that was refused.
pub(crate) async fn again(ask: &Ask, id: MeetingId, echo: &Echo) -> Result<Response, Failure> {
    let all = load(ask, id).await?;
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &sheet(ask, &all, Some(echo))))
}

fn sheet(ask: &Ask, all: &Loaded, echo: Option<&Echo>) -> Sheet {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let key = ask.key();
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: &key, echo, from: "attendance" };
    let page = &all.page;
    let mut frame = ask.frame().titled(ask.tongue.say("meetings-page-sheet")).under("meetings");
    frame.path = all.href("/attendance");
    Sheet {
        crumbs: crumbs(&ctx),
        meeting: format!(
            "{} · {}",
            ctx.named(&page.meeting.title, page.meeting.title_en.as_deref()),
            crate::meetings::page::head::lede(&ctx)
        ),
        topic: format!("meeting-{}", page.meeting.id),
        src: all.href("/attendance"),
        quorum: QuorumCard::new(&ctx),
        take: AttendanceCard::new(&ctx, true),
        members: members(&ctx),
        others: others(&ctx),
        heads: page
            .headcounts
            .iter()
            .map(|count| {
                let capacity = ask.tongue.say(capacity_key(count.capacity)).to_owned();
                (capacity, count.count, ctx.time(count.at), count.said_by.clone())
            })
            .collect(),
        called: page.meeting.stage() == Stage::Called,
        paper: all.href("/attendance/sheet"),
        entry: if all.rights.may(Act::EnterSheet) && page.meeting.opened_at.is_some() {
            all.href("/attendance/entry")
        } else {
            String::new()
        },
        frame,
    }
}

/// Members in office that day, and those who came although they are not any more.
fn members(ctx: &Ctx<'_>) -> Vec<Line> {
    let page = &ctx.all.page;
    let of = |id| page.stays.iter().filter(move |stay| seating::is_of(stay, id));
    let lines = ctx.floor.entitled.iter().filter_map(|seat| page.line(*seat));
    lines
        .zip(1..)
        .map(|(line, no)| Line {
            no,
            who: line.name.clone(),
            of: line.district_name.clone().unwrap_or_default(),
            stays: of(line.seat.id).map(|stay| stayed(ctx, stay)).collect(),
            there: of(line.seat.id).any(|stay| stay.covers(ctx.all.at)),
        })
        .collect()
}

/// Observers, officials and staff.
fn others(ctx: &Ctx<'_>) -> Vec<Line> {
    let stays = ctx.all.page.stays.iter().filter(|stay| stay.capacity != Capacity::Member);
    stays
        .zip(1..)
        .map(|(stay, no)| Line {
            no,
            who: stay.label.clone().unwrap_or_default(),
            of: ctx.tongue.say(capacity_key(stay.capacity)).to_owned(),
            stays: vec![stayed(ctx, stay)],
            there: stay.covers(ctx.all.at),
        })
        .collect()
}

fn stayed(ctx: &Ctx<'_>, stay: &Stay) -> String {
    let times = ctx.times(stay.arrived_at, stay.left_at);
    match stay.mode {
        Mode::InPerson => times,
        Mode::Remote => format!("{times} ({})", ctx.tongue.say("meetings-mode-remote")),
    }
}
