//! The band on top of a running meeting: it pauses, or its quorum is lost.

use askama::Template;
use council::accounts::roles::Act;
use words::Tongue;

use crate::meetings::{
    floor::quorum,
    page::slips::{Ctx, Press},
};

/// What stands across the meeting; prints itself.
#[derive(Template)]
#[template(path = "meetings/band.html")]
pub(crate) struct FloorBand {
    tongue: Tongue,
    /// Since when, and why.
    pub recess: Option<(String, String)>,
    /// Going on.
    pub resume: Option<Press>,
    /// Since when the quorum is lost, the sentence of it, its article and address.
    pub lost: Option<(String, String, String, String)>,
    /// A vote is open, and stopped.
    pub stopped: bool,
}

impl askama::filters::HtmlSafe for FloorBand {}

impl FloorBand {
    /// The band for the hall: nothing to press.
    pub fn bare(ctx: &Ctx<'_>) -> Option<Self> {
        Self::new(ctx).map(|band| Self { resume: None, ..band })
    }

    /// The band; none where nothing stands in the way.
    pub fn new(ctx: &Ctx<'_>) -> Option<Self> {
        let (tongue, floor) = (ctx.tongue, ctx.floor);
        if floor.recess.is_none() && floor.lost_since.is_none() {
            return None;
        }
        let lost = floor.lost_since.map(|since| {
            let because = quorum::said(ctx);
            let cite = floor.quorum.as_ref().ok().map(|quorum| &quorum.state.cite);
            let href = cite.map_or_else(String::new, |cite| ctx.all.cited(cite));
            (ctx.time(since), because.sentence, because.cite, href)
        });
        Some(Self {
            tongue,
            recess: floor.recess.map(|it| (ctx.time(it.from), it.reason.clone())),
            resume: (floor.recess.is_some() && ctx.all.rights.may(Act::Recess))
                .then(|| ctx.press("resume", "/resume", "meetings-recesses-resume").main().on("o")),
            lost,
            stopped: floor.open_vote.as_ref().is_some_and(|vote| vote.stopped.is_some()),
        })
    }
}
