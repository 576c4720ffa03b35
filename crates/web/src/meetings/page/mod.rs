//! The page of a meeting: one for reader, member, chair and secretary, alive while it runs.

pub(crate) mod acting;
pub(crate) mod head;
mod json;
pub(crate) mod load;
pub(crate) mod sent;
pub(crate) mod slips;

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use council::meetings::agenda::Item;
use council::meetings::floor;
use council::{ItemId, MeetingId};

use self::{
    head::Head,
    load::{Loaded, load, number},
    sent::Echo,
    slips::Ctx,
};
use super::{
    agenda::{item::ItemCard, list::AgendaCard},
    attendance::cards::AttendanceCard,
    convening::console::MeetingConsole,
    floor::{band::FloorBand, quorum::QuorumCard, stations::ways},
    referrals::cards::ReferralsCard,
    replies::cards::ReplyCard,
    votes::cards::BallotCard,
};
use crate::{
    Web, ask::Ask, failure::Failure, look::Frame, sent::Wanted, tasks::deliveries::card::AfterCard,
};

/// `/meetings/{id}` and its live part.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}", get(show))
        .route("/meetings/{id}/live", get(live))
        .route("/meetings/items/{id}", get(item))
}

/// The whole page.
#[derive(Template)]
#[template(path = "meetings/meeting.html")]
struct MeetingPage {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    live: Live,
    after: Option<AfterCard>,
}

/// The part that keeps itself up to date; prints itself inside its section.
#[derive(Template)]
#[template(path = "meetings/live.html")]
pub(crate) struct Live {
    frame: Frame,
    head: Head,
    /// Places in the meeting that the reader may take.
    stations: Vec<(&'static str, String)>,
    topic: String,
    src: String,
    band: Option<FloorBand>,
    ballot: Option<BallotCard>,
    /// What waits for the body before its meeting opens.
    referrals: Option<ReferralsCard>,
    /// Whether members come.
    replies: Option<ReplyCard>,
    quorum: QuorumCard,
    agenda: AgendaCard,
    current: Option<ItemCard>,
    attendance: Option<AttendanceCard>,
    /// Items before and after the one that is open, those with something to show.
    others: Vec<ItemCard>,
    console: Option<MeetingConsole>,
}

impl askama::filters::HtmlSafe for Live {}

async fn show(ask: Ask, Path(id): Path<String>, wanted: Wanted) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    let all = load(&ask, id).await?;
    if wanted.0.get("format") == "json" {
        return Ok(json::answer(&ask, &all));
    }
    let about =
        ask.web.reader().read(&ask.who, move |seen| store::tasks::deliveries::about(seen.conn, id));
    let about = about.await.map_err(|why| Failure::new(&ask, why))?;
    Ok(answer(&ask, &all, None, AfterCard::new(&ask, &all, &about)))
}

async fn live(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    let all = load(&ask, id).await?;
    Ok(ask.page(&live_part(&ask, &all, None)))
}

/// An item leads to its place on the page of its meeting.
async fn item(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: ItemId = number(&ask, &id, "item")?;
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::meetings::agenda::find(seen.conn, id));
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let item = found.ok_or_else(|| Failure::missing(&ask, "item"))?;
    Ok(Redirect::to(&format!("/meetings/{}#item-{id}", item.meeting)).into_response())
}

/// The page again with the form that was refused.
pub(crate) async fn again(ask: &Ask, id: MeetingId, echo: &Echo) -> Result<Response, Failure> {
    let all = load(ask, id).await?;
    Ok(answer(ask, &all, Some(echo), None))
}

fn answer(ask: &Ask, all: &Loaded, echo: Option<&Echo>, after: Option<AfterCard>) -> Response {
    let live = live_part(ask, all, echo);
    let mut frame = ask.frame().titled(&live.head.title).under("meetings");
    // Where a form was refused its address takes no reading.
    frame.path = live.head.href.clone();
    let crumbs = vec![
        ("/meetings".to_owned(), ask.tongue.say("main-nav-meetings").to_owned()),
        (format!("/meetings?body={}", all.page.body.slug), live.head.body.0.clone()),
    ];
    let status = if echo.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    ask.page_with(status, &MeetingPage { frame, crumbs, live, after })
}

fn live_part(ask: &Ask, all: &Loaded, echo: Option<&Echo>) -> Live {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let key = ask.key();
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: &key, echo, from: "" };
    let open = floor.open_item.map(|item| item.id);
    let others = all.page.items.iter().filter(|item| Some(item.id) != open && has_more(all, item));
    Live {
        frame: ask.frame(),
        head: Head::new(&ctx),
        stations: ways(ask.tongue, all, None),
        topic: format!("meeting-{}", all.page.meeting.id),
        src: all.href("/live"),
        band: FloorBand::new(&ctx),
        ballot: BallotCard::new(&ctx),
        referrals: ReferralsCard::new(&ctx).filter(|_| !all.runs()),
        replies: ReplyCard::new(&ctx),
        quorum: QuorumCard::new(&ctx),
        agenda: AgendaCard::new(&ctx),
        current: floor.open_item.map(|item| ItemCard::new(&ctx, item)),
        attendance: AttendanceCard::new(&ctx, false),
        others: others.map(|item| ItemCard::new(&ctx, item)).collect(),
        console: MeetingConsole::new(&ctx),
    }
}

/// Whether an item has more to show than its line on the agenda.
pub(crate) fn has_more(all: &Loaded, item: &Item) -> bool {
    item.is_open()
        || item.note.is_some()
        || item.amendment.is_some()
        || item.referred_from.is_some()
        || item.minutes_of.is_some()
        || all.referrals.iter().any(|it| it.referral.from_item == Some(item.id))
        || item.outcome_note.is_some()
        || all.page.motions.iter().any(|motion| motion.item == item.id)
        || all.page.elections.iter().any(|election| election.item == item.id)
        || all.page.exclusions.iter().any(|exclusion| exclusion.item == item.id)
        || all.page.said_on(item.id).next().is_some()
        || all.page.turns.iter().any(|turn| turn.item == item.id)
        || all.page.interests.iter().any(|interest| interest.item == Some(item.id))
        || all.page.decisions.iter().any(|decision| decision.item == Some(item.id))
}

/// The way to a page beside the meeting's own.
pub(crate) fn crumbs(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let page = &ctx.all.page;
    let body = ctx.named(&page.body.name, Some(&page.body.name_en));
    let title = ctx.named(&page.meeting.title, page.meeting.title_en.as_deref());
    vec![
        ("/meetings".to_owned(), ctx.tongue.say("main-nav-meetings").to_owned()),
        (format!("/meetings?body={}", page.body.slug), body.to_owned()),
        (ctx.all.href(""), title.to_owned()),
    ]
}
