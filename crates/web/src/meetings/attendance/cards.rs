//! Taking attendance: who is there, who is not yet, with a button and a letter for each.

use askama::Template;
use council::StayId;
use council::accounts::roles::Act;
use council::meetings::attendance::{Capacity, Mode, Stay};
use council::meetings::page::RosterLine;
use words::Tongue;

use crate::meetings::{
    floor::seating,
    page::slips::{Ctx, Press, Slip},
};

/// Letters for members on the sheet, in order; those that the sheet itself uses are left out.
const LETTERS: [&str; 34] = [
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "q", "w", "e", "r", "t", "y", "u", "i", "o",
    "p", "a", "s", "d", "f", "g", "h", "j", "k", "l", "z", "x", "c", "v", "b",
];

/// Somebody who may arrive or leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Somebody {
    /// The number of the seat or stay.
    pub value: String,
    /// The name.
    pub who: String,
    /// Since when, and how.
    pub since: String,
    /// The button.
    pub press: Press,
    /// From the room to video and back, for whoever is there.
    pub switch: Option<Press>,
}

/// Taking attendance; prints itself.
#[derive(Template)]
#[template(path = "meetings/attendance_card.html")]
pub(crate) struct AttendanceCard {
    tongue: Tongue,
    away: Vec<Somebody>,
    there: Vec<Somebody>,
    others: Vec<Somebody>,
    all: Slip,
    guest: Slip,
    capacities: Vec<(&'static str, &'static str)>,
    /// Nobody came yet: the list stands open.
    open: bool,
    sheet: bool,
}

impl askama::filters::HtmlSafe for AttendanceCard {}

impl AttendanceCard {
    /// The card in a running meeting, for those who take attendance; on the sheet each member has a
    /// letter.
    pub fn new(ctx: &Ctx<'_>, sheet: bool) -> Option<Self> {
        let all = ctx.all;
        if !all.runs() || !all.rights.may(Act::Arrive) {
            return None;
        }
        let mut letters = if sheet { LETTERS.as_slice() } else { &[] }.iter();
        let (mut there, mut away) = (Vec::new(), Vec::new());
        for line in ctx.floor.entitled.iter().filter_map(|seat| all.page.line(*seat)) {
            let letter = letters.next().copied().unwrap_or("");
            let stay = all
                .page
                .stays
                .iter()
                .find(|stay| seating::is_of(stay, line.seat.id) && stay.covers(all.at));
            let who = seating::who(line);
            match stay {
                Some(stay) => there.push(present(ctx, stay, who, letter)),
                None => away.push(absent(ctx, line, who, letter)),
            }
        }
        let all_slip = ctx.slip("arrive-all", "/arrive");
        let guest = ctx.slip("guest", "/arrive");
        Some(Self {
            tongue: ctx.tongue,
            open: sheet || there.is_empty() || all_slip.why.is_some(),
            away,
            there,
            others: others(ctx),
            all: all_slip,
            guest,
            capacities: [Capacity::Observer, Capacity::Official, Capacity::Staff]
                .map(|c| (c.word(), ctx.tongue.say(capacity_key(c))))
                .into(),
            sheet,
        })
    }
}

/// A member who is not there, with the button to arrive.
fn absent(ctx: &Ctx<'_>, line: &RosterLine, who: String, letter: &'static str) -> Somebody {
    let seat = line.seat.id;
    let press = ctx.press(format!("arrive-{seat}"), "/arrive", "meetings-page-arrive");
    Somebody {
        value: seat.to_string(),
        since: String::new(),
        press: press.about(&who).on(letter).with("seat", seat),
        switch: None,
        who,
    }
}

/// Observers, officials and staff who are there.
fn others(ctx: &Ctx<'_>) -> Vec<Somebody> {
    let stays = ctx.all.page.stays.iter();
    let there = stays.filter(|s| s.capacity != Capacity::Member && s.covers(ctx.all.at));
    let say = |stay: &Stay| {
        let capacity = ctx.tongue.say(capacity_key(stay.capacity));
        let who = format!("{} · {capacity}", stay.label.as_deref().unwrap_or_default());
        present(ctx, stay, who, "")
    };
    there.map(say).collect()
}

fn present(ctx: &Ctx<'_>, stay: &Stay, who: String, letter: &'static str) -> Somebody {
    let since = ctx.time(stay.arrived_at);
    let label = match stay.mode {
        Mode::InPerson => "meetings-attendance-to-remote",
        Mode::Remote => "meetings-attendance-to-room",
    };
    let switch = ctx.press(format!("switch-{}", stay.id), "/switch", label);
    let who = match stay.mode {
        Mode::InPerson => who,
        Mode::Remote => format!("{who} · {}", ctx.tongue.say("meetings-mode-remote")),
    };
    Somebody {
        switch: Some(switch.about(&who).with("stay", stay.id)),
        value: stay.id.to_string(),
        since: ctx.tongue.of("main-since").s("when", since).to_string(),
        press: leave(ctx, stay.id).about(&who).on(letter),
        who,
    }
}

fn leave(ctx: &Ctx<'_>, stay: StayId) -> Press {
    ctx.press(format!("leave-{stay}"), "/leave", "meetings-page-leave").with("stay", stay)
}

/// The key of the name of a capacity.
pub(crate) const fn capacity_key(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Member => "meetings-capacity-member",
        Capacity::Observer => "meetings-capacity-observer",
        Capacity::Official => "meetings-capacity-official",
        Capacity::Staff => "meetings-capacity-staff",
    }
}
