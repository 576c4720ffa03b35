//! One written resolution: what is asked, who has answered, the own answer, the count.

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use bylaws::{Book, rules::Tie};
use clerk::Trouble;
use council::accounts::roles::{Act, Place};
use council::bodies::counts::{self, Members, Roster};
use council::bodies::registry::{Body, RosterState};
use council::bodies::seats::Seat;
use council::meetings::attendance::{person, voting};
use council::meetings::disclosures;
use council::meetings::votes::{Choice, Frozen, Ruling};
use council::meetings::written::{self, Answer, Written};
use council::{SeatId, WrittenId};
use store::bodies::seats::RosterLine;
use words::Because;

use super::badge;
use crate::{
    Web,
    ask::Ask,
    bodies::registry::named,
    failure::Failure,
    flash,
    form::{self, Why},
    look::{
        Badge, Frame,
        bars::VoteBar,
        field::{Field, Pick},
    },
    meetings::{
        page::load::{Lawful, number},
        votes::cards::{choice_key, tone},
    },
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/written/{id}", get(show))
        .route("/meetings/written/{id}/answer", post(answer))
        .route("/meetings/written/{id}/close", post(close))
}

/// Everything the page is made of: seven statements.
struct Here {
    it: Written,
    body: Body,
    place: Place,
    lawful: Lawful,
    /// The book that it is held under.
    book: Arc<Book>,
    roster: Vec<RosterLine>,
    answers: Vec<Answer>,
    members: Members,
}

/// A member with the answer.
struct Line {
    who: String,
    state: String,
    opinion: String,
    at: String,
}

/// What came of it.
struct Verdict {
    tone: &'static str,
    because: Because,
    href: String,
    bar: Option<VoteBar>,
    decision: Option<String>,
}

#[derive(Template)]
#[template(path = "meetings/written.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    badge: Badge,
    text: String,
    facts: Vec<(&'static str, String)>,
    rule: Option<(String, String, String)>,
    answered: usize,
    members: String,
    lines: Vec<Line>,
    /// Answers are shown before the count.
    veiled: bool,
    verdict: Option<Verdict>,
    mine: Option<&'static str>,
    answer: Vec<Field<'static>>,
    cannot_answer: Option<Why>,
    close: bool,
    cannot_close: Option<Why>,
    casting: Vec<Field<'static>>,
    why: Option<Why>,
    action: String,
    key: String,
}

async fn here(ask: &Ask, id: &str) -> Result<Here, Failure> {
    let id: WrittenId = number(ask, id, "written")?;
    let (web, now) = (ask.web.clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(it) = store::meetings::written::find(seen.conn, id)? else { return Ok(None) };
        let Some(body) = store::bodies::registry::find(seen.conn, it.body)? else {
            return Ok(None);
        };
        let lawful = Lawful::read(seen.conn, web.clerk(), &web.inner.meetings, &body, now)?;
        let book = web.clerk().laws().book(seen.conn, it.law)?;
        let roster = store::bodies::seats::roster(seen.conn, body.id)?;
        let declarations = store::bodies::counts::of_body(seen.conn, body.id)?;
        let answers = store::meetings::written::answers(seen.conn, id)?;
        let seats: Vec<Seat> = roster.iter().map(|line| line.seat.clone()).collect();
        let complete = body.roster == RosterState::Complete;
        let known = Roster { seats: &seats, complete, declarations: &declarations };
        let members = counts::in_office(&known, now);
        let place = lawful.family.place.clone();
        Ok(Some(Here { it, body, place, lawful, book, roster, answers, members }))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    found.ok_or_else(|| Failure::missing(ask, "written"))
}

async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let here = here(&ask, &id).await?;
    Ok(ask.page(&page(&ask, &here, &Sent::default(), None)))
}

async fn answer(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let here = here(&ask, &id).await?;
    let Some(choice) = Choice::of(sent.get("choice")) else {
        let why = ask.tongue.say("main-field-not-an-option");
        return Ok(again(&ask, &here, &sent, plain(why)));
    };
    let opinion = Some(sent.get("opinion").to_owned());
    let clerk = ask.web.clerk();
    let done = clerk.answer_written(&ask.who, sent.get("act"), here.it.id, choice, opinion).await;
    match done {
        Ok(()) => Ok(told(&ask, &here, "meetings-written-done-answered", &[])),
        Err(trouble) => Ok(again(&ask, &here, &sent, refused(&ask, &here, trouble)?)),
    }
}

async fn close(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let here = here(&ask, &id).await?;
    let casting = match sent.get("casting") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let clerk = ask.web.clerk();
    match clerk.close_written(&ask.who, sent.get("act"), here.it.id, casting).await {
        Ok(done) => {
            let key = match done.it.ruling {
                Ruling::Passed => "meetings-written-done-passed",
                Ruling::Rejected => "meetings-written-done-rejected",
                Ruling::NoQuorum | Ruling::Unknown => "meetings-written-done-no-quorum",
            };
            Ok(told(&ask, &here, key, &done.advice))
        }
        Err(trouble) => Ok(again(&ask, &here, &sent, refused(&ask, &here, trouble)?)),
    }
}

fn told(ask: &Ask, here: &Here, key: &str, advice: &[council::Advice]) -> Response {
    let back = format!("/meetings/written/{}", here.it.id);
    ask.back(&back, &flash::done(ask.tongue, key, advice))
}

fn again(ask: &Ask, here: &Here, sent: &Sent, why: Why) -> Response {
    ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(ask, here, sent, Some(why)))
}

fn plain(text: &str) -> Why {
    Why { text: text.to_owned(), cite: String::new(), href: String::new() }
}

fn refused(ask: &Ask, here: &Here, trouble: Trouble) -> Result<Why, Failure> {
    let back = format!("/meetings/written/{}", here.it.id);
    form::refused(ask, trouble, &back, here.lawful.family.council.as_str())
}

impl Here {
    /// The seats that count now.
    fn entitled(&self, now: jiff::civil::DateTime) -> Vec<SeatId> {
        let law = self.book.on(now);
        let seats = self.roster.iter().map(|line| &line.seat);
        voting(seats, now.date(), &law).into_iter().map(|seat| seat.id).collect()
    }

    /// The roll as it would be counted now, or as it was.
    fn roll(&self, now: jiff::civil::DateTime) -> Frozen {
        match &self.it.result {
            Some(result) => result.frozen.clone(),
            None => {
                written::roll(self.members.count(), "roster", &self.entitled(now), &self.answers)
            }
        }
    }

    /// The seat of whoever reads.
    fn mine(&self, ask: &Ask) -> Option<&Seat> {
        let me = ask.who.person?;
        let entitled = self.entitled(ask.now);
        let mut seats = self.roster.iter().map(|line| &line.seat);
        seats.find(|seat| person(seat) == Some(me) && entitled.contains(&seat.id))
    }
}

fn page(ask: &Ask, here: &Here, sent: &Sent, why: Option<Why>) -> Page {
    let (t, it) = (ask.tongue, &here.it);
    let roll = here.roll(ask.now);
    let body = named(t, &here.body.name, &here.body.name_en).to_owned();
    let because =
        |why: &written::Refusal| form::because(t, why, here.lawful.family.council.as_str());
    let mine = here.mine(ask);
    let said = mine.and_then(|seat| here.answers.iter().find(|a| a.seat == seat.id));
    let may_answer = ask.who.may(Act::AnswerWritten, Some(&here.place)).is_ok() && mine.is_some();
    let gate = written::answer(it, mine, &here.answers, ask.now);
    let may_close = ask.who.may(Act::CloseWritten, Some(&here.place)).is_ok();
    let close = written::may_close(it, &roll, ask.now);
    let open = it.closed_at.is_none();
    let veiled = open && !disclosures::sees_all(&ask.who, &here.place);
    let href = format!("/meetings/written/{}", it.id);
    let mut frame = ask.frame().titled(&it.title).under("bodies");
    frame.path = href.clone();
    Page {
        crumbs: vec![
            (format!("/bodies/{}", here.body.slug), body),
            (
                format!("/bodies/{}/written", here.body.slug),
                t.say("meetings-written-title").to_owned(),
            ),
        ],
        badge: badge(t, it, ask.now),
        text: it.text.clone(),
        facts: vec![
            (t.say("meetings-written-why"), it.why.clone()),
            (t.say("meetings-written-opened"), t.moment(it.opened_at)),
            (t.say("meetings-written-due"), t.moment(it.due_at)),
        ],
        rule: rule(ask, here),
        answered: here.answers.len(),
        members: roll
            .members
            .map_or_else(|| t.say("main-value-unknown").to_owned(), |n| t.count_people(n)),
        lines: lines(ask, here, &roll, veiled),
        veiled,
        verdict: verdict(ask, here),
        mine: said.map(|answer| t.say(choice_key(answer.choice))),
        answer: if may_answer && gate.is_ok() { answering(ask, sent) } else { Vec::new() },
        cannot_answer: gate
            .as_ref()
            .err()
            .filter(|_| may_answer && open && said.is_none())
            .map(because),
        close: may_close && close.is_ok(),
        cannot_close: close.as_ref().err().filter(|_| may_close && open).map(because),
        casting: casting(ask, here),
        why,
        action: href,
        key: ask.key(),
        frame,
    }
}

/// The rule that counts it, in a sentence, with its article and address.
fn rule(ask: &Ask, here: &Here) -> Option<(String, String, String)> {
    let law = here.book.on(ask.now);
    let rule = law.rule(&here.it.rule).ok()?;
    let card = words::rule(ask.tongue, law.book, rule.rule);
    Some((card.sentence, words::cite(ask.tongue, &rule.cite), here.lawful.cited(&rule.cite)))
}

/// Every member who counts, with the answer; how somebody answered is told to the body while it
/// runs, and to everybody after the count.
fn lines(ask: &Ask, here: &Here, roll: &Frozen, veiled: bool) -> Vec<Line> {
    let t = ask.tongue;
    let known = here.roster.iter().filter(|line| roll.entitled.contains(&line.seat.id));
    let line = |line: &RosterLine| {
        let answer = here.answers.iter().find(|answer| answer.seat == line.seat.id);
        let state = match answer {
            None => t.say("meetings-written-owing").to_owned(),
            Some(_) if veiled => t.say("meetings-written-answered").to_owned(),
            Some(answer) => t.say(choice_key(answer.choice)).to_owned(),
        };
        Line {
            who: line.name.clone(),
            state,
            opinion: answer
                .filter(|_| !veiled)
                .and_then(|answer| answer.opinion.clone())
                .unwrap_or_default(),
            at: answer.map_or_else(String::new, |answer| t.moment(answer.answered_at)),
        }
    };
    known.map(line).collect()
}

fn verdict(ask: &Ask, here: &Here) -> Option<Verdict> {
    let (t, it) = (ask.tongue, &here.it);
    let result = it.result.as_ref()?;
    let hands = written::hands(&here.answers, &result.frozen);
    let law = here.book.on(it.closed_at.unwrap_or(ask.now));
    let verdict = law.judge(&it.rule, &result.frozen.count(hands, result.judged.casting)).ok()?;
    let lacks = matches!(result.ruling, Ruling::NoQuorum | Ruling::Unknown);
    let cite = if lacks { &verdict.quorum_cite } else { &verdict.cite };
    let counts = (hands.yes, hands.no, hands.abstain);
    let base = result.judged.base_count.or(result.frozen.present).unwrap_or(0);
    let title = t.say("meetings-page-vote-result");
    let needed = if lacks { None } else { result.judged.needed };
    let bar = (hands.yes + hands.no + hands.abstain > 0)
        .then(|| VoteBar::new(t, format!("bar-{}", it.id), title, counts, base, needed));
    Some(Verdict {
        tone: tone(result.ruling),
        href: here.lawful.cited(cite),
        because: words::verdict(t, &verdict, law.book),
        bar,
        decision: it.decision.map(|id| format!("/decisions/{id}")),
    })
}

fn answering(ask: &Ask, sent: &Sent) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let pick = |choice: &Choice| {
        Pick::new(choice.word(), t.say(choice_key(*choice))).on(sent.get("choice") == choice.word())
    };
    vec![
        Field::radio(
            t,
            "choice",
            t.say("meetings-written-my-answer"),
            Choice::ALL.iter().map(pick).collect(),
        )
        .required(),
        Field::area(t, 3, "opinion", t.say("meetings-written-opinion"))
            .hint(t.say("meetings-written-opinion-hint"))
            .value(sent.get("opinion").to_owned())
            .at_most(1000),
    ]
}

/// The chair's word on a tie, where the rule gives the chair the last one.
fn casting(ask: &Ask, here: &Here) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let law = here.book.on(ask.now);
    let casts = law.majority(&here.it.rule).is_ok_and(|rule| rule.rule.tie == Tie::ChairCasts);
    if !casts {
        return Vec::new();
    }
    let picks = vec![
        Pick::new("", t.say("meetings-page-casting-none")).on(true),
        Pick::new("yes", t.say("look-vote-yes")),
        Pick::new("no", t.say("look-vote-no")),
    ];
    vec![Field::select(t, "casting", t.say("meetings-page-casting"), picks)]
}
