//! Phrases about decisions made without a vote.

use clerk::decisions::register::Record;
use council::bodies::seats::Holder;
use council::decisions::effects::Effect;
use council::decisions::register::Form;

use super::{agenda, motions, seats};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("이의 없이 정한다: \"{글}\"", consent),
    phrase("이의 없이 정한다: \"{글}\" → {덧붙임}", consent_with_effect),
    phrase("기록한다: \"{글}\"", note),
    phrase("기록한다: \"{글}\" → {덧붙임}", note_with_effect),
    phrase("{사람}의 {기구} {역할} 자리가 끝났음을 기록한다: \"{글}\"", note_end),
];

fn consent(stage: &mut Stage, said: &Said) -> Then {
    record(stage, said, Form::Consensus, Effect::Plain, Vec::new())
}

fn consent_with_effect(stage: &mut Stage, said: &Said) -> Then {
    let effect = motions::effect(stage, said.text("덧붙임"))?;
    record(stage, said, Form::Consensus, effect, Vec::new())
}

fn note(stage: &mut Stage, said: &Said) -> Then {
    record(stage, said, Form::Note, Effect::Plain, Vec::new())
}

fn note_with_effect(stage: &mut Stage, said: &Said) -> Then {
    let effect = motions::effect(stage, said.text("덧붙임"))?;
    record(stage, said, Form::Note, effect, Vec::new())
}

fn note_end(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let role = stage.role(&body, said.text("역할"))?;
    let holder = Holder::Person(stage.person(said.text("사람"))?);
    let seat = seats::of_holder(stage, &body, holder, &role)?.id;
    record(stage, said, Form::Note, Effect::Plain, vec![seat])
}

fn record(
    stage: &mut Stage,
    said: &Said,
    form: Form,
    effect: Effect,
    notes: Vec<council::SeatId>,
) -> Then {
    let form = Record {
        item: agenda::last(stage)?,
        form,
        text: said.text("글").to_owned(),
        effect,
        notes,
        keep_open: false,
    };
    let done = act!(stage, record_decision(form));
    stage.last.decision = Some(done.it);
    Ok(advised(&done.advice))
}
