//! The running meeting from three seats: the chair's console, the secretary's desk, a member's
//! phone. Each shows the same record as the meeting's page, with what its holder does at hand.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use council::MeetingId;
use council::accounts::roles::{Act, Forbidden};
use council::meetings::convening::Stage;
use council::meetings::floor;
use words::Tongue;

use super::{band::FloorBand, quorum::QuorumCard};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::{
        agenda::{
            item::ItemCard,
            list::{AgendaCard, numbered, titled},
        },
        attendance::cards::AttendanceCard,
        convening::console::MeetingConsole,
        page::{
            crumbs,
            head::Head,
            load::{Loaded, load, number},
            sent::Echo,
            slips::Ctx,
        },
        replies::cards::ReplyCard,
        speakers::cards::SpeakersCard,
        statements::cards::StatementsCard,
        votes::cards::BallotCard,
    },
};

/// `/meetings/{id}/chair`, `/meetings/{id}/desk`, `/meetings/{id}/seat`.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/chair", get(chair))
        .route("/meetings/{id}/desk", get(desk))
        .route("/meetings/{id}/seat", get(seat))
}

/// From where the meeting is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Station {
    /// 의장석.
    Chair,
    /// 간사석.
    Desk,
    /// 내 자리.
    Seat,
}

impl Station {
    const ALL: [Self; 3] = [Self::Chair, Self::Desk, Self::Seat];

    /// The word of its address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Desk => "desk",
            Self::Seat => "seat",
        }
    }

    /// The station of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|station| station.word() == word)
    }

    /// The key of its name.
    const fn key(self) -> &'static str {
        match self {
            Self::Chair => "meetings-stations-chair",
            Self::Desk => "meetings-stations-desk",
            Self::Seat => "meetings-stations-seat",
        }
    }

    /// What its holder must have the right to.
    const fn act(self) -> Act {
        match self {
            Self::Chair => Act::OpenItem,
            Self::Desk => Act::Arrive,
            Self::Seat => Act::Cast,
        }
    }
}

/// The stations that the reader may take from `here`: names and addresses, while the meeting is
/// called or runs.
pub(crate) fn ways(
    tongue: Tongue,
    all: &Loaded,
    here: Option<Station>,
) -> Vec<(&'static str, String)> {
    if !matches!(all.page.meeting.stage(), Stage::Called | Stage::Open) {
        return Vec::new();
    }
    let others = Station::ALL.into_iter().filter(|station| Some(*station) != here);
    let may = others.filter(|station| all.rights.may(station.act()));
    may.map(|s| (tongue.say(s.key()), all.href(&format!("/{}", s.word())))).collect()
}

#[derive(Template)]
#[template(path = "meetings/station.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    station: &'static str,
    name: &'static str,
    head: Head,
    topic: String,
    src: String,
    others: Vec<(&'static str, String)>,
    band: Option<FloorBand>,
    /// The item being dealt with: number and title.
    now: Option<(String, String)>,
    ballot: Option<BallotCard>,
    quorum: QuorumCard,
    item: Option<ItemCard>,
    speakers: Option<SpeakersCard>,
    statements: Option<StatementsCard>,
    /// What was said on the items before.
    earlier: Vec<(String, StatementsCard)>,
    attendance: Option<AttendanceCard>,
    agenda: AgendaCard,
    console: Option<MeetingConsole>,
    replies: Option<ReplyCard>,
    runs: bool,
}

async fn chair(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    show(ask, &id, Station::Chair).await
}

async fn desk(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    show(ask, &id, Station::Desk).await
}

async fn seat(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    show(ask, &id, Station::Seat).await
}

async fn show(ask: Ask, id: &str, station: Station) -> Result<Response, Failure> {
    let id = number(&ask, id, "meeting")?;
    let all = load(&ask, id).await?;
    if !all.rights.may(station.act()) {
        let forbidden = Forbidden { act: station.act(), signed_in: ask.who.account.is_some() };
        return Err(Failure::new(&ask, forbidden).back(all.href("")));
    }
    Ok(ask.page(&page(&ask, &all, station, None)))
}

/// The page again with the form that was refused.
pub(crate) async fn again(
    ask: &Ask,
    id: MeetingId,
    echo: &Echo,
    station: Station,
) -> Result<Response, Failure> {
    let all = load(ask, id).await?;
    let page = page(ask, &all, station, Some(echo));
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn page(ask: &Ask, all: &Loaded, station: Station, echo: Option<&Echo>) -> Page {
    let (law, key, tongue) = (all.law(), ask.key(), ask.tongue);
    let floor = floor::standing(&all.page, all.at, &law);
    let ctx = Ctx { tongue, all, floor: &floor, key: &key, echo, from: station.word() };
    let (desk, chair) = (station == Station::Desk, station == Station::Chair);
    let open = floor.open_item;
    let speakers = open.and_then(|item| SpeakersCard::new(&ctx, item));
    let mut frame = ask.frame().titled(tongue.say(station.key())).under("meetings");
    frame.path = all.href(&format!("/{}", station.word()));
    Page {
        station: station.word(),
        name: tongue.say(station.key()),
        topic: format!("meeting-{}", all.page.meeting.id),
        src: frame.path.clone(),
        frame,
        crumbs: crumbs(&ctx),
        others: ways(tongue, all, Some(station)),
        band: FloorBand::new(&ctx),
        now: open.map(|item| (numbered(tongue, item), titled(&ctx, item))),
        ballot: BallotCard::new(&ctx).filter(|_| !desk),
        quorum: QuorumCard::new(&ctx),
        // The desk writes what is said; what is done on the item is the chair's. Between two items
        // the one before stays in sight with its result.
        item: open
            .or_else(|| all.page.items.iter().max_by_key(|item| item.closed_at))
            .filter(|item| !desk && item.opened_at.is_some())
            .map(|item| ItemCard::on_floor(&ctx, item)),
        speakers: speakers.filter(|_| !desk),
        statements: open.filter(|_| desk).and_then(|item| StatementsCard::new(&ctx, item)),
        earlier: if desk { earlier(&ctx) } else { Vec::new() },
        attendance: if desk { AttendanceCard::new(&ctx, true) } else { None },
        agenda: AgendaCard::new(&ctx),
        console: MeetingConsole::new(&ctx).filter(|_| chair),
        replies: ReplyCard::new(&ctx),
        runs: all.runs(),
        head: Head::new(&ctx),
    }
}

/// What was said on items that ended, the latest first.
fn earlier(ctx: &Ctx<'_>) -> Vec<(String, StatementsCard)> {
    let mut ended: Vec<_> = ctx.all.page.items.iter().filter(|i| i.closed_at.is_some()).collect();
    ended.sort_by_key(|item| std::cmp::Reverse(item.closed_at));
    let said = ended
        .into_iter()
        .filter_map(|item| StatementsCard::new(ctx, item).map(|card| (titled(ctx, item), card)));
    said.collect()
}
