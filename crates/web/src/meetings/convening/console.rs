//! What chair and secretary may do with the meeting as a whole: move it, cancel it, preside, close.

use askama::Template;
use council::accounts::roles::Act;
use council::meetings::convening::{self, Stage};
use words::Tongue;

use crate::meetings::{
    agenda::console::candidates,
    page::{
        sent::Why,
        slips::{Ctx, Slip},
    },
};

/// The console; prints itself.
#[derive(Template)]
#[template(path = "meetings/console.html")]
pub(crate) struct MeetingConsole {
    tongue: Tongue,
    preside: Option<Slip>,
    persons: Vec<(String, String)>,
    recess: Option<Slip>,
    close: Option<Slip>,
    close_why: Option<Why>,
    /// Items that were never taken up.
    left: usize,
    /// Nothing is left to do: closing comes next.
    ready: bool,
    change: Option<Slip>,
    title: String,
    title_en: String,
    day: String,
    time: String,
    until: String,
    place: String,
    cancel: Option<Slip>,
}

impl askama::filters::HtmlSafe for MeetingConsole {}

impl MeetingConsole {
    /// The console of a meeting that is not over, for those who run it.
    pub fn new(ctx: &Ctx<'_>) -> Option<Self> {
        let all = ctx.all;
        let meeting = &all.page.meeting;
        let stage = meeting.stage();
        if !all.rights.may(Act::CloseMeeting) || !matches!(stage, Stage::Called | Stage::Open) {
            return None;
        }
        let called = stage == Stage::Called;
        let votes = u32::from(all.page.open_vote().is_some());
        let gate = convening::close(meeting, votes, &all.page.items, None);
        let left = all.page.items.iter().filter(|item| item.closed_at.is_none()).count();
        let text = |at: Option<jiff::civil::DateTime>| {
            at.map_or_else(String::new, |at| at.strftime("%H:%M").to_string())
        };
        Some(Self {
            tongue: ctx.tongue,
            preside: Some(ctx.slip("preside", "/preside")),
            persons: candidates(ctx),
            recess: (!called && ctx.floor.recess.is_none() && all.rights.may(Act::Recess))
                .then(|| ctx.slip("recess", "/recess")),
            close: (!called && gate.is_ok()).then(|| ctx.slip("close", "/close")),
            close_why: if called { None } else { gate.err().map(|why| ctx.why(&why)) },
            left,
            ready: left == 0 && !all.page.items.is_empty(),
            change: called.then(|| ctx.slip("move", "/move")),
            title: meeting.title.clone(),
            title_en: meeting.title_en.clone().unwrap_or_default(),
            day: meeting.starts_at.date().to_string(),
            time: text(Some(meeting.starts_at)),
            until: text(meeting.ends_at),
            place: meeting.place.clone().unwrap_or_default(),
            cancel: called.then(|| ctx.slip("cancel", "/cancel")),
        })
    }
}
