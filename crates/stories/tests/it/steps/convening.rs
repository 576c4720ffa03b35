//! Phrases about calling, moving, opening and closing meetings.

use clerk::meetings::convening::{Convene, Move};
use council::meetings::convening::{Ground, Kind};
use jiff::civil::DateTime;

use super::seats;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구} {낱말}을/를 {때}에 소집한다", by_chair),
    phrase("{기구} {낱말}을/를 {때}에 소집한다: 의결 \"{글}\"", by_words),
    phrase("{기구} {낱말}을/를 {때}에 소집한다: 앞의 결정으로", by_decision),
    phrase("{기구} {낱말}을/를 {때}에 소집한다: {이름들}의 요구", by_request),
    phrase("{기구} 제{번호}차 회의를 {때}에 소집한다", numbered),
    phrase("{기구} 제{번호}차 회의를 기록에서 옮긴다: {때}, \"{글}\"", from_record),
    phrase("회의를 {때}으로/로 옮긴다", change),
    phrase("개회한다", open),
    phrase("폐회한다", close),
    phrase("폐회한다: 다음 회의 \"{글}\"", close),
    phrase("회의를 취소한다: \"{글}\"", cancel),
    phrase("{사람}이/가 회의를 진행한다: \"{글}\"", preside),
];

fn by_chair(stage: &mut Stage, said: &Said) -> Then {
    let ground = Ground::Chair { by: "운영위원장".to_owned() };
    call(stage, said, kind(said.text("낱말"))?, None, ground)
}

fn by_words(stage: &mut Stage, said: &Said) -> Then {
    let ground = Ground::Resolution { decision: None, text: said.text("글").to_owned() };
    call(stage, said, kind(said.text("낱말"))?, None, ground)
}

fn by_decision(stage: &mut Stage, said: &Said) -> Then {
    let decision = stage.last.decision.ok_or_else(|| Stop::unread("there is no decision"))?;
    let ground = Ground::Resolution { decision: Some(decision), text: String::new() };
    call(stage, said, kind(said.text("낱말"))?, None, ground)
}

fn by_request(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let mut asking = Vec::new();
    for name in said.names("이름들") {
        asking.push(seats::of_person(stage, &body, stage.person(name)?)?.id);
    }
    call(stage, said, kind(said.text("낱말"))?, None, Ground::Request { seats: asking })
}

/// A regular meeting with a number of its own.
fn numbered(stage: &mut Stage, said: &Said) -> Then {
    let ground = Ground::Chair { by: "운영위원장".to_owned() };
    call(stage, said, Kind::Regular, Some(said.number("번호")?), ground)
}

fn from_record(stage: &mut Stage, said: &Said) -> Then {
    let ground = Ground::Record { source: said.text("글").to_owned() };
    call(stage, said, Kind::Unstated, Some(said.number("번호")?), ground)
}

fn kind(word: &str) -> Result<Kind, Stop> {
    match word {
        "정기회의" => Ok(Kind::Regular),
        "임시회의" => Ok(Kind::Extraordinary),
        "회의" => Ok(Kind::Unstated),
        _ => Err(Stop::unread(format!("no kind of meeting: {word}"))),
    }
}

fn call(stage: &mut Stage, said: &Said, kind: Kind, no: Option<u32>, ground: Ground) -> Then {
    let body = stage.body(said.text("기구"))?;
    let form = Convene {
        body: body.id,
        no,
        kind,
        title: format!("{} 회의", body.name),
        title_en: None,
        starts_at: said.moment("때")?,
        ends_at: None,
        place: None,
        ground,
    };
    let done = act!(stage, convene(form));
    stage.last.meeting = Some(done.it);
    Ok(advised(&done.advice))
}

fn change(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.page()?.meeting;
    let starts_at: DateTime = said.moment("때")?;
    let form = Move {
        meeting: meeting.id,
        title: meeting.title,
        title_en: meeting.title_en,
        starts_at,
        ends_at: meeting.ends_at,
        place: meeting.place,
    };
    let done = act!(stage, move_meeting(form));
    Ok(advised(&done.advice))
}

fn open(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    let done = act!(stage, open_meeting(meeting));
    Ok(advised(&done.advice))
}

fn close(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    let next = Some(said.text("글").to_owned()).filter(|next| !next.is_empty());
    let done = act!(stage, close_meeting(meeting, next));
    Ok(advised(&done.advice))
}

fn cancel(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    act!(stage, cancel_meeting(meeting, said.text("글").to_owned()));
    Ok(String::new())
}

fn preside(stage: &mut Stage, said: &Said) -> Then {
    let (meeting, person) = (stage.meeting()?, stage.person(said.text("사람"))?);
    act!(stage, name_presiding(meeting, person, said.text("글").to_owned()));
    Ok(String::new())
}
