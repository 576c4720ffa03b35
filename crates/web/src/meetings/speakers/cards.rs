//! The list of speakers as a card: who has the floor and since when, who waits, how long each spoke.

use askama::Template;
use council::accounts::roles::Act;
use council::meetings::agenda::Item;
use council::meetings::floor as standing;
use council::meetings::speakers::{self, Turn, Who};
use words::Tongue;

use crate::meetings::{
    floor::seating,
    page::slips::{Ctx, Press, Slip},
};

/// Who has the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Speaking {
    /// The name.
    pub who: String,
    /// Since when, and how long so far.
    pub since: String,
    /// The time agreed on is over.
    pub over: bool,
    /// Stopping.
    pub end: Option<Press>,
}

/// Somebody who waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Waits {
    /// The place, from 1.
    pub no: usize,
    /// The name.
    pub who: String,
    /// It is the reader.
    pub me: bool,
    /// Giving the floor, moving up, taking off.
    pub presses: Vec<Press>,
}

/// The list of speakers of an item; prints itself.
#[derive(Template)]
#[template(path = "meetings/speakers_card.html")]
pub(crate) struct SpeakersCard {
    tongue: Tongue,
    id: String,
    /// Who has the floor.
    pub speaking: Option<Speaking>,
    /// Who waits, in order.
    pub waiting: Vec<Waits>,
    closed: bool,
    limit: String,
    /// Calling the next.
    pub next: Option<Press>,
    /// The reader's own wish to speak.
    pub ask: Option<Press>,
    add: Option<Slip>,
    seats: Vec<(String, String)>,
    keep: Option<Slip>,
    seconds: String,
    /// Name, time in all.
    totals: Vec<(String, String)>,
    totals_id: String,
}

impl askama::filters::HtmlSafe for SpeakersCard {}

impl SpeakersCard {
    /// The list of an item; none where nobody may use it and nobody spoke.
    pub fn new(ctx: &Ctx<'_>, item: &Item) -> Option<Self> {
        let (tongue, all, page) = (ctx.tongue, ctx.all, &ctx.all.page);
        let open = item.is_open() && all.runs();
        let runs = open && all.rights.may(Act::OrderTurns);
        let ask = if open { ask(ctx, item) } else { None };
        let turns: Vec<&Turn> = page.turns.iter().filter(|turn| turn.item == item.id).collect();
        if turns.is_empty() && !runs && ask.is_none() {
            return None;
        }
        let list = page.list(item.id);
        let seconds = list.and_then(|list| list.seconds);
        let rest = |what: &str| format!("/items/{}/{what}", item.id);
        let waiting = if open { waiting(ctx, item, runs) } else { Vec::new() };
        let totals = speakers::totals(turns, all.at);
        Some(Self {
            tongue,
            id: item.id.to_string(),
            totals_id: format!("fold-totals-{}", item.id),
            speaking: speaking(ctx, item, seconds, runs).filter(|_| open),
            closed: list.is_some_and(|list| list.closed_at.is_some()),
            limit: seconds.map_or_else(String::new, |s| length(tongue, s)),
            next: (runs && !waiting.is_empty()).then(|| {
                ctx.press(format!("floor-{}", item.id), &rest("floor"), "meetings-speakers-next")
                    .main()
                    .on("g")
                    .unless(ctx, &page.must_sit())
            }),
            waiting,
            ask,
            add: runs.then(|| ctx.slip(format!("speak-{}", item.id), &rest("speak"))),
            seats: if runs { seats(ctx) } else { Vec::new() },
            keep: runs.then(|| ctx.slip(format!("list-{}", item.id), &rest("list"))),
            seconds: seconds.map_or_else(String::new, |s| s.to_string()),
            totals: totals
                .iter()
                .map(|total| {
                    let say = tongue.of("meetings-speakers-total").n("turns", total.turns);
                    let time = length(tongue, total.seconds);
                    (name(ctx, &total.who), say.s("time", time).to_string())
                })
                .collect(),
        })
    }
}

/// The reader's wish to speak, or the way off the list.
fn ask(ctx: &Ctx<'_>, item: &Item) -> Option<Press> {
    let (all, page) = (ctx.all, &ctx.all.page);
    if !all.rights.may(Act::AskToSpeak) {
        return None;
    }
    let law = all.law();
    let seat = standing::seat_of(page, all.rights.person?, all.at, &law)?;
    let who = Who::Seat(seat);
    let mine = page.turns.iter().find(|t| t.item == item.id && t.who == who && t.waits());
    if let Some(turn) = mine {
        let rest = format!("/turns/{}/leave", turn.id);
        let name = format!("leave-list-{}", turn.id);
        return Some(ctx.press(name, &rest, "meetings-speakers-leave").on("r"));
    }
    let hearing = standing::hearing(page, item, &who, all.at, &law);
    let gate = speakers::ask(&who, &hearing, false);
    let rest = format!("/items/{}/speak", item.id);
    let press = ctx.press(format!("speak-me-{}", item.id), &rest, "meetings-speakers-ask");
    Some(press.with("who", "me").on("r").unless(ctx, &gate))
}

fn speaking(ctx: &Ctx<'_>, item: &Item, limit: Option<u32>, runs: bool) -> Option<Speaking> {
    let turn = speakers::speaking(&ctx.all.page.turns, item.id)?;
    let (began, seconds) = (turn.began_at?, turn.seconds(ctx.all.at));
    let say = ctx.tongue.of("meetings-speakers-since").s("at", ctx.time(began));
    let rest = format!("/turns/{}/end", turn.id);
    let end = ctx.press(format!("end-turn-{}", turn.id), &rest, "meetings-speakers-end");
    Some(Speaking {
        who: name(ctx, &turn.who),
        since: say.s("time", length(ctx.tongue, seconds)).to_string(),
        over: limit.is_some_and(|limit| seconds > limit),
        end: runs.then_some(end),
    })
}

fn waiting(ctx: &Ctx<'_>, item: &Item, runs: bool) -> Vec<Waits> {
    let page = &ctx.all.page;
    let me = ctx.all.rights.person.and_then(|person| {
        standing::seat_of(page, person, ctx.all.at, &ctx.all.law()).map(Who::Seat)
    });
    let all = speakers::waiting(&page.turns, item.id);
    let waits = |(turn, no): (&Turn, usize)| {
        let who = name(ctx, &turn.who);
        Waits {
            no,
            me: me.as_ref() == Some(&turn.who),
            presses: if runs { keeping(ctx, item, turn, no, &who) } else { Vec::new() },
            who,
        }
    };
    all.into_iter().zip(1..).map(waits).collect()
}

/// What chair and secretary may do with one who waits.
fn keeping(ctx: &Ctx<'_>, item: &Item, turn: &Turn, no: usize, who: &str) -> Vec<Press> {
    let id = turn.id;
    let rest = format!("/items/{}/floor", item.id);
    let give = ctx.press(format!("give-{id}"), &rest, "meetings-speakers-give");
    let give = give.about(who).with("turn", id).unless(ctx, &ctx.all.page.must_sit());
    let mut presses = vec![give];
    if no > 1 {
        let rest = format!("/turns/{id}/order");
        let up = ctx.press(format!("order-{id}"), &rest, "meetings-speakers-up");
        presses.push(up.about(who).with("to", no - 1));
    }
    let rest = format!("/turns/{id}/leave");
    let leave = ctx.press(format!("take-off-{id}"), &rest, "meetings-speakers-take-off");
    presses.push(leave.about(who));
    presses
}

/// Members to put on the list: those who are there first.
fn seats(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let none = (String::new(), ctx.tongue.say("meetings-speakers-other").to_owned());
    let floor = ctx.floor;
    let absent = floor.entitled.iter().filter(|seat| !floor.present.contains(seat));
    let all = floor.present.iter().chain(absent);
    let lines = all.filter_map(|seat| ctx.all.page.line(*seat));
    let named = lines.map(|line| (line.seat.id.to_string(), seating::who(line)));
    named.chain([none]).collect()
}

/// The name of a speaker.
pub(crate) fn name(ctx: &Ctx<'_>, who: &Who) -> String {
    match who {
        Who::Seat(seat) => ctx.all.page.line(*seat).map(seating::who).unwrap_or_default(),
        Who::Named(name) => name.clone(),
    }
}

/// A length of time: `2분 30초`.
pub(crate) fn length(tongue: Tongue, seconds: u32) -> String {
    let say = tongue.of("meetings-speakers-time").n("min", seconds / 60);
    say.n("sec", seconds % 60).to_string()
}
