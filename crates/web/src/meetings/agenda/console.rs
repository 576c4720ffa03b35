//! What chair, secretary and members may do on the open item.

use askama::Template;
use council::accounts::roles::Act;
use council::decisions::effects::Effect;
use council::decisions::register::{self, Form};
use council::meetings::agenda::{self, Item, Outcome, Part};
use council::meetings::attendance::person;
use council::meetings::motions::{self, Aim, Motion};
use council::meetings::page::{MeetingPage, RosterLine};
use council::meetings::votes::Exclusion;
use council::{ItemId, SeatId};
use words::Tongue;

use super::list::outcome_key;
use crate::{
    decisions::effects,
    meetings::{
        elections::cards::office,
        floor::seating,
        page::{
            sent::Why,
            slips::{Ctx, Press, Slip},
        },
        votes::grounds,
    },
};

/// What may be done on the open item.
#[derive(Template)]
#[template(path = "meetings/item_console.html")]
pub(crate) struct ItemConsole {
    tongue: Tongue,
    amend: Option<(Press, String)>,
    motion: Option<Slip>,
    motion_why: Option<Why>,
    motion_more: String,
    record: Option<Slip>,
    record_why: Option<Why>,
    /// Seats whose end may be noted: number and words.
    ended: Vec<(String, String)>,
    end: Option<Slip>,
    end_why: Option<Why>,
    outcomes: Vec<(&'static str, &'static str)>,
    exclude: Option<Slip>,
    seats: Vec<(String, String)>,
    grounds: Vec<(&'static str, &'static str)>,
    readmit: Vec<(Press, String)>,
    elect: Option<Slip>,
    offices: Vec<(String, String)>,
    candidates: Vec<(String, String)>,
}

impl askama::filters::HtmlSafe for ItemConsole {}

impl ItemConsole {
    /// The console of an item that is open in a running meeting, for those who may use it.
    pub fn new(ctx: &Ctx<'_>, item: &Item) -> Option<Self> {
        let (tongue, all) = (ctx.tongue, ctx.all);
        if !item.is_open() || !all.runs() || !all.rights.may(Act::Move) {
            return None;
        }
        let runs = all.rights.runs();
        let id = item.id;
        let rest = |what: &str| format!("/items/{id}/{what}");
        let (law, page) = (all.law(), &all.page);
        let aim = Aim { organ: page.organ(), role: None, meets: None };
        let plain = motions::move_it(&page.meeting, item, "–", &Effect::Plain, &aim, &law);
        let outcomes = outcomes(tongue, page, item);
        let end_why = outcomes.is_empty().then(|| {
            let gate = agenda::close(item, Outcome::CarriedOver, page.running(id));
            gate.err().map(|why| ctx.why(&why))
        });
        let offices = offices(ctx);
        Some(Self {
            tongue,
            amend: amend(ctx, item),
            motion: plain.is_ok().then(|| ctx.slip(format!("move-{id}"), &rest("motions"))),
            motion_why: plain.err().map(|why| ctx.why(&why)),
            motion_more: all.href(&format!("/motions/new?item={id}")),
            record: runs.then(|| ctx.slip(format!("record-{id}"), &rest("decisions"))),
            record_why: quorate(ctx).err().map(|why| ctx.why(&why)),
            ended: ended(ctx),
            end: (runs && !outcomes.is_empty())
                .then(|| ctx.slip(format!("end-{id}"), &rest("close"))),
            end_why: end_why.flatten().filter(|_| runs),
            outcomes,
            exclude: runs.then(|| ctx.slip(format!("exclude-{id}"), &rest("exclude"))),
            seats: seats(ctx, id),
            grounds: grounds(tongue),
            readmit: readmit(ctx, id),
            elect: (runs && !offices.is_empty() && page.running(id).elections == 0)
                .then(|| ctx.slip(format!("elect-{id}"), &rest("elections"))),
            offices,
            candidates: candidates(ctx),
        })
    }
}

/// The one button that puts the amendment of the item on the floor.
fn amend(ctx: &Ctx<'_>, item: &Item) -> Option<(Press, String)> {
    let amendment = item.amendment?;
    let page = &ctx.all.page;
    let moved = |m: &Motion| {
        m.item == item.id
            && m.withdrawn_at.is_none()
            && matches!(m.effect, Effect::AmendBylaws { amendment: of, .. } if of == amendment)
    };
    if page.motions.iter().any(moved) {
        return None;
    }
    let on = ctx.all.comparisons.get(&amendment).and_then(|c| c.effective_on);
    let effect = Effect::AmendBylaws { amendment, on };
    let aim = Aim { organ: page.organ(), role: None, meets: None };
    let law = ctx.all.law();
    let text = ctx.tongue.of("meetings-page-amend-text").s("title", &item.title).to_string();
    let gate = motions::move_it(&page.meeting, item, &text, &effect, &aim, &law).map(drop);
    let rest = format!("/items/{}/motions", item.id);
    let press = ctx
        .press(format!("amend-{}", item.id), &rest, "meetings-page-amend-move")
        .main()
        .with("effect", "amend-bylaws")
        .with("amendment", amendment)
        .with("on", on.map(|on| on.to_string()).unwrap_or_default())
        .with("text", &text)
        .unless(ctx, &gate);
    Some((press, effects::will(ctx, &effect)))
}

/// Whether something may be decided by consent now.
fn quorate(ctx: &Ctx<'_>) -> Result<(), register::Refusal> {
    let quorum = ctx.floor.quorum.as_ref().ok();
    let met = quorum.is_some_and(|q| q.state.standing == bylaws::Standing::Met);
    register::record(Form::Consensus, "–", &Effect::Plain, met)
}

/// The ways an item may end now, the likeliest first.
fn outcomes(tongue: Tongue, page: &MeetingPage, item: &Item) -> Vec<(&'static str, &'static str)> {
    let likely: &[Outcome] = match item.part {
        Part::Report => {
            &[Outcome::Reported, Outcome::Noted, Outcome::CarriedOver, Outcome::Withdrawn]
        }
        Part::Decision => &[
            Outcome::Decided,
            Outcome::Rejected,
            Outcome::Noted,
            Outcome::CarriedOver,
            Outcome::Withdrawn,
        ],
    };
    let state = page.running(item.id);
    let fits = likely.iter().filter(|outcome| agenda::close(item, **outcome, state).is_ok());
    fits.map(|outcome| (outcome.word(), tongue.say(outcome_key(*outcome)))).collect()
}

/// Members who count today and are not kept out of the item.
fn seats(ctx: &Ctx<'_>, item: ItemId) -> Vec<(String, String)> {
    let (page, at) = (&ctx.all.page, ctx.all.at);
    let out = |seat: SeatId| page.exclusions.iter().any(|e| e.seat == seat && e.holds(item, at));
    let free = ctx.floor.entitled.iter().filter(|seat| !out(**seat));
    free.filter_map(|seat| page.line(*seat))
        .map(|line| (line.seat.id.to_string(), seating::who(line)))
        .collect()
}

/// Seats of the council that ended and may be noted: number; holder, role, body and last day.
fn ended(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let law = ctx.all.law();
    let say = |line: &store::bodies::seats::RosterLine| {
        let to = line.seat.to?;
        let role = law.book.role(&line.seat.role);
        let role = role.map_or(&*line.seat.role, |r| ctx.named(&r.name, r.en.as_deref()));
        let body = ctx.named(&line.body_name, Some(&line.body_name_en));
        let until = ctx.tongue.of("main-until").day("when", to);
        Some((line.seat.id.to_string(), format!("{} · {role} · {body} · {until}", line.name)))
    };
    ctx.all.ended.iter().filter_map(say).collect()
}

fn readmit(ctx: &Ctx<'_>, item: ItemId) -> Vec<(Press, String)> {
    let (page, at) = (&ctx.all.page, ctx.all.at);
    if !ctx.all.rights.may(Act::Exclude) {
        return Vec::new();
    }
    let out = page.exclusions.iter().filter(|e| e.holds(item, at));
    let press = |e: &Exclusion| {
        let rest = format!("/items/{item}/readmit");
        let name = format!("readmit-{item}-{}", e.seat);
        let who = page.line(e.seat).map(seating::who)?;
        Some((ctx.press(name, &rest, "meetings-page-readmit").with("seat", e.seat), who))
    };
    out.filter_map(press).collect()
}

/// The offices that this organ elects.
fn offices(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let (law, organ) = (ctx.all.law(), ctx.all.page.organ());
    let elects = |role: &&String| law.office(role).is_ok_and(|o| o.rule.elected_by == organ);
    let roles = law.book.roles.keys().filter(elects);
    roles.map(|role| (role.clone(), office(ctx, role))).collect()
}

/// Members who may stand: person and name.
pub(crate) fn candidates(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let lines = ctx.floor.entitled.iter().filter_map(|seat| ctx.all.page.line(*seat));
    let who = |line: &RosterLine| {
        let person = person(&line.seat)?;
        Some((person.to_string(), seating::who(line)))
    };
    lines.filter_map(who).collect()
}
