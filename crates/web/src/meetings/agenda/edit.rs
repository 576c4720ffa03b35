//! Editing the agenda before items are taken up: `/meetings/{id}/agenda`.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use council::MeetingId;
use council::accounts::roles::Act;
use council::meetings::agenda::{self, Item, Outcome, Part};
use council::meetings::floor;
use store::meetings::agenda::Earlier;

use super::list::{AgendaCard, badge, numbered, outcome_key, titled};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::{Badge, Frame},
    meetings::page::{
        crumbs,
        load::{Loaded, load, number},
        sent::Echo,
        slips::{Ctx, Press, Slip},
    },
    meetings::referrals::cards::ReferralsCard,
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/agenda", get(show))
}

/// An item that may be changed.
struct Editable {
    label: String,
    title: String,
    badge: Badge,
    slip: Option<Slip>,
    /// Leaving it to the next meeting, and taking it back.
    leave: Vec<Press>,
    /// What stands in its fields.
    name: String,
    title_en: String,
    note: String,
    origin: String,
    no: String,
}

#[derive(Template)]
#[template(path = "meetings/agenda.html")]
struct Edit {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    agenda: AgendaCard,
    /// What was referred to the body and waits.
    referrals: Option<ReferralsCard>,
    items: Vec<Editable>,
    add: Option<Slip>,
    parts: Vec<(&'static str, &'static str)>,
    /// Items of this and other bodies that one may go on from: number and words.
    earlier: Vec<(String, String)>,
    /// The address where drafts of amendments are proposed.
    drafts: String,
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    answer(&ask, id, None).await
}

/// The page again with the form that was refused.
pub(crate) async fn again(ask: &Ask, id: MeetingId, echo: &Echo) -> Result<Response, Failure> {
    answer(ask, id, Some(echo)).await
}

async fn answer(ask: &Ask, id: MeetingId, echo: Option<&Echo>) -> Result<Response, Failure> {
    let all = load(ask, id).await?;
    let earlier = if all.rights.may(Act::AddItem) { earlier(ask, &all).await? } else { Vec::new() };
    let status = if echo.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(ask.page_with(status, &edit(ask, &all, echo, &earlier)))
}

/// Items of other meetings in the family of bodies.
async fn earlier(ask: &Ask, all: &Loaded) -> Result<Vec<Earlier>, Failure> {
    let (root, id) = (all.page.body.root, all.page.meeting.id);
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::meetings::agenda::earlier(seen.conn, root, id));
    read.await.map_err(|why| Failure::new(ask, why))
}

fn edit(ask: &Ask, all: &Loaded, echo: Option<&Echo>, earlier: &[Earlier]) -> Edit {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let key = ask.key();
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: &key, echo, from: "agenda" };
    let page = &all.page;
    let over = page.meeting.closed_at.is_some() || page.meeting.cancelled_at.is_some();
    let may_add = all.rights.may(Act::AddItem) && !over;
    let said = |it: &Earlier| {
        let body = ctx.named(&it.body.0, Some(&it.body.1));
        let day = ask.tongue.day(it.starts_at.date());
        (it.item.to_string(), format!("{} — {body}, {day}", it.title))
    };
    let mut frame =
        ask.frame().titled(ask.tongue.say("meetings-page-agenda-edit")).under("meetings");
    frame.path = all.href("/agenda");
    Edit {
        crumbs: crumbs(&ctx),
        meeting: ctx.named(&page.meeting.title, page.meeting.title_en.as_deref()).to_owned(),
        agenda: AgendaCard::bare(&ctx),
        referrals: ReferralsCard::new(&ctx),
        items: page.items.iter().map(|item| editable(&ctx, item, over)).collect(),
        add: may_add.then(|| ctx.slip("add", "/items")),
        parts: vec![
            (Part::Decision.word(), ask.tongue.say("meetings-part-decision")),
            (Part::Report.word(), ask.tongue.say("meetings-part-report")),
        ],
        earlier: earlier.iter().map(said).collect(),
        drafts: format!("/bylaws/{}", all.family.council),
        frame,
    }
}

fn editable(ctx: &Ctx<'_>, item: &Item, over: bool) -> Editable {
    let may = ctx.all.rights.may(Act::ChangeItem);
    let open = agenda::change(item, &item.title, over).is_ok();
    Editable {
        label: numbered(ctx.tongue, item),
        title: titled(ctx, item),
        badge: badge(ctx.tongue, item),
        slip: (may && open).then(|| {
            ctx.slip(format!("change-{}", item.id), &format!("/items/{}/change", item.id))
        }),
        leave: leave(ctx, item),
        name: item.title.clone(),
        title_en: item.title_en.clone().unwrap_or_default(),
        note: item.note.clone().unwrap_or_default(),
        origin: item.origin.clone().unwrap_or_default(),
        no: item.no.to_string(),
    }
}

/// An item that is not taken up may go to the next meeting or be taken back while this one runs.
fn leave(ctx: &Ctx<'_>, item: &Item) -> Vec<Press> {
    let waits = item.opened_at.is_none() && item.closed_at.is_none();
    if !waits || !ctx.all.runs() || !ctx.all.rights.may(Act::CloseItem) {
        return Vec::new();
    }
    let rest = format!("/items/{}/close", item.id);
    [Outcome::CarriedOver, Outcome::Withdrawn]
        .map(|outcome| {
            let name = format!("{}-{}", outcome.word(), item.id);
            ctx.press(name, &rest, outcome_key(outcome)).with("outcome", outcome.word())
        })
        .into()
}
