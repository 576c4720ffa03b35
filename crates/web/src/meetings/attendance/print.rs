//! A sheet to be signed on paper, A4: `/meetings/{id}/attendance/sheet`.

use askama::Template;
use axum::{Router, extract::Path, response::Response, routing::get};
use council::meetings::floor;
use council::meetings::page::RosterLine;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::page::{
        crumbs,
        head::lede,
        load::{Loaded, load, number},
        slips::Ctx,
    },
};

/// Empty lines for those who are not members.
const GUESTS: usize = 8;

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/attendance/sheet", get(show))
}

/// A line to be signed.
struct Line {
    no: usize,
    who: String,
    of: String,
    role: String,
}

#[derive(Template)]
#[template(path = "meetings/sign_sheet.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    lede: String,
    members: Vec<Line>,
    /// The numbers of the empty lines.
    guests: Vec<usize>,
    back: String,
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let all = load(&ask, number(&ask, &id, "meeting")?).await?;
    Ok(ask.page(&page(&ask, &all)))
}

fn page(ask: &Ask, all: &Loaded) -> Page {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: "", echo: None, from: "" };
    let meeting = &all.page.meeting;
    let mut frame =
        ask.frame().titled(ask.tongue.say("meetings-attendance-paper")).under("meetings");
    frame.path = all.href("/attendance/sheet");
    let members = members(&ctx);
    let first = members.len() + 1;
    Page {
        crumbs: crumbs(&ctx),
        meeting: ctx.named(&meeting.title, meeting.title_en.as_deref()).to_owned(),
        lede: lede(&ctx),
        guests: (first..first + GUESTS).collect(),
        members,
        back: all.href("/attendance"),
        frame,
    }
}

/// The members who count that day, numbered as the sheet prints them.
fn members(ctx: &Ctx<'_>) -> Vec<Line> {
    let law = ctx.all.law();
    let line = |(line, no): (&RosterLine, usize)| {
        let role = law.book.role(&line.seat.role);
        Line {
            no,
            who: line.name.clone(),
            of: line.district_name.clone().unwrap_or_default(),
            role: role.map_or_else(
                || line.seat.role.clone(),
                |role| ctx.named(&role.name, role.en.as_deref()).to_owned(),
            ),
        }
    };
    let entitled = ctx.floor.entitled.iter().filter_map(|seat| ctx.all.page.line(*seat));
    entitled.zip(1..).map(line).collect()
}
