//! A motion as the pages show it: its words, what it does, the rule that decides it, its votes.

use askama::Template;
use council::accounts::roles::Act;
use council::meetings::floor::Waiting;
use council::meetings::motions::Motion;
use council::meetings::votes::Method;
use words::Tongue;

use crate::{
    decisions::effects,
    meetings::{
        page::slips::{Ctx, Press, Slip},
        votes::cards::{self, ClosedCard, OpenCard},
    },
};

/// The rule that decides, in a sentence with its article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RuleLine {
    /// The sentence.
    pub sentence: String,
    /// The article.
    pub cite: String,
    /// Its address.
    pub href: String,
    /// It rests on a reading of the text.
    pub read: bool,
}

/// A motion; prints itself.
#[derive(Template)]
#[template(path = "meetings/motion.html")]
pub(crate) struct MotionCard {
    tongue: Tongue,
    id: String,
    /// It amends another: its words are to be those of the other.
    amendment: bool,
    /// The words it has now.
    text: String,
    /// The words as moved, where an amendment changed them.
    original: Option<String>,
    /// Amending it.
    amend: Option<Slip>,
    effect: String,
    moved: String,
    withdrawn: Option<String>,
    rule: Option<RuleLine>,
    open: Option<OpenCard>,
    closed: Vec<ClosedCard>,
    presses: Vec<Press>,
}

impl askama::filters::HtmlSafe for MotionCard {}

impl MotionCard {
    /// A motion of the meeting.
    pub fn new(ctx: &Ctx<'_>, motion: &Motion) -> Self {
        let (tongue, all, floor) = (ctx.tongue, ctx.all, ctx.floor);
        let open = floor.open_vote.as_ref().filter(|open| open.motion.id == motion.id);
        let closed = cards::of_motion(ctx, motion);
        let waiting = floor.waiting.iter().find(|waiting| waiting.motion.id == motion.id);
        // Once it passed the sentence of what it does is said by the decision.
        let pending = closed.is_empty() && motion.withdrawn_at.is_none();
        let wording = all.page.wording(motion);
        let say = tongue.of("meetings-page-moved").s("who", &motion.moved_by);
        Self {
            tongue,
            id: format!("motion-{}", motion.id),
            amendment: motion.amends.is_some(),
            text: wording.to_owned(),
            original: (wording != motion.text).then(|| motion.text.clone()),
            amend: amend(ctx, motion),
            effect: if pending { effects::will(ctx, &motion.effect) } else { String::new() },
            moved: say.s("at", ctx.time(motion.moved_at)).to_string(),
            withdrawn: motion.withdrawn_at.map(|at| ctx.time(at)),
            rule: if pending { rule(ctx, &motion.rule) } else { None },
            open: open.map(|open| OpenCard::new(ctx, open)),
            closed,
            presses: match waiting {
                Some(waiting) if all.rights.may(Act::OpenVote) => presses(ctx, waiting),
                _ => Vec::new(),
            },
        }
    }
}

/// A motion with the amendments to it, as they were moved; prints itself.
#[derive(Template)]
#[template(path = "meetings/motion_tree.html")]
pub(crate) struct MotionTree {
    tongue: Tongue,
    /// The motion.
    pub main: MotionCard,
    /// Its amendments.
    pub amendments: Vec<MotionCard>,
}

impl askama::filters::HtmlSafe for MotionTree {}

impl MotionTree {
    /// A motion of the meeting that stands for itself.
    pub fn new(ctx: &Ctx<'_>, motion: &Motion) -> Self {
        let amendments = ctx.all.page.amendments(motion.id);
        Self {
            tongue: ctx.tongue,
            main: MotionCard::new(ctx, motion),
            amendments: amendments.map(|other| MotionCard::new(ctx, other)).collect(),
        }
    }
}

/// The form that amends a motion which waits for its vote.
fn amend(ctx: &Ctx<'_>, motion: &Motion) -> Option<Slip> {
    let waits = ctx.floor.waiting.iter().any(|waiting| waiting.motion.id == motion.id);
    let may = waits && motion.amends.is_none() && ctx.all.rights.may(Act::Move);
    let rest = format!("/motions/{}/amend", motion.id);
    may.then(|| ctx.slip(format!("amend-motion-{}", motion.id), &rest))
}

/// The buttons that put a motion to a vote or take it back. Where both ways are refused for the
/// same reason it is said once.
fn presses(ctx: &Ctx<'_>, waiting: &Waiting<'_>) -> Vec<Press> {
    let id = waiting.motion.id;
    let rest = format!("/motions/{id}/vote");
    let open = |method: Method, label| {
        ctx.press(format!("open-{}-{id}", method.word()), &rest, label)
            .with("method", method.word())
    };
    let mut presses = match (&waiting.by_hands, &waiting.by_name) {
        (Err(one), Err(other)) if one == other => {
            let press = open(Method::ShowOfHands, "meetings-page-open-vote");
            vec![press.unless(ctx, &waiting.by_hands)]
        }
        (by_hands, by_name) => vec![
            open(Method::ShowOfHands, "meetings-page-open-by-hands")
                .main()
                .on("v")
                .unless(ctx, by_hands),
            open(Method::ByName, "meetings-page-open-by-name").on("b").unless(ctx, by_name),
        ],
    };
    let withdraw = format!("/motions/{id}/withdraw");
    presses.push(
        ctx.press(format!("withdraw-{id}"), &withdraw, "meetings-page-withdraw-motion")
            .asking(ctx.tongue.say("meetings-page-withdraw-motion-sure")),
    );
    presses
}

/// The sentence of a rule of the book in force.
pub(crate) fn rule(ctx: &Ctx<'_>, name: &str) -> Option<RuleLine> {
    let law = ctx.all.law();
    let rule = law.rule(name).ok()?;
    let card = words::rule(ctx.tongue, law.book, rule.rule);
    Some(RuleLine {
        sentence: card.sentence,
        cite: words::cite(ctx.tongue, &rule.cite),
        href: ctx.all.cited(&rule.cite),
        read: !rule.readings.is_empty(),
    })
}
