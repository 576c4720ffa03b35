//! Declared interests on an item, for members and staff: who is bound to what, and staying out.

use askama::Template;
use axum::{Router, extract::Path, response::Response, routing::post};
use clerk::people::interests::DeclareInterest;
use council::ItemId;
use council::accounts::roles::{Act, Forbidden};
use council::meetings::agenda::Item;
use council::meetings::attendance::person;
use council::meetings::votes::ExclusionGround;
use council::people::interests::Interest;
use words::Tongue;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    meetings::{
        floor::seating,
        page::{
            acting::Posted,
            load::number,
            slips::{Ctx, Press, Slip},
        },
    },
    sent::Sent,
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/items/{item}/interests", post(declare))
}

async fn declare(
    ask: Ask,
    Path((id, item)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, format!("interest-{item}"))?;
    let post = post.at(format!("#item-{item}"));
    let item: ItemId = number(&post.ask, &item, "item")?;
    let Some(person) = post.ask.who.person else {
        let signed_in = post.ask.who.account.is_some();
        let why = Forbidden { act: Act::DeclareInterest, signed_in };
        return Err(Failure::new(&post.ask, why));
    };
    let form = DeclareInterest {
        person,
        body: None,
        item: Some(item),
        subject: post.sent.get("subject").to_owned(),
        relation: post.sent.get("relation").to_owned(),
    };
    let clerk = post.ask.web.clerk();
    let done = clerk.declare_interest(&post.ask.who, post.key(), form).await;
    let told = done.map(|_| post.told("people-interests-done", &[]));
    post.finish(told).await
}

/// An interest that touches the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bound {
    /// Whose.
    pub who: String,
    /// In what, and how.
    pub what: String,
    /// Declared of this item itself.
    pub here: bool,
    /// The member stays out.
    pub out: bool,
    /// Staying out by one button, for chair and secretary.
    pub exclude: Option<Press>,
}

/// The interests on an item; prints itself.
#[derive(Template)]
#[template(path = "meetings/interests.html")]
pub(crate) struct InterestsBand {
    tongue: Tongue,
    id: String,
    /// Those that touch the item.
    pub bound: Vec<Bound>,
    /// Declaring one's own.
    pub declare: Option<Slip>,
}

impl askama::filters::HtmlSafe for InterestsBand {}

impl InterestsBand {
    /// What members and staff see; none for others, and where there is nothing to say or do.
    pub fn new(ctx: &Ctx<'_>, item: &Item) -> Option<Self> {
        let all = ctx.all;
        if !all.insider {
            return None;
        }
        let over = item.closed_at.is_some();
        let bound: Vec<Bound> =
            all.page.interests_on(item.id).filter_map(|it| one(ctx, item, it)).collect();
        let seated = ctx.floor.entitled.iter().filter_map(|seat| all.page.line(*seat));
        let me = all.rights.person;
        let mine = me.is_some() && seated.into_iter().any(|line| person(&line.seat) == me);
        let may = mine && !over && all.rights.may(Act::DeclareInterest);
        let rest = format!("/items/{}/interests", item.id);
        let declare = may.then(|| ctx.slip(format!("interest-{}", item.id), &rest));
        if bound.is_empty() && declare.is_none() {
            return None;
        }
        Some(Self { tongue: ctx.tongue, id: item.id.to_string(), bound, declare })
    }
}

fn one(ctx: &Ctx<'_>, item: &Item, it: &Interest) -> Option<Bound> {
    let (all, page) = (ctx.all, &ctx.all.page);
    let counts = ctx.floor.entitled.iter().filter_map(|seat| page.line(*seat));
    let line = counts.into_iter().find(|line| person(&line.seat) == Some(it.person))?;
    let seat = line.seat.id;
    let out = page.exclusions.iter().any(|e| e.seat == seat && e.holds(item.id, all.at));
    let what = ctx.tongue.of("people-interests-said").s("subject", &it.subject);
    let what = what.s("relation", &it.relation).to_string();
    let may = item.is_open() && all.runs() && all.rights.may(Act::Exclude) && !out;
    let who = seating::who(line);
    let exclude = may.then(|| {
        let rest = format!("/items/{}/exclude", item.id);
        let name = format!("stay-out-{}-{}", item.id, it.id);
        let reason = ctx.tongue.say("people-interests-exclude-reason");
        ctx.press(name, &rest, "people-interests-exclude")
            .about(&who)
            .with("seat", seat)
            .with("ground", ExclusionGround::Abstention.word())
            .with("reason", reason)
    });
    Some(Bound { who, what, here: it.item.is_some(), out, exclude })
}
