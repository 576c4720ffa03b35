//! Phrases about motions and the effects they carry.

use clerk::meetings::motions::{AmendMotion, MoveMotion};
use council::bodies::registry::Kind;
use council::bodies::seats::Holder;
use council::decisions::effects::Effect;

use super::{Clauses, agenda, bodies, seats};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("의안을 낸다: \"{글}\"", plain),
    phrase("의안을 낸다: \"{글}\" → {덧붙임}", with_effect),
    phrase("의안을 철회한다", withdraw),
    phrase("수정안을 낸다: \"{글}\"", amend_motion),
    phrase("본안으로 돌아간다", main),
    phrase("의안의 글을 묻는다", wording),
];

fn plain(stage: &mut Stage, said: &Said) -> Then {
    move_it(stage, said, Effect::Plain)
}

fn with_effect(stage: &mut Stage, said: &Said) -> Then {
    let effect = effect(stage, said.text("덧붙임"))?;
    move_it(stage, said, effect)
}

fn move_it(stage: &mut Stage, said: &Said, effect: Effect) -> Then {
    let form = MoveMotion {
        item: agenda::last(stage)?,
        text: said.text("글").to_owned(),
        effect,
        moved_by: None,
    };
    let done = act!(stage, move_motion(form));
    stage.last.motion = Some(done.it);
    Ok(advised(&done.advice))
}

fn withdraw(stage: &mut Stage, _: &Said) -> Then {
    let motion = stage.last.motion.ok_or_else(|| Stop::unread("there is no motion"))?;
    act!(stage, withdraw_motion(motion));
    Ok(String::new())
}

fn amend_motion(stage: &mut Stage, said: &Said) -> Then {
    let motion = stage.last.motion.ok_or_else(|| Stop::unread("there is no motion"))?;
    let form = AmendMotion { motion, text: said.text("글").to_owned(), moved_by: None };
    stage.last.motion = Some(act!(stage, amend_motion(form)));
    Ok(String::new())
}

/// What is meant next is the motion that was amended.
fn main(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let motion = stage.last.motion.and_then(|id| page.motion(id)).and_then(|it| it.amends);
    stage.last.motion = Some(motion.ok_or_else(|| Stop::unread("it amends nothing"))?);
    Ok(String::new())
}

fn wording(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let motion = stage.last.motion.and_then(|id| page.motion(id));
    let motion = motion.ok_or_else(|| Stop::unread("there is no motion"))?;
    let gone = if motion.withdrawn_at.is_some() { " (철회)" } else { "" };
    Ok(format!("{}{gone}", page.wording(motion)))
}

/// What a motion or a decision by consent does, as a story writes it after the arrow.
const EFFECTS: &[Wording] = &[
    ("{사람}의 {기구} {역할} 자리를 {날}에 끝냄", end_seat),
    ("{사람}이/가 {기구} {역할}이/가 됨", begin_seat),
    ("{사람}이/가 {기구} {역할}이/가 됨: {덧붙임}", begin_seat),
    ("개정안대로 개정", amend),
    ("개정안대로 개정: {날} 시행", amend),
    ("{기구} 아래 {낱말} \"{글}\"을/를 둠", set_up),
    ("{기구} 임시회의 소집", convene),
];

/// How an effect is written, and what it is.
type Wording = (&'static str, fn(&Stage, &Said) -> Result<Effect, Stop>);

/// Reads an effect.
pub fn effect(stage: &Stage, text: &str) -> Result<Effect, Stop> {
    for (form, read) in EFFECTS {
        if let Some(said) = (Phrase { form, does: |_, _| Ok(String::new()) }).read(text) {
            return read(stage, &said);
        }
    }
    Err(Stop::unread(format!("no effect is written “{text}”")))
}

fn end_seat(stage: &Stage, said: &Said) -> Result<Effect, Stop> {
    let body = stage.body(said.text("기구"))?;
    let role = stage.role(&body, said.text("역할"))?;
    let holder = Holder::Person(stage.person(said.text("사람"))?);
    let seat = seats::of_holder(stage, &body, holder, &role)?.id;
    Ok(Effect::EndSeat { seat, on: said.day("날")? })
}

fn begin_seat(stage: &Stage, said: &Said) -> Result<Effect, Stop> {
    let body = stage.body(said.text("기구"))?;
    let districts = stage.read(store::bodies::districts::list)?;
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let district = clauses.word(|word| {
        districts.iter().find(|district| district.name == word).map(|it| it.code.clone())
    });
    let from = clauses.from().map(|from| from.first_day());
    clauses.end()?;
    Ok(Effect::BeginSeat {
        body: body.id,
        person: Some(stage.person(said.text("사람"))?),
        office: None,
        role: stage.role(&body, said.text("역할"))?,
        district,
        from,
    })
}

fn amend(stage: &Stage, said: &Said) -> Result<Effect, Stop> {
    let on = Some(said.text("날")).filter(|day| !day.is_empty());
    let on = on.map(|_| said.day("날")).transpose()?;
    Ok(Effect::AmendBylaws { amendment: stage.amendment()?.id, on })
}

fn set_up(stage: &Stage, said: &Said) -> Result<Effect, Stop> {
    let kind = match said.text("낱말") {
        "분과위원회" => Kind::Subcommittee,
        "실무모임" => Kind::TaskForce,
        word => return Err(Stop::unread(format!("no kind of body: {word}"))),
    };
    let name = said.text("글").to_owned();
    let slug = bodies::slug(&name);
    let parent = stage.body(said.text("기구"))?.id;
    Ok(Effect::SetUpBody { parent, slug, name, name_en: String::new(), kind })
}

fn convene(stage: &Stage, said: &Said) -> Result<Effect, Stop> {
    Ok(Effect::Convene { body: stage.body(said.text("기구"))?.id })
}

/// Every wording of an effect, for the count of what is used.
pub fn wordings() -> impl Iterator<Item = &'static str> {
    EFFECTS.iter().map(|(form, _)| *form)
}
