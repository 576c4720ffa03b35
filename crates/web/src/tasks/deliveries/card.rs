//! One delivery as pages show it, with the form for its next step; and the card of a meeting.

use askama::Template;
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::tasks::deliveries::{self, Stage};
use store::tasks::deliveries::{About, Listed};
use words::Tongue;

use super::badge;
use crate::{
    ask::Ask,
    look::{Badge, Field},
    meetings::page::load::Loaded,
    tasks::register::named,
};

/// A delivery on a page.
pub(crate) struct Card {
    /// The place on the page.
    pub id: String,
    /// The district.
    pub district: String,
    /// The decision: number, words, address.
    pub decision: (String, String, String),
    /// Who is bound.
    pub bound: String,
    /// How far it is.
    pub badge: Badge,
    /// What happened, a sentence each.
    pub done: Vec<String>,
    /// What came back; may be empty.
    pub feedback: String,
    /// The next step, where the reader may report it.
    pub next: Option<Next>,
}

/// The form of the next step.
pub(crate) struct Next {
    /// Where it posts to.
    pub action: String,
    /// The key of the act.
    pub key: String,
    /// The step.
    pub step: &'static str,
    /// Its one field.
    pub field: Field<'static>,
    /// The words on its button.
    pub button: &'static str,
    /// Why it was refused; may be empty.
    pub wrong: String,
}

/// Who reads deliveries, and under which law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Part {
    /// Days after which the book reminds.
    pub days: Option<u32>,
    /// The reader reports of every district.
    pub all: bool,
    /// The reader sees what is closed.
    pub inside: bool,
}

/// A form that was refused: of which delivery, what was typed, why.
pub(crate) struct Refused {
    /// The delivery.
    pub delivery: i64,
    /// What was typed.
    pub typed: String,
    /// Why not.
    pub why: String,
}

impl Card {
    /// A delivery, as a reader in this part sees it.
    pub fn new(ask: &Ask, it: &Listed, part: &Part, refused: Option<&Refused>) -> Self {
        let (t, delivery) = (ask.tongue, &it.delivery);
        let secretariat = || t.say("tasks-deliveries-secretariat").to_owned();
        let late = delivery.reminds(part.days, ask.now.date());
        let refused = refused.filter(|it| it.delivery == delivery.id.get());
        let may = part.all || (it.mine && delivery.seat.is_some());
        Self {
            id: format!("d-{}", delivery.id),
            district: named(t, &it.district.0, &it.district.1),
            decision: (
                t.of("meetings-page-decision-no").n("no", it.no).to_string(),
                if it.hidden && !part.inside {
                    t.say("main-state-not-public").to_owned()
                } else {
                    it.text.clone()
                },
                format!("/decisions/{}", delivery.decision),
            ),
            bound: it.bound.clone().unwrap_or_else(secretariat),
            badge: badge(t, delivery.stage(), late),
            done: done(ask, it),
            feedback: delivery.feedback.clone().unwrap_or_default(),
            next: next(ask, it, refused).filter(|_| may),
        }
    }
}

fn done(ask: &Ask, it: &Listed) -> Vec<String> {
    let (t, delivery) = (ask.tongue, &it.delivery);
    let mut done = Vec::new();
    if let Some(at) = delivery.sent_at {
        let proof = delivery.proof.clone().unwrap_or_default();
        let say = t.of("tasks-deliveries-was-sent").day("day", at.date());
        done.push(say.s("proof", proof).to_string());
    }
    if let Some(day) = delivery.discussed_on {
        done.push(t.of("tasks-deliveries-was-discussed").day("day", day).to_string());
    }
    if let Some(at) = delivery.answered_at {
        done.push(t.of("tasks-deliveries-was-answered").day("day", at.date()).to_string());
    }
    done
}

fn next(ask: &Ask, it: &Listed, refused: Option<&Refused>) -> Option<Next> {
    let (t, delivery) = (ask.tongue, &it.delivery);
    let typed = refused.map(|it| it.typed.clone()).unwrap_or_default();
    let wrong = refused.map(|it| it.why.clone()).unwrap_or_default();
    let error = (!wrong.is_empty()).then(|| wrong.clone());
    let (step, field, button) = match delivery.stage() {
        Stage::Open => (
            "sent",
            Field::text(t, "said", t.say("tasks-deliveries-proof"))
                .hint(t.say("tasks-deliveries-proof-hint"))
                .at_most(400),
            "tasks-deliveries-do-sent",
        ),
        Stage::Sent => {
            let first = delivery.sent_at.map(|at| at.date().to_string()).unwrap_or_default();
            let field = Field::day(t, "said", t.say("tasks-deliveries-discussed-on"));
            (
                "discussed",
                field.between(first, ask.now.date().to_string()),
                "tasks-deliveries-do-discussed",
            )
        }
        Stage::Discussed => (
            "fed-back",
            Field::area(t, 3, "said", t.say("tasks-deliveries-feedback")).at_most(4000).kept(),
            "tasks-deliveries-do-fed-back",
        ),
        Stage::FedBack => return None,
    };
    Some(Next {
        action: format!("/tasks/deliveries/{}/reports", delivery.id),
        key: ask.key(),
        step,
        field: field.value(typed).error(error).required(),
        button: t.say(button),
        wrong,
    })
}

/// What a meeting left to do: its tasks, its decisions on their way, what came back. Prints itself.
#[derive(Template)]
#[template(path = "tasks/after.html")]
pub(crate) struct AfterCard {
    /// The language.
    tongue: Tongue,
    /// How many tasks were given, and where they are.
    tasks: Option<(String, String)>,
    /// What came back since the meeting before.
    feedback: Option<(String, String)>,
    /// How many of its decisions are on their way.
    started: Option<(String, String)>,
    /// Starting the rest, where the reader may: address and key.
    convey: Option<(String, String)>,
}

impl askama::filters::HtmlSafe for AfterCard {}

impl AfterCard {
    /// The card of a meeting; none where there is nothing to show.
    pub fn new(ask: &Ask, all: &Loaded, about: &About) -> Option<Self> {
        let (t, id) = (ask.tongue, all.page.meeting.id);
        let count = |key, count: u32, href: String| {
            (count > 0).then(|| (t.of(key).n("count", count).to_string(), href))
        };
        let decided = all.page.decisions.iter().filter(|decision| {
            deliveries::may_start(decision, organ(&all.page.body), true, &all.law()).is_ok()
        });
        let left = u32::try_from(decided.count()).unwrap_or(u32::MAX) > about.started;
        let over = all.page.meeting.closed_at.is_some();
        let may = over && left && all.rights.may(Act::Convey);
        let card = Self {
            tongue: t,
            tasks: count("tasks-after-tasks", about.tasks, format!("/tasks?meeting={id}")),
            feedback: count(
                "tasks-after-feedback",
                about.feedback,
                format!("/tasks/deliveries?meeting={id}"),
            ),
            started: count(
                "tasks-after-started",
                about.started,
                format!("/tasks/deliveries?body={}", all.page.body.slug),
            ),
            convey: may.then(|| (format!("/meetings/{id}/convey"), ask.key())),
        };
        let empty = card.tasks.is_none()
            && card.feedback.is_none()
            && card.started.is_none()
            && card.convey.is_none();
        (!empty).then_some(card)
    }
}

fn organ(body: &Body) -> &str {
    council::meetings::page::organ(body)
}
