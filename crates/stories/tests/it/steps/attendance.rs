//! Phrases about who is there.

use clerk::meetings::attendance::{Arrival, CountHeads, SheetLine, Who};
use council::meetings::attendance::{Capacity, Mode, Stay};

use super::seats;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("출석: {이름들}", members),
    phrase("출석: {이름들}, {때}에", members),
    phrase("영상으로 출석: {이름들}", remote),
    phrase("{이름들}이/가 {낱말}으로/로 들어온다", others),
    phrase("위원 아닌 {이름들}이/가 위원 자리에 앉는다", strangers),
    phrase("퇴장: {이름들}", leave),
    phrase("퇴장: {이름들}, {때}에", leave),
    phrase("{낱말} {수}명이 출석하였다고 밝힌다", heads),
    phrase("{사람}의 참여 방법을 바꾼다", switch),
    phrase("서명한 출석부를 옮겨 적는다: {이름들}", sheet),
    phrase("누가 언제 있었는지 묻는다", stayed),
];

fn members(stage: &mut Stage, said: &Said) -> Then {
    seated(stage, said, Mode::InPerson)
}

fn remote(stage: &mut Stage, said: &Said) -> Then {
    seated(stage, said, Mode::Remote)
}

fn seated(stage: &mut Stage, said: &Said, mode: Mode) -> Then {
    let page = stage.page()?;
    let mut arrivals = Vec::new();
    for name in said.names("이름들") {
        let seat = seats::of_person(stage, &page.body, stage.person(name)?)?.id;
        arrivals.push(Arrival { mode, ..Arrival::member(seat) });
    }
    arrive(stage, said, arrivals)
}

/// Observers, officials and staff come by name, as written.
fn others(stage: &mut Stage, said: &Said) -> Then {
    let capacity = capacity(said.text("낱말"))?;
    named(stage, said, capacity)
}

fn strangers(stage: &mut Stage, said: &Said) -> Then {
    named(stage, said, Capacity::Member)
}

fn named(stage: &mut Stage, said: &Said, capacity: Capacity) -> Then {
    let arrival =
        |name: &str| Arrival { who: Who::Named(name.to_owned()), capacity, mode: Mode::InPerson };
    let arrivals = said.names("이름들").into_iter().map(arrival).collect();
    arrive(stage, said, arrivals)
}

fn arrive(stage: &mut Stage, said: &Said, arrivals: Vec<Arrival>) -> Then {
    let meeting = stage.meeting()?;
    let at = Some(said.text("때")).filter(|at| !at.is_empty());
    let at = at.map(|_| said.moment("때")).transpose()?;
    let done = act!(stage, arrive(meeting, arrivals, at));
    Ok(advised(&done.advice))
}

fn leave(stage: &mut Stage, said: &Said) -> Then {
    let page = stage.page()?;
    let mut leaving = Vec::new();
    for name in said.names("이름들") {
        let mine = |stay: &&Stay| {
            let seat = stay.seat.and_then(|seat| page.line(seat));
            stay.label.as_deref().or(seat.map(|line| line.name.as_str())) == Some(name)
        };
        let stay = page.stays.iter().filter(mine).max_by_key(|stay| stay.id);
        let stay = stay.ok_or_else(|| Stop::unread(format!("{name} never came")))?;
        leaving.push(stay.id);
    }
    let at = Some(said.text("때")).filter(|at| !at.is_empty());
    let at = at.map(|_| said.moment("때")).transpose()?;
    let done = act!(stage, leave(page.meeting.id, leaving, at));
    Ok(advised(&done.advice))
}

fn switch(stage: &mut Stage, said: &Said) -> Then {
    let page = stage.page()?;
    let wanted = said.text("사람");
    let mine = |stay: &&Stay| {
        stay.seat.and_then(|seat| page.line(seat)).map(|line| line.name.as_str()) == Some(wanted)
    };
    let stay = page.stays.iter().filter(mine).map(|stay| stay.id).max();
    let stay = stay.ok_or_else(|| Stop::unread(format!("{wanted} never came")))?;
    let done = act!(stage, switch_mode(stay));
    Ok(advised(&done.advice))
}

fn sheet(stage: &mut Stage, said: &Said) -> Then {
    let page = stage.page()?;
    let mut lines = Vec::new();
    for name in said.names("이름들") {
        let seat = seats::of_person(stage, &page.body, stage.person(name)?)?.id;
        lines.push(SheetLine { arrival: Arrival::member(seat), at: None, left: None });
    }
    let meeting = page.meeting.id;
    act!(stage, enter_sheet(meeting, lines));
    Ok(String::new())
}

/// Every interval of presence: `한가온 15:00∼15:30, 15:30∼ 원격`.
fn stayed(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let told = page.stays.iter().map(|stay| {
        let seat = stay.seat.and_then(|seat| page.line(seat)).map(|line| line.name.as_str());
        let who = stay.label.as_deref().or(seat).unwrap_or_default();
        let left = stay.left_at.map(|at| at.strftime("%H:%M").to_string()).unwrap_or_default();
        let mode = if stay.mode == Mode::Remote { " 원격" } else { "" };
        format!("{who} {}∼{left}{mode}", stay.arrived_at.strftime("%H:%M"))
    });
    Ok(told.collect::<Vec<_>>().join(" / "))
}

fn heads(stage: &mut Stage, said: &Said) -> Then {
    let form = CountHeads {
        meeting: stage.meeting()?,
        capacity: capacity(said.text("낱말"))?,
        count: said.number("수")?,
        said_by: "의장".to_owned(),
    };
    act!(stage, count_heads(form));
    Ok(String::new())
}

fn capacity(word: &str) -> Result<Capacity, Stop> {
    match word {
        "구성원" => Ok(Capacity::Member),
        "참관인" => Ok(Capacity::Observer),
        "공무원" => Ok(Capacity::Official),
        "사무국" => Ok(Capacity::Staff),
        _ => Err(Stop::unread(format!("no capacity: {word}"))),
    }
}
