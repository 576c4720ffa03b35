//! The quorum card: how many of how many are there, whether that is enough, what it rests on.

use askama::Template;
use bylaws::Standing;
use council::accounts::roles::Act;
use council::bodies::{counts::Members, registry::RosterState};
use council::meetings::attendance::{Capacity, Quorum};
use council::meetings::convening::Stage;
use words::{Because, Tongue};

use super::seating;
use crate::{
    look::seats::Seats,
    meetings::page::slips::{Ctx, Slip},
};

/// What is said beside a number: its name, its words, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rest {
    /// Its name.
    pub label: &'static str,
    /// Its words.
    pub value: String,
}

/// The card; prints itself.
#[derive(Template)]
#[template(path = "meetings/quorum.html")]
pub(crate) struct QuorumCard {
    tongue: Tongue,
    /// Members present; a dash where nothing was recorded.
    present: String,
    /// Members in office; unknown where it is.
    members: Option<u32>,
    /// `ok`, `warn`, `human`: the colour of the state.
    tone: &'static str,
    outcome: &'static str,
    sentence: String,
    cite: String,
    href: String,
    rests: Vec<Rest>,
    /// What to do about it; may be empty.
    next: &'static str,
    seats: Option<Seats>,
    declare: Option<Slip>,
    /// The declaration is what is missing: its form stands open.
    needed: bool,
    named: u32,
    said_by: String,
    heads: Option<Slip>,
    running: bool,
    attendance: String,
}

impl askama::filters::HtmlSafe for QuorumCard {}

impl QuorumCard {
    /// The card of a meeting.
    pub fn new(ctx: &Ctx<'_>) -> Self {
        let (tongue, all, floor) = (ctx.tongue, ctx.all, ctx.floor);
        let stage = all.page.meeting.stage();
        let running = stage == Stage::Open;
        let because = said(ctx);
        let unknown = floor.members.count().is_none();
        let may_declare = all.rights.may(Act::DeclareCount)
            && all.page.body.roster == RosterState::Partial
            && matches!(stage, Stage::Called | Stage::Open);
        let may_count = all.rights.may(Act::CountHeads) && running;
        let quorum = floor.quorum.as_ref().ok();
        Self {
            tongue,
            present: present(ctx),
            members: floor.members.count(),
            tone: tone(ctx),
            outcome: because.outcome,
            sentence: because.sentence,
            href: quorum.map_or_else(String::new, |quorum| all.cited(&quorum.state.cite)),
            cite: because.cite,
            rests: rests(ctx),
            next: next(ctx, unknown && may_declare),
            seats: matches!(stage, Stage::Open | Stage::Closed)
                .then(|| seating::of_floor(tongue, all, floor, "floor"))
                .flatten(),
            declare: may_declare.then(|| ctx.slip("members", "/members")),
            needed: unknown,
            named: named(ctx),
            said_by: all.rights.name.clone(),
            heads: may_count.then(|| ctx.slip("heads", "/heads")),
            running,
            attendance: match ctx.from {
                "attendance" | "desk" => String::new(),
                _ => all.href("/attendance"),
            },
        }
    }
}

/// The sentence of the quorum: met, short of, unknown, silent, or not yet looked at.
pub(crate) fn said(ctx: &Ctx<'_>) -> Because {
    let (tongue, all) = (ctx.tongue, ctx.all);
    let plain = |outcome: &str, sentence: &str| Because {
        outcome: tongue.say(outcome),
        sentence: tongue.say(sentence).to_owned(),
        cite: String::new(),
    };
    match all.page.meeting.stage() {
        Stage::Called => return foreseen(ctx),
        Stage::Cancelled => return plain("main-state-cancelled", "meetings-page-quorum-cancelled"),
        Stage::Closed => {
            return plain("meetings-page-quorum-over", "meetings-page-quorum-over-why");
        }
        Stage::Open => {}
    }
    match &ctx.floor.quorum {
        Ok(Quorum { state, .. }) => words::quorum(tongue, state, all.law().book),
        Err(silence) => Because {
            outcome: tongue.say("main-state-silent"),
            sentence: words::silence(tongue, silence),
            cite: String::new(),
        },
    }
}

/// Before a meeting: nobody is there yet, but what cannot be told then can be said now.
fn foreseen(ctx: &Ctx<'_>) -> Because {
    let (tongue, quorum) = (ctx.tongue, ctx.floor.quorum.as_ref().ok());
    let unknown = quorum.filter(|_| ctx.floor.members.count().is_none());
    let (outcome, sentence) = match unknown {
        Some(_) => ("bylaws-quorum-unknown", "meetings-page-quorum-unknown-why"),
        None => ("meetings-page-quorum-before", "meetings-page-quorum-before-why"),
    };
    Because {
        outcome: tongue.say(outcome),
        sentence: tongue.say(sentence).to_owned(),
        cite: unknown.map_or_else(String::new, |quorum| words::cite(tongue, &quorum.state.cite)),
    }
}

/// The colour of what is said.
pub(crate) fn tone(ctx: &Ctx<'_>) -> &'static str {
    let standing = ctx.floor.quorum.as_ref().ok().map(|quorum| quorum.state.standing);
    match (ctx.all.page.meeting.stage(), standing) {
        (Stage::Open, Some(Standing::Met)) => "ok",
        (Stage::Open, Some(Standing::NotMet)) => "warn",
        (Stage::Open, _) => "human",
        (Stage::Called, Some(_)) if ctx.floor.members.count().is_none() => "human",
        _ => "plain",
    }
}

/// Members present: now, or whoever came where the meeting is over.
pub(crate) fn present(ctx: &Ctx<'_>) -> String {
    let page = &ctx.all.page;
    if page.meeting.stage() == Stage::Closed {
        let counted = page.headcounts.iter().filter(|c| c.capacity == Capacity::Member);
        let heads = counted.map(|count| count.count).max().unwrap_or(0);
        let mut seats: Vec<_> = page
            .stays
            .iter()
            .filter(|stay| stay.capacity == Capacity::Member)
            .filter_map(|stay| stay.seat)
            .collect();
        seats.sort_unstable();
        seats.dedup();
        let came = heads.max(u32::try_from(seats.len()).unwrap_or(0));
        return if came == 0 { "–".to_owned() } else { came.to_string() };
    }
    let quorum = ctx.floor.quorum.as_ref().ok().and_then(|quorum| quorum.present);
    quorum.map_or_else(|| "–".to_owned(), |present| present.to_string())
}

/// What to do next about the quorum.
fn next(ctx: &Ctx<'_>, may_declare: bool) -> &'static str {
    let stage = ctx.all.page.meeting.stage();
    let unknown = ctx.floor.members.count().is_none();
    let key = match (stage, unknown, may_declare) {
        (Stage::Called | Stage::Open, true, true) => "meetings-page-quorum-declare-next",
        (Stage::Called | Stage::Open, true, false) => "meetings-page-quorum-ask-next",
        _ => return "",
    };
    ctx.tongue.say(key)
}

/// Members in office by name.
fn named(ctx: &Ctx<'_>) -> u32 {
    u32::try_from(ctx.floor.entitled.len()).unwrap_or(u32::MAX)
}

/// What the numbers rest on: roster or declaration, named or counted, and who else is there.
fn rests(ctx: &Ctx<'_>) -> Vec<Rest> {
    let (tongue, floor) = (ctx.tongue, ctx.floor);
    let mut rests = vec![Rest {
        label: tongue.say("meetings-page-members"),
        value: match &floor.members {
            Members::Counted(count) => {
                tongue.of("meetings-page-members-roster").n("count", *count).to_string()
            }
            Members::Declared { by, .. } => tongue
                .of("meetings-page-members-declared")
                .s("who", &by.said_by)
                .moment("at", by.as_of)
                .s("source", &by.source)
                .n("count", by.count)
                .to_string(),
            Members::Unknown { named } => {
                tongue.of("meetings-page-members-unknown").n("named", *named).to_string()
            }
        },
    }];
    let page = &ctx.all.page;
    let heads = page
        .headcounts
        .iter()
        .filter(|count| count.capacity == Capacity::Member && count.at <= ctx.all.at)
        .max_by_key(|count| count.at);
    if let Some(heads) = heads {
        let say = tongue.of("meetings-page-heads").s("who", &heads.said_by);
        rests.push(Rest {
            label: tongue.say("meetings-page-present"),
            value: say.n("count", heads.count).s("at", ctx.time(heads.at)).to_string(),
        });
    }
    if floor.observers > 0 {
        rests.push(Rest {
            label: tongue.say("meetings-page-others"),
            value: tongue.of("meetings-page-others-why").n("count", floor.observers).to_string(),
        });
    }
    rests
}
