//! The hall view: the running meeting for a projector, readable from the last row.

use askama::Template;
use axum::{Router, extract::Path, response::Response, routing::get};
use council::meetings::agenda::Item;
use council::meetings::convening::Stage;
use council::meetings::floor::{self, OpenVote};
use council::meetings::votes::{Method, Ruling, Vote};
use words::Because;

use super::{band::FloorBand, quorum, seating};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::{Badge, Frame, Theme, bars::VoteBar, seats::Seats},
    meetings::{
        agenda::list::{AgendaCard, numbered, titled},
        page::{
            head::Head,
            load::{Loaded, load, number},
            slips::Ctx,
        },
        speakers::cards::SpeakersCard,
        votes::cards::{bar, judged, line, method, tone},
    },
};

/// `/meetings/{id}/hall`.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/hall", get(show))
}

/// What is being voted on, or how it ended.
struct Voting {
    method: &'static str,
    text: String,
    line: String,
    by_name: bool,
    voted: usize,
    voters: usize,
    seats: Option<Seats>,
}

/// The verdict of the last vote on the open item.
struct Outcome {
    tone: &'static str,
    because: Because,
    bar: Option<VoteBar>,
    text: String,
}

#[derive(Template)]
#[template(path = "meetings/hall.html")]
struct Hall {
    frame: Frame,
    head: Head,
    topic: String,
    src: String,
    badge: Badge,
    item: Option<(String, String)>,
    band: Option<FloorBand>,
    /// Who has the floor, and who waits.
    speaking: Option<String>,
    waiting: String,
    voting: Option<Voting>,
    result: Option<Outcome>,
    agenda: AgendaCard,
    present: String,
    members: Option<u32>,
    tone: &'static str,
    quorum: Because,
    seats: Option<Seats>,
    running: bool,
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    let all = load(&ask, id).await?;
    Ok(ask.page(&hall(&ask, &all)))
}

fn hall(ask: &Ask, all: &Loaded) -> Hall {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: "", echo: None, from: "" };
    let head = Head::new(&ctx);
    let stage = all.page.meeting.stage();
    let label = |item: &Item| (numbered(ask.tongue, item), titled(&ctx, item));
    let list = floor.open_item.and_then(|item| SpeakersCard::new(&ctx, item));
    let waiting = list.iter().flat_map(|list| &list.waiting).map(|one| one.who.as_str());
    let waiting = waiting.collect::<Vec<_>>().join(", ");
    let (decided, result) = result(&ctx).unzip();
    let decided = decided.flatten();
    Hall {
        frame: ask.frame().titled(&head.title).under("meetings").themed(Theme::Dark),
        topic: format!("meeting-{}", all.page.meeting.id),
        src: all.href("/hall"),
        badge: head.state.clone(),
        item: floor.open_item.or(decided).map(label),
        band: FloorBand::bare(&ctx),
        speaking: list.and_then(|list| list.speaking).map(|speaking| speaking.who),
        waiting,
        voting: floor.open_vote.as_ref().map(|open| voting(&ctx, open)),
        result,
        agenda: AgendaCard::bare(&ctx),
        present: quorum::present(&ctx),
        members: floor.members.count(),
        tone: quorum::tone(&ctx),
        quorum: quorum::said(&ctx),
        seats: matches!(stage, Stage::Open | Stage::Closed)
            .then(|| seating::of_floor(ask.tongue, all, &floor, "hall"))
            .flatten(),
        running: all.runs(),
        head,
    }
}

fn voting(ctx: &Ctx<'_>, open: &OpenVote<'_>) -> Voting {
    let (tongue, all) = (ctx.tongue, ctx.all);
    let by_name = open.vote.method == Method::ByName;
    Voting {
        method: method(tongue, open.vote.method),
        text: all.page.wording(open.motion).to_owned(),
        line: line(ctx, open),
        by_name,
        voted: all.page.ballots_of(open.vote.id).count(),
        voters: open.roll.present_seats.len(),
        seats: by_name.then(|| {
            let ballots = all.page.ballots_of(open.vote.id);
            seating::of_vote(tongue, all, &open.roll, ballots, true, "hall-vote")
        }),
    }
}

/// The last vote that was closed with its item, while that is open or nothing else is.
fn result<'p>(ctx: &Ctx<'p>) -> Option<(Option<&'p Item>, Outcome)> {
    let (tongue, page) = (ctx.tongue, &ctx.all.page);
    if ctx.floor.open_vote.is_some() {
        return None;
    }
    let stands = |vote: &&Vote| {
        vote.closed_at.is_some() && !page.votes.iter().any(|other| other.corrects == Some(vote.id))
    };
    let last = page.votes.iter().filter(stands).max_by_key(|vote| (vote.closed_at, vote.id))?;
    let motion = page.motion(last.motion)?;
    if ctx.floor.open_item.is_some_and(|item| item.id != motion.item) {
        return None;
    }
    let closed = last.result.as_ref()?;
    let (because, _) = judged(tongue, ctx.all, last, closed);
    let shown = matches!(closed.ruling, Ruling::Passed | Ruling::Rejected);
    let outcome = Outcome {
        tone: tone(closed.ruling),
        because,
        bar: if shown { bar(tongue, last, closed) } else { None },
        text: page.wording(motion).to_owned(),
    };
    Some((page.item(motion.item), outcome))
}
