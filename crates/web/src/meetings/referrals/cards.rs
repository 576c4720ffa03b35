//! What waits for the body that meets: to be taken up, passed over or dropped, each with its reason.

use askama::Template;
use council::ReferralId;
use council::accounts::roles::Act;
use council::meetings::agenda::Item;
use council::meetings::convening::Stage;
use council::meetings::referrals::{self, Referral};
use store::meetings::referrals::Shown;
use words::Tongue;

use super::{named, whence};
use crate::meetings::page::slips::{Ctx, Press, Slip};

/// A referral that waits.
pub(crate) struct Waiting {
    id: String,
    title: String,
    whence: String,
    href: String,
    note: String,
    /// How often it was passed over before.
    before: String,
    /// Why this meeting passes it over.
    passed: Option<String>,
    take: Option<Press>,
    pass: Option<Slip>,
    drop: Option<Slip>,
}

/// The card; prints itself.
#[derive(Template)]
#[template(path = "meetings/referrals_card.html")]
pub(crate) struct ReferralsCard {
    tongue: Tongue,
    waiting: Vec<Waiting>,
    /// Why the meeting cannot be opened as things are; empty where it can.
    held_up: String,
    list: String,
}

impl askama::filters::HtmlSafe for ReferralsCard {}

impl ReferralsCard {
    /// What waits for a meeting that is called or running; none where nothing does.
    pub fn new(ctx: &Ctx<'_>) -> Option<Self> {
        let all = ctx.all;
        if !matches!(all.page.meeting.stage(), Stage::Called | Stage::Open) {
            return None;
        }
        let here = all.page.body.id;
        let waits = |it: &&Shown| it.referral.waits() && it.referral.to_body == here;
        let waiting: Vec<Waiting> =
            all.referrals.iter().filter(waits).map(|it| line(ctx, it)).collect();
        if waiting.is_empty() {
            return None;
        }
        let held_up = match settled(ctx) {
            Err(why) if all.page.meeting.stage() == Stage::Called => ctx.why(&why).text,
            _ => String::new(),
        };
        let list = format!("/bodies/{}/referrals", all.page.body.slug);
        Some(Self { tongue: ctx.tongue, waiting, held_up, list })
    }
}

/// Whether the meeting may go on with what waits for its body.
pub(crate) fn settled(ctx: &Ctx<'_>) -> Result<(), referrals::Refusal> {
    let all = ctx.all;
    let here = all.page.body.id;
    let waiting: Vec<Referral> = all
        .referrals
        .iter()
        .map(|it| it.referral.clone())
        .filter(|it| it.waits() && it.to_body == here)
        .collect();
    referrals::settled(&all.page.meeting, &waiting, &passed(ctx))
}

fn passed(ctx: &Ctx<'_>) -> Vec<ReferralId> {
    let passed = ctx.all.referrals.iter().filter(|it| it.passed_why.is_some());
    passed.map(|it| it.referral.id).collect()
}

fn line(ctx: &Ctx<'_>, it: &Shown) -> Waiting {
    let all = ctx.all;
    let id = it.referral.id;
    let rest = |what: &str| format!("/referrals/{id}/{what}");
    let settles = all.rights.may(Act::SettleReferral);
    let passes = all.rights.may(Act::PassOverReferral) && it.passed_why.is_none();
    let take = || {
        ctx.press(format!("take-{id}"), &rest("take"), "meetings-referrals-take")
            .main()
            .about(&it.referral.title)
    };
    let href = match (it.referral.from_item, it.referral.from_decision) {
        (_, Some(decision)) => format!("/decisions/{decision}"),
        (Some(item), None) => format!("/meetings/items/{item}"),
        (None, None) => format!("/bodies/{}", it.from.slug),
    };
    Waiting {
        id: format!("referral-{id}"),
        title: it.referral.title.clone(),
        whence: whence(ctx.tongue, it),
        href,
        note: it.referral.note.clone().unwrap_or_default(),
        before: match it.passed {
            0 => String::new(),
            n => ctx.tongue.of("meetings-referrals-passed-before").n("count", n).to_string(),
        },
        passed: it.passed_why.clone(),
        take: settles.then(take),
        pass: passes.then(|| ctx.slip(format!("pass-{id}"), &rest("pass"))),
        drop: settles.then(|| ctx.slip(format!("drop-{id}"), &rest("drop"))),
    }
}

/// Where an item went from here: words and address, one for each referral.
pub(crate) fn onward(ctx: &Ctx<'_>, item: &Item) -> Vec<(String, String)> {
    let of = |it: &&Shown| it.referral.from_item == Some(item.id);
    ctx.all.referrals.iter().filter(of).map(|it| went(ctx, it)).collect()
}

fn went(ctx: &Ctx<'_>, it: &Shown) -> (String, String) {
    let t = ctx.tongue;
    let to = named(t, &it.to);
    let key = match (it.referral.carried, it.referral.standing()) {
        (false, referrals::Standing::Waiting) => "meetings-referrals-went-waiting",
        (false, referrals::Standing::TakenUp) => "meetings-referrals-went-taken",
        (false, referrals::Standing::Dropped) => "meetings-referrals-went-dropped",
        (true, referrals::Standing::Waiting) => "meetings-referrals-carried-waiting",
        (true, referrals::Standing::TakenUp) => "meetings-referrals-carried-taken",
        (true, referrals::Standing::Dropped) => "meetings-referrals-carried-dropped",
    };
    let why = it.referral.dropped_why.as_deref().unwrap_or_default();
    let text = t.of(key).s("body", to).s("title", &it.referral.title).s("why", why).to_string();
    let href = it.referral.item.map_or_else(
        || format!("/bodies/{}/referrals#referral-{}", it.to.slug, it.referral.id),
        |item| format!("/meetings/items/{item}"),
    );
    (text, href)
}
