//! Phrases about votes: opened, cast, closed, corrected; and who stays out of an item.

use clerk::meetings::votes::{CloseVote, CorrectVote, Counted, Exclude};
use council::VoteId;
use council::meetings::page::MeetingPage;
use council::meetings::votes::{Choice, ExclusionGround, Hands, Judged, Method};
use words::Tongue;

use super::{Clauses, agenda, seats};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("거수 표결을 연다", open_by_hands),
    phrase("기명 표결을 연다", open_by_name),
    phrase("찬성한다", yes),
    phrase("반대한다", no),
    phrase("기권한다", abstain),
    phrase("표결을 닫는다", close_by_name),
    phrase("표결을 닫는다: {덧붙임}", close),
    phrase("표결 결과를 바로잡는다: {덧붙임}, \"{글}\"", correct),
    phrase("{사람}을/를 안건에서 {낱말}으로/로 뺀다: \"{글}\"", exclude),
    phrase("{사람}을/를 안건에 다시 들인다", readmit),
];

fn open_by_hands(stage: &mut Stage, _: &Said) -> Then {
    open(stage, Method::ShowOfHands)
}

fn open_by_name(stage: &mut Stage, _: &Said) -> Then {
    open(stage, Method::ByName)
}

fn open(stage: &mut Stage, method: Method) -> Then {
    let motion = stage.last.motion.ok_or_else(|| Stop::unread("there is no motion"))?;
    let done = act!(stage, open_vote(motion, method));
    stage.last.vote = Some(done.it);
    Ok(advised(&done.advice))
}

fn yes(stage: &mut Stage, _: &Said) -> Then {
    cast(stage, Choice::Yes)
}

fn no(stage: &mut Stage, _: &Said) -> Then {
    cast(stage, Choice::No)
}

fn abstain(stage: &mut Stage, _: &Said) -> Then {
    cast(stage, Choice::Abstain)
}

fn cast(stage: &mut Stage, choice: Choice) -> Then {
    let vote = vote(stage)?;
    act!(stage, cast(vote, choice));
    Ok(String::new())
}

fn close_by_name(stage: &mut Stage, _: &Said) -> Then {
    closed(stage, Hands::default(), None, false)
}

fn close(stage: &mut Stage, said: &Said) -> Then {
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let hands = hands(&mut clauses);
    let casting = casting(&mut clauses);
    let keep_open = clauses.has("안건은 이어서");
    clauses.end()?;
    closed(stage, hands, casting, keep_open)
}

fn closed(stage: &mut Stage, hands: Hands, casting: Option<bool>, keep_open: bool) -> Then {
    let form = CloseVote { vote: vote(stage)?, hands, casting, keep_open };
    let done = act!(stage, close_vote(form));
    counted(stage, done.it, &advised(&done.advice))
}

fn correct(stage: &mut Stage, said: &Said) -> Then {
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let (hands, casting) = (hands(&mut clauses), casting(&mut clauses));
    clauses.end()?;
    let reason = said.text("글").to_owned();
    let form = CorrectVote { vote: vote(stage)?, hands, casting, reason };
    let done = act!(stage, correct_vote(form));
    counted(stage, done.it, &advised(&done.advice))
}

fn hands(clauses: &mut Clauses) -> Hands {
    let mut number = |word| clauses.number(word).unwrap_or(0);
    Hands { yes: number("찬성"), no: number("반대"), abstain: number("기권") }
}

fn casting(clauses: &mut Clauses) -> Option<bool> {
    clauses.word(|word| match word {
        "의장은 찬성" => Some(true),
        "의장은 반대" => Some(false),
        _ => None,
    })
}

/// The verdict in words. What was frozen with the vote must lead to what was judged.
fn counted(stage: &mut Stage, counted: Counted, advice: &str) -> Then {
    stage.last.vote = Some(counted.vote);
    stage.last.decision = counted.decision.or(stage.last.decision);
    let page = stage.page()?;
    let told = verdict(stage, &page, counted.vote)?;
    Ok(if advice.is_empty() { told } else { format!("{told} / {advice}") })
}

/// The sentence of a closed vote, judged anew on what was frozen with it.
pub fn verdict(stage: &Stage, page: &MeetingPage, vote: VoteId) -> Then {
    let vote = page.vote(vote).ok_or_else(|| Stop::unread("the vote is gone"))?;
    let motion = page.motion(vote.motion).ok_or_else(|| Stop::unread("its motion is gone"))?;
    let result = vote.result.as_ref().ok_or_else(|| Stop::unread("the vote is open"))?;
    let (clerk, version) = (stage.clerk.clone(), vote.law);
    let book = stage.read(move |conn| clerk.laws().book(conn, version))?;
    let count = result.frozen.count(result.hands, result.judged.casting);
    let verdict = book
        .on(stage.now())
        .judge(&motion.rule, &count)
        .map_err(|why| Stop::unread(format!("what was frozen cannot be judged: {why:?}")))?;
    if Judged::of(&verdict) != result.judged {
        return Err(Stop::unread("what was frozen leads to another verdict"));
    }
    Ok(words::verdict(Tongue::KO, &verdict, &book).to_string())
}

fn exclude(stage: &mut Stage, said: &Said) -> Then {
    let ground = match said.text("낱말") {
        "제척" => ExclusionGround::Disqualification,
        "기피" => ExclusionGround::Challenge,
        "회피" => ExclusionGround::Abstention,
        word => return Err(Stop::unread(format!("no ground: {word}"))),
    };
    let form = Exclude {
        item: agenda::last(stage)?,
        seat: seats::of_person(stage, &stage.page()?.body, stage.person(said.text("사람"))?)?.id,
        ground,
        reason: said.text("글").to_owned(),
    };
    let done = act!(stage, exclude(form));
    Ok(advised(&done.advice))
}

fn readmit(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    let seat = seats::of_person(stage, &stage.page()?.body, person)?.id;
    let item = agenda::last(stage)?;
    act!(stage, readmit(item, seat));
    Ok(String::new())
}

fn vote(stage: &Stage) -> Result<VoteId, Stop> {
    stage.last.vote.ok_or_else(|| Stop::unread("there is no vote"))
}
