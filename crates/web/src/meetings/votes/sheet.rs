//! All votes of a meeting with their verdicts, rolls and ballots: `/meetings/{id}/votes`.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use council::MeetingId;
use council::meetings::floor;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::{
        agenda::list::titled,
        elections::cards::ElectionCard,
        motions::cards::MotionTree,
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
    Router::new().route("/meetings/{id}/votes", get(show))
}

/// The motions and elections on one item.
struct OnItem {
    id: String,
    title: String,
    motions: Vec<MotionTree>,
    elections: Vec<ElectionCard>,
}

#[derive(Template)]
#[template(path = "meetings/votes.html")]
struct Sheet {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    items: Vec<OnItem>,
    topic: String,
    src: String,
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
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: &key, echo, from: "votes" };
    let page = &all.page;
    let of_item = |item: &council::meetings::agenda::Item| {
        let motions = page.motions.iter().filter(|motion| motion.item == item.id);
        let elections = page.elections.iter().filter(|election| election.item == item.id);
        OnItem {
            id: format!("item-{}", item.id),
            title: titled(&ctx, item),
            motions: motions
                .filter(|motion| motion.amends.is_none())
                .map(|motion| MotionTree::new(&ctx, motion))
                .collect(),
            elections: elections.map(|election| ElectionCard::new(&ctx, election)).collect(),
        }
    };
    let items = page.items.iter().map(of_item);
    let mut frame = ask.frame().titled(ask.tongue.say("meetings-page-votes")).under("meetings");
    frame.path = all.href("/votes");
    Sheet {
        crumbs: crumbs(&ctx),
        meeting: ctx.named(&page.meeting.title, page.meeting.title_en.as_deref()).to_owned(),
        items: items.filter(|on| !on.motions.is_empty() || !on.elections.is_empty()).collect(),
        topic: format!("meeting-{}", page.meeting.id),
        src: all.href("/votes"),
        frame,
    }
}
