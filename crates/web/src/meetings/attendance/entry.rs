//! The signed sheet entered back, all of it in one act: `/meetings/{id}/attendance/entry`.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use clerk::Trouble;
use clerk::meetings::attendance::{Arrival, SheetLine, Who};
use council::SeatId;
use council::accounts::roles::{Act, Forbidden};
use council::meetings::attendance::{Capacity, Mode};
use council::meetings::floor;
use jiff::civil::{DateTime, Time};

use super::cards::capacity_key;
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Why},
    look::Frame,
    meetings::{
        floor::seating,
        page::{
            crumbs,
            load::{Loaded, load, number},
            sent::Fields,
            slips::Ctx,
        },
    },
    sent::Sent,
};

/// Lines for guests.
const GUESTS: usize = 8;

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/attendance/entry", get(show).post(enter))
}

/// A printed line.
struct Line {
    no: usize,
    seat: String,
    who: String,
    /// There already, by name.
    known: bool,
    on: bool,
    at: String,
}

/// A line that somebody wrote on.
struct Guest {
    no: usize,
    label: String,
    capacity: String,
    at: String,
}

#[derive(Template)]
#[template(path = "meetings/sheet_entry.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    lines: Vec<Line>,
    guests: Vec<Guest>,
    capacities: Vec<(&'static str, &'static str)>,
    action: String,
    key: String,
    why: Option<Why>,
    back: String,
}

async fn here(ask: &Ask, id: &str) -> Result<Loaded, Failure> {
    let all = load(ask, number(ask, id, "meeting")?).await?;
    if all.rights.may(Act::EnterSheet) {
        return Ok(all);
    }
    let why = Forbidden { act: Act::EnterSheet, signed_in: ask.who.account.is_some() };
    Err(Failure::new(ask, why).back(all.href("/attendance")))
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let all = here(&ask, &id).await?;
    Ok(ask.page(&page(&ask, &all, &Sent::default(), None)))
}

async fn enter(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let all = here(&ask, &id).await?;
    let back = all.href("/attendance");
    let id = all.page.meeting.id;
    let done = match read(&all, &sent) {
        Ok(lines) => ask.web.clerk().enter_sheet(&ask.who, sent.get("act"), id, lines).await,
        Err(trouble) => Err(trouble),
    };
    match done {
        Ok(_) => Ok(ask.back(&back, &flash::done(ask.tongue, "meetings-done-sheet", &[]))),
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &back, all.family.council.as_str())?;
            let page = page(&ask, &all, &sent, Some(why));
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

/// What was ticked and written.
fn read(all: &Loaded, sent: &Sent) -> Result<Vec<SheetLine>, Trouble> {
    let meeting = &all.page.meeting;
    let day = meeting.opened_at.unwrap_or(meeting.starts_at).date();
    let at = |name: &str| -> Result<Option<DateTime>, Trouble> {
        let time: Option<Time> = sent.time_opt(name)?;
        // Before the meeting opened nobody is there: an early signature counts from the opening.
        let moment = time.map(|time| day.to_datetime(time));
        Ok(moment.map(|at| meeting.opened_at.map_or(at, |opened| at.max(opened))))
    };
    let mut lines = Vec::new();
    for seat in sent.ids::<council::ids::SeatKind>("seat")? {
        let arrival = Arrival::member(SeatId::new(seat.get()));
        lines.push(SheetLine { arrival, at: at(&format!("at-{seat}"))?, left: None });
    }
    for no in 0..GUESTS {
        let Some(label) = sent.words(&format!("label-{no}")) else { continue };
        let capacity = sent.choice(&format!("capacity-{no}"), Capacity::of)?;
        let arrival = Arrival { who: Who::Named(label), capacity, mode: Mode::InPerson };
        lines.push(SheetLine { arrival, at: at(&format!("guest-at-{no}"))?, left: None });
    }
    Ok(lines)
}

fn page(ask: &Ask, all: &Loaded, sent: &Sent, why: Option<Why>) -> Page {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: "", echo: None, from: "" };
    let meeting = &all.page.meeting;
    let entitled = floor.entitled.iter().filter_map(|seat| all.page.line(*seat));
    let lines = entitled.zip(1..).map(|(line, no)| {
        let seat = line.seat.id.to_string();
        let known = all.page.stays.iter().any(|stay| seating::is_of(stay, line.seat.id));
        Line {
            no,
            who: seating::who(line),
            known,
            on: known || sent.all("seat").any(|sent| sent == seat),
            at: sent.get(&format!("at-{seat}")).to_owned(),
            seat,
        }
    });
    let lines: Vec<Line> = lines.collect();
    let guest = |no: usize| Guest {
        no,
        label: sent.get(&format!("label-{no}")).to_owned(),
        capacity: sent.get(&format!("capacity-{no}")).to_owned(),
        at: sent.get(&format!("guest-at-{no}")).to_owned(),
    };
    let mut frame =
        ask.frame().titled(ask.tongue.say("meetings-attendance-entry")).under("meetings");
    frame.path = all.href("/attendance/entry");
    Page {
        crumbs: crumbs(&ctx),
        meeting: ctx.named(&meeting.title, meeting.title_en.as_deref()).to_owned(),
        guests: (0..GUESTS).map(guest).collect(),
        lines,
        capacities: [Capacity::Observer, Capacity::Official, Capacity::Staff]
            .map(|c| (c.word(), ask.tongue.say(capacity_key(c))))
            .into(),
        action: all.href("/attendance/entry"),
        key: ask.key(),
        why,
        back: all.href("/attendance"),
        frame,
    }
}
