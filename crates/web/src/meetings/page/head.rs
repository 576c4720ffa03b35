//! The head of a meeting: title, state, time and place, who presides, and the ways from here.

use council::accounts::roles::Act;
use council::meetings::convening::{self, Kind, Stage};

use super::slips::{Ctx, Press};
use crate::look::{Badge, State};
use crate::meetings::referrals::cards::settled;

/// The head; printed by the page.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    /// The title.
    pub title: String,
    /// How the meeting stands.
    pub state: Badge,
    /// Regular or extraordinary.
    pub kind: &'static str,
    /// The body that meets, and its address.
    pub body: (String, String),
    /// Time and place, who presides.
    pub lede: String,
    /// Why somebody other than the chair presides; why it was cancelled; may be empty.
    pub remarks: Vec<String>,
    /// Opening the meeting, where that is next.
    pub open: Option<Press>,
    /// The address of the page.
    pub href: String,
}

impl Head {
    /// The head of the meeting.
    pub fn new(ctx: &Ctx<'_>) -> Self {
        let (tongue, all) = (ctx.tongue, ctx.all);
        let meeting = &all.page.meeting;
        let body = &all.page.body;
        let may_open = meeting.stage() == Stage::Called && all.rights.may(Act::OpenMeeting);
        Self {
            title: ctx.named(&meeting.title, meeting.title_en.as_deref()).to_owned(),
            state: stage(ctx.tongue, meeting.stage()),
            kind: tongue.say(kind_key(meeting.kind)),
            body: (
                ctx.named(&body.name, Some(&body.name_en)).to_owned(),
                format!("/bodies/{}", body.slug),
            ),
            lede: lede(ctx),
            remarks: remarks(ctx),
            open: may_open.then(|| {
                let gate = convening::open(meeting, all.at);
                let press = ctx.press("open", "/open", "meetings-page-open").main().on("o");
                match gate {
                    Ok(()) => press.unless(ctx, &settled(ctx)),
                    refused => press.unless(ctx, &refused),
                }
            }),
            href: all.href(""),
        }
    }
}

/// Time and place, and who presides.
pub(crate) fn lede(ctx: &Ctx<'_>) -> String {
    let (tongue, page) = (ctx.tongue, &ctx.all.page);
    let meeting = &page.meeting;
    let (from, to) = match (meeting.opened_at, meeting.closed_at) {
        (Some(opened), closed) => (opened, closed),
        _ => (meeting.starts_at, meeting.ends_at),
    };
    let mut parts = vec![tongue.span(from, to)];
    parts.extend(meeting.place.clone());
    if let Some(name) = &page.presiding_name {
        parts.push(tongue.of("meetings-page-presiding").s("who", name).to_string());
    }
    parts.join(" · ")
}

fn remarks(ctx: &Ctx<'_>) -> Vec<String> {
    let (tongue, meeting) = (ctx.tongue, &ctx.all.page.meeting);
    let mut remarks = Vec::new();
    if let Some(why) = &meeting.presiding_why {
        remarks.push(tongue.of("meetings-page-presiding-why").s("why", why).to_string());
    }
    if let Some(why) = &meeting.cancelled_why {
        remarks.push(tongue.of("meetings-page-cancelled-why").s("why", why).to_string());
    }
    if meeting.stage() == Stage::Closed {
        remarks.push(match &meeting.next_meeting {
            Some(next) => tongue.of("meetings-page-next-meeting").s("next", next).to_string(),
            None => tongue.say("meetings-page-next-unknown").to_owned(),
        });
    }
    if let Some(source) = &meeting.source {
        remarks.push(format!("{}: {source}", tongue.say("main-source")));
    }
    remarks
}

/// The badge of a stage.
pub(crate) fn stage(tongue: words::Tongue, stage: Stage) -> Badge {
    match stage {
        Stage::Called => State::Planned.badge(tongue),
        Stage::Open => State::Now.badge(tongue),
        Stage::Closed => State::Done.badge(tongue),
        Stage::Cancelled => State::Cancelled.badge(tongue),
    }
}

/// The key of the name of a kind of meeting.
pub(crate) const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Regular => "meetings-kind-regular",
        Kind::Extraordinary => "meetings-kind-extraordinary",
        Kind::Unstated => "meetings-kind-unstated",
    }
}
