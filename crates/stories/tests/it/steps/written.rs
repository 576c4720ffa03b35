//! Phrases about written resolutions.

use clerk::meetings::written::OpenWritten;
use council::WrittenId;
use council::decisions::effects::Effect;
use council::meetings::votes::Choice;
use council::meetings::written;
use words::Tongue;

use super::{Clauses, motions};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구} 서면심의 \"{글}\"을/를 부친다: {덧붙임}", plain),
    phrase("{기구} 서면심의 \"{글}\"을/를 부친다: {덧붙임} → {덧붙임2}", with_effect),
    phrase("서면으로 {낱말}한다", answer),
    phrase("서면으로 {낱말}한다: \"{글}\"", answer),
    phrase("서면심의를 마감한다", close),
];

fn plain(stage: &mut Stage, said: &Said) -> Then {
    open(stage, said, Effect::Plain)
}

fn with_effect(stage: &mut Stage, said: &Said) -> Then {
    let effect = motions::effect(stage, said.text("덧붙임2"))?;
    open(stage, said, effect)
}

fn open(stage: &mut Stage, said: &Said, effect: Effect) -> Then {
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let due = clauses.to().ok_or_else(|| Stop::unread("a last day is missing"))?;
    let case = clauses.quoted("경우").unwrap_or_default();
    let reason = clauses.quoted("사유").unwrap_or_default();
    clauses.end()?;
    let title = said.text("글").to_owned();
    let form = OpenWritten {
        body: stage.body(said.text("기구"))?.id,
        text: title.clone(),
        title,
        case,
        reason,
        effect,
        due_at: due.at(23, 59, 59, 0),
    };
    let done = act!(stage, open_written(form));
    stage.last.written = Some(done.it);
    Ok(advised(&done.advice))
}

fn last(stage: &Stage) -> Result<WrittenId, Stop> {
    stage.last.written.ok_or_else(|| Stop::unread("there is no written resolution"))
}

fn answer(stage: &mut Stage, said: &Said) -> Then {
    let choice = match said.text("낱말") {
        "찬성" => Choice::Yes,
        "반대" => Choice::No,
        "기권" => Choice::Abstain,
        word => return Err(Stop::unread(format!("no answer: {word}"))),
    };
    let id = last(stage)?;
    let opinion = Some(said.text("글").to_owned()).filter(|text| !text.is_empty());
    act!(stage, answer_written(id, choice, opinion));
    Ok(String::new())
}

fn close(stage: &mut Stage, _: &Said) -> Then {
    let id = last(stage)?;
    let done = act!(stage, close_written(id, None));
    stage.last.decision = done.it.decision.or(stage.last.decision);
    let clerk = stage.clerk.clone();
    let (it, answers, book) = stage.read(move |conn| {
        let it = store::meetings::written::find(conn, id)?;
        let it = it.ok_or(store::Error::Missing { table: "meetings_written", id: id.get() })?;
        let book = clerk.laws().book(conn, it.law)?;
        Ok((it, store::meetings::written::answers(conn, id)?, book))
    })?;
    let result = it.result.ok_or_else(|| Stop::unread("it is not counted"))?;
    let count = result.frozen.count(written::hands(&answers, &result.frozen), None);
    let verdict = book.on(stage.now()).judge(&it.rule, &count);
    let verdict = verdict.map_err(|why| Stop::unread(why.to_string()))?;
    let told = words::verdict(Tongue::KO, &verdict, &book).to_string();
    let advice = advised(&done.advice);
    Ok(if advice.is_empty() { told } else { format!("{told} / {advice}") })
}
