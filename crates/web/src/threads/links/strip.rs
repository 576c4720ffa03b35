//! 이 건의 흐름: a few records before and after one, on the page of that record.

use askama::Template;
use council::threads::links::{Node, Thread, timeline};
use store::threads::links::Walked;
use store::{Conn, Error};

use super::{bodies::Bodies, telling};
use crate::{
    ask::Ask,
    look::trail::{Mark, Step, Trail},
};

/// Levels that a strip walks: three, and two statements more.
const LEVELS: usize = 3;
/// Records before and after.
const EACH: usize = 3;

/// A strip; prints itself as a card.
#[derive(Template)]
#[template(path = "threads/strip.html")]
pub(crate) struct Strip {
    title: &'static str,
    trail: Trail,
    href: String,
    whole: &'static str,
    waits: String,
}

impl askama::filters::HtmlSafe for Strip {}

impl Strip {
    /// Reads what is around a record.
    pub fn read(conn: &mut dyn Conn, node: Node) -> Result<Walked, Error> {
        store::threads::links::walk(conn, node, LEVELS)
    }

    /// What was read as a strip; none where the record stands alone.
    pub fn new(ask: &Ask, walked: Walked, bodies: &Bodies, node: Node) -> Option<Self> {
        let thread = timeline(node, walked.events, &walked.edges, walked.full, ask.now);
        if thread.steps.len() < 2 {
            return None;
        }
        let t = ask.tongue;
        let around = thread.around(EACH, EACH);
        let steps = around.iter().map(|step| line(ask, bodies, step)).collect();
        Some(Self {
            title: t.say("threads-strip-title"),
            trail: Trail::new(t, t.say("threads-strip-title"), steps),
            href: format!("/threads/{node}"),
            whole: t.say("threads-strip-whole"),
            waits: waits(ask, &thread),
        })
    }
}

fn line(ask: &Ask, bodies: &Bodies, step: &council::threads::links::Step) -> Step {
    let (t, told) = (ask.tongue, telling::tell(ask, bodies, &step.event));
    let mark = match (step.centre, step.ahead) {
        (true, _) => Mark::Now,
        (false, true) => Mark::Planned,
        (false, false) => Mark::Done,
    };
    let when = step.event.at.map_or_else(String::new, |at| t.day_named(at.date()));
    let kind = t.say(telling::kind_key(step.event.node.kind));
    let title =
        if told.title.starts_with(kind) { told.title } else { format!("{kind} · {}", told.title) };
    let body = step.event.body.map(|id| bodies.name(ask, id)).unwrap_or_default();
    let line = Step::new(mark, when, title).saying(told.text).by(body);
    if step.centre || told.href.is_empty() { line } else { line.leading(told.href) }
}

/// How many records wait, and since when the first.
fn waits(ask: &Ask, thread: &Thread) -> String {
    let waiting = thread.waiting();
    let Some((_, since)) = waiting.first() else { return String::new() };
    let say = ask.tongue.of("threads-waiting-since").n("count", waiting.len());
    say.day("day", since.date()).to_string()
}
