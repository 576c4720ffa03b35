//! A vote as the pages show it: open with its count form, closed with its verdict and its roll.

use askama::Template;
use bylaws::{Count, rules::Tie};
use council::accounts::roles::Act;
use council::decisions::register::Decision;
use council::meetings::floor::{self, OpenVote};
use council::meetings::motions::Motion;
use council::meetings::votes::{Choice, Closed, Frozen, Hands, Judged, Method, Ruling, Vote};
use words::{Because, Tongue};

use crate::{
    decisions::effects::{self, Line},
    look::{bars::VoteBar, seats::Seats},
    meetings::{
        floor::{quorum::Rest, seating},
        page::{
            load::{Loaded, book_href},
            sent::Why,
            slips::{Ctx, Press, Slip},
        },
    },
};

/// A vote that is open.
#[derive(Template)]
#[template(path = "meetings/vote_open.html")]
pub(crate) struct OpenCard {
    tongue: Tongue,
    method: &'static str,
    opened: String,
    /// What has to be reached, in a sentence.
    line: String,
    by_name: bool,
    voted: usize,
    voters: usize,
    seats: Option<Seats>,
    /// Why it is stopped, where it is.
    stopped: Option<Why>,
    count: Option<Slip>,
    close: Option<Press>,
    /// The chair's words on a tie, where the rule gives the chair the last one.
    casting: Vec<(&'static str, &'static str)>,
}

impl askama::filters::HtmlSafe for OpenCard {}

impl OpenCard {
    /// The open vote of the floor.
    pub fn new(ctx: &Ctx<'_>, open: &OpenVote<'_>) -> Self {
        let (tongue, all, vote) = (ctx.tongue, ctx.all, open.vote);
        let by_name = vote.method == Method::ByName;
        let may_close = all.rights.may(Act::CloseVote);
        let rest = format!("/votes/{}/close", vote.id);
        let name = format!("close-{}", vote.id);
        let law = all.law();
        let rule = law.majority(&open.motion.rule).ok();
        let voters = open.roll.present_seats.len();
        let seats = by_name.then(|| {
            let ballots = all.page.ballots_of(vote.id);
            seating::of_vote(tongue, all, &open.roll, ballots, true, "open-vote")
        });
        Self {
            tongue,
            method: method(tongue, vote.method),
            opened: ctx.time(vote.opened_at),
            line: line(ctx, open),
            by_name,
            voted: all.page.ballots_of(vote.id).count(),
            voters,
            seats,
            stopped: open.stopped.as_ref().map(|why| ctx.why(why)),
            count: (may_close && !by_name).then(|| ctx.slip(name.clone(), &rest)),
            close: (may_close && by_name).then(|| {
                let press = ctx.press(name, &rest, "meetings-page-vote-close").main().on("m");
                let owing = open.owing.len();
                let question = tongue.of("meetings-page-vote-close-sure").n("owing", owing);
                press.asking(question.to_string())
            }),
            casting: match rule {
                Some(rule) if rule.rule.tie == Tie::ChairCasts => castings(tongue),
                _ => Vec::new(),
            },
        }
    }
}

/// How the chair may decide a tie.
fn castings(tongue: Tongue) -> Vec<(&'static str, &'static str)> {
    vec![
        ("", tongue.say("meetings-page-casting-none")),
        ("yes", tongue.say("look-vote-yes")),
        ("no", tongue.say("look-vote-no")),
    ]
}

/// What has to be reached: `출석 16명 중 찬성 9명 이상이면 가결`.
pub(crate) fn line(ctx: &Ctx<'_>, open: &OpenVote<'_>) -> String {
    let count = open.roll.count(Hands::default(), None);
    let verdict = ctx.all.law().judge(&open.motion.rule, &count).ok();
    let needed = verdict.as_ref().and_then(|verdict| verdict.needed);
    match (verdict.as_ref().and_then(|v| v.base_count).or(open.roll.present), needed) {
        (Some(base), Some(needed)) if base > 0 => {
            let say = ctx.tongue.of("meetings-page-vote-line").n("base", base);
            say.n("needed", needed).to_string()
        }
        _ => String::new(),
    }
}

/// A vote that is closed.
#[derive(Template)]
#[template(path = "meetings/vote_closed.html")]
pub(crate) struct ClosedCard {
    tongue: Tongue,
    id: String,
    tone: &'static str,
    because: Because,
    href: String,
    bar: Option<VoteBar>,
    closed: String,
    method: &'static str,
    law: Option<(String, String)>,
    rests: Vec<Rest>,
    readings: Vec<(String, String)>,
    seats: Option<Seats>,
    effects: Vec<Line>,
    decision: Option<(String, String)>,
    /// Why it corrects an earlier count.
    correction: Option<String>,
    /// A later count stands in its place.
    superseded: bool,
    voided: Option<String>,
    correct: Option<Slip>,
    casting: Vec<(&'static str, &'static str)>,
    yes: String,
    no: String,
    abstain: String,
}

impl askama::filters::HtmlSafe for ClosedCard {}

impl ClosedCard {
    /// A closed vote; none while it is open.
    pub fn new(ctx: &Ctx<'_>, vote: &Vote) -> Option<Self> {
        let (tongue, all) = (ctx.tongue, ctx.all);
        let closed = vote.result.as_ref()?;
        let (because, cite) = judged(tongue, all, vote, closed);
        let decision = all.page.decisions.iter().find(|d| d.vote == Some(vote.id));
        let superseded = all.page.votes.iter().any(|other| other.corrects == Some(vote.id));
        let by_name = vote.method == Method::ByName;
        let may_correct = all.rights.may(Act::CorrectVote) && !superseded && !by_name;
        let rest = format!("/votes/{}/correct", vote.id);
        Some(Self {
            tongue,
            id: format!("vote-{}", vote.id),
            tone: tone(closed.ruling),
            because,
            href: cite.map_or_else(String::new, |cite| all.cited_in(Some(vote.law), &cite)),
            bar: if superseded { None } else { bar(tongue, vote, closed) },
            closed: ctx.time(vote.closed_at.unwrap_or(vote.opened_at)),
            method: method(tongue, vote.method),
            law: law_line(tongue, all, vote),
            rests: frozen(ctx, &closed.frozen),
            // What was corrected stays as a line; its readings are those of the count that stands.
            readings: if superseded { Vec::new() } else { closed.judged.readings.clone() },
            seats: (by_name && !closed.frozen.entitled.is_empty()).then(|| {
                let id = format!("seats-{}", vote.id);
                let ballots = all.page.ballots_of(vote.id);
                seating::of_vote(tongue, all, &closed.frozen, ballots, false, &id)
            }),
            effects: decision.map(|decision| effects::done(ctx, decision)).unwrap_or_default(),
            decision: decision.map(|decision| numbered(ctx, decision)),
            correction: vote.correction.clone(),
            superseded,
            voided: decision.and_then(|decision| decision.voided_why.clone()),
            correct: may_correct.then(|| ctx.slip(format!("correct-{}", vote.id), &rest)),
            casting: if closed.judged.casting.is_some() { castings(tongue) } else { Vec::new() },
            yes: closed.hands.yes.to_string(),
            no: closed.hands.no.to_string(),
            abstain: closed.hands.abstain.to_string(),
        })
    }
}

/// The verdict of a closed vote in a sentence, said anew by the law it was held under from the roll
/// frozen with it; and its article.
pub(crate) fn judged(
    tongue: Tongue,
    all: &Loaded,
    vote: &Vote,
    closed: &Closed,
) -> (Because, Option<bylaws::Cite>) {
    said(tongue, all.book(vote.law), vote, closed)
}

/// The same under a book at hand.
pub(crate) fn said(
    tongue: Tongue,
    book: &bylaws::Book,
    vote: &Vote,
    closed: &Closed,
) -> (Because, Option<bylaws::Cite>) {
    let Judged { rule, casting, .. } = &closed.judged;
    let count: Count = closed.frozen.count(closed.hands, *casting);
    let law = book.on(vote.closed_at.unwrap_or(vote.opened_at));
    match law.judge(rule, &count) {
        Ok(verdict) => {
            let because = words::verdict(tongue, &verdict, book);
            let lacks = matches!(closed.ruling, Ruling::NoQuorum | Ruling::Unknown);
            let cite = if lacks { verdict.quorum_cite } else { verdict.cite };
            (because, Some(cite))
        }
        Err(_) => {
            let cite = bylaws::Cite::parse(&closed.judged.cite);
            let sentence = tongue
                .of("meetings-page-vote-hands")
                .n("yes", closed.hands.yes)
                .n("no", closed.hands.no)
                .n("abstain", closed.hands.abstain)
                .to_string();
            let because = Because {
                outcome: tongue.say(ruling_key(closed.ruling)),
                sentence,
                cite: cite.as_ref().map_or_else(String::new, |cite| words::cite(tongue, cite)),
            };
            (because, cite)
        }
    }
}

/// The key of a ruling's name.
pub(crate) const fn ruling_key(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Passed => "main-state-passed",
        Ruling::Rejected => "main-state-rejected",
        Ruling::NoQuorum => "main-state-no-quorum",
        Ruling::Unknown => "main-state-unknown",
    }
}

/// The colour of a ruling.
pub(crate) const fn tone(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Passed => "ok",
        Ruling::Rejected => "bad",
        Ruling::NoQuorum => "warn",
        Ruling::Unknown => "human",
    }
}

/// The name of a way to vote.
pub(crate) fn method(tongue: Tongue, method: Method) -> &'static str {
    tongue.say(match method {
        Method::ShowOfHands => "meetings-method-show-of-hands",
        Method::ByName => "meetings-method-by-name",
    })
}

/// The bar of a vote that was judged by its hands.
pub(crate) fn bar(tongue: Tongue, vote: &Vote, closed: &Closed) -> Option<VoteBar> {
    let hands = closed.hands;
    if hands.yes + hands.no + hands.abstain == 0 {
        return None;
    }
    let base = closed.judged.base_count.or(closed.frozen.present).unwrap_or(0);
    let needed = matches!(closed.ruling, Ruling::Passed | Ruling::Rejected)
        .then_some(closed.judged.needed)
        .flatten();
    let id = format!("bar-{}", vote.id);
    let counts = (hands.yes, hands.no, hands.abstain);
    Some(VoteBar::new(tongue, id, tongue.say("meetings-page-vote-result"), counts, base, needed))
}

/// Under which version of the book a vote was held, and its address.
fn law_line(tongue: Tongue, all: &Loaded, vote: &Vote) -> Option<(String, String)> {
    let version = all.version(vote.law)?;
    let say = tongue.of("meetings-page-law").day("day", version.effective_at.date());
    Some((say.to_string(), book_href(&all.family.council, Some(version.no), None)))
}

/// The register's number of a decision, and its address.
fn numbered(ctx: &Ctx<'_>, decision: &Decision) -> (String, String) {
    let say = ctx.tongue.of("meetings-page-decision-no").n("no", decision.no).to_string();
    (say, format!("/decisions/{}", decision.id))
}

/// What the verdict rested on, frozen with it.
pub(crate) fn frozen(ctx: &Ctx<'_>, roll: &Frozen) -> Vec<Rest> {
    let tongue = ctx.tongue;
    let people = |count: Option<u32>| {
        count.map_or_else(
            || tongue.say("main-value-unknown").to_owned(),
            |count| tongue.count_people(count),
        )
    };
    let by = match roll.members_by.as_str() {
        "roster" => "meetings-page-by-roster",
        "declared" => "meetings-page-by-declared",
        _ => "meetings-page-by-unknown",
    };
    let mut rests = vec![
        Rest {
            label: tongue.say("meetings-page-members"),
            value: format!("{} ({})", people(roll.members), tongue.say(by)),
        },
        Rest { label: tongue.say("meetings-page-present"), value: people(roll.present) },
    ];
    if !roll.excluded.is_empty() {
        let names = roll.excluded.iter().filter_map(|id| ctx.all.page.line(*id));
        let names: Vec<String> = names.map(seating::who).collect();
        rests.push(Rest { label: tongue.say("look-seat-excluded"), value: names.join(", ") });
    }
    rests
}

/// The member's own vote: three buttons, or what was said, or why not.
#[derive(Template)]
#[template(path = "meetings/ballot.html")]
pub(crate) struct BallotCard {
    tongue: Tongue,
    title: String,
    effect: String,
    line: String,
    buttons: Vec<Press>,
    said: Option<&'static str>,
    why: Option<Why>,
}

impl askama::filters::HtmlSafe for BallotCard {}

impl BallotCard {
    /// The ballot of the reader, where a vote by name is open and the reader has a seat here.
    pub fn new(ctx: &Ctx<'_>) -> Option<Self> {
        let (tongue, all) = (ctx.tongue, ctx.all);
        let open = ctx.floor.open_vote.as_ref()?;
        if open.vote.method != Method::ByName || !all.rights.may(Act::Cast) {
            return None;
        }
        let person = all.rights.person?;
        let (seat, may) = floor::may_cast(&all.page, person, all.at, &all.law())?;
        let said = floor::said(&all.page, seat);
        let rest = format!("/votes/{}/cast", open.vote.id);
        let choices = [(Choice::Yes, "a"), (Choice::No, "s"), (Choice::Abstain, "d")];
        let button = |(choice, letter): (Choice, &'static str)| {
            let press = ctx.press(format!("cast-{}", choice.word()), &rest, choice_key(choice));
            let question =
                tongue.of("meetings-page-cast-sure").k("choice", choice_key(choice)).to_string();
            press.with("choice", choice.word()).on(letter).asking(question)
        };
        Some(Self {
            tongue,
            title: all.page.wording(open.motion).to_owned(),
            effect: effects::will(ctx, &open.motion.effect),
            line: line(ctx, open),
            buttons: if may.is_ok() { choices.map(button).into() } else { Vec::new() },
            said: said.map(|choice| tongue.say(choice_key(choice))),
            why: if said.is_some() { None } else { may.err().map(|why| ctx.why(&why)) },
        })
    }
}

/// The key of a choice's name.
pub(crate) const fn choice_key(choice: Choice) -> &'static str {
    match choice {
        Choice::Yes => "look-vote-yes",
        Choice::No => "look-vote-no",
        Choice::Abstain => "look-vote-abstain",
    }
}

/// The votes on a motion: the one that stands first, then those that were corrected.
pub(crate) fn of_motion(ctx: &Ctx<'_>, motion: &Motion) -> Vec<ClosedCard> {
    let mut votes: Vec<&Vote> =
        ctx.all.page.votes.iter().filter(|vote| vote.motion == motion.id).collect();
    votes.sort_by_key(|vote| std::cmp::Reverse((vote.opened_at, vote.id)));
    votes.into_iter().filter_map(|vote| ClosedCard::new(ctx, vote)).collect()
}
