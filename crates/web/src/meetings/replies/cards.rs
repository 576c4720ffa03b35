//! The card of replies on the page of a meeting that is called.

use askama::Template;
use bylaws::Standing;
use council::accounts::roles::Act;
use council::bodies::seats::Seat;
use council::meetings::attendance::{person, remote_counts};
use council::meetings::convening::Stage;
use council::meetings::replies::{self, Answer, Reply, Tally};
use words::Tongue;

use super::answer_key;
use crate::meetings::page::slips::{Ctx, Slip};

/// The card; prints itself.
#[derive(Template)]
#[template(path = "meetings/replies_card.html")]
pub(crate) struct ReplyCard {
    tongue: Tongue,
    /// The form of a member.
    mine: Option<Slip>,
    answers: Vec<(&'static str, &'static str)>,
    chosen: &'static str,
    note: String,
    /// What the member answered last.
    said: String,
    tally: Option<Shown>,
}

/// The tally, for whoever runs the meeting.
pub(crate) struct Shown {
    /// Words and number.
    pub lines: Vec<(&'static str, u32)>,
    /// Whether the quorum can be expected.
    pub outlook: Outlook,
    /// The page of all replies.
    pub href: String,
}

/// Whether the quorum can be expected, with its article.
pub(crate) struct Outlook {
    pub tone: &'static str,
    pub outcome: &'static str,
    pub sentence: String,
    pub cite: String,
    pub href: String,
}

impl askama::filters::HtmlSafe for ReplyCard {}

impl ReplyCard {
    /// The card before a meeting, for its members and for whoever runs it.
    pub fn new(ctx: &Ctx<'_>) -> Option<Self> {
        let all = ctx.all;
        if all.page.meeting.stage() != Stage::Called {
            return None;
        }
        let seat = own(ctx);
        let runs = all.rights.runs();
        if seat.is_none() && !runs {
            return None;
        }
        let reply = seat.and_then(|seat| all.replies.iter().find(|reply| reply.seat == seat.id));
        let say = |answer: Answer| ctx.tongue.say(answer_key(answer));
        Some(Self {
            tongue: ctx.tongue,
            mine: seat.map(|_| ctx.slip("reply", "/replies")),
            answers: Answer::ALL.iter().map(|it| (it.word(), say(*it))).collect(),
            chosen: reply.map_or("", |reply| reply.answer.word()),
            note: reply.and_then(|reply| reply.note.clone()).unwrap_or_default(),
            said: reply.map(|reply| said(ctx, reply)).unwrap_or_default(),
            tally: runs.then(|| tally(ctx)),
        })
    }
}

/// The seat of the reader on the day of the meeting.
fn own<'a>(ctx: &'a Ctx<'_>) -> Option<&'a Seat> {
    let (all, day) = (ctx.all, ctx.all.page.meeting.starts_at.date());
    let reader = all.rights.person.filter(|_| all.rights.may(Act::Reply))?;
    all.page.seats.iter().find(|seat| person(seat) == Some(reader) && seat.is_held_on(day))
}

fn said(ctx: &Ctx<'_>, reply: &Reply) -> String {
    let answer = ctx.tongue.say(answer_key(reply.answer));
    let at = ctx.tongue.moment(reply.at);
    ctx.tongue.of("meetings-replies-said").s("answer", answer).s("at", at).to_string()
}

/// How many answered what, and what that means.
pub(crate) fn tally(ctx: &Ctx<'_>) -> Shown {
    let (t, all) = (ctx.tongue, ctx.all);
    let law = all.law();
    let tally = Tally::of(&all.page, &all.replies, &law);
    let say = |answer| t.say(answer_key(answer));
    let remote = remote_counts(all.page.organ(), &law);
    Shown {
        lines: vec![
            (say(Answer::Comes), tally.comes),
            (say(Answer::Remote), tally.remote),
            (say(Answer::Absent), tally.absent),
            (say(Answer::Unsure), tally.unsure),
            (t.say("meetings-replies-silent"), tally.silent),
        ],
        outlook: outlook(ctx, &tally, remote),
        href: all.href("/replies"),
    }
}

fn outlook(ctx: &Ctx<'_>, tally: &Tally, remote: bool) -> Outlook {
    let (t, all) = (ctx.tongue, ctx.all);
    let state = match replies::outlook(&all.page, tally, remote, &all.law()) {
        Ok(state) => state,
        Err(silence) => {
            return Outlook {
                tone: "human",
                outcome: t.say("main-state-silent"),
                sentence: words::silence(t, &silence),
                cite: String::new(),
                href: String::new(),
            };
        }
    };
    let (tone, outcome, key) = match state.standing {
        Standing::Met => ("ok", "meetings-replies-met", "meetings-replies-outlook"),
        Standing::NotMet => ("warn", "meetings-replies-short", "meetings-replies-outlook"),
        Standing::Unknown(_) => {
            ("human", "bylaws-quorum-unknown", "meetings-replies-outlook-unknown")
        }
    };
    let coming = tally.expected(remote);
    let needed = state.needed.unwrap_or(0);
    Outlook {
        tone,
        outcome: t.say(outcome),
        sentence: t.of(key).n("coming", coming).n("needed", needed).to_string(),
        cite: words::cite(t, &state.cite),
        href: all.cited(&state.cite),
    }
}
