//! Phrases about the list of speakers.

use clerk::meetings::speakers::Asks;
use council::TurnId;
use council::meetings::page::MeetingPage;
use council::meetings::speakers::{self, Turn, Who};

use super::{agenda, seats};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("발언을 신청한다", me),
    phrase("{사람}의 발언 신청을 적는다", seat),
    phrase("위원 아닌 {사람}의 발언 신청을 적는다", named),
    phrase("{사람}의 발언 신청을 거둔다", leave),
    phrase("다음 사람에게 발언권을 준다", next),
    phrase("{사람}에게 발언권을 준다", give),
    phrase("발언을 마친다", end),
    phrase("{사람}의 발언 순서를 {번호}번으로 옮긴다", order),
    phrase("발언 신청을 마감한다", close),
    phrase("발언 신청을 받고 한 사람에 {수}초로 한다", open),
    phrase("발언 순서를 묻는다", list),
    phrase("발언 시간을 묻는다", totals),
];

fn me(stage: &mut Stage, _: &Said) -> Then {
    ask(stage, Asks::Me)
}

fn seat(stage: &mut Stage, said: &Said) -> Then {
    let page = stage.page()?;
    let person = stage.person(said.text("사람"))?;
    let seat = seats::of_person(stage, &page.body, person)?.id;
    ask(stage, Asks::Seat(seat))
}

fn named(stage: &mut Stage, said: &Said) -> Then {
    ask(stage, Asks::Named(said.text("사람").to_owned()))
}

fn ask(stage: &mut Stage, asks: Asks) -> Then {
    let item = agenda::last(stage)?;
    act!(stage, ask_to_speak(item, asks));
    Ok(String::new())
}

fn leave(stage: &mut Stage, said: &Said) -> Then {
    let turn = turn(stage, said.text("사람"))?;
    act!(stage, leave_list(turn));
    Ok(String::new())
}

fn next(stage: &mut Stage, _: &Said) -> Then {
    let item = agenda::last(stage)?;
    act!(stage, give_floor(item, None));
    Ok(String::new())
}

fn give(stage: &mut Stage, said: &Said) -> Then {
    let (item, turn) = (agenda::last(stage)?, turn(stage, said.text("사람"))?);
    act!(stage, give_floor(item, Some(turn)));
    Ok(String::new())
}

fn end(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let last = page.turns.iter().filter(|turn| turn.began_at.is_some());
    let last = last.max_by_key(|turn| (turn.began_at, turn.id)).map(|turn| turn.id);
    let turn = last.ok_or_else(|| Stop::unread("nobody spoke"))?;
    act!(stage, end_turn(turn));
    Ok(String::new())
}

fn order(stage: &mut Stage, said: &Said) -> Then {
    let (turn, to) = (turn(stage, said.text("사람"))?, said.number("번호")?);
    act!(stage, order_turn(turn, to));
    Ok(String::new())
}

fn close(stage: &mut Stage, _: &Said) -> Then {
    let item = agenda::last(stage)?;
    act!(stage, keep_list(item, true, None));
    Ok(String::new())
}

fn open(stage: &mut Stage, said: &Said) -> Then {
    let (item, seconds) = (agenda::last(stage)?, said.number("수")?);
    act!(stage, keep_list(item, false, Some(seconds)));
    Ok(String::new())
}

fn list(stage: &mut Stage, _: &Said) -> Then {
    let (page, item) = (stage.page()?, agenda::last(stage)?);
    let speaks = speakers::speaking(&page.turns, item).map(|turn| name(&page, &turn.who));
    let speaks = speaks.map(|name| format!("발언 중: {name}"));
    let waiting = speakers::waiting(&page.turns, item).into_iter().zip(1..);
    let waiting = waiting.map(|(turn, no)| format!("{no}. {}", name(&page, &turn.who)));
    let all: Vec<String> = speaks.into_iter().chain(waiting).collect();
    Ok(if all.is_empty() { "없음".to_owned() } else { all.join(" / ") })
}

fn totals(stage: &mut Stage, _: &Said) -> Then {
    let (page, item) = (stage.page()?, agenda::last(stage)?);
    let turns = page.turns.iter().filter(|turn| turn.item == item);
    let all = speakers::totals(turns, stage.now());
    let told = all
        .iter()
        .map(|total| format!("{} {}초({}번)", name(&page, &total.who), total.seconds, total.turns));
    Ok(told.collect::<Vec<_>>().join(" / "))
}

/// The last turn of somebody of this name.
fn turn(stage: &Stage, wanted: &str) -> Result<TurnId, Stop> {
    let page = stage.page()?;
    let of = |turn: &&Turn| name(&page, &turn.who) == wanted;
    let found = page.turns.iter().filter(of).map(|turn| turn.id).max();
    found.ok_or_else(|| Stop::unread(format!("{wanted} never asked to speak")))
}

fn name(page: &MeetingPage, who: &Who) -> String {
    match who {
        Who::Seat(seat) => page.line(*seat).map(|line| line.name.clone()).unwrap_or_default(),
        Who::Named(name) => name.clone(),
    }
}
