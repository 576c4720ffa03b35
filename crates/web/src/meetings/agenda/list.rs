//! The agenda as a list: where each item stands, and the next one.

use askama::Template;
use council::accounts::roles::Act;
use council::meetings::agenda::{Item, Outcome, Part};
use council::meetings::floor;
use words::Tongue;

use crate::{
    look::{Badge, State, Tone},
    meetings::page::slips::{Ctx, Press},
};

/// A line of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its place in its part.
    pub no: u32,
    /// Its title.
    pub title: String,
    /// Its address on the page.
    pub href: String,
    /// Times, origin.
    pub meta: String,
    /// How it stands.
    pub badge: Badge,
    /// It is being dealt with.
    pub now: bool,
}

/// The agenda in its two parts; prints itself.
#[derive(Template)]
#[template(path = "meetings/agenda_card.html")]
pub(crate) struct AgendaCard {
    tongue: Tongue,
    parts: Vec<(&'static str, Vec<Entry>)>,
    edit: String,
    next: Option<Press>,
    next_title: String,
    /// The other items that wait, to be taken up out of turn.
    later: Vec<(String, Press)>,
}

impl askama::filters::HtmlSafe for AgendaCard {}

impl AgendaCard {
    /// The agenda of the meeting.
    pub fn new(ctx: &Ctx<'_>) -> Self {
        let all = ctx.all;
        let part = |part, label: &'static str| {
            let items = all.page.items.iter().filter(|item| item.part == part);
            let entries: Vec<Entry> = items.map(|item| entry(ctx, item)).collect();
            (!entries.is_empty()).then(|| (ctx.tongue.say(label), entries))
        };
        let next = ctx.floor.next_item.filter(|_| all.runs() && all.rights.may(Act::OpenItem));
        Self {
            tongue: ctx.tongue,
            parts: [
                part(Part::Report, "meetings-part-report"),
                part(Part::Decision, "meetings-part-decision"),
            ]
            .into_iter()
            .flatten()
            .collect(),
            edit: if all.rights.may(Act::AddItem) { all.href("/agenda") } else { String::new() },
            next: next.map(|item| opening(ctx, item, "meetings-page-next-item").main().on("n")),
            next_title: next.map_or_else(String::new, |item| titled(ctx, item)),
            later: next.map(|next| later(ctx, next)).unwrap_or_default(),
        }
    }
}

impl AgendaCard {
    /// The agenda for the hall: nothing to press.
    pub fn bare(ctx: &Ctx<'_>) -> Self {
        Self { edit: String::new(), next: None, later: Vec::new(), ..Self::new(ctx) }
    }
}

/// The button that takes an item up.
fn opening(ctx: &Ctx<'_>, item: &Item, label: &'static str) -> Press {
    let gate = floor::may_open_item(&ctx.all.page, item);
    let rest = format!("/items/{}/open", item.id);
    ctx.press(format!("open-{}", item.id), &rest, label).unless(ctx, &gate)
}

/// Items that wait behind the next one; none while an item is open, for nothing can be taken up.
fn later(ctx: &Ctx<'_>, next: &Item) -> Vec<(String, Press)> {
    if ctx.floor.open_item.is_some() {
        return Vec::new();
    }
    let waiting =
        ctx.all.page.items.iter().filter(|item| {
            item.id != next.id && item.opened_at.is_none() && item.closed_at.is_none()
        });
    let press = |item: &Item| {
        let title = titled(ctx, item);
        (title.clone(), opening(ctx, item, "meetings-page-take-up").about(title))
    };
    waiting.map(press).collect()
}

/// The part of an item and its place in it: `안건 1`.
pub(crate) fn numbered(tongue: Tongue, item: &Item) -> String {
    let key = match item.part {
        Part::Report => "meetings-page-report-no",
        Part::Decision => "meetings-page-item-no",
    };
    tongue.of(key).n("no", item.no).to_string()
}

/// The title of an item in the language of the page.
pub(crate) fn titled(ctx: &Ctx<'_>, item: &Item) -> String {
    ctx.named(&item.title, item.title_en.as_deref()).to_owned()
}

fn entry(ctx: &Ctx<'_>, item: &Item) -> Entry {
    let times = item.opened_at.map(|at| ctx.times(at, item.closed_at));
    let meta: Vec<&str> = times.as_deref().into_iter().chain(item.origin.as_deref()).collect();
    Entry {
        no: item.no,
        title: titled(ctx, item),
        href: format!("#item-{}", item.id),
        meta: meta.join(" · "),
        badge: badge(ctx.tongue, item),
        now: item.is_open(),
    }
}

/// How an item stands.
pub(crate) fn badge(tongue: Tongue, item: &Item) -> Badge {
    let (tone, sign, key) = match (item.outcome, item.opened_at, item.closed_at) {
        (_, Some(_), None) => return State::Now.badge(tongue),
        (None, None, None) => return State::Waiting.badge(tongue),
        (Some(Outcome::Decided), ..) => (Tone::Ok, "ok", "meetings-outcome-decided"),
        (Some(Outcome::Rejected), ..) => return State::Rejected.badge(tongue),
        (Some(Outcome::Reported), ..) => (Tone::Ok, "ok", "meetings-outcome-reported"),
        (Some(Outcome::Noted), ..) => (Tone::Ok, "ok", "meetings-outcome-noted"),
        (Some(Outcome::CarriedOver), ..) => (Tone::Warn, "due", "meetings-outcome-carried-over"),
        (Some(Outcome::Withdrawn), ..) => return State::Withdrawn.badge(tongue),
        (None, ..) => return State::Done.badge(tongue),
    };
    Badge { tone, sign, text: tongue.say(key).to_owned() }
}

/// The key of the name of an outcome.
pub(crate) const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Reported => "meetings-outcome-reported",
        Outcome::Decided => "meetings-outcome-decided",
        Outcome::Rejected => "main-state-rejected",
        Outcome::Noted => "meetings-outcome-noted",
        Outcome::CarriedOver => "meetings-outcome-carried-over",
        Outcome::Withdrawn => "main-state-withdrawn",
    }
}
