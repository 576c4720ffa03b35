//! What was said on an item as a card: each statement with who, what it is and when, and the line
//! where the next one is entered.

use askama::Template;
use council::SeatId;
use council::accounts::roles::Act;
use council::meetings::agenda::Item;
use council::meetings::attendance::Capacity;
use council::meetings::disclosures::Field;
use council::meetings::speakers::{self, Who};
use council::meetings::statements::{self, Kind, Statement};
use words::Tongue;

use crate::meetings::{
    floor::seating,
    page::slips::{Ctx, Slip},
};

/// A statement in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// Its place on the page.
    pub id: String,
    /// Who.
    pub who: String,
    /// What it is.
    pub kind: &'static str,
    /// The words; empty where it was struck.
    pub text: String,
    /// When.
    pub at: String,
    /// Outsiders do not see all of it.
    pub closed: bool,
    /// Why it was struck.
    pub struck: Option<String>,
    /// Where it is changed; empty for those who may not.
    pub href: String,
    /// What it led to; and where a task is made of it, for those who may.
    pub thread: String,
    pub task: String,
}

/// What was said on an item; prints itself.
#[derive(Template)]
#[template(path = "meetings/statements_card.html")]
pub(crate) struct StatementsCard {
    tongue: Tongue,
    id: String,
    /// The statements, in order.
    pub said: Vec<Said>,
    /// The line of the next one.
    pub entry: Option<Slip>,
    by: Vec<(String, String)>,
    kinds: Vec<(&'static str, &'static str)>,
    /// The record is entered after the meeting.
    late: bool,
}

impl askama::filters::HtmlSafe for StatementsCard {}

impl StatementsCard {
    /// What was said on an item; none where nothing was and the reader enters nothing.
    pub fn new(ctx: &Ctx<'_>, item: &Item) -> Option<Self> {
        let (tongue, all, page) = (ctx.tongue, ctx.all, &ctx.all.page);
        let may = all.rights.may(Act::RecordStatement);
        let open = may && statements::open_to(&page.meeting, item, false).is_ok();
        let said: Vec<Said> = page.said_on(item.id).map(|it| line(ctx, it, may)).collect();
        if said.is_empty() && !open {
            return None;
        }
        let rest = format!("/items/{}/statements", item.id);
        Some(Self {
            tongue,
            id: item.id.to_string(),
            said,
            entry: open.then(|| ctx.slip(format!("say-{}", item.id), &rest)),
            by: if open { by(ctx, item) } else { Vec::new() },
            kinds: Kind::ALL.iter().map(|k| (k.word(), tongue.say(kind_key(*k)))).collect(),
            late: !all.runs(),
        })
    }
}

fn line(ctx: &Ctx<'_>, it: &Statement, may: bool) -> Said {
    let curtain = ctx.all.page.curtain();
    let hides = |field| curtain.statement(it.id, it.item, field);
    let seat = it.speaker.seat.and_then(|seat| ctx.all.page.line(seat));
    Said {
        id: format!("said-{}", it.id),
        who: seat.map_or_else(|| it.speaker.label.clone(), seating::who),
        kind: ctx.tongue.say(kind_key(it.kind)),
        text: if it.struck_at.is_some() { String::new() } else { it.text.clone() },
        at: ctx.time(it.said_at),
        closed: hides(Field::Text) || hides(Field::Speaker),
        struck: it.struck_why.clone(),
        href: if may { ctx.all.href(&format!("/statements/{}", it.id)) } else { String::new() },
        thread: format!("/threads/statement-{}", it.id),
        task: if ctx.all.rights.may(Act::SetTask) {
            format!("/tasks/new?from=statement-{}", it.id)
        } else {
            String::new()
        },
    }
}

/// Who may have spoken: whoever has the floor first, then those who are there, guests, and members
/// who are not known to be there.
fn by(ctx: &Ctx<'_>, item: &Item) -> Vec<(String, String)> {
    let page = &ctx.all.page;
    let floor = ctx.floor;
    let speaks = speakers::speaking(&page.turns, item.id).map(|turn| &turn.who);
    let mut seats: Vec<SeatId> = Vec::new();
    let mut all: Vec<(String, String)> = Vec::new();
    match speaks {
        Some(Who::Seat(seat)) => seats.push(*seat),
        Some(Who::Named(name)) => all.push((format!("name:{name}"), name.clone())),
        None => {}
    }
    for seat in floor.present.iter().chain(&floor.entitled) {
        if !seats.contains(seat) {
            seats.push(*seat);
        }
    }
    let lines = seats.iter().filter_map(|seat| page.line(*seat));
    all.extend(lines.map(|line| (format!("seat:{}", line.seat.id), seating::who(line))));
    for stay in page.stays.iter().filter(|stay| stay.capacity != Capacity::Member) {
        let label = stay.label.clone().unwrap_or_default();
        let value = match stay.person {
            Some(person) => format!("person:{person}"),
            None => format!("name:{label}"),
        };
        if !label.is_empty() && !all.iter().any(|(known, _)| *known == value) {
            all.push((value, label));
        }
    }
    all
}

/// The key of the name of a kind of statement.
pub(crate) const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Explanation => "meetings-statement-explanation",
        Kind::Opinion => "meetings-statement-opinion",
        Kind::Proposal => "meetings-statement-proposal",
        Kind::Question => "meetings-statement-question",
        Kind::Answer => "meetings-statement-answer",
        Kind::Result => "meetings-statement-result",
    }
}
